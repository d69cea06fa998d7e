import type { Range } from '../finding';

/** Those of ranges in ascending order, none in another, that lie in a stretch: in the logarithm of their number. */
export function inside<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const found: T[] = [];
  for (let i = firstFrom(ranges, start); i < ranges.length && ranges[i]!.start < end; i++) {
    if (ranges[i]!.end <= end) found.push(ranges[i]!);
  }
  return found;
}

/** Those that share a character with a stretch. */
export function touching<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  const next = firstFrom(ranges, start);
  const found: T[] = [];
  for (
    let i = (ranges[next - 1]?.end ?? -Infinity) > start ? next - 1 : next;
    i < ranges.length && ranges[i]!.start < end;
    i++
  )
    found.push(ranges[i]!);
  return found;
}

/** The index of the first range that begins at `from` or later. */
function firstFrom(ranges: readonly Range[], from: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
