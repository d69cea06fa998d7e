import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, remove, show, write } from './workspace';

describe('the language', () => {
  afterEach(closeAll);
  after(() => remove('language'));

  it('is known by the name of the file', async () => {
    const language = async (name: string) =>
      (await vscode.workspace.openTextDocument(await write(`language/${name}`, '# Title\n'))).languageId;
    assert.equal(await language('story.prep.md'), 'prepbook');
    assert.equal(await language('README.md'), 'markdown');
  });

  it('does not box Cyrillic, wraps lines, takes colours from the engine and keeps quiet while one types', async () => {
    const document = await vscode.workspace.openTextDocument(await write('language/a.prep.md', ''));
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('semanticHighlighting.enabled'), true);
    assert.equal(editor.get<{ other: string }>('quickSuggestions')!.other, 'off');
  });

  it('offers its snippets', async () => {
    const { document } = await show(await write('language/snippets.prep.md', 'star'));
    const offered = async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 4),
      );
      const snippets = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
      return snippets.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'star');
    };
    await eventually(offered, true);
  });

  it('takes a word of Cyrillic letters, hyphen and all, as one word', async () => {
    const document = await vscode.workspace.openTextDocument(
      await write('language/words.prep.md', 'Это кто-то ещё'),
    );
    const range = document.getWordRangeAtPosition(new vscode.Position(0, 6));
    assert.equal(document.getText(range), 'кто-то');
  });

  it('goes on with a list of tasks after Enter', async () => {
    const editor = await show(await write('language/tasks.prep.md', '- [x] One'));
    editor.selection = new vscode.Selection(0, 9, 0, 9);
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(editor.document.getText(), '- [x] One\n- [ ] ');
  });

  it('opens a new checklist that is one', async () => {
    await vscode.commands.executeCommand('prepbook.newChecklist');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'prepbook');
    assert.ok(document.isUntitled);
    assert.match(document.getText(), /^---\nprepbook: checklist\n---\n/);
    assert.match(document.getText(), /^- \[ \] /m);
  });
});
