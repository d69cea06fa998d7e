import type { NumberMention, Sentence } from './language';
import { perForm } from './per-form';
import { normalForm } from './words';

/** What the reader of figures must know of a language; keys are normal forms (see `normalForm`). */
export interface NumberWords {
  /** «двадцати» → 20. */
  cardinals: ReadonlyMap<string, number>;
  /** Cardinals that are figures only beside another or before a unit: «один», “one”. */
  weak: ReadonlySet<string>;
  /** «тысяч» → 1000. `alone` scales are figures by themselves («миллион рублей»); the others are not (“hundreds of”). */
  scales: ReadonlyMap<string, { factor: number; alone: boolean }>;
  /** Whole figures in a word: «вдвое» → 2 times, «четверть» → 0.25, “doubled” → 2 times. */
  wholes: ReadonlyMap<string, { value: number; unit?: string }>;
  /** Prefix of a word that halves it: «полмиллиона». */
  half?: { prefix: string; of: ReadonlyMap<string, number> };
  /** Words that may stand inside a figure: “two hundred *and* fifty”. */
  joiners: ReadonlySet<string>;
  /** What adds a half: «с половиной», “and a half”. */
  andAHalf: RegExp;
  /** «рублей» → RUB, «минут» → min, «раз» → times. */
  units: ReadonlyMap<string, string>;
  /** What follows a figure that only orders: «3-й», “2nd”. */
  ordinal: RegExp;
  /** Text right before a whole that is no figure there: «во второй» половине. */
  notWhole: RegExp;
  /** Text right before a number of four digits that makes it a year: «в», “since”. */
  beforeYear: RegExp;
  /** Text right before a day that makes it a date: “October”. */
  beforeDay?: RegExp;
}

const TOKEN =
  /(?<![\d.,:])(?<!\p{L}(?<!(?<!\p{L})[хx]))(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)|[\p{L}\p{M}]+/gu;
const CLOCK_OR_DATE = /^(?:\d{1,2}:\d{2}(?!\d)|\d{1,2}([./])\d{1,2}\1\d{2,4})/;
const signs: Readonly<Record<string, string>> = {
  '%': '%',
  '₽': 'RUB',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '‰': '‰',
};

interface Token {
  start: number;
  end: number;
  /** Empty for digits. */
  form: string;
  digits?: number;
}

/** A figure being read. */
interface Draft {
  start: number;
  end: number;
  /** What earlier scales have closed: 2,000,000 in «два миллиона триста…». */
  total: number;
  /** What the next scale will multiply. */
  part: number;
  /** The size of the last cardinal: a smaller one may follow («двадцать пять»), a larger one may not. */
  room: number;
  unit?: string;
}

/** Reads every figure of a sentence, in digits and in words, in time proportional to it. */
export function numberReader(words: NumberWords): (text: string, sentence: Sentence) => NumberMention[] {
  const mayOpen = perForm(
    ({ form }) => /\d/.test(form) || form.split('-').some((part) => opensFigure(part, words)),
  );
  // Most sentences hold no figure.
  return (text, sentence) => (sentence.words.some(mayOpen) ? numbersIn(text, sentence, words) : []);
}

function numbersIn(text: string, sentence: Sentence, words: NumberWords): NumberMention[] {
  const tokens = tokenize(text, sentence);
  const found: NumberMention[] = [];
  for (let i = 0; i < tokens.length;) {
    const { start: from, form, digits } = tokens[i]!;
    if (digits === undefined && !opensFigure(form, words)) {
      i++;
      continue;
    }
    const notFigure = digits === undefined ? undefined : CLOCK_OR_DATE.exec(text.slice(from, from + 12))?.[0];
    if (notFigure) {
      while (i < tokens.length && tokens[i]!.start < from + notFigure.length) i++;
      continue;
    }
    const read = figureAt(text, tokens, i, words);
    if (!read) {
      i++;
      continue;
    }
    let { next } = read;
    const mention: NumberMention = { start: read.start, end: read.end, values: [read.value] };
    let unit = read.unit;
    // «10–15 человек», «4—5 раз»: one mention, the scale and the unit of its end are the unit of both.
    const gap = next < tokens.length ? text.slice(read.end, tokens[next]!.start) : '';
    const to = /^\s?[-–—]\s?[$€£]?$/.test(gap) ? figureAt(text, tokens, next, words) : undefined;
    if (to && (to.value > read.value || to.scale > 1)) {
      const scaled =
        read.scale === 1 && to.scale > 1 && read.value < (to.value / to.scale) * 10 ? to.scale : 1;
      mention.values = [read.value * scaled, to.value];
      mention.end = to.end;
      unit = to.unit ?? unit;
      next = to.next;
    }
    if (unit) mention.unit = unit;
    found.push(mention);
    i = next;
  }
  return found;
}

/** Whether a figure in words may begin so. */
function opensFigure(form: string, { cardinals, scales, wholes, half }: NumberWords): boolean {
  return (
    cardinals.has(form) ||
    scales.has(form) ||
    wholes.has(form) ||
    (half !== undefined && form.startsWith(half.prefix))
  );
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Letters by themselves, and figures. A word of letters alone has been read already. */
function tokenize(text: string, sentence: Sentence): Token[] {
  const tokens: Token[] = [];
  let from = sentence.start;
  for (const { start, end, form } of sentence.words) {
    if (end <= from) continue; // a part of the figure before: «1 200»
    if (start >= from && LETTERS.test(form)) tokens.push({ start, end, form });
    else {
      TOKEN.lastIndex = Math.max(start, from);
      for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
        const [written] = match;
        const token: Token = { start: match.index, end: match.index + written.length, form: '' };
        if (isDigit(written.charCodeAt(0))) token.digits = valueOf(written);
        else token.form = normalForm(written);
        tokens.push(token);
        from = token.end;
      }
    }
  }
  return tokens;
}

const LETTERS = /^[a-zа-я]+$/;

/** «1 200,5» and “1,200.5”: a comma before exactly three digits groups thousands, any other is a decimal point. */
function valueOf(figure: string): number {
  const compact = figure.replace(/[ \u00A0\u202F]/g, '');
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(compact);
  return Number(grouped ? compact.replaceAll(',', '') : compact.replace(',', '.'));
}

interface Figure {
  start: number;
  end: number;
  value: number;
  /** The factor of its scale word; 1 where there is none. */
  scale: number;
  unit: string | undefined;
  /** Index of the first token after it. */
  next: number;
}

function figureAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  words: NumberWords,
): Figure | undefined {
  const token = tokens[first]!;
  const whole = wholeAt(text, tokens, first, words);
  if (whole) return whole;
  const halved =
    words.half && token.form.startsWith(words.half.prefix)
      ? words.half.of.get(token.form.slice(words.half.prefix.length))
      : undefined;
  if (halved !== undefined)
    return withUnit(
      text,
      tokens,
      { start: token.start, end: token.end, total: halved / 2, part: 0, room: 0 },
      first + 1,
      1,
      words,
    );
  const draft: Draft = { start: token.start, end: token.end, total: 0, part: 0, room: Infinity };
  let scale = 1;
  let next = first;
  let weak = true;
  if (token.digits !== undefined) {
    if (words.ordinal.test(text.slice(token.end, token.end + 5))) return undefined;
    draft.part = token.digits;
    draft.room = 1;
    next++;
    weak = false;
  }
  for (; next < tokens.length; next++) {
    const { form, start, end } = tokens[next]!;
    const gap = text.slice(draft.end, start);
    if (next > first && !/^[ \u00A0\u202F-]?$/.test(gap)) break;
    const cardinal = words.cardinals.get(form);
    const scaled = words.scales.get(form);
    if (cardinal !== undefined && cardinal < draft.room) {
      draft.part += cardinal;
      // «двадцать» leaves room for units, «сто» for tens; «пять» for nothing.
      draft.room = cardinal >= 100 ? 100 : cardinal >= 20 ? 10 : 1;
      if (!words.weak.has(form)) weak = false;
    } else if (scaled && (draft.part > 0 || (next === first && scaled.alone))) {
      if (scaled.factor === 100) draft.part = (draft.part || 1) * 100;
      else {
        draft.total += (draft.part || 1) * scaled.factor;
        draft.part = 0;
        scale = scaled.factor;
      }
      draft.room = scaled.factor === 100 ? 100 : Math.min(scaled.factor, 1000);
      weak = false;
    } else if (words.joiners.has(form) && next > first && draft.room >= 100 && Number.isFinite(draft.room)) {
      const after = tokens[next + 1];
      if (!after || !((words.cardinals.get(after.form) ?? Infinity) < draft.room)) break;
    } else break;
    draft.end = end;
  }
  if (next === first) return undefined;
  // «три четверти», “three quarters”.
  const part =
    tokens[next] && tokens[next]!.start === draft.end + 1 ? words.wholes.get(tokens[next]!.form) : undefined;
  // “Three quarters of the budget”, “by three quarters”, not “three quarters in a row”.
  const of =
    !/^quarters?$/.test(tokens[next]?.form ?? '') ||
    /^ of\s/.test(text.slice(tokens[next]!.end, tokens[next]!.end + 4)) ||
    /\Wby\s$/i.test(text.slice(Math.max(0, draft.start - 4), draft.start));
  if (part && of && part.value < 0.5 && draft.total === 0 && draft.part > 1 && token.digits === undefined) {
    return withUnit(
      text,
      tokens,
      { ...draft, end: tokens[next]!.end, part: draft.part * part.value },
      next + 1,
      1,
      words,
    );
  }
  const half = words.andAHalf.exec(text.slice(draft.end, draft.end + 24))?.[0];
  if (half) {
    draft.part += 0.5;
    draft.end += half.length;
    weak = false;
    while (next < tokens.length && tokens[next]!.start < draft.end) next++;
    const scaled = tokens[next] && words.scales.get(tokens[next]!.form);
    if (scaled && draft.total === 0) {
      draft.part *= scaled.factor;
      draft.end = tokens[next++]!.end;
      scale = scaled.factor;
    }
  }
  const figure = withUnit(text, tokens, draft, next, scale, words);
  return weak && figure.unit === undefined ? undefined : figure;
}

/** A figure in one word, or a part of a scale: “half a million”. */
function wholeAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  words: NumberWords,
): Figure | undefined {
  const { form, start, end } = tokens[first]!;
  const whole = words.wholes.get(form);
  if (!whole || words.notWhole.test(text.slice(Math.max(0, start - 16), end))) return undefined;
  const figure = { start, end, value: whole.value, scale: 1, unit: whole.unit, next: first + 1 };
  const at = tokens[first + 1]?.form === 'a' ? first + 2 : first + 1;
  const scale = words.scales.get(tokens[at]?.form ?? '');
  // «Полторы минуты»; a half of something is a share.
  if (!whole.unit && !scale && whole.value > 1)
    return withUnit(text, tokens, { start, end, total: whole.value, part: 0, room: 0 }, first + 1, 1, words);
  // “half a million”, «полтора миллиона», «полутора тысяч»; but not «половина тысяч».
  if (whole.unit || !scale || !(scale.alone || whole.value > 1)) return figure;
  return withUnit(
    text,
    tokens,
    { start, end: tokens[at]!.end, total: whole.value * scale.factor, part: 0, room: 0 },
    at + 1,
    scale.factor,
    words,
  );
}

/** Adds the unit that follows the figure, or the currency sign before it. */
function withUnit(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  next: number,
  scale: number,
  words: NumberWords,
): Figure {
  const { start, end, total, part } = draft;
  const figure: Figure = { start, end, value: total + part, scale, unit: undefined, next };
  const lead = text[start - 1] ?? '';
  const before = /[xх×]/.test(lead) ? 'times' : signs[lead];
  if (before && before !== '%') {
    figure.unit = before;
    figure.start--;
  }
  const sign = /^[ \u00A0\u202F]?([%‰$€£₽])/.exec(text.slice(end, end + 2));
  const after = tokens[next];
  if (sign) {
    figure.unit = signs[sign[1]!];
    figure.end = end + sign[0].length;
    const points = after && words.units.get(after.form) === 'pp' ? after : undefined;
    if (points) figure.unit = 'pp';
  } else if (
    after &&
    (scale > 1 ? /^\.?[ \u00A0\u202F]?$/ : /^[ \u00A0\u202F-]?$/).test(text.slice(end, after.start))
  ) {
    const two = tokens[next + 1] ? `${after.form} ${tokens[next + 1]!.form}` : '';
    const unit = words.units.get(two) ?? words.units.get(after.form);
    if (unit) {
      figure.unit = unit;
      const last = words.units.has(two) ? tokens[next + 1]! : after;
      figure.end = last.end;
      figure.next = tokens.indexOf(last, next) + 1;
    }
  }
  if (isYear(text, figure, words)) figure.unit = 'date';
  const month = figure.unit ? undefined : monthBefore(text, figure, words);
  if (month) {
    figure.unit = 'date';
    figure.start -= month.length;
  }
  return figure;
}

/** “October 20”: what of the date stands before its day. */
function monthBefore(text: string, { start, value }: Figure, { beforeDay }: NumberWords): string | undefined {
  if (!beforeDay || !(Number.isInteger(value) && value > 0 && value < 32)) return undefined;
  return beforeDay.exec(text.slice(Math.max(0, start - 10), start))?.[0];
}

/** «2019 год» is a date, «5 лет» a duration; a bare 2019 is a date only after a preposition of time. */
function isYear(text: string, { start, value, unit }: Figure, words: NumberWords): boolean {
  if (!(Number.isInteger(value) && value > 1950 && value < 2100)) return false;
  return (
    unit === 'year' ||
    (unit === undefined && words.beforeYear.test(text.slice(Math.max(0, start - 14), start)))
  );
}
