import * as vscode from 'vscode';
import { workspaceFiles, type Guide } from '../../engine';
import { addToLog, type LogHeading, type LogItem } from '../../engine/practice';
import { currentText } from '../files';
import { NotWritten, upToDate } from '../stages/write-back';

const NAME = 'log.prep.md';

export function logOf(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, NAME);
}

/** What the workspace's log holds, saved or not; nothing where there is none. */
export async function readLogText(folder: vscode.Uri): Promise<string> {
  return (await currentText(logOf(folder))) ?? '';
}

/**
 * Adds a line to the log, made first where it is not there, in an edit that can be undone; a log that was saved before is
 * saved after. Throws `NotWritten`.
 */
export async function writeToLog(
  folder: vscode.Uri,
  guide: Guide,
  heading: LogHeading,
  item: LogItem,
): Promise<void> {
  const uri = logOf(folder);
  if ((await currentText(uri)) === undefined) await create(uri, guide);
  const document = await upToDate(uri);
  const wasSaved = !document.isDirty;
  const { start, end, text } = addToLog(document.getText(), heading, item, guide.lang);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit)) || (wasSaved && !(await document.save())))
    throw new NotWritten(vscode.l10n.t('The log could not be written.'));
}

/** As a new prep workspace has it. */
async function create(uri: vscode.Uri, guide: Guide): Promise<void> {
  const frame = workspaceFiles({ lang: guide.lang }, guide).find(({ path }) => path === NAME);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, {
    contents: new TextEncoder().encode(frame?.text ?? '---\nprepbook: log\n---\n'),
    ignoreIfExists: true,
  });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new NotWritten(vscode.l10n.t('The log could not be written.'));
}
