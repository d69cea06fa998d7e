// `node edits-child.mjs LANGUAGE ROUNDS`: edits three open notebooks in turn and sends what each edit took. Every edit
// is undone before the next; what the undoing takes is kept apart, as a kind of edit of its own.
import { createRequire } from 'node:module';
import { generator, notebook } from './corpora.mjs';
import { sizeName } from './numbers.mjs';

const { createLinter } = createRequire(import.meta.url)('../../dist/engine.cjs');
const [language, rounds] = process.argv.slice(2);
const warmUp = 10; // rounds
const around = 2000; // units at least in which edits are made

const random = generator(1);
const draw = (list) => list[Math.floor(random() * list.length)];
const letters = language === 'ru' ? 'оеаинтсрвл' : 'etaoinshrd';

/** Each kind of edit: where it may be made, and what it is there. */
const kinds = {
  type: [/(?<=\p{L})(?=\p{L})/gu, (at) => ({ start: at, end: at, text: draw([...letters]) })],
  delete: [/(?<=\p{L})(?=\p{L}{2})/gu, (at) => ({ start: at, end: at + 1, text: '' })],
  newline: [/(?<=\S)(?= )/gu, (at) => ({ start: at, end: at, text: '\n' })],
  'open fence': [/(?<=\n\n)/g, (at) => ({ start: at, end: at, text: '```\n' })],
  'paste 2 KB': [/(?<=\n\n)(?=[^#])/g, (at, round) => ({ start: at, end: at, text: pasted(round) })],
};

function pasted(round) {
  const text = notebook(language, 4000, 1000 + round);
  const from = text.indexOf('\n## ') + 1;
  return `${text.slice(from, from + 1998)}\n\n`;
}

/**
 * Every size holds the same answers at its start, middle and end, and edits are made in them alone: what differs
 * between sizes is then the notebook around the edit, not the answer that is judged anew.
 */
const probe = (() => {
  const text = notebook(language, 4 * around, 7);
  const from = text.indexOf('\n## ') + 1;
  return text.slice(from, text.indexOf('\n## ', from + around) + 1);
})();

/** Returns the text of about that length and where the probe stands in it. */
function withProbes(length) {
  const filling = notebook(language, Math.max(2000, length - 3 * probe.length));
  const heading = (from) => {
    const at = filling.indexOf('\n## ', from) + 1;
    return at > 0 ? at : filling.length;
  };
  const [start, middle] = [heading(0), heading(filling.length / 2)];
  const parts = [
    filling.slice(0, start),
    filling.slice(start, middle),
    `${filling.slice(middle).trimEnd()}\n\n`,
  ];
  const at = {};
  let text = '';
  ['start', 'middle', 'end'].forEach((place, i) => {
    text += parts[i];
    at[place] = text.length;
    text += probe;
  });
  return { text, at };
}

const linter = await createLinter();
const notebooks = [10_000, 100_000, 1_000_000].map((length) => {
  const size = sizeName(length);
  const { text, at } = withProbes(length);
  const found = linter.lint({ uri: size, text }).findings.length;
  const offsets = {};
  for (const [kind, [where]] of Object.entries(kinds)) {
    const inside = [...probe.matchAll(where)].map(({ index }) => index);
    for (const [place, start] of Object.entries(at))
      offsets[`${kind} ${place}`] = inside.map((index) => start + index);
  }
  return { size, text, found, offsets };
});

const samples = new Map();
function keep(edit, place, size, ms) {
  const key = `${edit} ${place}`;
  if (!samples.has(key)) samples.set(key, { edit, place, times: {} });
  (samples.get(key).times[size] ??= []).push(ms);
}

/** Reading the length makes the linter put every finding in its place. */
function apply(uri, edit) {
  const start = performance.now();
  const { length } = linter.edit(uri, [edit]).findings;
  return { ms: performance.now() - start, length };
}

for (let round = -warmUp; round < Number(rounds); round++) {
  for (const [kind, [, make]] of Object.entries(kinds)) {
    for (const place of ['start', 'middle', 'end']) {
      notebooks.push(notebooks.shift()); // no size is always the first or the last
      for (const { size, text, found, offsets } of notebooks) {
        const edit = make(draw(offsets[`${kind} ${place}`]), round + warmUp);
        const { start } = edit;
        const undo = { start, end: start + edit.text.length, text: text.slice(start, edit.end) };
        const done = apply(size, edit);
        const undone = apply(size, undo);
        if (undone.length !== found)
          throw new Error(`${undone.length} findings, not ${found}, after ${kind} at ${start} of ${size}`);
        if (round < 0) continue;
        keep(kind, place, size, done.ms);
        keep(`undo ${kind}`, place, size, undone.ms);
      }
    }
  }
}
process.send([...samples.values()]);
process.disconnect();
