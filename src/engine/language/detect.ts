import type { LanguageId } from './language';
import { isLetter } from './words';

/**
 * The language of a text. A Russian answer may be full of CRM, Excel and NPS, an English one may name «Яндекс»: what
 * counts is the words that hold a sentence together, and where there are none, the letters.
 */
export function detectLanguage(text: string): LanguageId {
  let russian = 0;
  let english = 0;
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    if (!isLetter(first)) continue;
    const start = at;
    let cyrillic = false;
    for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
      cyrillic ||= isCyrillic(text.charCodeAt(at));
    if (cyrillic) russian += first >= 0x430 && first <= 0x45f ? 3 : 1;
    else if (isLatin(first))
      english += at - start < 5 && ENGLISH_GLUE.has(text.slice(start, at).toLowerCase()) ? 3 : 1;
  }
  return russian > 0 && russian * 2 >= english ? 'ru' : 'en';
}

const ENGLISH_GLUE = new Set(
  (
    'i we he she it they you my our the a an is was were are be and or but for with from of to in on at by as that ' +
    'this not did had have has'
  ).split(' '),
);

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

/** With accents: é, ß, ž. */
const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
