import { detectLanguage, Fence } from '../../engine';
import { withoutStamps } from './chat-stamps';

/** Spaces of other widths, and those that do not break. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Marks that have no width, and breaks that are only offered; a joiner between two pictures makes one of them. */
const NOTHING =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;
/** The bullets of text processors; Word shows some as a letter and a tab. */
const BULLET = /^([ \t]*)(?:[•·∙▪▫◦‣⁃●○■□➢➤➔✓✔✦]\s*|[§oØü]\t+)(?=\S)/;
/** A dash in front of a line opens speech in Russian, unless other lines begin so as well and nobody speaks. */
const DASH = /^([ \t]*)–\s+(?=\S)/;
const LIST = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/;
/** A line of prose that nobody has wrapped by hand. */
const UNWRAPPED = 110;

/**
 * Tidies text that was written elsewhere, as Markdown: bullets become a list, chat stamps go, spaces and quotation marks are
 * made usual. Fenced code stays as it is.
 */
export function tidyText(pasted: string): string {
  const text = pasted
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(NOTHING, '')
    .replace(SPACE, ' ');
  const lines = withoutStamps(text.split('\n'));
  const dashes = lines.filter((line) => DASH.test(line)).length > 1;
  const fence = new Fence();
  const tidied: string[] = [];
  let isList = false;
  for (const line of lines) {
    if (fence.takes(line)) {
      tidied.push(line);
      continue;
    }
    const written = tidyLine(line, dashes, isList);
    if (LIST.test(written)) isList = true;
    else if (written !== '' && !/^\s/.test(written)) isList = false;
    tidied.push(written);
  }
  return withOwnQuotes(
    apart(tidied)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

/** `isList` tells that what is indented may go on with an item. */
function tidyLine(line: string, dashes: boolean, isList: boolean): string {
  const bullets = line.replace(BULLET, '$1- ');
  const marked = dashes ? bullets.replace(DASH, '$1- ') : bullets;
  const [, margin, rest] = /^([ \t]*)([^]*)$/.exec(marked)!;
  const indent = isList || LIST.test(marked) ? margin!.replace(/\t/g, '    ') : '';
  const words = rest!.trimEnd();
  return words === '' ? '' : indent + words.replace(/[ \t]{2,}|\t/g, ' ');
}

/** Where paragraphs are lines, each of them gets an empty line behind it, as Markdown wants it. */
function apart(lines: readonly string[]): string[] {
  const isProse = (line: string | undefined): boolean =>
    line !== undefined && line !== '' && !LIST.test(line) && !/^(?:\s|[|>#]|```|~~~)/.test(line);
  const areParagraphs =
    lines.some((line) => isProse(line) && line.length > UNWRAPPED) &&
    !lines.some((line) => /^(?:```|~~~)/.test(line)) &&
    !lines.slice(1, -1).includes('');
  if (!areParagraphs) return [...lines];
  return lines.flatMap((line, i) => (isProse(line) && isProse(lines[i + 1]) ? [line, ''] : [line]));
}

/** Typographic quotation marks as the language has them: «…» in Russian, with „…“ inside, “…” in English. Straight ones stay. */
function withOwnQuotes(text: string): string {
  if (!/[«»“”„‟]/.test(text)) return text;
  if (detectLanguage(text) === 'en')
    return text.replace(/[„‟“]([^«»“”„‟\n]*)[”“]/g, '“$1”').replace(/«\s?([^«»\n]*?)\s?»/g, '“$1”');
  let depth = 0;
  return text.replace(/[«»\n]|[“„‟]([^«»“”„‟\n]*)[”“]/g, (found: string, inside: string | undefined) => {
    if (found === '«') depth++;
    else if (found === '»') depth = Math.max(0, depth - 1);
    else if (found === '\n') depth = 0;
    else return depth > 0 ? `„${inside}“` : `«${inside}»`;
    return found;
  });
}
