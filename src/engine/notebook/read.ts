import type { Range } from '../finding';
import type { Block } from '../markdown/block';
import { readBlocks, type ReadMarkdown } from '../markdown/blocks';
import { splitSections } from '../markdown/sections';
import { readDraft, type Draft, type PlacedBlock } from './draft';
import { readFrontMatter } from './front-matter';
import { isTranscript, isVariant, partOfHeading, questionOf } from './labels';
import type { FrontMatter, Heading, Notebook, Question, Task } from './notebook';

/** A section, and what its heading is to a notebook. */
export interface ReadSection {
  text: string;
  /** Read anew whenever it is asked for: a notebook is put together by its headings alone, and what is read outweighs the text. */
  readonly markdown: () => ReadMarkdown;
  /** The heading that opens it; undefined for the text before the first heading. */
  heading: Block | undefined;
  /** 1 to 6; 7 without a heading. */
  level: number;
  /** What the heading asks; undefined where it does not ask. */
  question: string | undefined;
  /** Whether the heading names a part of an answer (`### Ситуация`), which belongs to what stands above it. */
  isPart: boolean;
}

/** A question with its drafts, before any judgement. Ranges count from the start of its first section. */
export interface Asked {
  text: string;
  /** Whether it is a question: a story or a letter is an answer though nobody asked. */
  asks: boolean;
  /** The heading's line; undefined for text that stands under no heading. */
  heading?: Range;
  drafts: Draft[];
}

/** What stands under one heading. Ranges count from the start of its first section. */
export interface ReadUnit {
  /** Undefined where it asks nothing and tells nothing. */
  asked: Asked | undefined;
  /** Whether its heading is a title over what follows: a heading below it opens the next unit. */
  isTitle: boolean;
  /** The first line of each section that could be read as plain text only. */
  plain: Range[];
}

export function readSection(text: string): ReadSection {
  const markdown = (): ReadMarkdown => readBlocks(text);
  // A heading with hashes is one line, whatever follows.
  const [first] = (text.startsWith('#') ? readBlocks(text.slice(0, lineEnd(text))) : markdown()).blocks;
  const opens = first?.kind === 'heading' && /^\s*$/.test(text.slice(0, first.range.start));
  const heading = opens ? first : undefined;
  const title = heading?.prose.text.trim() ?? '';
  const question = heading && questionOf(title);
  const isPart = heading !== undefined && question === undefined && partOfHeading(title) !== undefined;
  return {
    text,
    markdown,
    heading,
    level: heading?.level ?? 7,
    question,
    isPart,
  };
}

/**
 * Groups sections into units: a question and all that answers it, or a heading whose text may turn out to be a story,
 * a dialogue or a letter. Every section belongs to one unit. Fed with sections in order, from one that opens a unit.
 */
export class Grouping {
  private level = -1;
  private asked = false;

  /** Whether the next section opens a unit. */
  opens({ level, question, isPart }: ReadSection): boolean {
    const asks = question !== undefined;
    if (this.level >= 0 && level > this.level && !asks && (isPart || this.asked)) return false;
    this.level = level;
    this.asked = asks;
    return true;
  }
}

/** The sections of each unit, in order. */
export function groupSections<T extends ReadSection>(sections: readonly T[]): T[][] {
  const grouping = new Grouping();
  const units: T[][] = [];
  for (const section of sections) {
    if (grouping.opens(section)) units.push([section]);
    else units.at(-1)!.push(section);
  }
  return units;
}

/** Reads the sections of a unit, given the level of the heading that follows. A letter's text needs no labels. */
export function readUnit(
  sections: readonly ReadSection[],
  nextLevel: number | undefined,
  isLetter: boolean,
): ReadUnit {
  const read = sections.map(({ markdown }) => markdown());
  const plain: Range[] = [];
  let start = 0;
  sections.forEach(({ text }, i) => {
    if (read[i]!.isPlain) plain.push({ start, end: start + firstLine(text) });
    start += text.length;
  });
  const { level, heading } = sections[0]!;
  const isTitle = heading !== undefined && nextLevel !== undefined && nextLevel > level && nextLevel < 7;
  const blocks = read.map((one) => one.blocks);
  return { asked: readAsked(sections, blocks, isLetter), isTitle, plain };
}

/** Where the first line ends, its line break included. */
function lineEnd(text: string): number {
  const newline = text.indexOf('\n');
  return newline < 0 ? text.length : newline + 1;
}

/** The length of the first line, less the white space at its end and what goes beyond any screen. */
function firstLine(text: string): number {
  return text.slice(0, 200).split('\n', 1)[0]!.trimEnd().length;
}

function readAsked(
  sections: readonly ReadSection[],
  blocksOf: readonly Block[][],
  isLetter: boolean,
): Asked | undefined {
  const drafts: { blocks: PlacedBlock[]; isSpoken: boolean }[] = [];
  let sectionStart = 0;
  sections.forEach(({ text, heading, isPart }, i) => {
    const blocks = blocksOf[i]!;
    const title = heading?.prose.text.trim() ?? '';
    const isSpoken = isTranscript(title);
    if (i === 0 || (!isPart && (isSpoken || isVariant(title)))) drafts.push({ blocks: [], isSpoken });
    for (const block of blocks) {
      if (block.item?.task || (heading && block === blocks[0] && !(i > 0 && isPart))) continue;
      drafts.at(-1)!.blocks.push({ block, sectionStart });
    }
    sectionStart += text.length;
  });
  const [{ heading, question }] = sections as [ReadSection];
  const read = drafts
    .map((one) => readDraft(one.blocks, one.isSpoken))
    .filter(({ passage }) => passage.text.trim() !== '');
  const kept = question !== undefined || isLetter ? read : read.filter(tells);
  if (question === undefined && kept.length === 0) return undefined;
  const asked: Asked = {
    text: question ?? heading?.prose.text.trim() ?? '',
    asks: question !== undefined,
    drafts: kept,
  };
  if (heading) asked.heading = heading.range;
  return asked;
}

/** Two different parts, or a dialogue: an answer though nobody asked. */
function tells({ turns, parts }: Draft): boolean {
  return turns.length > 0 || new Set(parts.map(({ kind }) => kind)).size > 1;
}

/** Reads a whole notebook. Never throws: what is no notebook has no questions. */
export function readNotebook(text: string): Notebook {
  const { frontMatter, sections } = readSections(text);
  const questions: Question[] = [];
  for (const unit of groupSections(sections)) {
    const { asked } = readUnit(unit, undefined, frontMatter.kind === 'letter');
    if (asked) questions.push(placed(asked, unit[0]!.start));
  }
  return { frontMatter, headings: readHeadings(sections), questions, tasks: readTasks(sections) };
}

/** The tasks of a text, and no more of it: what a tree of checklists needs, in a fraction of the time. */
export function readTaskList(text: string): Task[] {
  return readTasks(readSections(text).sections);
}

function readSections(text: string): {
  frontMatter: FrontMatter;
  sections: (ReadSection & { start: number })[];
} {
  let frontMatter: FrontMatter = {};
  const sections: (ReadSection & { start: number })[] = [];
  for (const { kind, text: source, start } of splitSections(text)) {
    if (kind === 'front-matter') frontMatter = readFrontMatter(source);
    else sections.push({ ...readSection(source), start });
  }
  return { frontMatter, sections };
}

function readHeadings(sections: readonly (ReadSection & { start: number })[]): Heading[] {
  return sections.flatMap(({ heading, start }) =>
    heading
      ? {
          level: heading.level,
          text: heading.prose.text.trim(),
          range: { start: start + heading.range.start, end: start + heading.range.end },
        }
      : [],
  );
}

function placed({ text, heading, drafts }: Asked, start: number): Question {
  const move = (range: Range): Range => ({ start: start + range.start, end: start + range.end });
  const answers = drafts.map(({ passage, parts, turns }) => {
    const source = (range: Range): Range => move(passage.toSource(range));
    return {
      range: source({ start: 0, end: passage.text.length }),
      parts: parts.map((part) => ({ ...part, label: source(part.label), body: source(part.body) })),
      turns: turns.map((turn) => ({ ...turn, label: source(turn.label), body: source(turn.body) })),
    };
  });
  return { text, heading: heading ? move(heading) : { start, end: start }, answers };
}

/** Every item of a task list, with the headings above it. */
function readTasks(sections: readonly (ReadSection & { start: number })[]): Task[] {
  const tasks: Task[] = [];
  const path: { level: number; text: string }[] = [];
  for (const { heading, markdown, start } of sections) {
    if (heading) {
      while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
      path.push({ level: heading.level, text: heading.prose.text.trim() });
    }
    for (const { item, prose } of markdown().blocks) {
      if (!item?.task) continue;
      const move = (range: Range): Range => ({ start: start + range.start, end: start + range.end });
      const { checked, mark, range, whole } = item.task;
      const text = prose.text.replace(/\s+/g, ' ').trim();
      const headings = path.map((one) => one.text);
      tasks.push({
        text,
        checked,
        mark: move(mark),
        range: move(range),
        whole: move(whole),
        headings,
        depth: item.depth,
      });
    }
  }
  return tasks;
}
