import { readdirSync, readFileSync } from 'node:fs';
import { guideOf, readPack, type Guide, type LanguageId } from '../../../src/engine/index';

/** The guide that ships. */
export function shipped(lang: LanguageId): Guide {
  const from = `src/guide/${lang}`;
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files.filter((file) => file.endsWith('.md'));
  const texts = pages.map((file) => [file, readFileSync(`${from}/${file}`, 'utf8')] as const);
  return guideOf(lang, [readPack('', Object.fromEntries(texts))]);
}
