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

/** The guide's own pack, read from the package. */
export async function shippedPack(lang: engine.LanguageId): Promise<engine.Pack> {
  const texts = await readFile(join(__dirname, 'guide', `${lang}.json`), 'utf8');
  return engine.readPack('', JSON.parse(texts) as engine.PackTexts);
}
