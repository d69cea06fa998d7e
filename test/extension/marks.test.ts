import assert from 'node:assert/strict';
import { carry, type Mark } from '../../src/extension/marks/mark';
import { withFewHints } from '../../src/extension/marks/hints';
import { shownWhile, type Caret } from '../../src/extension/marks/withheld';
import type { AnswerReport, Finding } from '../../src/engine/index';

const position = (offset: number) => ({ offset, line: 1, column: offset + 1 });

function finding(rule: string, start: number, end: number, more: Partial<Finding> = {}): Finding {
  const places = { start: position(start), end: position(end) };
  return { rule, severity: 'warning', message: rule, url: '', data: {}, fixes: [], ...places, ...more };
}

function mark(rule: string, start: number, end: number, more: Partial<Mark> = {}): Mark {
  return { finding: finding(rule, start, end), start, end, touched: false, ...more };
}

describe('marks that follow the text', () => {
  const text = 'One two three.';
  const words = (mark: Mark, now: string) => now.slice(mark.start, mark.end);

  /** The mark on “two” after one edit, which replaces `from` by `to`. */
  const after = (from: string, to: string, at = text.indexOf(from)) => {
    const two = mark('hedging', 4, 7);
    carry([two], [{ rangeOffset: at, rangeLength: from.length, text: to }]);
    const now = text.slice(0, at) + to + text.slice(at + from.length);
    return { words: words(two, now), touched: two.touched };
  };

  it('move with what is written before them, and stay where it is behind', () => {
    assert.deepEqual(after('One', 'Another'), { words: 'two', touched: false });
    assert.deepEqual(after('One ', ''), { words: 'two', touched: false });
    assert.deepEqual(after('three', '3'), { words: 'two', touched: false });
    assert.deepEqual(after(' three', ''), { words: 'two', touched: false });
  });

  it('are touched where their words change', () => {
    assert.deepEqual(after('w', 'o'), { words: 'too', touched: true });
    assert.deepEqual(after('two', ''), { words: '', touched: true });
    assert.deepEqual(after('two three', '2'), { words: '2', touched: true });
    assert.equal(after('ne tw', '').touched, true);
  });

  it('are touched by letters at their edges, not by spaces and marks', () => {
    assert.deepEqual(after('', 's', 7), { words: 'two', touched: true });
    assert.deepEqual(after('', 'un', 4), { words: 'two', touched: true });
    assert.deepEqual(after('', ', ', 7), { words: 'two', touched: false });
    assert.deepEqual(after('', '“', 4), { words: 'two', touched: false });
  });

  it('follow several changes of one event', () => {
    const [one, three] = [mark('a', 0, 3), mark('b', 8, 13)];
    const changes = [
      { rangeOffset: 7, rangeLength: 1, text: '   ' },
      { rangeOffset: 3, rangeLength: 1, text: '\n\n' },
    ];
    carry([one, three], changes);
    assert.equal(words(one, 'One\n\ntwo   three.'), 'One');
    assert.equal(words(three, 'One\n\ntwo   three.'), 'three');
  });
});

describe('marks while somebody writes', () => {
  // `## Q?` is 0–5, the first sentence 7–20, the caret's 21–30, all on one line.
  const caret: Caret = {
    unit: { start: 0, end: 40 },
    line: { start: 7, end: 30 },
    sentence: { start: 21, end: 30 },
    typing: true,
  };
  const rested = { ...caret, typing: false };
  const names = (marks: readonly Mark[]) => marks.map(({ finding: { message } }) => message).sort();
  const shown = (found: Mark[], before: Mark[] = [], at = caret) => names(shownWhile(at, found, before));

  it('come everywhere but at the sentence of the caret and its question', () => {
    const found = [
      mark('question', 0, 5),
      mark('before', 7, 10),
      mark('here', 25, 28),
      mark('below', 50, 55),
    ];
    assert.deepEqual(shown(found), ['before', 'below']);
    assert.deepEqual(shown(found, [], rested), ['before', 'below', 'here', 'question']);
  });

  it('stay where they were shown, though they are found no more, until their words change', () => {
    const old = mark('here', 25, 28);
    assert.deepEqual(shown([], [old]), ['here']);
    assert.deepEqual(shown([mark('here', 25, 28)], [old]), ['here']);
    assert.deepEqual(shown([], [{ ...old, touched: true }]), []);
    assert.deepEqual(shown([], [old], rested), []);
  });

  it('stay where they grow with the text', () => {
    assert.deepEqual(shown([mark('whole', 7, 30)], [mark('whole', 7, 29, { touched: true })]), ['whole']);
  });

  it('go from the question at once, and each comes by itself', () => {
    const missing = (part: string) => ({
      ...mark('missing-part', 0, 5),
      finding: finding('missing-part', 0, 5, { message: part }),
    });
    assert.deepEqual(shown([missing('task')], [missing('task'), missing('result')]), ['task']);
    assert.deepEqual(shown([missing('task'), missing('result')], [missing('task')]), ['task']);
  });

  it('do not come to a blank as long as the caret is in its line', () => {
    const blanks = [mark('placeholder', 8, 12), mark('no-answer', 0, 5), mark('hedging', 13, 15)];
    assert.deepEqual(shown(blanks, [], rested), ['hedging']);
    assert.deepEqual(shown(blanks, [mark('placeholder', 8, 12)], rested), ['hedging', 'placeholder']);
    const elsewhere = {
      ...rested,
      line: { start: 50, end: 60 },
      sentence: { start: 50, end: 60 },
      unit: { start: 45, end: 60 },
    };
    assert.deepEqual(shown(blanks, [], elsewhere), ['hedging', 'no-answer', 'placeholder']);
  });
});

describe('hints', () => {
  const hint = (rule: string, at: number) =>
    finding(rule, at, at + 1, { severity: 'hint', message: `${rule} ${at}` });
  const answers = [30, 60].map((end) => ({ end: position(end) }) as AnswerReport);
  const few = (findings: Finding[], most: number) =>
    withFewHints({ findings, answers }, most).map(({ message }) => message);

  it('are cut for each answer, those of the first rules and places left', () => {
    const findings = [hint('filler', 1), hint('filler', 2), hint('team-focus', 3), hint('filler', 40)];
    assert.deepEqual(few(findings, 2), ['filler 1', 'team-focus 3', 'filler 40']);
    assert.deepEqual(few(findings, 0), []);
    assert.equal(few(findings, 3).length, 4);
  });

  it('alone are cut', () => {
    const findings = [finding('hedging', 1, 2), finding('rude', 3, 4), hint('filler', 5)];
    assert.deepEqual(few(findings, 0), ['hedging', 'rude']);
  });
});
