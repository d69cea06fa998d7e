import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

export const name = 'harper';

export async function create() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'markdown' });
}
