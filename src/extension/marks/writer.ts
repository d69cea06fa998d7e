import * as vscode from 'vscode';
import type { Linter, Range } from '../../engine';
import type { Caret } from './withheld';

/** How long typing must rest before the sentence at the caret is marked, ms. */
const rest = 1500;

/** Whoever writes in a document: where the caret is, and whether letters are still being typed. */
export class Writer {
  /** When somebody last typed at the caret, unless its line has been left since. */
  private typedAt: number | undefined;
  private caret: Caret | undefined;

  constructor(private readonly document: vscode.TextDocument) {}

  /** The text has been changed. */
  types({ reason }: vscode.TextDocumentChangeEvent): void {
    // Who undoes wants to see what there was.
    const isTyping = reason === undefined && this.editor !== undefined;
    this.typedAt = isTyping ? Date.now() : undefined;
  }

  stops(): void {
    this.typedAt = undefined;
  }

  /** The caret is elsewhere, the text the same. Returns whether it has left its sentence, its line or the editor. */
  moves(): boolean {
    const { caret, editor } = this;
    if (!caret) return false;
    const at = editor && this.document.offsetAt(editor.selection.active);
    const isInLine = holds(caret.line, at);
    // Who leaves the line has done with its blanks.
    if (!isInLine) this.stops();
    return !isInLine || !holds(caret.sentence, at);
  }

  /** What surrounds the caret; undefined where nobody writes. The linter must have the text as it stands. */
  look(linter: Linter): Caret | undefined {
    return (this.caret = this.lookAt(linter));
  }

  /** Ms until typing has rested; undefined where it has, or where nobody writes. */
  get restsIn(): number | undefined {
    return this.caret?.typing ? this.typedAt! + rest - Date.now() : undefined;
  }

  private lookAt(linter: Linter): Caret | undefined {
    const { document, editor, typedAt } = this;
    if (typedAt === undefined || !editor) return undefined;
    const { active } = editor.selection;
    const around = linter.around(document.uri.toString(), document.offsetAt(active));
    if (!around) return undefined;
    const { range } = document.lineAt(active);
    const line = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return { ...around, line, typing: Date.now() - typedAt < rest };
  }

  /** The active editor, where the document is in it. */
  private get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document === this.document ? activeTextEditor : undefined;
  }
}

function holds({ start, end }: Range, at: number | undefined): boolean {
  return at !== undefined && start <= at && at <= end;
}
