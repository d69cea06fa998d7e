import { wholeOf } from '../answer/analyse';
import { saysNothing } from '../answer/evidence';
import type { Rule } from './rule';

/** An answer in which nothing can be checked: no figure, name or quoted word, and hardly a word that does not fit any job. */
export const vagueAnswer: Rule = {
  id: 'vague-answer',
  severity: 'warning',
  kinds: ['story', 'habitual', 'self-description', 'self-presentation', 'motivation', 'weakness', 'salary'],
  yieldsTo: [
    'negative-wording',
    'blame-shift',
    'rude',
    'arrogance',
    'empty-part',
    'no-example',
    'salary-range',
  ],
  messages: {
    en: {
      vague:
        'This could be said of any job: there is no event, person, step or figure to check. Tell one case: when, who, what you did, what came of it.',
    },
    ru: {
      vague:
        'Так можно сказать о любой работе: нет ни события, ни человека, ни шага, ни цифры, которые можно проверить. Расскажите один случай: когда, кто, что вы сделали, чем кончилось.',
    },
  },
  check(answer, report) {
    const at = wholeOf(answer);
    if (at && saysNothing(answer)) report({ at, message: 'vague' });
  },
};
