import * as vscode from 'vscode';
import type { Finding, Linter, LintResult } from '../../engine';

/** For `editor.codeActionsOnSave`, too. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('prepbook');

/** Applies all safe fixes of a document, or those of one rule, as one edit that is made when it is wanted. */
export class FixAll extends vscode.CodeAction {
  private constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly document: vscode.TextDocument,
    private readonly rule?: string,
  ) {
    super(title, kind);
  }

  static ofEverything(document: vscode.TextDocument, { findings }: LintResult): FixAll[] {
    return findings.some(isSafe)
      ? [new FixAll(vscode.l10n.t('Apply all safe fixes'), fixAllKind, document)]
      : [];
  }

  /** None where there is but one fix, which is offered by itself. */
  static ofRule(
    document: vscode.TextDocument,
    { findings }: LintResult,
    rule: string,
    diagnostic: vscode.Diagnostic,
  ): FixAll[] {
    const safe = findings.filter((finding) => finding.rule === rule && isSafe(finding));
    if (safe.length < 2) return [];
    const title = vscode.l10n.t('Fix all “{0}” in this file', rule);
    const action = new FixAll(title, vscode.CodeActionKind.QuickFix, document, rule);
    // The menu shows what names no finding last.
    action.diagnostics = [diagnostic];
    return [action];
  }

  /** Makes the edit. The linter has the document's text as it stands. */
  fill(linter: Linter | undefined): void {
    const fixed = linter?.fix(
      this.document.uri.toString(),
      this.rule === undefined ? undefined : [this.rule],
    );
    if (!fixed) return;
    this.edit = new vscode.WorkspaceEdit();
    for (const { start, end, text } of fixed.edits) {
      const range = new vscode.Range(this.document.positionAt(start), this.document.positionAt(end));
      this.edit.replace(this.document.uri, range, text);
    }
  }
}

function isSafe({ fixes }: Finding): boolean {
  return fixes.some(({ safe }) => safe);
}
