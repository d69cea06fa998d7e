import { nextTurn } from '../../engine';
import type { Lines } from '../front-matter';

/** What Enter writes, `\n` between lines, instead of the columns `from` … `to` of the caret's line; the caret stands behind it. */
export interface Continuation {
  from: number;
  to: number;
  text: string;
}

const ITEM = /^([ \t>]*)(?:[-*+]|(\d+)([.)]))([ \t]+)(\[[ xX]\](?:[ \t]+|$))?/;

/**
 * What Enter does at a caret: a numbered list counts on, the other side of a dialogue gets its turn, an empty item or turn
 * ends the list or the dialogue. Undefined where Enter is to do what it does anywhere; bullets go on by the language's rules.
 */
export function continuation(lines: Lines, line: number, column: number): Continuation | undefined {
  const { text } = lines.lineAt(line);
  const item = ITEM.exec(text);
  if (item) return ofItem(item, text, column, line > 0 && lines.lineAt(line - 1).text.trim() !== '');
  if (text.slice(column).trim() !== '') return undefined;
  const lead = nextTurn(text, upwards(lines, line));
  if (lead === undefined || isFrontMatter(lines, line)) return undefined;
  if (lead === '') return { from: 0, to: text.length, text: '' };
  const isApart =
    line === 0 || lines.lineAt(line - 1).text.replace(/[>\s]/g, '') === '' || isHeading(lines, line - 1);
  const quote = /^[ \t>]*/.exec(text)![0].trimEnd();
  return { from: column, to: text.length, text: isApart ? `\n${quote}\n${lead}` : `\n${lead}` };
}

function ofItem(
  item: RegExpExecArray,
  text: string,
  column: number,
  follows: boolean,
): Continuation | undefined {
  const [marker, indent, number, bracket, space, task] = item;
  if (text.length === marker.length) {
    if (column < marker.trimEnd().length) return undefined;
    const quote = indent!.includes('>') ? indent! : '';
    // What is written next is no part of the item above.
    return { from: 0, to: text.length, text: follows ? `${quote.trimEnd()}\n${quote}` : quote };
  }
  if (!number || column < marker.length) return undefined;
  const next = `${indent}${Number(number) + 1}${bracket}${space}${task ? '[ ] ' : ''}`;
  const after = /^[ \t]*/.exec(text.slice(column))![0].length;
  return { from: column, to: column + after, text: `\n${next}` };
}

function* upwards(lines: Lines, from: number): Generator<string> {
  for (let line = from - 1; line >= 0; line--) yield lines.lineAt(line).text;
}

function isHeading(lines: Lines, line: number): boolean {
  return /^#{1,6}\s/.test(lines.lineAt(line).text);
}

/** Whether the line stands in the front matter, which tells names and roles, too. */
function isFrontMatter(lines: Lines, line: number): boolean {
  if (lines.lineAt(0).text.trimEnd() !== '---') return false;
  for (let i = 1; i <= line; i++) if (/^(---|\.\.\.)\s*$/.test(lines.lineAt(i).text)) return false;
  return true;
}
