import assert from 'node:assert/strict';
import { readNotebook, type Task } from '../../src/engine/index';
import { findAgain, type Item, tasksInside, toStages } from '../../src/extension/stages/tasks';

const tasks = (...lines: string[]): Task[] => readNotebook(lines.join('\n')).tasks;
const outline = (items: Item[]): unknown[] =>
  items.map(({ task, children }) => (children.length > 0 ? [task.text, outline(children)] : task.text));

/** The line of the task that `line` has become. */
function lineAgain(before: string[], line: number, after: string[]): string | undefined {
  const lines = (task: Task, all: string[]) => all.join('\n').slice(0, task.range.start).split('\n').length;
  const read = tasks(...before);
  const found = findAgain(
    read,
    read.find((task) => lines(task, before) === line)!,
    tasks(...after),
  );
  return found && `${lines(found, after)}: ${found.text}`;
}

describe('stages', () => {
  it('are the headings directly above tasks, with what is done', () => {
    const stages = toStages(
      tasks('# Найм', '## Отбор', '- [x] Резюме', '- [ ] Письмо', '## Встреча', 'Текст', '- [ ] Вопросы'),
    );
    assert.deepEqual(
      stages.map(({ title, progress, items }) => [title, progress, outline(items)]),
      [
        ['Отбор', { done: 1, total: 2 }, ['Резюме', 'Письмо']],
        ['Встреча', { done: 0, total: 1 }, ['Вопросы']],
      ],
    );
  });

  it('hold tasks above every heading, too', () => {
    const [stage] = toStages(tasks('- [ ] Alone'));
    assert.equal(stage!.title, undefined);
  });

  it('nest tasks and count each', () => {
    const [stage] = toStages(tasks('## S', '- [ ] a', '  - [x] b', '    - [x] c', '  - [ ] d', '- [ ] e'));
    assert.deepEqual(outline(stage!.items), [['a', [['b', ['c']], 'd']], 'e']);
    assert.deepEqual(stage!.progress, { done: 2, total: 5 });
    assert.deepEqual(
      tasksInside(stage!.items[0]!).map(({ text }) => text),
      ['b', 'c', 'd'],
    );
  });

  it('keep their ids, and their items theirs, when other tasks come and go or are ticked', () => {
    const ids = (...lines: string[]) =>
      new Map(
        toStages(tasks(...lines)).flatMap(({ id, title, items }) => [
          [`${title}`, id],
          ...items.map((item): [string, string] => [`${title} ${item.task.text}`, item.id]),
        ]),
      );
    const before = ids('## A', '- [ ] a', '- [ ] b', '## B', '- [ ] a');
    const after = ids('## New', '- [ ] n', '## A', '- [ ] new', '- [x] a', '- [ ] b', '## B', '- [ ] a');
    for (const [name, id] of before) assert.equal(after.get(name), id, name);
  });

  it('have ids of their own when they look alike', () => {
    const stages = toStages(tasks('## A', '- [ ] a', '- [ ] a', '## B', '- [ ] a', '## A', '- [ ] a'));
    const ids = stages.flatMap(({ id, items }) => [`stage ${id}`, ...items.map((item) => `item ${item.id}`)]);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('a task is found again', () => {
  it('when lines came above it and its mark changed', () => {
    assert.equal(lineAgain(['## A', '- [ ] a'], 2, ['text', '', '## A', '- [ ] b', '- [x] a']), '5: a');
  });

  it('among its doubles, by its number', () => {
    const text = ['## A', '- [ ] a', '- [ ] a', '- [ ] a'];
    assert.equal(lineAgain(text, 3, ['', ...text]), '4: a');
  });

  it('among its doubles under other headings', () => {
    const text = ['## A', '- [ ] a', '## B', '- [ ] a'];
    assert.equal(lineAgain(text, 4, ['', ...text]), '5: a');
  });

  it('under another heading', () => {
    assert.equal(
      lineAgain(['## A', '- [ ] a', '## B', '- [ ] b'], 2, ['## A', '## B', '- [ ] b', '- [ ] a']),
      '4: a',
    );
  });

  it('when its heading was renamed, though its text stands elsewhere as well', () => {
    assert.equal(
      lineAgain(['## A', '- [ ] a', '## B', '- [ ] a'], 2, ['## C', '- [ ] a', '## B', '- [ ] a']),
      '2: a',
    );
  });
});

describe('a task is not found', () => {
  it('when it is gone', () => {
    assert.equal(lineAgain(['## A', '- [ ] a', '- [ ] b'], 2, ['## A', '- [ ] b']), undefined);
  });

  it('when it is gone and only its namesake under another heading is left', () => {
    assert.equal(lineAgain(['## A', '- [ ] a', '## B', '- [ ] a'], 2, ['## B', '- [ ] a']), undefined);
  });

  it('when a double came or went: any of them might be the one', () => {
    const [one, two, three] = [2, 3, 4].map((count) => ['## A', ...Array<string>(count).fill('- [ ] a')]);
    assert.equal(lineAgain(two!, 3, three!), undefined);
    assert.equal(lineAgain(two!, 3, one!), undefined);
  });
});
