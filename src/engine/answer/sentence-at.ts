import type { Range } from '../finding';
import type { Sentence } from '../language/language';
import type { AnalysedAnswer } from './analyse';

/** The sentence that holds the whole of `at`; undefined where none does. In the logarithm of their number: rules ask for every phrase. */
export function sentenceAt({ sentences }: AnalysedAnswer, at: Range): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= at.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at.start && at.end <= found.end ? found : undefined;
}
