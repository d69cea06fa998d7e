import assert from 'node:assert/strict';
import { levelOf } from '../../../src/engine/answer/level';
import type { Level, Severity } from '../../../src/engine/index';

describe('levels', () => {
  const cases: [string, [string, Severity][]][] = [
    ['model', []],
    [
      'model',
      [
        ['team-focus', 'hint'],
        ['weak-agency', 'hint'],
        ['private-data', 'information'],
      ],
    ],
    ['acceptable', [['missing-part', 'warning']]],
    [
      'acceptable',
      [
        ['missing-part', 'warning'],
        ['missing-part', 'warning'],
      ],
    ],
    ['acceptable', [['unmeasured-number', 'information']]],
    [
      'weak',
      [
        ['missing-part', 'warning'],
        ['unquantified-result', 'warning'],
      ],
    ],
    [
      'weak',
      [
        ['missing-part', 'warning'],
        ['unmeasured-number', 'information'],
      ],
    ],
    [
      'weak',
      [
        ['unquantified-result', 'warning'],
        ['team-focus', 'hint'],
      ],
    ],
    [
      'acceptable',
      [
        ['placeholder', 'warning'],
        ['unmeasured-number', 'information'],
      ],
    ],
    ['acceptable', [['vague-answer', 'information']]],
    ['weak', [['hedging', 'warning']]],
    ['weak', [['vague-answer', 'warning']]],
    ['weak', [['wrong-arithmetic', 'error']]],
    ['model', [['hedging', 'hint']]],
  ];
  for (const [level, findings] of cases) {
    it(`${level}: ${findings.map((pair) => pair.join(' ')).join(', ') || 'nothing found'}`, () => {
      assert.equal(
        levelOf(
          findings.map(([rule, severity]) => ({ rule, severity })),
          10,
        ),
        level,
      );
    });
  }

  const missing = (...parts: string[]): Level =>
    levelOf(
      parts.map((part) => ({ rule: 'missing-part', severity: 'warning', data: { part } })),
      40,
    );
  it('weighs which parts are missing: the steps are the story, and the task follows from the situation', () => {
    assert.equal(missing('action'), 'weak');
    assert.equal(missing('situation', 'task'), 'acceptable');
    assert.equal(missing('situation', 'result'), 'weak');
  });

  it('takes half a minute that says or shows nothing for the whole answer', () => {
    for (const rule of ['vague-answer', 'no-example']) {
      assert.equal(levelOf([{ rule, severity: 'warning' }], 75), 'weak');
      assert.equal(levelOf([{ rule, severity: 'warning' }], 76), 'acceptable');
    }
  });
});
