import { WordClass as C } from '../language/word-class';
import { figuresIn, isAlike, isHedgeWord, isIn, isMark, type CutSentence, type Piece } from './pieces';

/** Two figures of one sentence of which the second has replaced the first. */
export interface Pair {
  sentence: CutSentence;
  /** Indices of the pieces of the two figures. */
  before: number;
  after: number;
  /** Indices of the first and the last piece of its wording: «с», the later figure. */
  first: number;
  last: number;
}

/** How far from its figures a pair's own words may stand, in pieces. */
const REACH = 12;
/** How far back a word of a plan reaches, in pieces. */
const PLAN = 40;

const TIME = new Set(['s', 'min', 'h', 'day', 'workday', 'week', 'month', 'quarter', 'year']);
/** Units of figures that never are what a pair tells. */
const NO_LEVEL = new Set(['times', 'pp', 'date', 'occasions']);
const PAST = C.PastMasculine | C.PastFeminine | C.PastNeuter | C.PastPlural;

/**
 * Pairs that follow on from each other as one from the first figure to the last: «сначала 10, потом 8, сейчас 5». The
 * pairs themselves stay, as what a change may be said of instead.
 */
export function chained(pairs: readonly Pair[]): Pair[] {
  const chains: Pair[] = [];
  for (const pair of pairs) {
    const chain = chains.at(-1);
    if (chain && chain.after === pair.before)
      chains[chains.length - 1] = { ...chain, after: pair.after, last: pair.last };
    else chains.push(pair);
  }
  return chains;
}

export function isTime(unit: string | undefined): boolean {
  return unit !== undefined && TIME.has(unit);
}

/** Whether the piece is a figure that says how much there was of something. */
export function isLevel(piece: Piece | undefined): boolean {
  const figure = piece?.figure;
  return (
    figure !== undefined &&
    !NO_LEVEL.has(figure.unit ?? '') &&
    figure.values[0]! > 0 &&
    (figure.digits || figure.values[0]! >= 1)
  );
}

/** The pairs of a sentence, in order. */
export function pairsOf(sentence: CutSentence): Pair[] {
  const pairs: Pair[] = [];
  if (sentence.asks || sentence.numbers.length < 2) return pairs;
  const { pieces, figures } = sentence;
  const shape = shapeOf(sentence);
  let a = -1;
  for (const b of figures) {
    if (shape[b] === 'd') continue;
    const isNear = a >= 0 && b - a <= REACH + 1 && '#p'.includes(shape[b]!);
    const pair = isNear ? pairAt(sentence, shape, a, b, pairs.at(-1)) : undefined;
    if (pair && comparable(pieces, a, b) && !isUnreal(sentence, pair.last + 1)) {
      pairs.push(pair);
      // «с 30 до 25, потом до 20»: the end of one may be the beginning of the next.
      a = pair.last === b ? b : -1;
    } else a = '#p'.includes(shape[b]!) ? b : -1;
  }
  return pairs;
}

/**
 * A sentence in letters, one a piece. Figures: `#` levels, `p` periods, `d` dates, `%` anything else. Words: `F` from, `T` to, `I`
 * instead, `H` where, `N` now, `R` after, `W` before and `w` where that is a verb, `B` brought, `P` another verb of the
 * past and `V` of the present, `M` months, `C` hours of day, `A` and the like, `S` what takes up the thing measured, `l` light ones, `o` any other.
 * Marks stand for themselves.
 */
function shapeOf({ pieces, words }: CutSentence): string {
  return pieces
    .map((piece, i) => {
      const { form, figure, verb } = piece;
      if (figure) return figure.unit === 'date' ? 'd' : isLevel(piece) ? levelOf(pieces, i, words) : '%';
      if (piece.kind === 'mark') return MARKS[form] ?? form;
      if (MONTH.test(form)) return 'M';
      if (isIn(words.hours, piece)) return 'C';
      if (isIn(words.instead, piece)) return 'I';
      if (isIn(words.from, piece)) return 'F';
      if (isIn(words.to, piece)) return 'T';
      if (form === 'where') return 'H';
      if (isIn(words.now, piece)) return 'N';
      if (isIn(words.before, piece)) return verb ? 'w' : 'W';
      if (isIn(words.after, piece)) return 'R';
      if ((piece.wordClass & PAST) > 0 && (isIn(words.sized, piece) || BROUGHT.has(form))) return 'B';
      if (verb) return (piece.wordClass & PAST) > 0 ? 'P' : 'V';
      if (isIn(words.and, piece) || isIn(words.stop, piece)) return 'A';
      if (SAME.has(form)) return 'S';
      return isHedgeWord(words, piece) || words.light.has(form) || isAdjective(piece) ? 'l' : 'o';
    })
    .join('');
}

/** Arrows are one, as are dashes and the signs of “about”. */
const MARKS: Readonly<Record<string, string>> = {
  '⇒': '→',
  '➜': '→',
  '➔': '→',
  '—': '-',
  '–': '-',
  '=': '-',
  '~': 'l',
  '≈': 'l',
};
/** What takes up the thing measured in the sentence before. */
const SAME = new Set(['он', 'она', 'оно', 'они', 'его', 'ее', 'их', 'it', 'they', 'them', 'this', 'that']);
export const MONTH =
  /^(?:январ|феврал|март|апрел|ма[йяе]$|июн|июл|август|сентябр|октябр|ноябр|декабр|jan|feb|march|april|may$|june|july|aug|sept|octo|nov|dec)/;
const BROUGHT = new Set('довел довела довели дошли дошел дошло got brought took came went'.split(' '));

const FROM = /F[lSW]{0,3}$/;
const TO = /T[lSW]{0,3}$/;
const QUIET = /^[^VPBwN,;:.!?"-]*$/;
const CALM = /^[^VPBwN;:.!?"-]*$/;

function pairAt(
  sentence: CutSentence,
  shape: string,
  a: number,
  b: number,
  previous: Pair | undefined,
): Pair | undefined {
  const lead = shape.slice(Math.max(0, a - REACH), a);
  const gap = shape.slice(a + 1, b);
  const tail = shape.slice(b + 1, b + 5);
  /** Where the end of what stands before the first figure begins, as a piece. */
  const from = (end: RegExp): number => a - lead.length + lead.search(end);
  const forth = (first: number, last = b): Pair => ({ sentence, before: a, after: b, first, last });
  const back = (first: number): Pair => ({ sentence, before: b, after: a, first, last: b });
  // «Работал с 9 до 18».
  if (/C.{0,3}F[lSW]{0,3}$/.test(lead)) return undefined;
  if (FROM.test(lead) && TO.test(gap) && QUIET.test(gap)) return forth(from(FROM));
  // “down to 30 from 40”.
  if (TO.test(lead) && FROM.test(gap) && CALM.test(gap)) return back(from(TO));
  if (/^.{0,5}(?:→|->)/.test(gap)) return forth(a);
  // “9 instead of 46” has used its “instead”.
  if (INSTEAD.test(lead) && !(previous && from(INSTEAD) <= previous.last)) return forth(from(INSTEAD));
  if (INSTEAD.test(gap) && CALM.test(gap)) return back(a);
  // «Сейчас 20 минут, а было 25», “30 minutes where it took 40”.
  if (/N.{0,4}$/.test(lead) && /^[^NT;:.-]*,[^NT;:.-]{0,5}[Ww][^NT;:.-]{0,3}$/.test(gap)) return back(a);
  if (/^[^;:.-]{0,4}H.*w/.test(gap)) return back(a);
  const goesOn = previous?.after === a;
  // «46 часов в марте, 9 часов в мае».
  if (/^lM,$/.test(gap) && tail.startsWith('lM')) return forth(a, b + 2);
  // «сначала до 25, потом до 20»: what it was to begin with stands elsewhere.
  if (TO.test(lead) && !goesOn) return undefined;
  const isTold = THEN.test(lead);
  const first = isTold ? from(THEN) : a;
  // «занимала 25, мы довели её до 20», “used to take 25, and I cut it to 20”.
  if (isTold && /[-,;A].*B.*T[lS]{0,3}$/.test(gap)) return forth(first);
  const isBefore = isTold || gap.includes('W');
  // «было 25, стало 20», “25 before, 20 now”.
  const isPast = isBefore || goesOn || /[PB][^;#p%]*$/.test(lead);
  if (isPast && /[-,;:.()AW].*(?:N.{0,5}|R.{0,4})$/.test(gap)) return forth(first);
  // “before: 25, 20 after”.
  const behind = isBefore ? /^[A-Za-z]{0,3}[NR]/.exec(tail) : null;
  return behind ? forth(first, b + behind[0].length) : undefined;
}

const INSTEAD = /I[a-z]{0,3}$/;
const THEN = /[Ww][^Ww;#p%]*$/;

/**
 * «Оборот был 1,2 млн. Через полгода он вырос вдвое, до 1,8 млн»: the later figure stands behind its change, the earlier
 * one alone in the same sentence or the one before. The pair's sentence is both of them together.
 */
export function pairAcross(previous: CutSentence | undefined, sentence: CutSentence): Pair | undefined {
  if (sentence.asks || sentence.numbers.length < 2) return undefined;
  // The two, and the size of the change between them.
  if (sentence.numbers.length + (previous?.numbers.length ?? 0) < 3) return undefined;
  const earlier = previous?.pieces ?? [];
  const pieces = [...earlier, ...sentence.pieces];
  const both = { ...sentence, pieces, figures: figuresIn(pieces), start: pieces[0]!.start };
  const shape = shapeOf(both);
  const found = ACROSS.exec(shape);
  if (!found) return undefined;
  const [before, after] = [shape.indexOf('#'), found[0].lastIndexOf('#')];
  if (after < earlier.length || isUnreal(both, after) || !comparable(pieces, before, after)) return undefined;
  return { sentence: both, before, after, first: shape.lastIndexOf('T', after), last: after };
}

const ACROSS = /^[^#]*[Ww][^#]{0,7}#[^#]*\.[^#]*S[^#]*%[-,(]?T[lS]{0,3}#o?(?=[-.,;!)]|$)/;

/** «на 20 %» is no level, «за 3 месяца» may be one. */
function levelOf(pieces: readonly Piece[], at: number, { by, sized, during }: CutSentence['words']): string {
  const { unit } = pieces[at]!.figure!;
  const before = pieces[at - 1];
  if (unit === '%') return isIn(by, before) || isIn(sized, before) ? '%' : '#';
  return isTime(unit) && (isIn(during, before) || before?.form === 'через') ? 'p' : '#';
}

/** «с прежних 25». */
function isAdjective({ wordClass }: Piece): boolean {
  return (wordClass & C.Adjective) > 0 && (wordClass & C.Function) === 0;
}

/**
 * Whether what is told up to `to` has not happened: a condition, a plan or a denial stands before it. A later clause may
 * tell what did: “The goal was a shorter wait, and we cut it from 40 to 30”.
 */
export function isUnreal({ pieces, words }: CutSentence, to: number): boolean {
  let done = false;
  let apart = false;
  for (let i = Math.min(to, pieces.length - 1); i >= 0 && i > to - PLAN; i--) {
    const piece = pieces[i]!;
    if (isIn(words.unreal, piece) && !(piece.form === 'may' && WHEN.has(pieces[i - 1]?.form ?? '')))
      return true;
    if (isIn(words.wished, piece) && !apart) return true;
    if ((piece.wordClass & PAST) > 0 && piece.verb && isIn(words.change, piece)) done = true;
    else if (done && (isMark(piece, ',;:—–') || isIn(words.and, piece))) apart = true;
  }
  return false;
}

/** “From May” wishes nothing. */
const WHEN = new Set('in from by since until till of last next late early mid to through'.split(' '));

/** Whether the two figures measure one thing as far as can be seen: their units, or the nouns behind them. */
export function comparable(pieces: readonly Piece[], a: number, b: number): boolean {
  const [one, other] = [pieces[a]!.figure!.unit, pieces[b]!.figure!.unit];
  if (one && other) return one === other || (isTime(one) && isTime(other));
  const [first, second] = [nounAfter(pieces, a), nounAfter(pieces, b)];
  // «25 заявок, теперь 20 минут»: the figure without a unit has a noun instead.
  if (one || other) return !(one ? second : first);
  return !first || !second || isAlike(first, second);
}

/** The noun right behind a figure, as far as it is plainly one. */
export function nounAfter(pieces: readonly Piece[], at: number): Piece | undefined {
  const next = pieces[at + 1];
  if (next?.kind !== 'word' || next.verb) return undefined;
  const noun =
    C.ObliqueNoun | C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.NominativePlural;
  return (next.wordClass & noun) > 0 && (next.wordClass & (C.Function | C.Adverb | C.Adjective)) === 0
    ? next
    : undefined;
}

/** Whether an approximating word stands before the figure: “from about 40”. */
export function isApproximate({ pieces, words }: CutSentence, at: number): boolean {
  return isMark(pieces[at - 1], '~≈') || isHedgeWord(words, pieces[at - 1]);
}
