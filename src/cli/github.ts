import { sep } from 'node:path';
import type { Finding, Severity } from '../engine/index';
import type { LintedFile } from './output';
import { printable } from './printable';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands: GitHub Actions shows each finding at its line of the pull request. */
export function toGithub(files: readonly LintedFile[]): string {
  return files.flatMap(({ path, findings }) => findings.map((one) => commandOf(path, one))).join('');
}

function commandOf(path: string, { rule, severity, message, start, end }: Finding): string {
  // GitHub takes columns of a single line only.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    file: path.split(sep).join('/'),
    line: start.line,
    endLine: end.line,
    ...columns,
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${list.join(',')}::${data(printable(message))}\n`;
}

/** A message quotes the file: a line of it must not be taken for another command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
