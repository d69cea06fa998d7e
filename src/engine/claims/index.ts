import type { AnalysedAnswer } from '../answer/analyse';
import { once } from '../answer/once';
import { changeOfLevelBefore } from './apart';
import { changeAt, changeClaims, fallClaims, measure } from './changes';
import type { Range } from '../finding';
import type { Claim } from './claim';
import { mismeasured, speedOfTime, type Mismeasured } from './measure';
import { chained, pairAcross, pairsOf, type Pair } from './pairs';
import { cut, type CutSentence } from './pieces';
import { formulaClaims, shareAndTotalClaims } from './totals';

export type { Claim, ClaimedPair, StatedFigure } from './claim';

/** What an answer's figures claim, and where they are told of something that they do not measure. */
interface Read {
  claims: readonly Claim[];
  speeds: readonly Range[];
  mismeasured: readonly Mismeasured[];
}

/** What the answer claims in figures that its other figures must bear out, in the order of the text. Several rules ask: it is read once. */
export function claimsOf(answer: AnalysedAnswer): readonly Claim[] {
  return readOnce(answer).claims;
}

/** The words for a speed of which a time is told: «скорость сократилась с 25 до 20 минут». */
export function speedsToldInTime(answer: AnalysedAnswer): readonly Range[] {
  return readOnce(answer).speeds;
}

/** The figures of metrics that the answer says were measured by something else. */
export function mismeasuredIn(answer: AnalysedAnswer): readonly Mismeasured[] {
  return readOnce(answer).mismeasured;
}

/** A figure that went from one value to another, and by how much. */
export type Measured = Required<Pick<Claim, 'pair' | 'change'>>;

/** What has changed from one figure to another, whether or not the answer says by how much. No rule asks: it is read anew. */
export function pairsIn(answer: AnalysedAnswer): Measured[] {
  const pairs = asserted(answer).flatMap(pairsOf);
  return unquoted(
    answer.text,
    pairs.map((pair) => measure(pair)),
    ({ pair }) => pair.start,
  );
}

/** The figures that tell the size of a change: «на 20 %», “doubled”. Read anew, too. */
export function sizesIn(answer: AnalysedAnswer): Range[] {
  const { text } = answer;
  const sizes = asserted(answer).flatMap((sentence) =>
    sentence.figures.flatMap((at) => {
      const change = changeAt(text, sentence, at);
      return change?.sized ? [{ start: change.stated.start, end: change.stated.end }] : [];
    }),
  );
  return unquoted(text, sizes, ({ start }) => start);
}

function asserted(answer: AnalysedAnswer): CutSentence[] {
  return cut(answer).filter((sentence) => sentence.numbers.length > 0 && !sentence.asks);
}

const readOnce = once(readFigures);

function readFigures(answer: AnalysedAnswer): Read {
  const { text, sentences: spoken } = answer;
  if (answer.numbers.length === 0) return { claims: [], speeds: [], mismeasured: [] };
  const sentences = cut(answer);
  const pairs = sentences.map(pairsOf);
  const claims: Claim[] = formulaClaims(text, spoken);
  sentences.forEach((sentence, i) => {
    if (sentence.numbers.length > 0) claims.push(...sentenceClaims(text, sentences, pairs, i));
  });
  return {
    claims: unquoted(text, unique(claims), ({ stated }) => stated.start),
    speeds: unquoted(
      text,
      pairs.flat().flatMap((pair) => speedOfTime(pair) ?? []),
      ({ start }) => start,
    ),
    mismeasured: unquoted(
      text,
      sentences.flatMap((sentence) => mismeasured(text, sentence)),
      ({ start }) => start,
    ),
  };
}

/** The claims of one sentence; a change may stand at the beginning of the next. */
function sentenceClaims(
  text: string,
  sentences: readonly CutSentence[],
  pairs: readonly Pair[][],
  i: number,
): Claim[] {
  const sentence = sentences[i]!;
  const claims = [...shareAndTotalClaims(text, sentence), ...fallClaims(text, sentence)];
  if (pairs[i]!.length === 0) {
    const previous = pairs[i - 1]?.length ? undefined : sentences[i - 1];
    const across = pairAcross(previous, sentence);
    if (across) claims.push(...changeClaims(text, across, [across], [across], undefined));
    const apart = across ? undefined : changeOfLevelBefore(text, sentences, i);
    if (apart) claims.push(apart);
  }
  const chains = chained(pairs[i]!);
  const next = (pairs[i + 1]?.length ?? 0) === 0 && chains.length === 1 ? sentences[i + 1] : undefined;
  chains.forEach((pair, at) => {
    // Of a sentence of thousands of pairs only the neighbours of one matter to it.
    const around = chains.slice(Math.max(0, at - 3), at + 4);
    const parts = pairs[i]!.slice(Math.max(0, at - 3), at + 8);
    claims.push(...changeClaims(text, pair, around, parts, next));
  });
  return claims;
}

/** No quotation of speech is longer. */
const QUOTED = 400;
const OPENING = /[«“„"]/g;
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/** Those that stand in no quotation, of what is found in ascending order: what others said is no claim of the candidate's. */
function unquoted<Found>(text: string, found: readonly Found[], place: (one: Found) => number): Found[] {
  if (found.length === 0) return [];
  const quoted = quotations(text);
  return found.filter((one) => !quoted(place(one)));
}

/** Tells, of offsets in ascending order, whether they stand inside quotation marks. */
function quotations(text: string): (offset: number) => boolean {
  const opening = (from: number): number => {
    OPENING.lastIndex = from;
    return OPENING.exec(text)?.index ?? Infinity;
  };
  let next = opening(0);
  let end = -1;
  return (offset) => {
    for (; next <= offset; next = opening(Math.max(next, end) + 1)) {
      const closing = CLOSING[text[next]!]!;
      const length = text
        .slice(next + 1, next + QUOTED)
        .search(closing === '"' ? /["\n]/ : new RegExp(`${closing}|\\n\\s*\\n`));
      if (length >= 0 && text[next + 1 + length] === closing) end = next + 1 + length;
    }
    return offset < end;
  };
}

/** A figure that two readings claim is judged once: if any of them bears it out, it holds. */
function unique(claims: Claim[]): Claim[] {
  const byStart = new Map<number, Claim>();
  for (const claim of claims) {
    const other = byStart.get(claim.stated.start);
    if (!other || (!other.holds && claim.holds)) byStart.set(claim.stated.start, claim);
  }
  return [...byStart.values()].sort((a, b) => a.stated.start - b.stated.start);
}
