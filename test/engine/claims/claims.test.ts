import assert from 'node:assert/strict';
import { evaluate } from '../../../src/engine/claims/formula';
import { createLinter, type Finding, type Linter } from '../engine';
import {
  answer,
  applied,
  cases,
  conflicting,
  consistent,
  formulas,
  mended,
  mismatched,
  right,
  said,
  wrong,
} from './sentences';

describe('claims', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });

  const found = (text: string, rule: string): Finding[] =>
    linter.lint({ uri: 'a', text: answer(text) }).findings.filter((finding) => finding.rule === rule);
  const marked = (text: string, rule: string): string[] =>
    found(text, rule).map(({ start, end }) => answer(text).slice(start.offset, end.offset));
  const fixed = (text: string, rule = 'wrong-arithmetic'): string[] =>
    found(text, rule).flatMap(({ fixes }) => fixes.map((fix) => applied(text, fix)));

  describe('in sentences that people write', () => {
    for (const { text, wrong, expected, why } of cases) {
      it(`${wrong ? 'wrong' : 'right'}: ${text}`, () => {
        const findings = found(text, 'wrong-arithmetic');
        assert.equal(findings.length, wrong ? 1 : 0, why);
        if (expected.length > 0) assert.ok(expected.includes(findings[0]!.data['expected'] as number), why);
        for (const { fixes } of findings) {
          assert.ok(fixes.length > 0, 'no fix');
          for (const fix of fixes) {
            const after = applied(text, fix);
            assert.deepEqual(marked(after, 'wrong-arithmetic'), [], after);
          }
        }
      });
    }
  });

  describe('leave alone', () => {
    for (const text of right) it(text, () => assert.deepEqual(marked(text, 'wrong-arithmetic'), []));
  });

  describe('find', () => {
    for (const [text, words] of wrong)
      it(text, () => assert.deepEqual(marked(text, 'wrong-arithmetic'), [words]));
  });

  it('are mended in the words of the sentence', () => {
    for (const [text, expected] of Object.entries(mended)) {
      assert.deepEqual(fixed(text), expected);
      for (const after of expected) assert.deepEqual(marked(after, 'wrong-arithmetic'), [], after);
    }
  });

  it('are explained', () => {
    for (const [text, words] of Object.entries(said)) {
      const [finding] = found(text, 'wrong-arithmetic');
      assert.ok(finding?.message.includes(words), `${text}: ${finding?.message}`);
    }
  });

  describe('told of what they do not measure', () => {
    const rule = 'metric-mismatch';
    for (const [text, words, after] of mismatched) {
      it(text, () => {
        assert.deepEqual(marked(text, rule), words);
        assert.deepEqual(marked(text, 'wrong-arithmetic'), []);
        const mended = fixed(text, rule);
        if (after !== undefined) assert.ok(mended[0]?.includes(after), mended[0]);
        for (const one of mended) assert.deepEqual(marked(one, rule), [], one);
      });
    }
  });

  describe('told twice', () => {
    const rule = 'conflicting-figures';
    for (const text of consistent) it(text, () => assert.deepEqual(marked(text, rule), []));
    for (const [text, words] of conflicting) it(text, () => assert.deepEqual(marked(text, rule), [words]));
  });

  it('of a formula are worked out', () => {
    for (const [text, expected] of Object.entries(formulas)) assert.deepEqual(evaluate(text), expected, text);
    assert.deepEqual(evaluate('('.repeat(10_000) + '1' + ')'.repeat(10_000)), []);
    assert.deepEqual(evaluate('-'.repeat(10_000) + '1'), []);
  });

  it('are read in a paragraph of twenty thousand', () => {
    const many = 20_000;
    for (const claim of [
      'срок упал с 10 до 5 дней, на 70 %, и ',
      'Cost fell from 10 to 5 dollars, a 70% cut. ',
      '(25-20)/25 = 30 %, ',
      '12 звонков и 8 писем, всего 25, ',
      '«с 10 до 5 ',
    ]) {
      const text = answer(claim.repeat(many));
      assert.ok(linter.lint({ uri: 'a', text }).findings.length >= 0);
    }
  }).timeout(60_000);
});
