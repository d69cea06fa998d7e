import * as vscode from 'vscode';
import {
  defaultSettings,
  type Finding,
  type Linter,
  type LintResult,
  type Range,
  type Settings,
} from '../engine';
import { type ChangedSpan, widen } from './changed-span';
import type { Configurations } from './config';
import { withFewHints } from './marks/hints';
import { markOf, type Mark } from './marks/mark';
import { Publisher } from './marks/publisher';
import { Writer } from './marks/writer';
import { isNotebook, workspaceOf } from './notebooks';
import { maxHints, runMode } from './settings';

/** How long typing must pause before the text is read again, ms. */
const pause = 250;
/** How long a long notebook is judged before other extensions and the keyboard get their turn, ms. */
const slice = 10;
/** How often the findings known so far are shown while the rest is judged, ms. */
const publishEvery = 400;

/** What is known of open notebooks. */
export interface Judgements {
  /**
   * Undefined for what is no open notebook, and for one that has changed and waits to be checked. True until the next
   * change.
   */
  of(uri: vscode.Uri): LintResult | undefined;
  onDidChange: vscode.Event<void>;
  /** Whether the notebook is not checked while it is written and has changed since it was. */
  isWaiting(document: vscode.TextDocument): boolean;
  /** Whether what is known is all there is to know of the text as it stands. */
  isFresh(document: vscode.TextDocument): boolean;
  /** What the notebook was last checked by. */
  settingsOf(uri: vscode.Uri): Settings;
  /** Whether an editor shows the notebook. */
  isTracked(uri: vscode.Uri): boolean;
  /** Whether the linter has its text, or had it before the last change. */
  linterHas(uri: vscode.Uri): boolean;
  /** Forgets a notebook that is gone. */
  forget(uri: vscode.Uri): void;
  /** Shows what other files of the workspace say of open notebooks, now that those have changed. */
  refresh(): void;
  /** The marks shown at an offset. */
  marksAt(uri: vscode.Uri, offset: number): readonly Mark[];
  /** The linter, which then has the document's text as it stands; undefined for what is no open notebook. */
  linterOf(document: vscode.TextDocument): Linter | undefined;
  /** The same, loaded first where it is not. */
  readerOf(document: vscode.TextDocument): Promise<Linter | undefined>;
  /** Checks a notebook at once and shows everything; how many marks that is. Undefined where the text has changed meanwhile. */
  check(document: vscode.TextDocument): Promise<number | undefined>;
}

/** Marks findings in open notebooks as they are written. Rule pages are looked for under `extensionUri`. */
export function registerDiagnostics(
  linter: () => Promise<Linter>,
  extensionUri: vscode.Uri,
  configurations: Configurations,
  log: vscode.LogOutputChannel,
): vscode.Disposable & { judgements: Judgements } {
  const diagnostics = new LiveDiagnostics(linter, new Publisher(extensionUri), configurations, log);
  const openAll = () => vscode.workspace.textDocuments.forEach((document) => diagnostics.open(document));
  openAll();
  const registered = vscode.Disposable.from(
    diagnostics,
    // A change of language comes as a close and an open.
    vscode.workspace.onDidOpenTextDocument((document) => diagnostics.open(document)),
    vscode.workspace.onDidChangeTextDocument((event) => diagnostics.change(event)),
    vscode.workspace.onDidSaveTextDocument((document) => diagnostics.save(document)),
    vscode.workspace.onDidCloseTextDocument((document) => diagnostics.forget(document.uri)),
    // A document may be forgotten with its file and outlive it: it comes back with its editor.
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors)
        if (!diagnostics.isTracked(document.uri)) diagnostics.open(document);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => diagnostics.forgetUnder(uri))),
    vscode.window.onDidChangeTextEditorSelection(() => diagnostics.moveCaret()),
    vscode.window.onDidChangeActiveTextEditor(() => diagnostics.moveCaret()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('prepbook.include') || event.affectsConfiguration('prepbook.lint'))
        openAll();
    }),
    configurations.onDidChange(() => {
      diagnostics.forgetTexts();
      openAll();
    }),
  );
  return Object.assign(registered, { judgements: diagnostics });
}

/** An open notebook. */
interface Tracked {
  readonly document: vscode.TextDocument;
  /** Runs when typing pauses. */
  timer?: ReturnType<typeof setTimeout>;
  /** Runs when typing rests. */
  rest?: ReturnType<typeof setTimeout>;
  /** Counts what ends a check under way: a change, or another check. */
  turns: number;
  /** Whether the linter holds the text as it was before `changed`. */
  known: boolean;
  changed?: ChangedSpan | undefined;
  /** What is known of the text, or of the text before `isOld`. */
  result?: (LintResult & { done: boolean }) | undefined;
  isOld: boolean;
  /** What it was last checked by. */
  settings: Settings;
  readonly writer: Writer;
}

/** When findings were last shown while more are to come, and what was in sight then. */
interface Shown {
  readonly at: number;
  readonly sight: Range;
}

class LiveDiagnostics implements vscode.Disposable, Judgements {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private readonly tracked = new Map<string, Tracked>();
  private loaded: Linter | undefined;
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly linter: () => Promise<Linter>,
    private readonly publisher: Publisher,
    private readonly configurations: Configurations,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  of(uri: vscode.Uri): LintResult | undefined {
    return this.tracked.get(uri.toString())?.result;
  }

  settingsOf(uri: vscode.Uri): Settings {
    return this.tracked.get(uri.toString())?.settings ?? defaultSettings;
  }

  isFresh({ uri }: vscode.TextDocument): boolean {
    const tracked = this.tracked.get(uri.toString());
    return tracked?.result?.done === true && !tracked.isOld;
  }

  isWaiting(document: vscode.TextDocument): boolean {
    const tracked = this.tracked.get(document.uri.toString());
    return tracked !== undefined && !tracked.result && runMode(document) !== 'onType';
  }

  marksAt(uri: vscode.Uri, offset: number): readonly Mark[] {
    return this.publisher.at(uri, offset);
  }

  linterOf(document: vscode.TextDocument): Linter | undefined {
    const tracked = this.tracked.get(document.uri.toString());
    if (!tracked || !this.loaded) return undefined;
    this.read(this.loaded, tracked);
    return this.loaded;
  }

  async readerOf(document: vscode.TextDocument): Promise<Linter | undefined> {
    const tracked = this.tracked.get(document.uri.toString());
    if (tracked) await this.prepare(tracked);
    return this.linterOf(document);
  }

  async check(document: vscode.TextDocument): Promise<number | undefined> {
    const tracked = this.track(document);
    tracked.writer.stops();
    return (await this.run(tracked)) ? this.publisher.count(document.uri) : undefined;
  }

  open(document: vscode.TextDocument): void {
    if (!isNotebook(document)) this.forget(document.uri);
    else if (runMode(document) !== 'manual') void this.run(this.track(document));
    // Another setting may show more or less of what is known.
    else {
      this.publish(this.track(document));
      this.changes.fire();
    }
  }

  change(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    // Saving comes as a change, too: of no text.
    if (contentChanges.length === 0) return;
    // Whether a tracked document still is a notebook is asked after the pause.
    if (!this.tracked.has(document.uri.toString()) && !isNotebook(document)) return;
    const tracked = this.track(document);
    stop(tracked);
    tracked.isOld = true;
    tracked.changed = widen(tracked.changed, contentChanges);
    tracked.writer.types(event);
    this.publisher.follow(document.uri, contentChanges);
    tracked.timer = setTimeout(() => this.settle(tracked), pause);
  }

  save(document: vscode.TextDocument): void {
    const tracked = this.tracked.get(document.uri.toString());
    if (tracked && runMode(document) === 'onSave') void this.run(tracked);
  }

  /** Who leaves the sentence is told of it. While a change waits to be read, the caret moves by typing. */
  moveCaret(): void {
    for (const tracked of this.tracked.values())
      if (!tracked.isOld && tracked.writer.moves()) this.publish(tracked);
  }

  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    const tracked = this.tracked.get(key);
    if (!tracked) return;
    stop(tracked);
    this.tracked.delete(key);
    this.publisher.delete(uri);
    this.changes.fire();
    if (tracked.known) this.loaded?.close(key);
  }

  /** Forgets the file, or every file inside the folder. */
  forgetUnder(gone: vscode.Uri): void {
    for (const [key, { document }] of this.tracked) {
      if (key === gone.toString() || key.startsWith(`${gone.toString()}/`)) this.forget(document.uri);
    }
  }

  linterHas(uri: vscode.Uri): boolean {
    return this.tracked.get(uri.toString())?.known === true;
  }

  isTracked(uri: vscode.Uri): boolean {
    return this.tracked.has(uri.toString());
  }

  refresh(judged?: Tracked): void {
    for (const tracked of this.tracked.values()) {
      const { result, known, isOld, document } = tracked;
      // What is not done yet will be told with the others' word.
      if (!this.loaded || tracked === judged || !result?.done || !known || isOld) continue;
      const anew = this.loaded.judge(document.uri.toString(), { start: 0, end: 0 }, () => false);
      if (isSame(anew.findings, result.findings)) continue;
      tracked.result = anew;
      this.publish(tracked);
      this.changes.fire();
    }
  }

  /** Other settings apply: each text is to be given to the linter anew. */
  forgetTexts(): void {
    for (const tracked of this.tracked.values()) tracked.known = false;
  }

  dispose(): void {
    clearTimeout(this.refreshing);
    for (const tracked of this.tracked.values()) stop(tracked);
    this.tracked.clear();
    this.publisher.dispose();
    this.changes.dispose();
  }

  private track(document: vscode.TextDocument): Tracked {
    const key = document.uri.toString();
    let tracked = this.tracked.get(key);
    if (!tracked)
      this.tracked.set(
        key,
        (tracked = {
          document,
          known: false,
          isOld: false,
          settings: defaultSettings,
          turns: 0,
          writer: new Writer(document),
        }),
      );
    return tracked;
  }

  /** Typing has paused. */
  private settle(tracked: Tracked): void {
    const { document } = tracked;
    if (runMode(document) === 'onType') {
      void this.run(tracked);
    } else if (!isNotebook(document)) {
      this.forget(document.uri);
    } else {
      tracked.result = undefined;
      this.publisher.keep(document);
      this.changes.fire();
    }
  }

  /** Checks the text and shows what was found; false where something came in between. */
  private async run(tracked: Tracked): Promise<boolean> {
    const { document } = tracked;
    try {
      const linter = await this.prepare(tracked);
      // Closed, deleted or reopened while the linter was loading: its word would be about another text.
      if (document.isClosed || this.tracked.get(document.uri.toString()) !== tracked) return false;
      if (!isNotebook(document)) {
        this.forget(document.uri);
        return false;
      }
      clearTimeout(tracked.timer);
      // Nothing waits from here on, so the findings are about the text as it stands.
      this.read(linter, tracked);
      const isDone = await this.judge(linter, tracked);
      // What this one tells may be told otherwise in another.
      if (isDone && this.tracked.size > 1) {
        clearTimeout(this.refreshing);
        this.refreshing = setTimeout(() => this.refresh(tracked), publishEvery);
      }
      return isDone;
    } catch (error) {
      this.log.error(
        `${document.uri.toString()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      this.publisher.delete(document.uri);
      return false;
    }
  }

  /** Loads the linter, and what the notebook is to be checked by. */
  private async prepare(tracked: Tracked): Promise<Linter> {
    this.loaded ??= await this.linter();
    const settings = (await this.configurations.of(tracked.document.uri)) ?? defaultSettings;
    // Read by others, the text is to be given to the linter anew.
    if (tracked.settings !== settings) tracked.known = false;
    tracked.settings = settings;
    return this.loaded;
  }

  /** Judges what is in sight, then the rest by slices, each a turn of its own; a change in between ends it. */
  private async judge(linter: Linter, tracked: Tracked): Promise<boolean> {
    const { document } = tracked;
    const turn = ++tracked.turns;
    let shown: Shown | undefined;
    while (tracked.turns === turn) {
      const at = performance.now();
      const sight = visibleStretch(document);
      const isOver = (): boolean => performance.now() - at > slice;
      const judged = linter.judge(document.uri.toString(), sight, isOver);
      // An editor often comes into sight after its document has been opened, or somebody scrolls.
      if (judged.done || !shown || at - shown.at > publishEvery || sight.start !== shown.sight.start) {
        shown = { at, sight };
        tracked.result = judged;
        tracked.isOld = false;
        this.publish(tracked);
        this.changes.fire();
      }
      if (judged.done) return true;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return false;
  }

  /** Shows what is known of the text, which must not have changed since. */
  private publish(tracked: Tracked): void {
    const { document, result } = tracked;
    clearTimeout(tracked.rest);
    if (!this.loaded || !result || tracked.isOld) return;
    const { writer } = tracked;
    const found = withFewHints(result, maxHints(document)).map(markOf);
    this.publisher.publish(document, found, writer.look(this.loaded));
    const { restsIn } = writer;
    if (restsIn !== undefined) tracked.rest = setTimeout(() => this.publish(tracked), restsIn);
  }

  private read(linter: Linter, tracked: Tracked): void {
    const { document, known, changed, settings } = tracked;
    if (known && !changed) return;
    const uri = document.uri.toString();
    // Until the linter has answered: should it throw, the next run gives it the whole text.
    tracked.known = false;
    tracked.changed = undefined;
    if (known && changed) {
      const text = textBetween(document, changed);
      linter.change(uri, [{ start: changed.start, end: changed.oldEnd, text }]);
    } else linter.open({ uri, text: document.getText(), settings, ...workspaceOf(document.uri) });
    tracked.known = true;
  }
}

/** Findings of answers that were not judged again are the same objects; those that span files are made anew. */
function isSame(some: readonly Finding[], others: readonly Finding[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, i) => {
      const other = others[i]!;
      return (
        one === other ||
        (one.rule === other.rule &&
          one.message === other.message &&
          one.start.offset === other.start.offset &&
          one.end.offset === other.end.offset)
      );
    })
  );
}

/** Ends what is under way or to come. */
function stop(tracked: Tracked): void {
  tracked.turns++;
  clearTimeout(tracked.timer);
  clearTimeout(tracked.rest);
}

/** What a person sees of the document, in the first editor that shows it; its start where none does. */
function visibleStretch(document: vscode.TextDocument): Range {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const [first, last] = [editor?.visibleRanges[0], editor?.visibleRanges.at(-1)];
  return first && last
    ? { start: document.offsetAt(first.start), end: document.offsetAt(last.end) }
    : { start: 0, end: 0 };
}

function textBetween(document: vscode.TextDocument, { start, newEnd }: ChangedSpan): string {
  return document.getText(new vscode.Range(document.positionAt(start), document.positionAt(newEnd)));
}
