import type { AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import { englishNumbers } from '../language/en/numbers';
import type { LanguageId, NumberMention, Sentence, SubjectMention, Word } from '../language/language';
import { russianNumbers } from '../language/ru/numbers';
import { claimWords, listsWith, type ClaimWords, type WordList } from './words';

/** A figure as a claim reads it. */
export interface Figure extends Range {
  /** One value; two for a range. */
  values: readonly number[];
  /** As in NumberMention; `workday` for days of eight hours. */
  unit?: string | undefined;
  /** The factor of its scale word: «млн», “k”; 1 where there is none. */
  scale: number;
  /** Digits behind the decimal point as written. */
  decimals: number;
  /** Whether it is written in digits. */
  digits: boolean;
}

/** A word, a figure or a mark, in the order of the text. */
export interface Piece extends Range {
  kind: 'word' | 'figure' | 'mark';
  /** Normal form of a word, the mark itself, or empty. */
  form: string;
  lemmas: readonly string[];
  /** The lists that a word is in. */
  lists?: ReadonlySet<WordList> | null;
  figure?: Figure;
  /** Whether it belongs to a finite verb. */
  verb: boolean;
  /** The bits of `WordClass`. */
  wordClass: number;
}

/** A sentence cut in pieces, and what its language knows. */
export interface CutSentence extends Range {
  lang: LanguageId;
  words: ClaimWords;
  source: Sentence;
  /** Its figures as the language layer reads them: enough to tell where nothing is claimed. */
  numbers: readonly NumberMention[];
  pieces: Piece[];
  /** Which of the pieces are figures. */
  figures: number[];
  /** Whether it asks: what it says is no claim. */
  asks: boolean;
}

const NONE: readonly string[] = [];
const NO_PIECES: Piece[] = [];
const NO_NUMBERS: readonly NumberMention[] = [];
const unitsOf = { ru: russianNumbers.units, en: englishNumbers.units };
const SCALE =
  /(?:^|[\d\s.])(?:(тыс|тысяч\p{L}*|thousand|к|k)|(млн|миллион\p{L}*|million|mln|m)|(млрд|миллиард\p{L}*|billion|bn|b))(?!\p{L})/iu;

/** The sentences of an answer; each is cut in pieces when that is first asked for: most claim nothing. */
export function cut(answer: AnalysedAnswer): CutSentence[] {
  let number = 0;
  let verb = 0;
  return answer.sentences.map((sentence) => {
    while ((answer.numbers[number]?.start ?? Infinity) < sentence.start) number++;
    const first = number;
    while ((answer.numbers[number]?.start ?? Infinity) < sentence.end) number++;
    while ((answer.subjects[verb]?.start ?? Infinity) < sentence.start) verb++;
    return new Cut(answer, sentence, number > first ? answer.numbers.slice(first, number) : NO_NUMBERS, verb);
  });
}

class Cut implements CutSentence {
  readonly start: number;
  readonly end: number;
  readonly lang: LanguageId;
  readonly words: ClaimWords;
  readonly asks: boolean;
  private read: Piece[] | undefined;
  private found: number[] | undefined;

  constructor(
    private readonly answer: AnalysedAnswer,
    readonly source: Sentence,
    readonly numbers: readonly NumberMention[],
    private readonly firstVerb: number,
  ) {
    this.start = source.start;
    this.end = source.end;
    this.lang = source.lang;
    this.words = claimWords[source.lang];
    this.asks = answer.text[source.end - 1] === '?';
  }

  get pieces(): Piece[] {
    if (this.numbers.length === 0) return NO_PIECES;
    const { text, subjects } = this.answer;
    const verbs = (): SubjectMention[] => {
      let last = this.firstVerb;
      while ((subjects[last]?.start ?? Infinity) < this.end) last++;
      return subjects.slice(this.firstVerb, last);
    };
    return (this.read ??= piecesOf(text, this.source, this.numbers, verbs()));
  }

  get figures(): number[] {
    return (this.found ??= figuresIn(this.pieces));
  }
}

/** The indices of the pieces that are figures. */
export function figuresIn(pieces: readonly Piece[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < pieces.length; i++) if (pieces[i]!.figure) found.push(i);
  return found;
}

function piecesOf(
  text: string,
  sentence: Sentence,
  numbers: readonly NumberMention[],
  verbs: readonly SubjectMention[],
): Piece[] {
  const pieces: Piece[] = [];
  const units = unitsOf[sentence.lang];
  const { working } = claimWords[sentence.lang];
  let at = sentence.start;
  let w = 0;
  let v = 0;
  const marks = (to: number): void => {
    for (; at < to; at++) {
      const form = text[at]!;
      if (form.trim())
        pieces.push({ kind: 'mark', form, start: at, end: at + 1, lemmas: NONE, verb: false, wordClass: 0 });
    }
  };
  const wordUpTo = (to: number): void => {
    for (; w < sentence.words.length && sentence.words[w]!.start < to; w++) {
      const word = sentence.words[w]!;
      if (word.start < at) continue;
      marks(word.start);
      while (v < verbs.length && verbs[v]!.end <= word.start) v++;
      const verb = v < verbs.length && verbs[v]!.start < word.end;
      pieces.push(new WordPiece(word, verb));
      at = word.end;
    }
  };
  for (const mention of numbers) {
    if (mention.start < at) continue;
    wordUpTo(mention.start);
    marks(mention.start);
    const figure = figureOf(text, mention);
    while (v < verbs.length && verbs[v]!.end <= figure.start) v++;
    const verb = v < verbs.length && verbs[v]!.start < figure.end && !figure.digits;
    while (w < sentence.words.length && sentence.words[w]!.start < figure.end) w++;
    // “1.5 working days”: the unit stands one word behind.
    const [adjective, unitWord] = [sentence.words[w], sentence.words[w + 1]];
    const unit =
      figure.unit === undefined &&
      adjective &&
      unitWord &&
      text.slice(figure.end, adjective.start) === ' ' &&
      [adjective.form, ...adjective.lemmas].some((lemma) => working.has(lemma))
        ? units.get(unitWord.form)
        : undefined;
    if (unit === 'day') {
      figure.unit = 'workday';
      figure.end = unitWord!.end;
      w += 2;
    }
    pieces.push({
      kind: 'figure',
      form: '',
      start: figure.start,
      end: figure.end,
      lemmas: NONE,
      figure,
      verb,
      wordClass: 0,
    });
    at = figure.end;
  }
  wordUpTo(sentence.end);
  marks(sentence.end);
  return pieces;
}

/** A word as a piece; its lemmas are looked up when first asked for. */
class WordPiece implements Piece {
  readonly kind = 'word';
  readonly form: string;
  readonly lists: ReadonlySet<WordList> | null;
  readonly start: number;
  readonly end: number;

  constructor(
    private readonly word: Word,
    readonly verb: boolean,
  ) {
    this.form = word.form;
    this.lists = listsWith(word);
    this.start = word.start;
    this.end = word.end;
  }

  get lemmas(): readonly string[] {
    return this.word.lemmas;
  }

  get wordClass(): number {
    return this.word.wordClass;
  }
}

function figureOf(text: string, mention: NumberMention): Figure {
  const { start } = mention;
  let { end, values, unit } = mention;
  const written = text.slice(start, end);
  const digits = /\d/.test(written);
  let scale = scaleOf(written);
  const rest = text.slice(end, end + 10);
  // «45к»: the language layer cannot tell the letter from a preposition; right behind the digits it is a scale.
  if (digits && scale === 1 && /^[кk](?!\p{L})/iu.test(rest)) {
    scale = 1000;
    values = values.map((value) => value * 1000);
    end++;
  }
  // “2,000” is no year.
  if (unit === 'date' && /^\d+[\s,.]\d+$/.test(written)) unit = undefined;
  const points = digits && !unit ? /^ (?:points?|пункт(?:а|ов)?)(?!\p{L})/u.exec(rest)?.[0] : undefined;
  if (points) {
    unit = 'pp';
    end += points.length;
  } else if (!unit) {
    const times = /^ раза?(?!\p{L})/u.exec(rest)?.[0];
    const thirds = /^[- ]thirds(?!\p{L})/u.exec(rest)?.[0];
    if (times && values[0]! < 2) {
      unit = 'times';
      end += times.length;
    } else if (thirds && values.length === 1 && values[0] === 2) {
      values = [2 / 3];
      end += thirds.length;
    }
  }
  if (/^(?:дважды|трижды|четырежды|thrice)$/iu.test(written)) unit = 'occasions';
  const decimals = /[.,](\d+)(?!.*[.,]\d)/u.exec(written)?.[1]?.length ?? 0;
  // A comma before three digits groups thousands.
  const whole = values.every((value) => Number.isInteger(value / scale));
  return { start, end, values, unit, scale, digits, decimals: whole ? 0 : decimals };
}

function scaleOf(written: string): number {
  const [, thousand, million, billion] = SCALE.exec(written) ?? [];
  return thousand ? 1e3 : million ? 1e6 : billion ? 1e9 : 1;
}

/** Whether the word is in the list, in its own form or by a lemma. */
export function isIn(list: WordList, piece: Piece | undefined): boolean {
  return piece?.lists?.has(list) ?? false;
}

/** The same for a list that is not one of `ClaimWords`. */
export function isOneOf(list: ReadonlySet<string>, piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word') return false;
  return list.has(piece.form) || piece.lemmas.some((lemma) => list.has(lemma));
}

/** Whether the word and the one after it are in the list as one entry. */
export function pairIn(
  list: ReadonlySet<string>,
  first: Piece | undefined,
  second: Piece | undefined,
): boolean {
  return first?.kind === 'word' && second?.kind === 'word' && list.has(`${first.form} ${second.form}`);
}

export function isMark(piece: Piece | undefined, marks: string): boolean {
  return piece?.kind === 'mark' && marks.includes(piece.form);
}

/** Whether the word approximates or bounds: «около», «почти», «более», «до». */
export function isHedgeWord(words: ClaimWords, piece: Piece | undefined): boolean {
  return [words.about, words.almost, words.atLeast, words.atMost].some((list) => isIn(list, piece));
}

/** Whether two words are forms of one. */
export function isAlike(one: Piece | undefined, other: Piece | undefined): boolean {
  return one !== undefined && other !== undefined && one.lemmas.some((lemma) => other.lemmas.includes(lemma));
}
