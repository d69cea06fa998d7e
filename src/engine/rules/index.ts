import { hedging } from './hedging';
import { missingPart } from './missing-part';
import { negativeWording } from './negative-wording';
import { placeholder } from './placeholder';
import type { Rule } from './rule';
import { teamFocus } from './team-focus';
import { unquantifiedResult } from './unquantified-result';
import { vagueAnswer } from './vague-answer';

/** Every rule; adding one is adding its file and its line here. */
export const rules: readonly Rule[] = [
  missingPart,
  vagueAnswer,
  unquantifiedResult,
  negativeWording,
  teamFocus,
  hedging,
  placeholder,
];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** The path of a rule's page from the root of the package. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}
