import type { Level, Severity } from '../finding';

/** Warnings about how the candidate sounds: one is enough to spoil an answer. */
const tone = new Set(['negative-wording', 'blame-shift', 'rude', 'arrogance', 'hedging', 'absolute-claim']);
/** What leaves an answer with nothing to judge. */
const hollow = new Set(['vague-answer', 'empty-part']);
/** What one more sentence would prove, even where it is no warning. */
const lesser = new Set(['unmeasured-number', 'vague-answer']);
/** A vague answer of more words is vague in a stretch: one more sentence would mend it. */
const LONGEST_HOLLOW = 14;

/**
 * The level of an answer from what was found in it (design, «Levels»): weak for an error, a warning of tone, an
 * empty part, an answer vague as a whole or two different warnings; model where neither a warning nor an unproven
 * figure stands. Hints never count.
 */
export function levelOf(findings: readonly { rule: string; severity: Severity }[], words: number): Level {
  if (findings.some(({ severity }) => severity === 'error')) return 'weak';
  const warnings = new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule));
  if (warnings.size > 1 || [...warnings].some((rule) => tone.has(rule) || isHollow(rule, words)))
    return 'weak';
  const unproven = findings.some(({ rule, severity }) => lesser.has(rule) && severity !== 'hint');
  return warnings.size > 0 || unproven ? 'acceptable' : 'model';
}

function isHollow(rule: string, words: number): boolean {
  return hollow.has(rule) && (rule !== 'vague-answer' || words <= LONGEST_HOLLOW);
}

/** Words a minute of calm speech (design, `answer-length`). */
const pace = { ru: 110, en: 140 };

export function secondsToSay(words: number, lang: 'ru' | 'en'): number {
  return Math.round((words / pace[lang]) * 60);
}
