/**
 * What the Markdown parser must not be given: its time grows with the square of some things, and one paste would
 * freeze the editor. The bounds lie far above anything a person writes.
 */

/** Marks that may open something inline, in one paragraph. At this many the parser still takes a few milliseconds. */
const MOST_MARKS = 2000;
/** Quotes and lists inside one another. */
const DEEPEST_LINE = 50;
const DEEPEST_INDENT = 200;

/** An empty line, a list item and a table's row end the paragraph before them. */
const BEGINS_ANEW = /^\s*(?:$|[-+*]\s|\d+[.)]\s|\|)/;

/** Whether the section can be parsed in time proportional to its length. */
export function isParsable(section: string): boolean {
  let marks = 0;
  for (let at = 0; at < section.length;) {
    const newline = section.indexOf('\n', at);
    const end = newline < 0 ? section.length : newline;
    if (isTooDeep(section, at, end)) return false;
    if (BEGINS_ANEW.test(section.slice(at, Math.min(end, at + 20)))) marks = 0;
    marks += marksIn(section, at, end);
    if (marks > MOST_MARKS) return false;
    at = end + 1;
  }
  return true;
}

/** Whether a line opens more quotes and lists inside one another than anybody means to. */
function isTooDeep(section: string, from: number, to: number): boolean {
  let containers = 0;
  let at = from;
  for (; at < to; at++) {
    const char = section[at]!;
    if (char === '>') containers++;
    else if (/[-+*]/.test(char)) {
      if (!/[ \t]/.test(section[at + 1] ?? ' ')) break;
      containers++;
    } else if (/[.)]/.test(char)) containers++;
    else if (!/[ \t\d]/.test(char)) break;
  }
  return containers > DEEPEST_LINE || (containers > 0 && at - from > DEEPEST_INDENT);
}

function marksIn(section: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    switch (section.charCodeAt(at)) {
      case 0x21: // !
      case 0x26: // &
      case 0x2a: // *
      case 0x3c: // <
      case 0x5b: // [
      case 0x5d: // ]
      case 0x5f: // _
      case 0x60: // `
        marks++;
    }
  }
  return marks;
}
