import assert from 'node:assert/strict';
import { createLinter, type Finding, type Linter } from '../engine/engine';
import { notebookOf, readExam, ruleOf, scored, type Case } from './cases';

/** Rules that name the same fault in other words. */
const kin: readonly (readonly string[])[] = [
  ['vague-answer', 'no-example', 'empty-part'],
  ['negative-wording', 'blame-shift', 'rude', 'arrogance', 'absolute-claim'],
];
const alike = (rule: string): readonly string[] => kin.find((rules) => rules.includes(rule)) ?? [rule];

describe('the exam: 144 answers by other hands', () => {
  const cases = readExam();
  const reported = new Map<Case, Finding[]>();
  before(async () => {
    const linter: Linter = await createLinter();
    for (const one of cases) {
      reported.set(
        one,
        linter.lint({ uri: 'exam', text: notebookOf(one) }).findings.filter(({ rule }) => scored.has(rule)),
      );
      linter.close('exam');
    }
  });

  /** The rules that may speak of a case. */
  const allowed = ({ labels, borderline }: Case): Set<string> =>
    new Set([...labels, ...borderline].flatMap((label) => alike(ruleOf[label]!)));

  it('has few false alarms', () => {
    const pairs = cases.flatMap((one) =>
      [...new Set(reported.get(one)!.map(({ rule }) => rule))].map((rule) => ({ one, rule })),
    );
    const wrong = pairs.filter(({ one, rule }) => !allowed(one).has(rule));
    const list = wrong.map(({ one, rule }) => `${one.id} ${rule}`).join(', ');
    assert.ok(wrong.length <= pairs.length * 0.04, `${wrong.length} of ${pairs.length}: ${list}`);
  });

  it('finds as many of the faults as it did', () => {
    const wanted = cases.flatMap((one) => one.labels.map((label) => ({ one, label })));
    const found = wanted.filter(({ one, label }) =>
      reported.get(one)!.some(({ rule }) => alike(ruleOf[label]!).includes(rule)),
    );
    assert.ok(found.length >= wanted.length * 0.78, `${found.length} of ${wanted.length}`);
  });

  it('warns about few good answers', () => {
    const good = cases.filter(({ verdict }) => verdict === 'good');
    const warned = good.filter((one) =>
      reported.get(one)!.some(({ rule, severity }) => severity === 'warning' && !allowed(one).has(rule)),
    );
    assert.ok(warned.length <= good.length * 0.03, warned.map(({ id }) => id).join(', '));
  });
});
