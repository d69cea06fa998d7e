import type { LanguageId } from '../engine/index';

/** The language that the terminal's locale asks for; English where it asks for neither. */
export function interfaceLanguage(env: Readonly<Record<string, string | undefined>>): LanguageId {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ru/i.test(locale) ? 'ru' : 'en';
}
