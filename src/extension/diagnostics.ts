import * as vscode from 'vscode';
import type { Finding, Linter, LintResult, Range, Settings } from '../engine';
import { type ChangedSpan, widen } from './changed-span';
import type { Configurations } from './config';
import { toDiagnostic } from './diagnostic';
import { isNotebook } from './notebooks';

/** How long typing must pause before the text is read again, ms. */
const pause = 250;
/** How long a long notebook is judged before other extensions and the keyboard get their turn, ms. */
const slice = 10;
/** How often the findings known so far are shown while the rest is judged, ms. */
const publishEvery = 400;

/** What is known of open notebooks. */
export interface Judgements {
  /** Undefined for what is no open notebook. True until the next change. */
  of(uri: vscode.Uri): LintResult | undefined;
  onDidChange: vscode.Event<void>;
}

/** Marks findings in open notebooks as they are written. Rule pages are looked for under `extensionUri`. */
export function registerDiagnostics(
  linter: () => Promise<Linter>,
  extensionUri: vscode.Uri,
  configurations: Configurations,
  log: vscode.LogOutputChannel,
): vscode.Disposable & { judgements: Judgements } {
  const diagnostics = new LiveDiagnostics(linter, extensionUri, configurations, log);
  const openAll = () => vscode.workspace.textDocuments.forEach((document) => diagnostics.open(document));
  openAll();
  const registered = vscode.Disposable.from(
    diagnostics,
    // A change of language comes as a close and an open.
    vscode.workspace.onDidOpenTextDocument((document) => diagnostics.open(document)),
    vscode.workspace.onDidChangeTextDocument((event) => diagnostics.change(event)),
    vscode.workspace.onDidCloseTextDocument((document) => diagnostics.forget(document.uri)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => diagnostics.forgetUnder(uri))),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('prepbook.include')) openAll();
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
  readonly uri: vscode.Uri;
  timer?: ReturnType<typeof setTimeout>;
  /** Whether the linter holds the text as it was before `changed`. */
  known: boolean;
  changed?: ChangedSpan | undefined;
  /** What was shown last. */
  result?: LintResult;
}

/** When findings were last shown while more are to come, and what was in sight then. */
interface Shown {
  readonly at: number;
  readonly sight: Range;
}

class LiveDiagnostics implements vscode.Disposable, Judgements {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changes.event;
  private readonly collection = vscode.languages.createDiagnosticCollection('prepbook');
  private readonly tracked = new Map<string, Tracked>();
  private loaded: Linter | undefined;

  constructor(
    private readonly linter: () => Promise<Linter>,
    private readonly extensionUri: vscode.Uri,
    private readonly configurations: Configurations,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  of(uri: vscode.Uri): LintResult | undefined {
    return this.tracked.get(uri.toString())?.result;
  }

  open(document: vscode.TextDocument): void {
    if (isNotebook(document)) void this.run(document, this.track(document.uri));
    else this.forget(document.uri);
  }

  change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    // Saving comes as a change, too: of no text.
    if (contentChanges.length === 0) return;
    // Whether a tracked document still is a notebook is asked after the pause.
    if (!this.tracked.has(document.uri.toString()) && !isNotebook(document)) return;
    const tracked = this.track(document.uri);
    tracked.changed = widen(tracked.changed, contentChanges);
    clearTimeout(tracked.timer);
    tracked.timer = setTimeout(() => void this.run(document, tracked), pause);
  }

  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    const tracked = this.tracked.get(key);
    if (!tracked) return;
    clearTimeout(tracked.timer);
    this.tracked.delete(key);
    this.collection.delete(uri);
    this.changes.fire();
    if (tracked.known) this.loaded?.close(key);
  }

  /** Forgets the file, or every file inside the folder. */
  forgetUnder(gone: vscode.Uri): void {
    for (const [key, { uri }] of this.tracked) {
      if (key === gone.toString() || key.startsWith(`${gone.toString()}/`)) this.forget(uri);
    }
  }

  /** Other settings apply: each text is to be given to the linter anew. */
  forgetTexts(): void {
    for (const tracked of this.tracked.values()) tracked.known = false;
  }

  dispose(): void {
    for (const { timer } of this.tracked.values()) clearTimeout(timer);
    this.tracked.clear();
    this.collection.dispose();
    this.changes.dispose();
  }

  private track(uri: vscode.Uri): Tracked {
    const key = uri.toString();
    let tracked = this.tracked.get(key);
    if (!tracked) this.tracked.set(key, (tracked = { uri, known: false }));
    return tracked;
  }

  private async run(document: vscode.TextDocument, tracked: Tracked): Promise<void> {
    const key = document.uri.toString();
    try {
      this.loaded ??= await this.linter();
      const settings = await this.configurations.of(document.uri);
      // Closed, deleted or reopened while the linter was loading: its word would be about another text.
      if (document.isClosed || this.tracked.get(key) !== tracked) return;
      if (!isNotebook(document)) {
        this.forget(document.uri);
        return;
      }
      // Nothing waits from here on, so the findings are about the text as it stands.
      this.read(this.loaded, document, tracked, settings);
      this.judge(this.loaded, document, tracked);
    } catch (error) {
      this.fail(document.uri, error);
    }
  }

  private fail(uri: vscode.Uri, error: unknown): void {
    this.log.error(
      `${uri.toString()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    this.collection.delete(uri);
  }

  /** Judges what is in sight, then the rest by slices, each a turn of its own; a change in between ends it. */
  private judge(linter: Linter, document: vscode.TextDocument, tracked: Tracked, shown?: Shown): void {
    try {
      const at = performance.now();
      const sight = visibleStretch(document);
      const stop = (): boolean => performance.now() - at > slice;
      const judged = linter.judge(document.uri.toString(), sight, stop);
      const { findings, done } = judged;
      // An editor often comes into sight after its document has been opened, or somebody scrolls.
      const show = done || !shown || at - shown.at > publishEvery || sight.start !== shown.sight.start;
      if (show) {
        this.collection.set(
          document.uri,
          findings.map((finding) => this.toDiagnostic(document, finding)),
        );
        tracked.result = judged;
        this.changes.fire();
      }
      if (done) return;
      const next = (): void => this.judge(linter, document, tracked, show ? { at, sight } : shown);
      tracked.timer = setTimeout(next, 0);
    } catch (error) {
      this.fail(document.uri, error);
    }
  }

  private read(
    linter: Linter,
    document: vscode.TextDocument,
    tracked: Tracked,
    settings: Settings | undefined,
  ): void {
    const uri = document.uri.toString();
    const { known, changed } = tracked;
    // Until the linter has answered: should it throw, the next run gives it the whole text.
    tracked.known = false;
    tracked.changed = undefined;
    if (known && changed) {
      const text = textBetween(document, changed);
      linter.change(uri, [{ start: changed.start, end: changed.oldEnd, text }]);
    } else linter.open({ uri, text: document.getText(), ...(settings && { settings }) });
    tracked.known = true;
  }

  private toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
    const range = new vscode.Range(
      document.positionAt(finding.start.offset),
      document.positionAt(finding.end.offset),
    );
    return toDiagnostic(finding, range, this.extensionUri);
  }
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
