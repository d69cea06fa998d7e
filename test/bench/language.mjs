// npm run measure:language: how well and how fast the language layer reads, and how large it is. Exits 1 where a row
// is below its bound. The tests guard the quality rows as well; speed and size are measured here alone.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { installBrowser } from '../host/install.mjs';
import { out, root } from '../host/paths.mjs';

const file = (name) => path.join(root, name);
const bundled = async (entry, options) => {
  const outfile = path.join(
    out,
    'bench',
    `${path.basename(entry, '.ts')}-${options.format}.${options.format === 'esm' ? 'mjs' : 'js'}`,
  );
  await build({
    entryPoints: [file(entry)],
    outfile,
    bundle: true,
    conditions: ['worker'],
    logLevel: 'warning',
    ...options,
  });
  return outfile;
};

const table = [];
const row = (what, list, value, bound, good = value >= bound) =>
  table.push({ what, list, value, bound, ok: good });

// Quality
const { quality } = await import(
  await bundled('test/engine/language/quality.ts', { platform: 'node', format: 'esm' })
);
const lists = await quality();
for (const { what, list, right, of, bound } of lists)
  row(what, `${list} (${of})`, Number((right / of).toFixed(3)), bound);
if (process.argv.includes('--wrong'))
  for (const { what, list, wrong } of lists) for (const one of wrong) console.log(`${what}, ${list}: ${one}`);

// Speed: the samples' own text, as warm medians in this process and in a browser's worker-like page
const prose = (language) =>
  readFileSync(file(`samples/${language}/answers.prep.md`), 'utf8')
    .replace(/^---[^]*?---/, '')
    .split(/\s+/)
    .slice(0, 500)
    .join(' ');
const texts = { ru: prose('ru'), en: prose('en') };
const speed = await bundled('test/bench/language-speed.ts', { platform: 'node', format: 'esm' });
const node = await (await import(speed)).measure(texts, (name) => readFileSync(file(`data/${name}`)));

const script = readFileSync(
  await bundled('test/bench/language-speed.ts', { platform: 'browser', format: 'iife', globalName: 'speed' }),
  'utf8',
);
const browser = await chromium.launch({
  executablePath: await installBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let page;
try {
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: script });
  const data = Object.fromEntries(
    ['ru.lemmas.bin', 'ru.classes.bin'].map((name) => [
      name,
      readFileSync(file(`data/${name}`)).toString('base64'),
    ]),
  );
  page = await tab.evaluate(
    ([texts, data]) =>
      globalThis.speed.measure(texts, (name) =>
        Uint8Array.from(atob(data[name]), (char) => char.charCodeAt(0)),
      ),
    [texts, data],
  );
} finally {
  await browser.close();
}
for (const [where, { lookups, answer }] of [
  ['Node', node],
  ['browser', page],
]) {
  row('lemma look-ups, million words a second', where, Number((lookups / 1e6).toFixed(1)), 3);
  for (const id of ['ru', 'en'])
    row(`500 words analysed, ms (${id})`, where, Number(answer[id].toFixed(2)), 3, answer[id] <= 3);
}

// Size
const code = readFileSync(
  await bundled('src/engine/language/load.ts', { platform: 'neutral', format: 'cjs', minify: true }),
);
const bytes = [
  code,
  ...['ru.lemmas.bin', 'ru.classes.bin'].map((name) => readFileSync(file(`data/${name}`))),
].map((part) => gzipSync(part, { level: 9 }).length);
const kilobytes = Math.round(bytes.reduce((a, b) => a + b) / 1024);
row('data and code, gzip, KB', '', kilobytes, 650, kilobytes <= 650);

for (const { what, list, value, bound, ok } of table) {
  console.log(
    `${ok ? ' ' : '✖'} ${what.padEnd(42)} ${list.padEnd(14)} ${String(value).padStart(7)}   bound ${bound}`,
  );
}
process.exitCode = table.every(({ ok }) => ok) ? 0 : 1;
