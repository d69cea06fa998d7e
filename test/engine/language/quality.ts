/** How well the language layer reads: a share for each list. Used by the tests and by `npm run measure:language`. */
import { readFileSync } from 'node:fs';
import { detectLanguage } from '../../../src/engine/language/detect';
import type { Language, LanguageId } from '../../../src/engine/language/language';
import { loadLanguage } from '../../../src/engine/language/load';
import { readData } from '../read-data';
import * as detectionExam from './exam/detection';
import * as numbersExam from './exam/numbers';
import * as sentencesExam from './exam/sentences';
import * as subjectsExam from './exam/subjects';
import * as detectionGiven from './detection.given';
import * as detectionOwn from './detection.own';
import * as numbersGiven from './numbers.given';
import * as numbersOwn from './numbers.own';
import * as sentencesGiven from './sentences.given';
import * as sentencesOwn from './sentences.own';
import * as subjectsOwn from './subjects.own';

export interface Row {
  /** What was read. */
  what: string;
  list: string;
  /** Right answers and all of them. */
  right: number;
  of: number;
  /** The least share that will do. */
  bound: number;
  /** What was read wrongly, for people. */
  wrong: string[];
}

type Languages = Record<LanguageId, Language>;

export async function quality(): Promise<Row[]> {
  const languages: Languages = {
    ru: await loadLanguage('ru', readData),
    en: await loadLanguage('en', readData),
  };
  const { ru, en } = languages;
  const rows: Row[] = [];
  for (const [list, file] of [
    ['given', 'ru/same-lemma.given.txt'],
    ['own', 'ru/same-lemma.txt'],
    ['exam', 'exam/same-lemma.txt'],
  ] as const) {
    rows.push(...sameLemma(ru, list, readFileSync(`test/engine/language/${file}`, 'utf8')));
  }
  for (const [list, of] of [
    ['given', numbersGiven],
    ['own', numbersOwn],
    ['exam', numbersExam],
  ] as const) {
    const [russian, english] = 'ruOwn' in of ? [of.ruOwn, of.enOwn] : [of.ru, of.en];
    const bound = list === 'exam' ? 0.95 : 1;
    rows.push(
      share('figures ru', list, bound, russian, ([text, values]) => same(valuesIn(ru, text), values), String),
    );
    rows.push(
      share('figures en', list, bound, english, ([text, values]) => same(valuesIn(en, text), values), String),
    );
  }
  for (const [list, { texts }] of [
    ['given', sentencesGiven],
    ['own', sentencesOwn],
    ['exam', sentencesExam],
  ] as const) {
    rows.push(share('sentences', list, 0.95, texts, (marked) => cutsRightly(languages, marked), String));
  }
  for (const [list, { texts }] of [
    ['given', detectionGiven],
    ['own', detectionOwn],
    ['exam', detectionExam],
  ] as const) {
    rows.push(share('ru or en', list, 0.95, texts, ([text, id]) => detectLanguage(text) === id, String));
  }
  for (const [list, of] of [
    ['own', subjectsOwn],
    ['exam', subjectsExam],
  ] as const) {
    rows.push(
      subjects(ru, 'subject of verbs ru', list, of.ru),
      subjects(en, 'subject of verbs en', list, of.en),
    );
  }
  return rows;
}

function share<T>(
  what: string,
  list: string,
  bound: number,
  items: readonly T[],
  fits: (item: T) => boolean,
  show: (item: T) => string,
): Row {
  const wrong = items.filter((item) => !fits(item));
  return { what, list, bound, right: items.length - wrong.length, of: items.length, wrong: wrong.map(show) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const valuesIn = (language: Language, text: string): number[] =>
  language.numbers(text).flatMap(({ values }) => values);

/** `¶` in a text marks where its sentences part. */
function cutsRightly(languages: Languages, marked: string): boolean {
  const text = marked.replaceAll('¶', '');
  const found = languages[detectLanguage(text)]
    .sentences(text)
    .map(({ start, end }) => text.slice(start, end));
  return same(
    found,
    marked.split('¶').map((sentence) => sentence.trim()),
  );
}

/** Lines `a b 1` for forms of one word, `a b 0` for forms of two; others are in doubt and do not count. */
function sameLemma(ru: Language, list: string, file: string): Row[] {
  const pairs = file.split('\n').map((line) => line.split(' ') as [string, string, string]);
  const joins = ([a, b]: [string, string, string]): boolean =>
    ru.lemma(a).some((lemma) => ru.lemma(b).includes(lemma));
  const one = pairs.filter(([, , label]) => label === '1');
  const two = pairs.filter(([, , label]) => label === '0');
  const found = one.filter(joins).length;
  const alarms = two.filter(joins);
  return [
    {
      what: 'same lemma, precision',
      list,
      right: found,
      of: found + alarms.length,
      bound: 0.98,
      wrong: alarms.map(String),
    },
    share('same lemma, recall', list, 0.99, one, joins, String),
  ];
}

/** Texts with the subject in braces behind each verb. A verb found that is none counts as wrong, too. */
function subjects(language: Language, what: string, list: string, texts: readonly string[]): Row {
  const row: Row = { what, list, right: 0, of: 0, bound: 0.95, wrong: [] };
  for (const marked of texts) {
    const { text, expected } = unmark(marked);
    const found = new Map(language.subjects(text).map(({ end, subject }) => [end, subject]));
    for (const [end, subject] of expected) {
      row.of++;
      if (found.get(end) === subject) row.right++;
      else row.wrong.push(`${text.slice(0, end)} → ${found.get(end)}, not ${subject}`);
      found.delete(end);
    }
    row.of += found.size;
    for (const end of found.keys()) row.wrong.push(`${text.slice(0, end)} is no verb`);
  }
  return row;
}

function unmark(marked: string): { text: string; expected: [number, string][] } {
  const expected: [number, string][] = [];
  let text = '';
  for (const [, words, subject] of marked.matchAll(/([^{}]*)(?:\{(\w+)\})?/g)) {
    text += words;
    if (subject) expected.push([text.length, subject]);
  }
  return { text, expected };
}
