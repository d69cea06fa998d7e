// What Prepbook is measured against lives in this folder's own node_modules: nothing else needs it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/paths.mjs';
import { npm } from '../host/processes.mjs';

const folder = path.join(root, 'test/bench');

export async function installPeers() {
  if (installed()) return;
  console.error('Installing what to measure against into test/bench/node_modules (once) …');
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}

function installed() {
  const wanted = packages('package-lock.json');
  const found = packages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || found[name]?.version === version,
  );
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(path.join(folder, file), 'utf8')).packages;
  } catch {
    return {};
  }
}
