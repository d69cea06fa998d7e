import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { screenshot } from '../run/screenshot';
import { closeAll, eventually, pause, read, remove, replace, show, write } from './workspace';

const question = '## Q: How do you usually call clients?\n\n';
const fillers = `${question}Basically, I call the client on Monday.\n\nBasically, she takes 40 pallets.\n`;

type Actions = readonly vscode.CodeAction[];

/** The actions at the first `words` of the document, each with its edit. */
async function actionsAt(document: vscode.TextDocument, words: string, kind?: string): Promise<Actions> {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the document`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  const command = 'vscode.executeCodeActionProvider';
  const all = await vscode.commands.executeCommand<Actions>(command, document.uri, range, kind, 50);
  return all.filter(({ title, command: own }) => !own || /“/.test(title));
}

async function apply(actions: Actions, title: RegExp): Promise<void> {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, `${title} is not among ${actions.map((action) => action.title).join(' | ')}`);
  assert.ok(found.edit && (await vscode.workspace.applyEdit(found.edit)));
}

function rules(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'prepbook')
    .map(({ code }) => (code as { value: string }).value)
    .filter((rule) => /filler|suppression/.test(rule));
}

const selected = (): string => {
  const editor = vscode.window.activeTextEditor!;
  return editor.document.getText(editor.selection);
};

describe('code actions', () => {
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
  });
  afterEach(closeAll);
  after(() => remove('actions'));

  const opened = async (name: string, text: string): Promise<vscode.TextDocument> =>
    (await show(await write(`actions/${name}.prep.md`, text))).document;

  it('fix one finding, as one step to undo', async () => {
    const document = await opened('one', fillers);
    const actions = await actionsAt(document, 'Basically');
    const [fix] = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(fix?.title, 'Delete “Basically”');
    await apply(actions, /^Delete “Basically”/);
    assert.equal(document.getText(), fillers.replace('Basically, I', 'I'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), fillers);
  });

  it('fix all findings of a rule in the file, and nothing else', async () => {
    const text = `${fillers}\nBasically, I guess he agrees.\n`;
    const document = await opened('rule', text);
    await apply(await actionsAt(document, 'Basically'), /^Fix all “filler”/);
    assert.equal(
      document.getText(),
      text.replace(/Basically, (.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('do not offer all where there is one', async () => {
    const document = await opened('single', fillers.replace('Basically, she', 'She'));
    const titles = (await actionsAt(document, 'Basically')).map(({ title }) => title);
    assert.deepEqual(titles, [
      'Delete “Basically”',
      'Disable “filler” here, with a reason',
      'Disable “filler” in this file, with a reason',
      'Read about “filler”',
      'Apply all safe fixes',
    ]);
  });

  it('fix everything that is safe on save, where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    await settings.update('codeActionsOnSave', { 'source.fixAll.prepbook': 'explicit' });
    try {
      const document = await opened('save', fillers);
      // Saved at once: the text has been judged by nobody yet.
      await replace(document, 'Monday.', 'Monday. Basically, I speak to Ann.');
      assert.ok(await document.save());
      const fixed = `${question}I call the client on Monday. I speak to Ann.\n\nShe takes 40 pallets.\n`;
      assert.equal(document.getText(), fixed);
      assert.equal(await read(document.uri), fixed);
    } finally {
      await settings.update('codeActionsOnSave', undefined);
    }
  });

  it('disable a rule here, the reason selected to be typed over', async () => {
    const document = await opened('here', fillers);
    await apply(await actionsAt(document, 'Basically'), /“filler” here/);
    const disabled = fillers.replace(
      'Basically, I',
      '<!-- prepbook-disable-next-line filler: reason -->\nBasically, I',
    );
    assert.equal(document.getText(), disabled);
    assert.equal(selected(), 'reason');
    await eventually(() => rules(document), ['suppression-reason', 'filler']);
    await screenshot('disabled');
    await vscode.commands.executeCommand('type', { text: 'habit' });
    assert.equal(document.getText(), disabled.replace('reason', 'habit'));
    await eventually(() => rules(document), ['filler']);
    for (const step of [disabled, fillers]) {
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), step);
    }
  });

  it('disable a rule within a list, with its indentation', async () => {
    const text = `${question}- Monday\n\n  Basically, I call the client.\n- Basically, she agrees.\n`;
    const document = await opened('list', text);
    await apply(await actionsAt(document, 'Basically, she'), /“filler” here/);
    await apply(await actionsAt(document, 'Basically, I'), /“filler” here/);
    assert.equal(
      document.getText(),
      `${question}- Monday\n\n  <!-- prepbook-disable-next-line filler: reason -->\n  Basically, I call the client.\n- Basically, she agrees. <!-- prepbook-disable-line filler: reason -->\n`,
    );
    await eventually(() => rules(document), ['suppression-reason', 'suppression-reason']);
  });

  it('disable a rule in the file', async () => {
    const text = `---\r\nprepbook: notebook\r\n---\r\n\r\n${fillers.replaceAll('\n', '\r\n')}`;
    const document = await opened('file', text);
    await apply(await actionsAt(document, 'Basically'), /^Disable “filler” in this file/);
    const comment = '<!-- prepbook-disable-file filler: reason -->\r\n\r\n';
    assert.equal(document.getText(), text.replace('## Q', `${comment}## Q`));
    assert.equal(selected(), 'reason');
    await vscode.commands.executeCommand('type', { text: 'my voice' });
    await eventually(() => rules(document), []);
  });

  it('write what is to be gone on with, the caret behind it', async () => {
    const text =
      '## Q: What did you improve?\n\n  In May I cut the time from 25 to 20 minutes, by 25%, myself.\n';
    const document = await opened('caret', text);
    await apply(await actionsAt(document, '25%'), /Write “20%”/);
    assert.equal(document.getText(), text.replace('25%', '20%'));
    const { selection } = vscode.window.activeTextEditor!;
    assert.equal(document.offsetAt(selection.active), text.indexOf('25%') + '20%'.length);
    assert.ok(selection.isEmpty);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('each do what they say on any page, and are undone in one step', async () => {
    const { extensionUri } = vscode.extensions.getExtension('prepbook.prepbook')!;
    const folder = vscode.Uri.joinPath(extensionUri, 'docs/rules');
    let [files, applied] = [0, 0];
    for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
      const page = await read(vscode.Uri.joinPath(folder, name));
      const examples = [...page.matchAll(/^```markdown\n([^]*?)^```$/gm)].map(([, text]) => text!);
      // One a page, in turn Russian and English: all are gone through where no editor is needed.
      const text = examples.at(files % 2 ? 0 : -2);
      if (text === undefined) continue;
      const document = await opened(`any-${files++}`, text);
      for (const { title, edit } of await actionsAt(document, text, 'quickfix')) {
        if (!edit || /in this file/.test(title)) continue;
        assert.ok(await vscode.workspace.applyEdit(edit), title);
        assert.notEqual(document.getText(), text, title);
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), text, title);
        applied++;
      }
    }
    assert.ok(applied > 25, `only ${applied}`);
  }).timeout(60_000);

  it('are about the text as it stands, however fresh', async () => {
    const document = await opened('stale', fillers);
    await eventually(() => rules(document), ['filler', 'filler']);
    await replace(document, question, `${question}More of it.\n\n`);
    // Asked at once, long before typing has paused.
    await apply(await actionsAt(document, 'Basically'), /^Delete “Basically”/);
    const mended = fillers.replace(question, `${question}More of it.\n\n`).replace('Basically, I', 'I');
    assert.equal(document.getText(), mended);
    await replace(document, 'Basically, she', 'She');
    assert.deepEqual(
      (await actionsAt(document, 'She')).filter(({ title }) => /Delete/.test(title)),
      [],
    );
  });

  it('open the page of the rule', async () => {
    const document = await opened('page', fillers);
    const read = (await actionsAt(document, 'Basically')).find(({ title }) => /^Read about/.test(title));
    const { command, arguments: given = [] } = read!.command!;
    await vscode.commands.executeCommand(command, ...(given as unknown[]));
    await eventually(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label, 'Preview filler.md');
    await pause(1500);
    await screenshot('rule-page');
  });

  it('disable what is said of a comment, too', async () => {
    const bare = '<!-- prepbook-disable-next-line filler -->';
    const document = await opened('comment', fillers.replace('Basically, I', `${bare}\nBasically, I`));
    await apply(await actionsAt(document, bare), /“suppression-reason” here/);
    await vscode.commands.executeCommand('type', { text: 'agreed' });
    await eventually(() => rules(document), ['filler']);
  });

  it('are none in plain Markdown', async () => {
    const { document } = await show(await write('actions/plain.md', fillers));
    assert.deepEqual(
      (await actionsAt(document, 'Basically')).filter(({ title }) => /filler|safe/.test(title)),
      [],
    );
  });
});
