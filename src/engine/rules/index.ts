import { hedging } from './hedging';
import { emptyPart } from './empty-part';
import { metricMismatch } from './metric-mismatch';
import { missingPart } from './missing-part';
import { negativeWording } from './negative-wording';
import { placeholder } from './placeholder';
import { noAnswer } from './no-answer';
import { noExample } from './no-example';
import { plainTextFallback } from './plain-text-fallback';
import type { AnyRule, UnitRule } from './rule';
import { teamFocus } from './team-focus';
import { unquantifiedResult } from './unquantified-result';
import { vagueAnswer } from './vague-answer';
import { wrongArithmetic } from './wrong-arithmetic';

/** Every rule; adding one is adding its file and its line here. */
export const rules: readonly AnyRule[] = [
  missingPart,
  emptyPart,
  vagueAnswer,
  noExample,
  unquantifiedResult,
  negativeWording,
  teamFocus,
  hedging,
  placeholder,
  noAnswer,
  plainTextFallback,
  wrongArithmetic,
  metricMismatch,
];

export function isUnitRule(rule: AnyRule): rule is UnitRule {
  return 'checkUnit' in rule;
}

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** The path of a rule's page from the root of the package. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}
