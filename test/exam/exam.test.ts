import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type Finding, type Linter } from '../engine/engine';

/** An answer written and labelled by people who had not seen the rules. */
interface Case {
  id: string;
  lang: 'ru' | 'en';
  question: string;
  text: string;
  labels: string[];
  /** Faults on which two coaches could differ: neither hit nor miss. */
  borderline: string[];
  verdict: 'good' | 'bad';
}

/** The rule that names a label's fault. */
const ruleOf: Readonly<Record<string, string>> = {
  vague: 'vague-answer',
  'no-example': 'no-example',
  'no-number': 'unquantified-result',
  'no-measurement': 'unmeasured-number',
  'bad-arithmetic': 'wrong-arithmetic',
  'negative-employer': 'negative-wording',
  'negative-colleague': 'negative-wording',
  'negative-client': 'negative-wording',
  'team-focus': 'team-focus',
  hedging: 'hedging',
  filler: 'filler',
  'absolute-claim': 'absolute-claim',
  'missing-situation': 'missing-part',
  'missing-task': 'missing-part',
  'missing-action': 'missing-part',
  'missing-result': 'missing-part',
  'empty-part': 'empty-part',
  'blame-shift': 'blame-shift',
  rude: 'rude',
  arrogance: 'arrogance',
  'salary-range': 'salary-range',
};
const scored = new Set(Object.values(ruleOf));
/** Rules that name the same fault in other words. */
const kin: readonly (readonly string[])[] = [
  ['vague-answer', 'no-example', 'empty-part'],
  ['negative-wording', 'blame-shift', 'rude', 'arrogance', 'absolute-claim'],
];
const alike = (rule: string): readonly string[] => kin.find((rules) => rules.includes(rule)) ?? [rule];

function read(name: string): Case[] {
  const lines = readFileSync(join(process.cwd(), 'test/exam', name), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}

describe('the exam: 144 answers by other hands', () => {
  const cases = ['ru-a', 'ru-b', 'en-a', 'en-b'].flatMap((name) => read(`${name}.jsonl`));
  const reported = new Map<Case, Finding[]>();
  before(async () => {
    const linter: Linter = await createLinter();
    for (const one of cases) {
      const heading = `${one.lang === 'ru' ? 'Вопрос' : 'Q'}: ${one.question.replace(/[[\]#]/g, '')}`;
      const text = `---\nlang: ${one.lang}\n---\n\n## ${heading}\n\n${one.text.trim()}\n`;
      reported.set(
        one,
        linter.lint({ uri: 'exam', text }).findings.filter(({ rule }) => scored.has(rule)),
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
    assert.ok(wrong.length <= pairs.length * 0.1, `${wrong.length} of ${pairs.length}: ${list}`);
  });

  it('finds as many of the faults as it did', () => {
    const wanted = cases.flatMap((one) => one.labels.map((label) => ({ one, label })));
    const found = wanted.filter(({ one, label }) =>
      reported.get(one)!.some(({ rule }) => alike(ruleOf[label]!).includes(rule)),
    );
    assert.ok(found.length >= wanted.length * 0.5, `${found.length} of ${wanted.length}`);
  });

  it('warns about few good answers', () => {
    const good = cases.filter(({ verdict }) => verdict === 'good');
    const warned = good.filter((one) =>
      reported.get(one)!.some(({ rule, severity }) => severity === 'warning' && !allowed(one).has(rule)),
    );
    assert.ok(warned.length <= good.length * 0.05, warned.map(({ id }) => id).join(', '));
  });
});
