// node data/build/measure.mjs [FILE…]: load time and look-ups a second, over the words of the files (default: the test
// lists), each list repeated until it is a million words long.
import { readFileSync } from 'node:fs';
import { openDictionary } from './engine.mjs';

const here = (name) => new URL(name, import.meta.url);
const files = process.argv.slice(2);
if (files.length === 0) {
  files.push(
    ...['same-lemma.given.txt', 'same-lemma.txt'].map((name) =>
      here(`../../test/engine/language/ru/${name}`),
    ),
  );
}
const lemmas = readFileSync(here('../ru.lemmas.bin'));
const classes = readFileSync(here('../ru.classes.bin'));

/** Processor time, which other work on the machine does not lengthen as it does the clock's. */
const milliseconds = (run) => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

let dictionary;
const load = () => milliseconds(() => (dictionary = openDictionary(lemmas, classes)));
console.log(
  `load: first ${load().toFixed(1)} ms, median of 9 ${median(Array.from({ length: 9 }, load)).toFixed(1)} ms`,
);

const found = files.flatMap((file) => readFileSync(file, 'utf8').match(/[а-яё]+(?:-[а-яё]+)*/gi) ?? []);
const words = Array.from({ length: 1e6 }, (_, i) => found[i % found.length]);
let sink = 0;
for (const [name, look] of [
  ['lemma', (word) => (sink += dictionary.lemma(word).length)],
  ['wordClass', (word) => (sink += dictionary.wordClass(word))],
]) {
  const times = Array.from({ length: 9 }, () => milliseconds(() => words.forEach(look)));
  console.log(`${name}: ${(1000 / median(times)).toFixed(1)} million look-ups a second`);
}
