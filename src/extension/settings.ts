import * as vscode from 'vscode';

/** When an open notebook is read: when typing pauses, when it is saved, or by the command alone. */
export type RunMode = 'onType' | 'onSave' | 'manual';

export function runMode({ uri }: vscode.TextDocument): RunMode {
  const mode = vscode.workspace.getConfiguration('prepbook', uri).get<unknown>('lint.run');
  return mode === 'onSave' || mode === 'manual' ? mode : 'onType';
}

/** How many hints an answer may have. */
export function maxHints({ uri }: vscode.TextDocument): number {
  const most = vscode.workspace.getConfiguration('prepbook', uri).get<unknown>('lint.maxHints');
  return typeof most === 'number' && most >= 0 ? Math.floor(most) : 3;
}
