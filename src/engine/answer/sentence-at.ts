import type { Range } from '../finding';
import type { Sentence } from '../language/language';
import type { AnalysedAnswer } from './analyse';

/** The sentence that holds the whole of `at`; undefined where none does. */
export function sentenceAt(answer: AnalysedAnswer, at: Range): Sentence | undefined {
  return answer.sentences[sentenceIndexAt(answer, at)];
}

/** Where that sentence stands among the answer's; -1 where there is none. In the logarithm of their number: rules ask for every phrase. */
export function sentenceIndexAt({ sentences }: AnalysedAnswer, at: Range): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= at.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at.start && at.end <= found.end ? low : -1;
}
