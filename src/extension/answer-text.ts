import * as vscode from 'vscode';
import type { AnswerKind, AnswerReport, Level } from '../engine';

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
