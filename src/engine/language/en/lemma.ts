import { stemmer } from '@orama/stemmers/english';
import { normalForm } from '../words';
import { isFunctionWord } from './function-words';
import { nounsAndAdjectives, ownLemma, ownWords } from './lemma-list';
import { presentThird, verbBases } from './verbs';

// Maps, not records: a word may be “constructor”.
const NEGATED = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'be'],
  ['cannot', 'can'],
]);
const CLITICS = new Map([
  ['m', ['be']],
  ['re', ['be']],
  ['ve', ['have']],
  ['ll', ['will']],
  ['d', ['would', 'have']],
]);
const IS_NOT_POSSESSIVE = new Set('it he she that there here what who where how when'.split(' '));

/** Stemming costs ten times a look-up, and a text repeats its words. */
const CACHED = 8192;
const cache = new Map<string, string[]>();

let special: Map<string, string[]> | undefined;

/** Forms that neither the verbs' table nor the stemmer may read: irregular nouns, and words that the stemmer mixes up. */
function specials(): Map<string, string[]> {
  if (special) return special;
  special = new Map();
  for (const word of ownWords) {
    special.set(word, [word]);
    special.set(presentThird(word), [word]);
  }
  for (const line of nounsAndAdjectives) {
    const [form, ...lemmas] = line.split(' ');
    special.set(form!, lemmas);
  }
  return special;
}

/**
 * What a form may be in a dictionary, likeliest first. A key to compare by, not a word to show: what is regular is a
 * stem (“leav”), so that all forms of a verb and both numbers of a noun share one.
 *
 * “didn't” is first of all a “not”: a phrase with it is about what was not done.
 */
export function lemma(form: string): string[] {
  let lemmas = cache.get(form);
  if (!lemmas) {
    lemmas = [...new Set(lemmasOf(normalForm(form)).filter((one) => one !== ''))];
    if (cache.size >= CACHED) cache.clear();
    cache.set(form, lemmas);
  }
  return [...lemmas];
}

function lemmasOf(form: string): string[] {
  const positive = NEGATED.get(form);
  if (positive) return ['not', positive];
  if (form.endsWith("n't")) return ['not', ...lemmasOf(form.slice(0, -3))];
  const quote = form.lastIndexOf("'");
  if (quote > 0) {
    const head = form.slice(0, quote);
    const tail = form.slice(quote + 1);
    const clitic = CLITICS.get(tail);
    if (clitic) return [...lemmasOf(head), ...clitic.map(stem)];
    if (tail === 's' && IS_NOT_POSSESSIVE.has(head)) return [head, 'be', 'have'];
    if (tail === 's' || tail === '') return lemmasOf(head);
  }
  return plainLemmas(form);
}

function plainLemmas(form: string): string[] {
  const known = specials().get(form);
  if (known) return known.map(stem);
  if (isFunctionWord(form) && verbBases(form).length === 0) return [form];
  const bases = verbBases(form);
  if (bases.length > 0) {
    // “left” and “found” are words of their own as well.
    const lemmas = ownLemma.has(form) ? [...bases, form] : bases;
    return lemmas.map(stem);
  }
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0) {
    const head = form.slice(0, hyphen + 1);
    return plainLemmas(form.slice(hyphen + 1)).map((tail) => head + tail);
  }
  return [stem(form)];
}

/** The stemmer gives nothing for some words in other scripts, and mixes up those that stand for themselves. */
function stem(word: string): string {
  // No word is that long, and the stemmer's patterns were not written for one.
  if (word.length > 40) return word;
  return specials().get(word)?.includes(word) || isFunctionWord(word) ? word : stemmer(word) || word;
}
