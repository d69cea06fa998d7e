import * as vscode from 'vscode';
import type { Drafts } from './drafts';
import { notebookEditor } from './notebook-editor';

/** How long the status bar says what was copied, ms. */
const told = 4000;

/** Registers `prepbook.copyAnswer`: the answers at the carets to the clipboard, without markup and labels. */
export function registerCopyAnswer(drafts: Drafts): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.copyAnswer', async () => {
    const editor = notebookEditor();
    if (!editor) return;
    const answers = new Map<number, string>();
    for (const { active } of editor.selections) {
      const found = await drafts(editor.document, active);
      if (found?.plain) answers.set(found.start, found.plain);
    }
    if (answers.size === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no answer at the caret to copy.'));
      return;
    }
    const text = [...answers]
      .sort(([a], [b]) => a - b)
      .map(([, plain]) => plain)
      .join('\n\n');
    await vscode.env.clipboard.writeText(text);
    const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    vscode.window.setStatusBarMessage(
      `$(clippy) ${vscode.l10n.t('Copied as plain text. Words: {0}', words)}`,
      told,
    );
  });
}
