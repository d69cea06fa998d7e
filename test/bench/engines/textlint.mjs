import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import writeGood from 'textlint-rule-write-good';

export const name = 'textlint';

export function create() {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
    rules: [{ ruleId: 'write-good', rule: writeGood.default ?? writeGood }],
  };
  return async (text) => (await kernel.lintText(text, options)).messages;
}
