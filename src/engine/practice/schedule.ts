import { createEmptyCard, fsrs, Rating, type Grade } from 'ts-fsrs';
import type { Recall } from './log';

/** How it went on a day, `2026-11-24`. */
export interface Review {
  date: string;
  recall: Recall;
}

const ratings: Readonly<Record<Recall, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** A search for work takes weeks: what is put off for longer would never come again. */
const LONGEST_INTERVAL = 30;

// Whole days and no chance: the log says the same to everyone who reads it.
const scheduler = fsrs({
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: LONGEST_INTERVAL,
});

/** The day on which a question is due again, told by its reviews, in whichever order they stand; undefined without any. */
export function dueAfter(reviews: readonly Review[]): string | undefined {
  const [first, ...rest] = [...reviews].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (!first) return undefined;
  let { card } = scheduler.next(createEmptyCard(dayOf(first)), dayOf(first), ratings[first.recall]);
  for (const review of rest) ({ card } = scheduler.next(card, dayOf(review), ratings[review.recall]));
  return card.due.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function dayOf({ date }: Review): Date {
  return new Date(`${date}T00:00:00Z`);
}
