import type { Range } from '../finding';
import type { Answer } from '../notebook/notebook';
import { readNotebook } from '../notebook/read';

/** Two parts of an answer change places: `text` instead of the stretch, which holds both. Offsets of the file. */
export interface Moved extends Range {
  text: string;
  /** Where an offset of the stretch stands afterwards. */
  carry(offset: number): number;
}

/** A table whose head or columns would be torn apart. */
const TABLE_LINE = /^[ \t>]*\|?[ \t]*:?-{3,}:?[ \t]*\|/m;
/** Comments of one line right below belong to what stands above. */
const COMMENTS = /^(?:[^\S\n]*\r?\n[ \t>]*<!--[^\n]*?-->)*/;
/** Blank lines, of a quote too. */
const BLANK_END = /[ \t]*(?:\r?\n[ \t>]*)*$/;
const NUMBER = /^([ \t>]*)(\d+)(?=[.)][ \t])/;

/** Moves the labelled part at an offset before the part above it (-1) or behind the one below (1); undefined where that cannot be. */
export function movePart(text: string, offset: number, by: -1 | 1): Moved | undefined {
  const answers = readNotebook(text).questions.flatMap((question) => question.answers);
  for (const answer of answers) {
    const blocks = blocksOf(text, answer);
    const here = blocks.findIndex(({ start, end }) => start <= offset && offset <= end);
    if (here < 0) continue;
    const [first, second] = by < 0 ? [blocks[here - 1], blocks[here]] : [blocks[here], blocks[here + 1]];
    return first && second && exchange(text, first, second);
  }
  return undefined;
}

/** Each part with its label and all markup: whole lines, or words where one line holds several. None in a table of columns. */
function blocksOf(text: string, { parts, range }: Answer): Range[] {
  const starts = parts.map(({ label }) => {
    const line = text.lastIndexOf('\n', label.start - 1) + 1;
    const opening = text.slice(line, label.start);
    return /\p{L}/u.test(opening) ? label.start - /[*_(]*$/.exec(opening)![0].length : line;
  });
  if (starts.some((start, i) => i > 0 && start <= starts[i - 1]!)) return [];
  return starts.map((start, i) => {
    const next = starts[i + 1];
    if (next !== undefined)
      return { start, end: start + text.slice(start, next).replace(BLANK_END, '').length };
    const line = text.indexOf('\n', range.end);
    const lineEnd = (line < 0 ? text : text.slice(0, line)).trimEnd().length;
    return { start, end: lineEnd + COMMENTS.exec(text.slice(lineEnd))![0].length };
  });
}

function exchange(text: string, first: Range, second: Range): Moved | undefined {
  const above = text.slice(first.start, first.end);
  const between = text.slice(first.end, second.start);
  const below = text.slice(second.start, second.end);
  if (TABLE_LINE.test(`${above}\n${below}`)) return undefined;
  const [one, other] = [NUMBER.exec(above)?.[2], NUMBER.exec(below)?.[2]];
  const numbered = (block: string, number: string | undefined): string =>
    number && one && other ? block.replace(NUMBER, `$1${number}`) : block;
  const [upper, lower] = [numbered(below, one), numbered(above, other)];
  return {
    start: first.start,
    end: second.end,
    text: upper + between + lower,
    carry: (offset) =>
      offset <= first.end
        ? offset + upper.length + between.length + lower.length - above.length
        : offset >= second.start
          ? offset - second.start + first.start + upper.length - below.length
          : offset,
  };
}
