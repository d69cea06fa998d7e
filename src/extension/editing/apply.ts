import * as vscode from 'vscode';
import type { TextEdit } from '../../engine';

/**
 * Makes the edits, whose offsets count in the document as it stands, one step to undo. `carry` tells where an offset of
 * the old text stands in the new one; the carets go there. Without it they stay by what they stood by.
 */
export async function applyEdits(
  editor: vscode.TextEditor,
  edits: readonly TextEdit[],
  carry?: (offset: number) => number,
): Promise<boolean> {
  const { document } = editor;
  const carried =
    carry &&
    editor.selections.map(({ anchor, active }) => [anchor, active].map((at) => carry(document.offsetAt(at))));
  const done = await editor.edit((builder) => {
    for (const { start, end, text } of edits)
      builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  });
  if (!done || !carried) return done;
  const place = (offset: number): vscode.Position => document.positionAt(offset);
  editor.selections = carried.map(([anchor, active]) => new vscode.Selection(place(anchor!), place(active!)));
  editor.revealRange(editor.selection);
  return true;
}

/** The edits with line ends as the document has them, so that lengths can be counted on. */
export function withLineEnds(document: vscode.TextDocument, edits: readonly TextEdit[]): TextEdit[] {
  const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineEnd) }));
}

/** Where the text behind the given edit ends when all of them are made. */
export function endOf(edit: TextEdit, edits: readonly TextEdit[]): number {
  const growth = edits
    .filter((one) => one !== edit && one.end <= edit.start)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  return edit.start + growth + edit.text.length;
}
