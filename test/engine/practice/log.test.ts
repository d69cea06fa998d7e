import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {
  addToLog,
  readLog,
  recalls,
  type LogHeading,
  type LogItem,
} from '../../../src/engine/practice/index';
import { createLinter } from '../engine';

const day: LogHeading = { date: '2026-11-24', kind: 'mock', about: 'Телефонный разговор' };
const item: LogItem = {
  asked: 'Расскажите о себе',
  seconds: 95,
  recall: 'good',
  grades: [
    ['Коммуникация', 4],
    ['Работа в команде', 3],
  ],
  next: '2026-11-27',
  mend: 'назвать базу процента',
};
const frame = '---\nprepbook: log\n---\n\n# Журнал\n\nЗапись в тот же день.\n';

const add = (text: string, heading: LogHeading, one: LogItem, lang: 'ru' | 'en' = 'ru'): string => {
  const { start, end, text: added } = addToLog(text, heading, one, lang);
  return text.slice(0, start) + added + text.slice(end);
};

describe('the log of practice', () => {
  it('is a line for each question below a heading for each day and stage', () => {
    const text = add(add(frame, day, item), day, { asked: 'Почему мы?', grades: [] });
    assert.equal(
      text,
      `${frame}\n## 2026-11-24 · Пробное собеседование · Телефонный разговор\n\n` +
        '- **Расскажите о себе** · 95 с · хорошо · Коммуникация 4, Работа в команде 3 · повторить 2026-11-27 · исправить: назвать базу процента\n' +
        '- **Почему мы?**\n',
    );
    assert.deepEqual(readLog(text), [{ ...day, items: [item, { asked: 'Почему мы?', grades: [] }] }]);
  });

  it('speaks English, too, and reads either', () => {
    const text = add(frame, { ...day, about: 'Phone call' }, item, 'en');
    assert.match(text, /^## 2026-11-24 · Mock interview · Phone call$/m);
    assert.match(text, / · 95 s · good · .* · next 2026-11-27 · mend: /);
    assert.deepEqual(readLog(text)[0]!.items, [item]);
  });

  it('reads back what it wrote, whatever was asked and said', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'ая1 *_`[]<>&#\\~|.,:—·'), minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[\s·]+/g, ' ').trim())
      .filter((text) => text !== '');
    const date = fc.constantFrom('2026-11-24', '2027-01-02');
    const some = fc.record(
      {
        asked: words,
        seconds: fc.nat(9999),
        recall: fc.constantFrom(...recalls),
        grades: fc.array(
          fc.tuple(
            words.map((name) => name.replace(/[,\s]+/g, ' ').trim()).filter((name) => name !== ''),
            fc.integer({ min: 1, max: 5 }),
          ),
          { maxLength: 4 },
        ),
        next: date,
        mend: words,
      },
      { requiredKeys: ['asked', 'grades'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(
        date,
        words,
        fc.array(some, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (on, about, items, crlf) => {
          const heading: LogHeading = { date: on, kind: 'mock', about };
          let text = crlf ? frame.replaceAll('\n', '\r\n') : frame;
          for (const one of items) text = add(text, heading, one);
          assert.equal(/(?<!\r)\n/.test(text), !crlf);
          assert.deepEqual(readLog(text), [{ ...heading, items }]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('leaves what people wrote where it is, and takes none of it for practice', () => {
    const own =
      `${frame}\n## 2026-11-20 · Собеседование · ООО «Ромашка»\n\n- **Почему ушли?** · спросили дважды\n\n` +
      '## 2026-11-24 · Пробное собеседование · Телефонный разговор\n\nС Аней, по телефону.\n\n- говорить медленнее\n\n' +
      '## Планы\n\n- [ ] купить наушники';
    const text = add(own, day, item);
    assert.deepEqual(
      text.split('\n').filter((line) => !own.split('\n').includes(line)),
      [text.split('\n').find((line) => line.startsWith('- **Расскажите'))],
    );
    assert.deepEqual(readLog(text), [{ ...day, items: [item] }]);
    assert.ok(text.indexOf('Расскажите') < text.indexOf('## Планы'));
    assert.ok(text.endsWith('наушники'));
  });

  it('keeps a name with dashes and a day that ends without a line break', () => {
    const bare = add('', day, item);
    assert.ok(bare.startsWith('## 2026-11-24'));
    const more = add(bare.trimEnd(), { ...day, about: 'HR — финал' }, item);
    assert.deepEqual(
      readLog(more).map(({ about }) => about),
      ['Телефонный разговор', 'HR — финал'],
    );
  });

  it('takes a rating that was changed by hand', () => {
    const text = add(frame, day, item).replace('хорошо', 'Трудно');
    assert.equal(readLog(text)[0]!.items[0]!.recall, 'hard');
  });

  it('is merged by git without a conflict where .gitattributes asks for a union', () => {
    const merge = (ours: string, theirs: string): string => {
      const folder = mkdtempSync(path.join(tmpdir(), 'log-'));
      const files = { ours, base: frame, theirs };
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
      return execFileSync('git', ['merge-file', '-p', '--union', 'ours', 'base', 'theirs'], {
        cwd: folder,
        encoding: 'utf8',
      });
    };
    const other: LogItem = { ...item, asked: 'Почему мы?', recall: 'again' };
    assert.deepEqual(readLog(merge(add(frame, day, item), add(frame, day, other))), [
      { ...day, items: [item, other] },
    ]);
    const hr = { ...day, about: 'HR' };
    const both = merge(add(add(frame, day, item), day, other), add(add(frame, hr, other), hr, item));
    assert.deepEqual(readLog(both), [
      { ...day, items: [item, other] },
      { ...hr, items: [other, item] },
    ]);
  });

  it('gives the rules nothing to mark', async () => {
    const text = add(
      add(frame, day, item),
      { ...day, kind: 'role-play', about: 'Клиент кричит' },
      { ...item, asked: 'Что вы всегда делаете?' },
    );
    assert.deepEqual((await createLinter()).lint({ uri: 'log', text }).findings, []);
  });
});
