import { applyEdits, type TextEdit } from './engine';

/** Lines shown around a change. */
const CONTEXT = 3;

/** Lines `from` … `to` (exclusive, from 0) of the old text and what stands there in the new one. */
interface Change {
  from: number;
  to: number;
  lines: string[];
}

/** What the edits, which are in order, change in a text, as a patch that `git apply` and `patch` take. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(text);
  const name = path.replaceAll('\\', '/').replace(/^\.?\//, '');
  let patch = `--- a/${name}\n+++ b/${name}\n`;
  let growth = 0;
  for (const hunk of hunksOf(changesOf(lines, edits))) {
    const from = Math.max(0, hunk[0]!.from - CONTEXT);
    const to = Math.min(lines.length, hunk.at(-1)!.to + CONTEXT);
    let body = '';
    let at = from;
    let grown = 0;
    for (const change of hunk) {
      body += marked(' ', lines.slice(at, change.from));
      body += marked('-', lines.slice(change.from, change.to)) + marked('+', change.lines);
      grown += change.lines.length - (change.to - change.from);
      at = change.to;
    }
    body += marked(' ', lines.slice(at, to));
    const count = to - from;
    patch += `@@ -${from + 1},${count} +${from + 1 + growth},${count + grown} @@\n${body}`;
    growth += grown;
  }
  return patch;
}

/** The changes by whole lines: edits that share a line are one. */
function changesOf(lines: readonly string[], edits: readonly TextEdit[]): Change[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const groups: { from: number; to: number; edits: TextEdit[] }[] = [];
  let line = 0;
  const lineOf = (offset: number): number => {
    while (line < lines.length - 1 && starts[line + 1]! <= offset) line++;
    return line;
  };
  for (const edit of edits) {
    const [from, to] = [lineOf(edit.start), lineOf(edit.end) + 1];
    const last = groups.at(-1);
    if (last && from < last.to) {
      last.edits.push(edit);
      last.to = to;
    } else groups.push({ from, to, edits: [edit] });
  }
  return groups.map(({ from, to, edits: own }) => {
    const old = lines.slice(from, to);
    const start = starts[from] ?? 0;
    const moved = own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return trimmed({ from, to, lines: linesOf(applyEdits(old.join(''), moved)) }, old);
  });
}

/** Without the lines at both ends that stay as they are. */
function trimmed({ from, to, lines }: Change, old: readonly string[]): Change {
  const most = Math.min(old.length, lines.length);
  let head = 0;
  while (head < most && old[head] === lines[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === lines.at(-1 - tail)) tail++;
  return { from: from + head, to: to - tail, lines: lines.slice(head, lines.length - tail) };
}

/** Changes whose surroundings would overlap stand in one hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    if (last && change.from - last.at(-1)!.to <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** The lines of a text with what ends them. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: string, lines: readonly string[]): string {
  return lines
    .map((line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
    .join('');
}
