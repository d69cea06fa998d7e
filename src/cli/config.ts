import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, basename, join, relative, resolve } from 'node:path';
import { loadConfig, shippedPack, type ConfigFolder, type Configuration, type LanguageId } from './engine';

/** A configuration file, by its path from the working folder, and what it says; `undefined` where it cannot be read. */
export interface Located {
  path: string;
  /** The folder it lies in: paths of packs count from there. */
  folder: string;
  configuration: Configuration | undefined;
}

/** Finds the configuration of files: the one that is named, or the nearest `.prepbook/config.json` above each. */
export class Configurations {
  private readonly byFolder = new Map<string, Promise<Located | undefined>>();
  private readonly byFile = new Map<string, Promise<Located>>();

  constructor(
    private readonly lang: LanguageId,
    private readonly named?: string,
  ) {}

  /** Of a file or a folder; undefined where none applies. The repository's root is the last folder that is looked in. */
  async of(path: string): Promise<Located | undefined> {
    if (this.named !== undefined) return this.load(this.named);
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
    return this.nearest(isFolder ? resolve(path) : dirname(resolve(path)));
  }

  /** All that have been found so far. */
  async all(): Promise<Located[]> {
    return Promise.all(this.byFile.values());
  }

  private nearest(folder: string): Promise<Located | undefined> {
    let found = this.byFolder.get(folder);
    if (!found) this.byFolder.set(folder, (found = this.lookIn(folder)));
    return found;
  }

  private async lookIn(folder: string): Promise<Located | undefined> {
    const file = join(folder, '.prepbook', 'config.json');
    if (await exists(file)) return this.load(file);
    const parent = dirname(folder);
    return parent === folder || (await exists(join(folder, '.git'))) ? undefined : this.nearest(parent);
  }

  private load(file: string): Promise<Located> {
    let found = this.byFile.get(file);
    if (!found) this.byFile.set(file, (found = this.read(file)));
    return found;
  }

  private async read(file: string): Promise<Located> {
    const folder = dirname(file);
    const configuration = await loadConfig(basename(file), folderOf(folder), this.lang, shippedPack);
    return { path: shownPath(file), folder: shownPath(folder), configuration };
  }
}

/** What cannot be read is not there. */
function folderOf(folder: string): ConfigFolder {
  return {
    read: (path) => readFile(join(folder, path), 'utf8').catch(() => undefined),
    list: (path) => readdir(join(folder, path)).catch(() => undefined),
  };
}

/** From the working folder, as paths are given and printed. */
function shownPath(path: string): string {
  return relative('', path) || '.';
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
