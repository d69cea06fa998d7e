import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PrepbookApi } from '../../../src/extension/activate';
import { closeAll, eventually, read, remove, show, write } from '../suite/workspace';

describe('in the browser', () => {
  afterEach(closeAll);
  after(() => remove('web'));

  it('a notebook has its findings', async () => {
    const uri = await write('web/a.prep.md', '## Tell me about yourself\n\nI work at TODO.\n');
    await show(uri);
    const marked = async () => {
      const document = await vscode.workspace.openTextDocument(uri);
      return vscode.languages.getDiagnostics(uri).some(({ range }) => document.getText(range) === 'TODO');
    };
    await eventually(marked, true, 15_000);
  });

  it('a configuration applies, and is marked where it is wrong', async () => {
    const config = await write(
      '.prepbook/config.json',
      '{ "rules": { "placeholder": "off", "hegding": "off" } }',
    );
    const uri = await write('web/b.prep.md', '## Tell me about yourself\n\nI guess I work at TODO.\n');
    const document = (await show(uri)).document;
    const words = () => vscode.languages.getDiagnostics(uri).map(({ range }) => document.getText(range));
    await eventually(() => [words().includes('I guess'), words().includes('TODO')], [true, false], 15_000);
    const wrong = () =>
      vscode.languages.getDiagnostics(config).filter(({ source }) => source === 'prepbook').length;
    await eventually(wrong, 1);
    await remove('.prepbook');
    await eventually(() => words().includes('TODO'), true);
  });

  it('a box of the Stages tree is written to the file', async () => {
    const extension = vscode.extensions.getExtension<PrepbookApi>('prepbook.prepbook')!;
    const { stages } = await extension.activate();
    const text = '---\nprepbook: checklist\n---\n\n## Offer\n\n- [ ] Terms\n';
    const uri = await write('web/list.prep.md', text);
    await show(uri);
    const first = async () => {
      const [stage] = (await stages.tree.getChildren()) ?? [];
      return stage && (await stages.tree.getChildren(stage))?.[0];
    };
    await eventually(async () => Boolean(await first()), true);
    await stages.setChecked((await first())!, true);
    assert.equal(await read(uri), text.replace('[ ]', '[x]'));
  });
});
