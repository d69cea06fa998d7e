import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleIds, rulePage } from '../engine/index';

/** Prints the page of a rule; returns the exit code. */
export async function printRule(id: string): Promise<number> {
  if (!ruleIds.includes(id)) {
    process.stderr.write(`prepbook: no rule "${id}". Rules: ${ruleIds.join(', ')}\n`);
    return 2;
  }
  // The pages lie beside `dist` in the package.
  process.stdout.write(await readFile(join(__dirname, '..', rulePage(id)), 'utf8'));
  return 0;
}
