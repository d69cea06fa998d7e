import * as vscode from 'vscode';
import { closeAll, eventually, remove, replace, show, write } from './workspace';

const resume =
  '---\nprepbook: resume\n---\n\n# Résumé\n\n## Experience\n\n### Buyer, Meadow Foods, 2019–2020\n\nTeam of 5, 40 suppliers.\n';
/** They are read a second after the first notebook has been checked. */
const patience = 15_000;
const answer =
  '## Q: Tell me about your last job\n\nI joined Meadow Foods in 2021 and renewed 12 contracts.\n';

describe('the other files of the workspace', () => {
  before(async () => void (await vscode.extensions.getExtension('prepbook.prepbook')!.activate()));
  afterEach(async () => {
    await closeAll();
    // The folder stays: of a file in one that has just gone and come a watcher may tell nothing.
    for (const name of ['a', 'resume']) await remove(`across/${name}.prep.md`).catch(() => undefined);
  });
  after(() => remove('across'));

  /** The words of the notebook that the résumé contradicts. */
  const contradicted = (document: vscode.TextDocument): string[] =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ code }) => (code as { value: string } | undefined)?.value === 'not-in-resume')
      .map(({ range }) => document.getText(range));

  it('are held against an open notebook, shown or not, and followed when they change', async () => {
    await write('across/resume.prep.md', resume);
    const { document } = await show(await write('across/a.prep.md', answer));
    await eventually(() => contradicted(document), ['2021'], patience);
    await write('across/resume.prep.md', resume.replace('2019–2020', '2021–2022'));
    await eventually(() => contradicted(document), [], patience);
  });

  it('count as their editors show them, saved or not', async () => {
    const { document: other } = await show(await write('across/resume.prep.md', resume));
    const { document } = await show(await write('across/a.prep.md', answer));
    await eventually(() => contradicted(document), ['2021'], patience);
    await replace(other, '2019–2020', '2021–2022');
    await eventually(() => contradicted(document), [], patience);
  });

  it('are forgotten when they go', async () => {
    const uri = await write('across/resume.prep.md', resume);
    const { document } = await show(await write('across/a.prep.md', answer));
    await eventually(() => contradicted(document), ['2021'], patience);
    await vscode.workspace.fs.delete(uri);
    await eventually(() => contradicted(document), [], patience);
  });

  it('contradict what is ticked in an open checklist, as they stand in their editors', async () => {
    const asks = '## Questions for the recruiter\n\n- Who plans?\n\n- Who pays?\n\n- Who drives?\n';
    const task = 'Three questions for the recruiter written down';
    const { document: other } = await show(await write('across/asks.prep.md', asks));
    const { document } = await show(
      await write('across/checklist.prep.md', `---\nprepbook: checklist\n---\n\n- [x] ${task}\n`),
    );
    const marked = (): string[] =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ code }) => (code as { value: string } | undefined)?.value === 'ticked-without-evidence')
        .map(({ range }) => document.getText(range));
    await replace(other, '- Who pays?\n\n', '');
    await eventually(marked, [task], patience);
    await replace(other, '- Who plans?', '- Who plans?\n\n- Who is paid?');
    await eventually(marked, [], patience);
  });
});
