import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PrepbookApi } from '../../../src/extension/activate';
import type { Practice } from '../../../src/extension/practice/practice';
import { closeAll, eventually, file, read, remove, show, write } from './workspace';

describe('practising', () => {
  let practice: Practice;
  before(async () => {
    const extension = vscode.extensions.getExtension<PrepbookApi>('prepbook.prepbook');
    ({ practice } = await extension!.activate());
  });
  afterEach(async () => {
    await practice.receive({ type: 'close' });
    await closeAll();
    for (const name of ['log.prep.md', 'practice.prep.md', '.prepbook'])
      await remove(name).catch(() => undefined);
  });

  const log = (): Thenable<string> => read(file('log.prep.md'));
  const view = (): NonNullable<ReturnType<Practice['view']>> => {
    const shown = practice.view();
    assert.ok(shown, 'the panel shows nothing');
    return shown;
  };
  const mock = (...stages: string[]): Thenable<unknown> =>
    vscode.commands.executeCommand('prepbook.mockInterview', stages);
  /** Speaks until there is nothing more to say. */
  const speak = async (): Promise<void> => {
    for (let i = 0; i < 20 && !view().review; i++) await practice.receive({ type: 'go' });
  };
  const panels = (): number =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview).length;

  it('asks a question, rates the answer and writes the log, to be taken back', async () => {
    await mock('hr');
    await eventually(panels, 1);
    const asked = view().asked?.text;
    assert.ok(asked);
    assert.equal(view().review, undefined);
    await speak();
    const [criterion] = view().review?.criteria ?? [];
    assert.equal(criterion?.levels.length, 5);
    await practice.receive({ type: 'grade', criterion: criterion!.id, grade: 3 });
    assert.equal(view().review?.recall, 'good');
    await practice.receive({ type: 'mend', text: 'Speak *slower*' });
    await practice.receive({ type: 'save', last: false });
    assert.match(
      await log(),
      /^---\nprepbook: log\nlang: en\n---\n[^]*\n## \d{4}-\d\d-\d\d · Mock interview · .+\n\n- \*\*.+\*\* · 0 s · good · \S.* 3 · next \d{4}-\d\d-\d\d · mend: Speak \\\*slower\\\*\n$/,
    );
    assert.notEqual(view().asked?.text, asked);

    const before = await log();
    await speak();
    await practice.receive({ type: 'save', last: false });
    const after = await log();
    assert.ok(after.startsWith(before.trimEnd()) && after.length > before.length);
    const { document } = await show(file('log.prep.md'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('asks what was never asked before what went well', async () => {
    await mock('phone');
    const first = view().asked?.text;
    await speak();
    await practice.receive({ type: 'recall', recall: 'easy' });
    await practice.receive({ type: 'save', last: true });
    await eventually(panels, 0);
    await mock('phone');
    assert.notEqual(view().asked?.text, first);
  });

  it('asks about what was found in the draft, and shows the draft when all is said', async () => {
    await write(
      'practice.prep.md',
      '## Q: Why are you interested in this vacancy?\n\n' +
        '**Situation:** Our team had many returns.\n**Task:** To cut them.\n**Action:** We checked each box, and we called clients. <b>\n**Result:** Returns fell by 40%.\n',
    );
    await mock('phone');
    const { said, review, asked } = await (async () => {
      // A weak draft comes first.
      const question = view().asked?.text;
      assert.doesNotMatch(JSON.stringify(view()), /Our team had many returns/);
      await speak();
      await practice.receive({ type: 'reveal' });
      return { ...view(), asked: question };
    })();
    assert.match(asked ?? '', /interested in this vacancy/);
    assert.ok(said.length > 1);
    const [own] = review?.notes ?? [];
    assert.match(own?.html ?? '', /Our team had many returns/);
    assert.match(own?.html ?? '', /&lt;b&gt;/);
    assert.doesNotMatch(own?.html ?? '', /<b>/);
  });

  it('keeps what is not saved in the log, and its hand-written entries', async () => {
    const own = '---\r\nprepbook: log\r\n---\r\n\r\n## 2026-11-20 · Interview · Acme\r\n\r\n- Slower.\r\n';
    const { document } = await show(await write('log.prep.md', own));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(6, 9), ' Much.');
    await eventually(() => document.getText(), own);
    await vscode.workspace.applyEdit(edit);
    await mock('phone');
    await speak();
    await practice.receive({ type: 'save', last: false });
    assert.equal(document.isDirty, true);
    assert.equal(await log(), own);
    assert.ok(document.getText().startsWith(own.trimEnd() + ' Much.\r\n\r\n## '));
    assert.doesNotMatch(document.getText(), /(?<!\r)\n/);
    assert.ok(await document.save());
  });

  it('plays a scenario line by line', async () => {
    await vscode.commands.executeCommand('prepbook.rolePlay', 'aggressive-client');
    assert.match(view().brief ?? '', /^<p>/);
    assert.equal(view().asked, undefined);
    await practice.receive({ type: 'go' });
    const first = view().asked?.text ?? '';
    assert.ok(first.length > 0);
    await practice.receive({ type: 'go' });
    assert.deepEqual(
      view().said.map(({ text }) => text),
      [first],
    );
    await practice.receive({ type: 'finish' });
    assert.ok((view().review?.notes[0]?.html ?? '').includes('<li>'));
    await practice.receive({ type: 'save', last: true });
    assert.match(await log(), /## \S+ · Role play · .+\n\n- \*\*/);
  });
});
