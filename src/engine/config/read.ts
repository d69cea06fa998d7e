import { distance } from 'fastest-levenshtein';
// The package's main file is one that bundlers for Node cannot follow.
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import type { Range } from '../finding';
import { isPhrase } from '../language/phrases';
import type { FileReport } from '../rules/rule';
import type { Shape } from './shape';

/** One setting that a file makes. */
export interface Entry {
  /** The keys that lead to it: `['rules', 'hedging']`. */
  key: readonly string[];
  value: string | number | { min: number; max: number };
  /** Where its value stands in the file. */
  at: Range;
}

export interface Reading {
  /** What applies, in the order of the text: of two with one key the later counts, except in lists. */
  entries: Entry[];
  problems: FileReport[];
}

/**
 * Reads JSON with comments. What does not fit the shape is a problem at its place, and everything else is read all the
 * same. `key` is where the shape stands in the configuration as a whole.
 */
export function readJson(text: string, shape: Shape, key: readonly string[] = []): Reading {
  const reader = new Reader(text);
  reader.file(shape, key);
  reader.problems.sort((a, b) => a.at.start - b.at.start);
  return reader;
}

class Reader implements Reading {
  readonly entries: Entry[] = [];
  readonly problems: FileReport[] = [];

  constructor(private readonly text: string) {}

  file(shape: Shape, key: readonly string[]): void {
    const errors: ParseError[] = [];
    // A byte order mark is no JSON, but half the editors on Windows write one.
    const json = this.text.replace(/^\uFEFF/, ' ');
    let root: Node | undefined;
    try {
      root = parseTree(json, errors, { allowTrailingComma: true, allowEmptyContent: true });
    } catch (error) {
      // Nested deeper than the parser's stack.
      if (!(error instanceof RangeError)) throw error;
      this.problems.push({
        at: { start: 0, end: 1 },
        message: 'json',
        values: { value: this.shown({ start: 0, end: 1 }) },
      });
    }
    // One mistake makes the parser stumble many times: only the first tells where it is.
    const [first] = errors;
    if (first) this.brokenAt(first);
    if (root) this.read(root, shape, key);
  }

  private brokenAt({ error, offset, length }: ParseError): void {
    const at = { start: offset, end: offset + length };
    const end = this.text.trimEnd().length;
    if (offset >= end && end > 0) {
      this.problems.push({ at: { start: end - 1, end }, message: 'file-end' });
      return;
    }
    const message = messageOf[printParseErrorCode(error)] ?? 'json';
    this.problems.push({ at, message, values: { value: this.shown(at) } });
  }

  private read(node: Node, shape: Shape, key: readonly string[]): void {
    switch (shape.type) {
      case 'object':
        return this.object(node, shape.keys, key);
      case 'band':
        return this.band(node, shape.keys, key);
      case 'list':
        if (node.type !== 'array') return this.wrong(node, 'list', key);
        for (const item of node.children ?? []) this.read(item, shape.of, key);
        return undefined;
      case 'number': {
        const { min, max } = shape;
        if (Number.isInteger(node.value) && node.value >= min && node.value <= max)
          return this.take(node, key);
        return this.wrong(node, 'number', key, { min: String(min), max: String(max) });
      }
      case 'one-of':
        if (shape.values.includes(node.value as string)) return this.take(node, key);
        return this.wrong(node, 'one-of', key, { allowed: shape.values.join(', ') });
      default: {
        if (node.type !== 'string') return this.wrong(node, 'text', key);
        const value = node.value as string;
        if (shape.type === 'phrase' && !isPhrase(value)) return this.wrong(node, 'phrase', key);
        if (shape.type === 'pack' && !PACK.test(value)) return this.wrong(node, 'pack-name', key);
        return this.take(node, key);
      }
    }
  }

  private object(node: Node, keys: Readonly<Record<string, Shape>>, key: readonly string[]): void {
    if (node.type !== 'object') return this.wrong(node, 'object', key);
    const seen = new Set<string>();
    for (const { children: [name, value] = [] } of node.children ?? []) {
      if (!name) continue;
      const own = name.value as string;
      if (!Object.hasOwn(keys, own)) this.unknown(name, Object.keys(keys), key);
      else {
        if (seen.has(own)) this.report(name, 'twice', { key: own, where: whereOf(key) });
        seen.add(own);
        if (value) this.read(value, keys[own]!, [...key, own]);
      }
    }
  }

  /** Both ends or none: one alone would mean another band for everyone whose defaults differ. */
  private band(node: Node, keys: Readonly<Record<string, Shape>>, key: readonly string[]): void {
    const from = this.entries.length;
    const problems = this.problems.length;
    this.object(node, keys, key);
    const ends = Object.fromEntries(
      this.entries.splice(from).map((entry) => [entry.key.at(-1)!, entry.value]),
    );
    const { min, max } = ends as { min?: number; max?: number };
    const where = whereOf(key);
    if (min !== undefined && max !== undefined) {
      if (min < max) this.entries.push({ key, value: { min, max }, at: rangeOf(node) });
      else this.report(node, 'band-order', { where, min: String(min), max: String(max) });
    } else if (this.problems.length === problems)
      this.report(node, 'band-end', { where, missing: min === undefined ? 'min' : 'max' });
  }

  private take(node: Node, key: readonly string[]): void {
    this.entries.push({ key, value: node.value as string | number, at: rangeOf(node) });
  }

  private unknown(name: Node, known: readonly string[], key: readonly string[]): void {
    this.problems.push({ at: rangeOf(name), ...unknownName(name.value as string, known, whereOf(key)) });
  }

  private wrong(
    node: Node,
    message: string,
    key: readonly string[],
    values: Record<string, string> = {},
  ): void {
    this.report(node, message, { where: whereOf(key), value: this.shown(rangeOf(node)), ...values });
  }

  private report(node: Node, message: string, values: Record<string, string>): void {
    this.problems.push({ at: rangeOf(node), message, values });
  }

  private shown({ start, end }: Range): string {
    return cut(this.text.slice(start, end).replace(/\s+/g, ' '));
  }
}

/** What the parser misses, in the messages of `bad-config`; other mistakes are told as one. */
const messageOf: Readonly<Record<string, string>> = {
  CommaExpected: 'comma',
  ColonExpected: 'colon',
};

/** The name of one folder: it leads nowhere else. */
const PACK = /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u;

function rangeOf({ offset, length }: Node): Range {
  return { start: offset, end: offset + length };
}

function whereOf(key: readonly string[]): string {
  return key.join('.') || 'config.json';
}

/** What to say of a name that is none of those known in a place. */
export function unknownName(
  name: string,
  known: readonly string[],
  where: string,
): Required<Pick<FileReport, 'message' | 'values'>> {
  const [near] = known
    .filter((one) => isNear(name, one))
    .sort((a, b) => distance(name, a) - distance(name, b));
  const values = { key: cut(name), where };
  return near !== undefined
    ? { message: 'unknown-near', values: { ...values, near } }
    : { message: 'unknown', values: { ...values, allowed: listed(known) } };
}

/** Whether somebody who wrote the one may have meant the other: some letters differ, or one goes on where the other ends. */
function isNear(written: string, known: string): boolean {
  const [a, b] = [written.toLowerCase(), known.toLowerCase()];
  return (a.length > 2 && b.startsWith(a)) || a.startsWith(b) || distance(a, b) <= Math.ceil(b.length / 3);
}

/** As many names as one reads in a message. */
function listed(names: readonly string[]): string {
  return names.length > 16 ? `${names.slice(0, 16).join(', ')}…` : names.join(', ');
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
