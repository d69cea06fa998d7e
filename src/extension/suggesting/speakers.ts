import * as vscode from 'vscode';
import { itemOf, type Suggest } from './place';

/** The speakers of a dialogue at a line's start; first the one whose turn it is. */
export const suggestSpeakers: Suggest = (place) => {
  const [, stars = '', typed = ''] = /^\s*(\*{0,2})(\p{L}[\p{L} ]*)?$/u.exec(place.before) ?? [];
  if (place.before.trim() !== `${stars}${typed}` || place.after.replace(/^\*+/, '').trim() !== '')
    return undefined;
  if (!place.isAsked && stars !== '**') return undefined;
  const unit = place.unit();
  if (!unit) return undefined;
  const at = place.offset() - unit.start;
  const answers = unit.notebook.questions[0]?.answers.filter(({ turns }) => turns.length > 0) ?? [];
  const answer = answers.filter(({ range }) => range.start <= at).at(-1);
  if (!answer) return undefined;
  const said = answer.turns.map(({ label, speaker }) => ({
    name: unit.text.slice(label.start, label.end),
    speaker,
    isBold: unit.text.slice(0, label.start).endsWith('**'),
    start: label.start,
  }));
  // One who is about to speak has not spoken yet.
  const last = said.filter(({ start }) => start < at - typed.length).at(-1);
  const closed = /^\*+/.exec(place.after)?.[0].length ?? 0;
  const range = place.behind(stars.length + typed.length).with({ end: place.position.translate(0, closed) });
  return [...new Map(said.map((one) => [one.name, one])).values()]
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ name, speaker, isBold }, i) => {
      const mark = isBold || stars !== '' ? '**' : '';
      return itemOf(name, range, speaker === last?.speaker ? 100 + i : i, {
        insertText: `${mark}${name}:${mark} `,
        filterText: `${stars}${name}`,
        kind: vscode.CompletionItemKind.User,
      });
    });
};
