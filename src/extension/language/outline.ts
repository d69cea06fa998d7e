import * as vscode from 'vscode';
import type { AnswerReport } from '../../engine';
import { kindAndLevel } from '../answer-text';
import type { Judgements } from '../diagnostics';
import { isNotebook, languageId } from '../notebooks';
import { rangeIn } from './convert';
import { notebookOf } from './read';
import { outlineOf, reportOf, type Entry } from './entries';

/** How long the outline waits for the answers to be judged, ms: typing's pause and the judging itself. */
const patience = 1000;

const kinds: Record<Entry['kind'], vscode.SymbolKind> = {
  heading: vscode.SymbolKind.String,
  question: vscode.SymbolKind.Event,
  draft: vscode.SymbolKind.Object,
  part: vscode.SymbolKind.Field,
  turn: vscode.SymbolKind.Method,
};

/** Shows questions with their drafts, parts and turns in the outline, and other headings as Markdown has them. */
export function registerOutline(judgements: Judgements): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: languageId },
    {
      async provideDocumentSymbols(document, token) {
        const reports = await reportsOf(document, judgements, token);
        if (token.isCancellationRequested) return [];
        return outlineOf(document.getText(), notebookOf(document)).map((entry) =>
          toSymbol(document, entry, reports),
        );
      },
    },
    { label: 'Prepbook' },
  );
}

/** The answers as they are judged; none where they are not, or not soon. */
async function reportsOf(
  document: vscode.TextDocument,
  judgements: Judgements,
  token: vscode.CancellationToken,
): Promise<readonly AnswerReport[]> {
  const { version } = document;
  if (isNotebook(document) && !judgements.isWaiting(document) && !judgements.isFresh(document))
    await new Promise<void>((resolve) => {
      const timer = setTimeout(done, patience);
      const waiting = vscode.Disposable.from(
        token.onCancellationRequested(done),
        judgements.onDidChange(() => judgements.isFresh(document) && done()),
      );
      function done(): void {
        clearTimeout(timer);
        waiting.dispose();
        resolve();
      }
    });
  return document.version === version && judgements.isFresh(document)
    ? (judgements.of(document.uri)?.answers ?? [])
    : [];
}

function toSymbol(
  document: vscode.TextDocument,
  { kind, name, note, answer, range, label, children }: Entry,
  reports: readonly AnswerReport[],
): vscode.DocumentSymbol {
  const report = answer && reportOf(answer, reports);
  const symbol = new vscode.DocumentSymbol(
    name,
    report ? kindAndLevel(report) : note,
    kinds[kind],
    rangeIn(document, range),
    rangeIn(document, label),
  );
  symbol.children = children.map((child) => toSymbol(document, child, reports));
  return symbol;
}
