import { modify, parseTree, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import type { TextEdit } from '../document';
import { applyEdits } from '../fixing/edits';
import { readJson } from './read';
import { configShape } from './shape';

/** The names under `stages` of a configuration file's text, in their order. */
export function stageOrder(text: string): string[] {
  return readJson(text, configShape())
    .entries.filter(({ key }) => key[0] === 'stages')
    .map(({ value }) => String(value));
}

/**
 * The edits that give a configuration file's text these names under `stages`: the rest stays as it is written, and each
 * name keeps its comments. An empty text becomes a configuration. Undefined where the text is broken.
 */
export function withStageOrder(text: string, names: readonly string[]): TextEdit[] | undefined {
  const errors: ParseError[] = [];
  const json = text.replace(/^\uFEFF/, ' ');
  const root = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0 || (root && root.type !== 'object')) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (!root) {
    const written = `${JSON.stringify({ stages: names }, null, 2)}\n`.replace(/\n/g, lineEnd);
    return [{ start: text.length, end: text.length, text: written }];
  }
  const list = root.children!.find(({ children }) => children![0]!.value === 'stages')?.children?.[1];
  const edits = list ? reordered(json, list, names) : added(json, root, names, lineEnd);
  if (edits && isRight(applyEdits(json, edits), names)) return edits;
  // A style of its own; what it loses is a comment inside the list at most.
  const formattingOptions = { tabSize: 2, insertSpaces: true, eol: lineEnd };
  return modify(json, ['stages'], names, { formattingOptions }).map(({ offset, length, content }) => ({
    start: offset,
    end: offset + length,
    text: content,
  }));
}

function isRight(json: string, names: readonly string[]): boolean {
  const errors: ParseError[] = [];
  parseTree(json, errors, { allowTrailingComma: true });
  return errors.length === 0 && JSON.stringify(stageOrder(json)) === JSON.stringify(names);
}

/** An element of a list as it is written. */
interface Slot {
  value: unknown;
  /** What stands before it, behind the one before. */
  lead: string;
  source: string;
  /** A comment behind it on its line, with the space before. */
  tail: string;
}

function reordered(json: string, list: Node, names: readonly string[]): TextEdit[] | undefined {
  if (list.type !== 'array' || !list.children?.length) return undefined;
  const closing = list.offset + list.length - 1;
  let at = list.offset + 1;
  let comma = '';
  const slots = list.children.map((node): Slot => {
    const lead = json.slice(at, node.offset);
    const end = node.offset + node.length;
    const { tail, ...behind } = lineBehind(json, end);
    at = behind.end;
    comma = behind.comma;
    return { value: node.value, lead, source: json.slice(node.offset, end), tail };
  });
  const lines = names.map((name, i) => {
    const { lead, source, tail } = slots.find(({ value }) => value === name) ?? {
      lead: '',
      source: JSON.stringify(name),
      tail: '',
    };
    const place = slots[i]?.lead ?? (slots.at(-1)!.lead || ' ');
    // White space goes by the place, comments go with the name.
    return `${hasComment(lead) ? lead : withoutComments(place)}${source}${i < names.length - 1 ? ',' : comma}${tail}`;
  });
  return [{ start: list.offset + 1, end: closing, text: lines.join('') + json.slice(at, closing) }];
}

function hasComment(trivia: string): boolean {
  return trivia.trim() !== '';
}

function withoutComments(trivia: string): string {
  return hasComment(trivia) ? (/\r?\n[ \t]*$/.exec(trivia)?.[0] ?? ' ') : trivia;
}

const PIECE = /[ \t]*(?:(,)|\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\n])*\*\/)/y;

/** What stands on the line behind an element: its comma, its comments with the space before them. */
function lineBehind(json: string, from: number): { end: number; comma: string; tail: string } {
  const found = { end: from, comma: '', tail: '' };
  for (;;) {
    PIECE.lastIndex = found.end;
    const [piece, comma] = PIECE.exec(json) ?? [];
    if (piece === undefined || (comma && found.comma)) return found;
    if (comma) found.comma = comma;
    else found.tail += piece;
    found.end += piece.length;
  }
}

/** The key behind all others. */
function added(json: string, root: Node, names: readonly string[], lineEnd: string): TextEdit[] | undefined {
  const [first, last] = [root.children![0], root.children!.at(-1)];
  if (!first || !last) return undefined;
  const lead = withoutComments(json.slice(root.offset + 1, first.offset));
  const end = last.offset + last.length;
  const behind = lineBehind(json, end);
  const isOneLine = !lead.includes('\n');
  const indent = isOneLine ? '' : lead.slice(lead.lastIndexOf('\n') + 1);
  const list = isOneLine
    ? `[${names.map((name) => JSON.stringify(name)).join(', ')}]`
    : JSON.stringify(names, null, indent || 2).replace(/\n/g, `${lineEnd}${indent}`);
  // Comments at the end of the file's object stay above.
  const closing = root.offset + root.length - 1;
  const place = closing - /\s*$/.exec(json.slice(end, closing))![0].length;
  const key = `${isOneLine ? ' ' : lead}"stages": ${list}${behind.comma}`;
  return [...(behind.comma ? [] : [{ start: end, end, text: ',' }]), { start: place, end: place, text: key }];
}
