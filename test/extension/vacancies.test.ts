import assert from 'node:assert/strict';
import { readNotebook } from '../../src/engine/index';
import { daysUntil, spokenDate, spokenDays, untilMidnight } from '../../src/extension/stages/days';
import { nextItem, shownItems, type ShownItem } from '../../src/extension/stages/shown';
import { toStages } from '../../src/extension/stages/tasks';
import { inOrder, toVacancies, withOrder, type StageGuide } from '../../src/extension/stages/vacancies';

const now = new Date(2026, 10, 24, 23, 30);

function file(path: string, text: string) {
  const [folder, name] = path.split('/') as [string, string];
  const { frontMatter, tasks } = readNotebook(text);
  return {
    folder,
    folderName: folder,
    name,
    frontMatter,
    tasks: frontMatter.kind === 'checklist' ? tasks : [],
  };
}
const list = (keys: string, ...lines: string[]) =>
  `---\nprepbook: checklist\n${keys}\n---\n\n${lines.join('\n')}\n`;

describe('days', () => {
  it('are counted by the wall clock, whatever the hour', () => {
    assert.equal(daysUntil('2026-11-25', now), 1);
    assert.equal(daysUntil('2026-11-24', now), 0);
    assert.equal(daysUntil('2026-12-01 14:00', now), 7);
    assert.equal(daysUntil('2026-11-20', new Date(2026, 10, 24, 0, 1)), -4);
    assert.equal(untilMidnight(now), 30 * 60 * 1000);
  });

  it('are none where there is no such date', () => {
    for (const date of [undefined, '', 'soon', '2026-02-31', '2026-13-01', '2026-1-1'])
      assert.equal(daysUntil(date, now), undefined, date);
  });

  it('are told in words', () => {
    assert.deepEqual(
      [0, 1, 3, 5, 21, -2].map((days) => spokenDays(days, 'ru')),
      ['сегодня', 'завтра', 'через 3 дня', 'через 5 дней', 'через 21 день', 'позавчера'],
    );
    assert.deepEqual(
      [0, 1, 3, -2].map((days) => spokenDays(days, 'en')),
      ['today', 'tomorrow', 'in 3 days', '2 days ago'],
    );
    assert.equal(spokenDate('2026-12-01', 'en'), 'Tuesday, December 1, 2026');
  });
});

describe('vacancies', () => {
  const labels = (files: ReturnType<typeof file>[], order: string[] = [], guide?: StageGuide) =>
    toVacancies(files, () => order, now, guide).map(({ label, stages }) => [
      label,
      stages.map((one) => one.label),
    ]);

  it('are named by their company, their role, or their folder', () => {
    assert.deepEqual(
      labels([
        file('a/list', list('role: Driver', '## S', '- [ ] x')),
        file('b/list', list('company: Old', '## S', '- [ ] x')),
        file('b/about', '---\nprepbook: vacancy\ncompany: New\n---\n'),
        file('c/list', list('lang: en', '## S', '- [ ] x')),
        file('d/about', '---\nprepbook: vacancy\ncompany: Without tasks\n---\n'),
      ]).map(([label]) => label),
      ['Driver', 'New', 'c'],
    );
  });

  it('come by their dates: next, none, past', () => {
    const at = (folder: string, date: string) =>
      file(`${folder}/list`, list(`interview: ${date}`, '## S', '- [ ] x'));
    const files = [
      at('past', '2026-11-01'),
      at('later', '2026-12-24'),
      at('none', 'soon'),
      at('soon', '2026-11-25'),
    ];
    assert.deepEqual(
      labels(files).map(([label]) => label),
      ['soon', 'later', 'none', 'past'],
    );
  });

  it('have their stages by order, file name and text, and what is called alike by the heading above as well', () => {
    const files = [
      file('a/10', list('lang: en', '# Offer', '## Checklist', '- [ ] x')),
      file('a/2', list('lang: en', '# Call', '## Checklist', '- [ ] x', '## After', '- [ ] y')),
      file('a/z', list('order: 1', '## First', '- [ ] x')),
    ];
    assert.deepEqual(labels(files), [['a', ['First', 'Call › Checklist', 'After', 'Offer › Checklist']]]);
    assert.deepEqual(labels(files, ['after', 'Offer › Checklist', 'Call › Checklist']), [
      ['a', ['First', 'After', 'Offer › Checklist', 'Call › Checklist']],
    ]);
  });

  it('know stages by the ids of a guide', () => {
    const guide = {
      idOf: (title: string) => (title === 'Звонок' ? 'call' : undefined),
      titleOf: () => 'Of the guide',
    };
    const files = [
      file('a/1', list('lang: ru', '## Оффер', '- [ ] x', '## Звонок', '- [ ] y')),
      file('a/2', list('stage: case', '- [ ] z')),
    ];
    assert.deepEqual(labels(files, ['case', 'call', 'Оффер'], guide), [
      ['a', ['Of the guide', 'Звонок', 'Оффер']],
    ]);
  });
});

describe('an order', () => {
  const stages = ['a', 'b', 'c', 'd'].map((name, place) => ({ name, label: name.toUpperCase(), place }));
  const names = (order: string[]) =>
    inOrder(stages, order)
      .map(({ name }) => name)
      .join('');

  it('leaves what it does not name behind what that follows', () => {
    assert.equal(names([]), 'abcd');
    assert.equal(names(['c', 'A']), 'cdab');
    assert.equal(names(['d']), 'abcd');
    assert.equal(names(['d', 'b']), 'adbc');
  });

  it('keeps the places of others, and names each once', () => {
    const [a, b, c] = stages as [(typeof stages)[0], (typeof stages)[0], (typeof stages)[0]];
    assert.deepEqual(withOrder(['x', 'A', 'y', 'b', 'z'], [b, a]), ['x', 'b', 'y', 'a', 'z']);
    assert.deepEqual(withOrder(['a', 'x'], [b, c, a]), ['b', 'c', 'a', 'x']);
    assert.deepEqual(withOrder(['a', 'a', 'x'], [a]), ['a', 'x']);
    assert.deepEqual(withOrder([], [{ name: '', label: '' }, a]), ['a']);
  });
});

describe('what is shown', () => {
  const [stage] = toStages(
    readNotebook('## S\n- [x] Ёлка\n  - [ ] big shop\n- [x] two\n  - [x] three\n- [ ] four\n').tasks,
  );
  const outline = (shown: ShownItem[]): unknown[] =>
    shown.map(({ item, children }) =>
      children.length > 0 ? [item.task.text, outline(children)] : item.task.text,
    );
  const shown = (filter: string, hideDone = false) =>
    outline(shownItems(stage!.items, { filter, hideDone }, 'Acme S'));

  it('has all the words, wherever they stand above it', () => {
    assert.deepEqual(shown(''), [['Ёлка', ['big shop']], ['two', ['three']], 'four']);
    assert.deepEqual(shown('shop елка'), [['Ёлка', ['big shop']]]);
    assert.deepEqual(shown('acme three'), [['two', ['three']]]);
    assert.deepEqual(shown('elephant'), []);
  });

  it('is not done, or has something in it that is not', () => {
    assert.deepEqual(shown('', true), [['Ёлка', ['big shop']], 'four']);
  });

  it('is gone through from within, round and round', () => {
    const items = shownItems(stage!.items, { filter: '', hideDone: false }, '');
    const next = (after?: ShownItem) => nextItem(items, after)?.item.task.text;
    assert.equal(next(), 'big shop');
    assert.equal(next(items[0]), 'four');
    assert.equal(next(items[2]), 'big shop');
    assert.equal(nextItem([items[1]!], undefined), undefined);
  });
});
