import { analyse, within, type AnalysedAnswer } from './answer/analyse';
import { spokenWords } from './answer/level';
import { toldParts, type StoryPart } from './answer/told-parts';
import { claimsOf, mismeasuredIn, pairsIn, sizesIn } from './claims/index';
import type { PlacedUnit } from './document';
import type { LanguageId } from './language/language';
import type { Court } from './judgement';
import { unmeasuredNumber } from './rules/unmeasured-number';

/** What there is to tell of an answer as a whole besides its report. */
export interface AnswerFacts {
  lang: LanguageId;
  /** How many of a hundred words each part takes, in the order of a story; none where no two parts are told. */
  shares: { part: StoryPart; percent: number }[];
  /** Whether the parts have no labels and were guessed. */
  isGuess: boolean;
  /** Changes told in figures: those that somebody could check or that come out when recomputed, and the others. */
  figures: { verified: number; unverified: number };
}

/** A longer text is no answer that anybody says, and would keep a reader waiting. UTF-16 units. */
const LONGEST = 20_000;
const parts: readonly StoryPart[] = ['situation', 'task', 'action', 'result'];

/** The facts of the answer whose report starts at the offset of the file; undefined where none does. The unit is read anew. */
export function answerFacts(
  { start, text, frontMatter, read }: PlacedUnit,
  offset: number,
  { languages, settings }: Pick<Court, 'languages' | 'settings'>,
): AnswerFacts | undefined {
  if (text.length > LONGEST) return undefined;
  const { asked } = read();
  for (const draft of asked?.drafts ?? []) {
    if (draft.isTranscript) continue;
    const answer = analyse(asked!.text, draft, frontMatter, languages, settings);
    const [first] = answer.sentences;
    if (!first || start + draft.passage.toSource(first).start !== offset) continue;
    const labelled = sharesOf(answer, labelledParts(answer));
    const isGuess = labelled.length === 0 && answer.kind === 'story';
    const shares = isGuess ? sharesOf(answer, toldParts(answer)) : labelled;
    return { lang: answer.lang, shares, isGuess, figures: figuresOf(answer) };
  }
  return undefined;
}

interface Stretch {
  kind: StoryPart;
  start: number;
  end: number;
}

function labelledParts({ parts: labelled }: AnalysedAnswer): Stretch[] {
  return labelled.flatMap(({ kind, body }) =>
    kind === 'measurement' || kind === 'skills' ? [] : [{ kind, ...body }],
  );
}

function sharesOf(answer: AnalysedAnswer, told: readonly Stretch[]): AnswerFacts['shares'] {
  if (new Set(told.map(({ kind }) => kind)).size < 2) return [];
  const words = spokenWords(answer);
  return parts.flatMap((part) => {
    const own = told.filter(({ kind }) => kind === part);
    if (own.length === 0) return [];
    const inside = words.filter((word) => own.some((stretch) => within(word, stretch))).length;
    return [{ part, percent: Math.round((100 * inside) / Math.max(1, words.length)) }];
  });
}

/** A change counts once, whether its size is told, or its before and after, or both. */
function figuresOf(answer: AnalysedAnswer): AnswerFacts['figures'] {
  const none = { verified: 0, unverified: 0 };
  const { kinds } = unmeasuredNumber;
  if (kinds !== 'all' && !kinds.includes(answer.kind)) return none;
  const isProven = new Map<number, boolean>();
  for (const { start } of sizesIn(answer)) isProven.set(start, true);
  const sized = new Set<number>();
  for (const { stated, holds, pair } of claimsOf(answer)) {
    isProven.set(stated.start, holds);
    if (pair) sized.add(pair.after.start);
  }
  for (const { pair } of pairsIn(answer))
    if (!sized.has(pair.after.start)) isProven.set(pair.after.start, true);
  for (const { start } of mismeasuredIn(answer)) isProven.set(start, false);
  unmeasuredNumber.check(answer, ({ at }) => {
    if (at !== 'question') isProven.set(at.start, false);
  });
  const verified = [...isProven.values()].filter(Boolean).length;
  return { verified, unverified: isProven.size - verified };
}
