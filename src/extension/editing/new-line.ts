import * as vscode from 'vscode';
import { continuation } from './continuation';
import { notebookEditor } from './notebook-editor';

/** Registers `prepbook.newLine`: goes on with a list or a dialogue where the language's own rules cannot. */
export function registerNewLine(): vscode.Disposable {
  let last = Promise.resolve();
  return vscode.commands.registerCommand('prepbook.newLine', () => {
    // The next new line is to see what this one has written.
    last = last.then(enter, enter);
    return last;
  });
}

async function enter(): Promise<void> {
  const editor = notebookEditor();
  const found = editor?.selections.map((one) => changeAt(editor.document, one));
  if (!editor || !found?.every((one) => one !== undefined)) {
    await vscode.commands.executeCommand('type', { text: '\n' });
    return;
  }
  for (let tries = 0; tries < MOST_TRIES && !(await write(editor, found)); tries++);
}

/** What is typed while the command is on its way makes the editor refuse its edit. */
const MOST_TRIES = 5;

interface Change {
  from: vscode.Position;
  caret: vscode.Position;
  to: vscode.Position;
  text: string;
}

function changeAt(document: vscode.TextDocument, { active, isEmpty }: vscode.Selection): Change | undefined {
  const found = isEmpty ? continuation(document, active.line, active.character) : undefined;
  const at = (character: number): vscode.Position => active.with({ character });
  return found && { from: at(found.from), caret: active, to: at(found.to), text: found.text };
}

/**
 * Inserts at the carets and touches nothing behind them but blanks, so that letters typed meanwhile, and the carets behind
 * them, come to stand where they would have. For the same reason no caret is put anywhere.
 */
function write(editor: vscode.TextEditor, changes: readonly Change[]): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const { from, caret, to, text } of changes) {
      builder.delete(new vscode.Range(from, caret));
      const blanks = new vscode.Range(caret, to);
      if (editor.document.getText(blanks).trim() === '') builder.delete(blanks);
      builder.insert(caret, text);
    }
  });
}
