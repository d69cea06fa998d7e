import * as vscode from 'vscode';
import type { Finding, Severity } from '../engine';

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as VS Code shows it. The rule's page is looked for under `extensionUri`. */
export function toDiagnostic(
  finding: Finding,
  range: vscode.Range,
  extensionUri: vscode.Uri,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = 'prepbook';
  diagnostic.code = { value: finding.rule, target: vscode.Uri.joinPath(extensionUri, finding.url) };
  return diagnostic;
}
