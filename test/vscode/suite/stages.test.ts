import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PrepbookApi } from '../../../src/extension/activate';
import type { StageNode } from '../../../src/extension/stages/rows';
import { closeAll, eventually, file, read, remove, replace, show, write } from './workspace';

const checklist = (...lines: string[]) => ['---', 'prepbook: checklist', '---', '', ...lines, ''].join('\n');
const hiring = checklist('## Screening', '', '- [x] Résumé', '- [ ] Call', '', '## Offer', '', '- [ ] Terms');

type Outline = (string | [string, Outline])[];

describe('the Stages tree', () => {
  let stages: PrepbookApi['stages'];
  // New for each test: a closed document may live on for a while and be found again under its name.
  let folder = 'stages-0';
  let count = 0;

  before(async () => {
    const extension = vscode.extensions.getExtension<PrepbookApi>('prepbook.prepbook')!;
    ({ stages } = await extension.activate());
    await lookAgain();
  });
  beforeEach(() => {
    folder = `stages-${++count}`;
  });
  afterEach(async () => {
    await closeAll();
    const left = await vscode.workspace.findFiles(`${folder}/**`);
    if (left.length > 0) await remove(folder);
    await lookAgain();
    await eventually(outline, []);
  });

  const rows = async (node?: StageNode): Promise<StageNode[]> => (await stages.tree.getChildren(node)) ?? [];
  const row = async (node: StageNode): Promise<vscode.TreeItem> => stages.tree.getTreeItem(node);

  /** The tree as text: label, box, progress. */
  async function outline(node?: StageNode): Promise<Outline> {
    const lines: Outline = [];
    for (const child of await rows(node)) {
      const { label, checkboxState, description } = await row(child);
      const box =
        checkboxState === undefined
          ? ''
          : checkboxState === vscode.TreeItemCheckboxState.Checked
            ? '☑ '
            : '☐ ';
      const text = `${box}${String(label)}${description === undefined ? '' : ` ${String(description)}`}`;
      const inside = await outline(child);
      lines.push(inside.length > 0 ? [text, inside] : text);
    }
    return lines;
  }

  /** The `nth` item with the text, anywhere in the tree. */
  async function item(text: string, nth = 0, node?: StageNode): Promise<StageNode> {
    const found = (await items(node)).filter(
      (child) => child.kind === 'item' && child.item.task.text === text,
    );
    assert.ok(found[nth], `no item “${text}” number ${nth}`);
    return found[nth];
  }

  async function items(node?: StageNode): Promise<StageNode[]> {
    const children = await rows(node);
    return (await Promise.all(children.map(async (child) => [child, ...(await items(child))]))).flat();
  }

  /** Leaves the view and comes back to it: the embedded host has no file watcher that would tell of new files. */
  async function lookAgain(): Promise<void> {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.commands.executeCommand('prepbook.stages.focus');
  }

  /** Writes a checklist and waits for the tree to have it. */
  async function given(text: string, name = 'a.prep.md'): Promise<vscode.Uri> {
    const uri = await write(`${folder}/${name}`, text);
    await lookAgain();
    await eventually(async () => (await outline()).length > 0, true);
    return uri;
  }

  it('shows stages, items and progress', async () => {
    await given(hiring);
    await eventually(outline, [
      ['Screening 1/2', ['☑ Résumé', '☐ Call']],
      ['Offer 0/1', ['☐ Terms']],
    ]);
  });

  it('nests items as the text does', async () => {
    await given(checklist('## Call', '', '- [ ] Prepare', '  - [x] Room', '  - [ ] Notes'));
    await eventually(outline, [['Call 1/3', [['☐ Prepare 1/2', ['☑ Room', '☐ Notes']]]]]);
  });

  it('leaves out notebooks of other kinds', async () => {
    await write(`${folder}/other.prep.md`, checklist('- [ ] Not this').replace('checklist', 'notebook'));
    await given(hiring);
    assert.deepEqual(
      (await outline()).map(([first]) => first),
      ['Screening 1/2', 'Offer 0/1'],
    );
  });

  it('puts files above stages when there are several', async () => {
    await given(hiring);
    await given(checklist('- [x] Alone'), 'b.prep.md');
    await eventually(outline, [
      [
        `${folder}/a.prep.md 1/3`,
        [
          ['Screening 1/2', ['☑ Résumé', '☐ Call']],
          ['Offer 0/1', ['☐ Terms']],
        ],
      ],
      [`${folder}/b.prep.md 1/1`, [['No heading 1/1', ['☑ Alone']]]],
    ]);
  });

  it('sees text that is not saved, and forgets it when it is dropped', async () => {
    const { document } = await show(await given(hiring));
    await replace(document, '- [ ] Call', '- [ ] Call and write');
    await eventually(async () => (await outline())[0], ['Screening 1/2', ['☑ Résumé', '☐ Call and write']]);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(async () => (await outline())[0], ['Screening 1/2', ['☑ Résumé', '☐ Call']]);
  });

  it('has a checklist that was never saved', async () => {
    await vscode.commands.executeCommand('prepbook.newChecklist');
    await eventually(async () => (await outline()).length, 3);
    await stages.setChecked(
      (await items()).find(({ kind }) => kind === 'item')!,
      true,
    );
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.getText(), /^- \[x\] /m);
    assert.ok(document.isUntitled && document.isDirty);
  });

  it('keeps the ids of its rows while the text changes around them', async () => {
    const { document } = await show(await given(hiring));
    const ids = async () => Promise.all((await items()).map(async (node) => (await row(node)).id));
    const before = await ids();
    assert.equal(new Set(before).size, 5);
    await replace(document, '## Screening', '## New\n\n- [ ] First\n\n## Screening');
    await eventually(async () => (await outline()).length, 3);
    const after = await ids();
    for (const id of before) assert.ok(after.includes(id), id);
  });

  it('says in words what its rows show', async () => {
    await given(hiring);
    const spoken = async (node: StageNode) => (await row(node)).accessibilityInformation?.label;
    assert.equal(await spoken(await item('Résumé')), 'Résumé, done');
    assert.equal(await spoken(await item('Call')), 'Call, not done');
    assert.equal(await spoken((await rows())[0]!), 'Screening, 1 of 2 done');
  });

  it('shows the line of an item', async () => {
    const uri = await given(hiring);
    const { command } = await row(await item('Terms'));
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), uri.toString());
    assert.equal(editor.document.lineAt(editor.selection.active).text, '- [ ] Terms');
  });

  describe('a box', () => {
    it('writes its mark to the file and nothing else, both ways', async () => {
      const uri = await given(hiring);
      await stages.setChecked(await item('Call'), true);
      assert.equal(await read(uri), hiring.replace('[ ] Call', '[x] Call'));
      await eventually(async () => (await outline())[0], ['Screening 2/2', ['☑ Résumé', '☑ Call']]);
      await stages.setChecked(await item('Call'), false);
      assert.equal(await read(uri), hiring);
      await eventually(async () => (await outline())[0], ['Screening 1/2', ['☑ Résumé', '☐ Call']]);
    });

    it('can be undone in the editor', async () => {
      const { document } = await show(await given(hiring));
      await stages.setChecked(await item('Call'), true);
      assert.equal(document.getText(), hiring.replace('[ ] Call', '[x] Call'));
      await show(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), hiring);
      await eventually(async () => (await outline())[0], ['Screening 1/2', ['☑ Résumé', '☐ Call']]);
    });

    it('leaves a document with unsaved text unsaved', async () => {
      const uri = await given(hiring);
      const { document } = await show(uri);
      await replace(document, '## Offer', '## The offer');
      await stages.setChecked(await item('Call'), true);
      assert.match(document.getText(), /\[x\] Call\n\n## The offer/);
      assert.ok(document.isDirty);
      assert.equal(await read(uri), hiring);
    });

    it('keeps CRLF', async () => {
      const text = hiring.replaceAll('\n', '\r\n');
      const uri = await given(text);
      await stages.setChecked(await item('Terms'), true);
      assert.equal(await read(uri), text.replace('[ ] Terms', '[x] Terms'));
    });

    it('keeps a byte order mark', async () => {
      const text = `\uFEFF${hiring}`;
      const uri = await given(text);
      await stages.setChecked(await item('Terms'), true);
      const bytes = await vscode.workspace.fs.readFile(uri);
      const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      assert.equal(written, text.replace('[ ] Terms', '[x] Terms'));
    });

    it('among doubles is the one that was clicked', async () => {
      const text = checklist('## A', '', '- [ ] Same', '- [ ] Same', '', '## B', '', '- [ ] Same');
      const uri = await given(text);
      await stages.setChecked(await item('Same', 1), true);
      await stages.setChecked(await item('Same', 2), true);
      assert.equal(
        await read(uri),
        checklist('## A', '', '- [ ] Same', '- [x] Same', '', '## B', '', '- [x] Same'),
      );
    });

    it('works twice in a row, each on the text that the other left', async () => {
      const uri = await given(hiring);
      const [call, terms] = [await item('Call'), await item('Terms')];
      await Promise.all([stages.setChecked(call, true), stages.setChecked(terms, true)]);
      assert.equal(await read(uri), hiring.replaceAll('[ ]', '[x]'));
    });

    it('is found under another heading', async () => {
      const { document } = await show(await given(hiring));
      const call = await item('Call');
      await replace(document, '- [ ] Call\n', '');
      await replace(document, '- [ ] Terms\n', '- [ ] Terms\n- [ ] Call\n');
      await document.save();
      await stages.setChecked(call, true);
      assert.match(await read(document.uri), /- \[ \] Terms\n- \[x\] Call\n/);
    });

    it('works on a file that another program has written meanwhile', async () => {
      const uri = await given(hiring);
      const terms = await item('Terms');
      const rewritten = checklist('## Before', '', '- [ ] More', '', '## Offer', '', '- [ ] Terms');
      await write(`${folder}/a.prep.md`, rewritten);
      await stages.setChecked(terms, true);
      assert.equal(await read(uri), rewritten.replace('[ ] Terms', '[x] Terms'));
    });

    it('works on a file that another program has written since the last tick', async () => {
      const uri = await given(hiring);
      await stages.setChecked(await item('Call'), true);
      const rewritten = checklist('## Before', '', '- [ ] More', '', '## Offer', '', '- [ ] Terms');
      const terms = await item('Terms');
      await write(`${folder}/a.prep.md`, rewritten);
      await stages.setChecked(terms, true);
      assert.equal(await read(uri), rewritten.replace('[ ] Terms', '[x] Terms'));
    });

    it('writes nothing when its item is gone', async () => {
      const { document } = await show(await given(hiring));
      const terms = await item('Terms');
      await replace(document, '- [ ] Terms', '- [ ] Conditions');
      await document.save();
      const before = document.getText();
      await stages.setChecked(terms, true);
      assert.equal(document.getText(), before);
      assert.equal(await read(document.uri), before);
      assert.equal(document.isDirty, false);
    });

    it('writes nothing when the box is already as wanted', async () => {
      const { document } = await show(await given(hiring));
      const call = await item('Call');
      await replace(document, '[ ] Call', '[X] Call');
      await document.save();
      await stages.setChecked(call, true);
      assert.match(await read(document.uri), /\[X\] Call/);
    });

    it('does not bring back a deleted file', async () => {
      const uri = await given(hiring);
      const terms = await item('Terms');
      await vscode.workspace.fs.delete(uri);
      await stages.setChecked(terms, true);
      await assert.rejects(async () => vscode.workspace.fs.stat(file(`${folder}/a.prep.md`)));
      await eventually(outline, []);
    });
  });
});
