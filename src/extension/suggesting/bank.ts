import * as vscode from 'vscode';
import { askedLead } from '../../engine';
import type { Guides } from '../guides';
import { escaped } from '../plain-text';
import { itemOf, type Suggest } from './place';

const HEADING = /^(##|#{3,6}(?= (?:вопрос|question|q)(?!\p{L}))) (.*)$/iu;

/** Questions of the bank on a heading's line, found by words in any order and form. */
export function suggestQuestions(guides: Guides): Suggest {
  return async (place) => {
    const [, , heading] = HEADING.exec(place.before) ?? [];
    if (heading === undefined || place.after.trim() !== '') return undefined;
    const lead = askedLead(heading);
    const typed = heading.slice(lead.length);
    const { guide, index } = await guides(place.document.uri, place.language(typed || lead));
    const titles = new Map(guide.stages.map(({ id, title }) => [id, title]));
    return index.search(typed).map(({ text, stage, checks, unlawful }, i) => {
      const told = [
        ...(unlawful ? [vscode.l10n.t('You need not answer this.')] : []),
        ...checks.split('\n\n'),
      ];
      return itemOf(text, place.behind(typed.length), i, {
        // VS Code knows words as they are written alone: what was found is shown.
        filterText: typed,
        kind: vscode.CompletionItemKind.Reference,
        detail: titles.get(stage) ?? stage,
        documentation: new vscode.MarkdownString(told.map(escaped).join('\n\n')),
      });
    });
  };
}
