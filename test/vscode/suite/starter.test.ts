import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, file, read, remove, write } from './workspace';

const plan = { lang: 'ru', company: 'Стартовая', gender: 'f', interview: '2026-12-01' };
const shared = [
  'README.md',
  'log.prep.md',
  'resume.prep.md',
  'stories.prep.md',
  '.gitignore',
  '.gitattributes',
];

describe('starting a prep workspace', () => {
  const start = () => vscode.commands.executeCommand('prepbook.startWorkspace', plan);
  afterEach(closeAll);
  after(async () => {
    await remove('Стартовая');
    await Promise.all(shared.map(remove));
    await remove('.prepbook').catch(() => undefined);
  });

  it('writes the files of the plan and shows the checklist', async () => {
    await start();
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.uri.toString(), file('Стартовая/checklist.prep.md').toString());
    assert.equal(shown?.languageId, 'prepbook');
    assert.match(
      shown?.getText() ?? '',
      /^---\nprepbook: checklist\nlang: ru\ncompany: Стартовая\ninterview: 2026-12-01\n/,
    );
    const frames = await vscode.workspace.findFiles('Стартовая/*.prep.md');
    assert.ok(frames.length >= 6, `${frames.length}`);
    assert.match(await read(file('resume.prep.md')), /чем занималась/);
  });

  it('adds what is missing and leaves what is there', async () => {
    await write('resume.prep.md', 'mine\n');
    await remove('Стартовая/offer.prep.md');
    await start();
    assert.equal(await read(file('resume.prep.md')), 'mine\n');
    assert.match(await read(file('Стартовая/offer.prep.md')), /prepbook: offer/);
  });
});
