import { readSettings } from './config/load';
import type { Settings } from './config/settings';
import type { ConfigFile } from './config/shape';
import { OpenDocument, type JudgeUnit, type TextEdit } from './document';
import type { LintResult, Range } from './finding';
import { judge, type Court } from './judgement';
import type { LanguageId, ReadData } from './language/language';
import { loadLanguage } from './language/load';
import { LineIndex } from './markdown/position';

export interface Document {
  /** Any string that names the document; its parse is kept under it until `close`. */
  uri: string;
  text: string;
  /** Default: those of the linter. */
  settings?: Settings;
}

export interface LinterOptions {
  /** Reads the language data; see `ReadData`. */
  readData: ReadData;
  /** The language of messages; default `en`. */
  locale?: LanguageId;
  /** What a workspace's `.prepbook/config.json` would say. What is wrong in it does not count, nor do packs. */
  config?: ConfigFile;
}

export interface Linter {
  /** The result stays true until the next call for this URI: its places are then moved, not made anew. */
  lint(document: Document): LintResult;
  /**
   * Edits the text that the last `lint` or `edit` of this URI left; all offsets count in that text.
   * Throws a RangeError when the document is not open, or when edits overlap or leave the text.
   */
  edit(uri: string, edits: readonly TextEdit[]): LintResult;
  /**
   * `lint` and `edit` in steps, for who must not wait: `open` and `change` take the text and judge nothing yet, `judge`
   * then judges the answers in and near `visible` first, until `stop` says so after one of them.
   */
  open(document: Document): void;
  change(uri: string, edits: readonly TextEdit[]): void;
  judge(uri: string, visible: Range, stop: () => boolean): LintResult & { done: boolean };
  /** Forgets the document. */
  close(uri: string): void;
}

/** Ready when it comes: the language data is loaded. Rejects as `loadLanguage` does. */
export async function createLinter({ readData, locale = 'en', config = {} }: LinterOptions): Promise<Linter> {
  const [ru, en] = await Promise.all([loadLanguage('ru', readData), loadLanguage('en', readData)]);
  const own = readSettings(config);
  const judgeBy = (settings: Settings): JudgeUnit => {
    const court: Court = { languages: { ru, en }, locale, settings };
    return (unit, text, frontMatter, anchor) => judge(unit, frontMatter, new LineIndex(text, anchor), court);
  };
  const documents = new Map<string, OpenDocument>();
  const settingsOf = new WeakMap<OpenDocument, Settings>();
  const opened = (uri: string): OpenDocument => {
    const document = documents.get(uri);
    if (!document) throw new RangeError(`"${uri}" is not open: lint it before it is edited`);
    return document;
  };
  const resultOf = (document: OpenDocument): LintResult => {
    document.judge();
    return document.result();
  };
  const linter: Linter = {
    lint(document) {
      linter.open(document);
      return resultOf(opened(document.uri));
    },
    edit(uri, edits) {
      linter.change(uri, edits);
      return resultOf(opened(uri));
    },
    open({ uri, text, settings = own }) {
      let document = documents.get(uri);
      if (!document || settingsOf.get(document) !== settings) {
        document = new OpenDocument(judgeBy(settings));
        documents.set(uri, document);
        settingsOf.set(document, settings);
      }
      document.open(text);
    },
    change: (uri, edits) => opened(uri).edit(edits),
    judge(uri, visible, stop) {
      const document = opened(uri);
      const done = document.judge(visible, stop);
      return Object.assign(document.result(), { done });
    },
    close: (uri) => void documents.delete(uri),
  };
  return linter;
}
