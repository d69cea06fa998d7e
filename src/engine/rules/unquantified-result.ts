import enOutcomes from '../../guide/en/lexicons/checkable-outcome.json';
import enVague from '../../guide/en/lexicons/vague-quantity.json';
import ruOutcomes from '../../guide/ru/lexicons/checkable-outcome.json';
import ruVague from '../../guide/ru/lexicons/vague-quantity.json';
import { partBodies, within } from '../answer/analyse';
import { Lexicon } from './lexicon';
import type { Rule } from './rule';

const vague = new Lexicon({ ru: ruVague, en: enVague });
/** «Клиент остался» is an outcome, «остался доволен» a mood. */
const MOOD = /^\s+(?:очень\s+|всем\s+)?(?:не)?довол/i;
const outcomes = new Lexicon({ ru: ruOutcomes, en: enOutcomes });

/** A result that cannot be checked: no figure, no event that did or did not happen. */
export const unquantifiedResult: Rule = {
  id: 'unquantified-result',
  severity: 'warning',
  kinds: ['story'],
  messages: {
    en: {
      vague:
        '“{words}” says that something changed, not by how much. Give the figure: what it was, what it became, over what time.',
      none: 'Nothing in the result can be checked. Add a figure (before → after) or an outcome that others saw: a signed contract, a kept deadline.',
    },
    ru: {
      vague:
        '«{words}» — это слово вместо цифры: насколько изменилось, неясно. Назовите, сколько было, сколько стало и за какой срок.',
      none: 'В результате нечего проверить. Добавьте цифру (было → стало) или исход, который видели другие: подписанный договор, выдержанный срок.',
    },
  },
  check(answer, report) {
    for (const body of partBodies(answer, 'result')) {
      const words = answer.words.filter((word) => within(word, body));
      if (words.length === 0 || answer.numbers.some((figure) => within(figure, body))) continue;
      const [instead] = vague.find(answer, words);
      if (instead) {
        report({
          at: instead,
          message: 'vague',
          values: { words: answer.text.slice(instead.start, instead.end) },
        });
      } else {
        const seen = outcomes
          .find(answer, words)
          .some(({ end }) => !MOOD.test(answer.text.slice(end, body.end)));
        if (!seen) report({ at: body, message: 'none' });
      }
    }
  },
};
