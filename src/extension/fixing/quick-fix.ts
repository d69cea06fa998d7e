import * as vscode from 'vscode';
import type { Edit, Finding, Fix, Position } from '../../engine';

/** Applies one fix of a finding. */
export function quickFix(
  uri: vscode.Uri,
  { fixes }: Finding,
  fix: Fix,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  // The one that a key applies without asking: nothing to choose from, nothing lost.
  action.isPreferred = fixes.length === 1 && fix.safe === true;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(uri, fix.safe ? fix.edits.map(plain) : withCaret(fix.edits));
  return action;
}

/** The caret goes to where the writer goes on: the end of what the last of the edits writes. */
function withCaret(edits: readonly Edit[]): vscode.TextEdit[] {
  const last = edits.at(-1);
  return edits.map((edit) =>
    edit === last && edit.text !== '' ? (endingInCaret(edit) as never) : plain(edit),
  );
}

function endingInCaret(edit: Edit): vscode.SnippetTextEdit {
  const snippet = new vscode.SnippetString().appendText(edit.text).appendTabstop(0);
  const snippetEdit = vscode.SnippetTextEdit.replace(rangeOf(edit), snippet);
  snippetEdit.keepWhitespace = true;
  return snippetEdit;
}

function plain(edit: Edit): vscode.TextEdit {
  return vscode.TextEdit.replace(rangeOf(edit), edit.text);
}

function rangeOf({ start, end }: Edit): vscode.Range {
  return new vscode.Range(toEditor(start), toEditor(end));
}

/** The editor counts from 0. */
function toEditor({ line, column }: Position): vscode.Position {
  return new vscode.Position(line - 1, column - 1);
}
