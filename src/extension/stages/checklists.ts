import * as vscode from 'vscode';
import { frontMatterOf, readTaskList, type FrontMatter, type Task } from '../../engine';
import { currentText, openDocument } from '../files';
import { isWritten, languageId } from '../notebooks';
import type { VacancyFile } from './vacancies';

/** A file whose front matter says `prepbook: checklist`, `vacancy` or `company`, as last read. */
export interface Checklist extends VacancyFile {
  readonly uri: vscode.Uri;
}

const files = '**/*.prep.md';
const notOurs = '**/node_modules/**';
/** More notebooks than anybody has. */
const mostFiles = 1000;

/** How long typing must pause before a checklist is read again, ms. */
const pause = 250;

/** A file's time and size tell that it has not changed, unless it was written this short before it was read, ms. */
const tooFresh = 3000;

/** What is remembered of a file that was looked at, whatever it is. */
interface Known {
  readonly text: string | undefined;
  /** Undefined where it was read out of an editor, or may have changed since within one tick of its file system. */
  readonly stamp: string | undefined;
  readonly checklist: Checklist | undefined;
}

/**
 * The checklists of the workspace and of open documents, and what tells about their vacancies, kept up to date from the
 * first `all()` on. A document's unsaved text counts before the file's.
 */
export class Checklists implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when a checklist has appeared, changed or gone. */
  readonly onDidChange = this.changed.event;

  private readonly known = new Map<string, Known>();
  /** By URI, the number of the last reading begun: one that is overtaken is dropped. */
  private readonly readings = new Map<string, number>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private watching: vscode.Disposable | undefined;
  private loading: Promise<void> | undefined;

  /** Every one of these files. */
  async all(): Promise<Checklist[]> {
    this.watching ??= this.watch();
    await (this.loading ??= this.load());
    return [...this.known.values()].flatMap(({ checklist }) => checklist ?? []);
  }

  /** Looks through the workspace again: not every file system tells of its changes. */
  async reload(): Promise<void> {
    if (!this.loading) return;
    await (this.loading = this.load());
  }

  /** Reads one file again. */
  async read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const reading = (this.readings.get(key) ?? 0) + 1;
    this.readings.set(key, reading);
    const stamp = await stampOf(uri);
    const text = await textOf(uri);
    if (this.readings.get(key) !== reading) return;
    const before = this.known.get(key);
    if (before && before.text === text) {
      this.known.set(key, { ...before, stamp });
      return;
    }
    const checklist = text === undefined ? undefined : checklistOf(uri, text);
    // Other notebooks are remembered by their stamp alone.
    this.known.set(key, { text: checklist && text, stamp, checklist });
    if (checklist ?? before?.checklist) this.changed.fire();
  }

  dispose(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
    this.watching?.dispose();
    this.changed.dispose();
  }

  private async load(): Promise<void> {
    const candidates = new Map<string, vscode.Uri>();
    for (const { checklist } of this.known.values())
      if (checklist) candidates.set(checklist.uri.toString(), checklist.uri);
    for (const uri of await vscode.workspace.findFiles(files, notOurs, mostFiles))
      candidates.set(uri.toString(), uri);
    for (const document of vscode.workspace.textDocuments) {
      if (mayBeChecklist(document)) candidates.set(document.uri.toString(), document.uri);
    }
    await Promise.all([...candidates.values()].map((uri) => this.readIfChanged(uri)));
  }

  private async readIfChanged(uri: vscode.Uri): Promise<void> {
    const stamp = this.known.get(uri.toString())?.stamp;
    if (stamp === undefined || stamp !== (await stampOf(uri))) await this.read(uri);
  }

  private watch(): vscode.Disposable {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(files);
    const read = (uri: vscode.Uri) => void this.read(uri);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete(read),
      workspace.onDidOpenTextDocument((document) => mayBeChecklist(document) && read(document.uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.known.get(uri.toString())?.checklist && read(uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && mayBeChecklist(document)) this.readSoon(document.uri);
      }),
      // The watcher speaks of a folder's going, not of the files in it.
      workspace.onDidDeleteFiles((event) => event.files.forEach((uri) => this.readUnder(uri))),
      workspace.onDidRenameFiles(() => void this.reload()),
      workspace.onDidChangeWorkspaceFolders(() => {
        // Files of a folder that has left must not come back as known ones.
        this.known.clear();
        void this.reload().then(() => this.changed.fire());
      }),
    );
  }

  private readSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    const read = () => {
      this.timers.delete(key);
      void this.read(uri);
    };
    this.timers.set(key, setTimeout(read, pause));
  }

  private readUnder(folder: vscode.Uri): void {
    for (const { checklist } of this.known.values()) {
      if (checklist && `${checklist.uri.toString()}/`.startsWith(`${folder.toString()}/`))
        void this.read(checklist.uri);
    }
  }
}

/** The tasks of a checklist's text; undefined where the text is no checklist. */
export function checklistTasks(text: string): Task[] | undefined {
  return frontMatterOf(text).kind === 'checklist' ? readTaskList(text) : undefined;
}

function checklistOf(uri: vscode.Uri, text: string): Checklist | undefined {
  const frontMatter = frontMatterOf(text);
  if (!tells(frontMatter)) return undefined;
  const tasks = frontMatter.kind === 'checklist' ? readTaskList(text) : [];
  // What was never saved has no folder yet, and is a vacancy of its own.
  const folder = uri.scheme === 'untitled' ? uri : vscode.Uri.joinPath(uri, '..');
  const [folderName, name] = [folder, uri].map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  return { uri, folder: folder.toString(), folderName: folderName!, name: name!, frontMatter, tasks };
}

function tells({ kind }: FrontMatter): boolean {
  return kind === 'checklist' || kind === 'vacancy' || kind === 'company';
}

function mayBeChecklist(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && isWritten(document);
}

/** Undefined where the file is not there, or an editor has text of it that is not saved. */
async function stampOf(uri: vscode.Uri): Promise<string | undefined> {
  if (openDocument(uri)?.isDirty) return undefined;
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return Date.now() - mtime > tooFresh ? `${mtime} ${size}` : undefined;
  } catch {
    return undefined;
  }
}

const decoder = new TextDecoder('utf-8');
const headLength = 16_384;
const kindLine = /^prepbook[ \t]*:/m;

/** What may be a checklist; of other notebooks, which are many and long, only the head is decoded. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri);
  if (!document?.isDirty && uri.scheme !== 'untitled') {
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
      if (!isWide && !kindLine.test(decoder.decode(bytes.subarray(0, headLength)))) return '';
    } catch {
      return undefined;
    }
  }
  return currentText(uri);
}
