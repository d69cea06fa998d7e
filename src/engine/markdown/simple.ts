import type { Range } from '../finding';
import { addProse, type Block, type Prose } from './block';
import { codes, isWord, readMarked } from './marked';
import { readTable } from './table';

/** Reads the inline markup of one stretch of the section; undefined where that must not be tried. */
export type ReadInline = (stretch: Range) => Prose | undefined;

/**
 * Reads a section made of nothing but headings, paragraphs, flat lists, quotes of one line, tables and fenced code, as most
 * prep notebooks are, without the Markdown parser: that parser takes most of a lint's time, and such a section needs none
 * of it. Where a line might be anything else, the answer is undefined and the parser decides. A property test holds both
 * to the same blocks.
 */
export function readSimply(section: string, readInline: ReadInline): Block[] | undefined {
  if (LONE_RETURN.test(section)) return undefined;
  const blocks: Block[] = [];
  // Without a link or a definition a bracket is a letter like others.
  const bracket = section.includes('](') || section.includes(']:') ? BRACKET : -1;
  /** The stretch of the paragraph or item being read; -1 where none is open. */
  let from = -1;
  let to = -1;
  /** Where the block ends: white space at its last line's end is in it, though no text. */
  let lineEnd = -1;
  let plain = true;
  /** What marks the open item; '' for a paragraph. */
  let marker = '';
  let item: Block['item'];
  const close = (): boolean => {
    if (from < 0) return true;
    const prose = readProse(section, { start: from, end: to }, plain, bracket === BRACKET, readInline);
    if (!prose) return false;
    const block: Block = { kind: 'paragraph', prose, range: { start: from, end: lineEnd }, level: 0 };
    if (item) {
      block.item = item;
      if (item.task) item.task.range.end = item.task.whole.end = lineEnd;
    }
    blocks.push(block);
    from = -1;
    return true;
  };
  let tables = 0;
  /** Where a block of lines ends that begins like a table and is none. */
  let piped = 0;
  /** What closes the open fence; '' where none is open. */
  let fence = '';
  for (let at = 0; at < section.length;) {
    const newline = section.indexOf('\n', at);
    const next = newline < 0 ? section.length : newline + 1;
    let end = newline < 0 ? section.length : newline;
    if (newline > at && section.charCodeAt(newline - 1) === CR) end--;
    const last = trimmedEnd(section, at, end);
    if (fence !== '') {
      if (closesFence(section, at, last, fence)) fence = '';
    } else if (last === at) {
      if (!close()) return undefined;
    } else if (at === 0 && section.charCodeAt(0) === HASH) {
      const heading = readHeading(section, last, bracket, readInline);
      if (!heading) return undefined;
      heading.range.end = end;
      blocks.push(heading);
    } else if (FENCE_CODES.has(section.charCodeAt(at))) {
      FENCE.lastIndex = at;
      fence = FENCE.exec(section)?.[1] ?? '';
      // Right under an item it may be a part of it.
      if (fence === '' || (from >= 0 && marker !== '')) return undefined;
      if (!close()) return undefined;
    } else if (section.charCodeAt(at) === PIPE && from < 0 && (piped = endOfPipes(section, at)) < 0) {
      const table = readTable(section, at, tables++, ({ start, end }) =>
        readLine(section, start, end, bracket, refuse),
      );
      if (!table) return undefined;
      blocks.push(...table.blocks);
      at = table.next;
      continue;
    } else {
      // A quote of one line, which nothing else can belong to.
      const quote =
        from < 0 && last > at + 2 && section.startsWith('> ', at) && isBlankLine(section, next) ? '> ' : '';
      const opening = quote || itemMarker(section, at, last);
      const start = at + opening.length;
      if (!opensText(section, start, last) && !(start < piped && section.charCodeAt(start) === PIPE))
        return undefined;
      const boxed = opening !== '' && !quote && section.charCodeAt(start) === BRACKET;
      const task = boxed ? readTask(section, at, start, last) : undefined;
      // A box that is none, or a definition.
      if (boxed ? !task : section.charCodeAt(start) === BRACKET && bracket === BRACKET) return undefined;
      if (opening !== '' && !quote) {
        const kind = opening.trimEnd().at(-1)!;
        // What follows an item or a paragraph without a blank line may be a part of it.
        if (from >= 0 && kind !== marker) return undefined;
        if (!close()) return undefined;
        marker = kind;
        item = task ? { depth: 0, task } : { depth: 0 };
        from = task ? task.mark.end + 2 : start;
        plain = true;
      } else if (from < 0) {
        marker = '';
        item = undefined;
        from = start;
        plain = true;
      } else if (marker !== '') return undefined;
      // White space before a line break may mean a break: the parser knows.
      if (
        mayBeMarked(section, task ? task.mark.end + 1 : start, last, bracket) ||
        (last < end && newline >= 0)
      )
        plain = false;
      to = last;
      lineEnd = end;
    }
    at = next;
  }
  return close() ? blocks : undefined;
}

const refuse = (): undefined => undefined;

/** A line break by itself to the parser, but to nobody else. */
const LONE_RETURN = /\r(?!\n)/;
const CR = 0x0d;
const HASH = 0x23;
const PIPE = 0x7c;
const STAR = 0x2a;
const SPACE = 0x20;
const TAB = 0x09;
const AMPERSAND = 0x26;
const BRACKET = 0x5b;

function isBlankLine(text: string, at: number): boolean {
  const newline = text.indexOf('\n', at);
  return text.slice(at, newline < 0 ? text.length : newline).trim() === '';
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (text.charCodeAt(end - 1) === SPACE || text.charCodeAt(end - 1) === TAB)) end--;
  return end;
}

const HEADING = /^(#{1,6}) ([^#]*[^# \t])$/;

function readHeading(
  section: string,
  end: number,
  bracket: number,
  readInline: ReadInline,
): Block | undefined {
  const [, hashes, title] = HEADING.exec(section.slice(0, end)) ?? [];
  if (hashes === undefined || title === undefined) return undefined;
  const start = hashes.length + 1;
  if (title[0] === ' ' || title[0] === '\t') return undefined;
  const prose = readLine(section, start, end, bracket, readInline);
  return prose && { kind: 'heading', prose, range: { start: 0, end }, level: hashes.length };
}

const DELIMITER_ROW = /^[ \t|:-]*-[ \t|:-]*$/;

/** Where the block of lines from `at` ends if no row in it makes it a table; -1 where one does. */
function endOfPipes(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBlankLine(text, end)) {
    const newline = text.indexOf('\n', end);
    const next = newline < 0 ? text.length : newline + 1;
    if (DELIMITER_ROW.test(text.slice(end, next).trimEnd())) return -1;
    end = next;
  }
  return end;
}

const FENCE_CODES = codes('`~');
const FENCE = /(`{3,}(?=[^`\n]*$)|~{3,})/my;

function closesFence(text: string, at: number, end: number, fence: string): boolean {
  let from = at;
  while (from < at + 3 && text.charCodeAt(from) === SPACE) from++;
  if (!text.startsWith(fence, from)) return false;
  for (let i = from + fence.length; i < end; i++) if (text[i] !== fence[0]) return false;
  return true;
}

const ITEM = /[-+*] |\d{1,9}[.)] /y;

/** `- ` or `1. ` at the start of a line that goes on behind it; '' where there is none. */
function itemMarker(text: string, at: number, end: number): string {
  ITEM.lastIndex = at;
  const marker = ITEM.exec(text)?.[0] ?? '';
  return at + marker.length < end ? marker : '';
}

/** Behind the box a word: markup there is for the parser. */
const BOX = /\[([ xX])\] (?=[\p{L}\p{N}«])/uy;

/** The box of a task, if that is what stands at `start` with text behind it; the item begins at `at`. */
function readTask(
  text: string,
  at: number,
  start: number,
  end: number,
): NonNullable<Block['item']>['task'] | undefined {
  BOX.lastIndex = start;
  const [box, mark] = BOX.exec(text) ?? [];
  if (box === undefined || start + box.length >= end) return undefined;
  return {
    checked: mark !== ' ',
    mark: { start: start + 1, end: start + 2 },
    range: { start: at, end },
    whole: { start: at, end },
  };
}

const LIST_NUMBER = /\d+[.)](?:[ \t]|$)/my;

/** Whether the line can be nothing but text: no quote, fence, rule, table, HTML, definition, list or code begins so. */
function opensText(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  // «**Задача:** …»: neither a list nor a rule.
  if (code === STAR)
    return end - at > 3 && text.charCodeAt(at + 1) === STAR && isWord(text.charCodeAt(at + 2));
  if (code >= 0x30 && code <= 0x39) {
    LIST_NUMBER.lastIndex = at;
    return !LIST_NUMBER.test(text);
  }
  return !NEVER_FIRST.has(code);
}

const NEVER_FIRST = codes(' \t\uFEFF#>-+|`~<=_:');

/** Whether the stretch may have inline markup. */
function mayBeMarked(text: string, from: number, to: number, bracket: number): boolean {
  for (let at = from; at < to; at++) {
    switch (text.charCodeAt(at)) {
      case AMPERSAND:
        if (isReference(text.charCodeAt(at + 1))) return true;
        break;
      case bracket:
      case 0: // read as U+FFFD
      case TAB:
      case STAR:
      case 0x3c: // <
      case 0x5c: // \\
      case 0x5f: // _
      case 0x60: // `
        return true;
    }
  }
  return false;
}

/** Reads a heading's or a cell's text. */
function readLine(
  section: string,
  start: number,
  end: number,
  bracket: number,
  readInline: ReadInline,
): Prose | undefined {
  const plain = !mayBeMarked(section, start, end, bracket);
  return readProse(section, { start, end }, plain, bracket === BRACKET, readInline);
}

function readProse(
  section: string,
  range: Range,
  plain: boolean,
  brackets: boolean,
  readInline: ReadInline,
): Prose | undefined {
  const { start, end } = range;
  if (!plain) return readMarked(section, range, brackets) ?? readInline(range);
  const prose: Prose = { text: '', runs: [], boldLead: 0 };
  addProse(prose, section.slice(start, end), start);
  return prose;
}

/** Whether an ampersand before this may open a character reference: “R&amp;D”, not “Tallow & Finch”. */
const isReference = (code: number): boolean => code === HASH || (code < 0x80 && isWord(code));
