// Reads the OpenCorpora dictionary as npm `az` ships it: the pymorphy2 format, a DAWG of word forms plus
// tables of paradigms, suffixes and tags, and a DAWG of tag probabilities counted in the corpus.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const dictionaries = path.join(
  path.dirname(createRequire(import.meta.url).resolve('az/package.json')),
  'dicts',
);

/** A form's prefix in a paradigm: superlatives and the comparative in по- are the only ones there are. */
const prefixes = ['', 'по', 'наи'];
const separator = 1;
const cp1251 = new TextDecoder('windows-1251');

function openDawg(file) {
  const bytes = readFileSync(path.join(dictionaries, file));
  const unitCount = bytes.readUInt32LE(0);
  const units = new Uint32Array(unitCount);
  for (let i = 0; i < unitCount; i++) units[i] = bytes.readUInt32LE(4 + 4 * i);
  return { units, guide: bytes.subarray(8 + 4 * unitCount) };
}

function follow(units, index, label) {
  const unit = units[index];
  const next = (index ^ ((unit >>> 10) << ((unit & 0x200) >> 6)) ^ label) >>> 0;
  return (units[next] & 0x800000ff) === label ? next : -1;
}

/** Calls `visit(key, length, index)` for every key, in the dictionary's own (byte) order; `key` is reused. */
function walk({ units, guide }, visit) {
  const key = new Uint8Array(512);
  (function descend(index, depth) {
    if (units[index] & 0x100) visit(key, depth, index);
    for (let label = guide[2 * index]; label;) {
      const child = follow(units, index, label);
      key[depth] = label;
      descend(child, depth + 1);
      label = guide[2 * child + 1];
    }
  })(0, 0);
}

function readParadigms() {
  const bytes = readFileSync(path.join(dictionaries, 'paradigms.array'));
  const numbers = Array.from({ length: bytes.length >> 1 }, (_, i) => bytes.readUInt16LE(2 * i));
  const suffixes = JSON.parse(readFileSync(path.join(dictionaries, 'suffixes.json'), 'utf8'));
  const tags = JSON.parse(readFileSync(path.join(dictionaries, 'gramtab-opencorpora-int.json'), 'utf8'));
  const paradigms = [];
  for (let at = 1; paradigms.length < numbers[0];) {
    const size = numbers[at++];
    const count = size / 3;
    paradigms.push(
      Array.from({ length: count }, (_, form) => ({
        prefix: prefixes[numbers[at + 2 * count + form]],
        suffix: suffixes[numbers[at + form]],
        tag: tags[numbers[at + count + form]],
      })),
    );
    at += size;
  }
  return paradigms;
}

/** Every lexeme: `{ lemma, forms: [{ form, prefix, tag }] }`, the lemma first among the forms. Words keep their ё. */
export function* lexemes() {
  const paradigms = readParadigms();
  const heads = [];
  walk(openDawg('words.dawg'), (key, length) => {
    const word = length - 5;
    if (key[word] !== separator) throw new Error('az: a word without its paradigm');
    const paradigm = ((key[word + 1] ^ 1) << 6) + (key[word + 2] >> 1);
    const form = ((key[word + 3] ^ 1) << 6) + (key[word + 4] >> 1);
    if (form === 0) heads.push([cp1251.decode(key.subarray(0, word)), paradigm]);
  });
  for (const [lemma, number] of heads) {
    const paradigm = paradigms[number];
    const stem = lemma.slice(paradigm[0].prefix.length, lemma.length - paradigm[0].suffix.length);
    const forms = paradigm.map(({ prefix, suffix, tag }) => ({ form: prefix + stem + suffix, prefix, tag }));
    yield { lemma, forms };
  }
}

/** How likely a tag is for a form, counted in the corpus: `form:tag` → 0 … 1. Forms seen by annotators only. */
export function tagProbabilities() {
  const dawg = openDawg('p_t_given_w.intdawg');
  const found = new Map();
  walk(dawg, (key, length, index) => {
    const unit = dawg.units[index];
    const value = dawg.units[(index ^ ((unit >>> 10) << ((unit & 0x200) >> 6))) >>> 0] & 0x7fffffff;
    found.set(cp1251.decode(key.subarray(0, length)), value / 1e6);
  });
  return found;
}
