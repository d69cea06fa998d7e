import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { ListItem, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Range } from '../finding';
import { addProse, type Block, type Prose } from './block';
import { isParsable } from './bounds';
import { readSimply, type ReadInline } from './simple';

const options = {
  extensions: [gfmTable(), gfmTaskListItem()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
};

/** A section's Markdown, read. */
export interface ReadMarkdown {
  blocks: Block[];
  /** Whether it was too hostile for the parser, so that its lines are all that was read. */
  isPlain: boolean;
}

/** Reads one section's Markdown. Code, HTML and images hold nothing that a candidate would say; they are left out. */
export function readBlocks(section: string): ReadMarkdown {
  const readInline: ReadInline = ({ start, end }) => {
    const stretch = section.slice(start, end);
    return isParsable(stretch) ? readStretch(stretch, start) : undefined;
  };
  const simple = readSimply(section, readInline);
  if (simple) return { blocks: simple, isPlain: false };
  const isPlain = !isParsable(section);
  return { blocks: isPlain ? readPlainly(section) : parse(section), isPlain };
}

/** Reads a stretch that can be nothing but one paragraph's text; `at` is its place in the section. */
function readStretch(stretch: string, at: number): Prose | undefined {
  const [paragraph, ...more] = fromMarkdown(stretch, options).children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined;
  const prose = readProse(paragraph.children, stretch);
  return { ...prose, runs: prose.runs.map((run) => ({ ...run, source: run.source + at })) };
}

/** Reads a section that the parser must not be given: its heading, then each run of lines as a paragraph of plain text. */
function readPlainly(section: string): Block[] {
  const blocks: Block[] = [];
  const [first] = /^#{1,6}[ \t][^\n]*/.exec(section) ?? [''];
  if (first !== '' && isParsable(first)) blocks.push(...parse(first));
  const from = blocks.length > 0 ? first.length : 0;
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start < 0) return;
    const prose: Prose = { text: '', runs: [], boldLead: 0 };
    addProse(prose, section.slice(start, end), start);
    blocks.push({ kind: 'paragraph', prose, range: { start, end }, level: 0 });
    start = -1;
  };
  for (let at = from; at < section.length;) {
    const newline = section.indexOf('\n', at);
    const line = section.slice(at, newline < 0 ? section.length : newline).trimEnd();
    const text = line.trimStart();
    if (text === '') close();
    else {
      if (start < 0) start = at + line.length - text.length;
      end = at + line.length;
    }
    at = newline < 0 ? section.length : newline + 1;
  }
  close();
  return blocks;
}

/** The tree of a section; undefined where the parser must not be given it. For readers who want what blocks leave out. */
export function treeOf(section: string): Root | undefined {
  return isParsable(section) ? fromMarkdown(section, options) : undefined;
}

/** The text of some inline Markdown, its white space single. */
export function plainText(nodes: readonly PhrasingContent[], section: string): string {
  return readProse(nodes, section).text.replace(/\s+/g, ' ').trim();
}

/** Reads a section with the Markdown parser. Exported for the test that holds the short way to it. */
export function parse(section: string): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  const visit = (node: Nodes, depth: number, item?: Block['item']): void => {
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        const kind = node.type;
        const block: Block = {
          kind,
          prose: readProse(node.children, section),
          range: rangeOf(node),
          level: 0,
        };
        if (node.type === 'heading') block.level = node.depth;
        if (item) block.item = item;
        blocks.push(block);
        return;
      }
      case 'table': {
        const table = tables++;
        node.children.forEach((row, r) => {
          row.children.forEach((cell, column) => {
            const prose = readProse(cell.children, section);
            blocks.push({
              kind: 'cell',
              prose,
              range: rangeOf(cell),
              level: 0,
              cell: { table, row: r, column },
            });
          });
        });
        return;
      }
      case 'listItem':
        node.children.forEach((child, i) => {
          visit(child, depth + 1, i === 0 ? itemOf(node, depth, section) : undefined);
        });
        return;
      default:
        if ('children' in node) for (const child of (node as Parents).children) visit(child, depth);
    }
  };
  visit(fromMarkdown(section, options), 0);
  return blocks;
}

function rangeOf(node: Nodes): Range {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}

function itemOf(node: ListItem, depth: number, section: string): NonNullable<Block['item']> {
  const level = depth;
  const box = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\]/.exec(section.slice(rangeOf(node).start));
  if (typeof node.checked !== 'boolean' || !box) return { depth: level };
  const { start } = rangeOf(node);
  const at = start + box[0].length - 2;
  const first = node.children[0];
  const range = { start, end: first ? rangeOf(first).end : rangeOf(node).end };
  return {
    depth: level,
    task: { checked: node.checked, mark: { start: at, end: at + 1 }, range, whole: rangeOf(node) },
  };
}

function readProse(nodes: readonly PhrasingContent[], section: string): Prose {
  const prose: Prose = { text: '', runs: [], boldLead: 0 };
  let isBehindComment = false;
  const add = (value: string, source: number): void => {
    if (value === '') return;
    if (isBehindComment && /^\s/.test(value)) trimEnd(prose);
    isBehindComment = false;
    addProse(prose, value, source);
  };
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'text') {
      const { start, end } = rangeOf(node);
      addAligned(node.value, section.slice(start, end), start, add);
    } else if (node.type === 'inlineCode') {
      const { start, end } = rangeOf(node);
      const inside = section.slice(start, end).indexOf(node.value);
      add(node.value, start + Math.max(0, inside));
    } else if (node.type === 'break') {
      (prose.hardBreaks ??= []).push(prose.text.length);
      add('\n', rangeOf(node).start);
    } else if (node.type === 'html') {
      if (BR.test(node.value)) (prose.hardBreaks ??= []).push(prose.text.length);
      else isBehindComment = true;
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  nodes.forEach((node, i) => {
    visit(node);
    if (i === 0 && node.type === 'strong') prose.boldLead = prose.text.length;
  });
  return prose;
}

/** A comment stands for nothing: of the spaces on both sides of it only those behind it count. */
function trimEnd(prose: Prose): void {
  const last = prose.runs.at(-1);
  if (!last) return;
  const kept = Math.max(last.at, prose.text.trimEnd().length);
  last.length = kept - last.at;
  prose.text = prose.text.slice(0, kept);
}

const BR = /^<br\b/i;
const REFERENCE = /^&(?:#x?[\da-f]+|[a-z][\da-z]*);/i;

/**
 * Adds a text node whose value may differ from its source: escapes, character references, and the markers and
 * spaces that open each further line of a block quote or list item are not in the value.
 */
function addAligned(
  value: string,
  source: string,
  offset: number,
  add: (value: string, at: number) => void,
): void {
  if (value === source) {
    add(value, offset);
    return;
  }
  let from = 0;
  let s = 0;
  let runSource = 0;
  const flush = (to: number): void => {
    add(value.slice(from, to), offset + runSource);
    from = to;
  };
  let v = 0;
  while (v < value.length && s < source.length) {
    const reference = source[s] === '&' ? REFERENCE.exec(source.slice(s, s + 40))?.[0] : undefined;
    if (reference && !value.startsWith(reference, v)) {
      flush(v);
      const width = value.codePointAt(v)! > 0xffff ? 2 : 1;
      runSource = s;
      v += width;
      flush(v);
      s += reference.length;
      runSource = s;
    } else if (value[v] === source[s]) {
      v++;
      s++;
    } else {
      flush(v);
      s++;
      runSource = s;
    }
  }
  flush(value.length);
}
