import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const cli = resolve('dist/cli.js');
const resume =
  '---\nprepbook: resume\n---\n\n# Résumé\n\n## Experience\n\n### Buyer, Meadow Foods, 2019–2020\n\nTeam of 5, 40 suppliers.\n';
const answer =
  '## Q: Tell me about your last job\n\nI joined Meadow Foods in 2021 and renewed 12 contracts in the first month.\n';

interface Output {
  files: { path: string; findings: { rule: string }[] }[];
}

describe('files of one workspace on the command line', () => {
  let folder: string;
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  /** The files in which the rule speaks. */
  const marked = (rule: string, ...paths: string[]): string[] => {
    const { stdout } = spawnSync(process.execPath, [cli, 'lint', '--format', 'json', ...paths], {
      cwd: folder,
      encoding: 'utf8',
    });
    return (JSON.parse(stdout) as Output).files
      .filter(({ findings }) => findings.some((finding) => finding.rule === rule))
      .map(({ path }) => path.replaceAll('\\', '/'));
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'prepbook-workspace-')));
    mkdirSync(join(folder, '.git'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are held against the résumé beside them, whichever is read first', () => {
    write('a.prep.md', answer);
    write('resume.prep.md', resume);
    assert.deepEqual(marked('not-in-resume', 'a.prep.md', 'resume.prep.md'), ['a.prep.md']);
    assert.deepEqual(marked('not-in-resume', 'resume.prep.md', 'a.prep.md'), ['a.prep.md']);
    assert.deepEqual(marked('not-in-resume', 'a.prep.md'), []);
  });

  it('are not held against the résumé of another candidate', () => {
    write('bob/a.prep.md', answer);
    write('ann/resume.prep.md', resume);
    assert.deepEqual(marked('not-in-resume', '.'), []);
    write('bob/resume.prep.md', resume);
    assert.deepEqual(marked('not-in-resume', '.'), ['bob/a.prep.md']);
  });

  it('with a configuration of their own are a workspace of their own', () => {
    const story = `## Q: Tell me about a time you saved money\n\nIn March 2023 our depot in Leeds paid £900 a week for extra vans. I mapped every route, found two that overlapped on the ring road and merged them with the night shift. By June we paid £600 a week by the invoices.\n`;
    write('ann/a.prep.md', story);
    write('bob/b.prep.md', story.replace('saved money', 'cut costs'));
    assert.deepEqual(marked('duplicate-story', '.'), ['bob/b.prep.md']);
    write('bob/.prepbook/config.json', '{}');
    assert.deepEqual(marked('duplicate-story', '.'), []);
  });

  it('are held against what is ticked in the checklist of their vacancy, and of no other', () => {
    const list = '---\nprepbook: checklist\n---\n\n- [x] Three questions for the recruiter written down\n';
    const asks = (count: number): string =>
      `## Questions for the recruiter\n\n${'- Who plans the routes?\n\n'.repeat(count)}`;
    write('ann/checklist.prep.md', list);
    write('ann/asks.prep.md', asks(1));
    write('bob/checklist.prep.md', list);
    write('bob/asks.prep.md', asks(3));
    assert.deepEqual(marked('ticked-without-evidence', '.'), ['ann/checklist.prep.md']);
    write('asks.prep.md', asks(2));
    assert.deepEqual(marked('ticked-without-evidence', '.'), []);
  });
});
