import { Fence } from './fence';

/**
 * Cuts a notebook into sections: the front matter, what stands before the first heading, then one section a heading.
 * Each is parsed by itself, so an edit costs its own section (remark's cost grows faster than its input: a whole
 * megabyte takes 1.7 s, the same text by sections a tenth of that).
 */
export interface Section {
  /** UTF-16 offset of `text` in the file. */
  start: number;
  text: string;
  kind: 'front-matter' | 'body';
}

const BOM = '\uFEFF';
/** Longer front matter is none: an unclosed `---` must not be looked for through the whole file at each edit. */
export const LONGEST_FRONT_MATTER = 16_384;

/** Returns sections that cover the whole text in order; a byte order mark at its start belongs to none. */
export function splitSections(text: string): Section[] {
  const sections: Section[] = [];
  const first = text.startsWith(BOM) ? 1 : 0;
  const body = endOfFrontMatter(text);
  if (body > first) sections.push({ start: first, text: text.slice(first, body), kind: 'front-matter' });
  cutBody(text, body).sections.forEach((section) => sections.push(section));
  return sections;
}

/** Where the text proper begins: behind the byte order mark and the front matter. */
export function endOfFrontMatter(text: string): number {
  const first = text.startsWith(BOM) ? 1 : 0;
  return first + frontMatterLength(text.slice(first, first + LONGEST_FRONT_MATTER));
}

/**
 * Cuts the text from `from` on, where a section begins. `closed` tells whether a heading right behind the text would
 * open a section: no fence, HTML block or paragraph is still open.
 */
export function cutBody(text: string, from: number): { sections: Section[]; closed: boolean } {
  const { starts, closed } = headingStarts(text, from);
  if (starts[0] !== from && from < text.length) starts.unshift(from);
  const sections = starts.map((start, i): Section => {
    return { start, text: text.slice(start, starts[i + 1] ?? text.length), kind: 'body' };
  });
  return { sections, closed };
}

/** Length of a YAML block between `---` lines at the very start, its closing line included; 0 where there is none. */
export function frontMatterLength(text: string): number {
  const head = text.slice(0, LONGEST_FRONT_MATTER);
  return /^---[ \t]*\r?\n(?:[^]*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(head)?.[0].length ?? 0;
}
const ATX = /^#{1,6}(?:[ \t]|$)/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** What ends each kind of HTML block that may hold blank lines (CommonMark 4.6, kinds 1 to 5). */
const HTML_BLOCKS: readonly [RegExp, RegExp][] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];
/** Kinds 6 and 7: a tag on its own line; they end at a blank line. */
const HTML_TAG = /^ {0,3}<\/?[a-z][\w-]*(?:[\s/>]|$)/i;
/** A line that is no paragraph text, so a row of dashes under it is no heading. */
const NOT_PARAGRAPH = /^(?: {4}|\t| {0,3}(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|\|))/;

/**
 * Offsets of the lines that open a heading outside fences and HTML blocks. Headings inside block quotes and list
 * items do not count: they structure the quote, not the notebook.
 */
function headingStarts(text: string, from: number): { starts: number[]; closed: boolean } {
  const starts: number[] = [];
  const fence = new Fence();
  let htmlEnd: RegExp | undefined;
  let paragraph = -1;
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, newline < 0 ? next : newline).replace(/\r$/, '');
    const blank = line.trim() === '';
    if (fence.isOpen) {
      fence.takes(line);
    } else if (htmlEnd) {
      if (htmlEnd.test(line)) htmlEnd = undefined;
    } else if (blank) {
      paragraph = -1;
    } else if (ATX.test(line)) {
      starts.push(at);
      paragraph = -1;
    } else if (paragraph >= 0 && SETEXT.test(line)) {
      starts.push(paragraph);
      paragraph = -1;
    } else {
      const fenced = fence.takes(line);
      const html = fenced ? undefined : HTML_BLOCKS.find(([open]) => open.test(line));
      if (html) htmlEnd = html[1].test(line.slice(4)) ? undefined : html[1];
      else if (!fenced && paragraph < 0 && HTML_TAG.test(line)) htmlEnd = /^\s*$/;
      if (fenced || html || htmlEnd) paragraph = -1;
      else if (paragraph < 0 && !NOT_PARAGRAPH.test(line)) paragraph = at;
      else if (NOT_PARAGRAPH.test(line) && !/^(?: {4}|\t)/.test(line)) paragraph = -1;
    }
    at = next;
  }
  const closed = !fence.isOpen && htmlEnd === undefined && paragraph < 0;
  return { starts, closed: closed && (from === text.length || text.endsWith('\n')) };
}
