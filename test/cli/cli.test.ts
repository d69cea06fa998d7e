import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Ajv from 'ajv';
import { givenTexts } from '../engine/fixing/texts';

const cli = resolve('dist/cli.js');
const weak = '## Why did you leave?\n\nI guess my boss was terrible.\n';

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function prepbook(cwd: string, ...args: string[]): Run {
  const env = { ...process.env, LC_ALL: 'C' };
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', env });
}

describe('prepbook lint', () => {
  let folder: string;
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const paths = (run: Run): string[] =>
    (JSON.parse(run.stdout) as { files: { path: string }[] }).files.map((file) => file.path);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prepbook-cli-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints each finding for people, and counts them', () => {
    write('a.prep.md', weak);
    const { status, stdout } = prepbook(folder, 'lint', 'a.prep.md');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^a\.prep\.md\n +3:1 +warning +“I guess” .* hedging\n +3:12 +warning +“boss was terrible” .* negative-wording\n\nwarning: 2 \(files read: 1\)\n$/,
    );
  });

  it('prints JSON that its schema accepts', () => {
    write('a.prep.md', weak);
    write('clean.prep.md', '# Notes\n');
    const { stdout } = prepbook(folder, 'lint', '--format', 'json', '.');
    const schema = JSON.parse(readFileSync('schemas/lint-output.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
    const output = JSON.parse(stdout) as {
      files: { findings: object[]; answers: object[] }[];
      summary: object;
    };
    assert.ok(validate(output), JSON.stringify(validate.errors));
    assert.deepEqual(output.summary, { error: 0, warning: 2, information: 0, hint: 0 });
    assert.deepEqual(
      output.files.map(({ findings, answers }) => [findings.length, answers.length]),
      [
        [2, 1],
        [0, 0],
      ],
    );
  });

  it('exits 1 for findings at or above --fail-on', () => {
    write('a.prep.md', weak);
    assert.equal(prepbook(folder, 'lint', 'a.prep.md', '--fail-on', 'warning').status, 1);
    assert.equal(prepbook(folder, 'lint', 'a.prep.md', '--fail-on', 'error').status, 0);
  });

  it('names what it cannot read on stderr, lints the rest and exits 2', () => {
    write('a.prep.md', weak);
    write('binary.prep.md', Uint8Array.of(0x89, 0x50, 0xff, 0xfe, 0));
    write('large.prep.md', 'x'.repeat(2000));
    const run = prepbook(folder, 'lint', '--format', 'json', '--max-size', '0.001', '.', 'missing.prep.md');
    assert.equal(run.status, 2);
    assert.deepEqual(paths(run), ['a.prep.md']);
    assert.deepEqual(run.stderr.trim().split('\n').sort(), [
      'prepbook: binary.prep.md: is not valid UTF-8 text',
      'prepbook: large.prep.md: is larger than --max-size',
      'prepbook: missing.prep.md: no such file or folder',
    ]);
  });

  it('takes NUL and other controls in UTF-8 for text, and prints none to the terminal', () => {
    write('a.prep.md', `## Why?\n\n[your \u001b[31mname] \u0000 I guess\n`);
    const { status, stdout } = prepbook(folder, 'lint', 'a.prep.md');
    assert.equal(status, 0);
    assert.match(stdout, /hedging/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('walks folders for *.prep.md, leaving out what .gitignore does', () => {
    for (const path of [
      'a.prep.md',
      'notes.md',
      'sub/b.prep.md',
      'sub/c.prep.md',
      'drafts/d.prep.md',
      'node_modules/e.prep.md',
    ])
      write(path, '# x\n');
    write('.gitignore', 'drafts/\nsub/*\n!sub/c.prep.md\n');
    assert.deepEqual(paths(prepbook(folder, 'lint', '--format', 'json', '.')), [
      'a.prep.md',
      join('sub', 'c.prep.md'),
    ]);
    assert.deepEqual(paths(prepbook(folder, 'lint', '--format', 'json', 'drafts/d.prep.md')), [
      'drafts/d.prep.md',
    ]);
  });

  it('respects the .gitignore of the repository above the folder', () => {
    mkdirSync(join(folder, '.git'));
    write('.gitignore', 'b.prep.md\n');
    write('sub/a.prep.md', '# x\n');
    write('sub/b.prep.md', '# x\n');
    assert.deepEqual(paths(prepbook(folder, 'lint', '--format', 'json', 'sub')), [join('sub', 'a.prep.md')]);
  });

  it('lints a file once however often it is named', () => {
    write('a.prep.md', weak);
    assert.deepEqual(paths(prepbook(folder, 'lint', '--format', 'json', 'a.prep.md', '.', './a.prep.md')), [
      'a.prep.md',
    ]);
  });

  it('counts offsets and columns from the first unit of a file with a byte order mark', () => {
    write('a.prep.md', `\uFEFF${weak}`);
    const { stdout } = prepbook(folder, 'lint', '--format', 'json', 'a.prep.md');
    const { files } = JSON.parse(stdout) as { files: { findings: { start: object }[] }[] };
    assert.deepEqual(files[0]!.findings[0]!.start, {
      offset: weak.indexOf('I guess') + 1,
      line: 3,
      column: 1,
    });
  });

  it('speaks Russian when told to', () => {
    write('a.prep.md', weak);
    assert.match(
      prepbook(folder, 'lint', '--lang', 'ru', '.').stdout,
      /замечание: 2 \(прочитано файлов: 1\)/,
    );
  });

  it('exits 2 for bad usage, with the reason on stderr', () => {
    for (const args of [
      [],
      ['lint'],
      ['lint', '--format', 'xml', '.'],
      ['lint', '--max-size', 'x', '.'],
      ['fly'],
    ]) {
      const { status, stderr } = prepbook(folder, ...args);
      assert.equal(status, 2, args.join(' '));
      assert.notEqual(stderr, '');
    }
  });
});

describe('prepbook fix', () => {
  const question = '## Q: How do you usually call clients?\n\n';
  const filled = `${question}Basically, I call on Monday. I guess she agrees.\n`;
  const mended = `${question}I call on Monday. I guess she agrees.\n`;
  let folder: string;
  const write = (path: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, path), content);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prepbook-fix-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('applies the safe fixes, leaves the rest to the writer, and says what it did', () => {
    write('a.prep.md', filled);
    write('b.prep.md', mended);
    const { status, stdout } = prepbook(folder, 'fix', '.');
    assert.deepEqual([status, stdout], [0, 'a.prep.md: filler 1\nfiles changed: 1 (files read: 2)\n']);
    assert.equal(read('a.prep.md'), mended);
    assert.deepEqual(readdirSync(folder).sort(), ['a.prep.md', 'b.prep.md']);
  });

  it('prints a patch and changes nothing with --dry-run', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `${i}\n`).join('');
    const text = `\uFEFF${lines}\n${filled}${lines}\n${filled.trimEnd()}`.replaceAll('\n', '\r\n');
    write('a.prep.md', text);
    const { status, stdout } = prepbook(folder, 'fix', '--dry-run', '.');
    assert.equal(status, 0);
    assert.equal(read('a.prep.md'), text);
    assert.equal(stdout.match(/^@@ /gm)?.length, 2);
    write('a.patch', stdout);
    const applied = spawnSync('git', ['apply', 'a.patch'], { cwd: folder, encoding: 'utf8' });
    assert.equal(applied.status, 0, applied.stderr);
    assert.equal(read('a.prep.md'), text.replaceAll('Basically, I', 'I'));
  });

  it('fixes the rules that are named, and no other', () => {
    write('a.prep.md', filled);
    prepbook(folder, 'fix', '--rule', 'hedging', '.');
    assert.equal(read('a.prep.md'), filled);
    prepbook(folder, 'fix', '--rule', 'hedging,rude', '--rule', 'filler', '.');
    assert.equal(read('a.prep.md'), mended);
    const { status, stderr } = prepbook(folder, 'fix', '--rule', 'hedge', '.');
    assert.equal(status, 2);
    assert.match(stderr, /no rule "hedge".*hedging/);
  });

  // Windows knows neither modes nor, without a privilege, links.
  (process.platform === 'win32' ? it.skip : it)('keeps the mode of the file, and the link to it', () => {
    mkdirSync(join(folder, 'sub'));
    write('sub/real.prep.md', filled);
    chmodSync(join(folder, 'sub/real.prep.md'), 0o640);
    symlinkSync(join('sub', 'real.prep.md'), join(folder, 'link.prep.md'));
    prepbook(folder, 'fix', 'link.prep.md');
    assert.equal(read('sub/real.prep.md'), mended);
    assert.ok(lstatSync(join(folder, 'link.prep.md')).isSymbolicLink());
    assert.equal(lstatSync(join(folder, 'sub/real.prep.md')).mode & 0o777, 0o640);
  });

  it('names what it cannot read, fixes the rest and exits 2', () => {
    write('a.prep.md', filled);
    write('b.prep.md', Uint8Array.of(0xff, 0xfe));
    const { status, stderr } = prepbook(folder, 'fix', '.', 'missing.prep.md');
    assert.equal(status, 2);
    assert.match(stderr, /b\.prep\.md: is not valid UTF-8 text\n.*missing\.prep\.md: no such/);
    assert.equal(read('a.prep.md'), mended);
  });

  it('changes nothing when it is run again, whatever the text', () => {
    givenTexts().forEach((text, i) =>
      write(`${i}.prep.md`, i % 2 ? text : `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    );
    const all = (): string[] => readdirSync(folder).map(read);
    const before = all();
    assert.match(prepbook(folder, 'fix', '.').stdout, /filler/);
    const once = all();
    assert.notDeepEqual(once, before);
    assert.match(prepbook(folder, 'fix', '.').stdout, /^files changed: 0/);
    assert.deepEqual(all(), once);
  });
});

describe('the README', () => {
  it('shows a notebook that has no findings', () => {
    const example = /```markdown\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
    const folder = mkdtempSync(join(tmpdir(), 'prepbook-readme-'));
    writeFileSync(join(folder, 'readme.prep.md'), example);
    const { stdout } = prepbook(folder, 'lint', '--format', 'json', '.');
    rmSync(folder, { recursive: true });
    const { files } = JSON.parse(stdout) as { files: { findings: object[]; answers: { level: string }[] }[] };
    assert.deepEqual(files[0]!.findings, []);
    assert.equal(files[0]!.answers[0]!.level, 'model');
  });
});

describe('prepbook rule', () => {
  it('prints the page of a rule', () => {
    const { status, stdout } = prepbook('.', 'rule', 'hedging');
    assert.deepEqual([status, stdout], [0, readFileSync('docs/rules/hedging.md', 'utf8')]);
  });

  it('names the rules when there is none by that name', () => {
    const { status, stderr } = prepbook('.', 'rule', 'nothing');
    assert.equal(status, 2);
    assert.match(stderr, /hedging/);
  });
});

describe('dist/engine.cjs', () => {
  it('answers as the public face promises', () => {
    const script = `
      const { createLinter, loadLanguage } = require('./dist/engine.cjs');
      (async () => {
        const linter = await createLinter({});
        const linted = linter.lint({ uri: 'a', text: ${JSON.stringify(weak)} });
        const edited = linter.edit('a', [{ start: 0, end: 0, text: '# A\\n\\n' }]);
        linter.close('a');
        const ru = await loadLanguage('ru');
        const read = ['sentences', 'words', 'numbers', 'subjects'].map((name) => ru[name]('Я собрал 5 отчётов. Мы их сдали.').length);
        console.log(JSON.stringify([linted.findings.length, edited.answers.length, read, ru.lemma('отчётов').length]));
      })();`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(stdout), [2, 1, [2, 7, 1, 2], 1]);
  });
});
