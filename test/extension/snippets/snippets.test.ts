import assert from 'node:assert/strict';
import { createLinter, type Linter } from '../../engine/engine';
import { json } from '../project';
import { fillings, type Filling } from './filled';
import { filled, isByGender, isStop, readSnippet, stopsOf, type Stop } from './snippet';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const read = (lang: string) => Object.values(json<Record<string, Snippet>>('snippets', `${lang}.json`));
const snippets = { ru: read('ru'), en: read('en') };

/** The values of all stops: `person` is 0 for a man, 1 for a woman. */
function valuesFor(stops: readonly Stop[], { values }: Filling, person: 0 | 1): Map<number, string> {
  const left = [...values];
  const chosen = stops.map((stop): [number, string] => {
    if (isByGender(stop)) return [stop.number, stop.choices[person]!];
    const next = left.shift();
    assert.ok(next !== undefined, `nothing for ${stop.number}, “${stop.shown}”`);
    const value = typeof next === 'string' ? next : next[person];
    if (stop.choices.length > 0) assert.ok(stop.choices.includes(value), value);
    return [stop.number, value];
  });
  assert.deepEqual(left, [], 'more values than stops');
  return new Map(chosen);
}

describe('snippets', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });

  it('have the same prefixes in both languages, each once', () => {
    const prefixes = (lang: 'ru' | 'en') => snippets[lang].map(({ prefix }) => prefix);
    assert.deepEqual(prefixes('ru'), prefixes('en'));
    assert.equal(new Set(prefixes('ru')).size, snippets.ru.length);
  });

  it('say in their description which language they speak', () => {
    for (const { description } of snippets.ru) assert.match(description, /^По-русски: [а-я]/);
    for (const { description } of snippets.en) assert.match(description, /^In English: [a-z]/);
  });

  it('read as VS Code does: stops, choices, escaped commas', () => {
    assert.deepEqual(readSnippet('Я ${1|вёл,вела|} ${2:что}; $2.$0'), [
      'Я ',
      { number: 1, choices: ['вёл', 'вела'] },
      ' ',
      { number: 2, shown: 'что', choices: [] },
      '; ',
      { number: 2, choices: [] },
      '.',
      { number: 0, choices: [] },
    ]);
    assert.deepEqual((readSnippet('${1|Да\\, могу.,Нет|}')[0] as Stop).choices, ['Да, могу.', 'Нет']);
    assert.throws(() => readSnippet('${1:что'), /cannot be read/);
  });

  for (const lang of ['ru', 'en'] as const) {
    for (const { prefix, body } of snippets[lang]) {
      describe(`${prefix} (${lang})`, () => {
        const pieces = readSnippet(body.join('\n'));
        const stops = stopsOf(pieces);

        it('is filled from its start to its end', () => {
          const first = pieces.filter(isStop).filter(({ shown, choices }) => shown || choices.length > 0);
          assert.deepEqual(
            first.map(({ number }) => number),
            first.map((_, i) => i + 1),
          );
          assert.equal(pieces.filter(isStop).at(-1)!.number, 0);
          for (const { number } of pieces.filter(isStop))
            assert.ok(number <= first.length, `$${number} repeats nothing`);
        });

        for (const person of lang === 'ru' ? ([0, 1] as const) : ([0] as const)) {
          const whose = lang === 'ru' ? ['a man’s', 'a woman’s'][person] : 'the';
          it(`has no fault in ${whose} words`, () => {
            const filling = fillings[lang][prefix];
            assert.ok(filling, 'the table of values has a row for it');
            const text = filled(pieces, valuesFor(stops, filling, person));
            const { answers, findings } = linter.lint({
              uri: 'snippet',
              text: `${filling.above ? `${filling.above}\n\n` : ''}${text}\n`,
            });
            const found = findings.map(({ rule, message }) => `${rule}: ${message}`);
            if (prefix === 'question') {
              // Room for the answer is all that it leaves.
              assert.deepEqual(
                findings.map(({ rule }) => rule),
                ['no-answer'],
              );
              return;
            }
            assert.deepEqual(found, [], text);
            assert.deepEqual(
              answers.map(({ kind }) => kind),
              [filling.kind],
              text,
            );
          });
        }
      });
    }
  }
});
