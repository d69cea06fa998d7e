/**
 * The one stretch that covers everything typed since a text was last read. Offsets in UTF-16 units: `start` … `oldEnd`
 * of the text then, `start` … `newEnd` of the text now.
 */
export interface ChangedSpan {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What is needed of `vscode.TextDocumentContentChangeEvent`. */
export interface ContentChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Widens the span by the changes of one event, and returns it; undefined where nothing has changed yet.
 * The changes are taken one after another. VS Code gives them from the end of the text to its start, so that their
 * offsets hold this way as well as all at once.
 */
export function widen(
  span: ChangedSpan | undefined,
  changes: readonly ContentChange[],
): ChangedSpan | undefined {
  return changes.reduce(widenByOne, span);
}

function widenByOne(span: ChangedSpan | undefined, change: ContentChange): ChangedSpan {
  const start = change.rangeOffset;
  const end = start + change.rangeLength;
  const growth = change.text.length - change.rangeLength;
  if (!span) return { start, oldEnd: end, newEnd: end + growth };
  // Text behind the span is as it was, only moved: what the span takes in there counts in both texts alike.
  const taken = Math.max(0, end - span.newEnd);
  return {
    start: Math.min(span.start, start),
    oldEnd: span.oldEnd + taken,
    newEnd: span.newEnd + taken + growth,
  };
}
