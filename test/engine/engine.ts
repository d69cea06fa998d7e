/** The engine with this checkout's language data. */
import { readFile } from 'node:fs/promises';
import * as engine from '../../src/engine/index';

export const readData: engine.ReadData = (name) => readFile(`data/${name}`);

export * from '../../src/engine/index';
export const createLinter = (options: Partial<engine.LinterOptions> = {}): Promise<engine.Linter> =>
  engine.createLinter({ readData, ...options });
export const loadLanguage = (id: engine.LanguageId): Promise<engine.Language> =>
  engine.loadLanguage(id, readData);
