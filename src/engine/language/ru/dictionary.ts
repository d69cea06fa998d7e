import { irregularWord } from './irregular';
import { WordClass } from '../word-class';

export { WordClass };

/**
 * Russian morphology, read from the two automata that `data/build.mjs` compiles out of OpenCorpora.
 *
 * A word that OpenCorpora knows is answered exactly; any other is answered by its ending, as the words most like it
 * are. Case, `ё` (read as `е`), stress marks and the Unicode form of the word do not matter. A word is one token:
 * letters, hyphens inside; any other string is a word that has only itself for a lemma and no class.
 */
export interface Dictionary {
  /**
   * The lemmas of a form, the commonest first where that is known: `стали` → `стать`, `сталь`. At least one; in lower
   * case and without `ё`. Verbs, participles and gerunds answer with the infinitive (aspects stay apart), adjectives,
   * their short forms and degrees with the full masculine.
   */
  lemma(form: string): string[];
  /** The bits of `WordClass` that some reading of the form has; 0 where nothing is known. */
  wordClass(form: string): number;
}

/**
 * Opens `data/ru.lemmas.bin` and `data/ru.classes.bin`. The bytes are decoded at once and not kept.
 * @throws Error naming the file at fault when it is truncated, damaged, of another version or not one of ours.
 */
export function openDictionary(lemmas: Uint8Array, classes: Uint8Array): Dictionary {
  return new AutomatonDictionary(readLemmas(lemmas), readClasses(classes));
}

const letterA = 0x430;
const letterE = 0x435;

/** The rules of class `c` are those from `classes[c]` up to `classes[c + 1]`. */
interface Lemmatiser {
  automaton: Automaton;
  classes: Int32Array;
  rules: readonly Rule[];
}

/** Takes `prefix` letters off the front and `cut` off the end, then puts `add` there. */
interface Rule {
  prefix: number;
  cut: number;
  add: string;
}

/**
 * Nodes lie one after another: a mask of the letters that lead on, the class where none does, the class where the
 * word ends here, then for each letter of the mask, а first, the offset of the next node or `~class`. The first node
 * is where to begin.
 */
type Automaton = Int32Array;

/** The class of a word of а … я only, read from its last letter. */
function classify(nodes: Automaton, word: string): number {
  let at = 0;
  for (let i = word.length - 1; i >= 0; i--) {
    const mask = nodes[at]!;
    const bit = 1 << (word.charCodeAt(i) - letterA);
    if ((mask & bit) === 0) return nodes[at + 1]!;
    const next = nodes[at + 3 + popCount(mask & (bit - 1))]!;
    if (next < 0) return ~next;
    at = next;
  }
  return nodes[at + 2]!;
}

function popCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

class AutomatonDictionary implements Dictionary {
  constructor(
    private readonly lemmatiser: Lemmatiser,
    private readonly classes: { automaton: Automaton; flags: Int32Array },
  ) {}

  lemma(form: string): string[] {
    const letters = normaliseLetters(form);
    if (letters) return this.lemmasOf(letters);
    const word = normalise(form);
    return isRussian(word) ? this.lemmasOf(word) : this.lemmasOfCompound(word);
  }

  wordClass(form: string): number {
    const letters = normaliseLetters(form);
    if (letters) return this.classOf(letters);
    const word = normalise(form);
    return isRussian(word) ? this.classOf(word) : this.classOfCompound(word);
  }

  private lemmasOf(word: string): string[] {
    const known = irregularWord(word);
    if (known) return [...known.lemmas];
    const { automaton, classes, rules } = this.lemmatiser;
    const cls = classify(automaton, word);
    const end = classes[cls + 1]!;
    const lemmas: string[] = [];
    for (let i = classes[cls]!; i < end; i++) {
      const { prefix, cut, add } = rules[i]!;
      if (prefix === 0 && cut === 0) lemmas.push(word + add);
      // A guess may cut all that an unknown word has; such a word is its own lemma.
      else if (prefix + cut < word.length || (prefix + cut === word.length && add !== '')) {
        lemmas.push(word.slice(prefix, word.length - cut) + add);
      }
    }
    return lemmas.length > 0 ? lemmas : [word];
  }

  private classOf(word: string): number {
    return irregularWord(word)?.wordClass ?? this.classes.flags[classify(this.classes.automaton, word)]!;
  }

  private classOfCompound(word: string): number {
    const { head, tail } = splitCompound(word);
    if (head === '' || !isRussian(tail)) return 0;
    if (particles.has(tail)) return this.wordClass(head);
    if (isEndingOf(head, tail)) return /\d$/.test(head) ? WordClass.Adjective : WordClass.ObliqueNoun;
    if (adverbPrefixes.has(head)) return head === 'из' ? WordClass.Function : WordClass.Adverb;
    return this.classOf(tail);
  }

  private lemmasOfCompound(word: string): string[] {
    const { head, tail } = splitCompound(word);
    if (head === '' || !isRussian(tail)) return [word];
    // «кому-нибудь»: the pronoun is declined, the particle is not.
    if (particles.has(tail)) return this.lemma(head).map((lemma) => `${lemma}-${tail}`);
    if (isEndingOf(head, tail)) return [head];
    if (adverbPrefixes.has(head)) return [word];
    const front = this.lemma(head)[0]!;
    return this.lemmasOf(tail).map((lemma) => `${front}-${lemma}`);
  }
}

const particles = new Set(['то', 'либо', 'нибудь', 'таки', 'ка']);
/** «по-русски», «во-первых», «из-за». */
const adverbPrefixes = new Set(['по', 'в', 'во', 'из']);

/** «HR-ом», «20-х»: a case ending joined to what has no Russian letters. */
const isEndingOf = (head: string, tail: string) => tail.length <= 3 && !/\p{Script=Cyrillic}/u.test(head);

const longestCompound = 100;

/** Cuts at the last hyphen; without one, or with nothing on a side of it, or too long for a word, `head` is empty. */
function splitCompound(word: string): { head: string; tail: string } {
  const hyphen = word.length > longestCompound ? -1 : word.lastIndexOf('-');
  return hyphen > 0 && hyphen < word.length - 1
    ? { head: word.slice(0, hyphen), tail: word.slice(hyphen + 1) }
    : { head: '', tail: word };
}

/** Whether every letter is one that the automata know. */
function isRussian(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((word.charCodeAt(i) - letterA) >>> 0 > 31) return false;
  }
  return word.length > 0;
}

/** Lower case, composed, without `ё`, stress marks and soft hyphens; every hyphen the plain one. */
function normalise(form: string): string {
  return (
    form
      // Before composition, lest a mark meet a letter that has a composed form.
      .replace(/[\u0300\u0301\u00ad]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[\u2010\u2011]/g, '-')
  );
}

/** `normalise` for the letters of the Russian alphabet, which need far less; undefined where there are others. */
function normaliseLetters(form: string): string | undefined {
  let word = '';
  let done = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if ((code - letterA) >>> 0 <= 31) continue;
    let letter: number;
    if (code >= 0x410 && code < letterA) letter = code + 32;
    else if (code === 0x401 || code === 0x451) letter = letterE;
    else return undefined;
    word += form.slice(done, i) + String.fromCharCode(letter);
    done = i + 1;
  }
  return done === 0 ? form : word + form.slice(done);
}

// --- the files; data/build/files.mjs writes them and says what is in them

const magic = 'PBRU';
const version = 1;
const headerSize = 16;

/** Reads bytes and varints (seven bits a byte, low bits first). */
class Reader {
  private at = headerSize;

  /** @param kind `L` or `C`, the header's sixth byte. */
  constructor(
    private readonly bytes: Uint8Array,
    kind: 'L' | 'C',
    private readonly name: string,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = String.fromCharCode(...bytes.subarray(0, magic.length));
    if (bytes.length < headerSize || found !== magic || bytes[5] !== kind.charCodeAt(0)) {
      throw this.error('is not such a file');
    }
    if (bytes[4] !== version) throw this.error(`has format ${bytes[4]}, not ${version}`);
    if (view.getUint32(8, true) !== bytes.length) throw this.error('is truncated');
    if (view.getUint32(12, true) !== checksum(bytes.subarray(headerSize))) throw this.error('is damaged');
  }

  number(): number {
    return this.numbers(1)[0]!;
  }

  /** The next `count` numbers. */
  numbers(count: number): Int32Array {
    const { bytes } = this;
    const read = new Int32Array(count);
    let at = this.at;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!;
      let value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
      }
      read[i] = value;
    }
    if (at > bytes.length) throw this.error('is truncated');
    this.at = at;
    return read;
  }

  /** A list of numbers: its length, then they. */
  list(): Int32Array {
    return this.numbers(this.number());
  }

  private error(what: string): Error {
    return new Error(`Russian dictionary: ${this.name} ${what}`);
  }
}

/** FNV-1a over the body of a file. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}

function readLemmas(bytes: Uint8Array): Lemmatiser {
  const reader = new Reader(bytes, 'L', 'ru.lemmas.bin');
  const prefixes = reader.list();
  const cuts = reader.list();
  const added = starts(reader.list());
  const letters = String.fromCharCode(...reader.list().map((letter) => letterA + letter));
  const all: Rule[] = [];
  for (let i = 0; i < cuts.length; i++) {
    all.push({ prefix: prefixes[i]!, cut: cuts[i]!, add: letters.slice(added[i], added[i + 1]) });
  }
  const classes = starts(reader.list());
  const rules = reader.list();
  return { classes, rules: Array.from(rules, (rule) => all[rule]!), automaton: readAutomaton(reader) };
}

/** Where each of the stretches of these lengths starts; last, where the last one ends. */
function starts(lengths: Int32Array): Int32Array {
  const at = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) at[i + 1] = at[i]! + lengths[i]!;
  return at;
}

function readClasses(bytes: Uint8Array): { automaton: Automaton; flags: Int32Array } {
  const reader = new Reader(bytes, 'C', 'ru.classes.bin');
  return { flags: reader.list(), automaton: readAutomaton(reader) };
}

/** What nodes have comes each kind apart, for it packs better so. */
function readAutomaton(reader: Reader): Automaton {
  const masks = reader.list();
  const nodeMasks = reader.list();
  const count = nodeMasks.length;
  const fallbacks = reader.numbers(count);

  /** Where each node begins; `offsets[count]` is where the last one ends. */
  const offsets = new Int32Array(count + 1);
  const edges = masks.map(popCount);
  let endings = 0;
  for (let i = 0; i < count; i++) {
    const mask = nodeMasks[i]!;
    offsets[i + 1] = offsets[i]! + 3 + edges[mask >> 1]!;
    endings += mask & 1;
  }
  const endingClasses = reader.numbers(endings);
  const references = reader.numbers(offsets[count]! - 3 * count);

  const nodes = new Int32Array(offsets[count]!);
  for (let i = 0, ending = 0; i < count; i++) {
    const at = offsets[i]!;
    const mask = nodeMasks[i]!;
    nodes[at] = masks[mask >> 1]!;
    nodes[at + 1] = fallbacks[i]!;
    nodes[at + 2] = (mask & 1) !== 0 ? endingClasses[ending++]! : fallbacks[i]!;
  }

  // Nodes stand in the order of a walk that goes down where a node is first referred to. No recursion: this loop is
  // most of the time that opening takes, and a long loop is optimised while it runs.
  const shared: number[] = [];
  const returns: number[] = [];
  let node = 0;
  let edge = 3;
  let end = offsets[1]!;
  for (let read = 0; read < references.length;) {
    if (edge === end) {
      end = returns.pop()!;
      edge = returns.pop()!;
      continue;
    }
    const reference = references[read++]!;
    if ((reference & 1) !== 0) {
      nodes[edge++] = ~(reference >> 1);
    } else if (reference > 2) {
      nodes[edge++] = shared[(reference >> 1) - 2]!;
    } else {
      const next = offsets[++node]!;
      if (reference === 2) shared.push(next);
      nodes[edge++] = next;
      returns.push(edge, end);
      edge = next + 3;
      end = offsets[node + 1]!;
    }
  }
  return nodes;
}
