// Writes the files that src/engine/language/ru/dictionary.ts reads. Numbers are varints, seven bits a byte, low bits
// first; a list is its length, then its items.
//
//   header     "PBRU", version, kind "L" or "C", two zero bytes, length of the file and FNV-1a of the body (uint32 LE)
//   L body     of each rule: letters off the front; letters off the end; how many to add; all those letters joined;
//              of each class: how many rules; all those rules joined; automaton
//   C body     classes [bits of WordClass], automaton
//   automaton  masks of letters; for each node its mask's number × 2 + whether words end here; for each node its
//              fallback class; for each node the class of a word that ends here, if one does, then a reference per
//              letter: class × 2 + 1; 0 the next node; 2 the next node, to be referred to again; or (number of such
//              a node + 2) × 2
// Nodes stand in the order of a walk that goes down at the first reference to each: most references are 0 or 2.
import { compile, endLabel } from './automaton.mjs';

const version = 1;
const letterA = 'а'.charCodeAt(0);

class Writer {
  bytes = [];

  number(value) {
    let left = value >>> 0;
    for (; left > 0x7f; left >>>= 7) this.bytes.push((left & 0x7f) | 0x80);
    this.bytes.push(left);
  }

  list(items, write) {
    this.number(items.length);
    for (const item of items) write(item);
  }

  file(kind) {
    const file = Buffer.alloc(16 + this.bytes.length);
    file.write('PBRU', 'latin1');
    file[4] = version;
    file.write(kind, 5, 'latin1');
    file.writeUInt32LE(file.length, 8);
    file.set(this.bytes, 16);
    let hash = 0x811c9dc5;
    for (const byte of this.bytes) hash = Math.imul(hash ^ byte, 0x01000193);
    file.writeUInt32LE(hash >>> 0, 12);
    return file;
  }
}

/** Numbers keys as they come. */
class Numbering {
  keys = [];
  #numbers = new Map();

  of(key) {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.keys.length;
      this.keys.push(key);
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** The keys, the most used first, so that they get the shortest numbers. */
function byUse(uses) {
  const counts = new Map();
  for (const key of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

const numberEach = (keys) => new Map(keys.map((key, number) => [key, number]));

/** Compiles `[word, class key]` pairs; `writeTable` is given the class keys that are in use, in their order. */
function writeFile(kind, entries, writeTable) {
  const numbering = new Numbering();
  const { nodes, root } = compile(entries.map(([word, key]) => [word, numbering.of(key)]));
  const used = nodes.flatMap(({ fallback, edges }) => [
    fallback,
    ...[...edges.values()].filter((reference) => reference < 0).map((reference) => ~reference),
  ]);
  const classes = byUse(used);
  const classNumber = numberEach(classes);

  const writer = new Writer();
  writeTable(
    writer,
    classes.map((number) => numbering.keys[number]),
  );
  const { order, references } = walk(nodes, root);
  const masks = byUse(order.map(maskOf));
  const maskNumber = numberEach(masks);
  writer.list(masks, (mask) => writer.number(mask));
  writer.list(order, (node) => {
    writer.number(maskNumber.get(maskOf(node)) * 2 + (node.edges.has(endLabel) ? 1 : 0));
  });
  for (const { fallback } of order) writer.number(classNumber.get(fallback));
  for (const { edges } of order) {
    if (edges.has(endLabel)) writer.number(classNumber.get(~edges.get(endLabel)));
  }
  for (const reference of references) {
    writer.number(reference < 0 ? classNumber.get(~reference) * 2 + 1 : reference * 2);
  }
  return { file: writer.file(kind), nodes: nodes.length, classes: classes.length };
}

const maskOf = ({ edges }) =>
  [...edges.keys()].reduce((mask, label) => (label === endLabel ? mask : mask | (1 << (label - 1))), 0) >>> 0;

/** The nodes in the order they are stored, and the references by letters as they come: ~class, 0, 1 or number + 2. */
function walk(nodes, root) {
  const uses = nodes.map(() => 0);
  for (const { edges } of nodes) {
    for (const reference of edges.values()) if (reference >= 0) uses[reference]++;
  }
  const order = [];
  const references = [];
  const shared = new Map();
  (function descend(at) {
    order.push(nodes[at]);
    for (const [label, next] of nodes[at].edges) {
      if (label === endLabel) continue;
      if (next < 0) references.push(next);
      else if (shared.has(next)) references.push(shared.get(next) + 2);
      else {
        references.push(uses[next] > 1 ? 1 : 0);
        if (uses[next] > 1) shared.set(next, shared.size);
        descend(next);
      }
    }
  })(root);
  return { order, references };
}

/** @param vocabulary what `vocabulary()` of vocabulary.mjs returns. */
export function writeLemmas(vocabulary) {
  const entries = vocabulary.map(({ form, lemmas }) => [
    form,
    lemmas.map(({ lemma, prefix }) => ruleBetween(form, lemma, prefix)).join('|'),
  ]);
  return writeFile('L', entries, (writer, classes) => {
    const rulesOf = classes.map((key) => key.split('|'));
    const rules = byUse(rulesOf.flat());
    const ruleNumber = numberEach(rules);
    const parts = rules.map((rule) => rule.split(' '));
    writer.list(parts, ([prefix]) => writer.number(Number(prefix)));
    writer.list(parts, ([, cut]) => writer.number(Number(cut)));
    writer.list(parts, ([, , add]) => writer.number(add.length));
    writer.list(parts.map(([, , add]) => add).join(''), (letter) => {
      writer.number(letter.charCodeAt(0) - letterA);
    });
    writer.list(rulesOf, (list) => writer.number(list.length));
    writer.list(rulesOf.flat(), (rule) => writer.number(ruleNumber.get(rule)));
  });
}

/** @param vocabulary what `vocabulary()` of vocabulary.mjs returns. */
export function writeClasses(vocabulary) {
  const entries = vocabulary.map(({ form, wordClass }) => [form, wordClass]);
  return writeFile('C', entries, (writer, classes) => {
    writer.list(classes, (bits) => writer.number(bits));
  });
}

/** What turns the form into the lemma: letters off the front, letters off the end, letters to add. */
function ruleBetween(form, lemma, prefix) {
  const stem = form.slice(prefix);
  let same = 0;
  while (same < stem.length && stem[same] === lemma[same]) same++;
  return `${prefix} ${stem.length - same} ${lemma.slice(same)}`;
}
