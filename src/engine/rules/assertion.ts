import type { AnalysedAnswer } from '../answer/analyse';
import { sentenceAt } from '../answer/sentence-at';
import { isReported } from '../answer/speech';
import type { Range } from '../finding';
import type { FoundPhrase } from '../answer/lexicon';

/** «Чтобы каждый клиент», “I want every customer”: a wish, a task, a case that may come; «не скажу, что», “instead of”: avoided. */
const WISHED =
  /(?<!\p{L})(?:чтобы|чтоб|если|хоч[уе]\p{L}*(?! (?:сказать|отметить))|хотел\p{L}*|хотелось|стрем\p{L}+|стара(?:юсь|емся|лся|лась|лись|ться)|пыта(?:юсь|емся|лся|лась|ться)|мечта\p{L}*|цель|важно|главное|старание|надо|нужно|нельзя|надеюсь|готов[аы]?|want(?:ed)?|would like|aim(?:ed)?|goal|try|tries|trying|tried|make sure|making sure|made sure|ensur\p{L}+|so that|hope|wish|should|must|need to|if|whether|until|believe in|idea is|(?:willing|ready) (?:to|for))(?!\p{L})/iu;
const AVOIDED =
  /(?<!\p{L})(?:не (?:скажу|говорю|отвечаю|отвечу|стану|стал[аи]?|буду|будем|стоит|считаю|думаю|утверждаю|люблю|пытаюсь|пытал\p{L}+|хочу|хотел[аи]?|собира\p{L}+|могу сказать|бывает)|никогда не (?:говорю|отвечаю|скажу|пишу)|нельзя|вместо|без того|избега\p{L}+|(?:можно|мог(?:ла|ли)?) (?:было|бы)|(?:never|don['’]t|not|wouldn['’]t|didn['’]t|can['’]t) (?:say|tell|think|claim|answer|mean|try|want|believe|call)|not (?:to|about|trying)|instead of|rather than|avoid\p{L}*|without (?:saying|telling)|would have (?:said|told|answered|been)|(?:could|might) have|мог(?:ла|ли)?)(?!\p{L})(?:[^,.;]|, (?:что|чтобы|мол|как|that|to)(?!\p{L}))*$/iu;

/** Whether the words are meant: said in the candidate's own name, of what is, and not asked. */
export function isMeant(answer: AnalysedAnswer, found: Range): boolean {
  const sentence = sentenceAt(answer, found);
  if (!sentence || isEndless(sentence)) return false;
  return (!isReported(answer, found) || RETURNS.test(before(answer, found))) && !isAvoided(answer, found);
}

/** “He shouted, but I …”: after another's word the speaker acts again. */
const RETURNS =
  /(?:сказал|говорил|заявил|считал|жаловал|написал|утверждал|кричал|обвинил|ответил|said|says|told|complained|claimed|thought|wrote|insisted|shouted|accused)[^.:«“"]{0,60}(?:, |\s)(?:но|а|и|but|and|so) (?:я|мы|i|we|\p{L}+ (?:я|i)|ему|ей|им)(?!\p{L})/iu;

/** Characters; nobody speaks sentences longer than this, and reading one for each of its words would take for ever. */
const LONGEST = 2000;

export function isEndless({ start, end }: Range): boolean {
  return end - start > LONGEST;
}

/** Whether the speaker names the words in order not to say them. */
export function isAvoided(answer: AnalysedAnswer, found: Range): boolean {
  return AVOIDED.test(before(answer, found));
}

/** Whether they tell what should be rather than what is. */
export function isWished(answer: AnalysedAnswer, found: Range): boolean {
  return WISHED.test(before(answer, found));
}

const NOT = /^(?:не|ни|not|never|.*n't)$/;

/** Whether a negation has slipped into the gap of a phrase that has none: «я не самый опытный». */
export function isSplitByNot({ pattern, words }: FoundPhrase): boolean {
  return words.some(({ form }) => NOT.test(form) && !pattern.includes('=' + form));
}

/** Whether the sentence of the words asks. */
export function isAsked(answer: AnalysedAnswer, found: Range): boolean {
  const sentence = sentenceAt(answer, found);
  return sentence !== undefined && answer.text[sentence.end - 1] === '?';
}

/** Whether the clause ends with the words: «я победил», not «я победил в конкурсе». */
export function endsClause({ text }: AnalysedAnswer, { end }: Range): boolean {
  return /^\s*(?:$|[.,!?…;:)»”"\n—–-])/u.test(text.slice(end, end + 4));
}

/** No turn of phrase reaches farther. */
const REACH = 240;

/** What the sentence says before the words. */
function before(answer: AnalysedAnswer, found: Range): string {
  const from = sentenceAt(answer, found)?.start ?? found.start;
  return answer.text.slice(Math.max(from, found.start - REACH), found.start);
}
