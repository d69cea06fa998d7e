import * as vscode from 'vscode';
import { partOfLead, type LanguageId } from '../../engine';
import { itemOf, type Suggest } from './place';

/** What a measurement tells, each as it is begun and as a reader finds it there. */
const fields: Readonly<Record<LanguageId, readonly { text: string; there: RegExp }[]>> = {
  ru: [
    { text: 'было ', there: /(?<!\p{L})было/iu },
    { text: 'стало ', there: /(?<!\p{L})стал[оа]/iu },
    { text: 'источник — ', there: /источник/iu },
    { text: 'период — ', there: /период/iu },
  ],
  en: [
    { text: 'baseline ', there: /baseline/i },
    { text: 'result ', there: /result/i },
    { text: 'source: ', there: /source/i },
    { text: 'period: ', there: /period/i },
  ],
};

/** What a measurement still lacks, behind its label and behind each comma there. */
export const suggestMeasurement: Suggest = (place) => {
  const line = place.before.replace(/^\s*[-+*] /, '').replace(/[*_]/g, '');
  if (!line.includes(':')) return undefined;
  const label = partOfLead(line, 0);
  if (label?.kind !== 'measurement') return undefined;
  const [, told, typed] = /^((?:[^]*[,;]\s)?\s*)(\p{L}*)$/u.exec(line.slice(label.end)) ?? [];
  if (told === undefined || typed === undefined) return undefined;
  const all = fields[place.language(line.slice(label.end).replace(/\d/g, ''))];
  const range = place.behind(typed.length);
  const open = all.filter(({ there }) => !there.test(told + place.after));
  const items = open.map(({ text }, i) =>
    itemOf(text.trim(), range, i + 1, { insertText: text, kind: vscode.CompletionItemKind.Field }),
  );
  if (open.length < all.length) return items;
  const gaps = all.map(({ text }, i) => `${text}\${${i + 1}}`);
  const whole = itemOf(all.map(({ text }) => `${text}…`).join(', '), range, 0, {
    insertText: new vscode.SnippetString(`${gaps.join(', ')}.`),
    kind: vscode.CompletionItemKind.Snippet,
  });
  return [whole, ...items];
};
