import * as vscode from 'vscode';
import { readNotebook, type Question } from '../../engine';
import { currentText } from '../files';
import { isWritten, languageId } from '../notebooks';

const files = '**/*.prep.md';

/** A question and where it is asked. */
interface Asked {
  readonly text: string;
  /** The same, as it is compared. */
  readonly folded: string;
  readonly location: vscode.Location;
}

/** Finds the questions of all notebooks among the workspace's symbols, by words in any order. */
export function registerQuestions(): vscode.Disposable {
  const questions = new Questions();
  return vscode.Disposable.from(
    questions,
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query) {
        const words = fold(query).split(/\s+/).filter(Boolean);
        const found: vscode.SymbolInformation[] = [];
        for (const { text, folded, location } of await questions.all())
          if (words.every((word) => folded.includes(word)))
            found.push(
              new vscode.SymbolInformation(
                text,
                vscode.SymbolKind.Event,
                vscode.workspace.asRelativePath(location.uri),
                location,
              ),
            );
        return found;
      },
    }),
  );
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}

/** What is asked in the workspace's notebooks and in open ones: each file is read when it is first asked for, and again when it has changed. */
class Questions implements vscode.Disposable {
  /** By URI; undefined where the file is to be read again. */
  private readonly known = new Map<string, Promise<Asked[]> | undefined>();
  private searched: Promise<void> | undefined;
  private watching: vscode.Disposable | undefined;

  async all(): Promise<Asked[]> {
    this.watching ??= this.watch();
    await (this.searched ??= this.search());
    const all = [...this.known.keys()].sort().map((key) => this.of(key));
    return (await Promise.all(all)).flat();
  }

  dispose(): void {
    this.watching?.dispose();
  }

  private of(key: string): Promise<Asked[]> {
    let asked = this.known.get(key);
    if (!asked) {
      asked = read(vscode.Uri.parse(key));
      this.known.set(key, asked);
    }
    return asked;
  }

  private async search(): Promise<void> {
    const add = (uri: vscode.Uri): void => void this.known.set(uri.toString(), undefined);
    for (const uri of await vscode.workspace.findFiles(files, '**/node_modules/**')) add(uri);
    for (const document of vscode.workspace.textDocuments) if (isNotebookFile(document)) add(document.uri);
  }

  private watch(): vscode.Disposable {
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(files);
    const stale = (uri: vscode.Uri): void => void this.known.set(uri.toString(), undefined);
    const again = (): void => {
      this.known.clear();
      this.searched = undefined;
    };
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(stale),
      watcher.onDidChange(stale),
      watcher.onDidDelete((uri) => this.known.delete(uri.toString())),
      workspace.onDidOpenTextDocument((document) => isNotebookFile(document) && stale(document.uri)),
      workspace.onDidChangeTextDocument(({ document }) => isNotebookFile(document) && stale(document.uri)),
      workspace.onDidCloseTextDocument((document) => {
        // What was not saved is lost, and what had no file is gone.
        if (document.isUntitled) this.known.delete(document.uri.toString());
        else if (isNotebookFile(document)) stale(document.uri);
      }),
      // The watcher speaks of a folder's going, not of the files in it.
      workspace.onDidDeleteFiles(again),
      workspace.onDidRenameFiles(again),
      workspace.onDidChangeWorkspaceFolders(again),
    );
  }
}

async function read(uri: vscode.Uri): Promise<Asked[]> {
  const text = await currentText(uri);
  if (text === undefined) return [];
  const lineOf = lineCounter(text);
  return readNotebook(text)
    .questions.filter(isAsked)
    .map(({ text: question, heading }) => ({
      text: question,
      folded: fold(question),
      location: new vscode.Location(uri, new vscode.Position(lineOf(heading.start), 0)),
    }));
}

/** Text under no heading has no name to be found by. */
function isAsked({ text }: Question): boolean {
  return text !== '';
}

/** The lines of offsets that are asked for in their order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 0;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}

function isNotebookFile(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && isWritten(document);
}
