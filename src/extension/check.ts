import * as vscode from 'vscode';
import type { Judgements } from './diagnostics';
import { isNotebook } from './notebooks';

/** How long the status bar says what a check has found, ms. */
const told = 5000;

/** Registers `prepbook.lint`, which checks the notebook in the active editor whatever the mode. */
export function registerCheck(judgements: Judgements): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.lint', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isNotebook(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'This is no notebook. A notebook is a Markdown file named *.prep.md, or one with “prepbook:” in its front matter.',
        ),
      );
      return;
    }
    const marks = await judgements.check(document);
    if (marks === undefined) return;
    const words =
      marks > 0 ? vscode.l10n.t('Checked. Marks: {0}', marks) : vscode.l10n.t('Checked. Nothing to mark.');
    vscode.window.setStatusBarMessage(`$(check) ${words}`, told);
  });
}
