import * as vscode from 'vscode';
import { workspaceFiles, type Plan } from '../../engine';
import type { Guides } from '../guides';
import { interfaceLanguage } from '../linter';
import { askPlan } from './ask-plan';

/** Registers `prepbook.startWorkspace`, which writes the files of a prep workspace; it asks what for unless a plan is given. */
export function registerStartWorkspace(guides: Guides): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.startWorkspace', async (given?: Plan) => {
    const folder = await folderToUse();
    if (!folder) return;
    const plan =
      given ?? (await askPlan(interfaceLanguage(), async (lang) => (await guides(folder, lang)).guide));
    if (plan) await start(folder, plan, guides);
  });
}

async function start(folder: vscode.Uri, plan: Plan, guides: Guides): Promise<void> {
  const { guide } = await guides(folder, plan.lang);
  const files = workspaceFiles(plan, guide).map(({ path, text }) => ({
    uri: vscode.Uri.joinPath(folder, path),
    contents: new TextEncoder().encode(text),
  }));
  const isThere = await Promise.all(files.map(({ uri }) => exists(uri)));
  const wanted = files.filter((_, i) => !isThere[i]);
  const edit = new vscode.WorkspaceEdit();
  // Between the look and the writing somebody else may write one of them: it stays.
  for (const { uri, contents } of wanted) edit.createFile(uri, { contents, ignoreIfExists: true });
  if (wanted.length > 0 && !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The files could not be written.'));
    return;
  }
  const checklist = files.find(({ uri }) => uri.path.endsWith('/checklist.prep.md'))!;
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(checklist.uri));
    // Not waited for: the message stays until the user closes it.
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Files written: {0}, left as they were: {1}',
        wanted.length,
        files.length - wanted.length,
      ),
    );
  } else await vscode.commands.executeCommand('vscode.openFolder', folder);
}

/** The workspace's folder, or one that the user picks; undefined where they pick none. */
async function folderToUse(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders[0]) return folders[0].uri;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Start Here'),
    title: vscode.l10n.t('The folder of the prep workspace'),
  });
  return picked?.[0];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
