import * as vscode from 'vscode';
import type { NewPart } from '../../engine';
import { applyEdits, endOf, withLineEnds } from './apply';
import type { Drafts } from './drafts';
import { notebookEditor } from './notebook-editor';

/**
 * Registers `prepbook.insertPart`: labels a part that the answer at the caret lacks, where a story has it, and goes there to
 * write. Where one part is missing it is that one; else the user chooses.
 */
export function registerInsertPart(drafts: Drafts): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.insertPart', async () => {
    const editor = notebookEditor();
    if (!editor) return;
    const parts = async (): Promise<readonly NewPart[]> =>
      (await drafts(editor.document, editor.selection.active))?.newParts ?? [];
    const found = await parts();
    if (found.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There is no answer at the caret that a labelled part could be added to.'),
      );
      return;
    }
    const kind = await chosen(found);
    // Time has passed: the text may be another.
    const part = kind && (await parts()).find((one) => one.kind === kind);
    if (!part) return;
    const edits = withLineEnds(editor.document, part.edits);
    const end = endOf(edits.at(-1)!, edits);
    await applyEdits(editor, edits);
    const caret = editor.document.positionAt(end);
    editor.selection = new vscode.Selection(caret, caret);
    editor.revealRange(editor.selection);
  });
}

async function chosen(parts: readonly NewPart[]): Promise<NewPart['kind'] | undefined> {
  const missing = parts.filter(({ isMissing }) => isMissing);
  if (missing.length === 1) return missing[0]!.kind;
  const items = [...missing, ...parts.filter(({ isMissing }) => !isMissing)].map((part) => ({
    part: part.kind,
    label: part.label,
    description: part.isMissing ? vscode.l10n.t('the answer does not tell it') : '',
  }));
  const placeHolder = vscode.l10n.t('Which part do you want to add?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.part;
}
