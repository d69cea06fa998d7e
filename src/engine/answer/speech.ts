import type { Range } from '../finding';
import { within, type AnalysedAnswer } from './analyse';
import { evidenceOf } from './evidence';
import { sentenceAt } from './sentence-at';

/** «Клиент сказал, что …», “they complained that …”: what follows is not the candidate's word. */
const REPORTS =
  /(?<!\p{L})(?:сказал[аи]?|говорил[аи]?|заявил[аи]?|считал[аи]?|жаловал\p{L}+|пожаловал\p{L}+|написал[аи]?|утверждал[аи]?|кричал[аи]?|обвинил[аи]?|ответил[аи]?|said|says|told|complained|claimed|thought|wrote|insisted|shouted|accused)(?!\p{L})/iu;
/** “I said that …” is. */
const OWN_REPORT =
  /(?<!\p{L})(?:я|i|сказала|говорила)(?:\s+\p{L}+)?\s+(?:сказал[аи]?|говорил[аи]?|считал[аи]?|написал[аи]?|ответил[аи]?|said|told|thought|wrote)/iu;

/** Whether the words are somebody else's: in quotation marks inside an answer, or told of what another said. */
export function isReported(answer: AnalysedAnswer, at: Range): boolean {
  const { text } = answer;
  // Quotation marks around most of the answer only say that it is spoken.
  const isSpoken = ({ start, end }: Range): boolean => end - start > text.length * 0.8;
  if (evidenceOf(answer).quotes.some((quote) => within(at, quote) && !isSpoken(quote))) return true;
  const sentence = sentenceAt(answer, at);
  if (!sentence) return false;
  const before = text.slice(sentence.start, at.start);
  return REPORTS.test(before) && !OWN_REPORT.test(before);
}

/** A case that is only thought of. */
const SUPPOSED =
  /(?<!\p{L})(?:если|чтобы|whenever|if|whether|someone|somebody|anyone|anybody|кто-то|кто-нибудь)(?!\p{L})/iu;
const SUPPOSED_HABIT = /(?<!\p{L})(?:когда|when)(?!\p{L})/iu;

/** Whether the words tell of a case that may come, “if a client is rude”, rather than of one that came. */
export function isSupposed(answer: AnalysedAnswer, at: Range): boolean {
  const before = answer.text.slice(sentenceAt(answer, at)?.start ?? at.start, at.start);
  return SUPPOSED.test(before) || (answer.kind === 'habitual' && SUPPOSED_HABIT.test(before));
}

/** What stands right before a clause. */
const BEGINS = /(?:[.!?…;:\n()—–]|,\s)$/;
const BOUNDARY = /[.!?…;:\n()—–]|,\s|\s-\s/;

/** The clause of the sentence that holds the words: what stands between the nearest marks around them. */
export function clauseAround(answer: AnalysedAnswer, at: Range): Range {
  const { text } = answer;
  const sentence = sentenceAt(answer, at) ?? at;
  let { start, end } = at;
  while (start > sentence.start && !BEGINS.test(text.slice(start - 2, start))) start--;
  while (end < sentence.end && !BOUNDARY.test(text.slice(end, end + 2)[0] === ',' ? ', ' : text[end]!)) end++;
  const clause = text.slice(start, end);
  const lead = clause.length - clause.trimStart().length;
  return { start: start + lead, end: start + clause.trimEnd().length };
}
