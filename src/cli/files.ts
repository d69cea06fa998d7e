import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** A file that was read, or why a path was not. */
export type Found = { path: string } & ({ text: string } | { problem: Problem });
export type Problem = 'missing' | 'unreadable' | 'not-utf8' | 'too-large' | 'unwritable';

interface IgnoreFile {
  folder: string;
  rules: Ignore;
}

/**
 * Reads the files that the paths name. A folder is walked for `*.prep.md` in the order of names, less what its
 * `.gitignore` files and those above it (up to the repository's root) leave out; a file named outright is always read.
 */
export async function* readPaths(paths: readonly string[], maxBytes: number): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const path of paths) {
    const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (kind instanceof Error) yield { path, problem: kind.code === 'ENOENT' ? 'missing' : 'unreadable' };
    else if (kind.isDirectory()) {
      for await (const file of walk(path, await ignoredAbove(path)))
        if (isNew(file, seen)) yield readOne(file, maxBytes);
    } else if (isNew(path, seen)) yield readOne(path, maxBytes);
  }
}

function isNew(path: string, seen: Set<string>): boolean {
  const whole = resolve(path);
  return !seen.has(whole) && Boolean(seen.add(whole));
}

async function readOne(path: string, maxBytes: number): Promise<Found> {
  try {
    if ((await stat(path)).size > maxBytes) return { path, problem: 'too-large' };
    const bytes = await readFile(path);
    // The byte order mark stays: offsets count from the file's first unit.
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { path, problem: error instanceof TypeError ? 'not-utf8' : 'unreadable' };
  }
}

async function* walk(folder: string, above: readonly IgnoreFile[]): AsyncGenerator<string> {
  const own = await readIgnore(folder);
  const ignores = own ? [...above, own] : above;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  // A folder that cannot be listed is named like a file that cannot be read.
  if (!entries) {
    yield folder;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (entry.name === '.git' || entry.name === 'node_modules' || isIgnored(path, isFolder, ignores))
      continue;
    if (isFolder) yield* walk(path, ignores);
    else if (entry.name.endsWith('.prep.md')) yield path;
  }
}

function isIgnored(path: string, isFolder: boolean, ignores: readonly IgnoreFile[]): boolean {
  let ignored = false;
  for (const { folder, rules } of ignores) {
    const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const { ignored: out, unignored } = rules.test(inside);
    if (out) ignored = true;
    else if (unignored) ignored = false;
  }
  return ignored;
}

async function readIgnore(folder: string): Promise<IgnoreFile | undefined> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { folder, rules: ignore().add(text) };
}

/** The `.gitignore` files between the repository's root and `folder`, outermost first. */
async function ignoredAbove(folder: string): Promise<IgnoreFile[]> {
  const found: IgnoreFile[] = [];
  let at = resolve(folder);
  while (!(await lstat(join(at, '.git')).catch(() => undefined))) {
    const parent = dirname(at);
    if (parent === at) return [];
    at = parent;
    const own = await readIgnore(at);
    if (own) found.unshift(own);
  }
  return found;
}
