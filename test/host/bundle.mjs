// Bundles the tests: TypeScript in, out/test/ out.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { out, root } from './paths.mjs';

// An error is thrown, and printed by whoever catches it: esbuild need not print it too.
const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  sourcemap: 'linked',
  logLevel: 'silent',
};

/** The tests of a folder of test/, as paths from the root; none if there is no such folder. */
export function testFiles(folder, ending = '.test.ts') {
  const base = path.join(root, 'test', folder);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => ['test', folder, ...file.split(path.sep)].join('/'))
    .sort();
}

/** Bundles the tests that need no VS Code; returns the bundles' paths. */
export async function bundleUnitTests() {
  const outdir = path.join(out, 'test/unit');
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await esbuild.build({
    ...shared,
    entryPoints: ['engine', 'guide', 'exam', 'cli', 'extension'].flatMap((folder) => testFiles(folder)),
    outdir,
    outbase: 'test',
    platform: 'node',
    format: 'esm',
    splitting: true, // the engine is bundled once, not once a test file
    outExtension: { '.js': '.mjs' },
    // CommonJS packages inside an ES module still call `require` for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; globalThis.require ??= requireFrom(import.meta.url);",
    },
    metafile: true,
  });
  return Object.entries(metafile.outputs)
    .filter(([, output]) => output.entryPoint)
    .map(([file]) => path.join(root, file));
}

/** Bundles test/vscode/NAME, to be run inside VS Code, into a module that exports `run`. */
export async function bundleHostTests(name, outfile, { web = false, grep = '' } = {}) {
  const requires = testFiles(`vscode/${name}`).map((file) => `require('./${file}');`);
  await esbuild.build({
    ...shared,
    stdin: {
      contents: `import { runTests } from './test/vscode/run/host';
        export const run = () => runTests(() => { ${requires.join(' ')} });`,
      resolveDir: root,
    },
    outfile,
    platform: web ? 'browser' : 'node',
    format: 'cjs', // the worker host refuses ES modules
    external: ['vscode'],
    inject: [path.join(root, 'test/vscode/run/console.ts')],
    define: {
      GREP: JSON.stringify(grep),
      ...(web && { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' }),
    },
    alias: {
      mocha: 'mocha/mocha.js',
      ...(web && { 'node:assert/strict': path.join(root, 'test/vscode/run/assert.mjs') }),
    },
  });
}
