/** Dates as the Stages tree tells them. No editor in here. */

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const DAY = 24 * 60 * 60 * 1000;

/** How many days from `now`, by the clock on the wall, to a date like `2026-12-01`; undefined where it is none. */
export function daysUntil(date: string | undefined, now: Date): number | undefined {
  const [, year, month, day] = (DATE.exec(date ?? '') ?? []).map(Number);
  if (year === undefined) return undefined;
  const then = new Date(Date.UTC(year, month! - 1, day));
  // 31 February is no day.
  if (then.getUTCMonth() !== month! - 1 || then.getUTCDate() !== day) return undefined;
  return (then.getTime() - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / DAY;
}

/** “in 3 days”, «завтра», “2 days ago”. */
export function spokenDays(days: number, locale: string): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** “Tuesday, December 1, 2026”, for a date that `daysUntil` knows. */
export function spokenDate(date: string, locale: string): string {
  const day = new Date(`${DATE.exec(date)![0]}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(day);
}

/** How long until it is another day, ms. */
export function untilMidnight(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
