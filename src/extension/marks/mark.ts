import type { Finding } from '../../engine';
import type { ContentChange } from '../changed-span';

/** A finding where its words stand in the text of the editor. Offsets in UTF-16 units. */
export interface Mark {
  readonly finding: Finding;
  start: number;
  end: number;
  /** Whether its words have changed since it was found. */
  touched: boolean;
}

/** The finding's own places move when the linter takes the next edit; a mark's when the editor does. */
export function markOf(finding: Finding): Mark {
  return { finding, start: finding.start.offset, end: finding.end.offset, touched: false };
}

/** Moves marks with the changes of one event, which come from the end of the text to its start. */
export function carry(marks: readonly Mark[], changes: readonly ContentChange[]): void {
  for (const change of changes) for (const mark of marks) carryOne(mark, change);
}

function carryOne(mark: Mark, { rangeOffset: from, rangeLength, text }: ContentChange): void {
  const to = from + rangeLength;
  const growth = text.length - rangeLength;
  if (from >= mark.end && to > mark.start) {
    // What is written right behind a word makes it another.
    mark.touched ||= from === mark.end && STARTS_AS_WORD.test(text);
  } else if (to <= mark.start) {
    mark.touched ||= to === mark.start && ENDS_AS_WORD.test(text);
    mark.start += growth;
    mark.end += growth;
  } else {
    mark.touched = true;
    mark.start = Math.min(mark.start, from);
    mark.end = to < mark.end ? mark.end + growth : from + text.length;
  }
}

const STARTS_AS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_AS_WORD = /[\p{L}\p{N}]$/u;
