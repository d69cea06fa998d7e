import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ChangedSpan, type ContentChange, widen } from '../../src/extension/changed-span';

const applied = (text: string, { rangeOffset, rangeLength, text: put }: ContentChange) =>
  text.slice(0, rangeOffset) + put + text.slice(rangeOffset + rangeLength);

/** The text that one edit over the span makes of the old text. */
const rebuilt = (before: string, after: string, { start, oldEnd, newEnd }: ChangedSpan) =>
  before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd);

describe('the span of what was typed', () => {
  it('is nothing before the first change', () => {
    assert.equal(widen(undefined, []), undefined);
  });

  it('is the change where there was one', () => {
    const span = widen(undefined, [{ rangeOffset: 3, rangeLength: 2, text: 'abc' }]);
    assert.deepEqual(span, { start: 3, oldEnd: 5, newEnd: 6 });
  });

  it('grows with typing and shrinks to nothing typed when it is taken back', () => {
    let span = widen(undefined, [{ rangeOffset: 3, rangeLength: 0, text: 'a' }]);
    span = widen(span, [{ rangeOffset: 4, rangeLength: 0, text: 'b' }]);
    assert.deepEqual(span, { start: 3, oldEnd: 3, newEnd: 5 });
    span = widen(span, [{ rangeOffset: 3, rangeLength: 2, text: '' }]);
    assert.deepEqual(span, { start: 3, oldEnd: 3, newEnd: 3 });
  });

  it('reaches from the first cursor to the last', () => {
    const changes = [
      { rangeOffset: 90, rangeLength: 0, text: 'x' },
      { rangeOffset: 10, rangeLength: 0, text: 'x' },
    ];
    assert.deepEqual(widen(undefined, changes), { start: 10, oldEnd: 90, newEnd: 92 });
  });

  it('makes the new text of the old one, whatever was typed in whatever order', () => {
    const change = fc.record({ at: fc.nat(), length: fc.nat(12), text: fc.string({ maxLength: 12 }) });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (before, changes) => {
          let after = before;
          let span: ChangedSpan | undefined;
          for (const { at, length, text } of changes) {
            const rangeOffset = at % (after.length + 1);
            const typed = { rangeOffset, rangeLength: Math.min(length, after.length - rangeOffset), text };
            after = applied(after, typed);
            span = widen(span, [typed]);
          }
          assert.equal(rebuilt(before, after, span!), after);
        },
      ),
    );
  });
});
