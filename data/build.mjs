// npm run build:data: makes ru.lemmas.bin and ru.classes.bin out of npm `az` (OpenCorpora) and `dictionary-ru`.
import { writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openDictionary } from './build/engine.mjs';
import { writeClasses, writeLemmas } from './build/files.mjs';
import { vocabulary } from './build/vocabulary.mjs';

const words = vocabulary();
console.log(`${words.length} forms`);
const lemmas = writeLemmas(words);
const classes = writeClasses(words);

const dictionary = openDictionary(lemmas.file, classes.file);
for (const { form, lemmas: expected, wordClass } of words) {
  const same = dictionary.lemma(form).join() === expected.map(({ lemma }) => lemma).join();
  if (!same || dictionary.wordClass(form) !== wordClass) throw new Error(`read back wrongly: ${form}`);
}

for (const [name, { file, nodes, classes: count }] of [
  ['ru.lemmas.bin', lemmas],
  ['ru.classes.bin', classes],
]) {
  writeFileSync(new URL(name, import.meta.url), file);
  const hash = createHash('sha256').update(file).digest('hex');
  console.log(
    `${name}: ${nodes} nodes, ${count} classes, ${file.length} bytes, ${gzipSync(file).length} gzipped, sha256 ${hash}`,
  );
}
