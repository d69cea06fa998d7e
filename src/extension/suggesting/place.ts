import * as vscode from 'vscode';
import { detectLanguage, readNotebook, type LanguageId, type Notebook } from '../../engine';
import type { Judgements } from '../diagnostics';
import { interfaceLanguage } from '../linter';

/** Longer lines are no labels, headings or keys, UTF-16 units. */
const longestLine = 2000;

/** Where somebody writes. What costs something is asked for by the features that need it. */
export class Place {
  /** The line up to the caret, and what follows it. */
  readonly before: string;
  readonly after: string;

  /** Undefined where nothing is suggested at all. */
  static at(
    document: vscode.TextDocument,
    position: vscode.Position,
    judgements: Judgements,
    isAsked: boolean,
  ): Place | undefined {
    const { text } = document.lineAt(position);
    return text.length > longestLine ? undefined : new Place(document, position, judgements, isAsked, text);
  }

  private constructor(
    readonly document: vscode.TextDocument,
    readonly position: vscode.Position,
    readonly judgements: Judgements,
    /** Whether somebody wants to see what there is; else they only type. */
    readonly isAsked: boolean,
    line: string,
  ) {
    this.before = line.slice(0, position.character);
    this.after = line.slice(position.character);
  }

  /** The `length` units before the caret. */
  behind(length: number): vscode.Range {
    return new vscode.Range(this.position.translate(0, -length), this.position);
  }

  /** The question that the caret stands under, and where it begins in the document; undefined where it stands under none. */
  unit(): { text: string; start: number; notebook: Notebook } | undefined {
    const around = this.around();
    if (!around) return undefined;
    const { start, end } = around.unit;
    const { document } = this;
    const text = document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));
    return { text, start, notebook: readNotebook(text) };
  }

  /** The language of what stands around; of what is being typed where that tells it. */
  language(typed = ''): LanguageId {
    if (/[а-яё]/i.test(typed)) return 'ru';
    if (/[a-z]{3}/i.test(typed)) return detectLanguage(typed);
    const around = this.around();
    // An empty notebook is in no language yet.
    if (around && around.unit.end - around.unit.start > this.before.length + 20) return around.lang;
    return this.judgements.settingsOf(this.document.uri).language ?? interfaceLanguage();
  }

  offset(): number {
    return this.document.offsetAt(this.position);
  }

  private around(): ReturnType<NonNullable<ReturnType<Judgements['linterOf']>>['around']> {
    return this.judgements.linterOf(this.document)?.around(this.document.uri.toString(), this.offset());
  }
}

/** Something to write at a place; none of them where a feature has nothing to say there. */
export type Suggest = (
  place: Place,
) => vscode.CompletionItem[] | undefined | Promise<vscode.CompletionItem[] | undefined>;

/** An item that replaces `range`, in the order given. */
export function itemOf(
  label: string,
  range: vscode.Range,
  order: number,
  more: Partial<vscode.CompletionItem> = {},
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Text);
  return Object.assign(item, { range, sortText: String(order).padStart(4, '0'), ...more });
}
