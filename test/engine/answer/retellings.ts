/** Tellers who come and go, and who of them tells again what another has told. */
import fc from 'fast-check';
import { Retellings, type Story } from '../../../src/engine/answer/story';

interface Teller {
  name: number;
  note: { stories: Story[] };
}

const story = (...words: number[]): Story => ({ words, keys: words.slice(0, 3), marks: [] });

/** Stories of few words, so that many share keys, and some keys are everywhere. */
const anyStory = fc
  .tuple(
    fc.uniqueArray(fc.nat(11), { minLength: 3, maxLength: 6 }),
    fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  )
  .map(([words, marks]): Story => {
    const sorted = [...words].sort((a, b) => a - b);
    return { words: sorted, keys: sorted.slice(0, 3), marks: [...marks].sort((a, b) => a - b) };
  });

/** Some stories are told by many in the same words. */
const anyTold = fc.oneof(
  { weight: 4, arbitrary: anyStory },
  fc.constantFrom<Story>(story(1, 2, 3, 4, 5), story(7, 8, 9, 10, 11)),
);
const anyTellers = fc.array(fc.array(anyTold, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 160,
  size: 'max',
});
/** How many leave from where, and how many come in their place. */
const anyChanges = fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.nat(), fc.nat(4)), { maxLength: 8 });

export const anyTelling = fc.tuple(anyTellers, anyChanges);
type Telling = typeof anyTelling extends fc.Arbitrary<infer T> ? T : never;

type Found = [again: number, first: number][];

/** After each change, what is found by who has seen the tellers all the time, and by who sees them for the first time. */
export function foundIn([given, changes]: Telling): { kept: Found; fresh: Found }[] {
  const tellers = given.map((stories, name): Teller => ({ name, note: { stories } }));
  const retellings = new Retellings<Teller>();
  let present = tellers.slice(0, Math.ceil(tellers.length / 2));
  const names = (found: { again: Teller; first: Teller }[]): Found =>
    found.map(({ again, first }) => [again.name, first.name]);
  const look = (): { kept: Found; fresh: Found } => ({
    kept: names(retellings.among(present)),
    fresh: names(new Retellings<Teller>().among(present)),
  });
  const found = [look()];
  for (const [at, gone, which, come] of changes) {
    const from = at % (present.length + 1);
    const absent = tellers.filter((one) => !present.includes(one));
    const start = which % (absent.length + 1);
    present = [
      ...present.slice(0, from),
      ...absent.slice(start, start + come),
      ...present.slice(from + gone),
    ];
    found.push(look());
  }
  return found;
}

/** Who tell again, each with the one who told first; `from` is the first of those who are looked at. */
export const retold: { tellers: Story[][]; from?: number; found: Found }[] = [
  {
    tellers: [
      [story(7, 8, 9, 10, 11)],
      [story(1, 2, 3, 4, 5)],
      [story(1, 2, 3, 4, 6)],
      [story(1, 2, 3, 4, 5)],
    ],
    found: [
      [2, 1],
      [3, 1],
    ],
  },
  {
    tellers: [
      [story(7, 8, 9, 10, 11)],
      [story(1, 2, 3, 4, 5)],
      [story(1, 2, 3, 4, 6)],
      [story(1, 2, 3, 4, 5)],
    ],
    from: 3,
    found: [[3, 1]],
  },
  // Of two stories told before, the one that stands first.
  {
    tellers: [
      [story(1, 2, 3, 4, 5)],
      [story(7, 8, 9, 10, 11)],
      [story(7, 8, 9, 10, 11), story(1, 2, 3, 4, 5)],
    ],
    found: [[2, 0]],
  },
  {
    tellers: [
      [story(7, 8, 9, 10, 11)],
      [story(1, 2, 3, 4, 5)],
      [story(7, 8, 9, 10, 11), story(1, 2, 3, 4, 5)],
    ],
    found: [[2, 0]],
  },
  // One key in common may be chance.
  {
    tellers: [
      [{ words: [1, 2, 3, 4, 5], keys: [1, 2], marks: [] }],
      [{ words: [1, 2, 3, 4, 6], keys: [1, 3], marks: [] }],
    ],
    found: [],
  },
  // A story that many copy is one story.
  {
    tellers: [...Array.from({ length: 40 }, () => [story(1, 2, 3, 4, 5)]), [story(1, 2, 3, 4, 6)]],
    from: 40,
    found: [[40, 0]],
  },
  // Keys that everybody has tell nothing.
  {
    tellers: Array.from({ length: 40 }, (_, i) => [{ words: [1, 2, 3, 4, 10 + i], keys: [1, 2], marks: [] }]),
    found: [],
  },
  // Half of the words will do beside three figures or names.
  { tellers: half([1, 2, 3], [5, 6, 7, 8, 9]), found: [[1, 0]] },
  { tellers: half([1, 2], [5, 6, 7, 8, 9]), found: [] },
  { tellers: half([1, 2, 3], [3, 4, 5, 6, 7, 8, 9]), found: [] },
];

/** Two who share the figures, and all but a few of ten words. */
function half(marks: number[], others: number[]): Story[][] {
  const words = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((word) => !others.includes(word));
  const all = [
    [...words, ...others],
    [...words, ...others.map((word) => word + 10)],
  ];
  return all.map((own) => [{ words: own, keys: [1, 2], marks }]);
}

export function namesOf({ tellers, from }: (typeof retold)[number]): Found {
  const all = tellers.map((stories, name): Teller => ({ name, note: { stories } }));
  const found = new Retellings<Teller>().among(all, from);
  return found.map(({ again, first }) => [again.name, first.name]);
}
