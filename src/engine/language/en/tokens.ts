import type { Range } from '../../finding';
import type { Word } from '../language';
import { perForm } from '../per-form';
import { CLOSED, isAdjective, isAdverb, wordKind, WordKind as K } from './function-words';
import { VerbForm as V, verbForms } from './verbs';

/** What a word is wherever it stands. */
interface Shape {
  /** The word without what an apostrophe joins to it: “I” of “I've”, “did” of “didn't”. */
  head: string;
  /** A verb joined by an apostrophe, spelled out: “have” of “I've”. */
  clitic: string | undefined;
  /** Bits of `WordKind`, of the head. */
  kind: number;
  /** Bits of `VerbForm`; 0 for function words. */
  bits: number;
  adverb: boolean;
  adjective: boolean;
  /** A noun or a name, as far as one can tell: no function word, no adverb, no certain verb. */
  noun: boolean;
  number: boolean;
}

/** A word as the reader of clauses sees it. */
export class Token implements Shape, Range {
  constructor(
    readonly start: number,
    readonly end: number,
    /** The text between the word before and this one. */
    readonly gap: string,
    private readonly shape: Shape,
  ) {}

  get head(): string {
    return this.shape.head;
  }

  get clitic(): string | undefined {
    return this.shape.clitic;
  }

  get kind(): number {
    return this.shape.kind;
  }

  get bits(): number {
    return this.shape.bits;
  }

  get adverb(): boolean {
    return this.shape.adverb;
  }

  get adjective(): boolean {
    return this.shape.adjective;
  }

  get noun(): boolean {
    return this.shape.noun;
  }

  get number(): boolean {
    return this.shape.number;
  }
}

/** Whether the word's head is of a kind; false where there is no word. */
export function is(token: Token | undefined, kind: number): boolean {
  return token !== undefined && (token.kind & kind) !== 0;
}

/** Whether the text before the word has such a mark. Nearly always it is one space. */
export function breaks({ gap }: Token, marks: RegExp): boolean {
  return gap !== ' ' && marks.test(gap);
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

export function tokenize(text: string, words: readonly Word[]): Token[] {
  const tokens: Token[] = [];
  let last = words[0]?.start ?? 0;
  for (const word of words) {
    const { start, end } = word;
    const gap = start === last + 1 && text.charCodeAt(last) === 0x20 ? ' ' : text.slice(last, start);
    last = end;
    tokens.push(new Token(start, end, gap, shapeAt(tokens, word, text)));
  }
  return tokens;
}

/** The month, which is no modal: “since May”. */
const MONTH: Shape = { ...openShape('month', 0), noun: true };
/** Neither a preposition nor a noun: “I like”. */
const LIKE: Shape = { ...openShape('like', 0), bits: V.Base, noun: false };

function shapeAt(before: readonly Token[], word: Word, text: string): Shape {
  const { form, start } = word;
  if (form === 'may' && text[start] === 'M' && before.length > 0) return MONTH;
  if (form === 'like' && isVerbAfter(before)) return LIKE;
  return shapeOf(word);
}

/** “I like”, “would like”, “I really like”; but “just like me”. */
function isVerbAfter(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last) return false;
  if (last.adverb) {
    const subject = tokens.at(-2);
    return is(subject, K.Nominative | K.Modal | K.Do) || subject?.head === 'to' || subject?.head === 'you';
  }
  return is(last, K.Nominative | K.Modal | K.Do) || /^(?:to|you|who|both|all)$/.test(last.head);
}

/** What the word is by its form: a text repeats its words, and asking costs many look-ups. */
const shapeOf = perForm(({ form }): Shape => {
  const { head, clitic } = split(form);
  const kind = wordKind(head);
  if (head.endsWith("'s") || head === 'to' || clitic !== undefined || (kind & CLOSED) !== 0) {
    const number = isNumber(form);
    return { head, clitic, kind, bits: 0, adverb: false, adjective: false, noun: false, number };
  }
  return { ...openShape(head, kind), number: isNumber(form) };
});

/** A word of the open classes. */
function openShape(head: string, kind: number): Shape {
  const adverb = isAdverb(head);
  const bits = adverb ? 0 : verbForms(head);
  const adjective = !adverb && isAdjective(head);
  const number = isNumber(head);
  const verbOnly = bits !== 0 && (bits & (V.Nominal | V.Ing | V.Guess)) === 0;
  const noun = !adverb && !number && !verbOnly && !adjective;
  return { head, clitic: undefined, kind, bits, adverb, adjective, noun, number };
}

function isNumber(form: string): boolean {
  return /^\d/.test(form) || (wordKind(form) & K.Numeral) !== 0;
}

function split(form: string): Pick<Shape, 'head' | 'clitic'> {
  const positive = NEGATED.get(form);
  if (positive) return { head: positive, clitic: undefined };
  if (form.endsWith("n't")) return { head: form.slice(0, -3), clitic: undefined };
  const quote = form.lastIndexOf("'");
  if (quote <= 0) return { head: form, clitic: undefined };
  const tail = form.slice(quote + 1);
  const head = form.slice(0, quote);
  const clitic = CLITICS.get(tail) ?? (tail === 's' && IS_NOT_POSSESSIVE.has(head) ? 'is' : undefined);
  return { head: clitic ? head : form, clitic };
}
