import type { Level } from '../finding';
import type { BankQuestion } from '../guide/guide';
import type { LogEntry } from './log';
import { dueAfter, type Review } from './schedule';

/** What is known of a question. */
export interface Standing {
  /** By date. */
  reviews: readonly Review[];
  /** When it is due by them. */
  due?: string;
  /** Of the best draft in the workspace. */
  level?: Level;
}

/** How the rated mock interviews of a log went, by the ids of their questions. `find` knows a question by its text. */
export function reviewsIn(
  log: readonly LogEntry[],
  find: (asked: string) => Pick<BankQuestion, 'id'> | undefined,
): Map<string, Review[]> {
  const found = new Map<string, Review[]>();
  for (const { kind, date, items } of log) {
    if (kind !== 'mock' || Number.isNaN(Date.parse(date))) continue;
    for (const { asked, recall } of items) {
      const id = recall && find(asked)?.id;
      if (!id) continue;
      const reviews = found.get(id);
      if (reviews) reviews.push({ date, recall });
      else found.set(id, [{ date, recall }]);
    }
  }
  return found;
}

export function standingOf(reviews: readonly Review[], level: Level | undefined): Standing {
  const sorted = [...reviews].sort((a, b) => a.date.localeCompare(b.date));
  const due = dueAfter(sorted);
  return { reviews: sorted, ...(due !== undefined && { due }), ...(level && { level }) };
}

/** Of those never asked, what is drafted badly needs practice most, then what is not drafted. */
const levelOrder: readonly (Level | undefined)[] = ['weak', undefined, 'acceptable', 'model'];

/**
 * The questions in the order in which they are to be asked: first those never asked, then the others by the day on which
 * they are due, half as far off where the draft is weak. Of equals the guide's order stays.
 */
export function inOrder<Question>(
  questions: readonly Question[],
  standing: (question: Question) => Standing,
): Question[] {
  const keyed = questions.map((question) => {
    const { reviews, due, level } = standing(question);
    const last = reviews.at(-1)?.date;
    const key = last && due ? dayFrom(last, due, level === 'weak' ? 0.5 : 1) : levelOrder.indexOf(level);
    return { question, key };
  });
  // Milliseconds since 1970 are more than any place in the order of levels.
  return keyed.sort((a, b) => a.key - b.key).map(({ question }) => question);
}

/** The point that far between the two days, in milliseconds since 1970. */
function dayFrom(start: string, end: string, share: number): number {
  const from = Date.parse(start);
  return from + (Date.parse(end) - from) * share;
}
