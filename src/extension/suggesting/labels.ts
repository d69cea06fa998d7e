import * as vscode from 'vscode';
import { labelNamed, type PartKind } from '../../engine';
import { itemOf, type Suggest } from './place';

const kinds: readonly PartKind[] = ['situation', 'task', 'action', 'result', 'measurement', 'skills'];

/** The start of a line: the mark of an item or of a heading, the stars of bold, the first letters of a label. */
const START = /^\s*(?:[-*+] |(#{3,6}) )?(\*{0,2})(\p{L}*)$/u;

/** Labels of the parts that an answer has none of; first those that it does not tell either. */
export const suggestLabels: Suggest = (place) => {
  const [whole, heading, stars = '', typed = ''] = START.exec(place.before) ?? [];
  if (whole === undefined || place.after.replace(/^\*+/, '').trim() !== '') return undefined;
  // Who types a line of prose wants no list: two stars are where a label begins.
  if (!place.isAsked && stars !== '**') return undefined;
  const begins = (label: string): boolean => label.toLowerCase().startsWith(typed.toLowerCase());
  if (!kinds.some((kind) => begins(labelNamed(kind, 'ru')) || begins(labelNamed(kind, 'en'))))
    return undefined;
  const unit = place.unit();
  const question = unit?.notebook.questions[0];
  const at = place.offset() - (unit?.start ?? 0);
  if (!unit || !question || at <= question.heading.end) return undefined;
  const draft = question.answers.filter(({ range }) => range.start <= at).at(-1);
  if (draft && draft.turns.length > 0) return undefined;
  const parts = draft?.parts ?? [];
  const tools = place.judgements
    .linterOf(place.document)
    ?.draftAt(place.document.uri.toString(), place.offset());
  const missing = new Set(tools?.newParts.filter(({ isMissing }) => isMissing).map(({ kind }) => kind));
  const language = place.language();
  const isBold =
    parts.length === 0 || parts.some(({ label }) => unit.text.slice(0, label.start).endsWith('**'));
  const mark = isBold || stars !== '' ? '**' : '';
  // What an editor has closed by itself is written anew.
  const closed = /^\*+/.exec(place.after)?.[0].length ?? 0;
  const from = heading ? typed.length : stars.length + typed.length;
  const range = place.behind(from).with({ end: place.position.translate(0, closed) });
  return kinds
    .filter((kind) => !parts.some((part) => part.kind === kind))
    .map((kind) => ({ kind, label: labelNamed(kind, language), isMissing: missing.has(kind) }))
    .filter(({ label }) => begins(label))
    .map(({ kind, label, isMissing }) =>
      itemOf(label, range, kinds.indexOf(kind) + (isMissing ? 0 : kinds.length), {
        insertText: heading ? label : `${mark}${label}:${mark} `,
        filterText: `${heading ? '' : stars}${label}`,
        kind: vscode.CompletionItemKind.Field,
        detail: isMissing ? vscode.l10n.t('the answer does not tell it') : '',
      }),
    );
};
