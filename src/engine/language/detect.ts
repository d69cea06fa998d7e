import type { LanguageId } from './language';

/**
 * The language of a text. A Russian answer may be full of CRM, Excel and NPS, an English one may name «Яндекс»: what
 * counts is the words that hold a sentence together, and where there are none, the letters.
 */
export function detectLanguage(text: string): LanguageId {
  let russian = 0;
  let english = 0;
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    if (/\p{Script=Cyrillic}/u.test(word)) russian += /^\p{Ll}/u.test(word) ? 3 : 1;
    else if (/\p{Script=Latin}/u.test(word)) english += ENGLISH_GLUE.test(word) ? 3 : 1;
  }
  return russian > 0 && russian * 2 >= english ? 'ru' : 'en';
}

const ENGLISH_GLUE =
  /^(?:i|we|he|she|it|they|you|my|our|the|an?|is|was|were|are|be|and|or|but|for|with|from|of|to|in|on|at|by|as|that|this|not|did|had|have|has)$/i;
