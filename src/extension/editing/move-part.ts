import * as vscode from 'vscode';
import { movePart } from '../../engine';
import { applyEdits } from './apply';
import { notebookEditor } from './notebook-editor';

/** Registers `prepbook.movePartUp` and `prepbook.movePartDown`: the labelled part at the caret changes places with its neighbour. */
export function registerMovePart(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('prepbook.movePartUp', () => move(-1)),
    vscode.commands.registerCommand('prepbook.movePartDown', () => move(1)),
  );
}

async function move(by: -1 | 1): Promise<void> {
  const editor = notebookEditor();
  if (!editor) return;
  const { document, selection } = editor;
  const moved = movePart(document.getText(), document.offsetAt(selection.active), by);
  if (!moved) {
    const why =
      by < 0
        ? vscode.l10n.t('There is no labelled part at the caret that could move up.')
        : vscode.l10n.t('There is no labelled part at the caret that could move down.');
    vscode.window.setStatusBarMessage(why, told);
    return;
  }
  const { start, end, carry } = moved;
  // The stretch keeps its length but for a number that takes another digit.
  const growth = moved.text.length - (end - start);
  await applyEdits(editor, [moved], (offset) =>
    offset < start ? offset : offset > end ? offset + growth : carry(offset),
  );
}

/** How long the status bar says why nothing moves, ms. */
const told = 4000;
