import type {
  BlockContent,
  DefinitionContent,
  Html,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Range } from '../finding';
import { plainText, treeOf } from '../markdown/blocks';
import { LineIndex } from '../markdown/position';
import { splitSections } from '../markdown/sections';
import { fieldsOf } from '../notebook/front-matter';
import type { PackFile, PackPlace, PackProblem } from './guide';

/** Longer files are none that somebody wrote, UTF-16 units. */
const LONGEST_PAGE = 1_000_000;

/** A comment, its marks taken off. */
export interface Comment {
  text: string;
  at: Range;
}

export interface Item {
  text: string;
  at: Range;
  isTask: boolean;
  comments: Comment[];
}

/** What stands under one heading, up to the next of any level. */
export interface Heading {
  /** 1 to 6; 0 for what stands above the first heading. */
  level: number;
  title: string;
  /** The heading's line. */
  at: Range;
  /** Right under the heading. */
  comments: Comment[];
  paragraphs: { text: string; at: Range }[];
  /** Of all lists, in order. */
  items: Item[];
  /** All of it in Markdown, comments right under the heading left out. */
  source: string;
}

/** A heading with those below it. */
export interface Branch extends Heading {
  below: Branch[];
}

/** A Markdown file of a pack as its reader sees it. */
export class Page {
  /** What its front matter says. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly headings: readonly Heading[];
  readonly problems: PackProblem[] = [];
  private readonly lines: LineIndex;
  private head: Range = { start: 0, end: 0 };

  constructor(
    private readonly file: PackFile,
    text: string,
  ) {
    this.lines = new LineIndex(text, { offset: 0, line: 1 });
    let fields: Record<string, unknown> | undefined = {};
    const headings: Heading[] = [];
    if (text.length > LONGEST_PAGE) this.report({ start: 0, end: 0 }, 'pack-too-long');
    else
      for (const { kind, start, text: section } of splitSections(text)) {
        const at = { start, end: start + section.trimEnd().length };
        const heading = kind === 'body' ? readHeading(section, start) : undefined;
        if (heading) headings.push(heading);
        else if (kind === 'body') this.report({ start, end: start + firstLine(section) }, 'pack-hostile');
        else {
          this.head = at;
          fields = fieldsOf(section);
          if (!fields && section.trim() !== '') this.report(at, 'pack-front-matter');
        }
      }
    this.fields = fields ?? {};
    this.headings = headings;
  }

  /** The headings of the lowest level from `level` on, each with those below it; what stands above the first is left out. */
  branches(level: number): Branch[] {
    const roots: Branch[] = [];
    const path: Branch[] = [];
    for (const heading of this.headings) {
      if (heading.level < level) {
        path.length = 0;
        continue;
      }
      while (path.length > 0 && path.at(-1)!.level >= heading.level) path.pop();
      const branch = { ...heading, below: [] };
      (path.at(-1)?.below ?? roots).push(branch);
      path.push(branch);
    }
    return roots;
  }

  /** Notes that something means nothing; `front matter` where no place is given. */
  report(at: Range | undefined, message: string, values: Record<string, string> = {}): void {
    const place = at ?? this.head;
    this.problems.push({ ...this.file, at: place, line: this.lines.at(place.start).line, message, values });
  }

  place({ start, end }: Range): PackPlace {
    return { ...this.file, start: { ...this.lines.at(start) }, end: { ...this.lines.at(end) } };
  }
}

/** Undefined where the parser must not be given it. */
function readHeading(section: string, start: number): Heading | undefined {
  const tree = treeOf(section);
  if (!tree) return undefined;
  const move = (node: RootContent | ListItem | PhrasingContent): Range => ({
    start: start + node.position!.start.offset!,
    end: start + node.position!.end.offset!,
  });
  const read: Heading = {
    level: 0,
    title: '',
    at: { start, end: start },
    comments: [],
    paragraphs: [],
    items: [],
    source: '',
  };
  const addItems = (list: List): void => {
    for (const item of list.children) {
      const [first] = item.children;
      const text = first?.type === 'paragraph' ? plainText(first.children, section) : '';
      const at = { start: move(item).start, end: first ? move(first).end : move(item).end };
      const comments = commentsIn(item.children).map((node) => ({ text: inside(node), at: move(node) }));
      read.items.push({ text, at, isTask: typeof item.checked === 'boolean', comments });
      for (const child of item.children) if (child.type === 'list') addItems(child);
    }
  };
  let from = 0;
  tree.children.forEach((node, i) => {
    const at = move(node);
    if (node.type === 'heading' && i === 0) {
      Object.assign(read, { level: node.depth, title: plainText(node.children, section), at });
      from = at.end - start;
    } else if (node.type === 'html') {
      if (!COMMENT.test(node.value)) return;
      if (read.paragraphs.length > 0 || read.items.length > 0) return;
      read.comments.push({ text: inside(node), at });
      from = at.end - start;
    } else if (node.type === 'paragraph') {
      const text = plainText(node.children, section);
      if (text !== '') read.paragraphs.push({ text, at });
    } else if (node.type === 'list') addItems(node);
  });
  read.source = section.slice(from).replace(/\r\n/g, '\n').trim();
  return read;
}

const COMMENT = /^<!--([^]*?)-->\s*$/;

function inside({ value }: Html): string {
  return (COMMENT.exec(value)?.[1] ?? '').trim();
}

/** The comments of an item's own, those of items inside it left out. */
function commentsIn(nodes: readonly (BlockContent | DefinitionContent)[]): Html[] {
  return nodes
    .flatMap((node): readonly (RootContent | PhrasingContent)[] =>
      node.type === 'paragraph' ? node.children : [node],
    )
    .filter((node): node is Html => node.type === 'html' && COMMENT.test(node.value));
}

function firstLine(section: string): number {
  return section.slice(0, 200).split('\n', 1)[0]!.trimEnd().length;
}
