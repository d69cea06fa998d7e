import * as vscode from 'vscode';
import type { ContentChange } from '../changed-span';
import { toDiagnostic } from '../diagnostic';
import { carry, type Mark } from './mark';
import { shownWhile, type Caret } from './withheld';

/** Shows marks in the editor and in Problems, and knows where they stand while the text changes. */
export class Publisher implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('prepbook');
  private readonly shown = new Map<string, readonly Mark[]>();

  /** Rule pages are looked for under `extensionUri`. */
  constructor(private readonly extensionUri: vscode.Uri) {}

  /** Shows what was found in the text as it stands; where somebody writes, less what would disturb. */
  publish(document: vscode.TextDocument, found: readonly Mark[], caret: Caret | undefined): void {
    const shown = this.shown.get(document.uri.toString()) ?? [];
    this.set(document, caret ? shownWhile(caret, found, shown) : found);
  }

  /** The text has changed: nothing is shown anew, but where things stand is known. */
  follow(uri: vscode.Uri, changes: readonly ContentChange[]): void {
    carry(this.shown.get(uri.toString()) ?? [], changes);
  }

  /** Shows what was shown, where it stands now, without that whose words have changed. */
  keep(document: vscode.TextDocument): void {
    const shown = this.shown.get(document.uri.toString()) ?? [];
    this.set(
      document,
      shown.filter(({ touched }) => !touched),
    );
  }

  /** The marks that stand at an offset. */
  at(uri: vscode.Uri, offset: number): Mark[] {
    const shown = this.shown.get(uri.toString()) ?? [];
    return shown.filter(({ start, end, touched }) => !touched && start <= offset && offset <= end);
  }

  count(uri: vscode.Uri): number {
    return this.shown.get(uri.toString())?.length ?? 0;
  }

  delete(uri: vscode.Uri): void {
    this.shown.delete(uri.toString());
    this.collection.delete(uri);
  }

  dispose(): void {
    this.shown.clear();
    this.collection.dispose();
  }

  private set(document: vscode.TextDocument, marks: readonly Mark[]): void {
    this.shown.set(document.uri.toString(), marks);
    this.collection.set(
      document.uri,
      marks.map(({ finding, start, end }) => {
        const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
        return toDiagnostic(finding, range, this.extensionUri);
      }),
    );
  }
}
