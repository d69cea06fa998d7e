import { isApproximate, isTime, type Pair } from './pairs';
import type { CutSentence, Figure } from './pieces';

/** How a figure is hedged: «около 20», «почти 20», «более чем 20», «до 20». */
export type Precision = 'exact' | 'about' | 'almost' | 'atLeast' | 'atMost';

/** A stretch of values from the least to the greatest. */
export type Interval = readonly [number, number];

/** One way of reading a pair: both figures in one unit. */
export interface Reading {
  before: Interval;
  after: Interval;
}

/** Hours in each unit of time: by the calendar, by working hours, by working days of a full day. */
const HOURS: readonly Readonly<Record<string, readonly number[]>>[] = [
  {
    s: [1 / 3600],
    min: [1 / 60],
    h: [1],
    day: [24],
    week: [168],
    month: [720, 730, 672],
    quarter: [2190],
    year: [8760],
  },
  {
    s: [1 / 3600],
    min: [1 / 60],
    h: [1],
    day: [8],
    workday: [8],
    week: [40],
    month: [160, 168, 176],
    quarter: [504],
    year: [2000],
  },
  { day: [24], workday: [24], week: [120], month: [480, 504, 528], quarter: [1560], year: [6000] },
];
/** A figure that is itself told as “about” may be this much off. */
const LOOSE = 0.05;

/** The ways of reading a pair: days have 24 hours or eight, «с 1,2 до 1,8 млн» tells its scale once. */
export function readingsOf({ sentence, before: b, after: a }: Pair): Reading[] {
  const before = sentence.pieces[b]!.figure!;
  const after = sentence.pieces[a]!.figure!;
  const plain = {
    before: interval(scaled(before, after), isApproximate(sentence, b)),
    after: interval(scaled(after, before), isApproximate(sentence, a)),
  };
  if (!before.unit || !after.unit || before.unit === after.unit || !isTime(before.unit)) return [plain];
  const readings: Reading[] = [];
  for (const hours of HOURS) {
    for (const from of hours[before.unit] ?? [])
      for (const to of hours[after.unit] ?? [])
        readings.push({ before: times(plain.before, from), after: times(plain.after, to) });
  }
  return readings;
}

/** The figure's values, in the scale of the other where that one alone tells it. */
function scaled(figure: Figure, other: Figure): readonly number[] {
  const { values, scale } = figure;
  if (scale !== 1 || other.scale === 1 || !figure.digits) return values;
  const told = other.values[0]! / other.scale;
  return values.every((value) => value < told * 100 && value < other.scale)
    ? values.map((value) => value * other.scale)
    : values;
}

function interval(values: readonly number[], loose: boolean): Interval {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return loose ? [low * (1 - LOOSE), high * (1 + LOOSE)] : [low, high];
}

const times = ([low, high]: Interval, by: number): Interval => [low * by, high * by];

/** What a reading makes true: each an interval over all combinations of its figures. */
export interface Truth {
  /** |after − before| ÷ before, in percent. */
  percent: Interval;
  /** before ÷ after − 1, in percent: how much the speed grows as the time shrinks. */
  speed: Interval;
  /** |after − before|. */
  points: Interval;
  /** The greater ÷ the lesser. */
  times: Interval;
  /** after ÷ before, in percent. */
  ratio: Interval;
  grows: boolean;
}

export function truthOf({ before, after }: Reading): Truth {
  const truth = cornerOf(before[0], after[0]);
  const isRange = before[0] !== before[1] || after[0] !== after[1];
  if (isRange) {
    for (const [b, a] of [
      [before[0], after[1]],
      [before[1], after[0]],
      [before[1], after[1]],
    ] as const)
      widen(truth, cornerOf(b, a));
  }
  truth.grows = after[0] + after[1] > before[0] + before[1];
  return truth;
}

/** What is true of one figure before and one after. */
function cornerOf(before: number, after: number): Truth {
  const points = Math.abs(after - before);
  const ratio = after / before;
  const alone = (value: number): Interval => [value, value];
  return {
    percent: alone((points / before) * 100),
    speed: alone((points / after) * 100),
    points: alone(points),
    times: alone(Math.max(ratio, 1 / ratio)),
    ratio: alone(ratio * 100),
    grows: ratio > 1,
  };
}

function widen(truth: Truth, other: Truth): void {
  for (const name of ['percent', 'speed', 'points', 'times', 'ratio'] as const)
    truth[name] = [Math.min(truth[name][0], other[name][0]), Math.max(truth[name][1], other[name][1])];
}

/** How far a stated figure may be from the true one and still be honestly rounded. */
function slackOf(unit: string, stated: number, decimals: number, truth: number): number {
  if (unit === 'times') return Math.max(0.1 * truth + 0.05, 0.05);
  if (unit === 'fraction') return 0.1 * stated + 0.3;
  if (decimals > 0) return 10 ** -decimals;
  const round = stated % 10 === 0 ? 1.5 : stated % 5 === 0 ? 1 : 0.999;
  return stated >= 100 && stated % 10 === 0 ? Math.max(round, 0.04 * stated) : round;
}

/**
 * Whether a stated figure (a percentage, points, a factor; a fraction in percent) can be said of the true one. `loose` is
 * added where the pair's own figures are plainly rounded.
 */
export function agrees(
  stated: { values: readonly number[]; unit: string; decimals: number; precision: Precision },
  truth: Interval,
  loose = 0,
): boolean {
  const low = Math.min(...stated.values);
  const high = Math.max(...stated.values);
  const slack = slackOf(stated.unit, low, stated.decimals, truth[0]) + loose + 1e-9;
  const above = truth[1] >= low - slack;
  const below = truth[0] <= high + slack;
  switch (stated.precision) {
    case 'exact':
      return above && below;
    case 'about':
      return truth[1] >= low - Math.max(slack, 0.12 * low) && truth[0] <= high + Math.max(slack, 0.12 * high);
    case 'almost':
      return truth[1] >= low * 0.85 - slack && below;
    case 'atLeast':
      return above;
    case 'atMost':
      return below;
  }
}

/** How much a percentage may be off because «1,2 млн» is itself rounded. */
export function looseness({ pieces }: CutSentence, ...indices: number[]): number {
  const rounded = indices.some((at) => {
    const { values, decimals, scale } = pieces[at]!.figure!;
    const figures = String(values[0]! / scale).replace('.', '').length;
    return (decimals > 0 || scale > 1) && figures <= 2;
  });
  return rounded ? 2 : 0;
}

/** A value as a person would round it: whole from ten up, one decimal below where it matters. */
export function rounded(value: number, decimals = 0): number {
  const digits = Math.max(decimals, value < 10 && Math.abs(value - Math.round(value)) > 0.05 ? 1 : 0);
  return Number(value.toFixed(digits));
}
