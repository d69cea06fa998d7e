import { conflictsIn } from '../claims/repeated';
import type { Rule } from './rule';

/** One quantity that the answer tells twice with two values: a team of seven that is five a sentence later. */
export const conflictingFigures: Rule = {
  id: 'conflicting-figures',
  severity: 'warning',
  kinds: 'all',
  yieldsTo: ['wrong-arithmetic'],
  messages: {
    en: {
      conflict:
        'First “{first}”, then “{words}”, for what sounds like the same thing. The interviewer takes notes and will ask which is right. Keep one, or say how the two differ.',
    },
    ru: {
      conflict:
        'Сначала «{first}», потом «{words}» — похоже, об одном и том же. Собеседник записывает и спросит, что верно. Оставьте одну цифру или скажите, в чём разница.',
    },
  },
  check(answer, report) {
    for (const { first, second } of conflictsIn(answer)) {
      const said = ({ start, end }: typeof first): string => answer.text.slice(start, end);
      report({ at: second, message: 'conflict', values: { first: said(first), words: said(second) } });
    }
  },
};
