import type { Finding, LanguageId, Severity } from '../engine/index';
import { severities, type LintedFile, type Summary } from './output';
import { printableLine } from './printable';

const words: Record<LanguageId, Record<Severity | 'clean' | 'checked', string>> = {
  en: {
    error: 'error',
    warning: 'warning',
    information: 'information',
    hint: 'hint',
    clean: 'no findings',
    checked: 'files read',
  },
  ru: {
    error: 'ошибка',
    warning: 'замечание',
    information: 'к сведению',
    hint: 'совет',
    clean: 'замечаний нет',
    checked: 'прочитано файлов',
  },
};

/** The format for people: findings under each file's name, then a line that counts them. */
export function toStylish(files: readonly LintedFile[], summary: Summary, lang: LanguageId): string {
  const name = words[lang];
  const width = Math.max(...severities.map((severity) => name[severity].length));
  const line = ({ start, severity, message, rule }: Finding): string => {
    const place = `${start.line}:${start.column}`.padStart(8);
    return `${place}  ${name[severity].padEnd(width)}  ${printableLine(message)}  ${rule}\n`;
  };
  const marked = files.filter(({ findings }) => findings.length > 0);
  const body = marked.map(({ path, findings }) => `${path}\n${findings.map(line).join('')}\n`).join('');
  const counts = severities
    .filter((severity) => summary[severity] > 0)
    .map((s) => `${name[s]}: ${summary[s]}`);
  return `${body}${counts.join(', ') || name.clean} (${name.checked}: ${files.length})\n`;
}
