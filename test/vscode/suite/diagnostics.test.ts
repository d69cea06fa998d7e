import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, file, pause, read, remove, replace, show, write } from './workspace';

const todo = '## Tell me about yourself\n\nI work at TODO and I write tests.\n';
const gapFound = ['placeholder'];

/** The rules that have something to say of a gap or of doubt, in the order of the text. */
function rules(uri: vscode.Uri): string[] {
  return mine(uri)
    .map(({ code }) => (code as { value: string }).value)
    .filter((rule) => rule === 'placeholder' || rule === 'hedging');
}

function mine(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'prepbook');
}

/** Long enough for a run that should not happen to have happened. */
const settle = () => pause(900);

describe('diagnostics', () => {
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
  });
  afterEach(async () => {
    await vscode.workspace.getConfiguration('prepbook').update('include', undefined);
    await closeAll();
  });
  after(() => remove('findings'));

  it('mark the words of a finding, name its rule and link to its page', async () => {
    const uri = await write('findings/a.prep.md', todo);
    const { document } = await show(uri);
    await eventually(() => rules(uri), gapFound);
    const [gap] = mine(uri).filter(({ code }) => (code as { value: string }).value === 'placeholder');
    assert.equal(document.getText(gap!.range), 'TODO');
    assert.equal(gap!.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(gap!.message, /TODO/);
    const { target } = gap!.code as { target: vscode.Uri };
    const { extensionUri } = vscode.extensions.getExtension('prepbook.prepbook')!;
    assert.equal(
      target.toString(),
      vscode.Uri.joinPath(extensionUri, 'docs/rules/placeholder.md').toString(),
    );
    assert.match(await read(target), /placeholder/);
  });

  it('go when the fault is mended, and move with the text above', async () => {
    const { document } = await show(await write('findings/b.prep.md', todo));
    await eventually(() => rules(document.uri), gapFound);
    await replace(document, '\n\nI work', '\n\nSome words.\nMore of them.\nI work');
    const marked = () => mine(document.uri).map(({ range }) => document.getText(range));
    await eventually(
      () => marked().includes('TODO') && mine(document.uri).some(({ range }) => range.start.line === 4),
      true,
    );
    await replace(document, 'TODO', 'Acme');
    await eventually(() => rules(document.uri), []);
  });

  it('follow many edits at once', async () => {
    const { document } = await show(await write('findings/many.prep.md', todo));
    await eventually(() => rules(document.uri), gapFound);
    await replace(document, 'TODO', 'Acme');
    await replace(document, 'tests', 'tests at TBD, I guess');
    await replace(document, '## Tell', 'Before.\n\n## Tell');
    await eventually(() => rules(document.uri), ['placeholder', 'hedging']);
    const words = mine(document.uri).map(({ range }) => document.getText(range));
    assert.ok(words.includes('TBD') && words.includes('I guess'), words.join(' | '));
  });

  it('follow several cursors and undo', async () => {
    const editor = await show(await write('findings/cursors.prep.md', `${todo}\nAnd at TODO.\n`));
    const { document } = editor;
    await eventually(() => rules(document.uri), ['placeholder', 'placeholder']);
    const places = [...document.getText().matchAll(/TODO/g)].map(({ index }) => index);
    await editor.edit((edit) => {
      for (const at of places) {
        edit.replace(new vscode.Range(document.positionAt(at), document.positionAt(at + 4)), 'Acme Limited');
      }
    });
    await eventually(() => rules(document.uri), []);
    await vscode.commands.executeCommand('undo');
    await eventually(() => rules(document.uri), ['placeholder', 'placeholder']);
    const words = mine(document.uri).map(({ range }) => document.getText(range));
    assert.equal(words.filter((word) => word === 'TODO').length, 2);
  });

  it('place their marks in text with CRLF', async () => {
    const { document } = await show(await write('findings/crlf.prep.md', todo.replaceAll('\n', '\r\n')));
    await eventually(() => rules(document.uri), gapFound);
    await replace(document, 'I work', 'I guess I work');
    await eventually(() => rules(document.uri), ['hedging', 'placeholder']);
    assert.deepEqual(
      mine(document.uri)
        .map(({ range }) => document.getText(range))
        .filter((word) => /TODO|guess/.test(word)),
      ['I guess', 'TODO'],
    );
  });

  it('of one document leave those of another alone', async () => {
    const a = (await show(await write('findings/one.prep.md', todo))).document;
    const b = (await show(await write('findings/two.prep.md', todo))).document;
    await eventually(() => [rules(a.uri), rules(b.uri)], [gapFound, gapFound]);
    await Promise.all([replace(a, 'TODO', 'Acme'), replace(b, 'tests', 'tests, I guess')]);
    await eventually(() => [rules(a.uri), rules(b.uri)], [[], ['placeholder', 'hedging']]);
    await show(a);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await settle();
    assert.deepEqual(rules(b.uri), ['placeholder', 'hedging']);
  });

  it('are not shown anew where nothing has changed', async () => {
    const a = (await show(await write('findings/three.prep.md', todo))).document;
    const b = (await show(await write('findings/four.prep.md', todo))).document;
    await eventually(() => [rules(a.uri), rules(b.uri)], [gapFound, gapFound]);
    await settle();
    const changed = new Map<string, number>();
    const heard = vscode.languages.onDidChangeDiagnostics(({ uris }) =>
      uris.forEach((uri) => changed.set(uri.path, (changed.get(uri.path) ?? 0) + 1)),
    );
    await replace(a, 'TODO', 'Acme');
    await eventually(() => rules(a.uri), []);
    await settle();
    heard.dispose();
    assert.deepEqual([...changed], [[a.uri.path, 1]]);
  });

  it('are cleared when the language changes, and come with it', async () => {
    const { document } = await show(await write('findings/language.prep.md', todo));
    await eventually(() => rules(document.uri), gapFound);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await eventually(() => mine(document.uri), []);
    await vscode.languages.setTextDocumentLanguage(document, 'prepbook');
    await eventually(() => rules(document.uri), gapFound);
  });

  it('are cleared when an untitled notebook is closed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'prepbook', content: todo });
    await show(document);
    await eventually(() => rules(document.uri), gapFound);
    await closeAll();
    await eventually(() => mine(document.uri), []);
  });

  it('are cleared when the file is deleted', async () => {
    const uri = await write('findings/gone.prep.md', todo);
    await show(uri);
    await eventually(() => rules(uri), gapFound);
    const deletion = new vscode.WorkspaceEdit();
    deletion.deleteFile(uri);
    assert.ok(await vscode.workspace.applyEdit(deletion));
    await eventually(() => mine(uri), []);
  });

  it('move to the new name when the file is renamed', async () => {
    const uri = await write('findings/old.prep.md', todo);
    await show(uri);
    await eventually(() => rules(uri), gapFound);
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(uri, file('findings/new.prep.md'));
    assert.ok(await vscode.workspace.applyEdit(renaming));
    await eventually(() => [rules(uri), rules(file('findings/new.prep.md'))], [[], gapFound]);
  });

  it('of a long notebook come first where it is looked at, then everywhere', async () => {
    const answer = (i: number) => `## Q: Why, case ${i}?\n\nI guess it was number ${i}.\n\n`;
    const text = Array.from({ length: 4000 }, (_, i) => answer(i)).join('');
    const uri = await write('findings/long.prep.md', text);
    const middle = new vscode.Position(4 * 2000 + 2, 0);
    /** How many findings were shown when one of those in sight was. */
    let shownWith: number | undefined;
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      const lines = mine(uri).map(({ range }) => range.start.line);
      if (lines.includes(middle.line)) shownWith ??= lines.length;
    });
    try {
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(middle, middle) });
      await eventually(() => rules(uri).length, 4000, 30_000);
      assert.ok(shownWith! < 2000, `among ${shownWith}`);
    } finally {
      listener.dispose();
    }
  });

  it('are not in a version that git shows, nor in other text that cannot be written', async () => {
    // `git:` is a read-only file system of the built-in git extension; this one is made the same way.
    assert.notEqual(vscode.workspace.fs.isWritableFileSystem('git'), true);
    const { Disposable, workspace } = vscode;
    const readOnly = Disposable.from(
      workspace.registerFileSystemProvider('prepbook-old', new OldVersion(), { isReadonly: true }),
      workspace.registerTextDocumentContentProvider('prepbook-shown', {
        provideTextDocumentContent: () => todo,
      }),
    );
    try {
      for (const scheme of ['prepbook-old', 'prepbook-shown']) {
        const { document } = await show(vscode.Uri.parse(`${scheme}:/findings/a.prep.md`));
        assert.deepEqual([document.languageId, document.getText()], ['prepbook', todo]);
        await settle();
        assert.deepEqual(mine(document.uri), [], scheme);
      }
    } finally {
      readOnly.dispose();
    }
  });

  describe('in plain Markdown', () => {
    it('are not, unless it opts in', async () => {
      const { document } = await show(await write('findings/plain.md', todo));
      await settle();
      assert.equal(document.languageId, 'markdown');
      assert.deepEqual(mine(document.uri), []);
    });

    it('come with a front matter that opts in, and go with it', async () => {
      const { document } = await show(
        await write('findings/opted.md', `---\nprepbook: notebook\n---\n\n${todo}`),
      );
      await eventually(() => rules(document.uri), gapFound);
      await replace(document, 'prepbook:', 'title:');
      await eventually(() => mine(document.uri), []);
      await replace(document, 'title:', 'prepbook:');
      await eventually(() => rules(document.uri), gapFound);
    });

    it('come with the setting prepbook.include, and go with it', async () => {
      const inside = (await show(await write('findings/deep/answers.md', todo))).document.uri;
      const outside = (await show(await write('findings/notes.md', todo))).document.uri;
      const settings = vscode.workspace.getConfiguration('prepbook');
      await settings.update('include', ['findings/deep/**/*.md']);
      await eventually(() => rules(inside), gapFound);
      await settle();
      assert.deepEqual(mine(outside), []);
      await settings.update('include', []);
      await eventually(() => mine(inside), []);
    });
  });
});

/** A file system on which every file has the same text. */
class OldVersion implements vscode.FileSystemProvider {
  private readonly bytes = new TextEncoder().encode(todo);
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = () => new vscode.Disposable(() => undefined);
  stat = () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.bytes.length });
  readFile = () => this.bytes;
  readDirectory = () => [];
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}
