import assert from 'node:assert/strict';
import {
  addTask,
  applyEdits,
  moveTask,
  readTaskList,
  removeTask,
  rewordTask,
  type Task,
  type TasksEdited,
  wordsOf,
} from '../../../src/engine/index';

type Edit = (
  text: string,
  tasks: Task[],
  find: (words: string, nth?: number) => Task,
) => TasksEdited | undefined;

/** The text after the edit, in which the task at `at` has the words given. */
function after(text: string, edit: Edit, words?: string): string | undefined {
  const tasks = readTaskList(text);
  const find = (wanted: string, nth = 0): Task => tasks.filter((task) => task.text === wanted)[nth]!;
  const found = edit(text, tasks, find);
  if (!found) return undefined;
  const now = applyEdits(text, [found]);
  if (words !== undefined) assert.equal(readTaskList(now)[found.at]?.text, words);
  return now;
}

const move =
  (from: string, to: string, side: 'before' | 'after' = 'before', nth = 0): Edit =>
  (text, tasks, find) =>
    moveTask(text, tasks, find(from, nth), { task: find(to), side });
const remove =
  (words: string): Edit =>
  (text, tasks, find) =>
    removeTask(text, tasks, find(words));
const add =
  (above: string, words: string): Edit =>
  (text, tasks, find) =>
    addTask(text, tasks, find(above), words);
const reword =
  (from: string, words: string): Edit =>
  (text, tasks, find) =>
    rewordTask(text, tasks, find(from), words);

/** Each case is to hold with both kinds of line ends. */
function holds(text: string, edit: Edit, expected: string, words?: string): void {
  assert.equal(after(text, edit, words), expected);
  const windows = (one: string): string => one.replaceAll('\n', '\r\n');
  assert.equal(after(windows(text), edit, words), windows(expected));
}

describe('a task that is moved', () => {
  it('changes places with its neighbour, up and down', () => {
    const text = '## A\n\n- [ ] a\n- [x] b\n- [ ] c\n\n## B\n';
    holds(text, move('b', 'a'), '## A\n\n- [x] b\n- [ ] a\n- [ ] c\n\n## B\n', 'b');
    holds(text, move('b', 'c'), '## A\n\n- [ ] a\n- [ ] c\n- [x] b\n\n## B\n', 'b');
    holds(text, move('a', 'c'), '## A\n\n- [x] b\n- [ ] c\n- [ ] a\n\n## B\n', 'a');
  });

  it('takes along all that is nested in it, and the comments below', () => {
    holds(
      '- [ ] a\n  - [x] a1\n\n    A note.\n  - plain\n<!-- @Anna 2026-11-23: which? -->\n\n- [ ] b\n  lazy\n\n- [ ] c\n',
      move('a', 'b lazy'),
      '- [ ] b\n  lazy\n\n- [ ] a\n  - [x] a1\n\n    A note.\n  - plain\n<!-- @Anna 2026-11-23: which? -->\n\n- [ ] c\n',
      'a',
    );
  });

  it('leaves what stands between the items, and numbers, where they are', () => {
    holds('- [ ] a\n- plain\n- [ ] b\n', move('b', 'a'), '- [ ] b\n- plain\n- [ ] a\n');
    holds('9. [ ] a\n10. [ ] b\n    - [ ] b1\n', move('b', 'a'), '9. [ ] b\n   - [ ] b1\n10. [ ] a\n', 'b');
  });

  it('among doubles is the one that was meant', () => {
    holds('- [ ] a\n- [x] a\n- [ ] b\n', move('a', 'b', 'before', 1), '- [ ] a\n- [ ] b\n- [x] a\n', 'a');
  });

  it('stays in its quote', () => {
    holds(
      '> - [ ] a\n>   - [ ] a1\n> - [ ] b\n',
      move('a', 'b'),
      '> - [ ] b\n> - [ ] a\n>   - [ ] a1\n',
      'a',
    );
  });

  it('goes under another heading, before a task there or after it, with the blank lines that it needs there', () => {
    const text = '## A\n\n- [ ] a\n  - [ ] a1\n\n- [ ] b\n\n## B\n\n- [ ] c\n- [ ] d';
    const rest = '## A\n\n- [ ] b\n\n## B\n\n';
    holds(text, move('a', 'd'), `${rest}- [ ] c\n- [ ] a\n  - [ ] a1\n- [ ] d`, 'a');
    holds(text, move('a', 'd', 'after'), `${rest}- [ ] c\n- [ ] d\n- [ ] a\n  - [ ] a1`, 'a');
    holds(text, move('d', 'a'), '## A\n\n- [ ] d\n\n- [ ] a\n  - [ ] a1\n\n- [ ] b\n\n## B\n\n- [ ] c', 'd');
  });

  it('goes into another item and out of it', () => {
    const text = '- [ ] a\n  - [ ] a1\n- [ ] b\n';
    holds(text, move('a1', 'a', 'after'), '- [ ] a\n- [ ] a1\n- [ ] b\n', 'a1');
    holds(text, move('a1', 'a'), '- [ ] a1\n- [ ] a\n- [ ] b\n', 'a1');
    holds(text, move('b', 'a1'), '- [ ] a\n  - [ ] b\n  - [ ] a1\n', 'b');
    holds(
      '- Group\n  - [ ] x\n    - [ ] x1\n  - [ ] y\n- [ ] z\n',
      move('x', 'z'),
      '- Group\n  - [ ] y\n- [ ] x\n  - [ ] x1\n- [ ] z\n',
      'x',
    );
  });

  it('does not go into itself, nor where the text would become something else', () => {
    assert.equal(after('- [ ] a\n  - [ ] a1\n', move('a', 'a1')), undefined);
    assert.equal(after('- - [ ] a\n  - [ ] b\n- [ ] c\n', move('a', 'c')), undefined);
  });
});

describe('a task that is taken out', () => {
  it('takes along all that is nested in it, and one of the gaps around it', () => {
    holds('## A\n\n- [ ] a\n  - [ ] a1\n\n  Note.\n- [ ] b\n', remove('a'), '## A\n\n- [ ] b\n');
    holds('- [ ] a\n- [ ] b\n\n## B\n', remove('b'), '- [ ] a\n\n## B\n');
    holds('- [ ] a\n\n- [ ] b\n\n- [ ] c\n', remove('b'), '- [ ] a\n\n- [ ] c\n');
    holds('- [ ] a\n\n- [ ] b', remove('b'), '- [ ] a');
    holds('## A\n\n- [ ] a\n', remove('a'), '## A\n');
  });

  it('leaves the numbers below it without a gap', () => {
    holds('1. [ ] a\n2. [ ] b\n3. [ ] c\n', remove('b'), '1. [ ] a\n2. [ ] c\n');
    holds('2) [ ] a\n3) [ ] b\n', remove('a'), '2) [ ] b\n');
    holds('1. [ ] a\n1. [ ] b\n', remove('a'), '1. [ ] b\n');
  });
});

describe('a task that is added', () => {
  it('stands below the other and all in it, as its neighbours are written', () => {
    holds(
      '* [ ] a\n  * [ ] a1\n* [ ] b\n',
      add('a', ' new\n*one* '),
      '* [ ] a\n  * [ ] a1\n* [ ] new *one*\n* [ ] b\n',
      'new one',
    );
    holds(
      '- [ ] a\n  - [ ] a1\n\n## B\n',
      add('a1', 'new'),
      '- [ ] a\n  - [ ] a1\n  - [ ] new\n\n## B\n',
      'new',
    );
    holds('- [ ] a\n\n- [ ] b', add('b', 'new'), '- [ ] a\n\n- [ ] b\n\n- [ ] new', 'new');
    holds('> - [ ] a\n>\n> - [ ] b\n', add('a', 'new'), '> - [ ] a\n>\n> - [ ] new\n>\n> - [ ] b\n', 'new');
  });

  it('is counted, where the others are', () => {
    holds('1. [ ] a\n2. [ ] b\n', add('a', 'new'), '1. [ ] a\n2. [ ] new\n3. [ ] b\n');
    holds('1. [ ] a\n1. [ ] b\n', add('b', 'new'), '1. [ ] a\n1. [ ] b\n1. [ ] new\n');
  });

  it('is not one without words', () => assert.equal(after('- [ ] a\n', add('a', ' ')), undefined));
});

describe('a task that is reworded', () => {
  it('keeps its mark, what is nested in it and the comment at its end', () => {
    holds(
      '- [x] a *b*\n  c <!-- proof: resume --> <!-- x -->\n  - [ ] d\n',
      reword('a b c', 'new **words**'),
      '- [x] new **words** <!-- proof: resume --> <!-- x -->\n  - [ ] d\n',
      'new words',
    );
  });

  it('is shown as it is written, in one line', () => {
    const text = '> - [x] a *b* \n>   c <!-- proof: resume -->\n';
    assert.equal(wordsOf(text, readTaskList(text)[0]!), 'a *b* c');
  });
});
