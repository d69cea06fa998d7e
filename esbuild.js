// Bundles the faces of Prepbook. CommonJS everywhere but in the page of a webview: both extension hosts refuse ES
// modules, and unified's packages are ES modules only, so they are bundled in.
const esbuild = require('esbuild');
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Fails the build when the engine reaches outside itself: it must run in a browser, a server and a test alike. */
const pureEngine = {
  name: 'pure-engine',
  setup(build) {
    const engine = path.resolve(__dirname, 'src/engine') + path.sep;
    build.onResolve({ filter: /.*/ }, ({ path: target, importer, resolveDir }) => {
      if (!importer.startsWith(engine)) return undefined;
      const outside =
        /^(vscode|node:|fs$|path$|os$|child_process$)/.test(target) ||
        /[\\/]src[\\/](extension|cli)([\\/]|$)/.test(path.resolve(resolveDir, target));
      return outside ? { errors: [{ text: `src/engine must not import "${target}"` }] } : undefined;
    });
  },
};

const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // The web host is a worker: packages that would use the page's `document` must take their other branch.
  conditions: ['worker'],
  plugins: [pureEngine],
};

/** What packages in the extension get in the place of others, see there. */
const standIn = (name) => `./src/extension/language/stands-in/${name}.ts`;
const markdownService = {
  'vscode-languageserver-protocol': standIn('protocol'),
  he: standIn('character-references'),
  entities: standIn('character-references'),
  'entities/decode': standIn('entity-decoder'),
};

const targets = [
  {
    entryPoints: ['src/extension/activate.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
    alias: markdownService,
  },
  {
    entryPoints: ['src/extension/activate.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
    // The Markdown service asks Node for paths, and for what kind of paths they are.
    alias: { ...markdownService, 'node:path': standIn('path'), path: standIn('path') },
    define: { 'process.platform': '"browser"' },
  },
  {
    entryPoints: ['src/extension/practice/page/page.ts'],
    outfile: 'dist/practice.js',
    platform: 'browser',
    format: 'iife',
  },
  {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    entryPoints: ['src/cli/engine.ts'],
    outfile: 'dist/engine.cjs',
    platform: 'node',
  },
];

/** Bundles one of the targets, or a file of one's own as the engine would be bundled. */
function bundle(target) {
  const own = { entryPoints: [target], write: false, sourcemap: false, platform: 'neutral' };
  return esbuild.build({ ...shared, ...(typeof target === 'string' ? own : target) });
}

/** Writes the guide's pages into one file a language: dozens of small files would be read one by one, in a browser over the net. */
function writeGuide() {
  const folder = path.resolve(__dirname, 'dist/guide');
  mkdirSync(folder, { recursive: true });
  for (const lang of ['ru', 'en']) {
    const from = path.resolve(__dirname, 'src/guide', lang);
    const pages = readdirSync(from, { recursive: true })
      .filter((file) => file.endsWith('.md'))
      .sort();
    const texts = pages.map((file) => [
      file.split(path.sep).join('/'),
      readFileSync(path.join(from, file), 'utf8'),
    ]);
    writeFileSync(path.join(folder, `${lang}.json`), JSON.stringify(Object.fromEntries(texts)));
  }
}

async function main() {
  writeGuide();
  if (watch) {
    for (const target of targets) await (await esbuild.context({ ...shared, ...target })).watch();
    return;
  }
  await Promise.all(targets.map(bundle));
}

module.exports = { bundle };
// esbuild has printed what is wrong.
if (require.main === module) main().catch(() => process.exit(1));
