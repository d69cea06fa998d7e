import type { Range } from '../finding';
import type { LanguageId } from './language';

/** A word is letters and digits, joined inside by hyphens or apostrophes: «как-то», “don't”, «12-й». */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

export function words(text: string): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(WORD))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
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

interface Dictionary {
  id: LanguageId;
  lemma(form: string): readonly string[];
  wordClass(form: string): number;
}

/** A word of a text that has been read. What the dictionary says is looked up when it is first asked for. */
export class Word implements Range {
  private knownLemmas: readonly string[] | undefined;
  private knownClass: number | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    /** See `normalForm`. */
    readonly form: string,
    private readonly language: Dictionary,
  ) {}

  /** The language it was read in. */
  get lang(): LanguageId {
    return this.language.id;
  }

  /** The dictionary forms that the word may have, most likely first. */
  get lemmas(): readonly string[] {
    return (this.knownLemmas ??= this.language.lemma(this.form));
  }

  /** The bits of `WordClass`. */
  get wordClass(): number {
    return (this.knownClass ??= this.language.wordClass(this.form));
  }
}
