import { WordClass as C } from '../language/word-class';
import { figuresIn, isIn, isMark, type CutSentence, type Figure, type Piece } from './pieces';

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
    figure.values.every((value) => value > 0 && Number.isFinite(value)) &&
    (figure.digits || figure.values[0]! >= 1)
  );
}

/** The pairs of a sentence, in order. */
export function pairsOf(sentence: CutSentence): Pair[] {
  const { pieces, figures } = sentence;
  const pairs: Pair[] = [];
  if (sentence.asks) return pairs;
  let a = -1;
  for (const b of figures) {
    if (pieces[b]!.figure!.unit === 'date') continue;
    if (!isLevel(pieces[b])) {
      a = -1;
      continue;
    }
    const pair = a >= 0 && b - a <= REACH + 1 ? pairAt(sentence, a, b, pairs.at(-1)) : undefined;
    if (pair && comparable(pieces, a, b) && !isUnreal(sentence, pair.last + 1)) {
      pairs.push(pair);
      a = -1;
      // «с 30 до 25, потом до 20»: the end of one may be the beginning of the next.
      if (pair.last === b) a = b;
    } else a = b;
  }
  return pairs;
}

function pairAt(sentence: CutSentence, a: number, b: number, previous: Pair | undefined): Pair | undefined {
  const { pieces, words } = sentence;
  const gap = pieces.slice(a + 1, b);
  const quiet = gap.every((piece) => !piece.verb && (piece.kind !== 'mark' || '()'.includes(piece.form)));
  const lead = prepositionBefore(sentence, a);
  const link = prepositionBefore(sentence, b);
  const found = (first: number, last = b): Pair => ({ sentence, before: a, after: b, first, last });
  if (lead >= 0 && link > a && quiet && isIn(words.from, pieces[lead]) && isIn(words.to, pieces[link])) {
    return isHoursOfDay(sentence, lead, a, b) ? undefined : found(lead);
  }
  const calm = gap.every((piece) => !piece.verb && (piece.kind !== 'mark' || '(),'.includes(piece.form)));
  if (lead >= 0 && link > a && calm && isIn(words.to, pieces[lead]) && isIn(words.from, pieces[link])) {
    return { sentence, before: b, after: a, first: lead, last: b };
  }
  if (isArrow(gap)) return found(a);
  const insteadA = insteadBefore(sentence, a);
  // “9 instead of 46” has used its “instead”.
  if (insteadA >= 0 && !(previous && insteadA <= previous.last)) return found(insteadA);
  const insteadB = insteadBefore(sentence, b);
  if (insteadB > a && insteadB - a <= 5 && calm) return { sentence, before: b, after: a, first: a, last: b };
  if (isNowAndThen(sentence, a, b)) return { sentence, before: b, after: a, first: a, last: b };
  return thenAndNow(sentence, a, b, previous?.after === a);
}

/**
 * «Оборот был 1,2 млн. Через полгода он вырос вдвое, до 1,8 млн»: the later figure stands behind its change, the earlier
 * one alone in the same sentence or the one before. The pair's sentence is both of them together.
 */
export function pairAcross(previous: CutSentence | undefined, sentence: CutSentence): Pair | undefined {
  const { words } = sentence;
  if (sentence.asks || previous?.asks || sentence.pieces.length > ACROSS) return undefined;
  const earlier = previous && previous.lang === sentence.lang ? previous.pieces : [];
  if (earlier.length > ACROSS) return undefined;
  // The two, and the size of the change between them.
  if (sentence.figures.length < 2 || sentence.figures.length + (previous?.figures.length ?? 0) < 3)
    return undefined;
  const pieces = [...earlier, ...sentence.pieces];
  const figures = figuresIn(pieces);
  const levels = figures.filter((i) => isLevel(pieces[i]) && !isPeriodFigure(pieces, i, words));
  const [before, after] = levels.filter((i) => !isSize(pieces, i, words)) as [number?, number?];
  if (before === undefined || after === undefined) return undefined;
  if (levels.filter((i) => !isSize(pieces, i, words)).length !== 2 || after < earlier.length)
    return undefined;
  const [one, two] = [pieces[before]!.figure!, pieces[after]!.figure!];
  const both: CutSentence = { ...sentence, start: previous?.start ?? sentence.start, pieces, figures };
  const lead = prepositionBefore(both, after);
  if (lead < 1 || !isIn(words.to, pieces[lead]) || one.scale !== two.scale) return undefined;
  if (one.unit !== two.unit && one.unit && two.unit) return undefined;
  const size = isMark(pieces[lead - 1], ',—–(') ? lead - 2 : lead - 1;
  if (!pieces[size]?.figure || (isLevel(pieces[size]) && !isSize(pieces, size, words))) return undefined;
  const told = pieces.slice(Math.max(0, before - 8), before + 4);
  if (!told.some((piece) => isIn(words.before, piece))) return undefined;
  const goesOn =
    before >= earlier.length || pieces.slice(earlier.length, size).some((piece) => SAME.has(piece.form));
  if (!goesOn || isUnreal(both, after)) return undefined;
  return { sentence: both, before, after, first: lead, last: after };
}

/** No longer sentence says one thing. */
const ACROSS = 60;
/** What takes up the thing measured in the sentence before. */
const SAME = new Set(['он', 'она', 'оно', 'они', 'его', 'ее', 'их', 'it', 'they', 'them', 'this', 'that']);

/** «на 20 %»: how much, not what it came to. */
function isSize(pieces: readonly Piece[], at: number, { by, sized }: CutSentence['words']): boolean {
  const figure = pieces[at]!.figure!;
  return figure.unit === '%' && (isIn(by, pieces[at - 1]) || isIn(sized, pieces[at - 1]));
}

function isPeriodFigure(pieces: readonly Piece[], at: number, { during }: CutSentence['words']): boolean {
  return (
    isTime(pieces[at]!.figure!.unit) && (isIn(during, pieces[at - 1]) || pieces[at - 1]?.form === 'через')
  );
}

/** The index of the preposition right before the figure, approximating words between them let through; −1 for none. */
function prepositionBefore({ pieces, words }: CutSentence, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const piece = pieces[i]!;
    if (isIn(words.from, piece) || isIn(words.to, piece)) return i;
    if (isMark(piece, '~≈')) continue;
    const light = isIn(words.about, piece) || isIn(words.almost, piece) || isIn(words.atLeast, piece);
    if (!light && !words.light.has(piece.form) && !isAdjective(piece)) return -1;
  }
  return -1;
}

/** «с прежних 25». */
function isAdjective({ wordClass }: Piece): boolean {
  return (wordClass & C.Adjective) > 0 && (wordClass & C.Function) === 0;
}

function isArrow(gap: readonly Piece[]): boolean {
  if (gap.length > 6) return false;
  return gap.some((piece, i) => isMark(piece, '→⇒➜➔') || (isMark(piece, '>') && isMark(gap[i - 1], '-=–—')));
}

/** The index of «вместо», “instead of” before the figure; −1 for none. */
function insteadBefore({ pieces, words }: CutSentence, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    if (pieces[i]!.kind !== 'word' || pieces[i]!.verb) return -1;
    if (isIn(words.instead, pieces[i])) return i;
  }
  return -1;
}

/** «сейчас 20 минут, а было 25», “takes 30 minutes where it took 40”: the later figure comes first. */
function isNowAndThen({ pieces, words }: CutSentence, a: number, b: number): boolean {
  const gap = pieces.slice(a + 1, b);
  if (gap.length > 8 || gap.some((piece) => piece.kind === 'mark' && piece.form !== ',')) return false;
  if (gap.some((piece) => isIn(words.now, piece) || isIn(words.to, piece))) return false;
  const where = gap.findIndex(({ form }) => form === 'where');
  if (where >= 0) return gap.slice(where).some((piece) => isIn(words.before, piece));
  const told = pieces.slice(Math.max(0, a - 5), a).some((piece) => NOW.has(piece.form));
  return told && gap.some((piece) => piece.form === ',') && gap.some((piece) => isIn(words.before, piece));
}

const NOW = new Set(['сейчас', 'теперь', 'сегодня', 'now', 'today']);

/**
 * «было 25, стало 20», “used to take 25 and now takes 20”, “25 before, 20 after”, “before: 25, after: 20”, «занимала 25,
 * мы довели её до 20». `goesOn` says that the first figure is the end of another pair: «с 30 до 25, потом до 20».
 */
function thenAndNow(sentence: CutSentence, a: number, b: number, goesOn: boolean): Pair | undefined {
  const { pieces, words } = sentence;
  // «сначала до 25, потом до 20»: what it was to begin with stands elsewhere.
  const result = prepositionBefore(sentence, a);
  if (!goesOn && result >= 0 && isIn(words.to, pieces[result])) return undefined;
  const months = [monthOf(pieces, a), monthOf(pieces, b)];
  if (months.every((month) => month >= 0) && months[0]! < months[1]! && b - a <= 6)
    return { sentence, before: a, after: b, first: a, last: b + 2 };
  let then = -1;
  let past = false;
  for (let i = a - 1; i >= 0 && i >= a - REACH && !isMark(pieces[i], ';'); i--) {
    if (isIn(words.before, pieces[i])) {
      then = i;
      break;
    }
    if (pieces[i]!.verb && (pieces[i]!.wordClass & PAST) > 0) past = true;
    if (pieces[i]!.figure && pieces[i]!.figure!.unit !== 'date') break;
  }
  const first = then >= 0 ? then : a;
  let spoken = false;
  let apart = false;
  if (goesOn) past = true;
  if (then >= 0 && isBrought(sentence, a, b)) return { sentence, before: a, after: b, first, last: b };
  for (let i = a + 1; i < b; i++) {
    const piece = pieces[i]!;
    if (i > a && piece.kind === 'word' && isIn(words.before, piece) && !piece.verb) spoken = true;
    if (i > a + 1) apart ||= pieces[i - 1]!.kind === 'mark' || isJoin(sentence, pieces[i - 1]!);
    if ((apart || spoken) && (then >= 0 || past || spoken)) {
      if (b - i <= 6 && isIn(words.now, piece)) return { sentence, before: a, after: b, first, last: b };
      if (b - i <= 5 && isIn(words.after, piece) && (then >= 0 || past || spoken))
        return { sentence, before: a, after: b, first, last: b };
    }
  }
  if (!spoken && then < 0) return undefined;
  for (let i = b + 1; i < pieces.length && i <= b + 4; i++) {
    if (pieces[i]!.kind !== 'word') break;
    if (isIn(words.now, pieces[i]) || isIn(words.after, pieces[i]))
      return { sentence, before: a, after: b, first, last: i };
  }
  return undefined;
}

const MONTHS = [
  'янв jan',
  'фев feb',
  'мар mar',
  'апр apr',
  'май мая мае may',
  'июн jun',
  'июл jul',
  'авг aug',
  'сен sep',
  'окт oct',
  'ноя nov',
  'дек dec',
].map((starts) => starts.split(' '));

/** The month told right behind a figure: «46 часов в марте» → 2; −1 for none. */
function monthOf(pieces: readonly Piece[], at: number): number {
  for (let i = at + 1; i <= at + 2; i++) {
    if (!/^(?:в|in)$/.test(pieces[i]?.form ?? '')) continue;
    const { form = '' } = pieces[i + 1] ?? {};
    return MONTHS.findIndex((starts) => starts.some((start) => form.startsWith(start)));
  }
  return -1;
}

/** «…, мы довели её до 20», “…, and I cut it to 20”. */
function isBrought(sentence: CutSentence, a: number, b: number): boolean {
  const { pieces, words } = sentence;
  const to = prepositionBefore(sentence, b);
  if (to <= a || !isIn(words.to, pieces[to])) return false;
  const gap = pieces.slice(a + 1, to);
  const apart = gap.findIndex((piece) => isMark(piece, ',;—–') || isJoin(sentence, piece));
  if (apart < 0) return false;
  return gap
    .slice(apart)
    .some((piece) => (piece.wordClass & PAST) > 0 && (isIn(words.sized, piece) || BROUGHT.has(piece.form)));
}

const BROUGHT = new Set('довел довела довели дошли дошел дошло got brought took came went'.split(' '));

function isJoin({ words }: CutSentence, piece: Piece): boolean {
  return isIn(words.and, piece) || isIn(words.stop, piece);
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
    // “in May” wishes nothing.
    if (isIn(words.unreal, piece) && pieces[i - 1]?.form !== 'in') return true;
    if (isIn(words.wished, piece) && !apart) return true;
    if ((piece.wordClass & PAST) > 0 && piece.verb && isIn(words.change, piece)) done = true;
    else if (done && (isMark(piece, ',;:—–') || isIn(words.and, piece))) apart = true;
  }
  return false;
}

/** Whether the two figures measure one thing as far as can be seen: their units, or the nouns behind them. */
function comparable(pieces: readonly Piece[], a: number, b: number): boolean {
  const [one, other] = [pieces[a]!.figure!, pieces[b]!.figure!];
  if (one.unit && other.unit) return one.unit === other.unit || (isTime(one.unit) && isTime(other.unit));
  const [first, second] = [nounAfter(pieces, a), nounAfter(pieces, b)];
  if (one.unit ?? other.unit) {
    // «25 заявок, теперь 20 минут»: the figure without a unit has a noun instead.
    const bare = one.unit ? second : first;
    const unit = one.unit ?? other.unit;
    return !(bare && (isTime(unit) || unit === '%'));
  }
  if (!first || !second) return true;
  return first.form === second.form || first.lemmas.some((lemma) => second.lemmas.includes(lemma));
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

/** «работал с 9 до 18 часов», “open from 9 to 5”. */
function isHoursOfDay({ pieces, words }: CutSentence, lead: number, a: number, b: number): boolean {
  const hour = ({ values, unit }: Figure): boolean =>
    (unit === undefined || unit === 'h') && values.every((value) => value <= 24 && Number.isInteger(value));
  if (!hour(pieces[a]!.figure!) || !hour(pieces[b]!.figure!)) return false;
  for (let i = lead - 1; i >= 0 && i >= lead - 4; i--) if (isIn(words.hours, pieces[i])) return true;
  return false;
}

/** Whether an approximating word stands before the figure: “from about 40”. */
export function isApproximate({ pieces, words }: CutSentence, at: number): boolean {
  const before = pieces[at - 1];
  return (
    isMark(before, '~≈') ||
    isIn(words.about, before) ||
    isIn(words.almost, before) ||
    isIn(words.atLeast, before) ||
    isIn(words.atMost, before)
  );
}
