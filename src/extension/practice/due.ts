import { dueAfter, type Recall, type Review } from '../../engine/practice';

/** When a question is due again that went so today; undefined for what comes again only when the user picks it. */
export function dueIf(reviews: readonly Review[] | undefined, recall: Recall): string | undefined {
  return reviews && dueAfter([...reviews, { date: today(), recall }]);
}

/** The user's day. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
