import assert from 'node:assert/strict';
import { levelOf } from '../../../src/engine/answer/level';
import type { Severity } from '../../../src/engine/index';

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
});
