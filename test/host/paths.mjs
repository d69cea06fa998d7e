// Where things are. Everything downloaded lives in .vscode-test/, everything generated in out/: both are ignored by git.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const downloads = path.join(root, '.vscode-test');
export const out = path.join(root, 'out');
export const screenshots = path.join(out, 'screenshots');

/** The command-line script of an installed package, to be run with Node itself: no shell, no `.cmd` on Windows. */
export const tool = (script) => path.join(root, 'node_modules', script);

/**
 * A new empty folder outside the project, removed when this process ends.
 * Its name is short, because the path of a socket must not exceed about 100 characters.
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `prepbook-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
