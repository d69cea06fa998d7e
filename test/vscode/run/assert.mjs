// `node:assert/strict` for the web worker host, from the npm package of the same interface.
import assert from 'assert/';

const strict = assert.strict;
export default strict;
export const { ok, equal, notEqual, deepEqual, notDeepEqual, match, doesNotMatch, throws, rejects, fail } =
  strict;
