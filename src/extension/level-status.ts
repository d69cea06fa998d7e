import * as vscode from 'vscode';
import { bandOf, type AnswerReport, type Finding, type Settings } from '../engine';
import { levelText } from './answer-text';
import type { Judgements } from './diagnostics';

/** Shows the level of the answer at the caret in the status bar, in words, with the findings that make it. */
export function registerLevelStatus(judgements: Judgements): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('prepbook.level', vscode.StatusBarAlignment.Right, 110);
  item.name = vscode.l10n.t('Level of the answer');
  const show = (): void => {
    const editor = vscode.window.activeTextEditor;
    if (editor && judgements.isWaiting(editor.document)) {
      const words = vscode.l10n.t('Answer: not checked');
      const why = vscode.l10n.t('The text has changed since it was last checked. Select to check it now.');
      display(item, { words, tooltip: why, command: 'prepbook.lint' });
      return;
    }
    const judged = editor && judgements.of(editor.document.uri);
    const caret = editor ? editor.document.offsetAt(editor.selection.active) : 0;
    const index = judged ? judged.answers.findIndex(({ end }) => end.offset >= caret) : -1;
    const answer = judged?.answers[index];
    if (!judged || !answer) {
      item.hide();
      return;
    }
    display(item, {
      words: vscode.l10n.t('Answer: {0}', levelText(answer.level)),
      tooltip: tooltip(
        answer,
        reasons(judged.findings, judged.answers[index - 1], answer),
        judgements.settingsOf(editor.document.uri),
      ),
      command: 'workbench.actions.view.problems',
    });
  };
  show();
  return vscode.Disposable.from(
    item,
    judgements.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeTextEditorSelection(show),
  );
}

function display(
  item: vscode.StatusBarItem,
  { words, tooltip: why, command }: { words: string; tooltip: string; command: string },
): void {
  item.text = `$(comment) ${words}`;
  item.tooltip = why;
  // Without it a screen reader would say the name of the icon, and nothing of the reasons.
  item.accessibilityInformation = { label: `${words}. ${why}`, role: 'button' };
  item.command = command;
  item.show();
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

function tooltip(answer: AnswerReport, found: readonly Finding[], settings: Settings): string {
  const lines = firstOfEach(found).map(([{ message }, more]) =>
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
