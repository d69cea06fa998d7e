import * as vscode from 'vscode';
import type { TextEdit } from '../../engine';
import { applyEdits } from './apply';
import { notebookEditor } from './notebook-editor';

const TASK = /^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[)[ xX]\](?:[ \t]|$)/;
const ITEM = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+(?=\S)/;

/**
 * Registers `prepbook.toggleTask`: ticks all tasks on the selected lines, or unticks them where all are ticked. Where there
 * is none, items of a list become tasks.
 */
export function registerToggleTask(): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.toggleTask', async () => {
    const editor = notebookEditor();
    if (!editor) return;
    const { document } = editor;
    const lines = selectedLines(editor.selections).map((line) => document.lineAt(line));
    const tasks = lines.flatMap(({ text, range }) => {
      const mark = TASK.exec(text)?.[1]!.length;
      return mark === undefined
        ? []
        : [{ at: document.offsetAt(range.start) + mark, isDone: text[mark] !== ' ' }];
    });
    const allDone = tasks.every(({ isDone }) => isDone);
    const edits = tasks
      .filter(({ isDone }) => isDone === allDone)
      .map(({ at }): TextEdit => ({ start: at, end: at + 1, text: allDone ? ' ' : 'x' }));
    if (tasks.length === 0)
      for (const { text, range } of lines) {
        const marker = ITEM.exec(text)?.[0].length;
        const at = document.offsetAt(range.start) + (marker ?? 0);
        if (marker !== undefined) edits.push({ start: at, end: at, text: '[ ] ' });
      }
    if (edits.length > 0) await applyEdits(editor, edits);
  });
}

/** Each line once. A selection that ends before the first letter of a line has not got to it. */
function selectedLines(selections: readonly vscode.Selection[]): number[] {
  const lines = new Set<number>();
  for (const { start, end } of selections) {
    const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
    for (let line = start.line; line <= last; line++) lines.add(line);
  }
  return [...lines];
}
