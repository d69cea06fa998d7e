import * as vscode from 'vscode';
import type { Finding, Linter, LintResult, Severity } from '../engine';
import { type ChangedSpan, widen } from './changed-span';
import { isNotebook } from './notebooks';

/** How long typing must pause before the text is read again, ms. */
const pause = 250;

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Marks findings in open notebooks as they are written. Rule pages are looked for under `extensionUri`. */
export function registerDiagnostics(
  linter: () => Promise<Linter>,
  extensionUri: vscode.Uri,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const diagnostics = new LiveDiagnostics(linter, extensionUri, log);
  const openAll = () => vscode.workspace.textDocuments.forEach((document) => diagnostics.open(document));
  openAll();
  return vscode.Disposable.from(
    diagnostics,
    // A change of language comes as a close and an open.
    vscode.workspace.onDidOpenTextDocument((document) => diagnostics.open(document)),
    vscode.workspace.onDidChangeTextDocument((event) => diagnostics.change(event)),
    vscode.workspace.onDidCloseTextDocument((document) => diagnostics.forget(document.uri)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => diagnostics.forgetUnder(uri))),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('prepbook.include')) openAll();
    }),
  );
}

/** An open notebook. */
interface Tracked {
  readonly uri: vscode.Uri;
  timer?: ReturnType<typeof setTimeout>;
  /** Whether the linter holds the text as it was before `changed`. */
  known: boolean;
  changed?: ChangedSpan | undefined;
}

class LiveDiagnostics implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('prepbook');
  private readonly tracked = new Map<string, Tracked>();
  private loaded: Linter | undefined;

  constructor(
    private readonly linter: () => Promise<Linter>,
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

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
    if (tracked.known) this.loaded?.close(key);
  }

  /** Forgets the file, or every file inside the folder. */
  forgetUnder(gone: vscode.Uri): void {
    for (const [key, { uri }] of this.tracked) {
      if (key === gone.toString() || key.startsWith(`${gone.toString()}/`)) this.forget(uri);
    }
  }

  dispose(): void {
    for (const { timer } of this.tracked.values()) clearTimeout(timer);
    this.tracked.clear();
    this.collection.dispose();
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
      // Closed, deleted or reopened while the linter was loading: its word would be about another text.
      if (document.isClosed || this.tracked.get(key) !== tracked) return;
      if (!isNotebook(document)) {
        this.forget(document.uri);
        return;
      }
      // Nothing waits from here on, so the findings are about the text as it stands.
      const { findings } = this.read(this.loaded, document, tracked);
      this.collection.set(
        document.uri,
        findings.map((finding) => this.toDiagnostic(document, finding)),
      );
    } catch (error) {
      this.log.error(`${key}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      this.collection.delete(document.uri);
    }
  }

  private read(linter: Linter, document: vscode.TextDocument, tracked: Tracked): LintResult {
    const uri = document.uri.toString();
    const { known, changed } = tracked;
    // Until the linter has answered: should it throw, the next run gives it the whole text.
    tracked.known = false;
    tracked.changed = undefined;
    const result =
      known && changed
        ? linter.edit(uri, [
            { start: changed.start, end: changed.oldEnd, text: textBetween(document, changed) },
          ])
        : linter.lint({ uri, text: document.getText() });
    tracked.known = true;
    return result;
  }

  private toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
    const range = new vscode.Range(
      document.positionAt(finding.start.offset),
      document.positionAt(finding.end.offset),
    );
    const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
    diagnostic.source = 'prepbook';
    diagnostic.code = { value: finding.rule, target: vscode.Uri.joinPath(this.extensionUri, finding.url) };
    return diagnostic;
  }
}

function textBetween(document: vscode.TextDocument, { start, newEnd }: ChangedSpan): string {
  return document.getText(new vscode.Range(document.positionAt(start), document.positionAt(newEnd)));
}
