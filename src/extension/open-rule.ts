import * as vscode from 'vscode';
import { ruleIds, rulePage } from '../engine';
import { interfaceLanguage } from './linter';

/** The headings of a page's halves, as links name them. */
const halves = { ru: 'по-русски', en: 'in-english' };

/** Registers `prepbook.openRule`, which shows the page of a rule, and of nothing else; it asks for one where it is given none. */
export function registerOpenRule(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.openRule', async (given?: unknown) => {
    const asked = given ?? (await vscode.window.showQuickPick([...ruleIds]));
    const rule = ruleIds.find((id) => id === asked);
    if (rule === undefined) return;
    const page = vscode.Uri.joinPath(extensionUri, rulePage(rule));
    await vscode.commands.executeCommand(
      'markdown.showPreview',
      page.with({ fragment: halves[interfaceLanguage()] }),
    );
  });
}
