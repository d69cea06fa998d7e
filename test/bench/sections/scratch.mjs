// How long each engine takes over a whole notebook, how soon after its start, and in how much memory.
// The engines take turns, and no text comes twice: what the machine does besides strikes them alike. A process that has
// been idle for a second is up to twice as slow at first, so a turn begins with runs that do not count, and the slow
// engines take turns among themselves.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../host/paths.mjs';
import { stop } from '../../host/processes.mjs';
import { answer, ask, fork } from '../children.mjs';
import { notebook } from '../corpora.mjs';
import { median, sizeName } from '../numbers.mjs';

const groups = [
  ['ours', 'ours-first', 'word-split', 'markdown-it', 'remark-parse', 'markdownlint', 'remark-lint'],
  ['write-good', 'alex', 'textlint', 'harper'],
];
export const engines = groups.flat();

const turns = 7;
const patience = 60_000; // ms for one engine over one kind of text
const starts = 5;

const folder = temporaryFolder('bench');
const reference = 'remark-parse';

export async function scratch({ only, quick, note }) {
  const lengths = quick ? [100_000] : [10_000, 100_000, 1_000_000];
  const runs = await measureRuns(only, lengths, note);
  if (quick) return [runs];
  return [runs, await measureStarts(only, note), await measureMemory(only, note)];
}

/** Writes the text of a seed, and returns the file's path. */
function write(language, length, seed, name = 'text') {
  const file = path.join(folder, name);
  writeFileSync(file, notebook(language, length, seed), 'utf16le');
  return file;
}

async function measureRuns(only, lengths, note) {
  const rows = [];
  for (const group of groups.map((engines) => engines.filter((engine) => only.includes(engine)))) {
    const runners = group.map((engine) => new Runner(engine));
    for (const language of ['ru', 'en']) {
      for (const length of lengths) {
        note(`from scratch: ${language}, ${sizeName(length)}, ${group.join(', ')}`);
        for (const runner of runners) await runner.begin();
        for (let turn = 0; turn < turns; turn++)
          for (const runner of runners) await runner.turn(language, length);
        for (const { engine, times, problem } of runners)
          rows.push({
            language,
            size: sizeName(length),
            engine,
            ms: times.length > 0 ? median(times) : problem,
            ratio: '',
            runs: times.length,
          });
      }
    }
    for (const runner of runners) await runner.end();
  }
  return {
    title: 'From scratch: median ms of warm runs, and how many times what remark-parse takes',
    columns: {
      language: 'text',
      size: 'size',
      engine: 'engine',
      ms: 'ms',
      ratio: `× ${reference}`,
      runs: 'runs',
    },
    rows: compared(rows, lengths),
    group: 'size',
  };
}

/** An engine in its process, over one kind of text after the other. */
class Runner {
  constructor(engine) {
    this.engine = engine;
    this.seed = 1;
  }

  /** Starts the process unless it runs, and forgets the times of the text before. */
  async begin() {
    this.times = [];
    this.problem = undefined;
    this.spent = 0;
    if (this.child) return;
    this.child = fork('child.mjs', [this.engine]);
    this.take(await answer(this.child, patience));
    // Node's compiler learns from the first runs what is worth its while.
    for (let i = 0; i < 12 && this.spent < patience / 10; i++)
      await this.run(i % 2 ? 'ru' : 'en', 100_000, 1);
    this.spent = 0;
  }

  async turn(language, length) {
    const expected = this.msPerUnit * length;
    if (!this.child || (this.spent > 0 && this.spent + expected > patience)) return;
    const enough = (ms, most) => Math.min(most, Math.ceil(ms / expected));
    const idle = expected > 2000 ? 0 : enough(100, 20);
    const times = await this.run(language, length, idle + enough(200, 10));
    this.times.push(...times.slice(idle));
  }

  async run(language, length, count) {
    if (!this.child) return [];
    const files = Array.from({ length: count }, (_, i) =>
      write(language, length, this.seed++, `${this.engine}-${i}`),
    );
    const { times = [] } = this.take(await ask(this.child, { files }, patience));
    this.spent += times.reduce((sum, ms) => sum + ms, 0);
    if (times.length > 0) this.msPerUnit = median(times) / length;
    return times;
  }

  take(reply) {
    if (!reply.problem) return reply;
    this.problem = reply.problem;
    this.child = undefined; // it is dead; the next kind of text gets a new one
    return {};
  }

  async end() {
    if (this.child) await stop(this.child);
  }
}

/** How many times what remark-parse takes is allowed. */
const bounds = { ours: { '100 KB': 1.3 }, 'ours-first': { '100 KB': 1.1, '1 MB': 0.7 } };

/** Sorts the rows by text, adds the ratios and judges our own. */
function compared(rows, lengths) {
  const sorted = ['ru', 'en'].flatMap((language) =>
    lengths.flatMap((length) =>
      rows.filter((row) => row.language === language && row.size === sizeName(length)),
    ),
  );
  const find = (like, engine) =>
    rows.find((row) => row.language === like.language && row.size === like.size && row.engine === engine);
  for (const row of sorted) {
    const against = find(row, reference)?.ms;
    if (row.ms > 0 && against > 0) row.ratio = row.ms / against;
    const most = bounds[row.engine]?.[row.size];
    if (most === undefined) continue;
    const missed = [];
    if (row.ratio > most) missed.push(`≤ ${most} × ${reference}`);
    if (row.size === '100 KB' && row.ms >= find(row, 'write-good')?.ms) missed.push('< write-good');
    if (missed.length > 0) row.missed = missed.join(', ');
  }
  return sorted;
}

/** From the start of a process to its first result; Node's own part of it is the row `node`. */
async function measureStarts(only, note) {
  const rows = [];
  for (const language of ['ru', 'en']) {
    note(`cold start: ${language}`);
    const file = write(language, 10_000, 1);
    const times = new Map(['node', ...only].map((engine) => [engine, []]));
    for (let round = 0; round < starts; round++) {
      for (const [engine, list] of times) {
        const begin = performance.now();
        const child = engine === 'node' ? fork('empty.mjs', []) : fork('child.mjs', [engine, file]);
        await answer(child, patience);
        list.push(performance.now() - begin);
      }
    }
    for (const [engine, list] of times) rows.push({ language, engine, ms: median(list) });
  }
  return {
    title: 'Cold start: ms from the start of the process to the first result, 10 KB',
    columns: { language: 'text', engine: 'engine', ms: 'ms' },
    rows,
    group: 'language',
  };
}

async function measureMemory(only, note) {
  const rows = [];
  for (const language of ['ru', 'en']) {
    const file = write(language, 1_000_000, 1);
    for (const engine of only) {
      note(`memory: ${language}, ${engine}`);
      const reply = await answer(
        fork('child.mjs', [engine, file, '--memory'], ['--expose-gc']),
        2 * patience, // in this process all is cold
      );
      const row = { language, engine, loaded: '', growth: reply.problem, kept: '' };
      const megabytes = (bytes) => Math.round(bytes / 1e6);
      if (!reply.problem) {
        row.loaded = megabytes(reply.loaded);
        row.growth = megabytes(reply.peak - reply.loaded);
        row.kept = reply.kept / 1e6;
      }
      rows.push(row);
    }
  }
  return {
    title:
      'Memory, MB, for 1 MB of text: resident when loaded, most on top of it, heap that the result keeps',
    columns: { language: 'text', engine: 'engine', loaded: 'loaded', growth: 'growth', kept: 'kept' },
    rows,
    group: 'language',
  };
}
