import { join, resolve } from 'node:path';
import { Configurations } from './config';
import { createLinter, type LanguageId, type LintResult, type Severity } from './engine';
import { readPaths, type Problem } from './files';
import { count, severities, type LintedFile, type Summary } from './output';
import { toGithub } from './github';
import { toJson } from './json';
import { toSarif } from './sarif';
import { toStylish } from './stylish';

export interface LintOptions {
  format: 'stylish' | 'json' | 'sarif' | 'github';
  failOn: Severity;
  /** Megabytes of 1,000,000 bytes. */
  maxSize: number;
  lang: LanguageId;
  /** The configuration file of all paths, instead of the nearest one above each. */
  config?: string;
}

const problems: Record<LanguageId, Record<Problem, string>> = {
  en: {
    missing: 'no such file or folder',
    unreadable: 'cannot be read',
    'not-utf8': 'is not valid UTF-8 text',
    'too-large': 'is larger than --max-size',
  },
  ru: {
    missing: 'нет такого файла или папки',
    unreadable: 'не читается',
    'not-utf8': 'не текст в UTF-8',
    'too-large': 'больше, чем --max-size',
  },
};

/**
 * Lints files and folders, by the configuration of each, and prints what was found. Returns the exit code: 0 nothing at
 * or above `failOn`, 1 findings, 2 a path or a configuration that could not be read (the rest is linted all the same).
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const { lang } = options;
  const linter = await createLinter({ locale: lang });
  const configurations = new Configurations(lang, options.config);
  // Misspelt, it is told even where there is nothing to lint.
  if (options.config !== undefined) await configurations.of(options.config);
  const read: { path: string; result: LintResult }[] = [];
  let failed = false;
  const fail = (path: string, problem: Problem): void => {
    failed = true;
    process.stderr.write(`prepbook: ${path}: ${problems[lang][problem]}\n`);
  };
  for await (const found of readPaths(paths, options.maxSize * 1e6)) {
    const { path } = found;
    if ('problem' in found) {
      fail(path, found.problem);
      continue;
    }
    const located = await configurations.of(path);
    const settings = located?.configuration?.settings;
    // Files under one configuration are one workspace: what is told in several of them is compared.
    const document = { uri: uriOf(path), text: found.text, workspace: located?.folder ?? '' };
    read.push({ path, result: linter.lint({ ...document, ...(settings && { settings }) }) });
  }
  // Brought together now that all files are known.
  const linted = read.map(({ path, result }): LintedFile => ({ path, ...result }));
  const misread: LintedFile[] = [];
  for (const { path, folder, configuration } of await configurations.all()) {
    if (!configuration) fail(path, 'unreadable');
    for (const { path, findings } of configuration?.files ?? [])
      misread.push({ path: join(folder, path), findings, answers: [] });
  }
  const files = [...misread, ...linted];
  const summary = count(files.flatMap((file) => file.findings));
  process.stdout.write(await format(files, summary, options));
  if (failed) return 2;
  const bar = severities.indexOf(options.failOn);
  return severities.some((severity, i) => i <= bar && summary[severity] > 0) ? 1 : 0;
}

/** Folders are told by slashes, whatever the system's own sign is. */
function uriOf(path: string): string {
  return resolve(path).replaceAll('\\', '/');
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
