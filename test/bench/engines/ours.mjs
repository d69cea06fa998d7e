// The engine as others get it: dist/engine.cjs, so `npm run build` comes first.
import { createRequire } from 'node:module';

const { createLinter, ruleIds } = createRequire(import.meta.url)('../../../dist/engine.cjs');

export const name = 'ours';

export { ruleIds };

export async function create(options) {
  const linter = await createLinter(options);
  let documents = 0;
  return (text) => {
    const uri = `bench:${documents++}`;
    const result = linter.lint({ uri, text });
    linter.close(uri);
    // Places are made when somebody reads them, and both are read to draw an editor's marks.
    return [result.findings, result.answers];
  };
}
