import * as vscode from 'vscode';
import { levelText, whyText } from './answer-text';
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
    const answer = judged?.answers.find(({ end }) => end.offset >= caret);
    if (!editor || !answer) {
      item.hide();
      return;
    }
    display(item, {
      words: vscode.l10n.t('Answer: {0}', levelText(answer.level)),
      tooltip: whyText(answer, judgements.settingsOf(editor.document.uri)),
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
