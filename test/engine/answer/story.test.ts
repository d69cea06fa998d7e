import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyTelling, foundIn, namesOf, retold } from './retellings';

describe('stories told again', () => {
  it('are the same after any changes as for one who sees the tellers for the first time', () => {
    fc.assert(
      fc.property(anyTelling, (telling) => {
        for (const { kept, fresh } of foundIn(telling)) assert.deepEqual(kept, fresh);
      }),
      { numRuns: 400 },
    );
  });

  it('point to who told first, and are not pointed to themselves', () => {
    for (const one of retold) assert.deepEqual(namesOf(one), one.found);
  });
});
