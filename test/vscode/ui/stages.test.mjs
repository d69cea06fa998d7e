import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from '../../host/workbench.mjs';

describe('the Stages view in the workbench', () => {
  const text = '---\nprepbook: checklist\n---\n\n## Offer\n\n- [ ] Terms\n';
  let workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { 'list.prep.md': text } });
  });
  after(() => workbench?.close());

  it('writes a clicked box to the file', async () => {
    const { page, folder } = workbench;
    await page.locator('.activitybar [aria-label^="Prepbook"]').first().click();
    const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Terms' });
    await row.locator('.monaco-custom-toggle').click();
    await page.locator('.pane-body .monaco-list-row', { hasText: '1/1' }).waitFor();
    assert.equal(readFileSync(path.join(folder, 'list.prep.md'), 'utf8'), text.replace('[ ]', '[x]'));
  });

  // Looked at by people: a full view, in Russian, and an empty one.
  for (const [name, options, words] of [
    ['stages-ru', { folder: 'samples/ru', locale: 'ru' }, '/'],
    ['stages-empty', { files: { 'notes.md': '' } }, 'checklist'],
  ]) {
    it(`shows the stages of the workspace, or what to do when there are none (${name})`, async () => {
      const { page, close } = await openWorkbench(options);
      try {
        await page.locator('.activitybar [aria-label^="Prepbook"]').first().click();
        await page.locator('.pane-body', { hasText: words }).first().waitFor();
        mkdirSync('out/screenshots', { recursive: true });
        await page.screenshot({ path: `out/screenshots/${name}.png` });
        const rows = await page.locator('.sidebar .monaco-list-row[aria-level="1"]').count();
        assert.equal(rows > 0, name === 'stages-ru');
      } finally {
        await close();
      }
    });
  }
});
