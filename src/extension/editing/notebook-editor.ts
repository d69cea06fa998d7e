import * as vscode from 'vscode';
import { languageId } from '../notebooks';

/** The active editor, where it shows a notebook by its language; keys and menus offer these commands nowhere else. */
export function notebookEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === languageId ? editor : undefined;
}
