/** The engine for Node: the same public face, its language data read from the package's own `data` folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as engine from '../engine/index';

const readData: engine.ReadData = (name) => readFile(join(__dirname, '..', 'data', name));

export * from '../engine/index';

export function createLinter(options: Partial<engine.LinterOptions> = {}): Promise<engine.Linter> {
  return engine.createLinter({ readData, ...options });
}

export function loadLanguage(id: engine.LanguageId, read = readData): Promise<engine.Language> {
  return engine.loadLanguage(id, read);
}
