import type { PlacedUnit } from './document';
import type { Range } from './finding';
import { detectLanguage } from './language/detect';
import type { LanguageId } from './language/language';
import type { Languages } from './language/reading';

/** Where an offset of a file stands. */
export interface Around {
  /** All that stands under its question, the heading included. */
  unit: Range;
  /** Empty where no sentence holds the offset or ends at it. */
  sentence: Range;
  /** The language of the answer. */
  lang: LanguageId;
}

/** No longer sentence is looked for, in UTF-16 units to either side. */
const REACH = 2000;

export function around(
  { start, text, frontMatter }: PlacedUnit,
  offset: number,
  languages: Languages,
): Around {
  const at = offset - start;
  const from = Math.max(0, at - REACH);
  const near = text.slice(from, at + REACH);
  const lang = frontMatter.lang ?? detectLanguage(near);
  const here = { start: at - from, end: at - from };
  const sentence =
    languages[lang].sentences(near).find((one) => one.start <= here.start && here.end <= one.end) ?? here;
  const moved = start + from;
  return {
    unit: { start, end: start + text.length },
    sentence: { start: moved + sentence.start, end: moved + sentence.end },
    lang,
  };
}
