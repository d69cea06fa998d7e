import type { LanguageId } from '../language/language';
import type { Draft } from './draft';
import { labelLike, labelNamed } from './labels';
import type { PartKind } from './notebook';

/** A text to be inserted at an offset of the source. */
export interface Insertion {
  at: number;
  text: string;
}

/** The order in which a story is told; a measurement follows its result. */
const order: readonly PartKind[] = ['situation', 'task', 'action', 'result', 'measurement', 'skills'];

/** What may stand between the words of a label and what follows them: «:** », “ — ”, ` | `. */
const TAIL = /^[*_]*[^\S\n]*[:.)—–-]*[*_]*[^\S\n]*(?:\|[^\S\n]*)?/;
/** Markup that closes right behind a text: `**`, a link's target. A backslash there breaks the line. */
const CLOSING = /^(?:\]\([^)\n]*\)|[^\s|\\\]])*/;
/** Comments of one line belong to the block above them. */
const COMMENTS = /^(?:[^\S\n]*\n[ \t>]*<!--[^\n]*?-->)*/;
const QUOTE = /^[ \t]*(?:>[ \t]?)*/;

/**
 * Where a new labelled part goes in a draft, in the order of a story, and what to write there: labelled as the part beside
 * it is, be that a heading, a list's item, a table's row, a paragraph or running prose, and in bold at the end of a draft
 * without labels. Nothing where its layout has no such place. The last insertion ends with `said`: there the writer goes on.
 */
export function newPart(
  source: string,
  draft: Draft,
  kind: PartKind,
  said: string,
  lang: LanguageId,
): Insertion[] {
  const parts = draft.parts.map((part) => placed(source, draft, part));
  if (parts.length === 0) return [atTheEnd(source, draft, `**${labelNamed(kind, lang)}:** ${said}`)];
  const before = parts.filter((part) => order.indexOf(part.kind) < order.indexOf(kind)).at(-1);
  const like = parts[before ? parts.indexOf(before) + 1 : 0] ?? before!;
  // A table with a part in each column holds them in another order than it is read in.
  if (parts.some(({ start }, i) => i > 0 && start < parts[i - 1]!.end))
    return newColumn(source, before ?? like, before !== undefined, labelNamed(kind, lang), said);
  const opening = source.slice(like.lineStart, like.start);
  const label = labelLike(source.slice(like.start, like.labelEnd), kind, lang);
  const isTable = /^[ \t>]*\|/.test(opening);
  const isHeading = /^[ \t>]*#/.test(opening);
  const number = (text: string): string => text.replace(/\d+(?=[.)])/, String(order.indexOf(kind) + 1));
  const tail = tailOf(source, like, label, isTable, isHeading);
  const labelled = `${number(label)}${tail}${said}`;

  const last = parts.indexOf(like) > 0 ? parts[parts.indexOf(like) - 1] : undefined;
  if (last && before && !source.slice(last.end, like.start).includes('\n'))
    return [{ at: before.end, text: source.slice(last.end, like.start) + labelled }];

  const above = before ? undefined : lineAbove(source, like.start);
  if (isTable) {
    const at = before ? before.end : above && source.slice(0, above.end).replace(/\s*\|\s*$/, '').length;
    if (at === undefined || !/^\s*\|/.test(source.slice(at))) return [];
    return [{ at, text: ` |\n${opening}${labelled}` }];
  }
  const isApart = isBlankAbove(source, (before ? like : (parts[1] ?? like)).start);
  const quote = QUOTE.exec(opening)![0];
  const line = number(/\p{L}/u.test(opening) ? quote : opening) + labelled;
  if (!before) {
    if (!above) return [];
    if (!isApart && !above.isNext)
      return [{ at: source.slice(0, like.lineStart).replace(/\r?\n$/, '').length, text: `\n${line}` }];
    // Right under what stands above, so that the blank line in between comes to stand behind.
    const here = { at: above.end, text: `\n${isApart ? `${quote.trimEnd()}\n` : ''}${line}` };
    return isApart && above.isNext ? [{ at: like.lineStart, text: `${quote.trimEnd()}\n` }, here] : [here];
  }
  if (isApart) {
    const at = before.end + COMMENTS.exec(source.slice(before.end))![0].length;
    return [{ at, text: `\n${quote.trimEnd()}\n${line}` }];
  }
  const hardBreak = /^(?: {2,}|\\)(?=\r?\n)/.exec(source.slice(before.end))?.[0] ?? '';
  return [{ at: before.end, text: `${hardBreak}\n${line}` }];
}

const BAR = /(?<!\\)\|/g;

/** A column of a table behind or before that of a part: its label, its line and a cell in every row. */
function newColumn(
  source: string,
  { lineStart: from, start }: PlacedPart,
  isBehind: boolean,
  label: string,
  said: string,
): Insertion[] {
  const [table] = /^(?:[ \t>]*\|[^\n]*(?:\n|$))+/.exec(source.slice(from)) ?? [''];
  const column = source.slice(from, start).match(BAR)?.length ?? 0;
  const rows: Insertion[] = [];
  let at = from;
  for (const row of table.split('\n')) {
    const bars = [...row.matchAll(BAR)];
    const bar = bars[column - (isBehind ? 0 : 1)];
    if (row.trim() !== '' && bar) {
      const text = [label, '---', said][rows.length] ?? '';
      const cell = isBehind ? row.slice(0, bar.index).trimEnd().length : bar.index;
      rows.push({ at: at + cell, text: isBehind ? ` | ${text}` : `| ${text} ` });
    }
    at += row.length + 1;
  }
  const [head, line, first, ...others] = rows;
  return head && line && first ? [head, line, ...others, first] : [];
}

/** A part in the source: `end` is where its text ends, closing markup included. */
interface PlacedPart {
  kind: PartKind;
  lineStart: number;
  start: number;
  labelEnd: number;
  end: number;
}

function placed(
  source: string,
  { passage }: Draft,
  { kind, label, body }: Draft['parts'][number],
): PlacedPart {
  const { start, end: labelEnd } = passage.toSource(label);
  const said = body.end > body.start ? passage.toSource(body).end : labelEnd;
  const closing = body.end > body.start ? CLOSING : TAIL;
  const end = said + closing.exec(source.slice(said, said + 400))![0].trimEnd().length;
  return { kind, lineStart: lineStart(source, start), start, labelEnd, end };
}

function tailOf(
  source: string,
  { labelEnd }: PlacedPart,
  label: string,
  isTable: boolean,
  isHeading: boolean,
): string {
  const tail = TAIL.exec(source.slice(labelEnd, labelEnd + 40))![0];
  if (isTable) return tail.replace(/\s{2,}/g, ' ').replace(/\|$/, '| ');
  if (isHeading) return `${tail.trimEnd()}\n\n`;
  const isPunctuated = /[:.)—–-]/.test(tail) || /^\(.\)$/.test(label);
  return `${tail.trimEnd()}${isPunctuated ? '' : ':'} `;
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1;
}

function isBlankAbove(source: string, at: number): boolean {
  return /(?:^|\n)[ \t>]*\r?\n$/.test(
    source.slice(Math.max(0, lineStart(source, at) - 80), lineStart(source, at)),
  );
}

/** The last line above that is not blank, and whether it is the very next. */
function lineAbove(source: string, at: number): { end: number; isNext: boolean } | undefined {
  const above = source.slice(0, lineStart(source, at));
  const end = above.replace(/(?:[ \t>]*\r?\n)+$/, '').length;
  if (end === 0) return undefined;
  return { end, isNext: !/\n[^]*\n/.test(above.slice(end)) };
}

/** Behind the last line of a draft, and the comments that belong to it. */
function atTheEnd(source: string, { passage }: Draft, paragraph: string): Insertion {
  const { end } = passage.toSource({ start: 0, end: passage.text.trimEnd().length });
  const newline = source.indexOf('\n', end);
  const line = source.slice(0, newline < 0 ? source.length : newline).trimEnd().length;
  const at = line + COMMENTS.exec(source.slice(line))![0].length;
  const quote = QUOTE.exec(source.slice(lineStart(source, end)))![0];
  return { at, text: `\n${quote.trimEnd()}\n${quote}${paragraph}` };
}
