import type { Range } from '../finding';

/** Running text with its markup taken off, and where each stretch of it stands in the section. */
export interface Prose {
  text: string;
  runs: Run[];
  /** Length of a bold opening (`**Действия** …`); 0 where there is none. */
  boldLead: number;
  /** Where the writer broke the line on purpose: `\` or two spaces at its end, `<br>`. */
  hardBreaks?: number[];
}

/** Adds what stands at `source` in the section. A line ends with a line feed alone, whatever it ends with in the file. */
export function addProse(prose: Prose, text: string, source: number): void {
  let from = 0;
  const addUpTo = (to: number): void => {
    if (to === from) return;
    prose.runs.push({ at: prose.text.length, source: source + from, length: to - from });
    prose.text += text.slice(from, to);
    from = to;
  };
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    addUpTo(at);
    prose.runs.push({ at: prose.text.length, source: source + at, length: 1 });
    prose.text += '\n';
    from = at + 2;
  }
  addUpTo(text.length);
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
  item?: { depth: number; task?: { checked: boolean; mark: Range; range: Range; whole: Range } };
}
