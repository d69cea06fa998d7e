import type { Range } from '../finding';
import type { LanguageId } from '../language/language';
import type { Claim, StatedFigure } from './claim';
import { formulaHolds, formulaRight, formulas } from './formula';
import { agrees, rounded, type Precision } from './judge';
import { changeAt } from './changes';
import { isLevel, isTime, isUnreal, nounAfter } from './pairs';
import { isIn, isMark, isOneOf, pairIn, type CutSentence, type Piece } from './pieces';
import type { WordList } from './words';

/** How many words may stand behind a figure as the thing counted: «12 холодных звонков». */
const NOUN = 3;
/** How many pieces may stand between the parts and what they are said to give. */
const GAP = 9;

/** The formulas of a text whose sides can be computed. */
export function formulaClaims(text: string, sentences: readonly (Range & { lang: LanguageId })[]): Claim[] {
  let at = 0;
  return formulas(text).flatMap((formula) => {
    while (at < sentences.length && sentences[at]!.end <= formula.stated.start) at++;
    const sentence = sentences[at];
    if (!sentence || sentence.start > formula.stated.start) return [];
    const { start, end, value, percent, decimals } = formula.stated;
    return [
      {
        kind: 'formula',
        lang: sentence.lang,
        stated: {
          start,
          end,
          values: [value],
          unit: percent ? '%' : undefined,
          decimals,
          digits: true,
          lead: start,
        },
        right: formulaRight(formula),
        holds: formulaHolds(formula),
        from: text.slice(formula.start, formula.end),
      },
    ];
  });
}

/** The shares and totals of one sentence: «18 из 24, то есть 75 %», «12 звонков и 8 писем, всего 20». */
export function shareAndTotalClaims(text: string, sentence: CutSentence): Claim[] {
  const { pieces } = sentence;
  if (sentence.asks || sentence.figures.length < 2) return [];
  const counts = sentence.figures.filter((i) => isLevel(pieces[i]));
  const claims: Claim[] = [];
  const add = (at: number, claim: Claim | undefined): void => {
    // Looked up last: few figures make a claim.
    if (claim && !isUnreal(sentence, at + 1)) claims.push(claim);
  };
  counts.forEach((at, n) => {
    const [second, third] = [counts[n + 1], counts[n + 2]];
    if (second === undefined || second - at > GAP) return;
    add(at, shareAt(text, sentence, at, second));
    add(at, listAt(text, sentence, counts, n));
    if (third === undefined || third - second > GAP + 3) return;
    add(
      at,
      productAt(text, sentence, at, second, third) ??
        averageAt(text, sentence, at, second, third) ??
        sumAt(text, sentence, counts, n),
    );
  });
  return claims;
}

function count(pieces: readonly Piece[], at: number): number | undefined {
  const { values, unit } = pieces[at]!.figure!;
  return values.length === 1 && (unit === undefined || unit === 'person') ? values[0] : undefined;
}

/** «18 из 24 точек, то есть 75 %», «из 40 клиентов 30 продлили — 75 %», “18 of the 24, i.e. 75%”. */
function shareAt(text: string, sentence: CutSentence, a: number, b: number): Claim | undefined {
  const { pieces, lang } = sentence;
  const [one, two] = [count(pieces, a), count(pieces, b)];
  if (one === undefined || two === undefined) return undefined;
  const gap = pieces.slice(a + 1, b);
  const forms = gap.map(({ form }) => form);
  const of = lang === 'ru' ? 'из' : 'of';
  let part: number;
  let whole: number;
  if (/^(?:из|(?:out )?of(?: (?:the|our|my|all|those|these))?)$/.test(forms.join(' ')))
    [part, whole] = [one, two];
  // “Of 250 applicants we interviewed 50”; behind another word “of” has no whole of its own.
  else if (
    pieces[a - 1]?.form === of &&
    gap.length <= NOUN + 1 &&
    (lang === 'ru' || a === 1 || isMark(pieces[a - 2], ',:—–'))
  )
    [part, whole] = [two, one];
  else return undefined;
  if (part > whole || whole < 2) return undefined;
  const at = percentBehind(text, sentence, b);
  if (at === undefined) return undefined;
  const change = changeAt(text, sentence, at);
  if (!change || (change.stated.unit !== '%' && change.stated.unit !== 'fraction')) return undefined;
  const truth = (part / whole) * 100;
  const values =
    change.stated.unit === 'fraction'
      ? change.stated.values.map((value) => value * 100)
      : change.stated.values;
  return {
    kind: 'share',
    lang,
    stated: change.stated,
    right: [rounded(truth, change.stated.decimals)],
    holds: agrees(
      { unit: change.stated.unit, decimals: change.stated.decimals, precision: change.precision, values },
      [truth, truth],
    ),
    from: text.slice(pieces[a]!.start, pieces[b]!.end),
  };
}

/** The percentage that a share is said to be: behind its clause and words of equality only, and with nothing of its own behind it. */
function percentBehind(text: string, sentence: CutSentence, from: number): number | undefined {
  const { pieces, words } = sentence;
  let marked = false;
  for (let i = from + 1; i < pieces.length && i <= from + GAP + 3; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'mark') {
      if (isMark(piece, ';?!')) return undefined;
      marked = true;
    } else if (piece.figure) {
      if (!marked || !changeAt(text, sentence, i)) return undefined;
      const next = pieces[i + 1];
      // «30 % — с напарником» tells of others.
      return !next || isMark(next, '.,;:!?)»”') ? i : undefined;
    } else if (piece.form === 'а' && pieces[i + 1]?.form === 'это') continue;
    else if (marked) {
      const hedge = [words.about, words.almost, words.atLeast, words.atMost].some((list) =>
        isIn(list, piece),
      );
      if (!isIn(words.equals, piece) && !hedge && piece.form !== 'чем' && piece.form !== 'than')
        return undefined;
    } else if (isIn(words.and, piece) || (isIn(words.stop, piece) && piece.form !== 'who')) return undefined;
  }
  return undefined;
}

const PER: Readonly<Record<LanguageId, RegExp>> = {
  ru: /^(?:в|за|каждый|каждую)$/,
  en: /^(?:a|an|per|each|every|in)$/,
};

/** «по 20 заявок в день, 5 дней, 100 за неделю», «три бригады по 6 человек, в сумме 18», «120 за 5 дней, в среднем 24 в день». */
function productAt(text: string, sentence: CutSentence, a: number, b: number, c: number): Claim | undefined {
  const { pieces } = sentence;
  const [first, second, third] = [a, b, c].map((at) => pieces[at]!.figure!) as [Figure, Figure, Figure];
  if ([first, second, third].some(({ values }) => values.length > 1)) return undefined;
  const hours = isTime(second.unit) && third.unit === second.unit && first.unit === undefined;
  if (third.unit !== undefined && third.unit !== 'person' && third.unit !== first.unit && !hours)
    return undefined;
  const groups = isGroups(sentence, a, b);
  const rate = !groups && !hours && isRate(sentence, a, b);
  if (!groups && !rate) return undefined;
  const told = gapBeforeTotal(sentence, b, c, rate);
  if (!told) return undefined;
  const product = first.values[0]! * second.values[0]!;
  const behind = tailOfTotal(sentence, c);
  if (behind === undefined) return undefined;
  // A bare third figure is a total only where it counts the same thing.
  if (groups && told !== 'total' && behind !== 'total' && !samePeople(sentence, b, c)) return undefined;
  if (rate && told === 'plain' && behind === 'none' && !sameNoun(sentence, a, c)) return undefined;
  return totalClaim(text, sentence, a, b, c, product);
}

type Figure = NonNullable<Piece['figure']>;

/** «три бригады по 6», “three teams of 5”. */
function isGroups({ pieces, lang }: CutSentence, a: number, b: number): boolean {
  const gap = pieces.slice(a + 1, b);
  if (gap.length < 2 || gap.length > NOUN || gap.some((piece) => piece.kind !== 'word' || piece.verb))
    return false;
  const [groups, size] = [pieces[a]!.figure!, pieces[b]!.figure!];
  if (groups.unit !== undefined && groups.unit !== 'person') return false;
  if (size.unit !== undefined && size.unit !== 'person' && !isTime(size.unit)) return false;
  return gap.at(-1)!.form === (lang === 'ru' ? 'по' : 'of') && gap.length === 2;
}

/** «20 заявок в день, 5 дней», “20 tickets a day, 5 days a week”. */
function isRate(sentence: CutSentence, a: number, b: number): boolean {
  const { pieces, lang } = sentence;
  const [rate, days] = [pieces[a]!.figure!, pieces[b]!.figure!];
  if (!isTime(days.unit) || isTime(rate.unit) || rate.unit === '%') return false;
  const gap = pieces.slice(a + 1, b);
  const per = gap.findIndex((piece) => PER[lang].test(piece.form));
  if (per < 0 || per > NOUN || gap.some((piece) => piece.verb)) return false;
  const unit = gap[per + 1];
  if (!unit || !isUnitWord(unit, days.unit === 'workday' ? 'day' : days.unit!)) return false;
  const rest = gap.slice(per + 2);
  return rest.length > 0 && rest.every((piece) => isMark(piece, ',×*xх') || OVER.has(piece.form));
}

/** “30 calls a day, which over 10 days”. */
const OVER = new Set('на за все всего что это и for over in all x х which that during'.split(' '));

const UNIT_WORDS: Readonly<Record<string, RegExp>> = {
  h: /^(?:час|hours?)$/,
  day: /^(?:день|сутки|смену|days?)$/,
  week: /^(?:недел[юяи]|weeks?)$/,
  month: /^(?:месяц|months?)$/,
};

function isUnitWord({ form }: Piece, unit: string): boolean {
  return UNIT_WORDS[unit]?.test(form) ?? false;
}

/** Whether only connecting words stand before a total; `total` where one of them says that it is one. */
function gapBeforeTotal(
  { pieces, words }: CutSentence,
  from: number,
  to: number,
  rate: boolean,
): 'total' | 'plain' | undefined {
  let found: 'total' | 'plain' = 'plain';
  let marked = false;
  for (let i = from + 1; i < to; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'mark') {
      if (!isMark(piece, ',—–-=:(')) return undefined;
      marked = true;
    } else if (piece.figure) return undefined;
    else if (isIn(words.total, piece) && marked) found = 'total';
    else if (rate && GIVES.has(piece.form)) marked = true;
    else if (marked) {
      if (!isIn(words.equals, piece) && !isIn(words.link, piece) && !HEADS.has(piece.form)) return undefined;
      if (isIn(words.atLeast, piece) || isIn(words.atMost, piece)) return undefined;
    } else if (i > from + (rate ? 3 : 2) || piece.verb || isIn(words.stop, piece)) return undefined;
  }
  return marked ? found : undefined;
}

/** Verbs that a product stands behind: “over 10 days came to 300”. */
const GIVES = new Set(
  'came makes made is gives gave totals выходило выходит вышло получалось получается давало'.split(' '),
);

/** Words before a total that say nothing of their own: «выходило 100», “making 15”. */
const HEADS = new Set('выходило выходит выходили общей making makes made in so giving to'.split(' '));

/** What stands behind a total: a word of totality, a period, nothing; undefined for anything that may be another matter. */
function tailOfTotal(
  { pieces, words, lang }: CutSentence,
  at: number,
): 'total' | 'period' | 'none' | undefined {
  let found: 'total' | 'period' | 'none' = 'none';
  let nouns = 0;
  for (let i = at + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'mark') return isMark(piece, '.,;!)»”"—–') ? found : undefined;
    if (piece.figure || piece.verb) return undefined;
    if (isIn(words.total, piece)) found = 'total';
    else if (isIn(words.total, pieces[i + 1]))
      continue; // “70 trees in total”
    else if (/^(?:before|after|when|до|после|когда)$/.test(piece.form)) return found;
    else if (PER[lang].test(piece.form) && isIn(words.period, pieces[i + 1])) {
      found = 'period';
      i++;
    } else if (++nouns > 1) return undefined;
  }
  return found;
}

/** «За пять дней осмотрела 60 детей, в среднем 12 детей в день», “in five days I inspected 60 farms, an average of 12 a day”. */
function averageAt(text: string, sentence: CutSentence, a: number, b: number, c: number): Claim | undefined {
  const { pieces, words, lang } = sentence;
  const [period, all, each] = [a, b, c].map((at) => pieces[at]!.figure!) as [Figure, Figure, Figure];
  const [days, whole, part] = [period.values[0]!, count(pieces, b), count(pieces, c)];
  if (!isTime(period.unit) || period.values.length > 1 || whole === undefined || part === undefined)
    return undefined;
  if (!isIn(words.during, pieces[a - 1]) || all.scale !== each.scale) return undefined;
  if (pieces.slice(a + 1, b).some((piece) => piece.kind === 'mark' || isIn(words.by, piece)))
    return undefined;
  const gap = pieces.slice(b + 1, c);
  const mark = gap.findIndex((piece) => piece.kind === 'mark');
  const said = gap.slice(mark + 1).map(({ form }) => form);
  if (!/^(?:это |то есть |или |so |or )?(?:в среднем(?: по)?|an average of|on average)$/.test(said.join(' ')))
    return undefined;
  for (let i = c + 1; i <= c + 2; i++) {
    if (!PER[lang].test(pieces[i]?.form ?? '') || !pieces[i + 1]) continue;
    const closed = !pieces[i + 2] || pieces[i + 2]!.kind === 'mark';
    const unit = period.unit === 'workday' ? 'day' : period.unit!;
    return closed && isUnitWord(pieces[i + 1]!, unit)
      ? totalClaim(text, sentence, a, b, c, whole / days)
      : undefined;
  }
  return undefined;
}

/**
 * «300 тысяч: 120 тысяч на зал, 90 тысяч на угощение и 110 тысяч на звук»: parts that make more than their whole. Where
 * they make less, not all may be named.
 */
function listAt(
  text: string,
  sentence: CutSentence,
  counts: readonly number[],
  n: number,
): Claim | undefined {
  const { pieces, words } = sentence;
  const whole = pieces[counts[n]!]!.figure!;
  const first = counts[n + 1]!;
  if (!isMark(pieces[first - 1], ':') || first - counts[n]! > 3 || whole.values.length > 1) return undefined;
  // People and shops may be counted twice, under two heads; money is not.
  if (whole.unit === undefined || whole.unit === 'person') return undefined;
  let sum = 0;
  let last = first;
  for (let i = n + 1; i < counts.length; i++) {
    const at = counts[i]!;
    const { values, unit, scale } = pieces[at]!.figure!;
    if (values.length > 1 || scale !== whole.scale || unit === '%') return undefined;
    if ((unit ?? whole.unit) !== whole.unit || i - n > 8) return undefined;
    if (i > n + 1) {
      const gap = pieces.slice(last + 1, at);
      const parted = gap.filter((piece) => isMark(piece, ',') || isIn(words.and, piece));
      if (parted.length === 0 || gap.at(-1) !== parted.at(-1) || gap.length > NOUN + 2) return undefined;
      if (gap.some((piece) => piece.verb || (piece.kind === 'mark' && piece.form !== ','))) return undefined;
    }
    sum += values[0]!;
    last = at;
  }
  // «из них 30 …» and the like tell parts of a part.
  if (last === first || sum <= whole.values[0]! * 1.01) return undefined;
  if (pieces.slice(first, last + 6).some((piece) => PART_OF_PART.has(piece.form))) return undefined;
  return totalClaim(text, sentence, first, last, counts[n]!, sum);
}

const PART_OF_PART = new Set(
  'из них числе которых того of which including incl both оба обе same'.split(' '),
);

function sameNoun({ pieces }: CutSentence, a: number, c: number): boolean {
  const [one, other] = [pieces[a + 1], pieces[c + 1]];
  return (
    one?.kind === 'word' && other?.kind === 'word' && one.lemmas.some((lemma) => other.lemmas.includes(lemma))
  );
}

/** What the figure counts, where it is one word right behind it. */
function countedNoun({ pieces, words, lang }: CutSentence, at: number): Piece | undefined {
  if (lang === 'ru') return nounAfter(pieces, at);
  const next = pieces[at + 1];
  const other = [words.stop, words.link, words.total, words.equals, words.during, words.change];
  if (next?.kind !== 'word' || PER[lang].test(next.form) || other.some((list) => isIn(list, next)))
    return undefined;
  return next;
}

function samePeople({ pieces }: CutSentence, b: number, c: number): boolean {
  if (pieces[c]!.figure!.unit === 'person') return true;
  const [one, other] = [pieces[b + 1], pieces[c + 1]];
  return one?.kind === 'word' && other?.kind === 'word' && one.form === other.form;
}

/** «12 звонков и 8 писем, всего 20», “12 calls and 8 emails, 20 in total”. */
function sumAt(text: string, sentence: CutSentence, counts: readonly number[], n: number): Claim | undefined {
  const { pieces, words } = sentence;
  // The list begins at its first figure: a figure before it in the sentence may belong to it, too.
  if (n > 0 && counts[n]! - counts[n - 1]! <= GAP) return undefined;
  const parts = [counts[n]!];
  let joined = false;
  let at = n;
  while (at + 1 < counts.length && parts.length < 6) {
    const [from, to] = [counts[at]!, counts[at + 1]!];
    const gap = pieces.slice(from + 1, to);
    const joins = gap.filter((piece) => isMark(piece, ',') || isIn(words.and, piece));
    const nouns = gap.filter((piece) => piece.kind === 'word' && !isIn(words.and, piece));
    if (joined || joins.length !== 1 || nouns.length > NOUN || nouns.length === 0) break;
    // «12 звонков и отправляла 8 писем»: what is done to the second part may be said.
    const last = gap.at(-1)!;
    const doing =
      last !== joins[0] && gap.at(-2) === joins[0] && (DONE.has(last.form) || isOneOf(DONE, last));
    if (last !== joins[0] && !doing) break;
    joined = isIn(words.and, joins[0]);
    parts.push(to);
    at++;
  }
  const c = counts[at + 1];
  if (!joined || c === undefined || c - counts[at]! > GAP) return undefined;
  const values = parts.map((part) => count(pieces, part) ?? NaN);
  const total = count(pieces, c);
  const sum = values.reduce((all, value) => all + value, 0);
  if (total === undefined || !Number.isFinite(sum)) return undefined;
  const told = gapBeforeTotal(sentence, counts[at]!, c, false);
  const behind = tailOfTotal(sentence, c);
  if (!told || behind === undefined || (told !== 'total' && behind !== 'total')) return undefined;
  // «всего 5 сделок» is “only five”, and far more than the sum counts others, too.
  if (total < Math.max(...values) || total > sum * OTHERS) return undefined;
  return totalClaim(text, sentence, parts[0]!, parts.at(-1)!, c, sum);
}

/** Who adds up wrongly is near the sum. */
const OTHERS = 1.3;

/** Verbs for one more thing of the same kind of work. */
const DONE = new Set(
  'делать сделать отправлять отправить писать написать получать получить принимать принять обрабатывать обработать проводить провести sent wrote answered made handled received did held took'.split(
    ' ',
  ),
);

function totalClaim(
  text: string,
  sentence: CutSentence,
  a: number,
  b: number,
  c: number,
  right: number,
): Claim | undefined {
  const { pieces, words, lang } = sentence;
  const figure = pieces[c]!.figure!;
  const [before, earlier] = [pieces[c - 1], pieces[c - 2]];
  const is = (list: WordList): boolean => isIn(list, before) || pairIn(list, earlier, before);
  const precision: Precision =
    is(words.about) || isMark(before, '~≈')
      ? 'about'
      : is(words.almost)
        ? 'almost'
        : is(words.atLeast)
          ? 'atLeast'
          : is(words.atMost)
            ? 'atMost'
            : 'exact';
  // The figure is told with what it counts: «25 обращений».
  const noun = countedNoun(sentence, c);
  const stated: StatedFigure = {
    start: figure.start,
    end: noun && /^\s$/.test(text.slice(figure.end, noun.start)) ? noun.end : figure.end,
    values: figure.values,
    unit: figure.unit,
    scale: figure.scale,
    decimals: figure.decimals,
    digits: figure.digits,
    lead: figure.start,
  };
  const value = figure.values[0]!;
  const off = Math.abs(value - right);
  const holds =
    precision === 'atLeast'
      ? right >= value
      : precision === 'atMost'
        ? right <= value
        : precision === 'exact'
          ? off < 1 || off <= (value % 100 === 0 && value >= 1000 ? 0.02 * value : 0)
          : off <= 0.2 * value;
  return {
    kind: 'total',
    lang,
    stated,
    right: [rounded(right)],
    holds,
    from: text.slice(pieces[a]!.start, (countedNoun(sentence, b) ?? pieces[b]!).end),
  };
}
