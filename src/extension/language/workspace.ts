import * as vscode from 'vscode';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileStat, ITextDocument, IWorkspace } from 'vscode-markdown-languageservice';
import { openDocument, textOnDisk } from '../files';
import { languageId } from '../notebooks';

/** The endings of Markdown files that VS Code knows, the usual one first. */
export const markdownExtensions = ['md', 'mkd', 'mdwn', 'mdown', 'markdown', 'markdn', 'mdtxt', 'mdtext'];
const files = `**/*.{${markdownExtensions.join(',')}}`;

type UriLike = Pick<vscode.Uri, 'scheme' | 'authority' | 'path' | 'query' | 'fragment'>;

/**
 * The workspace's Markdown files, notebooks and others, for links lead from one to another. What is open counts as it
 * stands in its editor; other files are read when they are first asked for, and no editor's document is made of them.
 */
export class MarkdownWorkspace implements IWorkspace, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ITextDocument>();
  private readonly created = new vscode.EventEmitter<ITextDocument>();
  private readonly deleted = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChangeMarkdownDocument = this.changed.event;
  readonly onDidCreateMarkdownDocument = this.created.event;
  readonly onDidDeleteMarkdownDocument = this.deleted
    .event as unknown as IWorkspace['onDidDeleteMarkdownDocument'];

  private readonly open = new WeakMap<vscode.TextDocument, ITextDocument>();
  private readonly read = new Map<string, Promise<ITextDocument | undefined>>();
  private readonly watching: vscode.Disposable;

  constructor() {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(files);
    this.watching = vscode.Disposable.from(
      this.changed,
      this.created,
      this.deleted,
      watcher,
      watcher.onDidCreate((uri) => this.refresh(uri, this.created)),
      watcher.onDidChange((uri) => this.refresh(uri, this.changed)),
      watcher.onDidDelete((uri) => {
        this.read.delete(uri.toString());
        if (!openDocument(uri)) this.deleted.fire(uri);
      }),
      workspace.onDidOpenTextDocument(
        (document) => isMarkdown(document) && this.created.fire(this.of(document)),
      ),
      workspace.onDidChangeTextDocument(
        ({ document }) => isMarkdown(document) && this.changed.fire(this.of(document)),
      ),
      workspace.onDidCloseTextDocument(({ uri }) => this.refresh(uri, this.changed)),
    );
  }

  get workspaceFolders(): vscode.Uri[] {
    return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  }

  /** One object a document, which follows its text. */
  of(document: vscode.TextDocument): ITextDocument {
    let one = this.open.get(document);
    if (!one) {
      one = new OpenText(document);
      this.open.set(document, one);
    }
    return one;
  }

  async getAllMarkdownDocuments(): Promise<ITextDocument[]> {
    const found = new Map<string, vscode.Uri>();
    for (const uri of await vscode.workspace.findFiles(files, '**/node_modules/**'))
      found.set(uri.toString(), uri);
    for (const document of vscode.workspace.textDocuments)
      if (isMarkdown(document)) found.set(document.uri.toString(), document.uri);
    const all = await Promise.all([...found.values()].map((uri) => this.openMarkdownDocument(uri)));
    return all.filter((one) => one !== undefined);
  }

  hasMarkdownDocument(resource: UriLike): boolean {
    const uri = vscode.Uri.from(resource);
    const document = openDocument(uri);
    return document ? isMarkdown(document) : this.read.has(uri.toString());
  }

  async openMarkdownDocument(resource: UriLike): Promise<ITextDocument | undefined> {
    const uri = vscode.Uri.from(resource);
    const document = openDocument(uri);
    if (document) return isMarkdown(document) ? this.of(document) : undefined;
    if (!markdownExtensions.some((extension) => uri.path.endsWith(`.${extension}`))) return undefined;
    const key = uri.toString();
    let text = this.read.get(key);
    if (!text) {
      text = textOnDisk(uri).then((found) =>
        found === undefined
          ? undefined
          : Object.assign(TextDocument.create(key, 'markdown', 0, found), { $uri: uri }),
      );
      this.read.set(key, text);
    }
    return text;
  }

  async stat(resource: UriLike): Promise<FileStat | undefined> {
    try {
      const { type } = await vscode.workspace.fs.stat(vscode.Uri.from(resource));
      return { isDirectory: (type & vscode.FileType.Directory) !== 0 };
    } catch {
      return undefined;
    }
  }

  async readDirectory(resource: UriLike): Promise<[string, FileStat][]> {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.from(resource));
    return entries.map(([name, type]) => [name, { isDirectory: (type & vscode.FileType.Directory) !== 0 }]);
  }

  dispose(): void {
    this.watching.dispose();
  }

  /** A file has changed: what was read of it is forgotten, and the file as it is now told of. */
  private refresh(uri: vscode.Uri, event: vscode.EventEmitter<ITextDocument>): void {
    this.read.delete(uri.toString());
    // Its document will tell by itself.
    if (openDocument(uri)) return;
    void this.openMarkdownDocument(uri).then((document) => {
      if (document) event.fire(document);
    });
  }
}

function isMarkdown({ languageId: id }: vscode.TextDocument): boolean {
  return id === languageId || id === 'markdown';
}

/** An editor's document as the service takes it: with plain positions. */
class OpenText implements ITextDocument {
  readonly uri: string;
  readonly $uri: vscode.Uri;

  constructor(private readonly document: vscode.TextDocument) {
    this.$uri = document.uri;
    this.uri = document.uri.toString();
  }

  get version(): number {
    return this.document.version;
  }

  get lineCount(): number {
    return this.document.lineCount;
  }

  getText(range?: Parameters<ITextDocument['getText']>[0]): string {
    return this.document.getText(
      range && new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
    );
  }

  positionAt(offset: number): vscode.Position {
    return this.document.positionAt(offset);
  }

  offsetAt({ line, character }: vscode.Position | { line: number; character: number }): number {
    return this.document.offsetAt(new vscode.Position(line, character));
  }
}
