import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Log } from 'sarif';

const cli = resolve('dist/cli.js');
const weak = '## Why did you leave?\n\nI guess my boss was terrible.\n';

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface Output {
  files: { path: string; findings: { rule: string; message: string; start: { line: number } }[] }[];
}

describe('a configuration on the command line', () => {
  let folder: string;
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const prepbook = (...args: string[]): Run =>
    spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
  /** The rules that speak, by the file they speak of. */
  const found = (...args: string[]): Record<string, string[]> => {
    const { files } = JSON.parse(prepbook('lint', '--format', 'json', ...args).stdout) as Output;
    return Object.fromEntries(
      files.map(({ path, findings }) => [path.replaceAll('\\', '/'), findings.map(({ rule }) => rule)]),
    );
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'prepbook-config-')));
    // What lies above the temporary folder is not ours.
    mkdirSync(join(folder, '.git'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is that of the nearest folder above each file', () => {
    write('.prepbook/config.json', '{ "rules": { "hedging": "off" } }');
    write('ann/.prepbook/config.json', '{ "rules": { "negative-wording": "off", "vague-answer": "off" } }');
    for (const path of ['a.prep.md', 'bob/deep/a.prep.md', 'ann/a.prep.md']) write(path, weak);
    assert.deepEqual(found('.'), {
      'a.prep.md': ['negative-wording'],
      'ann/a.prep.md': ['hedging'],
      'bob/deep/a.prep.md': ['negative-wording'],
    });
  });

  it('is not looked for above the root of the repository', () => {
    write('.prepbook/config.json', '{ "rules": { "hedging": "off" } }');
    mkdirSync(join(folder, 'repository/.git'), { recursive: true });
    write('repository/a.prep.md', weak);
    assert.deepEqual(found('repository'), { 'repository/a.prep.md': ['hedging', 'negative-wording'] });
  });

  it('may be named, with packs beside it', () => {
    write('.prepbook/config.json', '{ "rules": { "hedging": "off", "negative-wording": "off" } }');
    write('shared/strict.json', '{ "packs": ["anna"], "rules": { "hedging": "off" } }');
    write('shared/packs/anna/lexicons/en/filler.json', '["my boss"]');
    write('a.prep.md', weak);
    assert.deepEqual(found('--config', 'shared/strict.json', 'a.prep.md'), {
      'a.prep.md': ['filler', 'negative-wording'],
    });
  });

  it('that is named and not there is an error; the files are linted all the same', () => {
    write('a.prep.md', weak);
    const { status, stdout, stderr } = prepbook('lint', '--config', 'nope.json', 'a.prep.md');
    assert.deepEqual([status, stderr], [2, 'prepbook: nope.json: cannot be read\n']);
    assert.match(stdout, /hedging/);
  });

  it('is reported where it is wrong, once for all files, and the rest of it applies', () => {
    write(
      '.prepbook/config.json',
      '{\n  "rules": { "hedging": "off", "rued": "off" },\n  "packs": ["anna"]\n}',
    );
    write('.prepbook/packs/anna/lexicons/en/filler.json', '["(.*)"]');
    write('a.prep.md', weak);
    write('b.prep.md', weak);
    assert.deepEqual(found('.'), {
      '.prepbook/config.json': ['bad-config'],
      '.prepbook/packs/anna/lexicons/en/filler.json': ['bad-config'],
      'a.prep.md': ['negative-wording'],
      'b.prep.md': ['negative-wording'],
    });
    const run = prepbook('lint', '.', '--fail-on', 'warning');
    assert.equal(run.status, 1);
    assert.match(run.stdout, /config\.json\n +2:32 +warning +There is no “rued” .*“rude”\? +bad-config\n/);
  });

  it('says what is fixed; where it cannot be read nothing is', () => {
    const text = '## Q: How do you usually call clients?\n\nBasically, I call on Monday.\n';
    write('off.json', '{ "rules": { "filler": "off" } }');
    write('.prepbook/config.json', '{ "rules": { "filler": "off" } }');
    write('a.prep.md', text);
    const fixed = (...args: string[]): [number | null, string, boolean] => {
      const { status, stderr } = prepbook('fix', ...args, 'a.prep.md');
      return [status, stderr, readFileSync(join(folder, 'a.prep.md'), 'utf8') !== text];
    };
    assert.deepEqual(fixed(), [0, '', false]);
    write('.prepbook/config.json', '{}');
    assert.deepEqual(fixed('--config', 'off.json'), [0, '', false]);
    assert.deepEqual(fixed('--config', 'nope.json'), [2, 'prepbook: nope.json: cannot be read\n', false]);
    assert.deepEqual(fixed(), [0, '', true]);
  });

  it('is told to GitHub as annotations that no text can break out of', () => {
    write('a, 100%.prep.md', '## Why?\n\nI guess [your,\n100%: \u001b[31mname] was fine, I guess.\n');
    write('.prepbook/config.json', '{ "rules": { "::error::\\n%0A": "off" } }');
    const lines = prepbook('lint', '--format', 'github', '.').stdout.trimEnd().split('\n');
    assert.ok(!lines.join().includes('\u001b'));
    for (const line of lines) assert.match(line, /^::(error|warning|notice) file=[^:,]+,line=\d+,[^:]+::./);
    assert.ok(lines.length >= 2, lines.join('\n'));
    assert.match(
      lines[0]!,
      /^::warning file=\.prepbook\/config\.json,line=1,endLine=1,col=14,endColumn=30,title=bad-config::.*::error::%0A%250A/,
    );
    const [first] = lines.filter((line) => line.includes('title=hedging'));
    assert.match(
      first!,
      /^::warning file=a%2C 100%25\.prep\.md,line=3,endLine=3,col=1,endColumn=8,title=hedging::/,
    );
  });

  it('lets GitHub have no columns where a finding goes over lines', () => {
    write('a.prep.md', '## Why did you leave?\n\nI\nwent when it was time.\n');
    const { stdout } = prepbook('lint', '--format', 'github', '.');
    assert.match(stdout, /line=3,endLine=4,title=vague-answer::/);
  });

  it('is told in SARIF, each finding with its rule and its place', () => {
    write('50% #1/a b.prep.md', weak);
    const log = JSON.parse(prepbook('lint', '--format', 'sarif', '.').stdout) as Log;
    const [run] = log.runs;
    assert.equal(log.version, '2.1.0');
    assert.equal(run!.columnKind, 'utf16CodeUnits');
    const rules = run!.tool.driver.rules!;
    for (const { shortDescription } of rules) assert.match(shortDescription!.text, /^[a-z’ ,]{20,}$/);
    assert.deepEqual(
      run!.results!.map(({ ruleId, ruleIndex, level, locations }) => [
        ruleId,
        rules[ruleIndex!]!.id,
        level,
        locations![0]!.physicalLocation,
      ]),
      [
        ['hedging', 1, 8],
        ['negative-wording', 12, 29],
      ].map(([rule, startColumn, endColumn], i) => [
        rule,
        rule,
        'warning',
        {
          artifactLocation: { uri: '50%25%20%231/a%20b.prep.md' },
          region: { startLine: 3, startColumn: i === 0 ? 1 : startColumn, endLine: 3, endColumn },
        },
      ]),
    );
  });

  it('gives SARIF the fixes', () => {
    write('a.prep.md', '## Tell me about a result\n\nI cut the time from 25 to 20 minutes, by 25%.\n');
    const log = JSON.parse(prepbook('lint', '--format', 'sarif', '.').stdout) as Log;
    const fixed = log.runs[0]!.results!.flatMap(({ fixes = [] }) => fixes)[0]!;
    const [replacement] = fixed.artifactChanges[0]!.replacements;
    assert.equal(replacement!.insertedContent!.text, '20%');
    assert.deepEqual(replacement!.deletedRegion, {
      startLine: 3,
      startColumn: 42,
      endLine: 3,
      endColumn: 45,
    });
  });

  describe('printed', () => {
    it('shows each value that applies and where it comes from', () => {
      write('.prepbook/config.json', '{\n  "rules": { "rude": "off" },\n  "packs": ["anna"]\n}');
      write('.prepbook/packs/anna/lexicons/en/filler.json', '["or so"]');
      write('a.prep.md', weak);
      const { status, stdout } = prepbook('config', 'print', 'a.prep.md');
      assert.equal(status, 0);
      const config = join('.prepbook', 'config.json');
      const pack = join('.prepbook', 'packs/anna/lexicons/en/filler.json');
      for (const [first, ...rest] of [
        [`a.prep.md: ${config}`],
        ['hedging', 'warning', 'default'],
        ['rude', 'off', `${config}:2`],
        ['default', '30–120', 'default'],
        ['filler add en', 'or so', `pack anna, ${pack}:1`],
        ['anna', `${config}:3`],
      ]) {
        const line = stdout
          .split('\n')
          .find((one) => one.trim().startsWith(`${first}`) && one.includes(rest.at(-1) ?? ''));
        assert.deepEqual(line?.trim().split(/ {2,}/), [first, ...rest]);
      }
    });

    it('as JSON has the same', () => {
      write('.prepbook/config.json', '{\n  "rules": { "rude": "off" } }');
      const printed = JSON.parse(prepbook('config', 'print', '--format', 'json', '.').stdout) as {
        config: string;
        values: { key: string }[];
      };
      const of = (key: string): unknown[] => printed.values.filter((value) => value.key === key);
      const config = join('.prepbook', 'config.json');
      assert.equal(printed.config, config);
      assert.deepEqual(of('rules.rude'), [
        { key: 'rules.rude', value: 'off', from: 'config', path: config, line: 2 },
      ]);
      assert.deepEqual(of('pace.ru'), [{ key: 'pace.ru', value: 110, from: 'default' }]);
      assert.deepEqual(of('language'), [{ key: 'language', value: null, from: 'default' }]);
    });

    it('says that there is none, or no such path', () => {
      assert.match(prepbook('config', 'print', '.').stdout, /^\.: no \.prepbook\/config\.json above it\n/);
      const { status, stderr } = prepbook('config', 'print', 'nope.prep.md');
      assert.deepEqual([status, stderr], [2, 'prepbook: nope.prep.md: no such file or folder\n']);
    });
  });
});
