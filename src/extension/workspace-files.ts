import * as vscode from 'vscode';
import { defaultSettings, type Evidence, type Guide, type Linter } from '../engine';
import type { Configurations } from './config';
import type { Judgements } from './diagnostics';
import type { Guides } from './guides';
import { workspaceOf } from './notebooks';

/** How long after the first notebook has been checked the others are read, ms: that one comes first. */
const delay = 1000;
/** How long one file is read before the keyboard gets its turn, ms. */
const slice = 10;
/** More notebooks, and larger ones, are not held against each other. */
const mostFiles = 1000;
const mostBytes = 1_000_000;
const notebooks = '**/*.prep.md';

/** Reading the guide takes time: it waits for the first checklist. */
const CHECKLIST = /^\uFEFF?---\r?\n[^]{0,2000}?^prepbook:[ \t]*["']?checklist/m;

type Shown = Pick<Judgements, 'isTracked' | 'linterHas' | 'refresh' | 'forget'>;

/**
 * Gives the linter the notebooks of the workspace that no editor shows: a résumé, a story told twice and a figure with
 * two values are found across files. They are read when the first notebook has been checked, and when they change.
 */
export function registerWorkspaceFiles(
  linter: () => Promise<Linter>,
  configurations: Configurations,
  shown: Shown & { onDidChange: vscode.Event<void> },
  guides: Guides,
  log: vscode.LogOutputChannel,
): vscode.Disposable & WorkspaceReading {
  const files = new WorkspaceFiles(linter, configurations, shown, guides, log);
  const watcher = vscode.workspace.createFileSystemWatcher(notebooks);
  const first = shown.onDidChange(() => {
    first.dispose();
    files.start();
  });
  const registered = vscode.Disposable.from(
    files,
    first,
    watcher,
    watcher.onDidCreate((uri) => files.touch(uri)),
    watcher.onDidChange((uri) => files.touch(uri)),
    watcher.onDidDelete((uri) => files.touch(uri)),
    // The linter has forgotten what its editor showed: the file on the disk counts again.
    vscode.workspace.onDidCloseTextDocument(({ uri }) => files.touch(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => files.start()),
    configurations.onDidChange(() => files.start()),
  );
  return Object.assign(registered, {
    start: () => files.start(),
    onDidRead: files.onDidRead,
    evidence: (uri: vscode.Uri, tasks: readonly string[]) => files.evidence(uri, tasks),
  });
}

/** What is known of the workspace's files as a whole. */
export interface WorkspaceReading {
  /** Reads all of them now, whether or not a notebook has been checked. */
  start(): void;
  /** They have been read, or some of them anew. */
  onDidRead: vscode.Event<void>;
  /** What they say of tasks of a checklist; undefined before they are read. */
  evidence(uri: vscode.Uri, tasks: readonly string[]): (Evidence | undefined)[] | undefined;
}

class WorkspaceFiles implements vscode.Disposable {
  private readonly waiting = new Set<string>();
  private readonly given = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = false;
  private reading = false;
  private readonly reads = new vscode.EventEmitter<void>();
  readonly onDidRead = this.reads.event;
  /** Workspaces that have a checklist, by the names that the linter knows them by, and the guides it has been told for each. */
  private readonly checklists = new Map<string, vscode.Uri>();
  private readonly learnt = new Map<string, readonly Guide[]>();
  private loaded: Linter | undefined;

  constructor(
    private readonly linter: () => Promise<Linter>,
    private readonly configurations: Configurations,
    private readonly shown: Shown,
    private readonly guides: Guides,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Reads all of them, later. */
  start(): void {
    this.started = true;
    void vscode.workspace.findFiles(notebooks, '**/node_modules/**', mostFiles).then((uris) => {
      for (const uri of uris) this.touch(uri);
    });
  }

  touch(uri: vscode.Uri): void {
    if (!this.started || !uri.path.endsWith('.prep.md') || !vscode.workspace.getWorkspaceFolder(uri)) return;
    this.waiting.add(uri.toString());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.readWaiting(), delay);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.waiting.clear();
    this.reads.dispose();
  }

  evidence(uri: vscode.Uri, tasks: readonly string[]): (Evidence | undefined)[] | undefined {
    const isHeld = this.given.has(uri.toString()) || this.shown.linterHas(uri);
    return isHeld ? this.loaded?.evidence(uri.toString(), tasks) : undefined;
  }

  /** Tells the linter what tasks ask for, where there are some. */
  private async learn(linter: Linter): Promise<void> {
    for (const [workspace, uri] of this.checklists) {
      const all = await Promise.all((['ru', 'en'] as const).map((lang) => this.guides(uri, lang)));
      const guides = all.map(({ guide }) => guide);
      if (this.learnt.get(workspace)?.every((one, i) => one === guides[i])) continue;
      this.learnt.set(workspace, guides);
      linter.learn(workspace, guides);
    }
  }

  private async readWaiting(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    try {
      const linter = await this.linter();
      for (const key of this.waiting) {
        this.waiting.delete(key);
        await this.read(linter, vscode.Uri.parse(key));
      }
      await this.learn(linter);
      this.loaded = linter;
      this.shown.refresh();
      this.reads.fire();
    } catch (error) {
      this.log.error(String(error));
    } finally {
      this.reading = false;
    }
  }

  private async read(linter: Linter, uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    // The very object that its editor would pass: by another one all of it would be judged again.
    const settings = (await this.configurations.of(uri)) ?? defaultSettings;
    const bytes = await contentOf(uri);
    if (!bytes) {
      // VS Code keeps a document for some minutes after its editor has been closed.
      if (!hasEditor(uri)) this.shown.forget(uri);
      if (this.given.delete(key) && !this.shown.isTracked(uri)) linter.close(key);
      return;
    }
    const { workspace } = workspaceOf(uri);
    const text = decoder.decode(bytes);
    if (workspace !== undefined && CHECKLIST.test(text)) this.checklists.set(workspace, uri);
    // An editor's text is nearer to the truth than the file's.
    if (this.shown.isTracked(uri)) return;
    this.given.add(key);
    linter.open({ uri: key, text: decoder.decode(bytes), settings, ...workspaceOf(uri) });
    for (;;) {
      const from = performance.now();
      if (linter.judge(key, { start: 0, end: 0 }, () => performance.now() - from > slice).done) return;
      await new Promise((resolve) => setTimeout(resolve, 0));
      // Meanwhile it may have been opened in an editor, closed, or changed.
      if (this.shown.isTracked(uri) || this.waiting.has(key)) return;
    }
  }
}

/** The tab of an editor that comes is told later than the editor. */
function hasEditor({ path, scheme }: vscode.Uri): boolean {
  const isIt = (uri: vscode.Uri): boolean => uri.path === path && uri.scheme === scheme;
  return (
    vscode.window.visibleTextEditors.some(({ document }) => isIt(document.uri)) ||
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(({ input }) => input instanceof vscode.TabInputText && isIt(input.uri))
  );
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Undefined where the file is gone, cannot be read or is too large. */
async function contentOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > mostBytes) return undefined;
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}
