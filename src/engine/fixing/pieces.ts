import type { TextEdit } from '../document';
import type { Range } from '../finding';

/** A stretch of the text as it was first, or what has been written since. */
type Piece = Range | string;

/** A text under edits that remembers what of it is old, so that many rounds of edits come to one. Offsets in UTF-16 units. */
export class Pieces {
  private pieces: Piece[];

  constructor(private readonly length: number) {
    this.pieces = [{ start: 0, end: length }];
  }

  /** `edits` in order and not overlapping; they count in the text that the edits before have left. */
  edit(edits: readonly TextEdit[]): void {
    const old = new Reader(this.pieces);
    const edited: Piece[] = [];
    let at = 0;
    for (const { start, end, text } of edits) {
      edited.push(...old.take(start - at));
      old.take(end - start);
      if (text !== '') edited.push(text);
      at = end;
    }
    this.pieces = edited.concat(old.take(Infinity));
  }

  /** All edits as one, in order, in offsets of the text as it was first. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    for (const piece of [...this.pieces, { start: this.length, end: this.length }]) {
      if (typeof piece === 'string') text += piece;
      else {
        if (text !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text });
        text = '';
        at = piece.end;
      }
    }
    return edits;
  }
}

/** Reads pieces from the first to the last. */
class Reader {
  private index = 0;
  /** How much of the piece at `index` has been read. */
  private read = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  /** The next `length` units, or what is left. */
  take(length: number): Piece[] {
    const taken: Piece[] = [];
    for (let left = length; left > 0 && this.index < this.pieces.length;) {
      const piece = this.pieces[this.index]!;
      const whole = typeof piece === 'string' ? piece.length : piece.end - piece.start;
      const to = Math.min(whole, this.read + left);
      taken.push(part(piece, this.read, to));
      left -= to - this.read;
      this.read = to < whole ? to : 0;
      if (to === whole) this.index++;
    }
    return taken;
  }
}

function part(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string'
    ? piece.slice(from, to)
    : { start: piece.start + from, end: piece.start + to };
}
