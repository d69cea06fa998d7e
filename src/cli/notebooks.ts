import { resolve } from 'node:path';
import { Configurations, type Located } from './config';
import type { Document, LanguageId, Packs } from './engine';
import { readPaths, type Problem } from './files';
import { complain } from './problems';

export interface ReadOptions {
  /** Megabytes of 1,000,000 bytes. */
  maxSize: number;
  lang: LanguageId;
  /** The configuration file of all paths, instead of the nearest one above each. */
  config?: string;
}

export interface Notebook {
  /** As it was given or found. */
  path: string;
  document: Document;
  /** Whether the configuration above it could be read; where it could not, the defaults apply. */
  isConfigured: boolean;
  /** What its packs say beside their word lists. */
  packs: Packs | undefined;
}

/** The notebooks that are asked for, each with the settings that apply to it. */
export class Notebooks {
  private readonly configurations: Configurations;
  private failed = false;

  constructor(private readonly options: ReadOptions) {
    this.configurations = new Configurations(options.lang, options.config);
  }

  /** Whether a path or a configuration could not be read or written; stderr has been told which. */
  get hasFailed(): boolean {
    return this.failed;
  }

  /** Reads files and folders. */
  async *read(paths: readonly string[]): AsyncGenerator<Notebook> {
    const { config, maxSize } = this.options;
    // Misspelt, it is told even where there is nothing to read.
    if (config !== undefined) await this.configurations.of(config);
    for await (const found of readPaths(paths, maxSize * 1e6)) {
      const { path } = found;
      if ('problem' in found) {
        this.fail(path, found.problem);
        continue;
      }
      const located = await this.configurations.of(path);
      const settings = located?.configuration?.settings;
      // Files under one configuration are one workspace: what is told in several of them is compared.
      const document = { uri: uriOf(path), text: found.text, workspace: located?.folder ?? '' };
      yield {
        path,
        document: { ...document, ...(settings && { settings }) },
        packs: located?.configuration?.packs,
        isConfigured: !located || located.configuration !== undefined,
      };
    }
    for (const { path, configuration } of await this.configurations.all())
      if (!configuration) this.fail(path, 'unreadable');
  }

  /** The configurations that applied to what has been read. */
  async configured(): Promise<Located[]> {
    return this.configurations.all();
  }

  /** Tells on stderr why a path was passed over. */
  fail(path: string, problem: Problem): void {
    this.failed = true;
    complain(path, problem, this.options.lang);
  }
}

/** Folders are told by slashes, whatever the system's own sign is. */
function uriOf(path: string): string {
  return resolve(path).replaceAll('\\', '/');
}
