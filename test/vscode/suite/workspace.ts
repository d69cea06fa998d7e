import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A file of the tests' workspace, by its path from the workspace's folder. */
export function file(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need a workspace');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes the file as another program would: not through a document. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = file(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** What the file holds on the disk. */
export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(file(path), { recursive: true });
}

export async function show(document: vscode.TextDocument | vscode.Uri): Promise<vscode.TextEditor> {
  const opened =
    document instanceof vscode.Uri ? await vscode.workspace.openTextDocument(document) : document;
  return vscode.window.showTextDocument(opened, { preview: false });
}

/** Closes every editor; what is not saved is lost. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Replaces the first `from` of the document by `to`, as typing would. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, `“${from}” is not in the document`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  edit.replace(document.uri, range, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Asks again and again until the answer is what it should be; fails with the last answer after some seconds. */
export async function eventually<T>(ask: () => T | Thenable<T>, wanted: T, patience = 6000): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    try {
      assert.deepEqual(answer, wanted);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await pause(30);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
