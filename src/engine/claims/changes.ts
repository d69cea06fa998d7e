import { WordClass as C } from '../language/word-class';
import type { Claim, StatedFigure } from './claim';
import {
  agrees,
  looseness,
  readingsOf,
  rounded,
  truthOf,
  type Interval,
  type Precision,
  type Reading,
  type Truth,
} from './judge';
import { isLevel, isTime, isUnreal, type Pair } from './pairs';
import { isHedgeWord, isIn, isMark, pairIn, type CutSentence, type Piece } from './pieces';
import type { WordList } from './words';

/** How many pieces may stand between a pair and its change, and behind a change in its own phrase. */
const GAP = 14;
/** How many changes of one pair are read: «втрое больше, или плюс 200 %». */
const CHAIN = 3;

/** A figure that says how much something changed. */
export interface Change {
  sentence: CutSentence;
  at: number;
  stated: StatedFigure & { unit: string };
  precision: Precision;
  /** Whether words beside it say that it is the size of a change. */
  sized: boolean;
  /** Of a difference: how many of its units are one of the pair's. */
  factor?: number;
  /** Whether it may be told of something else than the pair: then it is never wrong. */
  unsure?: boolean;
}

/** The change told by the figure at `at`; undefined where the figure is none. */
export function changeAt(text: string, sentence: CutSentence, at: number): Change | undefined {
  const { pieces, words } = sentence;
  const { figure } = pieces[at]!;
  if (!figure) return undefined;
  const { start, end, values, unit, decimals, digits } = figure;
  const before = lettersBefore(sentence, at);
  const next = pieces[at + 1];
  const fraction = unit === undefined && !digits && values[0]! < 1;
  if (!fraction && unit !== '%' && unit !== 'pp' && unit !== 'times') return undefined;
  if (unit === '%' && LEVEL.test(before)) return undefined;
  // «в 2 раза» is a factor, «2 раза» counts occasions.
  if (/\sраз|^раз/u.test(text.slice(start, end)) && !/v[bl~n><]*$/.test(before)) return undefined;
  const { precision, from } = hedgeOf(sentence, at);
  const isSigned =
    /[+−]$/.test(before) ||
    (/[-–]$/.test(before) && pieces[at - 1]!.end === start) ||
    isIn(words.sized, pieces[at - 1]) ||
    isIn(words.sized, next);
  if (fraction) {
    const isHalf = /^(?:halv|half|полов|напол)/iu.test(text.slice(start, end));
    // “In a quarter” tells when.
    if (!isHalf && !isSigned && !SIZED.test(before)) return undefined;
  }
  // “a third” is one figure, “in half” one phrase.
  const article = fraction && /[ai]$/.test(before) ? pieces[at - 1]! : undefined;
  return {
    sentence,
    at,
    stated: {
      start: article && /^an?$/.test(article.form) ? article.start : start,
      end,
      values,
      unit: fraction ? 'fraction' : unit!,
      decimals,
      digits,
      lead: Math.min(article?.start ?? start, pieces[from]!.start),
    },
    precision: hedgeAfter(sentence, at) ?? precision,
    sized: unit !== '%' || isSigned || SIZED.test(before),
  };
}

/**
 * The pieces before a figure in letters: `b` by, `z` words of a change, `T` to and from, `v` other prepositions of a
 * level, `f` “of”, `i` “in”, `a` the article, `~` about, `n` almost, `>` and `<` bounds, `l` light words, `o` others.
 */
function lettersBefore({ pieces, words }: CutSentence, at: number): string {
  let letters = '';
  for (let i = Math.max(0, at - 5); i < at; i++) {
    const piece = pieces[i]!;
    const is = (list: WordList): boolean => isIn(list, piece) || pairIn(list, piece, pieces[i + 1]);
    const { form, kind } = piece;
    if (kind === 'mark') letters += form;
    // «больше на 20 %» compares; «больше 20 %», «более чем на 20 %» hedge.
    else if (
      isIn(words.sized, piece) &&
      i < at - 1 &&
      !HEDGES.some(([, list]) => pairIn(words[list], piece, pieces[i + 1]))
    )
      letters += 'z';
    else
      letters +=
        HEDGES.find(([, list]) => is(words[list]))?.[0] ??
        (isIn(words.sized, piece)
          ? 'z'
          : isIn(words.by, piece)
            ? 'b'
            : isIn(words.to, piece) || isIn(words.from, piece)
              ? 'T'
              : (LETTERS[form] ?? (words.light.has(form) ? 'l' : 'o')));
  }
  return letters;
}

const HEDGES = [
  ['>', 'atLeast'],
  ['<', 'atMost'],
  ['n', 'almost'],
  ['~', 'about'],
] as const;
const LETTERS: Readonly<Record<string, string>> = {
  a: 'a',
  an: 'a',
  one: 'a',
  of: 'f',
  in: 'i',
  ...Object.fromEntries(
    'в во у из для при после под к at for among with'.split(' ').map((form) => [form, 'v']),
  ),
};
/** “to 25%”, «до 25 %», «в 30 % случаев»: how much there is, not by how much it changed. */
const LEVEL = /(?:(?<!<)T|v|i|(?<!z)f)[abl~n><]*$/;
const SIZED = /[bz][abl~n><f]*$/;
const PRECISIONS: Readonly<Record<string, Precision>> = {
  '>': 'atLeast',
  '<': 'atMost',
  n: 'almost',
  '~': 'about',
};

/** The approximating words before a figure, and the index of the first of them. */
export function hedgeOf(sentence: CutSentence, at: number): { precision: Precision; from: number } {
  const before = lettersBefore(sentence, at);
  const [hedge] = /(?:[~n>]|<T?)[ablv~n><]*$/.exec(before) ?? [''];
  return { precision: PRECISIONS[hedge[0] ?? ''] ?? 'exact', from: at - hedge.length };
}

const BEHIND: Readonly<Record<string, Precision>> = {
  'с лишним': 'atLeast',
  'с небольшим': 'atLeast',
  'и более': 'atLeast',
  'и больше': 'atLeast',
  'or more': 'atLeast',
  'or so': 'about',
  'или около': 'about',
};

/** «20 % с лишним», “20% or more”, “20%+”. */
function hedgeAfter({ pieces }: CutSentence, at: number): Precision | undefined {
  const [one, two] = [pieces[at + 1], pieces[at + 2]];
  return isMark(one, '+') ? 'atLeast' : BEHIND[`${one?.form ?? ''} ${two?.form ?? ''}`];
}

/** «экономия 110 000 рублей», “so we save 47 hours”: how much less, in the unit of the pair or in another of clock time. */
function differenceAt(sentence: CutSentence, at: number, pair: Pair): Change | undefined {
  const { pieces, words } = sentence;
  const figure = pieces[at]!.figure!;
  const { unit } = figure;
  const [one, other] = [pair.after, pair.before].map(
    (i) => pair.sentence.pieces[i]!.figure!.unit ?? unitOfPair(pair),
  );
  if (unit === undefined) return undefined;
  const same = one === unit && other === unit;
  if (!same && ![unit, one, other].every((name) => name! in CLOCK)) return undefined;
  if (!SIZED.test(lettersBefore(sentence, at)) && !isIn(words.sized, pieces[at + 1])) return undefined;
  return {
    sentence,
    at,
    stated: { ...figure, unit: DIFFERENCE, lead: figure.start },
    precision: hedgeOf(sentence, at).precision,
    sized: true,
    // Figures of two units are read in hours.
    factor: same ? 1 : (one === other ? CLOCK[one!]! : 1) / CLOCK[unit]!,
  };
}

/** Hours in the units whose length nobody disputes. */
const CLOCK: Readonly<Record<string, number>> = { s: 1 / 3600, min: 1 / 60, h: 1 };

/** The unit of a change that is told in the unit of its pair. */
const DIFFERENCE = 'difference';

/**
 * The changes that are proved to belong to a pair, and whether they hold. `around` are the pairs near it, `parts` those
 * and the links of their chains, `next` the sentence behind it where a change of its may stand there.
 */
export function changeClaims(
  text: string,
  pair: Pair,
  around: readonly Pair[],
  parts: readonly Pair[],
  next: CutSentence | undefined,
): Claim[] {
  const behind = changesAfter(text, pair, next).filter((change) => !isContrary(pair, change));
  const bound = [...changeBefore(text, pair), ...behind];
  return bound.map((change) => judge(pair, parts, change));
}

/**
 * «Цена упала с 10 до 8 рублей, количество выросло на 40 %»: what grew is not what fell. Of a time a speed may grow.
 */
export function isContrary(pair: Pair, { sentence, at }: Change): boolean {
  const { words, pieces } = sentence;
  const clause = clauseAround(sentence, at);
  const isSpeed = clause.some((one) =>
    [words.speed, words.faster, words.output].some((list) => isIn(list, one)),
  );
  if (isSpeed && isTimePair(pair)) return false;
  const [reading] = readingsOf(pair).map(truthOf);
  const [contrary, sign] = reading!.grows ? [words.fall, '−'] : [words.grow, '+'];
  // “more than 20%”, “up to 20%”, «больше 20 %» tell no direction.
  const { from } = hedgeOf(sentence, at);
  const hedge = pieces.slice(from, at);
  return isMark(pieces[at - 1], sign) || clause.some((one) => isIn(contrary, one) && !hedge.includes(one));
}

/** «протечек стало на 150 % меньше»: nothing falls by more than all there was. */
export function fallClaims(text: string, sentence: CutSentence): Claim[] {
  if (!sentence.numbers.some(({ unit, values }) => unit === '%' && Math.min(...values) > 100)) return [];
  const { pieces, words, figures } = sentence;
  return figures.flatMap((at): Claim[] => {
    const { figure } = pieces[at]!;
    if (figure?.unit !== '%' || sentence.asks || !(Math.min(...figure.values) > 100)) return [];
    const change = changeAt(text, sentence, at);
    const [by, before, after] = [pieces[at - 1], pieces[at - 2], pieces[at + 1]];
    const told = isIn(words.by, by) && (isIn(words.fall, before) || isIn(words.fall, after));
    // “150% less than what we feared” and the like are a manner of speaking; «меньше плана» compares two figures.
    const closed = !pieces[at + 2] || pieces[at + 2]!.kind === 'mark';
    const end = isIn(words.fall, after) ? closed : !after || after.kind === 'mark';
    if (!change || !told || !end || isUnreal(sentence, at)) return [];
    return [{ kind: 'fall', lang: sentence.lang, stated: change.stated, right: [], holds: false }];
  });
}

/** The first words of what a pair's clause tells of. */
interface Topic {
  heads: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** «время на заявку сократилось с 25 до 20 минут»: what the clause names, function words left out. */
function topicOf(pair: Pair): Topic {
  const { pieces, words } = pair.sentence;
  const from = pair.first;
  let start = from;
  while (start > 0 && start > from - 16) {
    const piece = pieces[start - 1]!;
    if (isMark(piece, ',;:.—–()') || (isIn(words.stop, piece) && !isIn(words.from, piece))) break;
    start--;
  }
  let end = pair.last + 1;
  while (pieces[end]?.kind === 'word' && !isIn(words.stop, pieces[end])) end++;
  const person = unitOfPair(pair) === 'person';
  const heads = new Set<string>(person ? PEOPLE : []);
  const all = new Set<string>(heads);
  let leading = 0;
  for (let i = start; i < end; i++) {
    const piece = pieces[i]!;
    // “complaints per driver”: there may be fewer drivers.
    if (piece.form === 'per' || piece.form === 'на') leading = 2;
    if (!isContent(pair.sentence, piece)) continue;
    if (!piece.verb) leading++;
    for (const lemma of [piece.form, ...piece.lemmas]) {
      all.add(lemma);
      if (leading <= 2) heads.add(lemma);
    }
  }
  return { heads, all };
}

/** The unit of «20 человек» is the thing counted. */
const PEOPLE = ['человек', 'люди', 'people', 'persons'];

export function isContent({ words }: CutSentence, piece: Piece): boolean {
  return (
    piece.kind === 'word' &&
    (piece.wordClass & C.Function) === 0 &&
    !isIn(words.link, piece) &&
    !isIn(words.change, piece)
  );
}

function isCause({ words }: CutSentence, piece: Piece): boolean {
  return isIn(words.cause, piece) && !isIn(words.sized, piece) && !isIn(words.by, piece);
}

export function isTimePair(pair: Pair): boolean {
  return isTime(unitOfPair(pair));
}

/** The unit told, of either figure. */
function unitOfPair({ sentence: { pieces }, before, after }: Pair): string | undefined {
  return pieces[after]!.figure!.unit ?? pieces[before]!.figure!.unit;
}

/** A period: «за 3 месяца», “over 8 months”. */
function isPeriod({ pieces, words }: CutSentence, at: number): boolean {
  return isTime(pieces[at]?.figure?.unit) && isIn(words.during, pieces[at - 1]);
}

/** «на 20 % больше, чем планировали», “20% more than they had”; not “than before”. */
function isComparison({ pieces, words }: CutSentence, at: number): boolean {
  if (!/^(?:чем|нежели|than)$/.test(pieces[at]?.form ?? '')) return false;
  return !isIn(words.earlier, pieces[at + 1]);
}

/** Whether anything says that a percentage is the size of a change: «это 10 %» may be of anything; in brackets it is the pair's. */
function isSized(change: Change): boolean {
  const { sentence, at } = change;
  const { pieces, words } = sentence;
  if (change.sized || isMark(pieces[at - 1], '(')) return true;
  return clauseAround(sentence, at).some((piece) => isIn(words.sized, piece) || isIn(words.by, piece));
}

/** «на 10 % в год», “10% annually”; “per ticket” only says of what. */
function isRate({ pieces, words }: CutSentence, at: number): boolean {
  const piece = pieces[at]!;
  return (
    isIn(words.rate, piece) ||
    (/^(?:в|per|each|every|an?)$/.test(piece.form) && isIn(words.period, pieces[at + 1]))
  );
}

/** The changes told behind the pair, in its sentence or at the beginning of the next. */
function changesAfter(text: string, pair: Pair, next: CutSentence | undefined): Change[] {
  const { sentence, last } = pair;
  const topic = topicOf(pair);
  const letters = lettersBehind(text, sentence, last + 1, pair, topic);
  // What still belongs to the later figure: «20 минут на заявку».
  const own = /^[^-,.;:!?()=→…SC#f]*/.exec(letters.text)![0];
  const ending = letters.text[own.length] ?? '';
  if (ending === 'C' || ending === 'f') return [];
  const isBeside =
    letters.changes.get(own.length)?.sized &&
    own.length <= 5 &&
    !sentence.pieces.slice(last + 1, last + 1 + own.length).some(({ verb }) => verb);
  if (ending === '#' && !isBeside) return [];
  const found = gather(pair, letters, ending === '#' ? 0 : own.length);
  if (!found.ended || !next || next.asks || isUnreal(next, GAP)) return found.changes;
  return [...found.changes, ...gather(pair, lettersBehind(text, next, 0, pair, topic), 0).changes];
}

interface Letters {
  text: string;
  /** The changes told, by where they stand in `text`. */
  changes: ReadonlyMap<number, Change>;
}

/**
 * What stands behind a pair, in letters, a piece each: `#` a change, `f` another figure, `P` a period; `t` the time, `h`
 * what the pair is told of first of all, `n` what else its clause names, `l` what says nothing of its own; `m` a
 * comparison, `r` a rate, `S` opens another clause, `C` a cause, `T` to and from, `U` a unit of a period, `x` anything
 * else. Marks stand for themselves.
 */
function lettersBehind(text: string, sentence: CutSentence, from: number, pair: Pair, topic: Topic): Letters {
  const { pieces } = sentence;
  const changes = new Map<number, Change>();
  let letters = '';
  for (let i = from; i < pieces.length && changes.size < CHAIN && i < from + LONGEST; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'mark') letters += QUOTES.includes(piece.form) ? '"' : piece.form;
    else if (isPeriod(sentence, i)) letters += 'P';
    else if (piece.figure) {
      const change = changeAt(text, sentence, i) ?? differenceAt(sentence, i, pair);
      if (change && isSized(change)) changes.set(i - from, change);
      letters += changes.has(i - from) ? '#' : 'f';
    } else letters += wordLetter(sentence, i, pair, topic);
  }
  return { text: letters, changes };
}

/** No longer stretch of a sentence is looked at. */
const LONGEST = 60;
const QUOTES = '+"»”\'’*_)';

function wordLetter(sentence: CutSentence, at: number, pair: Pair, topic: Topic): string {
  const { pieces, words } = sentence;
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  const { form } = piece;
  const is = (...lists: WordList[]): boolean => lists.some((list) => isIn(list, piece));
  if (isDenied(sentence, at) || is(words.case)) return 'x';
  if (isComparison(sentence, at)) return 'm';
  if (/^а (?:это|значит)$/.test(`${form} ${next?.form}`)) return 'l';
  if (isRate(sentence, at)) return 'r';
  if (is(words.during) && (isPeriod(sentence, at + 1) || isIn(words.period, next)))
    // «За год рост составил 20 %» in the next sentence may be another year.
    return sentence === pair.sentence ? 'l' : 'x';
  if (isSource(sentence, at)) return 'S';
  if (is(words.from, words.to)) return 'T';
  const time = isTimePair(pair);
  if (time && is(words.sameTime, words.speed, words.output, words.faster)) return 't';
  const isNamed = [form, ...piece.lemmas].some((lemma) => topic.all.has(lemma));
  if (time && is(words.time)) {
    const isDays = is(words.sameDays) && !(unitOfPair(pair)! in CLOCK);
    return isDays || isNamed ? 't' : 'x';
  }
  if (is(words.stop)) return 'S';
  if (isCause(sentence, piece)) return 'C';
  if (is(words.link, words.change, words.by) || isHedgeWord(words, piece) || words.light.has(form))
    return 'l';
  if ([at, at - 1, at - 2].some((i) => isLoad(sentence, i))) return 'l';
  if (is(words.period)) return 'U';
  if (!isNamed) return 'x';
  return [form, ...piece.lemmas].some((lemma) => topic.heads.has(lemma)) ? 'h' : 'n';
}

/** What may stand before a change: nothing foreign. */
const ROAD = /^[^xTfrSCU;?]*$/;
/** What may stand behind it, up to where its clause ends; «на 20 %, до 8 дней» has a pair of its own. */
const TAIL = /^[lthnPU"]{0,8}(?=$|S|[^a-zA-Z#"](?!T[#f]|m))/;
/** A rate goes with the pair where it is of money: «экономия 110 000 рублей в месяц». */
const RATE_TAIL = /^[lthnPUr"]{0,8}(?=$|S|[^a-zA-Z#"](?!T[#f]|m))/;

/** The changes on the way as long as nothing foreign stands before them; tells whether the whole way was clear. */
function gather(pair: Pair, { text, changes }: Letters, from: number): { changes: Change[]; ended: boolean } {
  const time = isTimePair(pair);
  // A time's change must say that it is the time's: “calls per agent” may have changed, too.
  const isOwn = (said: string): boolean =>
    time ? !/[hn]/.test(said) || said.includes('t') : !/^[^h]*n/.test(said);
  const found: Change[] = [];
  let start = from;
  for (const [at, change] of changes) {
    const road = text.slice(start, at);
    const isMoney =
      change.stated.unit === DIFFERENCE && !isTime(change.sentence.pieces[change.at]!.figure!.unit);
    const tail = (isMoney ? RATE_TAIL : TAIL).exec(text.slice(at + 1))?.[0];
    if (road.length > GAP || !ROAD.test(road) || tail === undefined || !isOwn(road) || !isOwn(road + tail))
      return { changes: found, ended: false };
    found.push(change);
    start = at + 1;
  }
  const rest = text.slice(start);
  return {
    changes: found,
    ended: found.length < CHAIN && rest.length <= GAP && ROAD.test(rest) && isOwn(rest),
  };
}

/** «не на 40 %»; not «не менее чем на 40 %». */
function isDenied({ pieces, words }: CutSentence, at: number): boolean {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  return piece.form === 'не' && !pairIn(words.atLeast, piece, next) && !pairIn(words.atMost, piece, next);
}

/** «По кассовым отчётам», “by the till reports”. */
function isSource({ pieces }: CutSentence, at: number): boolean {
  return (
    SOURCE_LEADS.has(pieces[at]!.form) && pieces.slice(at + 1, at + 4).some(({ form }) => SOURCE.test(form))
  );
}
const SOURCE_LEADS: ReadonlySet<string> = new Set(['по', 'by', 'per', 'according']);
const SOURCE =
  /^(?:отчет|данны|журнал|crm|1с|учет|учёт|систем|ведомост|сверк|статистик|аналитик|замер|выписк|чек|акт|табел|метрик|reports?|logs?|data|records?|system|dashboards?|analytics|books|ledger|counts?|timesheets?|statements?|tracker)/;

/** «нагрузка на линию»; not «нагрузка на оператора»: of those there may be more or fewer now. */
function isLoad({ pieces, words }: CutSentence, at: number): boolean {
  const [load, on, what] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return (
    isIn(words.load, load) && on?.form === 'на' && what !== undefined && (what.wordClass & C.Animate) === 0
  );
}

/** «сократил на 20 % (с 25 до 20 минут)»: the change told right before its pair. */
function changeBefore(text: string, pair: Pair): Change[] {
  const { sentence, first } = pair;
  const { pieces, words } = sentence;
  const near: number[] = [];
  for (let i = Math.max(0, first - 2 * GAP); i < first; i++) if (pieces[i]!.figure) near.push(i);
  const told = (i: number): Change | undefined =>
    changeAt(text, sentence, i) ?? differenceAt(sentence, i, pair);
  const sizes = near.filter((i) => told(i)?.sized);
  const at = near.filter((i) => !isPeriod(sentence, i) && pieces[i]!.figure!.unit !== 'date').at(-1);
  // A second change before it may be the one that the pair explains.
  if (at === undefined || at !== sizes[0] || first - at > GAP) return [];
  const change = told(at)!;
  const clause = clauseAround(sentence, at);
  const has = (...lists: WordList[]): boolean =>
    clause.some((piece) => lists.some((list) => isIn(list, piece)));
  const between = lettersAround(sentence, at + 1, first);
  // «на 15 %: с 25 до 20 минут сократили ответ»: the pair has a verb of its own.
  if (/^[korC"]{0,8}V/.test(lettersAround(sentence, pair.last + 1, pair.last + 10))) return [];
  // “Cut $200k by taking rent from…”: the pair may be a part of it.
  if (change.stated.unit === DIFFERENCE && !/^[-,:(]+k?$/.test(between)) return [];
  const isTimed = isTimePair(pair);
  if (isTimed && has(words.noTime) && !has(words.time, words.speed, words.output, words.faster)) return [];
  if (OWN_WAY.test(between)) return [change];
  // «Темп поднялся на 25 %: шкаф собираем за 30 минут вместо 40» may be told of another speed: it is no wrong sum.
  return isTimed && between.startsWith(':') && has(words.speed) ? [{ ...change, unsure: true }] : [];
}

/** Nothing that opens another matter; behind a comma or a colon only what leads to the figures. */
const OWN_WAY = /^(?!.*[,.].*[,.])[ko"]*(?:[-,.:(]+[k"]*)*$/;

/** Pieces in letters: `V` verbs, `r` rates, `k` figures and words that lead to some, `C` causes, `S` opens a clause. */
function lettersAround(sentence: CutSentence, from: number, to: number): string {
  const { pieces, words } = sentence;
  let letters = '';
  for (let i = from; i < to && i < pieces.length; i++) {
    const piece = pieces[i]!;
    const is = (...lists: WordList[]): boolean => lists.some((list) => isIn(list, piece));
    if (piece.figure) letters += 'k';
    else if (piece.kind === 'mark')
      letters += /[»”*_)]/.test(piece.form) ? '"' : piece.form.replace(/[—–]/, '-');
    else if (piece.verb) letters += 'V';
    else if (isRate(sentence, i)) letters += 'r';
    else if (is(words.link, words.before, words.change, words.after) || isHedgeWord(words, piece))
      letters += 'k';
    else letters += is(words.cause) ? 'C' : is(words.stop) ? 'S' : 'o';
  }
  return letters;
}

/** What is true of a stated change, and whether it is what is said. */
export function judge(pair: Pair, pairs: readonly Pair[], change: Change): Claim {
  const { sentence } = pair;
  const factor = change.factor ?? 1;
  const readings = readingsOf(pair).map(({ before, after }) => ({
    before: [before[0] * factor, before[1] * factor] as const,
    after: [after[0] * factor, after[1] * factor] as const,
  }));
  const truths = readings.map(truthOf);
  const unit = unitOfPair(pair);
  const time = isTime(unit);
  const speed = time ? speedOf(pair, change) : undefined;
  const { stated } = change;
  const percentPair = unit === '%';
  const ratio = !change.sized || saysOf(change);
  const told = {
    unit: stated.unit,
    decimals: stated.decimals,
    precision: change.precision,
    values: stated.unit === 'fraction' ? stated.values.map((value) => value * 100) : stated.values,
  };
  const loose = stated.unit === 'times' ? 0 : looseness(sentence, pair.before, pair.after);
  const allowed = (truth: Truth): Interval[] => {
    const { unit: as } = stated;
    if (as === 'times') return timesOf(truth, change);
    if (as === 'pp') return [truth.points];
    if (as === DIFFERENCE) return differencesOf(truth, told.values);
    return [
      truth.percent,
      ...(percentPair && as === '%' ? [truth.points] : []),
      ...(speed ? [truth.speed] : []),
      ...(ratio ? [truth.ratio, remainder(truth.ratio)] : []),
    ];
  };
  const allows = (truth: Truth): boolean => allowed(truth).some((interval) => agrees(told, interval, loose));
  const holds =
    speed === 'output' ||
    change.unsure === true ||
    (stated.unit === 'pp' && !percentPair) ||
    truths.some(allows) ||
    (factor === 1 &&
      alternatives(pair, pairs, change).some((other) => readingsOf(other).map(truthOf).some(allows)));
  const right = readings.flatMap(likely).flatMap((one) => rightOf(truthOf(one), stated, percentPair, speed));
  return {
    kind: 'change',
    lang: change.sentence.lang,
    stated,
    right: [...new Set(right)],
    holds,
    of: speed,
    ...measure(pair, truths),
  };
}

/** The two figures of a pair, and what they come to. */
export function measure(
  pair: Pair,
  truths = readingsOf(pair).map(truthOf),
): Required<Pick<Claim, 'pair' | 'change'>> {
  const { pieces } = pair.sentence;
  const [b, a] = [pieces[pair.before]!, pieces[pair.after]!];
  const [truth] = truths as [Truth];
  const unit = unitOfPair(pair);
  const time = isTime(unit);
  const middle = ([low, high]: Interval): number => (low + high) / 2;
  const change: Claim['change'] = {
    percent: rounded(middle(truth.percent)),
    times: rounded(Number(middle(truth.times).toFixed(1)), 0),
    grows: truth.grows,
  };
  const percents = truths.map(({ percent }) => percent[0]);
  if (Math.max(...percents) - Math.min(...percents) > 1) change.isOpen = true;
  if (time) change.speed = rounded(middle(truth.speed));
  if (unit === '%') change.points = rounded(middle(truth.points));
  return {
    pair: {
      start: Math.min(b.start, a.start),
      end: Math.max(b.end, a.end),
      before: { start: b.start, end: b.end },
      after: { start: a.start, end: a.end },
      unit,
      time,
    },
    change,
  };
}

/** Of ranges, the middles, then the upper ends and the lower ones: what a person would compare. */
function likely({ before, after }: Reading): Reading[] {
  const middle = ([low, high]: Interval): Interval => [(low + high) / 2, (low + high) / 2];
  const ends = [1, 0].map((i): Reading => ({
    before: [before[i]!, before[i]!],
    after: [after[i]!, after[i]!],
  }));
  return [{ before: middle(before), after: middle(after) }, ...ends];
}

/** A difference of a whole multiple of the true one is over more of them: 1 080 000 a year are 90 000 a month. */
function differencesOf({ points }: Truth, values: readonly number[]): Interval[] {
  const share = values[0]! / points[1];
  const isWhole = share > 1.9 && Math.abs(share - Math.round(share)) < 0.04 * share;
  return share > 0.4 && share < 3 && !isWhole ? [points] : [[values[0]!, values[0]!]];
}

/** “Three times more” is said of three times as many and of four. */
function timesOf(truth: Truth, { sentence, at }: Change): Interval[] {
  const more = sentence.pieces[at + 1]?.form === 'more';
  return more ? [truth.times, [truth.times[0] - 1, truth.times[1] - 1]] : [truth.times];
}

const remainder = ([low, high]: Interval): Interval => [100 - high, 100 - low];

/** “a third of the time”: how much is left. */
function saysOf({ sentence, at }: Change): boolean {
  return /^(?:of|the)$/.test(sentence.pieces[at + 1]?.form ?? '');
}

function rightOf(truth: Truth, stated: Change['stated'], percentPair: boolean, speed: Claim['of']): number[] {
  const ends = (interval: Interval): number[] =>
    [...new Set(interval)].map((value) => rounded(value, stated.unit === 'times' ? 0 : stated.decimals));
  if (stated.unit === 'times')
    return [...new Set(truth.times)].map((value) => Number(value.toFixed(value < 10 ? 1 : 0)));
  if (stated.unit === 'pp' || stated.unit === DIFFERENCE) return ends(truth.points);
  if (speed) return [...ends(truth.speed), ...(speed === 'faster' ? ends(truth.percent) : [])];
  return [...ends(truth.percent), ...(percentPair ? ends(truth.points) : [])];
}

/**
 * Which speed a change of a time is said of. Where the change's own clause speaks of the time, it is the time; else a
 * word of speed anywhere near the pair will do: in doubt both are right.
 */
function speedOf(pair: Pair, { sentence, at }: Change): Claim['of'] {
  const own = clauseAround(sentence, at);
  if (own.some((piece) => isIn(sentence.words.speed, piece))) return 'speed';
  if (own.some((piece) => isIn(sentence.words.output, piece))) return 'output';
  if (own.some((piece) => isIn(sentence.words.faster, piece))) return 'faster';
  const { pieces, words } = pair.sentence;
  const near = pieces.slice(Math.max(0, pair.first - 20), pair.last + 20);
  return near.some((piece) => isIn(words.speed, piece) || isIn(words.faster, piece)) ? 'faster' : undefined;
}

function clauseAround({ pieces }: CutSentence, at: number): Piece[] {
  let [from, to] = [at, at + 1];
  while (from > 0 && from > at - 12 && !isMark(pieces[from - 1], ',;:.()—–')) from--;
  while (to < pieces.length && to < at + 12 && !isMark(pieces[to], ',;:.()—–')) to++;
  return pieces.slice(from, to);
}

/** What the change may be said of instead: «с 30 до 25, потом до 20: всего минус треть». */
function alternatives(pair: Pair, pairs: readonly Pair[], change: Change): Pair[] {
  const { sentence } = pair;
  const { pieces } = sentence;
  const found = [...pairs];
  for (let i = Math.max(0, pair.first - NEAR / 2); i < pieces.length && i < pair.last + NEAR; i++) {
    if (i === pair.before || i === pair.after || i === change.at || !isLevel(pieces[i])) continue;
    for (const start of [pair.before, pair.after])
      found.push({ ...pair, before: Math.min(start, i), after: Math.max(start, i) });
  }
  return found;
}

/** How far from a pair, in pieces, other figures are tried. */
const NEAR = 30;
