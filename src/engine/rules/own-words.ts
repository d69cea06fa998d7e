import type { AnalysedAnswer } from '../answer/analyse';
import { sentenceAt } from '../answer/sentence-at';
import { isReported } from '../answer/speech';
import type { FoundPhrase, Lexicon } from '../answer/lexicon';

/** The phrases of a list that the candidate says in words of his own: neither quoted nor told of another. */
export function ownWords(answer: AnalysedAnswer, lexicon: Lexicon): FoundPhrase[] {
  return lexicon.find(answer).filter((found) => !isReported(answer, found));
}

/** Whether the phrase stands under a negation: «не всегда», “never rude”. A phrase that is one itself does not. */
export function isNegated(answer: AnalysedAnswer, { words }: FoundPhrase): boolean {
  const sentence = sentenceAt(answer, words[0]!);
  if (!sentence) return false;
  // “No, I've heard enough” only answers no.
  const from = NO.test(answer.text.slice(sentence.start, sentence.start + 6)) ? 1 : 0;
  const own = sentence.words.slice(from);
  const at = own.indexOf(words[0]!);
  return (
    at >= 0 &&
    answer.languages[sentence.lang].negated(
      own.map(({ form }) => form),
      at,
    )
  );
}

const NO = /^(?:no|нет),/iu;

/** `{words}` of a message: what was found, as written. */
export function quoted(
  { text }: AnalysedAnswer,
  { start, end }: { start: number; end: number },
): { words: string } {
  return { words: text.slice(start, end) };
}
