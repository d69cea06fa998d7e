// npm run mutate [RULE…] [-- --json]: is each condition of the rules needed? Takes them out one by one and reports those
// that nobody misses. All mutants live in one bundle, behind switches; each is asked only for the cases that reach it.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { out, root } from '../host/paths.mjs';
import { instrument } from './instrument.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' } },
});

/** The level of an answer is tested by itself. */
const LEFT_OUT = 'level.ts';
const folders = ['rules', 'answer', 'claims'].map((name) => path.join(root, 'src/engine', name));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== LEFT_OUT)
    .map((name) => path.join(folder, name)),
);
/** A rule, another file by its name, or a folder. */
const isWanted = (file) =>
  wanted.length === 0 || wanted.some((name) => file.endsWith(`/${name}.ts`) || file.includes(`/${name}/`));

const { conditions, sources } = instrument(root, files);

/** Which switch is on, and to which value; what has been reached; how much more may be asked before a loop is called endless. */
let on = -1;
let value = false;
let left = Infinity;
const reached = new Uint8Array(conditions.length);
globalThis.$mutant = (id) => {
  if (--left < 0) throw new Error('endless');
  reached[id] = 1;
  return id === on ? value : undefined;
};

const bundle = path.join(out, 'mutation/cases.cjs');
await build({
  entryPoints: [path.join(root, 'test/mutation/cases.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  conditions: ['worker'],
  logLevel: 'warning',
  plugins: [
    {
      name: 'switches',
      setup: ({ onLoad }) =>
        onLoad({ filter: /src[\\/]engine[\\/].*\.ts$/ }, ({ path: file }) =>
          sources.has(file) ? { contents: sources.get(file), loader: 'ts' } : undefined,
        ),
    },
  ],
});
const cases = await createRequire(import.meta.url)(bundle).readCases();
for (const one of cases) one.outcome(); // fills what is kept from one text to the next
const casesOf = conditions.map(() => []);
for (const one of cases) {
  reached.fill(0);
  left = 1e9;
  const start = performance.now();
  one.expected = JSON.stringify(one.outcome());
  one.time = performance.now() - start;
  one.calls = 1e9 - left;
  reached.forEach((yes, id) => yes && casesOf[id].push(one));
}

const fates = [];
conditions.forEach(({ file, line, text, values }, id) => {
  if (!isWanted(file)) return;
  for (const instead of values) fates.push({ file, line, text, instead, fate: fateOf(id, instead) });
});

/** `killed` by a case that fails, `exam` where only answers of the exam are judged otherwise, `survived` or `unreached`. */
function fateOf(id, instead) {
  if (casesOf[id].length === 0) return 'unreached';
  on = id;
  value = instead;
  try {
    const differs = (one) => !isAsExpected(one);
    if (isSlow(id) && isSlow(id)) return 'killed'; // twice: another process may have been busy
    if (casesOf[id].some((one) => !one.exam && differs(one))) return 'killed';
    return casesOf[id].some((one) => one.exam && differs(one)) ? 'exam' : 'survived';
  } finally {
    on = -1;
  }
}

function isAsExpected(one) {
  left = one.calls * 20 + 10_000;
  try {
    return JSON.stringify(one.outcome()) === one.expected;
  } catch {
    return false;
  }
}

/** Whether its first case takes so long that what it saves is time: such a condition is needed. */
function isSlow(id) {
  const [one] = casesOf[id];
  const start = performance.now();
  isAsExpected(one);
  return performance.now() - start > 50 + one.time * 20;
}

const survivors = fates.filter(({ fate }) => fate !== 'killed');
const table = [...new Set(fates.map(({ file }) => file))].map((file) => {
  const own = fates.filter((one) => one.file === file);
  const count = (fate) => own.filter((one) => one.fate === fate).length;
  const [killed, exam, survived, unreached] = ['killed', 'exam', 'survived', 'unreached'].map(count);
  return { file, mutants: own.length, killed, exam, survived, unreached };
});

if (options.json) console.log(JSON.stringify({ files: table, survivors }, null, 1));
else {
  const columns = ['mutants', 'killed', 'exam', 'survived', 'unreached'];
  const sum = (name) => table.reduce((total, row) => total + row[name], 0);
  const total = { file: 'all', ...Object.fromEntries(columns.map((name) => [name, sum(name)])) };
  const row = (name, cells) =>
    console.log(name.padEnd(46) + cells.map((cell) => String(cell).padStart(11)).join(''));
  row('', columns);
  for (const one of [...table, total])
    row(
      one.file,
      columns.map((name) => one[name]),
    );
  for (const fate of ['survived', 'unreached', 'exam']) {
    const own = survivors.filter((one) => one.fate === fate);
    if (own.length > 0) console.log(`\n${fate}`);
    for (const { file, line, text, instead } of own)
      console.log(`${file}:${line}  ${instead}  ${text.length > 140 ? `${text.slice(0, 140)}…` : text}`);
  }
}
