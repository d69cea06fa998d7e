import * as vscode from 'vscode';
import type { Linter } from '../../engine';
import type { Judgements } from '../diagnostics';
import { registerCopyAnswer } from './copy-answer';
import { draftsOf } from './drafts';
import { registerInsertPart } from './insert-part';
import { registerMovePart } from './move-part';
import { registerNewLine } from './new-line';
import { registerPaste } from './paste';
import { registerTaskLinks } from './task-links';
import { registerToggleTask } from './toggle-task';
import { registerWrapStar } from './wrap-star';

/** Registers what helps to write a notebook. */
export function registerEditing(linter: () => Promise<Linter>, judgements: Judgements): vscode.Disposable {
  const drafts = draftsOf(linter, judgements);
  return vscode.Disposable.from(
    registerNewLine(),
    registerToggleTask(),
    registerTaskLinks(),
    registerPaste(),
    registerMovePart(),
    registerInsertPart(drafts),
    registerWrapStar(drafts),
    registerCopyAnswer(drafts),
  );
}
