import assert from 'node:assert/strict';
import { openFile, openWorkbench } from '../../host/workbench.mjs';

describe('a notebook that is checked by hand', () => {
  let workbench;
  before(async () => {
    workbench = await openWorkbench({
      files: { 'why.prep.md': '## Q: Why this company?\n\nI guess it is good.\n', 'plain.md': 'I guess.\n' },
      settings: { 'prepbook.lint.run': 'manual' },
    });
  });
  after(() => workbench?.close());

  const open = (file) => openFile(workbench.page, file);
  const status = (words) => workbench.page.locator('.statusbar-item', { hasText: words });

  it('says in the status bar that it is not checked, is checked by a click, and tells what was found', async () => {
    await open('why.prep.md');
    await status('Answer: not checked').click();
    await status(/Checked\. Marks: \d/).waitFor();
    await status('Answer: weak').waitFor();
    // What a screen reader says: the level and its reasons, no name of an icon.
    const label = await status('Answer: weak').locator('a').getAttribute('aria-label');
    assert.match(label, /^Answer: weak\. Why this company\?/);
    assert.match(label, /“I guess”/);
  });

  it('is told from other Markdown', async () => {
    await open('plain.md');
    const { page } = workbench;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>Check This Notebook');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Check This Notebook' })
      .first()
      .click();
    // The host for tests keeps messages from popping up; they are in the centre.
    await page.locator('[id="status.notifications"]').click();
    await page.locator('.notifications-center', { hasText: 'This is no notebook.' }).waitFor();
  });
});
