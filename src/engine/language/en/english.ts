import { createLanguage } from '../create';
import type { Language } from '../language';
import { lemma } from './lemma';
import { negated } from './negation';
import { englishNumbers } from './numbers';
import { subjectsOf } from './subjects';
import { wordClass } from './word-class';

const abbreviations = {
  inner: new Set('mr mrs ms dr prof st e.g i.e vs no fig approx'.split(' ')),
  final: new Set('inc ltd co corp etc hrs hr min mins sec u.s u.k a.m p.m m k yrs'.split(' ')),
};

export function createEnglish(): Language {
  return createLanguage({
    id: 'en',
    abbreviations,
    numberWords: englishNumbers,
    lemma,
    wordClass,
    subjectsIn: (text, { words }) => subjectsOf(text, words),
    negated,
  });
}
