import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dueAfter,
  inOrder,
  recalls,
  reviewsIn,
  standingOf,
  type LogEntry,
  type Review,
  type Standing,
} from '../../../src/engine/practice/index';

const date = fc
  .integer({ min: 0, max: 90 })
  .map((days) => new Date(Date.UTC(2026, 8, 1 + days)).toISOString().slice(0, 10));
const review = fc.record({ date, recall: fc.constantFrom(...recalls) });

describe('when a question is due again', () => {
  it('is sooner the worse it went, and later the more often it went well', () => {
    const after = (...all: Review['recall'][]): string =>
      dueAfter(all.map((recall, i) => ({ date: `2026-11-0${i + 1}`, recall })))!;
    assert.ok(after('again') < after('good'));
    assert.ok(after('hard') <= after('good'));
    assert.ok(after('good') < after('easy'));
    assert.ok(after('good') < after('good', 'good'));
    assert.equal(dueAfter([]), undefined);
  });

  it('is told by the days and the ratings alone, in whichever order a merge has put the days', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(review, { minLength: 1, maxLength: 6, selector: (one) => one.date }),
        (reviews) => {
          const due = dueAfter(reviews)!;
          const last = reviews
            .map((one) => one.date)
            .sort()
            .at(-1)!;
          assert.equal(dueAfter([...reviews].reverse()), due);
          const days = (Date.parse(due) - Date.parse(last)) / 86_400_000;
          // At the longest, too, the better rating comes a day behind.
          assert.ok(days >= 1 && days <= 32, `${days}`);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('which question is next', () => {
  const order = (standings: Record<string, Standing>): string =>
    inOrder(Object.keys(standings), (id) => standings[id]!).join(' ');
  const told = (date: string, recall: Review['recall'], level?: Standing['level']): Standing =>
    standingOf([{ date, recall }], level);

  it('is one never asked, and of those one with a weak draft', () => {
    const asked = order({
      due: told('2020-01-01', 'again'),
      model: standingOf([], 'model'),
      none: standingOf([], undefined),
      acceptable: standingOf([], 'acceptable'),
      weak: standingOf([], 'weak'),
    });
    assert.equal(asked, 'weak none acceptable model due');
  });

  it('is then the one that is due first, a weak draft sooner', () => {
    const asked = order({
      easy: told('2026-11-01', 'easy'),
      weakEasy: told('2026-11-01', 'easy', 'weak'),
      again: told('2026-11-01', 'again'),
      good: told('2026-11-01', 'good'),
    });
    assert.equal(asked, 'again good weakEasy easy');
  });

  it('loses none and keeps the order of equals', () => {
    const level = fc.constantFrom(undefined, 'weak', 'acceptable', 'model');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(review, { maxLength: 3 }), level)), (all) => {
        const standings = all.map(([reviews, draft]) => standingOf(reviews, draft as Standing['level']));
        const order = inOrder([...standings.keys()], (i) => standings[i]!);
        assert.deepEqual(
          [...order].sort((a, b) => a - b),
          [...standings.keys()],
        );
        const rank = (i: number): number => (standings[i]!.due ? 1 : 0);
        assert.ok(order.every((one, i) => i === 0 || rank(order[i - 1]!) <= rank(one)));
      }),
      { numRuns: 200 },
    );
  });

  it('is told by rated mock interviews alone', () => {
    const entry = (kind: LogEntry['kind'], ...items: [string, Review['recall']?][]): LogEntry => ({
      date: '2026-11-24',
      kind,
      about: '',
      items: items.map(([asked, recall]) => ({ asked, grades: [], ...(recall && { recall }) })),
    });
    const find = (asked: string): { id: string } | undefined => (asked === '?' ? undefined : { id: asked });
    assert.deepEqual(
      [
        ...reviewsIn(
          [entry('mock', ['a', 'good'], ['b'], ['?', 'good']), entry('role-play', ['a', 'easy'])],
          find,
        ),
      ],
      [['a', [{ date: '2026-11-24', recall: 'good' }]]],
    );
    const wrong = { ...entry('mock', ['a', 'good']), date: '2026-99-99' };
    assert.equal(reviewsIn([wrong], find).size, 0);
  });
});
