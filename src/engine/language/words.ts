import type { Range } from '../finding';
import type { Language, LanguageId, Word } from './language';

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

type Dictionary = Pick<Language, 'id' | 'lemma' | 'wordClass'>;

/** What the dictionary says of the word is looked up when it is first asked for. */
class ReadWord implements Word {
  private knownLemmas: readonly string[] | undefined;
  private knownClass: number | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly form: string,
    private readonly language: Dictionary,
  ) {}

  get lang(): LanguageId {
    return this.language.id;
  }

  get lemmas(): readonly string[] {
    return (this.knownLemmas ??= this.language.lemma(this.form));
  }

  get wordClass(): number {
    return (this.knownClass ??= this.language.wordClass(this.form));
  }
}

/** The words of one stretch of a text; offsets count in the whole text. */
export function readWords(text: string, { start, end }: Range, language: Dictionary): Word[] {
  return words(text.slice(start, end)).map((word) => {
    const at = start + word.start;
    const to = start + word.end;
    return new ReadWord(at, to, normalForm(text.slice(at, to)), language);
  });
}
