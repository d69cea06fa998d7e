import * as vscode from 'vscode';
import {
  loadConfig,
  type ConfigFolder,
  type Configuration,
  type Finding,
  type Packs,
  type Settings,
  type ShippedPack,
} from '../engine';
import { toDiagnostic } from './diagnostic';
import { interfaceLanguage } from './linter';

/** How long typing must pause before the configuration is read again, ms. */
const pause = 250;

/** What `.prepbook/config.json` of each workspace folder says, as it stands in its editor, saved or not. */
export interface Configurations {
  /** Undefined where there is no such file. One object as long as nothing changes in it. */
  of(uri: vscode.Uri): Promise<Settings | undefined>;
  /** What its packs say beside their word lists; one object as long as that stays the same. */
  packsOf(uri: vscode.Uri): Promise<Packs | undefined>;
  /** Other settings apply. */
  onDidChange: vscode.Event<void>;
}

/** Reads the configuration of every workspace folder, follows its changes and marks what is wrong in it. */
export function registerConfigurations(
  extensionUri: vscode.Uri,
  shipped: ShippedPack,
  log: vscode.LogOutputChannel,
): vscode.Disposable & Configurations {
  const configurations = new LiveConfigurations(extensionUri, shipped, log);
  const touched = ({ uri }: vscode.TextDocument): void => configurations.touch(uri);
  const watcher = vscode.workspace.createFileSystemWatcher('**/.prepbook/**');
  const registered = vscode.Disposable.from(
    configurations,
    watcher,
    watcher.onDidCreate((uri) => configurations.touch(uri)),
    watcher.onDidChange((uri) => configurations.touch(uri)),
    watcher.onDidDelete((uri) => configurations.touch(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => touched(document)),
    // What was not saved is shown again after a restart, and forgotten when the editor closes.
    vscode.workspace.onDidOpenTextDocument(touched),
    vscode.workspace.onDidCloseTextDocument(touched),
    vscode.workspace.onDidChangeWorkspaceFolders(() => configurations.followFolders()),
  );
  configurations.followFolders();
  return Object.assign(registered, {
    of: (uri: vscode.Uri) => configurations.of(uri),
    packsOf: (uri: vscode.Uri) => configurations.packsOf(uri),
    onDidChange: configurations.onDidChange,
  });
}

/** A workspace folder and what is known of its configuration. */
interface Followed {
  /** Where `.prepbook` is. */
  readonly root: vscode.Uri;
  timer?: ReturnType<typeof setTimeout>;
  read: Promise<Read | undefined>;
  /** The files that problems are shown in. */
  marked: vscode.Uri[];
}

type Read = Pick<Configuration, 'settings' | 'packs'>;

class LiveConfigurations implements vscode.Disposable, Configurations {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private readonly collection = vscode.languages.createDiagnosticCollection('prepbook-config');
  private readonly followed = new Map<string, Followed>();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly shipped: ShippedPack,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  async of(uri: vscode.Uri): Promise<Settings | undefined> {
    return (await this.read(uri))?.settings;
  }

  async packsOf(uri: vscode.Uri): Promise<Packs | undefined> {
    return (await this.read(uri))?.packs;
  }

  private async read(uri: vscode.Uri): Promise<Read | undefined> {
    // A notebook that has no place yet will most likely get one here.
    const folder =
      uri.scheme === 'untitled'
        ? vscode.workspace.workspaceFolders?.[0]
        : vscode.workspace.getWorkspaceFolder(uri);
    return folder && this.followed.get(folder.uri.toString())?.read;
  }

  /** Something has happened to a file: where it belongs to a configuration, that is read again after a pause. */
  touch(uri: vscode.Uri): void {
    for (const followed of this.followed.values()) {
      const { root } = followed;
      if (uri.toString() !== root.toString() && !uri.toString().startsWith(`${root.toString()}/`)) continue;
      clearTimeout(followed.timer);
      followed.timer = setTimeout(() => this.reread(followed), pause);
    }
  }

  followFolders(): void {
    const folders = new Map(
      (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => [uri.toString(), uri] as const),
    );
    for (const [key, followed] of this.followed) {
      if (folders.has(key)) continue;
      clearTimeout(followed.timer);
      this.mark(followed, []);
      this.followed.delete(key);
    }
    for (const [key, uri] of folders) {
      if (this.followed.has(key)) continue;
      const root = vscode.Uri.joinPath(uri, '.prepbook');
      const followed: Followed = { root, read: Promise.resolve(undefined), marked: [] };
      this.followed.set(key, followed);
      this.reread(followed);
    }
  }

  dispose(): void {
    for (const { timer } of this.followed.values()) clearTimeout(timer);
    this.followed.clear();
    this.collection.dispose();
    this.changes.dispose();
  }

  private reread(followed: Followed): void {
    const before = followed.read;
    const now: Promise<Read | undefined> = this.load(followed).then(async (configuration) => {
      const old = await before;
      // A later reading has begun, or the folder has gone.
      if (followed.read !== now || ![...this.followed.values()].includes(followed)) return old;
      this.mark(followed, configuration?.files ?? []);
      const packs = isSame(configuration?.packs, old?.packs) ? old?.packs : configuration?.packs;
      const settings = configuration?.settings;
      const isOld = isSame(settings, old?.settings);
      // Who asks again now waits for this very promise.
      if (!isOld) setTimeout(() => this.changes.fire(), 0);
      if (!settings || !packs) return undefined;
      if (old && isOld) return { settings: old.settings, packs };
      // Word lists are compiled once for each object, so one that says the same stays.
      return old && isSame(settings.lexicons, old.settings.lexicons)
        ? { settings: { ...settings, lexicons: old.settings.lexicons }, packs }
        : { settings, packs };
    });
    followed.read = now;
  }

  private async load({ root }: Followed): Promise<Configuration | undefined> {
    try {
      return await loadConfig('config.json', folderAt(root), interfaceLanguage(), this.shipped);
    } catch (error) {
      this.log.error(`${root.toString()}: ${String(error)}`);
      return undefined;
    }
  }

  private mark(followed: Followed, files: readonly { path: string; findings: Finding[] }[]): void {
    const { root, marked } = followed;
    for (const uri of marked) this.collection.delete(uri);
    followed.marked = files.map(({ path, findings }) => {
      const uri = vscode.Uri.joinPath(root, path);
      this.collection.set(
        uri,
        findings.map((finding) => toDiagnostic(finding, rangeOf(finding), this.extensionUri)),
      );
      return uri;
    });
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** By lines and columns: the file need not be open. */
function rangeOf({ start, end }: Finding): vscode.Range {
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

/** What cannot be read is not there. */
function folderAt(root: vscode.Uri): ConfigFolder {
  return {
    async read(path) {
      const uri = vscode.Uri.joinPath(root, path);
      // A document outlives its editor, and even its file: what it has saved is asked of the file.
      const unsaved = vscode.workspace.textDocuments.find(
        (one) => one.isDirty && one.uri.toString() === uri.toString(),
      );
      if (unsaved) return unsaved.getText();
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      } catch {
        return undefined;
      }
    },
    async list(path) {
      try {
        const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, path));
        return entries.map(([name]) => name);
      } catch {
        return undefined;
      }
    },
  };
}
