// What users get: the .vsix of the extension and the npm package of the command line.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, sum } from './checks.mjs';
import { out, root, temporaryFolder, tool } from './paths.mjs';
import { npm, runQuietly } from './processes.mjs';

export const vsix = path.join(out, 'prepbook.vsix');

// Neither package may hold any of these.
const unwanted = /(^|\/)(src|test|samples|node_modules|out|\.[^/]+)\/|\.(ts|map|tgz|vsix)$/;
const guide = ['dist/guide/en.json', 'dist/guide/ru.json'];
const unwantedIn = (files) => files.filter((file) => unwanted.test(file.replaceAll('\\', '/')));

/** Packages the extension into out/prepbook.vsix. */
export async function checkVsix() {
  mkdirSync(out, { recursive: true });
  rmSync(vsix, { force: true });
  const packaged = await check('vsce package, without a warning', async () => {
    const output = await npm(['run', 'package', '--', '--out', vsix], { cwd: root });
    console.log(output.split('\n').at(-1));
    assert.doesNotMatch(output, /^\s*(WARNING|ERROR) /m, output);
  });
  const listed = await check('the .vsix holds the extension and nothing else', async () => {
    const files = (
      await runQuietly(process.execPath, [tool('@vscode/vsce/vsce'), 'ls', '--no-dependencies'], {
        cwd: root,
      })
    ).split('\n');
    const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
    const folders = 'dist|docs|media|schemas|snippets|syntaxes';
    const named = [...manifest.matchAll(new RegExp(`"(?:\\./)?((?:${folders})/[^"]+\\.\\w+)"`, 'g'))]
      .map((match) => match[1])
      .filter((file) => file !== 'dist/cli.js' && file !== 'docs/store.md') // the latter becomes readme.md
      .concat(guide);
    assert.deepEqual(unwantedIn(files), [], 'packaged, but of no use there');
    assert.deepEqual(
      named.filter((file) => !files.includes(file)),
      [],
      'wanted, but not packaged',
    );
  });
  return sum(packaged, listed);
}

/** Packs the command line, installs it in an empty folder and lints a file there. */
export const checkNpmPackage = () =>
  check('npm pack, installed in an empty folder, lints', async () => {
    const folder = temporaryFolder('npm');
    await npm(['pack', '--pack-destination', folder], { cwd: root });
    const [archive] = readdirSync(folder);
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    await npm(['install', '--no-audit', '--no-fund', `./${archive}`], { cwd: folder });
    const files = readdirSync(path.join(folder, 'node_modules/prepbook'), { recursive: true });
    assert.deepEqual(unwantedIn(files), []);
    const installed = files.map((file) => file.replaceAll('\\', '/'));
    assert.ok(guide.every((file) => installed.includes(file)));
    writeFileSync(
      path.join(folder, 'story.prep.md'),
      '## Tell me about a conflict\n\nIt was fine, I guess.\n',
    );
    const lint = ['exec', '--no', '--', 'prepbook', 'lint', 'story.prep.md'];
    assert.match(await npm(lint, { cwd: folder }), /hedging/);
  });
