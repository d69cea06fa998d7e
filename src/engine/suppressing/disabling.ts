import type { Finding } from '../finding';
import { endOfFrontMatter } from '../markdown/sections';

/** A comment to insert at an offset of the text: between `before` and `after` stands the reason, which is the user's to give. */
export interface Disabling {
  at: number;
  before: string;
  after: string;
}

/** The comments that hide a finding's rule on the line on which it begins, and in the whole file. */
export function disablingsOf(
  text: string,
  { rule, start }: Finding,
): { here?: Disabling; inFile: Disabling } {
  const everywhere = { inFile: inFile(text, rule) };
  // Front matter is no place for a comment.
  return start.offset < endOfFrontMatter(text)
    ? everywhere
    : { ...everywhere, here: here(text, rule, start.offset) };
}

/**
 * Above a line that opens a block the comment stands alone. Elsewhere that would cut a paragraph, a list or a table in
 * two, and with it a sentence: there the comment ends the line.
 */
function here(text: string, rule: string, offset: number): Disabling {
  const body = endOfFrontMatter(text);
  const lineStart = Math.max(body, text.lastIndexOf('\n', offset - 1) + 1);
  const line = lineAt(text, lineStart);
  const above = lineStart === body ? '' : lineAt(text, text.lastIndexOf('\n', lineStart - 2) + 1);
  if (
    !ITEM.test(line) &&
    // A comment above would be about the line below such comments.
    !COMMENTS.test(line) &&
    (HEADING.test(line) || BLANK.test(above) || HEADING.test(above) || COMMENTS.test(above))
  ) {
    const before = `${PREFIX.exec(line)![0]}<!-- prepbook-disable-next-line ${rule}: `;
    return { at: lineStart, before, after: ` -->${lineEnd(text)}` };
  }
  const at = lineStart + line.length - TAIL.exec(line)![0].length;
  return { at, before: ` <!-- prepbook-disable-line ${rule}: `, after: ' -->' };
}

/** At the top, below the front matter. */
function inFile(text: string, rule: string): Disabling {
  const eol = lineEnd(text);
  const body = endOfFrontMatter(text);
  const isBelow = text.slice(0, body).includes('---');
  const blank = isBelow ? (/^\r?\n/.exec(text.slice(body, body + 2))?.[0].length ?? 0) : 0;
  const at = body + blank;
  const before = `${isBelow && blank === 0 ? eol : ''}<!-- prepbook-disable-file ${rule}: `;
  return { at, before, after: ` -->${eol}${COMMENTS.test(lineAt(text, at)) ? '' : eol}` };
}

/** Indentation and marks of quotes. */
const PREFIX = /^[ \t]*(?:>[ \t]?)*[ \t]*/;
const BLANK = /^[ \t>]*\r?$/;
const HEADING = /^[ \t>]*#{1,6}[ \t]/;
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Such comments and nothing else. */
const COMMENTS = /^[ \t>]*(?:<!--\s*prepbook-(?:(?!-->).)*-->\s*)+$/;
/** What must stay last: the bar that closes a row, a break of the line. */
const TAIL = /\s*[|\\]?\s*$/;

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
