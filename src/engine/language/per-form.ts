import type { Word } from './language';

let keys = 0;

/**
 * A function of a word's form, whichever text it stands in, computed once for each: a text repeats its words. What it
 * finds is kept with the form, and forgotten with it. It must not depend on anything else, nor find `undefined`.
 */
export function perForm<Found extends NonNullable<unknown> | null>(
  compute: (word: Word) => Found,
): (word: Word) => Found {
  const key = keys++;
  return (word) => {
    let found = word.notes[key];
    if (found === undefined) word.notes[key] = found = compute(word);
    return found as Found;
  };
}
