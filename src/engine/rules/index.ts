import { absoluteClaim } from './absolute-claim';
import { arrogance } from './arrogance';
import { blameShift } from './blame-shift';
import { conflictingFigures } from './conflicting-figures';
import { emptyPart } from './empty-part';
import { filler } from './filler';
import { hedging } from './hedging';
import { jargon } from './jargon';
import { metricMismatch } from './metric-mismatch';
import { minimising } from './minimising';
import { missingPart } from './missing-part';
import { negativeWording } from './negative-wording';
import { noAnswer } from './no-answer';
import { noEmpathy } from './no-empathy';
import { noExample } from './no-example';
import { noSolution } from './no-solution';
import { overPromise } from './over-promise';
import { placeholder } from './placeholder';
import { plainTextFallback } from './plain-text-fallback';
import { rude } from './rude';
import type { AnyRule, FileRule, Rule, UnitRule } from './rule';
import { salaryRange } from './salary-range';
import { suppressionReason } from './suppression-reason';
import { teamFocus } from './team-focus';
import { unmeasuredNumber } from './unmeasured-number';
import { unquantifiedResult } from './unquantified-result';
import { unusedSuppression } from './unused-suppression';
import { vagueAnswer } from './vague-answer';
import { weakAgency } from './weak-agency';
import { wrongArithmetic } from './wrong-arithmetic';

/** Every rule; adding one is adding its file and its line here. */
export const rules: readonly AnyRule[] = [
  missingPart,
  emptyPart,
  noAnswer,
  vagueAnswer,
  noExample,
  unquantifiedResult,
  unmeasuredNumber,
  wrongArithmetic,
  metricMismatch,
  conflictingFigures,
  teamFocus,
  weakAgency,
  negativeWording,
  blameShift,
  hedging,
  filler,
  absoluteClaim,
  arrogance,
  rude,
  jargon,
  noEmpathy,
  noSolution,
  overPromise,
  minimising,
  salaryRange,
  placeholder,
  unusedSuppression,
  suppressionReason,
  plainTextFallback,
];

export const answerRules = rules.filter((rule): rule is Rule => 'check' in rule);
export const unitRules = rules.filter((rule): rule is UnitRule => 'checkUnit' in rule);
export const fileRules = rules.filter((rule): rule is FileRule => 'checkFile' in rule);

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** The path of a rule's page from the root of the package. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}
