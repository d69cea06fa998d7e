import { analyse, type AnalysedAnswer } from './answer/analyse';
import { sentenceAt } from './answer/sentence-at';
import { inside } from './answer/ranges';
import { claimsOf, pairsIn, sizesIn, type Claim, type Measured } from './claims/index';
import { rightText, statedText } from './claims/wording';
import type { PlacedUnit } from './document';
import type { Range } from './finding';
import type { Court } from './judgement';
import { isPeriod, namesSource } from './rules/unmeasured-number';

/** What a figure comes to, or what is missing to compute it. Offsets of the file. */
export interface FigureFacts extends Range {
  /** The changes that it is a part of, or tells the size of; none where they depend on how long a day is. */
  changes: readonly FigureChange[];
  /** Of a figure that the answer's other figures make true or false. */
  told?: {
    words: string;
    holds: boolean;
    /** The right figure where it does not hold and can be told, in the answer's language. */
    right?: string;
    /** The other figures as written, where they are no before and after. */
    from?: string;
  };
  /** Of the size of a change without a before and after: what is not said; `source` is a period as well. */
  unknown: readonly ('baseline' | 'source')[];
}

/** From one figure to another, as written. Sizes are rounded as a person would, and have no sign. */
export interface FigureChange {
  before: string;
  after: string;
  grows: boolean;
  /** Of the first figure. */
  percent: number;
  /** The later figure is so many times the earlier one, or the earlier one the later. */
  times: number;
  /** Of a time: by how much its speed changes, in percent, the other way. */
  speed?: number;
  /** Of percentages. */
  points?: number;
}

/** A longer text is no answer that anybody says, and would keep a reader waiting. UTF-16 units. */
const LONGEST = 20_000;

/** What there is to say of the figure at an offset of the file; undefined where there is nothing. The unit is read anew. */
export function explainFigure(
  { start, text, frontMatter, read }: PlacedUnit,
  offset: number,
  { languages, settings }: Pick<Court, 'languages' | 'settings'>,
): FigureFacts | undefined {
  if (text.length > LONGEST) return undefined;
  const { asked } = read();
  for (const draft of asked?.drafts ?? []) {
    const inFile = (at: Range): Range => {
      const source = draft.passage.toSource(at);
      return { start: start + source.start, end: start + source.end };
    };
    const isAt = (at: Range): boolean => {
      const place = inFile(at);
      return place.start <= offset && offset <= place.end;
    };
    const facts = factsAt(analyse(asked!.text, draft, frontMatter, languages, settings), isAt);
    if (facts) return { ...facts, ...inFile(facts) };
  }
  return undefined;
}

function factsAt(answer: AnalysedAnswer, isAt: (at: Range) => boolean): FigureFacts | undefined {
  const { text } = answer;
  const claims = claimsOf(answer);
  const claim = claims.find(({ stated }) => isAt(stated));
  if (claim) {
    const told = toldBy(claim, text);
    const { pair, change } = claim;
    const changes = pair && change ? changesOf([{ pair, change }], text) : [];
    return { ...placeOf(claim.stated), changes, unknown: [], ...(told && { told }) };
  }
  const figures = ({ pair }: Measured): Range[] => [pair.before, pair.after];
  const pairs = pairsIn(answer).filter((one) => figures(one).some(isAt));
  if (pairs.length > 0)
    return {
      ...pairs.flatMap(figures).find(isAt)!,
      changes: changesOf(pairs, text),
      unknown: [],
    };
  const size = sizesIn(answer).find(isAt);
  return size && { ...size, changes: [], unknown: unknownOf(answer, size) };
}

function changesOf(measured: readonly Measured[], text: string): FigureChange[] {
  const told = ({ start, end }: Range): string => text.slice(start, end);
  return measured
    .filter(({ change }) => !change.isOpen)
    .map(({ pair, change }) => ({ before: told(pair.before), after: told(pair.after), ...change }));
}

/** Undefined where nothing proves it right or wrong. */
function toldBy(claim: Claim, text: string): FigureFacts['told'] {
  const { holds, right, from } = claim;
  if (holds && !isNear(claim)) return undefined;
  return {
    words: statedText(claim, text),
    holds,
    ...(!holds && right.length > 0 && { right: rightText(claim, text) }),
    ...(from !== undefined && { from }),
  };
}

/** A claim may hold by another reading of the answer; then the figures shown beside it do not bear it out. */
function isNear({ stated, right, change, of }: Claim): boolean {
  if (of === 'output') return false;
  const told = stated.unit === 'fraction' ? stated.values.map((value) => value * 100) : stated.values;
  const truths = change ? [...right, change.percent, change.points, change.speed] : right;
  return truths.some((truth) => told.some((value) => Math.abs(value - (truth ?? Infinity)) <= 0.12 * value));
}

function unknownOf(answer: AnalysedAnswer, size: Range): FigureFacts['unknown'] {
  const beside = inside(answer.numbers, sentenceAt(answer, size) ?? size);
  return namesSource(answer) || beside.some(isPeriod) ? ['baseline'] : ['baseline', 'source'];
}

function placeOf({ start, end }: Range): Range {
  return { start, end };
}
