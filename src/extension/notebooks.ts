import * as vscode from 'vscode';
import { optsIn } from './front-matter';

export const languageId = 'prepbook';

/**
 * Whether the document is one that the user writes: a file on a disk, on a remote or in a virtual workspace, or an
 * untitled one. Versions that git shows, output and other read-only text are not.
 */
export function isWritten({ uri: { scheme } }: vscode.TextDocument): boolean {
  if (scheme === 'untitled' || scheme === 'file') return true;
  // Undefined for text that no file system holds (output, content providers): read-only too.
  return vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** Whether the rules run on the document: a notebook by its language, or Markdown that opts in. */
export function isNotebook(document: vscode.TextDocument): boolean {
  if (!isWritten(document)) return false;
  if (document.languageId === languageId) return true;
  return document.languageId === 'markdown' && (optsIn(document) || isIncluded(document));
}

function isIncluded(document: vscode.TextDocument): boolean {
  const globs = vscode.workspace.getConfiguration('prepbook', document.uri).get<unknown>('include');
  if (!Array.isArray(globs)) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs
    .filter((glob) => typeof glob === 'string')
    .some((glob) => {
      const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob;
      return vscode.languages.match({ pattern }, document) > 0;
    });
}

/** Names the workspace of a document: what is told in several files of one folder is compared. */
export function workspaceOf(uri: vscode.Uri): { workspace?: string } {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder ? { workspace: folder.uri.toString() } : {};
}
