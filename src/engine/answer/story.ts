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

/** Who tells stories; the same object as long as they stay the same. */
export interface Teller {
  note: { stories: readonly Story[] };
}

/** All stories with the same words and figures. */
interface Version {
  story: Story;
  /** How often it is told. */
  times: number;
  /** The versions that tell the same otherwise. */
  alike: Set<Version>;
}

/** A key that more versions have tells nothing of them: a thousand versions are not compared with a thousand. */
const COMMON = 32;

/**
 * Finds the stories that are told again. What has been compared is kept, so that a change costs its own comparisons; what
 * is found depends on the tellers alone, not on what came before them.
 */
export class Retellings<T extends Teller> {
  private tellers: readonly T[] = [];
  /** What each of the tellers tells: apart from them, so that a walk reads it alone. */
  private told: readonly (readonly Version[])[] = [];
  /** Those of them, by number, that tell what is told again; undefined while that must be looked up. */
  private again: number[] | undefined = [];
  private readonly versions = new Map<string, Version>();
  private readonly byKey = new Map<number, Version[]>();

  /**
   * Those of the tellers, in order, that tell again what one before them has told, each with that one. Of the tellers
   * before `from` is only asked what they told first.
   */
  among(tellers: readonly T[], from = 0): { again: T; first: T }[] {
    this.take(tellers);
    const found: { again: T; first: T }[] = [];
    const firsts = new Map<Version, { teller: T; at: number }>();
    for (const at of this.again!) {
      let first: { teller: T; at: number } | undefined;
      for (const version of this.told[at]!)
        if (isToldAgain(version))
          for (const known of [version, ...version.alike]) {
            const earlier = firsts.get(known);
            if (earlier && !(first && first.at < earlier.at)) first = earlier;
          }
      const teller = tellers[at]!;
      if (first) {
        if (at >= from) found.push({ again: teller, first: first.teller });
      } else
        for (const version of this.told[at]!) if (isToldAgain(version)) firsts.set(version, { teller, at });
    }
    return found;
  }

  private take(tellers: readonly T[]): void {
    const old = this.tellers;
    let from = 0;
    while (from < tellers.length && old[from] === tellers[from]) from++;
    let [oldEnd, end] = [old.length, tellers.length];
    while (end > from && old[oldEnd - 1] === tellers[end - 1]) {
      oldEnd--;
      end--;
    }
    for (const versions of this.told.slice(from, oldEnd))
      for (const version of versions) this.remove(version);
    const added = tellers.slice(from, end).map(({ note }) => note.stories.map((story) => this.add(story)));
    this.told = this.told.slice(0, from).concat(added, this.told.slice(oldEnd));
    this.tellers = tellers;
    // Who told nothing again before and after has only moved the others.
    this.again = this.again
      ? this.again.map((at) => (at < from ? at : at + end - oldEnd))
      : this.told.flatMap((versions, at) => (versions.some(isToldAgain) ? [at] : []));
  }

  private add(story: Story): Version {
    const name = nameOf(story);
    const known = this.versions.get(name);
    const version = known ?? { story, times: 0, alike: new Set<Version>() };
    version.times++;
    if (known) {
      this.again = undefined;
      return known;
    }
    this.versions.set(name, version);
    for (const key of story.keys) {
      const others = this.byKey.get(key) ?? [];
      others.push(version);
      this.byKey.set(key, others);
    }
    this.compareWith(version, COMMON + 1);
    this.compare(version);
    return version;
  }

  private remove(version: Version): void {
    if (isToldAgain(version)) this.again = undefined;
    if (--version.times > 0) return;
    const { story } = version;
    this.versions.delete(nameOf(story));
    forgetAlike(version);
    for (const key of story.keys) {
      const others = this.byKey.get(key)!.filter((one) => one !== version);
      if (others.length > 0) this.byKey.set(key, others);
      else this.byKey.delete(key);
    }
    this.compareWith(version, COMMON);
  }

  /** Compares anew those whose keys it has made common by coming, or no longer common by going. */
  private compareWith({ story: { keys } }: Version, many: number): void {
    for (const key of keys) {
      const others = this.byKey.get(key) ?? [];
      if (others.length !== many) continue;
      this.again = undefined;
      for (const one of others) this.compare(one);
    }
  }

  /** Finds anew which versions tell the same. */
  private compare(version: Version): void {
    forgetAlike(version);
    const met = new Map<Version, number>();
    for (const key of version.story.keys) {
      const others = this.byKey.get(key)!;
      if (others.length > COMMON) continue;
      for (const other of others) {
        if (other === version) continue;
        const keys = (met.get(other) ?? 0) + 1;
        met.set(other, keys);
        // One key in common may be chance.
        if (keys !== 2 || !isSameStory(version.story, other.story)) continue;
        version.alike.add(other);
        other.alike.add(version);
        this.again = undefined;
      }
    }
  }
}

function isToldAgain({ times, alike }: Version): boolean {
  return times > 1 || alike.size > 0;
}

function forgetAlike(version: Version): void {
  for (const other of version.alike) other.alike.delete(version);
  version.alike.clear();
}

function nameOf({ words, marks }: Story): string {
  return `${words.join()} ${marks.join()}`;
}
