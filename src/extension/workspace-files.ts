import * as vscode from 'vscode';
import { defaultSettings, type Linter } from '../engine';
import type { Configurations } from './config';
import type { Judgements } from './diagnostics';
import { workspaceOf } from './notebooks';

/** How long after the first notebook has been checked the others are read, ms: that one comes first. */
const delay = 1000;
/** How long one file is read before the keyboard gets its turn, ms. */
const slice = 10;
/** More notebooks, and larger ones, are not held against each other. */
const mostFiles = 1000;
const mostBytes = 1_000_000;
const notebooks = '**/*.prep.md';

type Shown = Pick<Judgements, 'isTracked' | 'refresh' | 'forget'>;

/**
 * Gives the linter the notebooks of the workspace that no editor shows: a résumé, a story told twice and a figure with
 * two values are found across files. They are read when the first notebook has been checked, and when they change.
 */
export function registerWorkspaceFiles(
  linter: () => Promise<Linter>,
  configurations: Configurations,
  shown: Shown & { onDidChange: vscode.Event<void> },
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const files = new WorkspaceFiles(linter, configurations, shown, log);
  const watcher = vscode.workspace.createFileSystemWatcher(notebooks);
  const first = shown.onDidChange(() => {
    first.dispose();
    files.start();
  });
  return vscode.Disposable.from(
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
}

class WorkspaceFiles implements vscode.Disposable {
  private readonly waiting = new Set<string>();
  private readonly given = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = false;
  private reading = false;

  constructor(
    private readonly linter: () => Promise<Linter>,
    private readonly configurations: Configurations,
    private readonly shown: Shown,
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
      this.shown.refresh();
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
      if (!hasTab(uri)) this.shown.forget(uri);
      if (this.given.delete(key) && !this.shown.isTracked(uri)) linter.close(key);
      return;
    }
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

function hasTab({ path, scheme }: vscode.Uri): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        input instanceof vscode.TabInputText && input.uri.path === path && input.uri.scheme === scheme,
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
