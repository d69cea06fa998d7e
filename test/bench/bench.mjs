// npm run bench: how fast Prepbook is, beside other engines, while somebody types, and over hostile files. Exits 1 where
// a row misses its bound. Reads dist/: build first.
//   --scratch, --edits, --hostile  these sections only
//   --quick                        under a minute: only 100 KB from scratch beside three others (fewer --edits if asked)
//   --only NAME[,NAME]             these engines only
//   --json                         one JSON object instead of tables
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../host/paths.mjs';
import { print } from './numbers.mjs';
import { installPeers } from './peers.mjs';
import { edits } from './sections/edits.mjs';
import { hostile } from './sections/hostile.mjs';
import { engines, scratch } from './sections/scratch.mjs';

const { values: flags } = parseArgs({
  options: {
    scratch: { type: 'boolean' },
    edits: { type: 'boolean' },
    hostile: { type: 'boolean' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const quickly = ['ours', 'ours-first', 'remark-parse', 'write-good', 'markdownlint'];
const only = flags.only?.split(',') ?? (flags.quick ? quickly : engines);
const unknown = only.filter((name) => !engines.includes(name));
if (unknown.length > 0) fail(`No such engine: ${unknown.join(', ')}. There are ${engines.join(', ')}.`);
if (!existsSync(path.join(root, 'dist/engine.cjs')))
  fail('There is no dist/engine.cjs: run `npm run build`.');

const sections = { scratch, edits, hostile };
const named = Object.keys(sections).filter((name) => flags[name]);
const usual = flags.quick ? ['scratch'] : Object.keys(sections);
const chosen = named.length > 0 ? named : usual;

if (chosen.includes('scratch')) await installPeers();

const note = (what) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${what} …`);
const tables = {};
for (const name of chosen) {
  tables[name] = await sections[name]({ only, quick: flags.quick, note });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  if (!flags.json) tables[name].forEach(print);
}

const all = Object.values(tables).flat();
const missed = all.flatMap(({ rows }) => rows.filter((row) => row.missed));
if (flags.json) {
  const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length };
  const rows = (list) => list.map(({ title, rows }) => ({ title, rows }));
  const result = Object.fromEntries(chosen.map((name) => [name, rows(tables[name])]));
  console.log(JSON.stringify({ ...machine, ...result, missed: missed.length }));
} else {
  console.log(missed.length > 0 ? `\n✖ ${missed.length} rows miss their bounds` : '\nAll bounds are kept');
}
process.exitCode = missed.length > 0 ? 1 : 0;

function fail(message) {
  console.error(message);
  process.exit(2);
}
