import * as vscode from 'vscode';
import { disablingsOf, reasonWanted, type Disabling, type Finding } from '../../engine';
import { interfaceLanguage } from '../linter';

/** Writes a comment that hides the rule, on the line or in the file; its reason is selected, to be typed over. */
export function disabling(
  document: vscode.TextDocument,
  finding: Finding,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction[] {
  const { rule } = finding;
  const { here, inFile } = disablingsOf(document.getText(), finding);
  const atLine = vscode.l10n.t('Disable “{0}” here, with a reason', rule);
  const everywhere = vscode.l10n.t('Disable “{0}” in this file, with a reason', rule);
  return [
    ...(here ? [insert(document, atLine, here, diagnostic)] : []),
    insert(document, everywhere, inFile, diagnostic),
  ];
}

function insert(
  document: vscode.TextDocument,
  title: string,
  { at, before, after }: Disabling,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  const snippet = new vscode.SnippetString()
    .appendText(before)
    .appendPlaceholder(reasonWanted[interfaceLanguage()])
    .appendText(after);
  const comment = vscode.SnippetTextEdit.insert(document.positionAt(at), snippet);
  comment.keepWhitespace = true;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, [comment]);
  return action;
}
