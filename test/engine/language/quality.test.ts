import assert from 'node:assert/strict';
import { quality, type Row } from './quality';

describe('the language layer reads', () => {
  let rows: Row[];
  before(async () => {
    rows = await quality();
  });

  it('each list as well as it must', () => {
    const below = rows.filter(({ right, of, bound }) => right / of < bound);
    assert.deepEqual(below, []);
  });

  it('lists that are not empty', () => {
    assert.ok(rows.length >= 19 && rows.every(({ of }) => of >= 20));
  });
});
