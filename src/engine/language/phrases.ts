import type { Range } from '../finding';
import type { Language, Word } from './language';
import { perForm } from './per-form';
import { WordClass } from './word-class';
import { normalForm } from './words';

/** One found phrase: indices into the words that were searched, `end` exclusive. */
export interface PhraseMatch {
  pattern: string;
  first: number;
  end: number;
}

/** One word's place in a pattern. */
interface Slot {
  /** The same for the same alternatives, in whatever pattern they stand. */
  id: number;
  /** How many other words may stand between this slot and the one before. */
  gap: number;
}

interface Pattern<List> {
  list: List;
  text: string;
  slots: Slot[];
  /** The slot it is looked up by: the one whose words should be the rarest. */
  anchor: number;
  /** The slots that must stand right behind and before the anchor; -1 where there is none, or a gap. */
  next: number;
  previous: number;
  /** Slots in any order within this many words; 0 for slots in order. */
  window: number;
}

/** What the patterns have for a form: the slots it fits, and the patterns that are looked up by one of them. */
interface Entry<List> {
  slots: ReadonlySet<number>;
  patterns: readonly Pattern<List>[];
}

/** What stands between two words: nothing of note, the end of a clause, the end of a sentence. No phrase crosses the last, no gap in one the others. */
const enum Break {
  None,
  Clause,
  Sentence,
}
const SENTENCE_END = /[.!?…\n;]/;
const CLAUSE_END = /[,:()—–]/;

/** What stands in nearly every answer and is no function word by its class. */
const EVERYWHERE = new Set(
  'был была было были быть есть это все мне нас нужно надо стало стали работать время день что was were been had have has did got get went took good more work job time not you the and for with they our a i to in of it не в на я и с по мы у'.split(
    ' ',
  ),
);

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
  private readonly slotsByLemma = new Map<string, number[]>();
  private readonly slotsByForm = new Map<string, number[]>();
  private readonly bySlot: Pattern<List>[][] = [];
  /** `null` for a form that fits no slot. */
  private readonly entryOf = perForm((word) => this.readEntry(word));

  /** Throws a SyntaxError on a pattern that is none. */
  constructor(
    lists: Iterable<readonly [List, readonly string[]]>,
    private readonly language: Language,
  ) {
    const ids = new Map<string, number>();
    for (const [list, patterns] of lists) {
      for (const text of patterns) {
        const { parts, window } = parse(text);
        const slots = parts.map(({ part, gap }) => {
          const id = ids.get(part) ?? ids.size;
          if (id === ids.size) {
            ids.set(part, id);
            this.addSlot(id, part, text);
          }
          return { id, gap };
        });
        const weights = parts.map(({ part }) => this.frequency(part));
        const anchor = weights.indexOf(Math.min(...weights));
        const [one, after] = [slots[anchor]!, slots[anchor + 1]];
        const next = after?.gap === 0 && window === 0 ? after.id : -1;
        const previous = one.gap === 0 && window === 0 ? (slots[anchor - 1]?.id ?? -1) : -1;
        this.bySlot[one.id]!.push({ list, text, slots, anchor, next, previous, window });
      }
    }
  }

  private addSlot(id: number, part: string, text: string): void {
    this.bySlot.push([]);
    for (const word of wordsOf(part, text)) {
      if (word.startsWith('=')) push(this.slotsByForm, normalForm(word.slice(1)), id);
      // The first reading alone: «стать» shall not find «сталь».
      else push(this.slotsByLemma, this.language.lemma(word)[0]!, id);
    }
  }

  /** A guess at how often one of the words stands in a text: function words and short ones are everywhere. */
  private frequency(part: string): number {
    const weight = (word: string): number => {
      const form = normalForm(word.replace('=', ''));
      if (EVERYWHERE.has(form)) return 600;
      if (form.length < 3 || this.language.wordClass(form) & WordClass.Function) return 100;
      return form.length < 5 ? 3 : 1;
    };
    return part.split('|').reduce((sum, word) => sum + weight(word), 0);
  }

  private readEntry({ form, lemmas }: Word): Entry<List> | null {
    const ids = [this.slotsByForm.get(form), ...lemmas.map((lemma) => this.slotsByLemma.get(lemma))];
    if (!ids.some(Boolean)) return null;
    const slots = new Set(ids.flatMap((some) => some ?? []));
    return { slots, patterns: [...slots].flatMap((id) => this.bySlot[id]!) };
  }

  /**
   * Every phrase among the words, by list and in order; of those of a list that overlap the first, of those that begin
   * together the longest.
   */
  find(words: readonly Word[], text: string): Map<List, PhraseMatch[]> {
    const found = new Map<List, PhraseMatch[]>();
    const entries = words.map((word) => this.entryOf(word));
    const sought = new Stretch(entries, words, text);
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      if (!entry) continue;
      const [before, after] = [entries[at - 1]?.slots, entries[at + 1]?.slots];
      for (const pattern of entry.patterns) {
        const { next, previous } = pattern;
        // Most are done with here.
        if ((next >= 0 && !after?.has(next)) || (previous >= 0 && !before?.has(previous))) continue;
        const range = pattern.window > 0 ? sought.anyOrder(pattern, at) : sought.inOrder(pattern, at);
        if (range) insert(found, pattern.list, range);
      }
    }
    for (const [list, matches] of found) {
      if (matches.length < 2) continue;
      let end = 0;
      const apart = matches.filter((match) => match.first >= end && (end = match.end));
      found.set(list, apart);
    }
    return found;
  }
}

/** Keeps a list's matches in order, of those that begin together the longest first. They come nearly so: no pattern is long. */
function insert<List>(found: Map<List, PhraseMatch[]>, list: List, match: PhraseMatch): void {
  const matches = found.get(list);
  if (!matches) {
    found.set(list, [match]);
    return;
  }
  let at = matches.length;
  const follows = ({ first, end }: PhraseMatch): boolean =>
    first > match.first || (first === match.first && end < match.end);
  while (at > 0 && follows(matches[at - 1]!)) at--;
  if (at === matches.length) matches.push(match);
  else matches.splice(at, 0, match);
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How far apart the words of somebody else's phrase may stand: each is looked for that far from every other. */
const FURTHEST = 12;

/** Whether `Phrases` takes the pattern, and searching it costs little whoever has written it. */
export function isPhrase(text: string): boolean {
  try {
    const { parts, window } = parse(text);
    return window <= FURTHEST && parts.every(({ part, gap }) => gap <= FURTHEST && wordsOf(part, text));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The alternatives of a slot. */
function wordsOf(part: string, text: string): string[] {
  const words = part.split('|');
  for (const word of words) {
    if (!/^=?[\p{L}\p{N}'’-]+$/u.test(word)) throw new SyntaxError(`not a word: "${word}" in "${text}"`);
  }
  return words;
}

/** The words of a pattern, with the gap before each. */
function parse(text: string): { parts: { part: string; gap: number }[]; window: number } {
  const set = /^\{(.+)\}~(\d+)$/.exec(text);
  const parts: { part: string; gap: number }[] = [];
  let gap = 0;
  for (const part of (set?.[1] ?? text).split(' ')) {
    const between = /^~(\d+)$/.exec(part);
    if (!between) parts.push({ part, gap });
    gap = between ? Number(between[1]) : 0;
  }
  if (parts.length === 0 || gap > 0) throw new SyntaxError(`not a phrase: "${text}"`);
  return { parts, window: set ? Number(set[2]) : 0 };
}

function breakBetween(text: string, from: number, to: number): Break {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return Break.None;
  const gap = text.slice(from, to);
  if (SENTENCE_END.test(gap)) return Break.Sentence;
  return CLAUSE_END.test(gap) ? Break.Clause : Break.None;
}

/** The words that are searched, and the slots that each fits. */
class Stretch {
  constructor(
    private readonly entries: readonly (Pick<Entry<unknown>, 'slots'> | null)[],
    private readonly words: readonly Range[],
    private readonly text: string,
  ) {}

  inOrder({ text, slots, anchor }: Pattern<unknown>, at: number): PhraseMatch | undefined {
    let first = at;
    for (let i = anchor - 1; i >= 0; i--) {
      first = this.nearest(slots[i]!.id, first, -1, slots[i + 1]!.gap);
      if (first < 0) return undefined;
    }
    let last = at;
    for (let i = anchor + 1; i < slots.length; i++) {
      last = this.nearest(slots[i]!.id, last, 1, slots[i]!.gap);
      if (last < 0) return undefined;
    }
    return { pattern: text, first, end: last + 1 };
  }

  anyOrder({ text, slots, anchor, window }: Pattern<unknown>, at: number): PhraseMatch | undefined {
    let first = at;
    let end = at + 1;
    for (let i = 0; i < slots.length; i++) {
      if (i === anchor) continue;
      const left = this.nearest(slots[i]!.id, at, -1, window - 2);
      const right = this.nearest(slots[i]!.id, at, 1, window - 2);
      if (left < 0 && right < 0) return undefined;
      const nearer = right < 0 || (left >= 0 && at - left <= right - at) ? left : right;
      first = Math.min(first, nearer);
      end = Math.max(end, nearer + 1);
    }
    return end - first <= window ? { pattern: text, first, end } : undefined;
  }

  /** The nearest word left (-1) or right (1) of `from` that fits, at most `gap` words between; -1 where there is none. */
  private nearest(slot: number, from: number, step: 1 | -1, gap: number): number {
    for (let i = from + step, more = gap; more >= 0 && i >= 0 && i < this.entries.length; i += step, more--) {
      if (this.entries[i]?.slots.has(slot))
        return this.isJoined(Math.min(from, i), Math.max(from, i), gap > 0 ? Break.Clause : Break.Sentence)
          ? i
          : -1;
    }
    return -1;
  }

  private isJoined(first: number, last: number, barrier: Break): boolean {
    for (let i = first; i < last; i++) {
      if (breakBetween(this.text, this.words[i]!.end, this.words[i + 1]!.start) >= barrier) return false;
    }
    return true;
  }
}
