// npm run build:schemas: makes config.schema.json out of the shape that the engine reads by and the index of the rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import esbuild from '../esbuild.js';

const { outputFiles } = await esbuild.bundle('src/engine/config/json-schema.ts');
const built = { exports: {} };
new Function('module', 'exports', outputFiles[0].text)(built, built.exports);
const schema = built.exports.configSchema(readFileSync('docs/rules/README.md', 'utf8'));
const path = 'schemas/config.schema.json';
const style = await resolveConfig(path);
writeFileSync(path, await format(JSON.stringify(schema), { ...style, filepath: path }));
