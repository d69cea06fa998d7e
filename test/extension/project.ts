import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of a file of the project; the tests run in the project's root. */
export function text(...names: string[]): string {
  return readFileSync(path.join(process.cwd(), ...names), 'utf8');
}

export function json<T>(...names: string[]): T {
  return JSON.parse(text(...names)) as T;
}
