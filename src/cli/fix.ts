import { unifiedDiff } from './diff';
import { applyEdits, createLinter, type LanguageId } from './engine';
import { Notebooks, type ReadOptions } from './notebooks';
import { printable } from './printable';
import { replaceFile } from './write';

export interface FixOptions extends ReadOptions {
  /** Print what would change, and change nothing. */
  dryRun: boolean;
  /** The rules whose fixes are applied; all where there are none. */
  rules: readonly string[];
}

/**
 * Applies the safe fixes in files and folders, by the configuration of each, and prints what it did to each. Returns the
 * exit code: 0, or 2 where a path or a configuration could not be read or written (the others are fixed all the same).
 */
export async function fix(paths: readonly string[], options: FixOptions): Promise<number> {
  const { dryRun, rules, lang } = options;
  const linter = await createLinter({ locale: lang });
  const notebooks = new Notebooks(options);
  let read = 0;
  const changed: string[] = [];
  for await (const { path, document, isConfigured } of notebooks.read(paths)) {
    // Nobody knows what is off there.
    if (!isConfigured) continue;
    read++;
    const { uri, text } = document;
    linter.open(document);
    const fixed = linter.fix(uri, rules.length > 0 ? rules : undefined);
    linter.close(uri);
    if (fixed.edits.length === 0) continue;
    try {
      if (dryRun) write(unifiedDiff(path, text, fixed.edits));
      else await replaceFile(path, applyEdits(text, fixed.edits));
    } catch {
      notebooks.fail(path, 'unwritable');
      continue;
    }
    changed.push(path);
    if (!dryRun) write(`${path}: ${tally(fixed.rules)}\n`);
  }
  if (!dryRun) write(words[lang](changed.length, read));
  return notebooks.hasFailed ? 2 : 0;
}

const words: Record<LanguageId, (changed: number, read: number) => string> = {
  en: (changed, read) => `files changed: ${changed} (files read: ${read})\n`,
  ru: (changed, read) => `изменено файлов: ${changed} (прочитано файлов: ${read})\n`,
};

/** “filler 3, hedging 1”. */
function tally(rules: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
}

/** A patch in a pipe is taken as it is; a person's terminal must not be steered by a file. */
function write(text: string): void {
  process.stdout.write(process.stdout.isTTY ? printable(text) : text);
}
