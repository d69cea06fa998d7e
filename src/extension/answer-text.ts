import * as vscode from 'vscode';
import {
  bandOf,
  levelReasons,
  type AnswerKind,
  type AnswerReport,
  type Finding,
  type Level,
  type Settings,
} from '../engine';

/** “story · weak”. */
export function kindAndLevel({ kind, level }: AnswerReport): string {
  return `${kindText(kind)} · ${levelText(level)}`;
}

/** “weak”. */
export function levelText(level: Level): string {
  switch (level) {
    case 'model':
      return vscode.l10n.t('model');
    case 'acceptable':
      return vscode.l10n.t('acceptable');
    case 'weak':
      return vscode.l10n.t('weak');
  }
}

function kindText(kind: AnswerKind): string {
  switch (kind) {
    case 'story':
      return vscode.l10n.t('story');
    case 'habitual':
      return vscode.l10n.t('habit');
    case 'self-description':
      return vscode.l10n.t('about myself');
    case 'self-presentation':
      return vscode.l10n.t('self-presentation');
    case 'motivation':
      return vscode.l10n.t('motivation');
    case 'salary':
      return vscode.l10n.t('salary');
    case 'weakness':
      return vscode.l10n.t('weakness');
    case 'reformulation':
      return vscode.l10n.t('rewording');
    case 'dialogue':
      return vscode.l10n.t('dialogue');
    case 'letter':
      return vscode.l10n.t('letter');
    case 'case':
      return vscode.l10n.t('case');
    case 'presentation':
      return vscode.l10n.t('presentation');
    case 'offer':
      return vscode.l10n.t('offer');
    case 'ask':
      return vscode.l10n.t('my question');
  }
}

/** What was asked, what makes the level of the answer, and how long it takes to say; a line each. */
export function whyText(answer: AnswerReport, settings: Settings): string {
  const lines = firstOfEach(levelReasons(answer)).map(([{ message }, more]) =>
    more > 0 ? `• ${message} ${vscode.l10n.t('And {0} more like it.', more)}` : `• ${message}`,
  );
  const why = lines.length > 0 ? lines : [vscode.l10n.t('Nothing lowers it.')];
  return [answer.question, ...why, timeText(answer, settings)].join('\n');
}

/** How long the answer takes to say, and how long one of its kind should. */
function timeText({ kind, words, seconds }: AnswerReport, settings: Settings): string {
  const { start, end } = bandOf({ kind, settings });
  return start > 0
    ? vscode.l10n.t('{0} words, about {1} s aloud; {2} to {3} s are expected.', words, seconds, start, end)
    : vscode.l10n.t('{0} words, about {1} s aloud; up to {2} s are expected.', words, seconds, end);
}

/** The first finding of each rule and how many more it has: nobody reads one reason six times. */
function firstOfEach(found: readonly Finding[]): [Finding, more: number][] {
  const byRule = new Map<string, [Finding, number]>();
  for (const finding of found) {
    const first = byRule.get(finding.rule);
    if (first) first[1]++;
    else byRule.set(finding.rule, [finding, 0]);
  }
  return [...byRule.values()];
}
