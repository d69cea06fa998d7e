import enChange from '../../guide/en/lexicons/change-claim.json';
import enOutcomes from '../../guide/en/lexicons/checkable-outcome.json';
import ruChange from '../../guide/ru/lexicons/change-claim.json';
import ruOutcomes from '../../guide/ru/lexicons/checkable-outcome.json';
import { within, type AnalysedAnswer } from '../answer/analyse';
import { evidenceIn } from '../answer/evidence';
import type { Range } from '../finding';
import { Lexicon } from '../answer/lexicon';
import type { Rule } from './rule';

const outcomes = new Lexicon('checkable-outcome', { ru: ruOutcomes, en: enOutcomes });
/** «Очередь ушла» says what changed; that it has no figure is another rule's fault. */
const changes = new Lexicon('change-claim', { ru: ruChange, en: enChange });
/** A longer part says something, if only a little. */
const LONGEST = 7;

/** A labelled part whose words say nothing: «Результат: Нормальный.», “Action: Did what I had to.” */
export const emptyPart: Rule = {
  id: 'empty-part',
  severity: 'warning',
  kinds: ['story'],
  messages: {
    en: {
      empty: '“{words}” tells the listener nothing yet. Put facts here: who, what, when, how much.',
      blank:
        'Nothing is written in this part yet. One sentence of facts is enough: who, what, when, how much.',
    },
    ru: {
      empty: '«{words}» пока ничего не сообщает. Впишите факты: кто, что, когда, сколько.',
      blank: 'В этой части пока ничего нет. Хватит одной фразы с фактами: кто, что, когда, сколько.',
    },
  },
  check(answer, report) {
    for (const { kind, label, body } of answer.parts) {
      if (kind === 'skills' || kind === 'measurement') continue;
      if (body.end === body.start) report({ at: label, message: 'blank' });
      else if (isEmpty(answer, body)) {
        const at = withoutStop(answer.text, body);
        report({ at, message: 'empty', values: { words: answer.text.slice(at.start, at.end) } });
      }
    }
  },
};

function isEmpty(answer: AnalysedAnswer, body: Range): boolean {
  const { content, concrete, figures, dates, names, quotes } = evidenceIn(answer, body);
  if (figures.length + dates.length + names.length + quotes.length > 0) return false;
  if (content.length > LONGEST || concrete.length > 0) return false;
  return ![...outcomes.find(answer), ...changes.find(answer)].some((found) => within(found, body));
}

/** «Нормальный.»: the full stop of the only sentence is no part of it. */
function withoutStop(text: string, { start, end }: Range): Range {
  const said = text.slice(start, end);
  return { start, end: start + said.replace(/[.!…]+$/, '').length };
}
