import { answerFacts, type AnswerFacts } from './answer-facts';
import { around, type Around } from './around';
import { coloursOf, type Coloured } from './colours/coloured';
import { readSettings } from './config/load';
import type { Settings } from './config/settings';
import type { ConfigFile } from './config/shape';
import { OpenDocument, type TextEdit } from './document';
import { draftTools, type DraftTools } from './editing/draft-tools';
import { explainFigure, type FigureFacts } from './explain';
import type { LintResult, Range } from './finding';
import { fixAll, type FixedText } from './fixing/fix-all';
import { judge, type Court } from './judgement';
import { judgePart, judgeWhole, type Notes } from './whole';
import type { LanguageId, ReadData } from './language/language';
import { loadLanguage } from './language/load';
import type { Guide } from './guide/guide';
import { fileRules } from './rules/index';
import type { FileRule, NotedFile } from './rules/rule';
import { tickedWithoutEvidence } from './rules/ticked-without-evidence';
import { WorkspaceEvidence, type Evidence } from './workspace/evidence';
import type { UnitFacts } from './workspace/facts';
import { ProofBook } from './workspace/proof-book';

export interface Document {
  /** Any string that names the document; its parse is kept under it until `close`. */
  uri: string;
  text: string;
  /** Default: those of the linter. */
  settings?: Settings;
  /** Any string that names the workspace: what is told in several of its files is compared. Default: the document stands alone. */
  workspace?: string;
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
  /**
   * What the safe fixes of the open document's text come to, those of `rules` only where they are named. It changes
   * nothing by itself.
   */
  fix(uri: string, rules?: readonly string[]): FixedText;
  /** Where the offset stands in the text that the linter has; undefined in the front matter. Nothing is judged. */
  around(uri: string, offset: number): Around | undefined;
  /** What the figure at the offset comes to; undefined where there is none. For a reader who asks: its answer is read anew. */
  explain(uri: string, offset: number): FigureFacts | undefined;
  /** What there is to tell of the answer whose report starts at the offset; undefined where none does. It is read anew. */
  factsOf(uri: string, offset: number): AnswerFacts | undefined;
  /** What can be done to the draft at the offset; undefined where there is none. Its answer is read anew. */
  draftAt(uri: string, offset: number): DraftTools | undefined;
  /**
   * What has a colour of its own in the units that hold some of `within`, in order, one list a unit; read when it is asked for, and
   * kept until its unit changes. Who pauses must not go on once the document has changed.
   */
  colours(uri: string, within: Range): Iterable<readonly Coloured[]>;
  /**
   * Names the guides that apply in a workspace. What tasks of checklists ask for is known from them: until then nothing is
   * said of it.
   */
  learn(workspace: string, guides: readonly Guide[]): void;
  /** What the workspace says of tasks of the open document, in their order; undefined where nothing. */
  evidence(uri: string, tasks: readonly string[]): (Evidence | undefined)[];
  /** Forgets the document. */
  close(uri: string): void;
}

interface Opened {
  document: OpenDocument;
  court: Court;
  /** By the keys of its units. */
  coloured: WeakMap<object, Coloured[]>;
  workspace: string | undefined;
}

/** Ready when it comes: the language data is loaded. Rejects as `loadLanguage` does. */
export async function createLinter({ readData, locale = 'en', config = {} }: LinterOptions): Promise<Linter> {
  const [ru, en] = await Promise.all([loadLanguage('ru', readData), loadLanguage('en', readData)]);
  const own = readSettings(config);
  const open = new Map<string, Opened>();
  const opened = (uri: string): Opened => {
    const found = open.get(uri);
    if (!found) throw new RangeError(`"${uri}" is not open: lint it before it is edited`);
    return found;
  };
  const learnt = new Map<string | undefined, WorkspaceEvidence>();
  /** What is noted of the other files of its workspace. */
  const othersOf = (one: Opened): Notes[] => {
    const others: Notes[] = [];
    if (one.workspace !== undefined)
      for (const other of open.values()) {
        const isOther = other !== one && other.workspace === one.workspace;
        const notes = isOther ? other.document.notes() : undefined;
        if (notes) others.push(notes);
      }
    return others;
  };
  /** Brought together when it is first read. */
  const resultOf = (one: Opened): LintResult => {
    const { document, workspace, court } = one;
    const file = document.judged();
    const read = (): LintResult => {
      const own = document.notes(file);
      if (!own) return judgePart(file.units);
      const others = othersOf(one);
      return judgeWhole(file, own, others, court, learnt.get(workspace));
    };
    let result: LintResult | undefined;
    return {
      get findings() {
        return (result ??= read()).findings;
      },
      get answers() {
        return (result ??= read()).answers;
      },
    };
  };
  const linter: Linter = {
    lint(document) {
      linter.open(document);
      const one = opened(document.uri);
      one.document.judge();
      return resultOf(one);
    },
    edit(uri, edits) {
      linter.change(uri, edits);
      const one = opened(uri);
      one.document.judge();
      return resultOf(one);
    },
    open({ uri, text, settings = own, workspace }) {
      let one = open.get(uri);
      if (one?.court.settings !== settings) {
        const court: Court = { languages: { ru, en }, locale, settings };
        const document = new OpenDocument(uri, (...unit) => judge(...unit, court));
        one = { document, court, coloured: new WeakMap(), workspace };
        open.set(uri, one);
      }
      one.workspace = workspace;
      one.document.open(text);
    },
    change: (uri, edits) => opened(uri).document.edit(edits),
    judge(uri, visible, stop) {
      const one = opened(uri);
      const done = one.document.judge(visible, stop);
      return Object.assign(resultOf(one), { done });
    },
    fix(uri, rules) {
      const one = opened(uri);
      return fixAll(one.document, () => resultOf(one).findings, rules);
    },
    around(uri, offset) {
      const unit = opened(uri).document.unitAt(offset);
      return unit && around(unit, offset, { ru, en });
    },
    explain(uri, offset) {
      const { document, court } = opened(uri);
      const unit = document.unitAt(offset);
      return unit && explainFigure(unit, offset, court);
    },
    factsOf(uri, offset) {
      const { document, court } = opened(uri);
      const unit = document.unitAt(offset);
      return unit && answerFacts(unit, offset, court);
    },
    draftAt(uri, offset) {
      const { document, court } = opened(uri);
      const unit = document.unitAt(offset);
      return unit && draftTools(unit, offset, court);
    },
    *colours(uri, within) {
      const { document, court, coloured } = opened(uri);
      for (const unit of document.unitsIn(within)) {
        let own = coloured.get(unit.key);
        if (!own) coloured.set(unit.key, (own = coloursOf(unit, court.languages, court.settings)));
        const { start } = unit;
        yield own.map((one) => ({ colour: one.colour, start: start + one.start, end: start + one.end }));
      }
    },
    learn(workspace, guides) {
      learnt.set(workspace, new WorkspaceEvidence(new ProofBook(guides, { ru, en })));
    },
    evidence(uri, tasks) {
      const one = opened(uri);
      const own = one.document.notes();
      const evidence = learnt.get(one.workspace);
      if (!own || !evidence) return tasks.map(() => undefined);
      const facts = (notes: Notes): NotedFile<UnitFacts> =>
        notes[fileRules.indexOf(tickedWithoutEvidence as FileRule)] as NotedFile<UnitFacts>;
      const around = { file: facts(own), others: othersOf(one).map(facts) };
      return evidence.of(
        tasks.map((text) => ({ text })),
        around,
      );
    },
    close: (uri) => void open.delete(uri),
  };
  return linter;
}
