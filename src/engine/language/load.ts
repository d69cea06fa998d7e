import { createEnglish } from './en/english';
import type { Language, LanguageId, ReadData } from './language';
import { createRussian } from './ru/russian';

const loaded = new Map<LanguageId, Promise<Language>>();

/**
 * The language's reader, its data loaded; loaded once however often it is asked for. Rejects with what `readData`
 * rejects with, or an Error that names a damaged file; the next call tries again.
 */
export function loadLanguage(id: LanguageId, readData: ReadData): Promise<Language> {
  let language = loaded.get(id);
  if (!language) {
    language = id === 'ru' ? createRussian(readData) : Promise.resolve(createEnglish());
    loaded.set(id, language);
    language.catch(() => loaded.delete(id));
  }
  return language;
}
