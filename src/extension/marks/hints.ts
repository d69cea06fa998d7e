import { ruleIds, type Finding, type LintResult } from '../../engine';

/** All findings but the hints of an answer beyond `most`; those of the rules named first in the table of rules stay. */
export function withFewHints({ findings, answers }: LintResult, most: number): Finding[] {
  const byAnswer = new Map<number, Finding[]>();
  let answer = 0;
  for (const finding of findings) {
    // What stands before an answer, its question, belongs to it.
    while ((answers[answer]?.end.offset ?? Infinity) < finding.start.offset) answer++;
    if (finding.severity !== 'hint') continue;
    const own = byAnswer.get(answer);
    if (own) own.push(finding);
    else byAnswer.set(answer, [finding]);
  }
  const cut = new Set<Finding>();
  for (const hints of byAnswer.values()) {
    if (hints.length <= most) continue;
    // The sort is stable: within a rule they stay in the order of the text.
    const useful = [...hints].sort((a, b) => ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule));
    for (const finding of useful.slice(most)) cut.add(finding);
  }
  return cut.size > 0 ? findings.filter((finding) => !cut.has(finding)) : findings;
}
