import type { Range } from '../finding';
import { isLetter } from './words';

/** What the splitter must know of a language. Entries are lower case, without their full stop. */
export interface Abbreviations {
  /** Always followed by more of the sentence: «напр.», “e.g.”. */
  inner: ReadonlySet<string>;
  /** May close a sentence: «руб.», “etc.”; it does where a capital follows. */
  final: ReadonlySet<string>;
}

const STOP = /[.!?…]+|\n/g;
/** Closing marks, and an emoji that belongs to what it follows. */
const CLOSERS = /^(?:["'»”’)\]*_]|[ \t]?\p{Extended_Pictographic}[\uFE0F\u200D]?)+/u;
const LIST_MARKER = /^[ \t]*(?:[-*+•–—][ \t]|\d{1,3}[.)][ \t]|\p{L}\)[ \t])/u;

/**
 * Splits text into sentences; each range leaves out the white space around it. A blank line and a list item always
 * begin a new one; a single line break inside a sentence does not.
 */
export function sentences(text: string, abbreviations: Abbreviations): Range[] {
  const found: Range[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed) {
      const start = from + piece.indexOf(trimmed);
      found.push({ start, end: start + trimmed.length });
    }
    from = to;
  };
  let quoteEnd = -1;
  let quote = text.indexOf('«');
  for (const match of text.matchAll(STOP)) {
    const at = match.index;
    if (at < from) continue;
    if (match[0] === '\n') {
      const rest = text.slice(at + 1, at + 40);
      if (/^[ \t\r]*(?:\n|$)/.test(rest) || LIST_MARKER.test(rest)) cut(at + 1);
      continue;
    }
    // A stop inside «…» ends no sentence of ours.
    for (; quote >= 0 && quote <= at; quote = text.indexOf('«', quote + 1)) {
      if (quote < quoteEnd) continue;
      const close = text.slice(quote, quote + 400).search(/»|\n\s*\n/);
      if (close > 0 && text[quote + close] === '»') quoteEnd = quote + close;
    }
    if (at < quoteEnd && text.slice(at + match[0].length, quoteEnd).trim() !== '') continue;
    const end = at + match[0].length;
    const closers = CLOSERS.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    if (endsSentence(text, at, match[0], end + closers, abbreviations)) cut(end + closers);
  }
  cut(text.length);
  return found;
}

function endsSentence(
  text: string,
  at: number,
  stop: string,
  end: number,
  abbreviations: Abbreviations,
): boolean {
  if (text.charCodeAt(end) === 0x20 && isCapital(text.charCodeAt(end + 1)) && followsLongWord(text, at))
    return true;
  const next = text.slice(end, end + 40);
  if (next.trim() === '') return true;
  const gap = /^\s*/.exec(next)![0].length;
  const first = next[gap]!;
  const capital = /[\p{Lu}\d«"“(]/u.test(first);
  const before = wordBefore(text, at);
  if (gap === 0) {
    // «вовремя.Клиент»: a forgotten space; but not «Node.js», «3.5», «И.И.».
    return stop.length === 1 && end === at + 1 && /\p{Lu}/u.test(first) && /\p{Ll}{3,}$/u.test(before);
  }
  const dash = /^[-–—]\s+(\S)/.exec(next.slice(gap));
  if (dash) return /[\p{Lu}\d«"“]/u.test(dash[1]!);
  if (/^[,;:]/.test(first)) return false;
  if (/[!?]/.test(stop)) return capital || !/^\p{Ll}/u.test(first) || end === at + stop.length;
  if (stop.length > 1 || stop === '…') return capital;
  const word = before.toLowerCase();
  const letters = /\p{L}+$/u.exec(word)?.[0] ?? '';
  // «220 °C.» is no initial.
  if (/°\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/\.\p{L}$/u.test(before)) {
    return abbreviations.final.has(word) && capital;
  }
  // «2019 г.» is a year and may close; «г. Казань» is a town and may not.
  const year = letters === 'г' && /\d\s*г$/u.test(text.slice(Math.max(0, at - 6), at));
  if (abbreviations.inner.has(letters) && !year) return false;
  if (year || abbreviations.final.has(letters)) return capital && !/^\d/.test(first);
  // A list's own number is no sentence.
  return !/(?:^|\n)[ \t]*\d{1,3}$/.test(text.slice(Math.max(0, at - 6), at));
}

/** The usual end of a sentence needs no closer look: no abbreviation has so many letters. */
const LONG = 7;

function followsLongWord(text: string, at: number): boolean {
  for (let i = 1; i <= LONG; i++) {
    const code = text.charCodeAt(at - i);
    if (!isLetter(code) || isCapital(code)) return false;
  }
  return true;
}

function isCapital(code: number): boolean {
  return (code >= 0x410 && code <= 0x42f) || (code >= 0x41 && code <= 0x5a) || code === 0x401;
}

/** The word that ends at `at`, its inner full stops included. */
function wordBefore(text: string, at: number): string {
  let from = at;
  for (const first = Math.max(0, at - 20); from > first; from--) {
    const code = text.charCodeAt(from - 1);
    if (code !== 0x2e && !(code >= 0x30 && code <= 0x39) && !isLetter(code)) break;
  }
  const word = text.slice(from, at);
  // «т. е.» and «и т. д.» are written with a space as often as without.
  return text.slice(from - 3, from) === 'т. ' && !isLetter(text.charCodeAt(from - 4)) ? `т.${word}` : word;
}
