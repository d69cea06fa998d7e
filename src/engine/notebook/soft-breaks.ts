import type { Prose } from '../markdown/block';

/** A line that has less of it than this, the first word of the next included, was not broken for want of room. */
const NARROWEST = 30;
const ITEM = /^[ \t]*(?:[-*+•][ \t]|\d{1,3}[.)][ \t]|\p{L}\)[ \t])/u;
const DASH = /^[ \t]*[–—][ \t]/;
/** A line that does not begin as a sentence does: of several, all were laid out on purpose where there is none. */
const GOES_ON = /\n(?![ \t]*[\p{Lu}«“"(])/u;
/** «Юлия Ремизова, учебная часть» under the last line of a letter. */
const SIGNATURE = /[.!?…,]\n[ \t]*[\p{Lu}[][^\n]{0,60}[^\n.!?…]$/u;

/**
 * A block's text with a space for each line break that only wraps a line; lengths stay. A break stays one where it was
 * made on purpose: a hard one, before an item, behind a short line, before a signature.
 */
export function withoutSoftBreaks({ text, hardBreaks }: Prose): string {
  let newline = text.indexOf('\n');
  if (newline < 0 || (newline !== text.lastIndexOf('\n') && !GOES_ON.test(text))) return text;
  const signed = SIGNATURE.test(text) ? text.lastIndexOf('\n') : -1;
  let read = '';
  let from = 0;
  let isListed = DASH.test(text);
  for (let lineStart = 0; newline >= 0; ) {
    const next = text.indexOf('\n', newline + 1);
    const line = text.slice(newline + 1, next < 0 ? text.length : next);
    const isItem = ITEM.test(line) || (DASH.test(line) && (isListed || /[.!?…:;]\s*$/.test(text.slice(lineStart, newline))));
    isListed ||= isItem;
    const room = newline - lineStart + 1 + line.search(/\s|$/);
    const isMade =
      isItem ||
      room < NARROWEST ||
      newline === signed ||
      hardBreaks?.includes(newline);
    if (!isMade) {
      read += `${text.slice(from, newline)} `;
      from = newline + 1;
    }
    lineStart = newline + 1;
    newline = next;
  }
  return read + text.slice(from);
}
