import { defaultSettings, type Band } from '../config/settings';
import type { Level, Severity } from '../finding';
import type { Word } from '../language/language';
import { within, type AnalysedAnswer } from './analyse';

/** Warnings about how the candidate sounds: one is enough to spoil an answer. */
const tone = new Set(['negative-wording', 'blame-shift', 'rude', 'arrogance', 'hedging', 'absolute-claim']);
/** What one more sentence would prove, even where it is no warning. */
const lesser = new Set(['unmeasured-number', 'vague-answer']);
/** Half a minute in which nothing is said or shown is the whole answer; in a longer one, one more sentence would mend it. */
const LONGEST_HOLLOW = 75;
const hollow = new Set(['vague-answer', 'no-example']);

/** What a level is made of. `data.part` names the part that is missing. */
interface Weighed {
  rule: string;
  severity: Severity;
  data?: Readonly<Record<string, string | number>>;
}

/**
 * The level of an answer from what was found in it (design, «Levels»): weak for an error, a warning of tone, an
 * empty part, an answer vague as a whole, a story without the candidate's steps or two different warnings; model where
 * neither a warning nor an unproven figure stands. Hints never count by themselves, but a warning weighs double beside
 * an unproven figure and in a story in which only the team acts.
 */
export function levelOf(findings: readonly Weighed[], words: number): Level {
  if (findings.some(({ severity }) => severity === 'error')) return 'weak';
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const faults = new Set(warnings.map(faultOf));
  const unproven = findings.some(({ rule, severity }) => lesser.has(rule) && severity === 'information');
  if (faults.size === 0) return unproven ? 'acceptable' : 'model';
  const spoilt = warnings.some((warning) => tone.has(warning.rule) || isHollow(warning, words));
  if (spoilt || faults.size > 1) return 'weak';
  // A gap left to be filled in says nothing of the story itself.
  const isAlone =
    warnings.every(({ rule }) => rule === 'placeholder') ||
    !(unproven || findings.some(({ rule }) => rule === 'team-focus'));
  return isAlone ? 'acceptable' : 'weak';
}

/** Whether it may count, alone or beside another: the findings that are shown as the reasons of a level. */
export function weighs({ rule, severity }: Weighed): boolean {
  return severity === 'error' || severity === 'warning' || (lesser.has(rule) && severity === 'information');
}

/** Warnings of one rule are one fault, but for parts that are missing: of these the task goes with the situation. */
function faultOf({ rule, data }: Weighed): string {
  const part = data?.['part'] === 'task' ? 'situation' : data?.['part'];
  return `${rule} ${part ?? ''}`;
}

function isHollow({ rule, data }: Weighed, words: number): boolean {
  if (hollow.has(rule)) return words <= LONGEST_HOLLOW;
  return rule === 'empty-part' || data?.['part'] === 'action';
}

/**
 * The words that are said: where a figure comes from is told when somebody asks, and skills are named for the writer. Counted
 * with the rest, they would make a short story long enough (inventory: «count Замер apart»).
 */
export function spokenWords({ words, parts }: AnalysedAnswer): readonly Word[] {
  const notes = parts.filter(({ kind }) => kind === 'measurement' || kind === 'skills');
  return notes.length === 0 ? words : words.filter((word) => !notes.some(({ body }) => within(word, body)));
}

/** How long those words take to say, in seconds. */
export function secondsToSay(answer: AnalysedAnswer): number {
  return Math.round((spokenWords(answer).length / answer.settings.pace[answer.lang]) * 60);
}

/** How long an answer of its kind should take, in seconds. */
export function bandOf({ kind, settings }: Pick<AnalysedAnswer, 'kind' | 'settings'>): Band {
  return settings.bands[kind] ?? settings.bands.default ?? defaultSettings.bands.default!;
}
