import { wholeOf } from '../answer/analyse';
import { saysNothing } from '../answer/evidence';
import type { Rule } from './rule';

/** Why one leaves: here a general word is no fault, so long as it looks ahead. */
const ASKS_WHY_ONE_LEAVES =
  /уш(?:ли|ел|ёл|ла)|уход(?:ите|ишь|а)|увол|увольн|(?:сменить|смен\p{L}|меняете|поиск\p{L}|ищете)(?: \p{L}+)? (?:работ|мест)|не устраивает|leav|left|quit|move on|moving on|new job|chang\p{L}+ (?:your )?jobs?/iu;
const LOOKS_AHEAD =
  /развит|развива|рост|расти|возможност|перспектив|нов(?:ые|ый|ого|ую|ое|ых|ой)|сфер|карьер|opportunit|grow|career|challeng|develop|progress|industr|direction|new /iu;

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
        'This could be said of any job: no event, person, step or figure. Tell one case: when, with whom, what you did and how it ended.',
      reason:
        'A general reason is fine here, but everybody gives it. One fact makes it yours: what you want to do that you cannot do now.',
    },
    ru: {
      vague:
        'Так можно сказать о любой работе: нет ни события, ни человека, ни шага, ни цифры. Расскажите один случай: когда, с кем, что вы сделали и чем кончилось.',
      reason:
        'Общая причина здесь годится, но её называют все. Один факт сделает её вашей: чего вам не хватает сейчас и что вы хотите делать.',
    },
  },
  check(answer, report) {
    const at = wholeOf(answer);
    const isOfLeaving = answer.kind === 'motivation' && ASKS_WHY_ONE_LEAVES.test(answer.question);
    if (!at || !saysNothing(answer, isOfLeaving)) return;
    report(
      isOfLeaving && LOOKS_AHEAD.test(answer.text)
        ? { at, message: 'reason', severity: 'information' }
        : { at, message: 'vague' },
    );
  },
};
