import { loadLanguage } from '../../src/engine/language/load';
import type { LanguageId } from '../../src/engine/language/language';
import { numbersOf, readSentences, subjectsOf, type Languages } from '../../src/engine/language/reading';

interface Speed {
  /** Russian words lemmatised a second. */
  lookups: number;
  /** ms for the whole analysis of one answer. */
  answer: Record<LanguageId, number>;
}

/** Warm medians. Runs in Node and in a page alike. */
export async function measure(
  texts: Record<LanguageId, string>,
  data: (name: string) => Uint8Array,
): Promise<Speed> {
  const readData = async (name: string): Promise<Uint8Array> => data(name);
  const languages: Languages = {
    ru: await loadLanguage('ru', readData),
    en: await loadLanguage('en', readData),
  };
  const forms = languages.ru
    .words(texts.ru)
    .map(({ start, end }) => texts.ru.slice(start, end).toLowerCase());
  const rounds = 200;
  const lookup = median(15, () => {
    for (let i = 0; i < rounds; i++) for (const form of forms) languages.ru.lemma(form);
  });
  const analyse = (id: LanguageId): number => median(101, () => readAll(texts[id], id, languages));
  return {
    lookups: (forms.length * rounds) / (lookup / 1000),
    answer: { ru: analyse('ru'), en: analyse('en') },
  };
}

function readAll(text: string, id: LanguageId, languages: Languages): number {
  const sentences = readSentences(text, { start: 0, end: text.length }, id, languages);
  // Lemmas and classes are looked up when they are asked for: ask for all of them.
  let sum = 0;
  for (const { words } of sentences) for (const word of words) sum += word.lemmas.length + word.wordClass;
  return sum + numbersOf(text, sentences, languages).length + subjectsOf(text, sentences, languages).length;
}

function median(runs: number, run: () => void): number {
  for (let i = 0; i < 20; i++) run();
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}
