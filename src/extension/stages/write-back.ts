import * as vscode from 'vscode';
import type { Task } from '../../engine';
import { openDocument, textOnDisk } from '../files';
import { type Checklist, checklistTasks } from './checklists';
import { findAgain } from './tasks';

/** How long a document may lag behind its file before it is shown, and before it is given up, ms. */
const [shownAfter, givenUpAfter] = [500, 3000];

/** A reason, fit for the user's eyes, for which nothing was written. */
export class NotWritten extends Error {}

/**
 * Ticks or unticks the box of `task`, a task of `checklist` as it was read, in the text as it is now. Only the mark
 * is replaced, through an edit that can be undone; a document that was saved before is saved after, for others read
 * the file. Throws `NotWritten`.
 */
export async function setChecked(checklist: Checklist, task: Task, checked: boolean): Promise<void> {
  const { uri } = checklist;
  const document = await upToDate(uri);
  const found = findIn(document, checklist, task);
  if (!found) throw changed(task);
  if (found.checked === checked) return;

  const wasSaved = !document.isDirty && !document.isUntitled;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, rangeOf(document, found.mark), checked ? 'x' : ' ');
  if (!(await vscode.workspace.applyEdit(edit))) throw changed(task);
  if (wasSaved && !(await document.save())) {
    throw new NotWritten(
      vscode.l10n.t('“{0}” is changed in the editor, but the file could not be saved.', task.text),
    );
  }
}

/** Shows the line of `task`, a task of `checklist` as it was read. Throws `NotWritten` where it is gone. */
export async function reveal(checklist: Checklist, task: Task): Promise<void> {
  const document = await openIfThere(checklist.uri);
  const found = findIn(document, checklist, task);
  if (!found) throw changed(task);
  const start = document.positionAt(found.range.start);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}

function findIn(document: vscode.TextDocument, checklist: Checklist, task: Task): Task | undefined {
  return findAgain(checklist.tasks, task, checklistTasks(document.getText()) ?? []);
}

function rangeOf(document: vscode.TextDocument, { start, end }: Task['mark']): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Opens the file. A document without unsaved text that has outlived its file counts as gone, too. */
async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const open = openDocument(uri);
  if (open && (open.isUntitled || open.isDirty)) return open;
  const name = vscode.workspace.asRelativePath(uri);
  const gone = new NotWritten(vscode.l10n.t('{0} is gone or cannot be read.', name));
  if ((await textOnDisk(uri)) === undefined) throw gone;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw gone;
  }
}

/**
 * Opens the file and waits until the document has caught up with it. Another program may have written the file a
 * moment ago; saving a document that lags would either fail or undo that program's work.
 */
export async function upToDate(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await openIfThere(uri);
  const begun = Date.now();
  let shown = false;
  while (!(await isUpToDate(document))) {
    const waited = Date.now() - begun;
    if (waited > givenUpAfter) throw lagging(uri);
    // Where no watcher tells the editor of changes, opening an editor is what makes it look at the file.
    if (waited > shownAfter && !shown) {
      shown = true;
      await vscode.window.showTextDocument(document, { preserveFocus: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return document;
}

async function isUpToDate(document: vscode.TextDocument): Promise<boolean> {
  if (document.isUntitled || document.isDirty) return true;
  const onDisk = await textOnDisk(document.uri);
  return onDisk !== undefined && unified(document.getText()) === unified(onDisk);
}

/** Line ends aside: a document has one kind only, its file may mix them. */
function unified(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function changed(task: Task): NotWritten {
  return new NotWritten(
    vscode.l10n.t(
      '“{0}” is not in the checklist any more, or stands there twice. Nothing was changed.',
      task.text,
    ),
  );
}

function lagging(uri: vscode.Uri): NotWritten {
  const name = vscode.workspace.asRelativePath(uri);
  return new NotWritten(
    vscode.l10n.t('{0} has changed on disk and the editor has not followed. Try again.', name),
  );
}
