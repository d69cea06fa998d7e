import * as vscode from 'vscode';
import { readNotebook, type Task } from '../../engine';
import { currentText } from '../files';
import { isWritten, languageId } from '../notebooks';

/** A file whose front matter says `prepbook: checklist`, as last read. */
export interface Checklist {
  readonly uri: vscode.Uri;
  readonly tasks: readonly Task[];
}

const files = '**/*.prep.md';
const notOurs = '**/node_modules/**';

/** How long typing must pause before a checklist is read again, ms. */
const pause = 250;

/**
 * The checklists of the workspace and of open documents, kept up to date from the first `all()` on. A document's
 * unsaved text counts before the file's.
 */
export class Checklists implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Fires when a checklist has appeared, changed or gone. */
  readonly onDidChange = this.changed.event;

  private readonly found = new Map<string, Checklist>();
  /** By URI, the number of the last reading begun: one that is overtaken is dropped. */
  private readonly readings = new Map<string, number>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private watching: vscode.Disposable | undefined;
  private loading: Promise<void> | undefined;

  /** Every checklist, by URI. */
  async all(): Promise<Checklist[]> {
    this.watching ??= this.watch();
    await (this.loading ??= this.load());
    return [...this.found.values()].sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
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
    const text = await currentText(uri);
    if (this.readings.get(key) !== reading) return;
    const tasks = text === undefined ? undefined : checklistTasks(text);
    const known = this.found.has(key);
    if (tasks) this.found.set(key, { uri, tasks });
    else this.found.delete(key);
    if (tasks || known) this.changed.fire();
  }

  dispose(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
    this.watching?.dispose();
    this.changed.dispose();
  }

  private async load(): Promise<void> {
    const candidates = new Map<string, vscode.Uri>();
    for (const { uri } of this.found.values()) candidates.set(uri.toString(), uri);
    for (const uri of await vscode.workspace.findFiles(files, notOurs)) candidates.set(uri.toString(), uri);
    for (const document of vscode.workspace.textDocuments) {
      if (mayBeChecklist(document)) candidates.set(document.uri.toString(), document.uri);
    }
    await Promise.all([...candidates.values()].map((uri) => this.read(uri)));
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
      workspace.onDidCloseTextDocument(({ uri }) => this.found.has(uri.toString()) && read(uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && mayBeChecklist(document)) this.readSoon(document.uri);
      }),
      // The watcher speaks of a folder's going, not of the files in it.
      workspace.onDidDeleteFiles((event) => event.files.forEach((uri) => this.readUnder(uri))),
      workspace.onDidRenameFiles(() => void this.reload()),
      workspace.onDidChangeWorkspaceFolders(() => {
        // Files of a folder that has left must not come back as known ones.
        this.found.clear();
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
    for (const { uri } of this.found.values()) {
      if (`${uri.toString()}/`.startsWith(`${folder.toString()}/`)) void this.read(uri);
    }
  }
}

/** The tasks of a checklist's text; undefined where the text is no checklist. */
export function checklistTasks(text: string): Task[] | undefined {
  const { frontMatter, tasks } = readNotebook(text);
  return frontMatter.kind === 'checklist' ? tasks : undefined;
}

function mayBeChecklist(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && isWritten(document);
}
