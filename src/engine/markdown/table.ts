import type { Range } from '../finding';
import type { Block, Prose } from './block';

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;
/** Where a pipe may be no border, and what the parser alone knows. */
const NOT_PLAIN = /[\\`\t\0]/;

/**
 * Reads the table that begins at `at`, if each of its rows is written between pipes and has as many cells as the first;
 * undefined where it is not, or is none. `next` is where the line after it begins.
 */
export function readTable(
  section: string,
  at: number,
  table: number,
  readCell: (text: Range) => Prose | undefined,
): { blocks: Block[]; next: number } | undefined {
  const blocks: Block[] = [];
  let columns = 0;
  let row = 0;
  let next = at;
  let line = 0;
  for (; next < section.length; line++) {
    const from = next;
    const newline = section.indexOf('\n', from);
    next = newline < 0 ? section.length : newline + 1;
    const written = section.slice(from, newline < 0 ? section.length : newline).replace(/\r$/, '');
    if (line > 1 && /^[ \t]*$/.test(written)) {
      next = from;
      break;
    }
    if (!/^\|.*\|$/.test(written) || NOT_PLAIN.test(written)) return undefined;
    const borders = [...written.matchAll(/\|/g)].map(({ index }) => from + index);
    columns ||= borders.length - 1;
    if (columns === 0 || borders.length - 1 !== columns) return undefined;
    if (line === 1) {
      if (!DELIMITERS.test(written)) return undefined;
      continue;
    }
    for (let column = 0; column < columns; column++) {
      const [left, right] = [borders[column]!, borders[column + 1]!];
      const content = section.slice(left + 1, right);
      const start = left + 1 + (content.length - content.trimStart().length);
      const prose = readCell({ start, end: Math.max(start, left + 1 + content.trimEnd().length) });
      if (!prose) return undefined;
      const range = { start: left, end: column === columns - 1 ? right + 1 : right };
      blocks.push({ kind: 'cell', prose, range, level: 0, cell: { table, row, column } });
    }
    row++;
  }
  return line > 1 ? { blocks, next } : undefined;
}
