import { conflictsIn } from '../claims/repeated';
import type { ProposedFix, Rule } from './rule';

/** One quantity that the answer tells twice with two values: a team of seven that is five a sentence later. */
export const conflictingFigures: Rule = {
  id: 'conflicting-figures',
  severity: 'warning',
  kinds: 'all',
  yieldsTo: ['wrong-arithmetic'],
  messages: {
    en: {
      conflict:
        'First “{first}”, then “{words}” for what sounds like the same thing: the interviewer takes notes and will ask which is true. Keep the right one, or say how the two differ.',
      same: 'Write “{text}” in both places',
    },
    ru: {
      conflict:
        'Сначала «{first}», потом «{words}» — судя по тексту, об одном и том же. Собеседник записывает и спросит, что верно: оставьте правильную цифру или скажите, чем величины различаются.',
      same: 'Написать «{text}» в обоих местах',
    },
  },
  check(answer, report) {
    for (const { first, second } of conflictsIn(answer)) {
      const said = ({ start, end }: typeof first): string => answer.text.slice(start, end);
      const as = (at: typeof first, text: string): ProposedFix => ({
        title: 'same',
        values: { text },
        edits: [{ at, text }],
      });
      report({
        at: second,
        message: 'conflict',
        values: { first: said(first), words: said(second) },
        fixes: [as(second, said(first)), as(first, said(second))],
      });
    }
  },
};
