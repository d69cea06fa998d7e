import { join } from 'node:path';
import {
  createLinter,
  guideOf,
  shippedPack,
  type Guide,
  type LintResult,
  type Packs,
  type Severity,
} from './engine';
import { toGithub } from './github';
import { toJson } from './json';
import { Notebooks, type ReadOptions } from './notebooks';
import { count, severities, type LintedFile, type Summary } from './output';
import { toSarif } from './sarif';
import { toStylish } from './stylish';

export interface LintOptions extends ReadOptions {
  format: 'stylish' | 'json' | 'sarif' | 'github';
  failOn: Severity;
}

/**
 * Lints files and folders, by the configuration of each, and prints what was found. Returns the exit code: 0 nothing at
 * or above `failOn`, 1 findings, 2 a path or a configuration that could not be read (the rest is linted all the same).
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const linter = await createLinter({ locale: options.lang });
  const notebooks = new Notebooks(options);
  const read: { path: string; result: LintResult }[] = [];
  const ticked = new Map<string, Packs | undefined>();
  for await (const { path, document, packs } of notebooks.read(paths)) {
    const { text, workspace } = document;
    read.push({ path, result: linter.lint(document) });
    if (workspace !== undefined && TICKED.test(text)) ticked.set(workspace, packs);
  }
  for (const [workspace, packs] of ticked) linter.learn(workspace, await guides(packs));
  // Brought together now that all files are known.
  const linted = read.map(({ path, result }): LintedFile => ({ path, ...result }));
  const misread: LintedFile[] = [];
  for (const { folder, configuration } of await notebooks.configured())
    for (const { path, findings } of configuration?.files ?? [])
      misread.push({ path: join(folder, path), findings, answers: [] });
  const files = [...misread, ...linted];
  const summary = count(files.flatMap((file) => file.findings));
  process.stdout.write(await format(files, summary, options));
  if (notebooks.hasFailed) return 2;
  const bar = severities.indexOf(options.failOn);
  return severities.some((severity, i) => i <= bar && summary[severity] > 0) ? 1 : 0;
}

/** A checklist with something done. The guide takes time to read: nobody waits for it who has none. */
const TICKED = /^---\r?\n(?=[^]{0,2000}?^prepbook:[ \t]*["']?checklist)[^]*?^[ \t>]*[-*+][ \t]+\[[xX]\]/mu;

async function guides(packs: Packs | undefined): Promise<Guide[]> {
  const all: Guide[] = [];
  for (const lang of ['ru', 'en'] as const)
    all.push(guideOf(lang, [await shippedPack(lang), ...(packs?.[lang] ?? [])]));
  return all;
}

async function format(
  files: readonly LintedFile[],
  summary: Summary,
  { format, lang }: LintOptions,
): Promise<string> {
  switch (format) {
    case 'json':
      return toJson(files, summary);
    case 'sarif':
      return toSarif(files, lang);
    case 'github':
      return toGithub(files);
    default:
      return toStylish(files, summary, lang);
  }
}
