import type { Range } from '../finding';
import type { Discourse, Language, Sentence } from './language';
import { numberReader, type NumberWords } from './numbers';
import { sentences, type Abbreviations } from './sentences';
import { readWords, words } from './words';

/** What is a language's own; the rest follows from it. */
type Own = Pick<Language, 'id' | 'lemma' | 'wordClass' | 'subjectsIn' | 'negated'> & {
  abbreviations: Abbreviations;
  numberWords: NumberWords;
};

export function createLanguage({ abbreviations, numberWords, ...own }: Own): Language {
  const cut = (text: string): Range[] => sentences(text, abbreviations);
  const numbersIn = numberReader(numberWords);
  const read = (text: string): Sentence[] =>
    cut(text).map((range) => ({ ...range, lang: own.id, words: readWords(text, range, own) }));
  return {
    ...own,
    words,
    sentences: cut,
    numbersIn,
    numbers: (text) => read(text).flatMap((sentence) => numbersIn(text, sentence)),
    subjects(text) {
      const discourse: Discourse = { last: undefined, gender: 0 };
      return read(text).flatMap((sentence) => own.subjectsIn(text, sentence, discourse));
    },
  };
}
