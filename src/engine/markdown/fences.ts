const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSE = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/;

/** The lines that stand in no fenced code, with their numbers and offsets; `lines` are all lines of a section. */
export function* linesOutsideFences(
  lines: readonly string[],
): Iterable<{ line: string; at: number; start: number }> {
  let fence: string | undefined;
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (fence !== undefined) {
      if (CLOSE.exec(line)?.[1]!.startsWith(fence)) fence = undefined;
    } else {
      fence = FENCE.exec(line)?.[1];
      if (fence === undefined) yield { line, at, start };
    }
    start += line.length + 1;
  }
}
