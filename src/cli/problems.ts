import type { LanguageId } from './engine';
import type { Problem } from './files';

const problems: Record<LanguageId, Record<Problem, string>> = {
  en: {
    missing: 'no such file or folder',
    unreadable: 'cannot be read',
    'not-utf8': 'is not valid UTF-8 text',
    'too-large': 'is larger than --max-size',
    unwritable: 'cannot be written',
  },
  ru: {
    missing: 'нет такого файла или папки',
    unreadable: 'не читается',
    'not-utf8': 'не текст в UTF-8',
    'too-large': 'больше, чем --max-size',
    unwritable: 'не удалось записать',
  },
};

/** Tells it on stderr. */
export function complain(path: string, problem: Problem, lang: LanguageId): void {
  process.stderr.write(`prepbook: ${path}: ${problems[lang][problem]}\n`);
}
