import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const cli = resolve('dist/cli.js');

describe('prepbook init', () => {
  let folder: string;
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
  const files = (): string[] =>
    readdirSync(join(folder, 'prep'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        relative(join(folder, 'prep'), join(parentPath, name)).replaceAll('\\', '/'),
      );

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'prepbook-init-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const lang of ['ru', 'en'])
    it(`writes a workspace in which nothing is marked but what waits for an answer (${lang})`, () => {
      const made = run('init', 'prep', '--lang', lang, '--company', 'Lumen', '--gender', 'f', '--yes');
      assert.equal(made.status, 0, made.stderr);
      assert.ok(existsSync(join(folder, 'prep/Lumen/checklist.prep.md')));
      const linted = run('lint', 'prep', '--format', 'json');
      const { files } = JSON.parse(linted.stdout) as {
        files: { path: string; findings: { rule: string; message: string }[] }[];
      };
      assert.ok(files.length >= 8);
      for (const { path, findings } of files)
        for (const { rule, message } of findings) assert.equal(rule, 'no-answer', `${path}: ${message}`);
    });

  it('overwrites nothing: a second run adds what is missing, another company gets a folder', () => {
    run('init', 'prep', '--lang', 'en', '--company', 'Lumen', '--yes');
    const first = files();
    writeFileSync(join(folder, 'prep/resume.prep.md'), 'mine\n');
    rmSync(join(folder, 'prep/Lumen/offer.prep.md'));
    const again = run('init', 'prep', '--lang', 'en', '--company', 'Lumen', '--yes');
    assert.deepEqual(files().sort(), first.sort());
    assert.equal(readFileSync(join(folder, 'prep/resume.prep.md'), 'utf8'), 'mine\n');
    assert.match(again.stdout, new RegExp(`files written: 1, left as they were: ${first.length - 1}`));
    run('init', 'prep', '--lang', 'en', '--company', 'Tide', '--yes');
    assert.deepEqual(
      files()
        .filter((file) => file.startsWith('Tide/'))
        .map((file) => file.slice(5))
        .sort(),
      first
        .filter((file) => file.startsWith('Lumen/'))
        .map((file) => file.slice(6))
        .sort(),
    );
  });

  it('takes the frames of the workspace’s own packs over those that ship', () => {
    run('init', 'prep', '--lang', 'en', '--yes');
    const pack = join(folder, 'prep/.prepbook/packs/ours/en/workspace');
    run('init', pack, '--yes'); // makes the folders
    writeFileSync(join(pack, 'log.prep.md'), '---\nprepbook: log\n---\n\n# Our log\n');
    writeFileSync(join(folder, 'prep/.prepbook/config.json'), '{ "packs": ["ours"] }');
    rmSync(join(folder, 'prep/log.prep.md'));
    run('init', 'prep', '--lang', 'en', '--yes');
    assert.match(readFileSync(join(folder, 'prep/log.prep.md'), 'utf8'), /# Our log/);
  });

  it('names what it cannot write and writes the rest', () => {
    run('init', 'prep', '--lang', 'en', '--yes');
    rmSync(join(folder, 'prep/log.prep.md'));
    rmSync(join(folder, 'prep/Vacancy'), { recursive: true });
    writeFileSync(join(folder, 'prep/Vacancy'), 'a file in the way\n');
    const { status, stderr } = run('init', 'prep', '--lang', 'en', '--yes');
    assert.equal(status, 2);
    assert.match(stderr, /Vacancy.checklist\.prep\.md: cannot be written/);
    assert.ok(existsSync(join(folder, 'prep/log.prep.md')));
  });

  it('takes no date that does not exist', () => {
    const { status, stderr } = run('init', 'prep', '--interview', '2026-02-30');
    assert.equal(status, 2);
    assert.match(stderr, /2026-02-30/);
    assert.equal(existsSync(join(folder, 'prep')), false);
  });
});
