import type { Prose } from '../markdown/block';

/** A line that has less of it than this, the first word of the next included, was not broken for want of room. */
const NARROWEST = 30;
const ITEM = /^[ \t]*(?:[-*+•][ \t]|\d{1,3}[.)][ \t]|\p{L}\)[ \t])/u;
const DASH = /^[ \t]*[–—][ \t]/;
const INTRODUCES = /[.!?…:;]\s*$/;
/** «Срок: три дня»: a label, of the writer's own too. */
const LABELLED = /^[ \t]*\p{Lu}[\p{L} ]{0,30}:/u;
const OPENS_SENTENCE = /^[ \t]*[\p{Lu}«“"(]/u;
/** «Юлия Ремизова, учебная часть» under the last line of a letter. */
const SIGNATURE = /^[ \t]*[\p{Lu}[].{0,60}[^.!?…]$/u;
const BEFORE_SIGNATURE = /[.!?…,]\s*$/;

/**
 * A block's text with a space for each line break that only wraps a line; lengths stay. A break stays one where it was
 * made on purpose: a hard one, before an item, a label or a signature, behind a short line, and where all lines begin as
 * sentences do.
 */
export function withoutSoftBreaks({ text, hardBreaks }: Pick<Prose, 'text' | 'hardBreaks'>): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const unnamed = lines.slice(1).filter((line) => !LABELLED.test(line));
  const isLaidOut = unnamed.length > 1 && unnamed.every((line) => OPENS_SENTENCE.test(line));
  let above = lines[0]!;
  let read = above;
  let isListed = DASH.test(above);
  lines.slice(1).forEach((line, i) => {
    const isItem = ITEM.test(line) || (DASH.test(line) && (isListed || INTRODUCES.test(above)));
    isListed ||= isItem;
    const isMade =
      isLaidOut ||
      isItem ||
      LABELLED.test(line) ||
      above.length + 1 + line.search(/\s|$/) < NARROWEST ||
      (i === lines.length - 2 && SIGNATURE.test(line) && BEFORE_SIGNATURE.test(above)) ||
      hardBreaks?.includes(read.length);
    read += `${isMade ? '\n' : ' '}${line}`;
    above = line;
  });
  return read;
}
