import * as vscode from 'vscode';
import { notebookKinds } from '../../engine';
import { interfaceLanguage } from '../linter';
import type { Guides } from '../guides';
import { itemOf, type Place, type Suggest } from './place';

const keys = ['prepbook', 'lang', 'company', 'role', 'stage', 'interview'] as const;
type Key = (typeof keys)[number];

/** How far below the first line anybody writes front matter. */
const mostLines = 40;

/** Keys of the front matter that are not there yet, and the values of each. */
export function suggestFrontMatter(guides: Guides): Suggest {
  return async (place) => {
    if (!isInFrontMatter(place)) return undefined;
    const [, typedKey] = /^(\w*)$/.exec(place.before) ?? [];
    if (typedKey !== undefined) {
      const there = new Set(fieldsOf(place.document).map(({ key }) => key));
      return keys
        .filter((key) => key === typedKey || !there.has(key))
        .map((key, i) =>
          itemOf(key, place.behind(typedKey.length), i, {
            insertText: place.after.startsWith(':') ? key : `${key}: `,
            kind: vscode.CompletionItemKind.Property,
            detail: detailOf(key),
          }),
        );
    }
    const [, key, typed] = /^(\w+):\s+(.*)$/.exec(place.before) ?? [];
    if (key === undefined || typed === undefined) return undefined;
    const values = await valuesOf(key as Key, place, guides);
    return values.map(({ value, detail = '' }, i) =>
      itemOf(value, place.behind(typed.length), i, { kind: vscode.CompletionItemKind.Value, detail }),
    );
  };
}

function isInFrontMatter({ document, position }: Place): boolean {
  if (position.line === 0 || position.line > mostLines || document.lineAt(0).text.trimEnd() !== '---')
    return false;
  for (let line = 1; line < position.line; line++)
    if (/^(?:---|\.\.\.)\s*$/.test(document.lineAt(line).text)) return false;
  return true;
}

function detailOf(key: Key): string {
  switch (key) {
    case 'prepbook':
      return vscode.l10n.t('what the file is');
    case 'lang':
      return vscode.l10n.t('the language of the answers');
    case 'company':
      return vscode.l10n.t('whom you prepare for');
    case 'role':
      return vscode.l10n.t('the job');
    case 'stage':
      return vscode.l10n.t('the stage of hiring');
    case 'interview':
      return vscode.l10n.t('the date of the interview');
  }
}

async function valuesOf(
  key: Key,
  place: Place,
  guides: Guides,
): Promise<{ value: string; detail?: string }[]> {
  switch (key) {
    case 'prepbook':
      return notebookKinds.map((value) => ({ value }));
    case 'lang':
      return [{ value: 'ru' }, { value: 'en' }];
    case 'stage': {
      const { guide } = await guides(place.document.uri, interfaceLanguage());
      return guide.stages.map(({ id, title }) => ({ value: id, detail: title }));
    }
    case 'interview':
      return daysFrom(new Date());
    case 'company':
    case 'role': {
      // What other notebooks say is most likely the same.
      const others = vscode.workspace.textDocuments.filter((one) => one !== place.document);
      const values = others.flatMap(fieldsOf).filter((field) => field.key === key && field.value !== '');
      return [...new Set(values.map(({ value }) => value))].map((value) => ({ value }));
    }
    default:
      return [];
  }
}

/** Today and the two weeks after it, as they are written in front matter. */
function daysFrom(today: Date): { value: string; detail: string }[] {
  const two = (number: number): string => String(number).padStart(2, '0');
  return Array.from({ length: 15 }, (_, days) => {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
    return {
      value: `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
      detail: day.toLocaleDateString(vscode.env.language, { weekday: 'long', day: 'numeric', month: 'long' }),
    };
  });
}

function fieldsOf(document: vscode.TextDocument): { key: string; value: string }[] {
  const fields: { key: string; value: string }[] = [];
  if (document.lineCount === 0 || document.lineAt(0).text.trimEnd() !== '---') return fields;
  for (let line = 1; line < Math.min(document.lineCount, mostLines); line++) {
    const { text } = document.lineAt(line);
    if (/^(?:---|\.\.\.)\s*$/.test(text)) break;
    const [, key, value] = /^(\w+):(.*)$/.exec(text) ?? [];
    if (key !== undefined) fields.push({ key, value: value!.trim() });
  }
  return fields;
}
