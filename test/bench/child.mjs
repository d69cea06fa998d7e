// One engine in a process of its own: `node child.mjs ENGINE [FILE [--memory]]`. Each message { files } is answered with
// { times }, the milliseconds of a run over each of them. With FILE it runs once, answers and ends. Files are UTF-16: it can hold a lone
// surrogate.
import { readFileSync } from 'node:fs';

const [engine, file, memory] = process.argv.slice(2);
const { create } = await import(`./engines/${engine}.mjs`);
const run = await create();

const read = (name) => readFileSync(name, 'utf16le');

async function time(text) {
  const start = performance.now();
  await run(text);
  return performance.now() - start;
}

async function measureMemory(text) {
  globalThis.gc();
  const before = process.memoryUsage();
  const result = await run(text);
  const peak = process.resourceUsage().maxRSS * 1024;
  globalThis.gc();
  const kept = process.memoryUsage().heapUsed - before.heapUsed;
  return { loaded: before.rss, peak, kept, result: Boolean(result) }; // `result` is alive until here
}

if (file === undefined) {
  process.on('message', async ({ files }) => {
    const times = [];
    for (const one of files) times.push(await time(read(one)));
    process.send({ times });
  });
  process.send({ ready: true });
} else {
  process.send(memory ? await measureMemory(read(file)) : { ms: await time(read(file)) });
  process.disconnect();
}
