import * as vscode from 'vscode';
import {
  addTask,
  moveTask,
  removeTask,
  rewordTask,
  siblingsOf,
  stageOrder,
  type Task,
  type TextEdit,
  withStageOrder,
  wordsOf,
} from '../../engine';
import { openDocument, textOnDisk } from '../files';
import { type Checklist, checklistTasks } from './checklists';
import { findAgain } from './tasks';
import { inOrder, type PlacedStage, withOrder } from './vacancies';

/** How long a document may lag behind its file before it is shown, and before it is given up, ms. */
const [shownAfter, givenUpAfter] = [500, 3000];

/** A reason, fit for the user's eyes, for which nothing was written. */
export class NotWritten extends Error {}

const none: TextEdit = { start: 0, end: 0, text: '' };

/** A checklist's text as it is now. */
interface Now {
  text: string;
  tasks: readonly Task[];
}

/**
 * Each of these changes a checklist in the text as it is now, where it finds the tasks again that were read as
 * `checklist`'s, through an edit that can be undone; a document that was saved before is saved after, for others read the
 * file. They throw `NotWritten`. Where they return a number, it is that of the task among all tasks of the text thereafter.
 */
export async function setChecked(checklist: Checklist, task: Task, checked: boolean): Promise<boolean> {
  let isWritten = false;
  await change(checklist, [task], ({ tasks }, [found]) => {
    const at = tasks.indexOf(found!);
    isWritten = found!.checked !== checked;
    return isWritten ? { ...found!.mark, text: checked ? 'x' : ' ', at } : { ...none, at };
  });
  return isWritten;
}

/** Moves `task` to the place of another, or behind it. */
export function move(
  checklist: Checklist,
  task: Task,
  to: { task: Task; side: 'before' | 'after' },
): Promise<number> {
  return change(checklist, [task, to.task], ({ text, tasks }, [found, target]) =>
    moveTask(text, tasks, found!, { task: target!, side: to.side }),
  );
}

/** Moves `task` by one among its siblings; the first stays where it is, and so does the last. */
export function moveBy(checklist: Checklist, task: Task, by: -1 | 1): Promise<number> {
  return change(checklist, [task], ({ text, tasks }, [found]) => {
    const siblings = siblingsOf(tasks, found!);
    const target = siblings[siblings.indexOf(found!) + by];
    const side = by < 0 ? 'before' : 'after';
    return target
      ? moveTask(text, tasks, found!, { task: target, side })
      : { ...none, at: tasks.indexOf(found!) };
  });
}

/** Adds a task of these words below another. */
export function add(checklist: Checklist, above: Task, words: string): Promise<number> {
  return change(checklist, [above], ({ text, tasks }, [found]) => addTask(text, tasks, found!, words));
}

export function reword(checklist: Checklist, task: Task, words: string): Promise<number> {
  return change(checklist, [task], ({ text, tasks }, [found]) => rewordTask(text, tasks, found!, words));
}

export function remove(checklist: Checklist, task: Task): Promise<number> {
  return change(checklist, [task], ({ text, tasks }, [found]) => removeTask(text, tasks, found!));
}

/** What `task` says, as it is written in the text now. Throws `NotWritten`. */
export async function wordsNow(checklist: Checklist, task: Task): Promise<string> {
  const text = (await openIfThere(checklist.uri)).getText();
  return wordsOf(text, findAll({ text, tasks: checklistTasks(text) ?? [] }, checklist, [task])[0]!);
}

/** Shows the line of `task`, a task of `checklist` as it was read. Throws `NotWritten` where it is gone. */
export async function reveal(checklist: Checklist, task: Task, preserveFocus = false): Promise<void> {
  const document = await openIfThere(checklist.uri);
  const text = document.getText();
  const [found] = findAll({ text, tasks: checklistTasks(text) ?? [] }, checklist, [task]);
  const start = document.positionAt(found!.range.start);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(start, start),
    preserveFocus,
  });
}

/**
 * Moves a stage of a vacancy to the place of another (by a number, so far) in the order that the configuration of their
 * workspace folder has, which is made where there is none. Throws `NotWritten`.
 */
export async function moveStage(
  stages: readonly PlacedStage<Checklist>[],
  stage: PlacedStage<Checklist>,
  to: PlacedStage<Checklist> | -1 | 1,
): Promise<undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(stage.file.uri);
  if (!folder) throw new NotWritten(vscode.l10n.t('Stages can be put in order in a workspace only.'));
  const uri = vscode.Uri.joinPath(folder.uri, '.prepbook', 'config.json');
  const name = vscode.workspace.asRelativePath(uri);
  const ordered = (text: string): TextEdit[] => {
    const order = stageOrder(text);
    const now = inOrder(stages, order);
    const from = now.indexOf(stage);
    const target = typeof to === 'number' ? from + to : now.indexOf(to);
    if (!now[target] || from < 0) return [];
    now.splice(target, 0, ...now.splice(from, 1));
    const edits = withStageOrder(text, withOrder(order, now));
    if (edits) return edits;
    throw new NotWritten(vscode.l10n.t('{0} has mistakes in it: mend them first.', name));
  };
  if (openDocument(uri)?.isDirty || (await textOnDisk(uri)) !== undefined) {
    await edit(uri, (document) => ordered(document.getText()));
    return;
  }
  const [written] = ordered('');
  if (!written) return;
  const made = new vscode.WorkspaceEdit();
  made.createFile(uri, { contents: new TextEncoder().encode(written.text) });
  if (!(await vscode.workspace.applyEdit(made))) throw gone(uri);
  // Where no watcher tells of new files, a document does.
  await vscode.workspace.openTextDocument(uri);
}

async function change(
  checklist: Checklist,
  wanted: readonly Task[],
  make: (now: Now, found: readonly Task[]) => (TextEdit & { at: number }) | undefined,
): Promise<number> {
  let at = -1;
  await edit(checklist.uri, (document) => {
    const text = document.getText();
    const now = { text, tasks: checklistTasks(text) ?? [] };
    const made = make(now, findAll(now, checklist, wanted));
    if (!made) throw notHere(wanted[0]!);
    at = made.at;
    const { start, end } = made;
    return start === end && made.text === '' ? [] : [made];
  });
  return at;
}

/** The tasks in the text as it is now. Throws `NotWritten` where one of them cannot be told. */
function findAll({ tasks }: Now, checklist: Checklist, wanted: readonly Task[]): Task[] {
  return wanted.map((task) => {
    const found = findAgain(checklist.tasks, task, tasks);
    if (!found) throw changed(task);
    return found;
  });
}

/** Makes the edits for the text as it is when they are applied, and saves the document if it was. */
async function edit(uri: vscode.Uri, make: (document: vscode.TextDocument) => TextEdit[]): Promise<void> {
  const name = vscode.workspace.asRelativePath(uri);
  for (const begun = Date.now(); Date.now() - begun < givenUpAfter; await pause(20)) {
    const document = await upToDate(uri);
    const edits = make(document);
    if (edits.length === 0) return;
    const wasSaved = !document.isDirty && !document.isUntitled;
    const written = new vscode.WorkspaceEdit();
    for (const { start, end, text } of edits) {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      written.replace(uri, range, text);
    }
    // Refused where somebody has typed meanwhile: the tasks are looked for again.
    if (!(await vscode.workspace.applyEdit(written))) continue;
    if (!wasSaved || (await document.save())) return;
    throw new NotWritten(
      vscode.l10n.t('{0} is changed in the editor, but the file could not be saved.', name),
    );
  }
  throw new NotWritten(vscode.l10n.t('{0} cannot be changed just now. Try again.', name));
}

/** Opens the file. A document without unsaved text that has outlived its file counts as gone, too. */
async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const open = openDocument(uri);
  if (open && (open.isUntitled || open.isDirty)) return open;
  if ((await textOnDisk(uri)) === undefined) throw gone(uri);
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw gone(uri);
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
    await pause(50);
  }
  return document;
}

async function isUpToDate(document: vscode.TextDocument): Promise<boolean> {
  if (document.isUntitled || document.isDirty) return true;
  const onDisk = await textOnDisk(document.uri);
  return onDisk !== undefined && unified(document.getText()) === unified(onDisk);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
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

function notHere(task: Task): NotWritten {
  return new NotWritten(
    vscode.l10n.t('This would change the list around “{0}” as well. Do it in the text.', task.text),
  );
}

function gone(uri: vscode.Uri): NotWritten {
  const name = vscode.workspace.asRelativePath(uri);
  return new NotWritten(vscode.l10n.t('{0} is gone or cannot be read.', name));
}

function lagging(uri: vscode.Uri): NotWritten {
  const name = vscode.workspace.asRelativePath(uri);
  return new NotWritten(
    vscode.l10n.t('{0} has changed on disk and the editor has not followed. Try again.', name),
  );
}
