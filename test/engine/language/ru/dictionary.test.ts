import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { openDictionary, WordClass } from '../../../../src/engine/language/ru/dictionary';

const data = (name: string) => new Uint8Array(readFileSync(path.resolve('data', name)));
const lemmas = data('ru.lemmas.bin');
const classes = data('ru.classes.bin');
const dictionary = openDictionary(lemmas, classes);

interface Pair {
  a: string;
  b: string;
  label: string;
}

function pairs(name: string): Pair[] {
  return readFileSync(path.resolve('test/engine/language/ru', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [a, b, label] = line.split(' ') as [string, string, string];
      return { a, b, label };
    });
}

const same = ({ a, b }: Pair) => {
  const ofB = dictionary.lemma(b);
  return dictionary.lemma(a).some((lemma) => ofB.includes(lemma));
};

/** Words that are in doubt (D, H) do not count. */
function quality(list: readonly Pair[]): { precision: number; recall: number; wrong: string[] } {
  const joined = list.filter(({ label }) => label === '1');
  const apart = list.filter(({ label }) => label === '0');
  const found = joined.filter(same).length;
  const alarms = apart.filter(same).length;
  return {
    precision: found / (found + alarms),
    recall: found / joined.length,
    wrong: [...joined.filter((pair) => !same(pair)), ...apart.filter(same)].map(({ a, b }) => `${a} ${b}`),
  };
}

/** The names of the bits that a form has. */
const bits = (form: string) =>
  Object.entries(WordClass)
    .filter(([, bit]) => (dictionary.wordClass(form) & bit) !== 0)
    .map(([name]) => name)
    .join(' ');

describe('Russian dictionary', () => {
  it('tells one lemma from another on the given pairs', () => {
    const { precision, recall, wrong } = quality(pairs('same-lemma.given.txt'));
    assert.ok(precision >= 0.98 && recall >= 0.99, `P ${precision}, R ${recall}: ${wrong.join(', ')}`);
  });

  for (const [half, rest] of [
    ['tuned on', 0],
    ['set aside', 1],
  ] as const) {
    it(`tells one lemma from another on our own pairs, the half ${half}`, () => {
      const { precision, recall, wrong } = quality(pairs('same-lemma.txt').filter((_, i) => i % 2 === rest));
      // What is left are true homonyms: «право» is also short for «правый», «тест» the plural of «тесто».
      assert.ok(precision >= 0.97 && recall >= 0.99, `P ${precision}, R ${recall}: ${wrong.join(', ')}`);
    });
  }

  it('gives every lemma of a homonym, the commonest first', () => {
    assert.deepEqual(dictionary.lemma('стали'), ['стать', 'сталь']);
    assert.deepEqual(dictionary.lemma('вина'), ['вина']);
  });

  it('finds the lemma of words that are irregular', () => {
    for (const [form, lemma] of Object.entries({
      шёл: 'идти',
      людей: 'человек',
      детьми: 'ребенок',
      хуже: 'плохой',
      наилучший: 'хороший',
      побыстрее: 'быстрый',
      мною: 'я',
      третьего: 'третий',
      деньгам: 'деньги',
      достигли: 'достичь',
    })) {
      assert.equal(dictionary.lemma(form)[0], lemma, form);
    }
  });

  it('keeps function words what they are', () => {
    for (const word of 'при для уже или три мой г'.split(' '))
      assert.deepEqual(dictionary.lemma(word), [word]);
  });

  it('does not mind case, ё, stress marks and decomposed letters', () => {
    const expected = dictionary.lemma('отчет');
    for (const form of ['Отчёт', 'ОТЧЁТ', 'отчёт'.normalize('NFD'), 'отче\u0301т', 'от\u00adчет']) {
      assert.deepEqual(dictionary.lemma(form), expected, form);
      assert.equal(dictionary.wordClass(form), dictionary.wordClass('отчет'), form);
    }
  });

  it('takes words with hyphens part by part', () => {
    assert.deepEqual(dictionary.lemma('Менеджером-аналитиком'), ['менеджер-аналитик']);
    assert.deepEqual(dictionary.lemma('чек‑листами'), ['чек-лист']);
    assert.deepEqual(dictionary.lemma('кому-нибудь'), ['кто-нибудь']);
    assert.deepEqual(dictionary.lemma('по-русски'), ['по-русски']);
    assert.deepEqual(dictionary.lemma('HR-ом'), ['hr']);
    assert.deepEqual(['из-за', 'по-русски', 'HR-ом', '20-х'].map(bits), [
      'Function',
      'Adverb',
      'ObliqueNoun',
      'Adjective',
    ]);
  });

  it('guesses words that no dictionary has by their endings', () => {
    assert.deepEqual(dictionary.lemma('пропитчили'), ['пропитчить']);
    // The aspect of a verb shows in its ending too seldom to be guessed.
    assert.match(bits('пропитчили'), /^PastPlural /);
    assert.deepEqual(dictionary.lemma('кринжовых'), ['кринжовый']);
  });

  it('tells forms of verbs apart', () => {
    for (const [form, expected] of Object.entries({
      работал: 'PastMasculine Imperfective',
      провела: 'PastFeminine Perfective',
      удалось: 'PastNeuter Reflexive Perfective',
      закрыли: 'PastPlural Perfective',
      стараюсь: 'FirstSingular Reflexive Imperfective',
      успеем: 'FirstPlural Perfective',
      расскажете: 'SecondPerson Perfective',
      хочется: 'ThirdSingular Reflexive Imperfective',
      работают: 'ThirdPlural Imperfective',
      расскажите: 'Imperative Perfective',
      уволен: 'ShortParticipleMasculine Perfective',
      сделано: 'ShortParticipleNeuter Perfective',
      утверждены: 'ShortParticiplePlural Perfective',
      построенного: 'PassiveParticiple Perfective',
      построивший: 'ActiveParticiple Perfective',
      договориться: 'Infinitive Reflexive Perfective',
      договорившись: 'Gerund Reflexive Perfective',
    })) {
      assert.equal(bits(form), expected, form);
    }
  });

  it('tells subjects from other nouns', () => {
    for (const [form, expected] of Object.entries({
      я: 'NominativeMasculine NominativeFeminine Function',
      мы: 'NominativePlural Function',
      мне: 'ObliqueNoun Function',
      проект: 'NominativeMasculine',
      команда: 'NominativeFeminine',
      команду: 'ObliqueNoun',
      решение: 'NominativeNeuter',
      директор: 'NominativeMasculine Animate',
      коллеги: 'NominativePlural ObliqueNoun Animate',
      марина: 'NominativeFeminine ObliqueNoun Animate',
    })) {
      assert.equal(bits(form), expected, form);
    }
  });

  it('answers for any string', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'абвгеёйнопрстьюяЁЖИ-') }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(strings, (form) => {
        const found = dictionary.lemma(form);
        assert.ok(found.length > 0 && found.every((lemma) => typeof lemma === 'string'));
        assert.equal(typeof dictionary.wordClass(form), 'number');
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no lemma empty', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'абвеийлмнояыхью'), minLength: 1, maxLength: 6 }),
        (form) => {
          assert.ok(!dictionary.lemma(form).includes(''), form);
        },
      ),
      { numRuns: 20000 },
    );
  });

  it('answers for a megabyte of hyphens and letters', () => {
    for (const form of ['а-'.repeat(500_000) + 'а', '-'.repeat(1_000_000), 'ё'.repeat(1_000_000)]) {
      assert.equal(dictionary.lemma(form).length > 0, true);
      assert.equal(typeof dictionary.wordClass(form), 'number');
    }
  });

  it('refuses a file that is truncated, damaged, swapped, of another version or foreign', () => {
    const damaged = lemmas.slice();
    damaged[1000]! ^= 1;
    const newer = lemmas.slice();
    newer[4]!++;
    for (const [file, message] of [
      [lemmas.subarray(0, 5000), /ru\.lemmas\.bin is truncated/],
      [lemmas.subarray(0, 10), /ru\.lemmas\.bin is not such a file/],
      [new Uint8Array(), /ru\.lemmas\.bin is not such a file/],
      [new TextEncoder().encode('<!doctype html><title>404</title>'), /ru\.lemmas\.bin is not such a file/],
      [classes, /ru\.lemmas\.bin is not such a file/],
      [damaged, /ru\.lemmas\.bin is damaged/],
      [newer, /ru\.lemmas\.bin has format 2, not 1/],
    ] as const) {
      assert.throws(() => openDictionary(file, classes), message);
    }
    assert.throws(() => openDictionary(lemmas, classes.subarray(0, 99)), /ru\.classes\.bin is truncated/);
  });

  it('reads files from the middle of a buffer', () => {
    const buffer = new Uint8Array(lemmas.length + 3);
    buffer.set(lemmas, 3);
    assert.deepEqual(openDictionary(buffer.subarray(3), classes).lemma('стали'), ['стать', 'сталь']);
  });
});
