import { isAdverb, nominatives } from './function-words';
import { verbBases, verbForms, VerbForm as V } from './verbs';

const negators = new Set(
  "not never no without hardly barely scarcely rarely seldom nobody none nothing nowhere neither nor cannot no-one ain't".split(
    ' ',
  ),
);
/** A clause of its own begins. */
const boundaries = new Set(
  'but because so although though however while whereas when whenever if unless until yet then still instead therefore since as after before'.split(
    ' ',
  ),
);
/** “I don't think he was rude” denies the rudeness; “I didn't know he was rude” does not. */
const transparent = new Set(
  'think say believe claim mean want feel suggest imply consider expect suppose call find accuse'.split(' '),
);
/** “not only”, “no doubt”, “nothing but”: nothing is denied. */
const idioms: Readonly<Record<string, ReadonlySet<string>>> = {
  not: new Set(['only', 'just', 'merely', 'simply', 'least']),
  no: new Set(['doubt', 'wonder', 'matter', 'sooner', 'less']),
  nothing: new Set(['but']),
  without: new Set(['doubt']),
  never: new Set(['mind']),
};
/** What an apostrophe joins to a subject: “I've”. */
const clitics = /'(?:m|re|ve|ll|d|s)$/;
/** Longer clauses are not read to their end, so that a text costs what its length is. */
const REACH = 24;

/**
 * Whether word `i` stands under a negation: to the right of “not”, “n't”, “never”, “no”, “without”, “hardly”, “far
 * from”, “nobody”…, in the same clause.
 *
 * @param words normal forms of one sentence
 */
export function negated(words: readonly string[], i: number): boolean {
  if (!Number.isInteger(i) || i < 0 || i >= words.length) return false;
  for (let at = i - 1; at >= 0 && at >= i - REACH; at--) {
    if (negates(words, at)) return reaches(words, at, i);
  }
  return false;
}

function negates(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  if (word === 'from') return words[at - 1] === 'far';
  const isNot = word.endsWith("n't") || word === 'cannot';
  if (!isNot && !negators.has(word)) return false;
  // “whether or not”, “why not”
  if (word === 'not' && (words[at - 1] === 'or' || words[at - 1] === 'why')) return false;
  return !idioms[isNot ? 'not' : word]?.has(words[at + 1] ?? '');
}

function reaches(words: readonly string[], from: number, to: number): boolean {
  const verbal = words[from] === 'not' || words[from]!.endsWith("n't") || words[from] === 'cannot';
  let verb = '';
  for (let j = from + 1; j <= to; j++) {
    const word = words[j]!;
    // “not because he was rude” denies that very clause.
    if (boundaries.has(word) && j > from + 1) return false;
    if ((word === 'who' || word === 'which') && verbal) return false;
    if ((word === 'and' || word === 'plus') && endsAfterAnd(words, j, verb)) return false;
    const subject = word.replace(clitics, '');
    // “nobody I know”, “not that I mind”: a subject at once belongs to what is denied.
    if (nominatives.has(subject) && j > from + 1 && !transparent.has(verb) && !continues(words, j))
      return false;
    const bases = verbForms(word) === 0 ? [] : verbBases(word);
    if (bases.length > 0 && !isAdverb(word)) verb = bases[0]!;
  }
  return true;
}

/** “no manager that I had”, “without what we needed”: “not because he”: the subject of a clause inside what is denied. */
function continues(words: readonly string[], j: number): boolean {
  return /^(?:that|what|who|which|whom|how|where|why|whether|because|if|when|while|as|since)$/.test(
    words[j - 1]!,
  );
}

/** “did not panic and called”: a finite verb after “and” is none of the negator's; “did not call and ask” is. */
function endsAfterAnd(words: readonly string[], and: number, verb: string): boolean {
  let j = and + 1;
  while (j < words.length && j < and + 3 && isAdverb(words[j]!)) j++;
  const next = words[j] ?? '';
  if (nominatives.has(next.replace(clitics, ''))) return !transparent.has(verb);
  const bits = verbForms(next);
  return (bits & V.Past) !== 0 && (bits & V.Base) === 0;
}
