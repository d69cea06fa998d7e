import type { Range } from '../finding';

/** A word is letters and digits, joined inside by hyphens or apostrophes: «как-то», “don't”, «12-й». */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

export function words(text: string): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(WORD))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** A word's form for look-up: composed (NFC), lower case, `ё` as `е`, typographic apostrophes straight. */
export function normalForm(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}
