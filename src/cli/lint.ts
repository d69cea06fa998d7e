import { createLinter, type LanguageId, type Severity } from './engine';
import { readPaths } from './files';
import { count, severities, type LintedFile } from './output';
import { toJson } from './json';
import { complain } from './problems';
import { toStylish } from './stylish';

export interface LintOptions {
  format: 'stylish' | 'json';
  failOn: Severity;
  /** Megabytes of 1,000,000 bytes. */
  maxSize: number;
  lang: LanguageId;
}

/**
 * Lints files and folders and prints what was found. Returns the exit code: 0 nothing at or above `failOn`,
 * 1 findings, 2 a path that could not be linted (the others are linted all the same).
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const linter = await createLinter({ locale: options.lang });
  const files: LintedFile[] = [];
  let failed = false;
  for await (const found of readPaths(paths, options.maxSize * 1e6)) {
    if ('problem' in found) {
      failed = true;
      complain(found.path, found.problem, options.lang);
      continue;
    }
    files.push({ path: found.path, ...linter.lint({ uri: found.path, text: found.text }) });
    linter.close(found.path);
  }
  const summary = count(files.flatMap((file) => file.findings));
  process.stdout.write(
    options.format === 'json' ? toJson(files, summary) : toStylish(files, summary, options.lang),
  );
  if (failed) return 2;
  const bar = severities.indexOf(options.failOn);
  return severities.some((severity, i) => i <= bar && summary[severity] > 0) ? 1 : 0;
}
