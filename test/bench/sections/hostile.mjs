// How long the command line takes over files that are made to be slow, less what it takes to start.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, temporaryFolder } from '../../host/paths.mjs';
import { start } from '../../host/processes.mjs';
import { answer, fork } from '../children.mjs';
import { hostile as files } from '../hostile.mjs';
import { median } from '../numbers.mjs';

const most = 1000; // ms
const patience = 20_000; // ms
const folder = temporaryFolder('hostile');
const oneLine = path.join(folder, 'one-line.prep.md');

export async function hostile({ note }) {
  writeFileSync(oneLine, '# Prepbook\n');
  const starts = [];
  const rows = [];
  for (const { name, text } of files) {
    note(`hostile: ${name}`);
    starts.push((await lintFile(oneLine)).ms);
    rows.push({ name, ...(await measure(text())) });
  }
  const startMs = median(starts);
  for (const row of rows) {
    const over = row.times.map((ms) => ms - (row.api ? 0 : startMs));
    row.ms = row.problem ?? median(over);
    row.runs = row.times.length;
    if (row.problem || row.ms > most) row.missed = `≤ ${most} ms`;
  }
  return [
    {
      title: `Hostile files: ms over the start of the command line, which takes ${startMs.toFixed(0)} ms`,
      columns: { name: 'file', kilobytes: 'KB', ms: 'ms', runs: 'runs' },
      rows: rows.map(({ name, kilobytes, ms, runs, missed }) => ({ name, kilobytes, ms, runs, missed })),
    },
  ];
}

/** Runs once, and twice more where once was not clearly fast enough. */
async function measure(text) {
  // No UTF-8 file holds a lone surrogate: such a text goes to the engine itself.
  const api = !text.isWellFormed();
  const file = path.join(folder, 'hostile.prep.md');
  writeFileSync(file, text, api ? 'utf16le' : 'utf8');
  const times = [];
  let problem;
  while (times.length === 0 || (times[0] > most / 2 && times.length < 3)) {
    const run = api ? await lintText(file) : await lintFile(file);
    problem = run.problem;
    if (problem) break;
    times.push(run.ms);
  }
  return { kilobytes: Math.round(Buffer.byteLength(text) / 1000), api, times, problem };
}

/** What the engine alone takes in a new process, started and loaded. */
const lintText = (file) => answer(fork('child.mjs', ['ours', file]), patience);

async function lintFile(file) {
  const begin = performance.now();
  const args = [path.join(root, 'dist/cli.js'), 'lint', '--format', 'json', file, '--max-size', '50'];
  const child = start(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  const ms = performance.now() - begin;
  if (ms >= patience) return { problem: `> ${patience / 1000} s` };
  // 1 says that there are findings, and is also what Node ends with after an error.
  if (code > 1 || code === null || complaint)
    return { problem: /^.*Error.*$/m.exec(complaint)?.[0] ?? (complaint.split('\n')[0] || `code ${code}`) };
  return { ms };
}
