import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in a file's place all at once: whoever reads the file meanwhile, or pulls the plug, finds the old text or the
 * new one. Rejects, with the file as it was, where that is not allowed.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  // The file behind a link changes, not the link.
  const file = await realpath(path);
  await access(file, constants.W_OK);
  const { mode } = await stat(file);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx', mode });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
