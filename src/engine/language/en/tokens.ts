import type { Range } from '../../finding';
import type { Word } from '../words';
import * as f from './function-words';
import { VerbForm, verbForms } from './verbs';

/** A word as the reader of clauses sees it. */
export interface Token extends Range {
  form: string;
  /** The word without what an apostrophe joins to it: “I” of “I've”, “did” of “didn't”. */
  head: string;
  /** A verb joined by an apostrophe, spelled out: “have” of “I've”. */
  clitic: string | undefined;
  /** Bits of `VerbForm`; 0 for function words. */
  bits: number;
  /** The text between the word before and this one. */
  gap: string;
  adverb: boolean;
  adjective: boolean;
  /** A noun or a name, as far as one can tell: no function word, no adverb, no certain verb. */
  noun: boolean;
  number: boolean;
}

// Maps, not records: a word may be “constructor”.
const CLITICS = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);
const NEGATED = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);
const IS_NOT_POSSESSIVE = new Set(
  'it he she that there here what who where how everyone everything nobody nothing'.split(' '),
);

const closed = [
  f.nominatives,
  f.pronouns,
  f.objects,
  f.determiners,
  f.prepositions,
  f.clausal,
  f.subordinators,
  f.relatives,
  f.coordinators,
  f.modals,
];

export function tokenize(text: string, words: readonly Word[]): Token[] {
  let end = words[0]?.start ?? 0;
  let before = '';
  return words.map(({ start, end: to, form }, i) => {
    const gap = text.slice(end, start);
    end = to;
    const token: Token = {
      start,
      end: to,
      form,
      head: form,
      clitic: undefined,
      bits: 0,
      gap,
      adverb: false,
      adjective: false,
      noun: false,
      number: /^\d/.test(form) || f.numerals.has(form),
    };
    split(token);
    const { head } = token;
    // The month is no modal: “since May”.
    if (form === 'may' && text[start] === 'M' && i > 0) token.head = 'month';
    const closed = isClosed(token, before);
    before = head;
    if (closed) return token;
    token.adverb = f.isAdverb(head);
    token.bits = token.adverb ? 0 : verbForms(head);
    token.adjective = !token.adverb && f.isAdjective(head);
    const verbOnly =
      token.bits !== 0 && (token.bits & (VerbForm.Nominal | VerbForm.Ing | VerbForm.Guess)) === 0;
    token.noun = !token.adverb && !token.number && !verbOnly && !token.adjective;
    return token;
  });
}

/** “like” is a preposition, but not in “I like” and “would like”. */
function isClosed({ head, clitic }: Token, before: string): boolean {
  if (
    head === 'like' &&
    (f.nominatives.has(before) ||
      f.modals.has(before) ||
      f.doing.has(before) ||
      before === 'to' ||
      f.isAdverb(before))
  )
    return false;
  return (
    head.endsWith("'s") || head === 'to' || clitic !== undefined || closed.some((list) => list.has(head))
  );
}

function split(token: Token): void {
  const { form } = token;
  const positive = NEGATED.get(form);
  if (positive) {
    token.head = positive;
    return;
  }
  if (form.endsWith("n't")) {
    token.head = form.slice(0, -3);
    return;
  }
  const quote = form.lastIndexOf("'");
  if (quote <= 0) return;
  const tail = form.slice(quote + 1);
  const head = form.slice(0, quote);
  const clitic = CLITICS.get(tail);
  if (clitic) token.clitic = clitic;
  else if (tail === 's' && IS_NOT_POSSESSIVE.has(head)) token.clitic = 'is';
  else return;
  token.head = head;
}
