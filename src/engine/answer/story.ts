import type { AnswerKind } from '../finding';
import type { Word } from '../language/language';
import { evidenceOf } from './evidence';
import { once } from './once';

/** What a story is known by however it is worded: small, and quickly compared with others'. */
export interface Story {
  /** Hashes of the words of its matter, each once, ascending. */
  words: readonly number[];
  /** Of those the `KEYS` that a shuffle puts first: stories of the same words share most of them. */
  keys: readonly number[];
  /** Its figures with their units, and the names in it, hashed, each once. */
  marks: readonly number[];
}

const KEYS = 8;
/** An answer of fewer words tells too little to be known again. */
const LEAST_WORDS = 8;

/** Undefined for what is no story of its own: a letter or a presentation may tell again what an answer tells. */
export const storyOf = once((answer): Story | undefined => {
  const { concrete, figures, names, acts } = evidenceOf(answer);
  if (summing.has(answer.kind) || (answer.kind !== 'story' && acts.length < STEPS)) return undefined;
  const words = hashesOf(concrete);
  if (words.length < LEAST_WORDS) return undefined;
  const keys = [...words].sort((a, b) => shuffled(a) - shuffled(b)).slice(0, KEYS);
  const marks = distinct([
    ...figures.map(({ values, unit }) => hash(`${unit ?? ''} ${values.join('-')}`)),
    ...names.map(({ lemmas }) => hash(lemmas[0]!)),
  ]);
  return { words, keys, marks };
});

const summing: ReadonlySet<AnswerKind> = new Set(['letter', 'self-presentation', 'motivation']);
/** So many deeds of one's own are told as a case, whatever was asked. */
const STEPS = 2;
/** Letters by which «сократил» and «сократили», «отгрузка» and «отгрузки» are one; most endings come later. */
const STEM = 6;

/** How many numbers two ascending lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both;
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 2; // small enough to be kept without a box
}

/** Another order of the same numbers: that of the hash itself would favour the same letters. */
function shuffled(value: number): number {
  return Math.imul(value, 0x9e3779b1) >>> 0;
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Hashes of words, each once, ascending: one for all forms of a word, and for most that come from one root. */
export function hashesOf(words: readonly Word[]): number[] {
  return distinct(words.map(({ lemmas }) => hash(lemmas[0]!.slice(0, STEM))));
}

/** Whether two answers tell one story: most of the matter of the shorter one stands in the other. */
export function isSameStory(a: Story, b: Story): boolean {
  const both = shared(a.words, b.words);
  const share = both / Math.min(a.words.length, b.words.length);
  return share >= LEAST_SHARE || (share >= LEAST_BESIDE_MARKS && shared(a.marks, b.marks) >= MARKS);
}

const LEAST_SHARE = 0.6;
const LEAST_BESIDE_MARKS = 0.4;
const MARKS = 3;

/**
 * The units that tell a story again which one before them has told, each with that one. In the number of units: only
 * the first that has a key is looked at, and only where two keys lead to it.
 */
export function retellings<T extends { stories: readonly Story[] }>(
  units: readonly T[],
): { again: T; first: T }[] {
  const firsts = new Map<number, { unit: T; story: Story }>();
  const found: { again: T; first: T }[] = [];
  for (const unit of units) {
    const first = findFirst(unit, firsts);
    if (first) {
      found.push({ again: unit, first });
      continue;
    }
    for (const story of unit.stories) {
      const known = { unit, story };
      for (const key of story.keys) if (!firsts.has(key)) firsts.set(key, known);
    }
  }
  return found;
}

function findFirst<T extends { stories: readonly Story[] }>(
  { stories }: T,
  firsts: ReadonlyMap<number, { unit: T; story: Story }>,
): T | undefined {
  for (const story of stories) {
    const met: Story[] = [];
    for (const key of story.keys) {
      const known = firsts.get(key);
      if (!known) continue;
      if (met.includes(known.story) && isSameStory(known.story, story)) return known.unit;
      met.push(known.story);
    }
  }
  return undefined;
}
