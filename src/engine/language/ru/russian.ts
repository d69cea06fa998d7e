import { createLanguage } from '../create';
import type { Language, ReadData } from '../language';
import { openDictionary } from './dictionary';
import { negated } from './negation';
import { russianNumbers } from './numbers';
import { subjectsOf } from './subjects';

const abbreviations = {
  inner: new Set(
    'т.е напр см стр ул д кв ок им проф г рис т табл гл илл прим тел доб корп обл пос бул пер пл наб e.g'.split(
      ' ',
    ),
  ),
  final: new Set(
    'т.д т.п д п др пр руб коп тыс млн млрд чел сек мин час ч гг шт л об нед мес inc ltd'.split(' '),
  ),
};

export async function createRussian(readData: ReadData): Promise<Language> {
  const [lemmas, classes] = await Promise.all([readData('ru.lemmas.bin'), readData('ru.classes.bin')]);
  const dictionary = openDictionary(lemmas, classes);
  return createLanguage({
    id: 'ru',
    abbreviations,
    numberWords: russianNumbers,
    lemma: (form) => dictionary.lemma(form),
    wordClass: (form) => dictionary.wordClass(form),
    subjectsIn: (text, { words }, discourse) => subjectsOf(text, words, discourse),
    negated,
  });
}
