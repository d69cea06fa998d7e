import type * as vscode from 'vscode';
import { readNotebook, type Notebook } from '../../engine';

const read = new WeakMap<vscode.TextDocument, { version: number; notebook: Notebook }>();

/** The document as a notebook, read once for all features that ask for the same text. */
export function notebookOf(document: vscode.TextDocument): Notebook {
  const { version } = document;
  let known = read.get(document);
  if (known?.version !== version) {
    known = { version, notebook: readNotebook(document.getText()) };
    read.set(document, known);
  }
  return known.notebook;
}

/** In UTF-16 units: the Markdown service takes minutes over a line of a megabyte, and everybody in this process with it. */
const longestLine = 5000;

/** Whether the Markdown service may be asked what stands around the position. */
export function isReadable(document: vscode.TextDocument, position: vscode.Position): boolean {
  return document.lineAt(position).text.length <= longestLine;
}
