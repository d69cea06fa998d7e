import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceIn, tellsOwnActs } from '../answer/evidence';
import { once } from '../answer/once';
import { inside } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import type { Sentence, Word } from '../language/language';

/** What announces a case. */
const EXAMPLE =
  /(?<!\p{L})(?:например|однажды|как-то раз|к примеру|в прошлом году|на прошлой неделе|for example|for instance|once|last (?:year|month|week|spring|summer|autumn|fall|winter)|when i)(?!\p{L})/iu;
/** So many words of the matter, besides those of the claim, are a practice told in steps. */
const PRACTICE = 6;

const tellsCase = once((answer) => tellsOwnActs(answer) || EXAMPLE.test(answer.text));

/** Whether an episode, a figure or a practice in the answer bears out what the sentence claims. */
export function isShown(answer: AnalysedAnswer, claim: Sentence): boolean {
  if (tellsCase(answer)) return true;
  const rest = { start: claim.end, end: answer.text.length };
  const before = { start: 0, end: claim.start };
  const own = evidenceIn(answer, claim);
  // An age or a year is about something else.
  if (own.figures.some(({ unit }) => unit !== undefined && unit !== 'year') || own.quotes.length > 0)
    return true;
  const [after, preface] = [evidenceIn(answer, rest), evidenceIn(answer, before)];
  if (after.figures.length + after.names.length + after.quotes.length + preface.quotes.length > 0)
    return true;
  // What comes first when one presents oneself is who one is, not what one has shown.
  const told = answer.kind === 'self-presentation' ? [] : preface.concrete;
  const around = [...told, ...after.concrete].filter((word) => isPractised(answer, word));
  return new Set([...own.concrete, ...around].map(({ form }) => form)).size >= PRACTICE;
}

/** Whether the word stands where the candidate acts, or nobody is named: what others do shows nothing. */
function isPractised(answer: AnalysedAnswer, word: Word): boolean {
  const sentence = sentenceAt(answer, word);
  if (!sentence) return false;
  const verbs = inside(answer.subjects, sentence);
  return verbs.length === 0 || verbs.some(({ subject }) => subject !== 'other');
}
