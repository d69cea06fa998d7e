import assert from 'node:assert/strict';
import type { Colour } from '../../../src/engine/index';
import { createLinter, type Linter } from '../engine';

describe('colours', () => {
  let linter: Linter;
  before(async () => void (linter = await createLinter()));

  const everywhere = { start: 0, end: Infinity };
  /** What has the colours, in order; every colour where none is named. */
  const coloured = (text: string, ...colours: Colour[]): string[] => {
    linter.lint({ uri: 'coloured', text });
    const all = [...linter.colours('coloured', everywhere)].flat();
    return all
      .filter(({ colour }) => colours.length === 0 || colours.includes(colour))
      .map(({ start, end }) => text.slice(start, end));
  };
  const named = (text: string): string[] => {
    linter.lint({ uri: 'coloured', text });
    return [...linter.colours('coloured', everywhere)]
      .flat()
      .map(({ colour, start, end }) => `${colour} ${text.slice(start, end)}`);
  };

  it('are those of an answer in Russian', () => {
    const text = `---
prepbook: notebook
---

## Вопрос 2: Что вы улучшили?

**Ситуация:** В 2024 году заявку ждали 40 минут. [Ваше имя]

### Результат

Стало
25 минут, на 15 % меньше, с 12 мая.

**Замер:** было 40, источник: отчёт. <!-- @Анна Петрова 2026-11-23: за какой период? -->

Навыки: внимание

<!-- prepbook-disable-next-line filler, hedging: так говорят -->

## Ролевая игра

Клиент: Алло!

Вы: Добрый день.
`;
    assert.deepEqual(named(text), [
      'questionLead Вопрос 2:',
      'question Что вы улучшили?',
      'situation Ситуация',
      'placeholder [Ваше имя]',
      'result Результат',
      'figure 25 минут',
      'figure 15 %',
      'measurement Замер',
      'measurementField было',
      'figure 40',
      'measurementField источник',
      'commentAuthor @Анна Петрова',
      'commentDate 2026-11-23',
      'skills Навыки',
      'suppression prepbook-disable-next-line',
      'suppressedRule filler',
      'suppressedRule hedging',
      'suppressionReason так говорят',
      'other Клиент',
      'candidate Вы',
    ]);
  });

  it('are those of an answer in English', () => {
    const text = `## Tell me about a time you were faster ##

(S) Reports took 40 minutes. (T) To halve that. (A) I found an index. (R) By June it took 15 minutes, $1,200 saved.

Measurement: baseline 40 minutes, period: May

<!-- @Anna 2026-11-24 resolved -->
`;
    assert.deepEqual(named(text), [
      'question Tell me about a time you were faster',
      'situation (S)',
      'task (T)',
      'action (A)',
      'result (R)',
      'figure 15 minutes',
      'figure $1,200',
      'measurement Measurement',
      'measurementField baseline',
      'figure 40 minutes',
      'measurementField period',
      'commentAuthor @Anna',
      'commentDate 2026-11-24',
      'commentResolved resolved',
    ]);
  });

  it('know what a grammar cannot: which parts a table holds, who serves, figures in words', () => {
    const table = '## Q: Why?\n\n| Part | |\n| - | - |\n| Result | twenty-five percent |\n| Step | Task |\n';
    assert.deepEqual(coloured(table, 'result', 'figure', 'task'), ['Result', 'twenty-five percent']);
    assert.deepEqual(named('## Role play\n\nClient: Hello\n\nManager: Hi\n').slice(-1), [
      'candidate Manager',
    ]);
  });

  it('are not given to what only looks so', () => {
    const text = `## Заметки

Задача: позвонить. Результат хороший: 15 %.

## Вопрос: Почему?

Клиент: так подписан один файл.

S: одна буква ничего не значит.

В результате 15 %, [сайт](a.md), [смеётся], \`[Ваше имя]\`

<!-- @Анна: без даты -->
<!-- prepbook-disabled filler: x -->
<!-- Ваше имя: [Ваше имя] -->

\`\`\`
[Ваше имя] TODO <!-- @Анна 2026-11-23: код -->
\`\`\`
`;
    assert.deepEqual(named(text), ['questionLead Вопрос:', 'question Почему?']);
  });

  it('are read for the units in the stretch alone, and kept until those change', () => {
    const unit = (n: number) => `## Q: Why ${n}?\n\n**Result:** ${n} percent.\n\n`;
    const text = [1, 2, 3].map(unit).join('');
    linter.lint({ uri: 'kept', text });
    const second = text.indexOf('## Q: Why 2');
    const units = [...linter.colours('kept', { start: second + 3, end: second + 4 })];
    assert.deepEqual(
      units.map((one) => one.map(({ start, end }) => text.slice(start, end))),
      [['Q:', 'Why 2?', 'Result', '2 percent']],
    );
    linter.edit('kept', [{ start: 0, end: 0, text: 'Notes\n\n' }]);
    const moved = [...linter.colours('kept', { start: second + 10, end: second + 11 })];
    assert.deepEqual(
      moved[0]!.map(({ start }) => start),
      units[0]!.map(({ start }) => start + 7),
    );
    linter.edit('kept', [{ start: 7, end: text.length, text: '' }]);
    assert.deepEqual([...linter.colours('kept', everywhere)].flat(), []);
  });

  it('stand in order, none over another', () => {
    const text = '## Q: Why [company]? TODO\n\nResult: 5 [number] % TODO, [your name]\n';
    linter.lint({ uri: 'order', text });
    let end = 0;
    for (const one of [...linter.colours('order', everywhere)].flat()) {
      assert.ok(one.start >= end, JSON.stringify(one));
      ({ end } = one);
    }
  });
});
