import en from '../../guide/en/lexicons/team.json';
import ru from '../../guide/ru/lexicons/team.json';
import { partBodies, wholeOf, within } from '../answer/analyse';
import { Lexicon } from './lexicon';
import type { Rule } from './rule';

const team = new Lexicon({ ru, en });
/** “I think we did well” is an opinion, not an act. */
const OPINION = /^(?:считаю|думаю|полагаю|горжусь|think|believe|guess|feel)$/i;

/**
 * Actions in which the candidate does nothing. Never a count of «мы»: one own act is enough, and in Russian its «я»
 * may be dropped («Организовал встречу»).
 */
export const teamFocus: Rule = {
  id: 'team-focus',
  severity: 'hint',
  kinds: ['story'],
  messages: {
    en: {
      team: 'Only the team acts here; the interviewer hires you. Add what you did yourself: “I called…”, “I put together…”.',
    },
    ru: {
      team: 'Здесь действует только команда, а нанимают вас. Добавьте, что сделали вы сами: «я позвонил…», «собрала…».',
    },
  },
  check(answer, report) {
    const bodies = partBodies(answer, 'action');
    const whole = wholeOf(answer);
    if (bodies.length === 0 && (answer.parts.length > 0 || !whole)) return;
    const where = bodies.length > 0 ? bodies : [whole!];
    const inside = (at: { start: number; end: number }): boolean => where.some((body) => within(at, body));
    const act = answer.subjects.find(
      (verb) =>
        verb.subject === 'I' && inside(verb) && !OPINION.test(answer.text.slice(verb.start, verb.end)),
    );
    if (act) return;
    const ours = team.find(answer).find(inside);
    if (ours)
      report({ at: answer.sentences.find((sentence) => within(ours, sentence)) ?? ours, message: 'team' });
  },
};
