import { openFile, openWorkbench } from '../../host/workbench.mjs';

describe('a notebook in the workbench', () => {
  let workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { 'stories.prep.md': '## Why this company?\n\nI like it.\n' } });
  });
  after(() => workbench?.close());

  it('opens with the language Prepbook in the status bar', async () => {
    const { page } = workbench;
    await openFile(page, 'stories.prep.md');
    await page.locator('[id="status.editor.mode"]', { hasText: 'Prepbook' }).waitFor();
  });
});
