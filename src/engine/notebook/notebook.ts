import type { Range } from '../finding';

/** A prep notebook as a coach sees it. Every range counts UTF-16 offsets into the file. */
export interface Notebook {
  frontMatter: FrontMatter;
  headings: Heading[];
  questions: Question[];
  tasks: Task[];
}

/** A heading that opens a section: not one inside a quote or a list. */
export interface Heading {
  /** 1 to 6. */
  level: number;
  /** Without markup. */
  text: string;
  /** The heading's line; both lines of an underlined one. */
  range: Range;
}

export const notebookKinds = [
  'notebook',
  'resume',
  'vacancy',
  'company',
  'checklist',
  'letter',
  'offer',
  'log',
  'rubric',
] as const;
export type NotebookKind = (typeof notebookKinds)[number];

export interface FrontMatter {
  /** Undefined where the file has no `prepbook:` key, or one with a value that is not a kind. */
  kind?: NotebookKind;
  lang?: 'ru' | 'en';
  company?: string;
  role?: string;
  stage?: string;
  /** The date of the interview, `2026-12-01`. */
  interview?: string;
  /** Where a checklist stands among others: any number. */
  order?: number;
}

/** What was asked, and each answer drafted for it. */
export interface Question {
  /** The question without `Вопрос:`, `Q:` and markup. */
  text: string;
  /** The heading's line. */
  heading: Range;
  answers: Answer[];
}

export interface Answer {
  /** From the first to the last character that belongs to the answer. */
  range: Range;
  parts: Part[];
  turns: Turn[];
}

export type PartKind = 'situation' | 'task' | 'action' | 'result' | 'measurement' | 'skills';

/** A labelled part of an answer. */
export interface Part {
  kind: PartKind;
  /** The label as written, its punctuation left out. */
  label: Range;
  body: Range;
}

export type Speaker = 'candidate' | 'other';

/** A turn of a dialogue. */
export interface Turn {
  speaker: Speaker;
  label: Range;
  body: Range;
}

/** An item of a task list. */
export interface Task {
  text: string;
  checked: boolean;
  /** The one character between the brackets: replace it to tick or untick. */
  mark: Range;
  /** The item's own line or lines, marker included, nested items left out. */
  range: Range;
  /** The whole item, with all that is nested in it. */
  whole: Range;
  /** Titles of the headings above it, outermost first. */
  headings: string[];
  /** 0 for a top item, 1 for an item inside another … */
  depth: number;
}
