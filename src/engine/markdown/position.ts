import type { Position } from '../finding';

/** Where a text that is a part of a file begins at present: an edit above it moves it, and all places in it. */
export interface Anchor {
  /** UTF-16 units from the file's start. */
  offset: number;
  /** Counted from 1. */
  line: number;
}

/**
 * Turns offsets into places; one pass over the text, then a binary search for each question. A place is read through
 * the anchor whenever it is asked for: thousands of places move with one number.
 */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(
    text: string,
    private readonly anchor: Anchor,
  ) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  /** `offset` in UTF-16 units from the text's start. The text begins where a line does. */
  at(offset: number): Position {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const { anchor } = this;
    return {
      get offset() {
        return anchor.offset + offset;
      },
      get line() {
        return anchor.line + low;
      },
      column: offset - this.starts[low]! + 1,
    };
  }
}
