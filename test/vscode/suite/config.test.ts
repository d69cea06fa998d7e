import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, file, pause, remove, replace, show, write } from './workspace';

const text = '## Tell me about yourself\n\nI guess I was fine, or so, at TODO.\n';
const path = '.prepbook/config.json';

/** The words that Prepbook marks in a document, each with its rule; of the configuration, the words alone. */
function marked(document: vscode.TextDocument): string[] {
  return diagnostics(document.uri)
    .filter(({ code }) => ['hedging', 'filler', 'placeholder'].includes(ruleOf(code)))
    .map(({ range, code }) => `${document.getText(range)} ${ruleOf(code)}`);
}

function wrong(document: vscode.TextDocument): string[] {
  return diagnostics(document.uri)
    .filter(({ code }) => ruleOf(code) === 'bad-config')
    .map(({ range }) => document.getText(range));
}

function diagnostics(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'prepbook');
}

const ruleOf = (code: vscode.Diagnostic['code']): string => (code as { value: string }).value;
const configure = (config: object): Promise<vscode.Uri> => write(path, JSON.stringify(config));

describe('a configuration', () => {
  let notebook: vscode.TextDocument;
  const before = ['I guess hedging', 'TODO placeholder'];

  beforeEach(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
    notebook = (await show(await write('configured/a.prep.md', text))).document;
    await eventually(() => marked(notebook), before);
  });
  afterEach(async () => {
    await closeAll();
    await remove('.prepbook');
    await pause(500); // until it is seen to be gone
  });
  after(() => remove('configured'));

  it('turns a rule off, changes its severity, and goes with its file', async () => {
    await configure({ rules: { hedging: 'off', placeholder: 'error' } });
    await eventually(() => marked(notebook), ['TODO placeholder']);
    await eventually(
      () => diagnostics(notebook.uri).map(({ severity }) => severity),
      [vscode.DiagnosticSeverity.Error],
    );
    await vscode.workspace.fs.delete(file(path));
    await eventually(() => marked(notebook), before);
  });

  it('is marked where it is wrong, and the rest of it applies', async () => {
    await configure({ rules: { hegding: 'off', placeholder: 'off' } });
    await eventually(() => marked(notebook), ['I guess hedging']);
    const { document } = await show(file(path));
    assert.equal(document.languageId, 'jsonc');
    await eventually(() => wrong(document), ['"hegding"']);
    const [problem] = diagnostics(document.uri);
    assert.match(problem!.message, /hedging/);
    assert.match((problem!.code as { target: vscode.Uri }).target.path, /docs\/rules\/bad-config\.md$/);
  });

  it('applies while it is written, and what is not saved goes with its editor', async () => {
    await configure({ rules: { hedging: 'hint' } });
    const { document } = await show(file(path));
    // A document of this name may still stand as an earlier test left it.
    await eventually(() => document.getText().includes('"hint"'), true);
    await replace(document, '"hint"', '"loud"');
    await eventually(() => wrong(document), ['"loud"']);
    await replace(document, '"loud"', '"off"');
    await eventually(() => [wrong(document), marked(notebook)], [[], ['TODO placeholder']]);
    assert.ok(document.isDirty);
    await show(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(() => marked(notebook), before);
  });

  it('adds phrases to a list and silences others, a pack adds more', async () => {
    await write('.prepbook/packs/anna/lexicons/en/filler.json', '["I was fine"]');
    await configure({
      lexicons: { filler: { add: { en: ['or so'] } }, hedging: { remove: { en: ['I guess'] } } },
      packs: ['anna'],
    });
    await eventually(() => marked(notebook), ['I was fine filler', 'or so filler', 'TODO placeholder']);
    const { document } = await show(
      await write('.prepbook/packs/anna/lexicons/en/filler.json', '["at", "/fine/"]'),
    );
    await eventually(() => marked(notebook), ['or so filler', 'at filler', 'TODO placeholder']);
    await eventually(() => wrong(document), ['"/fine/"']);
  });

  it('marks what a pack’s page says in vain', async () => {
    const page = '.prepbook/packs/anna/en/questions/own.md';
    await write('.prepbook/packs/anna/en/stages/chat.md', '---\nstage: chat\norder: 5\n---\n\n# Chat\n');
    await write(page, '---\nstage: chat\n---\n\n## Why us?\n\n<!-- id: own; kind: tale -->\n');
    await configure({ packs: ['anna'] });
    const { document } = await show(file(page));
    await eventually(() => wrong(document), ['<!-- id: own; kind: tale -->']);
    await replace(document, 'kind: tale', 'kind: motivation');
    await eventually(() => wrong(document), []);
  });

  it('holds for a notebook that has not been saved yet', async () => {
    await configure({ rules: { hedging: 'off' } });
    const untitled = await vscode.workspace.openTextDocument({ language: 'prepbook', content: text });
    await show(untitled);
    await eventually(() => marked(untitled), ['TODO placeholder']);
  });

  it('is completed by its schema', async function () {
    if (!vscode.extensions.getExtension('vscode.json-language-features')) this.skip();
    const { document } = await show(await write(path, '{ "rules": { "hedging": "" } }'));
    const offered = async (after: string): Promise<string[]> => {
      const at = document.positionAt(document.getText().indexOf(after) + after.length);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    await eventually(async () => (await offered('"hedging": "')).includes('"information"'), true, 15_000);
    assert.ok((await offered('"rules": { "')).includes('salary-range'));
  });
});
