/** The engine with this checkout's language data. */
import * as engine from '../../src/engine/index';
import { readData } from './read-data';

export * from '../../src/engine/index';
export const createLinter = (options: Partial<engine.LinterOptions> = {}): Promise<engine.Linter> =>
  engine.createLinter({ readData, ...options });
export const loadLanguage = (id: engine.LanguageId): Promise<engine.Language> =>
  engine.loadLanguage(id, readData);
