import * as vscode from 'vscode';

/** The open document of the URI, where there is one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** What the file holds on its disk; undefined where it is gone or is not text. */
export async function textOnDisk(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}

/** Unsaved text before the file's; a document that is saved may lag behind its file or outlive it. */
export async function currentText(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document && (document.isDirty || document.isUntitled)) return document.getText();
  return textOnDisk(uri);
}
