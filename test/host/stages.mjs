// The stages of `npm test`, in their order. Each returns how many tests passed and failed.
import path from 'node:path';
import { bundleUnitTests, testFiles } from './bundle.mjs';
import { check, node, sum } from './checks.mjs';
import { checkNpmPackage, checkVsix } from './packages.mjs';
import { root, tool } from './paths.mjs';
import { build } from './setup.mjs';

const host = (script) => path.join(root, 'test/host', script);
const pattern = (grep) => (grep ? [`--grep=${grep}`] : []);

const mocha = (files, grep) => node('--enable-source-maps', host('mocha.mjs'), ...pattern(grep), ...files);
const vscode = (name, grep) => node(host('run-vscode.mjs'), name, ...pattern(grep));

export const stages = {
  check: () =>
    sum(
      check('prettier', tool('prettier/bin/prettier.cjs'), '--check', '.'),
      check('eslint', tool('eslint/bin/eslint.js'), '.'),
      check('tsc', tool('typescript/bin/tsc'), '--noEmit'),
      check('tsc, the page', tool('typescript/bin/tsc'), '--noEmit', '-p', 'src/extension/practice/page'),
    ),
  build: () => sum(check('build', build)),
  unit: async (grep) => mocha(await bundleUnitTests(), grep),
  vscode: (grep) => vscode('suite', grep),
  web: (grep) => vscode('web', grep),
  ui: (grep) => mocha(testFiles('vscode/ui', '.test.mjs'), grep),
  package: async () => {
    const packaged = await checkVsix();
    const installed = packaged.failed ? [] : [await vscode('smoke')];
    return sum(packaged, ...installed, await checkNpmPackage());
  },
};
