import * as vscode from 'vscode';
import type { Range } from '../../engine';

/** A place as the Markdown service has it: lines and characters from 0. */
interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The service's range as VS Code's. */
export function toRange({ start, end }: PlainRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toLocation({ uri, range }: { uri: string; range: PlainRange }): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

/** The engine's offsets as VS Code's range. */
export function rangeIn(document: vscode.TextDocument, { start, end }: Range): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
