import * as vscode from 'vscode';
import { bandOf, defaultSettings, type AnswerReport, type Finding, type Level } from '../engine';
import type { Judgements } from './diagnostics';

/** Shows the level of the answer at the caret in the status bar, in words, with the findings that make it. */
export function registerLevelStatus(judgements: Judgements): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('prepbook.level', vscode.StatusBarAlignment.Right, 110);
  item.name = vscode.l10n.t('Level of the answer');
  item.command = 'workbench.actions.view.problems';
  const show = (): void => {
    const editor = vscode.window.activeTextEditor;
    const judged = editor && judgements.of(editor.document.uri);
    const caret = editor ? editor.document.offsetAt(editor.selection.active) : 0;
    const index = judged ? judged.answers.findIndex(({ end }) => end.offset >= caret) : -1;
    const answer = judged?.answers[index];
    if (!judged || !answer) {
      item.hide();
      return;
    }
    item.text = `$(comment) ${levelText(answer.level)}`;
    item.tooltip = tooltip(answer, reasons(judged.findings, judged.answers[index - 1], answer));
    item.show();
  };
  return vscode.Disposable.from(
    item,
    judgements.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeTextEditorSelection(show),
  );
}

function levelText(level: Level): string {
  switch (level) {
    case 'model':
      return vscode.l10n.t('Answer: model');
    case 'acceptable':
      return vscode.l10n.t('Answer: acceptable');
    case 'weak':
      return vscode.l10n.t('Answer: weak');
  }
}

/** The findings between the answer before and this one's end; hints never lower a level. */
function reasons(
  findings: readonly Finding[],
  before: AnswerReport | undefined,
  { end }: AnswerReport,
): Finding[] {
  const from = before?.end.offset ?? 0;
  return findings.filter(
    ({ start, severity, rule }) =>
      start.offset >= from &&
      start.offset < end.offset &&
      (severity === 'error' || severity === 'warning' || rule === 'unmeasured-number'),
  );
}

function tooltip(answer: AnswerReport, found: readonly Finding[]): string {
  const lines = found.map(({ message }) => `• ${message}`);
  const why = lines.length > 0 ? lines : [vscode.l10n.t('Nothing lowers it.')];
  return [answer.question, ...why, timeText(answer)].join('\n');
}

/** How long the answer takes to say, and how long one of its kind should. */
function timeText({ kind, words, seconds }: AnswerReport): string {
  const { start, end } = bandOf({ kind, settings: defaultSettings });
  return start > 0
    ? vscode.l10n.t('{0} words, about {1} s aloud; {2} to {3} s are expected.', words, seconds, start, end)
    : vscode.l10n.t('{0} words, about {1} s aloud; up to {2} s are expected.', words, seconds, end);
}
