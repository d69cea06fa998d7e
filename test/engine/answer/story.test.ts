import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Retellings, type Story } from '../../../src/engine/answer/story';

interface Teller {
  name: number;
  note: { stories: Story[] };
}

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

describe('stories told again', () => {
  it('are the same after any changes as for one who sees the tellers for the first time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyStory, { minLength: 1, maxLength: 2 }), {
          minLength: 1,
          maxLength: 160,
          size: 'max',
        }),
        fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.nat(), fc.nat(4)), { maxLength: 8 }),
        (given, changes) => {
          const tellers = given.map((stories, name): Teller => ({ name, note: { stories } }));
          const kept = new Retellings<Teller>();
          let present = tellers.slice(0, Math.ceil(tellers.length / 2));
          const names = (found: { again: Teller; first: Teller }[]): number[][] =>
            found.map(({ again, first }) => [again.name, first.name]);
          const check = (): void => {
            const fresh = new Retellings<Teller>();
            assert.deepEqual(names(kept.among(present)), names(fresh.among(present)));
          };
          check();
          for (const [at, gone, which, come] of changes) {
            const from = at % (present.length + 1);
            const absent = tellers.filter((one) => !present.includes(one));
            const start = which % (absent.length + 1);
            present = [
              ...present.slice(0, from),
              ...absent.slice(start, start + come),
              ...present.slice(from + gone),
            ];
            check();
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('point to who told first, and are not pointed to themselves', () => {
    const story = (...words: number[]): Story => ({ words, keys: words.slice(0, 4), marks: [] });
    const [a, b, c, other] = [
      { note: { stories: [story(1, 2, 3, 4, 5)] } },
      { note: { stories: [story(1, 2, 3, 4, 6)] } },
      { note: { stories: [story(1, 2, 3, 4, 5)] } },
      { note: { stories: [story(7, 8, 9, 10, 11)] } },
    ];
    const retellings = new Retellings();
    assert.deepEqual(retellings.among([other, a, b, c]), [
      { again: b, first: a },
      { again: c, first: a },
    ]);
    assert.deepEqual(retellings.among([other, a, b, c], 3), [{ again: c, first: a }]);
    assert.deepEqual(retellings.among([other, b]), []);
  });
});
