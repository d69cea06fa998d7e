import type { Range } from '../finding';
import type { LanguageId } from '../language/language';
import { linesOutsideFences } from '../markdown/fences';

/** What stands for the reason until somebody types it; left there, it is none. */
export const reasonWanted: Readonly<Record<LanguageId, string>> = { ru: 'причина', en: 'reason' };

/** What a comment `<!-- prepbook-disable-… RULE: reason -->` hides. Ranges and lines count from the unit's start. */
export interface Suppression {
  kind: 'next-line' | 'line' | 'file' | 'begin' | 'end';
  /** `prepbook-disable-…` itself. */
  directive: Range;
  rules: readonly { id: string; at: Range }[];
  hasReason: boolean;
  /** What stands for one, be it none; undefined where there is no colon. */
  reason: Range | undefined;
  at: Range;
  /** The line that is hidden, for the kinds that hide one; from 0. */
  line: number;
}

/** No part of it can run past the next comment: a line of many that do not close costs its length. */
const COMMENT =
  /<!--\s*prepbook-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^:<>]*)(?::((?:(?!-->|<!--).)*))?-->/g;
const kinds: Readonly<Record<string, Suppression['kind']>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'begin',
  enable: 'end',
};
/** The suppressions written in a unit's text; those in fenced code are examples. */
export function readSuppressions(text: string): Suppression[] {
  const found: Suppression[] = [];
  if (!text.includes('prepbook-')) return found;
  const lines = text.split('\n');
  for (const { line, at, start } of linesOutsideFences(lines))
    if (line.includes('prepbook-'))
      for (const comment of line.matchAll(COMMENT)) found.push(read(comment, start, at, lines));
  return found;
}

function read(
  { 0: whole, 1: name, 2: named = '', 3: written, index }: RegExpMatchArray,
  lineStart: number,
  line: number,
  lines: readonly string[],
): Suppression {
  const kind = kinds[name!]!;
  const start = lineStart + index!;
  const directive = start + whole.indexOf('prepbook-');
  const from = directive + 'prepbook-'.length + name!.length;
  const rules = [...named.matchAll(/[^\s,]+/g)].map((id) => {
    return { id: id[0], at: { start: from + id.index, end: from + id.index + id[0].length } };
  });
  const reason = written?.trim() ?? '';
  const reasonStart = from + named.length + 1 + (written?.indexOf(reason) ?? 0);
  return {
    kind,
    directive: { start: directive, end: from },
    rules,
    hasReason: /[\p{L}\p{N}]/u.test(reason) && !Object.values(reasonWanted).includes(reason),
    reason: written === undefined ? undefined : { start: reasonStart, end: reasonStart + reason.length },
    at: { start, end: start + whole.length },
    line: kind === 'next-line' ? nextWritten(lines, line + 1) : line,
  };
}

/** The next line with something on it, other suppressions aside; the first line of the next unit where there is none. */
function nextWritten(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const rest = lines[at]!.replace(COMMENT, '');
    if (rest.trim() !== '' && !/^[>\s]*$/.test(rest)) return at;
  }
  return lines.length - 1;
}
