const OPENS = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSES = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/;

/** Follows fenced code through the lines of a text (CommonMark 4.5). Lines come without their `\n`. */
export class Fence {
  private mark: string | undefined;

  /** Whether the last line that was told stands inside fenced code or opens it. */
  get isOpen(): boolean {
    return this.mark !== undefined;
  }

  /** Reads the next line and tells whether it belongs to fenced code, be it the line that opens or closes it. */
  takes(line: string): boolean {
    if (this.mark === undefined) {
      this.mark = OPENS.exec(line)?.[1];
      return this.isOpen;
    }
    if (CLOSES.exec(line)?.[1]!.startsWith(this.mark)) this.mark = undefined;
    return true;
  }
}

/** The lines of a section that stand in no fenced code, with their numbers and offsets. */
export function* linesOutsideFences(
  lines: readonly string[],
): Iterable<{ line: string; at: number; start: number }> {
  const fence = new Fence();
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (!fence.takes(line)) yield { line, at, start };
    start += line.length + 1;
  }
}
