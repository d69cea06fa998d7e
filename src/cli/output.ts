import type { Finding, LintResult, Severity } from '../engine/index';

export interface LintedFile extends LintResult {
  path: string;
}

/** Most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export type Summary = Record<Severity, number>;

export function count(findings: readonly Finding[]): Summary {
  const summary: Summary = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) summary[severity]++;
  return summary;
}
