import * as vscode from 'vscode';

/** Opens the page of the rule. */
export function readAbout(rule: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Read about “{0}”', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: 'prepbook.openRule', title, arguments: [rule] };
  return action;
}
