import { absoluteClaim } from './absolute-claim';
import { answerLength } from './answer-length';
import { arrogance } from './arrogance';
import { badConfig } from './bad-config';
import { blameShift } from './blame-shift';
import { cliche } from './cliche';
import { conflictMarker } from './conflict-marker';
import { conflictingFigures } from './conflicting-figures';
import { duplicateStory } from './duplicate-story';
import { emptyPart } from './empty-part';
import { filler } from './filler';
import { genderMix } from './gender-mix';
import { hedging } from './hedging';
import { jargon } from './jargon';
import { letterPart } from './letter-part';
import { metricMismatch } from './metric-mismatch';
import { minimising } from './minimising';
import { missingPart } from './missing-part';
import { negativeWording } from './negative-wording';
import { noAnswer } from './no-answer';
import { noEmpathy } from './no-empathy';
import { noExample } from './no-example';
import { noSolution } from './no-solution';
import { notInResume } from './not-in-resume';
import { offerGap } from './offer-gap';
import { offerRedFlag } from './offer-red-flag';
import { overPromise } from './over-promise';
import { partOrder } from './part-order';
import { placeholder } from './placeholder';
import { plainTextFallback } from './plain-text-fallback';
import { privateData } from './private-data';
import { rude } from './rude';
import { salaryRange } from './salary-range';
import { structurePart } from './structure-part';
import { suppressionReason } from './suppression-reason';
import { teamFocus } from './team-focus';
import { unmeasuredNumber } from './unmeasured-number';
import { unquantifiedResult } from './unquantified-result';
import { unusedSuppression } from './unused-suppression';
import { tickedWithoutEvidence } from './ticked-without-evidence';
import { vagueAnswer } from './vague-answer';
import { weakAgency } from './weak-agency';
import { wrongArithmetic } from './wrong-arithmetic';
import type { AnyRule, FileRule, Rule, UnitRule } from './rule';

/** Every rule; adding one is adding its file and its line here. */
export const rules: readonly AnyRule[] = [
  missingPart,
  emptyPart,
  partOrder,
  noAnswer,
  answerLength,
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
  cliche,
  jargon,
  noEmpathy,
  noSolution,
  overPromise,
  minimising,
  salaryRange,
  letterPart,
  structurePart,
  offerGap,
  offerRedFlag,
  placeholder,
  genderMix,
  privateData,
  tickedWithoutEvidence,
  notInResume,
  duplicateStory,
  unusedSuppression,
  suppressionReason,
  badConfig,
  conflictMarker,
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
