import * as vscode from 'vscode';
import { partOfLead } from '../../engine';
import type { Guides } from '../guides';
import { escaped } from '../plain-text';
import { itemOf, type Suggest } from './place';

/** Competences behind `Навыки:`, and behind each comma there. */
export function suggestCompetences(guides: Guides): Suggest {
  return async (place) => {
    const line = place.before.replace(/^\s*[-+*] /, '').replace(/[*_]/g, '');
    if (!line.includes(':')) return undefined;
    const label = partOfLead(line, 0);
    if (label?.kind !== 'skills') return undefined;
    const listed = `${line.slice(label.end)},${place.after}`.split(/[,;]/).map(fold);
    const typed = /[^,;:*_]*$/.exec(place.before)![0].trimStart();
    const { guide } = await guides(place.document.uri, place.language(line.slice(label.end)));
    // The first of a list begins as a sentence does.
    const isFirst = !/[,;]/.test(line.slice(label.end));
    return guide.competences
      .filter(({ name }) => fold(name) === fold(typed) || !listed.includes(fold(name)))
      .map(({ name, alsoCalled, definition }, i) =>
        itemOf(isFirst ? name : lower(name), place.behind(typed.length), i, {
          filterText: [name, ...alsoCalled].join(' '),
          kind: vscode.CompletionItemKind.EnumMember,
          detail: alsoCalled.join(', '),
          documentation: new vscode.MarkdownString(escaped(definition)),
        }),
      );
  };
}

function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е');
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
