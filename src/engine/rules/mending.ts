import en from '../../guide/en/lexicons/no-remedy.json';
import enLack from '../../guide/en/lexicons/neutral-lack.json';
import ru from '../../guide/ru/lexicons/no-remedy.json';
import ruLack from '../../guide/ru/lexicons/neutral-lack.json';
import { isPast, type AnalysedAnswer } from '../answer/analyse';
import { inside } from '../answer/ranges';
import type { Word } from '../language/language';
import { Lexicon } from '../answer/lexicon';

const idle = new Lexicon('no-remedy', { ru, en });
const lacks = new Lexicon('neutral-lack', { ru: ruLack, en: enLack });
/** Others' work done in their stead is part of the complaint: “I did it myself”. */
const ALONE = /^(?: \p{L}+){0,3} (?:myself|alone|сам|сама|один|одна)(?!\p{L})/iu;

/** “I did my part”, «я всё сделала по инструкции»: said to be clear of it. */
const OWN_PART =
  /(?<!\p{L})(?:сво[юе] (?:часть|работу|дело)|вс[её] (?:\p{L}+ )?(?:правильно|верно|как (?:надо|положено|сказали)|по (?:инструкции|правилам|регламенту)|что (?:мог|могла|от меня))|my (?:own )?(?:part|bit|job|share|side)|everything (?:right|correctly|by the book|i could|i was))(?!\p{L})/iu;

/** “Told”, “quit”, «терпел»: what a candidate does that mends nothing. */
export function isIdle(answer: AnalysedAnswer, word: Word): boolean {
  return idle.find(answer, [word]).length > 0;
}

/** “They could not offer”, «не хватало»: what lacks without anybody's ill will. */
export function isLack(answer: AnalysedAnswer, word: Word): boolean {
  return lacks.find(answer, [word]).length > 0;
}

/** Whether the candidate tells something done, from an offset on: what was wrong is then the situation. Of habits the present tells. */
export function tellsRemedy(answer: AnalysedAnswer, from = 0): boolean {
  const { text, kind, languages, lang, words, subjects } = answer;
  return subjects.some((verb) => {
    if (verb.subject !== 'I' || verb.start < from) return false;
    if (kind !== 'habitual' && kind !== 'dialogue' && !isPast(text, verb, languages[lang])) return false;
    const word = inside(words, verb).at(-1);
    if (word === undefined || isIdle(answer, word) || ALONE.test(text.slice(verb.end, verb.end + 40)))
      return false;
    return !OWN_PART.test(text.slice(Math.max(0, verb.start - 40), verb.end + 40));
  });
}
