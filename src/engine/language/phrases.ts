import type { Language, Word } from './language';
import { WordClass } from './word-class';
import { normalForm } from './words';

/** One found phrase: indices into the words that were searched, `end` exclusive. */
export interface PhraseMatch {
  pattern: string;
  first: number;
  end: number;
}

interface Slot {
  lemmas: Set<string>;
  forms: Set<string>;
  /** How many other words may stand between this slot and the one before. */
  gap: number;
}

interface Pattern<List> {
  list: List;
  text: string;
  slots: Slot[];
  /** The slot it is indexed by: the one that is met least often, of equals the longest word. */
  anchor: number;
  /** Slots in any order within this many words; 0 for slots in order. */
  window: number;
}

/** What no phrase crosses, and what a gap in one does not cross either: it would be another clause's word. */
const SENTENCE_END = /[.!?…\n;]/;
const CLAUSE_END = /[.!?…\n;,:()—–]/;

/**
 * Finds the phrases of many lists by lemma, in one pass. A pattern is words with a space between, each in any of its forms:
 * - `a|b`: one of several words;
 * - `=слово`: that very form («=в =принципе»);
 * - `a ~3 b`: up to three other words between them, in the same clause;
 * - `{a b}~4`: in any order within four words of one clause.
 *
 * Patterns are looked up by one word each, so a text costs the number of its words, however many and long the lists are.
 */
export class Phrases<List> {
  private readonly byLemma = new Map<string, Pattern<List>[]>();
  private readonly byForm = new Map<string, Pattern<List>[]>();

  /** Throws a SyntaxError on a pattern that is none. */
  constructor(lists: Iterable<readonly [List, readonly string[]]>, language: Language) {
    for (const [list, patterns] of lists) {
      for (const text of patterns) {
        const pattern = { list, ...parse(text, language) };
        const { lemmas, forms } = pattern.slots[pattern.anchor]!;
        for (const lemma of lemmas) push(this.byLemma, lemma, pattern);
        for (const form of forms) push(this.byForm, form, pattern);
      }
    }
  }

  /**
   * Every phrase among the words, by list and in order; of those of a list that overlap the first, of those that begin
   * together the longest.
   */
  find(words: readonly Word[], text: string): Map<List, PhraseMatch[]> {
    const found = new Map<List, PhraseMatch[]>();
    words.forEach((word, at) => {
      const tried: Pattern<List>[] = [];
      const tryAll = (patterns: readonly Pattern<List>[] | undefined): void => {
        if (!patterns) return;
        for (const pattern of patterns) {
          if (tried.includes(pattern)) continue;
          tried.push(pattern);
          const range =
            pattern.window > 0 ? anyOrder(pattern, words, at, text) : inOrder(pattern, words, at, text);
          if (range) push(found, pattern.list, { pattern: pattern.text, ...range });
        }
      };
      tryAll(this.byForm.get(word.form));
      for (const lemma of word.lemmas) tryAll(this.byLemma.get(lemma));
    });
    for (const [list, matches] of found) {
      matches.sort((a, b) => a.first - b.first || b.end - a.end);
      let end = 0;
      const apart = matches.filter((match) => match.first >= end && (end = match.end));
      found.set(list, apart);
    }
    return found;
  }
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How many other words a function word outweighs: it is met in nearly every sentence. */
const COMMON = 60;

function parse(text: string, language: Language): Omit<Pattern<never>, 'list'> {
  const set = /^\{(.+)\}~(\d+)$/.exec(text);
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of (set?.[1] ?? text).split(' ')) {
    const between = /^~(\d+)$/.exec(part);
    if (between) gap = Number(between[1]);
    else {
      slots.push(slotOf(part, gap, text, language));
      gap = 0;
    }
  }
  if (slots.length === 0 || gap > 0) throw new SyntaxError(`not a phrase: "${text}"`);
  const choices = slots.map(({ lemmas, forms }) =>
    [...lemmas, ...forms].reduce(
      (sum, word) => sum + (language.wordClass(word) & WordClass.Function ? COMMON : 1),
      0,
    ),
  );
  const longest = slots.map(({ lemmas, forms }) =>
    Math.max(...[...lemmas, ...forms].map((word) => word.length)),
  );
  const order = slots.map((_, i) => i).sort((a, b) => choices[a]! - choices[b]! || longest[b]! - longest[a]!);
  return { text, slots, anchor: order[0]!, window: set ? Number(set[2]) : 0 };
}

function slotOf(part: string, gap: number, text: string, language: Language): Slot {
  const slot: Slot = { lemmas: new Set(), forms: new Set(), gap };
  for (const word of part.split('|')) {
    if (!/^=?[\p{L}\p{N}'’-]+$/u.test(word)) throw new SyntaxError(`not a word: "${word}" in "${text}"`);
    if (word.startsWith('=')) slot.forms.add(normalForm(word.slice(1)));
    // The first reading alone: «стать» shall not find «сталь».
    else slot.lemmas.add(language.lemma(word)[0]!);
  }
  return slot;
}

function fits(slot: Slot, word: Word): boolean {
  return slot.forms.has(word.form) || word.lemmas.some((lemma) => slot.lemmas.has(lemma));
}

function inOrder(
  { slots, anchor }: Pick<Pattern<never>, 'slots' | 'anchor'>,
  words: readonly Word[],
  at: number,
  text: string,
): { first: number; end: number } | undefined {
  let first = at;
  for (let i = anchor - 1; i >= 0; i--) {
    first = nearest(slots[i]!, words, first, -1, slots[i + 1]!.gap, text);
    if (first < 0) return undefined;
  }
  let last = at;
  for (let i = anchor + 1; i < slots.length; i++) {
    last = nearest(slots[i]!, words, last, 1, slots[i]!.gap, text);
    if (last < 0) return undefined;
  }
  return { first, end: last + 1 };
}

/** The nearest word left (-1) or right (1) of `from` that fits, at most `gap` words between; -1 where there is none. */
function nearest(
  slot: Slot,
  words: readonly Word[],
  from: number,
  step: 1 | -1,
  gap: number,
  text: string,
): number {
  const barrier = gap > 0 ? CLAUSE_END : SENTENCE_END;
  for (let i = from + step, left = gap; left >= 0; i += step, left--) {
    const [a, b] = step > 0 ? [words[i - 1], words[i]] : [words[i], words[i + 1]];
    if (!a || !b || barrier.test(text.slice(a.end, b.start))) return -1;
    if (fits(slot, words[i]!)) return i;
  }
  return -1;
}

function anyOrder(
  { slots, anchor, window }: Pick<Pattern<never>, 'slots' | 'anchor' | 'window'>,
  words: readonly Word[],
  at: number,
  text: string,
): { first: number; end: number } | undefined {
  let first = at;
  let end = at + 1;
  for (let i = 0; i < slots.length; i++) {
    if (i === anchor) continue;
    const left = nearest(slots[i]!, words, at, -1, window - 2, text);
    const right = nearest(slots[i]!, words, at, 1, window - 2, text);
    if (left < 0 && right < 0) return undefined;
    const nearer = right < 0 || (left >= 0 && at - left <= right - at) ? left : right;
    first = Math.min(first, nearer);
    end = Math.max(end, nearer + 1);
  }
  return end - first <= window ? { first, end } : undefined;
}
