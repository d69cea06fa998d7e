import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';

describe('the engine', () => {
  for (const outside of ['vscode', 'node:fs', 'fs', '../extension/activate', '../cli/main']) {
    it(`cannot be built when it imports ${outside}`, () => {
      const file = 'src/engine/purity-probe.ts';
      writeFileSync(file, `import * as x from '${outside}'; console.log(x);`);
      try {
        const build = `require('./esbuild.js').bundle('${file}')`;
        assert.throws(
          () => execFileSync(process.execPath, ['-e', build], { stdio: 'pipe' }),
          /must not import/,
        );
      } finally {
        rmSync(file);
      }
    });
  }
});
