import * as vscode from 'vscode';
import { applyEdits, endOf, withLineEnds } from './apply';
import { continuation } from './continuation';
import { notebookEditor } from './notebook-editor';

/**
 * Registers `prepbook.newLine`, which Enter calls where a list or a dialogue needs more than the language's own rules can
 * do. The key is taken in such places only: elsewhere Enter does not wait for an extension.
 */
export function registerNewLine(): vscode.Disposable {
  let helps = false;
  const look = (): void => {
    const editor = notebookEditor();
    const now =
      editor !== undefined && editor.selections.every((one) => editAt(editor.document, one) !== undefined);
    if (now === helps) return;
    helps = now;
    void vscode.commands.executeCommand('setContext', 'prepbook.enterContinues', helps);
  };
  look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(look),
    vscode.window.onDidChangeActiveTextEditor(look),
    // Text may come while the caret stays, by undo for one.
    vscode.workspace.onDidChangeTextDocument(look),
    vscode.commands.registerCommand('prepbook.newLine', async () => {
      const editor = notebookEditor();
      const found = editor?.selections.map((one) => editAt(editor.document, one));
      if (!editor || !found?.every((one) => one !== undefined)) {
        await vscode.commands.executeCommand('type', { text: '\n' });
        return;
      }
      const edits = withLineEnds(editor.document, found);
      const carets = new Map(
        editor.selections.map(({ active }, i) => [editor.document.offsetAt(active), endOf(edits[i]!, edits)]),
      );
      await applyEdits(editor, edits, (offset) => carets.get(offset)!);
    }),
  );
}

function editAt(document: vscode.TextDocument, { active, isEmpty }: vscode.Selection) {
  const found = isEmpty ? continuation(document, active.line, active.character) : undefined;
  if (!found) return undefined;
  const lineStart = document.offsetAt(active.with({ character: 0 }));
  return { start: lineStart + found.from, end: lineStart + found.to, text: found.text };
}
