import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, pause, remove, replace, show, write } from './workspace';

const story = [
  '## Q: Tell me about a time you made work faster',
  '',
  '**Situation:** In March 2025 the queue at our pharmacy in Leeds reached the door every morning.',
  '',
  '**Task:** I was asked to halve the wait by summer.',
  '',
  '**Action:** I laid out the repeat prescriptions the evening before and agreed with the second pharmacist to hand them out at her window.',
  '',
  '**Result:** The wait fell from 12 minutes to 5 by June.',
  '',
].join('\n');

/** The lenses of the notebook as they are drawn, with their lines. */
async function lenses(document: vscode.TextDocument): Promise<string[]> {
  return (await resolved(document)).map(({ range, command }) => `${range.start.line}: ${command?.title}`);
}

async function resolved({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
}

describe('the line above an answer', () => {
  before(async () => void (await vscode.extensions.getExtension('prepbook.prepbook')!.activate()));
  afterEach(async () => {
    const settings = vscode.workspace.getConfiguration('prepbook');
    await settings.update('codeLens.enabled', undefined);
    await settings.update('lint.run', undefined);
    await closeAll();
  });
  after(() => remove('lens'));

  it('tells its length, the shares of its parts, its verified figures and its level', async () => {
    const { document } = await show(await write('lens/a.prep.md', story));
    await eventually(
      () => lenses(document),
      ['2: words: 56 · 24 s · S 27% T 16% A 39% R 18% · figures verified: 1 of 1 · model'],
    );
  });

  it('stands above headings and tables of its own, and is short where little can be told', async () => {
    const text =
      '## Q: Why us?\n\n### Draft 1\n\nHonestly, I guess my awful boss drove me away.\n\n' +
      '## Q: Tell me about a win\n\n| Part | Text |\n| --- | --- |\n| Result | I raised sales by 30%. |\n';
    const { document } = await show(await write('lens/b.prep.md', text));
    await eventually(() => lenses(document).then((all) => all.length), 2);
    const [first, second] = await lenses(document);
    assert.match(first!, /^2: words: 9 · 4 s · weak: why\?$/);
    assert.match(second!, /^8: words: 5 · 2 s · figures verified: 0 of 1 · acceptable: why\?$/);
  });

  it('is right after an edit, without ever being wrong or gone', async () => {
    const { document } = await show(await write('lens/c.prep.md', story));
    await eventually(() => lenses(document).then((all) => all.length), 1);
    await replace(document, '## Q:', 'Before.\n\n## Q:');
    await replace(document, ' by June', ' by June, I guess');
    // Asked at once: it waits for the judgement.
    assert.deepEqual(await lenses(document), [
      '4: words: 58 · 25 s · S 26% T 16% A 38% R 21% · figures verified: 1 of 1 · weak: why?',
    ]);
  });

  it('tells why: in its tooltip, and by a click that leads to the place', async () => {
    const editor = await show(await write('lens/d.prep.md', story.replace('June.', 'June, I guess.')));
    const { document } = editor;
    await eventually(() => lenses(document).then((all) => all.length), 1);
    const [{ command } = { command: undefined }] = await resolved(document);
    assert.match(command!.tooltip!, /^Tell me about a time you made work faster\n• .*I guess.*\n58 words/);
    const done = vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await pause(400);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    assert.equal(document.getText(vscode.window.activeTextEditor!.selection), 'I guess');
  });

  it('is not shown where the setting says so, nor while the text waits to be checked', async () => {
    const { document } = await show(await write('lens/e.prep.md', story));
    await eventually(() => lenses(document).then((all) => all.length), 1);
    const settings = vscode.workspace.getConfiguration('prepbook');
    await settings.update('codeLens.enabled', false);
    assert.deepEqual(await lenses(document), []);
    await settings.update('codeLens.enabled', undefined);
    assert.equal((await lenses(document)).length, 1);
    await settings.update('lint.run', 'onSave');
    await replace(document, 'June', 'July');
    await eventually(() => lenses(document), []);
  });

  it('is not in Markdown that is no notebook', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: story });
    await show(document);
    assert.deepEqual(await lenses(document), []);
  });
});
