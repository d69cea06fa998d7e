import type { Range } from '../finding';
import type { Language } from './language';
import { normalForm } from './words';

/** A word of an analysed text. */
export interface Word extends Range {
  /** Lower case, composed, `ё` as `е`. */
  form: string;
  lemmas: string[];
}

/** One found phrase: indices into the words that were searched, `end` exclusive. */
export interface PhraseMatch {
  pattern: string;
  first: number;
  end: number;
}

interface Slot {
  /** `lemma` matches any form of the word, `=слово` just that form. */
  keys: Set<string>;
}

/**
 * Finds phrases by lemma. A pattern is words with a space between: each matches in any of its forms, `a|b` is a
 * choice, `=слово` is that very form («=в =принципе»). Patterns are found by their first word, so a text costs the
 * number of its words, however long the list is.
 */
export class Phrases {
  private readonly byFirst = new Map<string, { pattern: string; slots: Slot[] }[]>();

  constructor(patterns: readonly string[], language: Language) {
    for (const pattern of patterns) {
      const slots = pattern.split(' ').map((slot) => ({
        keys: new Set(
          slot
            .split('|')
            .flatMap((word) =>
              word.startsWith('=') ? [`=${normalForm(word.slice(1))}`] : language.lemma(word),
            ),
        ),
      }));
      for (const key of slots[0]!.keys) {
        const list = this.byFirst.get(key) ?? [];
        list.push({ pattern, slots });
        this.byFirst.set(key, list);
      }
    }
  }

  /** Every phrase among the words, in order; of several at one place the longest. A phrase never crosses a sentence's end. */
  find(words: readonly Word[], text: string): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let first = 0; first < words.length; first++) {
      const best = this.longestAt(words, first, text);
      if (!best) continue;
      found.push(best);
      first = best.end - 1;
    }
    return found;
  }

  private longestAt(words: readonly Word[], first: number, text: string): PhraseMatch | undefined {
    let best: PhraseMatch | undefined;
    for (const key of keysOf(words[first]!)) {
      for (const { pattern, slots } of this.byFirst.get(key) ?? []) {
        const end = first + slots.length;
        if (end > words.length || (best && end <= best.end)) continue;
        const fits = slots.every((slot, i) => keysOf(words[first + i]!).some((k) => slot.keys.has(k)));
        if (fits && !/[.!?\n]/.test(text.slice(words[first]!.end, words[end - 1]!.start)))
          best = { pattern, first, end };
      }
    }
    return best;
  }
}

function keysOf(word: Word): string[] {
  return [`=${word.form}`, ...word.lemmas];
}
