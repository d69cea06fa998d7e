// npm run build:schemas: makes what is derived from the engine's own lists. config.schema.json comes out of the shape that the
// engine reads by and the index of the rules, the grammar out of the labels.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import esbuild from '../esbuild.js';

const load = async (file) => {
  const { outputFiles } = await esbuild.bundle(file);
  const built = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(built, built.exports);
  return built.exports;
};
const write = async (path, value) => {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(value), { ...style, filepath: path }));
};

const { configSchema } = await load('src/engine/config/json-schema.ts');
await write('schemas/config.schema.json', configSchema(readFileSync('docs/rules/README.md', 'utf8')));
const { grammar } = await load('src/engine/colours/grammar.ts');
await write('syntaxes/prepbook.tmLanguage.json', grammar());
