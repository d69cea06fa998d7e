import type { Range } from '../finding';

/** Running text with its markup taken off, and where each stretch of it stands in the section. */
export interface Prose {
  text: string;
  runs: Run[];
  /** Length of a bold opening (`**Действия** …`); 0 where there is none. */
  boldLead: number;
}

/** `length` units of prose from `at` stand at `source` in the section, unit for unit. */
export interface Run {
  at: number;
  source: number;
  length: number;
}

/** A leaf of the Markdown that holds text. Offsets count from the section's start. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'cell';
  prose: Prose;
  range: Range;
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** The table cell's place, counted from 0; the header is row 0. */
  cell?: { table: number; row: number; column: number };
  /** The list item that the block opens. */
  item?: { depth: number; task?: { checked: boolean; mark: Range; range: Range } };
}
