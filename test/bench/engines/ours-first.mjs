// The same engine with the rules that came first alone: what reading and analysis cost, and room is left for.
import { createRequire } from 'node:module';

const { createLinter, ruleIds } = createRequire(import.meta.url)('../../../dist/engine.cjs');

const first = [
  ...['vague-answer', 'missing-part', 'unquantified-result', 'team-focus'],
  ...['negative-wording', 'hedging', 'placeholder'],
];

export const name = 'ours-first';

export async function create() {
  const rules = Object.fromEntries(ruleIds.filter((id) => !first.includes(id)).map((id) => [id, 'off']));
  const linter = await createLinter({ config: { rules } });
  let documents = 0;
  return (text) => {
    const uri = `bench:${documents++}`;
    const result = linter.lint({ uri, text });
    linter.close(uri);
    return [result.findings, result.answers];
  };
}
