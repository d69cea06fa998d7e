// What a fresh clone needs before anything can run: the packages of package-lock.json, and a build.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { npm, runQuietly } from './processes.mjs';

export async function setup() {
  if (installed()) return;
  console.log('Installing packages (npm ci), about half a minute the first time …');
  await npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
}

export const build = () => runQuietly(process.execPath, ['esbuild.js'], { cwd: root });

/** Whether node_modules holds what the lock file asks for. Compared by version: times lie after a checkout. */
function installed() {
  const wanted = packages('package-lock.json');
  const found = packages('node_modules/.package-lock.json');
  if (!found) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional, link }]) =>
      name === '' || link || (found[name] ? found[name].version === version : optional),
  );
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
