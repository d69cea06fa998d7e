import * as vscode from 'vscode';
import { ruleIds, rulePage } from '../../engine';
import { interfaceLanguage } from '../linter';

/** The headings of a page's halves, as links name them. */
const halves = { ru: 'по-русски', en: 'in-english' };

/** Registers `prepbook.openRule`, which shows a rule's page; it asks for the rule where it is given none. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.openRule', async (given?: unknown) => {
    const rule = ruleIds.find((id) => id === given) ?? (await vscode.window.showQuickPick([...ruleIds]));
    if (rule === undefined) return;
    const page = vscode.Uri.joinPath(extensionUri, rulePage(rule));
    await vscode.commands.executeCommand(
      'markdown.showPreview',
      page.with({ fragment: halves[interfaceLanguage()] }),
    );
  });
}

/** Opens the page of the rule. */
export function openRule(rule: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Read about “{0}”', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command: 'prepbook.openRule', title, arguments: [rule] };
  return action;
}
