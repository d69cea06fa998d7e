// The engine's own reader and table, bundled on the fly: what the build writes is checked by the code that ships.
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/engine/language/ru');

const { outputFiles } = buildSync({
  stdin: {
    contents: "export * from './dictionary'; export { irregularForms } from './irregular';",
    resolveDir: folder,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'warning',
});

export const { openDictionary, WordClass, irregularForms } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
