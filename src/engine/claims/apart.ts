import { WordClass as C } from '../language/word-class';
import { changeAt, isContent, isContrary, judge, type Change } from './changes';
import type { Claim } from './claim';
import { comparable, isLevel, isUnreal, MONTH, type Pair } from './pairs';
import { figuresIn, isIn, isMark, type CutSentence, type Piece } from './pieces';

/** How far behind its level a change may be told, in pieces. */
const NEAR = 14;
/** How many sentences back its beginning is looked for. */
const BACK = 12;
/** What draws a change from the level before it. */
const THEREFORE = new Set([
  'so',
  'meaning',
  'thus',
  'therefore',
  'есть',
  'значит',
  'получается',
  'выходит',
  'итого',
  'следовательно',
]);

/**
 * «Сначала заявка стоила 1 200 рублей. … В декабре стоила 900, то есть я снизил стоимость вдвое»: the level it came to and
 * the change drawn from it in one sentence, the level it began with long before. Wrong only where no level told before
 * bears the change out.
 */
export function changeOfLevelBefore(
  text: string,
  sentences: readonly CutSentence[],
  i: number,
): Claim | undefined {
  const sentence = sentences[i]!;
  if (sentence.asks || sentence.numbers.length < 2 || i === 0) return undefined;
  const found = drawn(text, sentence);
  if (!found) return undefined;
  const { level, change } = found;
  const told = new Set(nounsOf(sentence, sentence.pieces.slice(0, level + 2)));
  const changed = nounsOf(sentence, clauseOf(sentence, level, change.at)).filter(
    (noun) => !MEASURE.test(noun),
  );
  let wrong: Claim | undefined;
  for (const earlier of sentences.slice(Math.max(0, i - BACK), i)) {
    if (earlier.asks) continue;
    const named = new Set(nounsOf(earlier, earlier.pieces));
    const isOne = [...told].some((noun) => named.has(noun)) || changed.some((noun) => named.has(noun));
    const isOther = changed.length > 0 && !changed.some((noun) => named.has(noun) || told.has(noun));
    for (const before of earlier.figures) {
      const pair = join(earlier, before, sentence, level);
      if (!pair) continue;
      const moved = { ...change, sentence: pair.sentence, at: change.at + earlier.pieces.length };
      if (isContrary(pair, moved)) continue;
      const claim = judge(pair, [], moved);
      if (claim.holds) return undefined;
      if (!isOne || isOther || wrong || isUnreal(earlier, before + 1)) continue;
      wrong = claim;
    }
  }
  return wrong;
}

/** The last change of the sentence and the only level before it. */
function drawn(text: string, sentence: CutSentence): { level: number; change: Change } | undefined {
  const { pieces, figures } = sentence;
  for (const at of figures) {
    const change = changeAt(text, sentence, at);
    if (!change?.sized) continue;
    const levels = figures.filter(
      (one) => one < at && isLevel(pieces[one]) && pieces[one]!.figure!.unit !== '%',
    );
    const level = levels.at(-1);
    if (level === undefined || at - level > NEAR || isUnreal(sentence, at)) return undefined;
    const between = pieces.slice(level + 1, at);
    const isDrawn = between.some(
      (piece, k) =>
        THEREFORE.has(piece.form) && (k === 0 || between.slice(0, k).some((one) => isMark(one, ',-—–(;'))),
    );
    return isDrawn && !between.some(({ figure }) => figure) ? { level, change } : undefined;
  }
  return undefined;
}

/** What the change is told of: the words between the mark that opens its clause and the one that closes it. */
function clauseOf({ pieces }: CutSentence, level: number, at: number): Piece[] {
  let from = at;
  while (from > level + 1 && !isMark(pieces[from - 1], ',-—–(;')) from--;
  let to = at;
  while (to < pieces.length && to < at + 6 && !isMark(pieces[to], ',.;:-—–()')) to++;
  return pieces.slice(from, to);
}

/** «Стоимость», “number”: of whatever it is. */
const MEASURE =
  /^(?:стоимость|цена|расход|затрата|сумма|время|срок|число|количество|cost|price|spend|expense|time|number|count)/;

const NOUN =
  C.ObliqueNoun | C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.NominativePlural;

/** Lemmas of the words that may name the thing measured. */
function nounsOf(sentence: CutSentence, pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (isName(sentence, piece) ? piece.lemmas : []));
}

function isName(sentence: CutSentence, piece: Piece): boolean {
  if (
    piece.verb ||
    !isContent(sentence, piece) ||
    isIn(sentence.words.period, piece) ||
    MONTH.test(piece.form)
  )
    return false;
  // English words have no class of nouns.
  return sentence.lang === 'ru'
    ? (piece.wordClass & NOUN) > 0
    : (piece.wordClass & (C.Adverb | C.Adjective)) === 0;
}

/** The pair of two sentences' figures, in a sentence made of both. */
function join(earlier: CutSentence, before: number, sentence: CutSentence, level: number): Pair | undefined {
  const offset = earlier.pieces.length;
  if (!isLevel(earlier.pieces[before])) return undefined;
  const pieces = [...earlier.pieces, ...sentence.pieces];
  const after = offset + level;
  if (!comparable(pieces, before, after)) return undefined;
  const both = { ...sentence, pieces, figures: figuresIn(pieces), start: earlier.start };
  return { sentence: both, before, after, first: before, last: after };
}
