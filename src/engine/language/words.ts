import type { Range } from '../finding';
import type { Language, LanguageId, Word } from './language';

/** A word is letters and digits, joined inside by hyphens or apostrophes: «как-то», “don't”, «12-й». */
export function words(text: string): Range[] {
  const found: Range[] = [];
  eachWord(text, 0, text.length, (start, end) => found.push({ start, end }));
  return found;
}

function eachWord(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  for (let at = from; at < to; at++) {
    let width = partWidth(text, at);
    if (width === 0) continue;
    const start = at;
    do {
      at += width;
      if (at >= to) break;
      width = partWidth(text, at);
      if (width === 0 && at + 1 < to && JOINERS.has(text.charCodeAt(at)) && partWidth(text, at + 1) > 0)
        width = 1;
    } while (width > 0);
    visit(start, Math.min(at, to));
  }
}

/** - ' and their typographic kin. */
const JOINERS = new Set([0x2d, 0x27, 0x2010, 0x2011, 0x2019, 0x2bc]);
const PART = /^[\p{L}\p{M}\p{N}]/u;
const LETTER = /^\p{L}/u;

/** How many UTF-16 units the letter, mark or digit at `at` takes; 0 where there is none. */
function partWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isUsualLetter(code) || (code >= 0x30 && code <= 0x39)) return 1;
  if (isUsualOther(code)) return 0;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return PART.test(character) ? character.length : 0;
}

/** Whether a UTF-16 unit is a letter by itself. */
export function isLetter(code: number): boolean {
  return isUsualLetter(code) || (!isUsualOther(code) && LETTER.test(String.fromCharCode(code)));
}

/** Latin and Russian letters, which almost all text is made of; any other is asked of Unicode, at ten times the cost. */
function isUsualLetter(code: number): boolean {
  return (
    (code >= 0x430 && code <= 0x44f) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x410 && code <= 0x42f) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0x451 ||
    code === 0x401
  );
}

/** ASCII that is no letter, «», dashes, curly quotes; NaN behind the text's end. */
function isUsualOther(code: number): boolean {
  return !(code >= 0x80) || code === 0xab || code === 0xbb || (code >= 0x2000 && code <= 0x206f);
}

/** A word's form for look-up: composed (NFC), lower case, `ё` as `е`, typographic apostrophes straight. */
export function normalForm(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (!isPlain(word.charCodeAt(i))) {
      const folded = word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
      return folded.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
    }
  }
  return word;
}

/** Small Latin and Russian letters but «ё», digits, hyphen, straight apostrophe: most words are these alone. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x430 && code <= 0x44f) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2d ||
    code === 0x27
  );
}

type Dictionary = Pick<Language, 'id' | 'lemma' | 'wordClass'>;

/** What the dictionary says of a form, looked up when it is first asked for. */
class Entry {
  readonly form: string;
  readonly notes: Word['notes'] = [];
  private knownLemmas: readonly string[] | undefined;
  private knownClass: number | undefined;

  constructor(
    readonly written: string,
    readonly language: Dictionary,
  ) {
    this.form = normalForm(written);
  }

  get lemmas(): readonly string[] {
    return (this.knownLemmas ??= this.language.lemma(this.form));
  }

  get wordClass(): number {
    return (this.knownClass ??= this.language.wordClass(this.form));
  }
}

/** A power of two, and how many entries are held before all are forgotten: a text repeats its words. */
const PLACES = 1 << 15;
const MOST_ENTRIES = 20_000;
/** So many other words are looked at before a place is taken from one. */
const PROBES = 16;

/** The entries of a language's forms as they are written, found without cutting the word from its text first. */
class Entries {
  private readonly places: (Entry | undefined)[] = new Array<Entry | undefined>(PLACES);
  private size = 0;

  constructor(private readonly language: Dictionary) {}

  at(text: string, start: number, end: number): Entry {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
    hash ^= hash >>> 15;
    let place = hash & (PLACES - 1);
    for (let probe = 0; probe < PROBES; probe++, place = (place + 1) & (PLACES - 1)) {
      const entry = this.places[place];
      if (!entry) break;
      if (isSame(entry.written, text, start, end)) return entry;
    }
    if (!this.places[place] && ++this.size > MOST_ENTRIES) {
      this.places.fill(undefined);
      this.size = 1;
    }
    // Apart from the text it was cut from, which it would keep in memory for good.
    const written = text.slice(start, end).split('').join('');
    return (this.places[place] = new Entry(written, this.language));
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const entries = new WeakMap<Dictionary, Entries>();

class ReadWord implements Word {
  constructor(
    readonly start: number,
    readonly end: number,
    private readonly entry: Entry,
  ) {}

  get form(): string {
    return this.entry.form;
  }

  get lang(): LanguageId {
    return this.entry.language.id;
  }

  get lemmas(): readonly string[] {
    return this.entry.lemmas;
  }

  get wordClass(): number {
    return this.entry.wordClass;
  }

  get notes(): Word['notes'] {
    return this.entry.notes;
  }
}

/** The words of one stretch of a text; offsets count in the whole text. */
export function readWords(text: string, { start, end }: Range, language: Dictionary): Word[] {
  let known = entries.get(language);
  if (!known) entries.set(language, (known = new Entries(language)));
  const found: Word[] = [];
  eachWord(text, start, end, (from, to) => found.push(new ReadWord(from, to, known.at(text, from, to))));
  return found;
}
