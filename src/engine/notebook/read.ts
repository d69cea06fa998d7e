import type { Range } from '../finding';
import { readBlocks, type Block } from '../markdown/blocks';
import { splitSections, type Section } from '../markdown/sections';
import { readDraft, type Draft, type PlacedBlock } from './draft';
import { readFrontMatter } from './front-matter';
import { isVariant, partOfHeading, questionOf } from './labels';
import type { FrontMatter, Notebook, Task } from './notebook';

/** A question with its drafts, before any judgement. */
export interface Asked {
  text: string;
  /** The heading's line in the file; undefined for text that stands under no heading. */
  heading?: Range;
  drafts: Draft[];
}

export interface Reading {
  frontMatter: FrontMatter;
  asked: Asked[];
  tasks: Task[];
}

/** Reads a whole notebook. Never throws: what is no notebook has no questions. */
export function readNotebook(text: string): Notebook {
  const { frontMatter, asked, tasks } = read(text);
  const questions = asked.map(({ text: question, heading, drafts }) => ({
    text: question,
    heading: heading ?? { start: 0, end: 0 },
    answers: drafts.map(({ passage, parts, turns }) => ({
      range: passage.toSource({ start: 0, end: passage.text.length }),
      parts: parts.map((part) => ({
        ...part,
        label: passage.toSource(part.label),
        body: passage.toSource(part.body),
      })),
      turns: turns.map((turn) => ({
        ...turn,
        label: passage.toSource(turn.label),
        body: passage.toSource(turn.body),
      })),
    })),
  }));
  return { frontMatter, questions, tasks };
}

/** `blocksOf` lets a caller keep what it has parsed before. */
export function read(text: string, blocksOf: (section: string) => readonly Block[] = readBlocks): Reading {
  const reader = new Reader();
  for (const section of splitSections(text)) {
    if (section.kind === 'front-matter') reader.reading.frontMatter = readFrontMatter(section.text);
    else reader.section(section, blocksOf(section.text));
  }
  return reader.end();
}

/** What a heading opened: a question, or a heading whose text may turn out to be a story, a dialogue or a letter. */
interface Open {
  level: number;
  asked: boolean;
  text: string;
  heading?: Range;
  drafts: PlacedBlock[][];
}

class Reader {
  readonly reading: Reading = { frontMatter: {}, asked: [], tasks: [] };
  private readonly path: { level: number; text: string }[] = [];
  private open: Open | undefined;

  section(section: Section, blocks: readonly Block[]): void {
    const first = blocks[0];
    const opens = first?.kind === 'heading' && /^\s*$/.test(section.text.slice(0, first.range.start));
    if (opens) this.heading(first, section.start);
    else if (!this.open) this.begin({ level: 7, asked: false, text: '', drafts: [[]] });
    const draft = this.open?.drafts.at(-1);
    blocks.forEach((block, i) => {
      if (block.item?.task) this.task(block, block.item.task, section.start);
      else if (!(opens && i === 0)) draft?.push({ block, sectionStart: section.start });
    });
  }

  end(): Reading {
    this.close();
    return this.reading;
  }

  private heading(block: Block, sectionStart: number): void {
    const text = block.prose.text.trim();
    const { level } = block;
    while ((this.path.at(-1)?.level ?? 0) >= level) this.path.pop();
    this.path.push({ level, text });
    const inside = this.open && level > this.open.level;
    const question = questionOf(text);
    if (inside && question === undefined) {
      if (partOfHeading(text)) {
        this.open!.drafts.at(-1)!.push({ block, sectionStart });
        return;
      }
      if (this.open!.asked) {
        if (isVariant(text)) this.open!.drafts.push([]);
        return;
      }
    }
    const heading = { start: sectionStart + block.range.start, end: sectionStart + block.range.end };
    this.begin({ level, asked: question !== undefined, text: question ?? text, heading, drafts: [[]] });
  }

  private begin(open: Open): void {
    this.close();
    this.open = open;
  }

  private close(): void {
    if (!this.open) return;
    const { asked, text, heading, drafts } = this.open;
    this.open = undefined;
    const read = drafts.map(readDraft).filter(({ passage }) => passage.text.trim() !== '');
    const tells = (draft: Draft): boolean =>
      draft.turns.length > 0 || new Set(draft.parts.map((part) => part.kind)).size > 1;
    const kept = asked || this.reading.frontMatter.kind === 'letter' ? read : read.filter(tells);
    if (!asked && kept.length === 0) return;
    this.reading.asked.push(heading ? { text, heading, drafts: kept } : { text, drafts: kept });
  }

  private task(
    block: Block,
    task: NonNullable<NonNullable<Block['item']>['task']>,
    sectionStart: number,
  ): void {
    const placed = (range: Range): Range => ({
      start: sectionStart + range.start,
      end: sectionStart + range.end,
    });
    this.reading.tasks.push({
      text: block.prose.text.replace(/\s+/g, ' ').trim(),
      checked: task.checked,
      mark: placed(task.mark),
      range: placed(task.range),
      headings: this.path.map(({ text }) => text),
      depth: block.item!.depth,
    });
  }
}
