import type { LintedFile, Summary } from './output';

/** The machine's format, version 1; its schema is `schemas/lint-output.schema.json`. */
export function toJson(files: readonly LintedFile[], summary: Summary): string {
  return `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`;
}
