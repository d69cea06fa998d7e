import enTeam from '../../guide/en/lexicons/team.json';
import enWeak from '../../guide/en/lexicons/weak-act.json';
import ruTeam from '../../guide/ru/lexicons/team.json';
import ruWeak from '../../guide/ru/lexicons/weak-act.json';
import { isPast, partBodies, wholeOf, within, type AnalysedAnswer } from '../answer/analyse';
import { touching } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import { Lexicon } from '../answer/lexicon';
import type { Rule } from './rule';

const team = new Lexicon('team', { ru: ruTeam, en: enTeam });
/** «Помогал», “was part of”, “I think”: a verb of one's own that is no act of one's own. */
const weakActs = new Lexicon('weak-act', { ru: ruWeak, en: enWeak });
/** One's part named outright: «моя роль», “I was responsible for”. */
const OWN_PART =
  /(?<!\p{L})(?:моя (?:роль|задача|часть|зона)|моей (?:ролью|задачей|частью)|на мне|за мной|мною|мной|под моим|лично я|my (?:role|part|job|task|responsibility)|i led|i was (?:responsible|in charge)|myself)(?!\p{L})/iu;

/** «Как вы это посчитали?»: who held the watch does not matter. */
const ASKS_OF_MEASUREMENT = /посчита|подсчита|измер|вычисли|calculat|measure|work (?:that|it) out/iu;

/**
 * Actions in which the candidate does nothing. Never a count of «мы»: one own act is enough, and in Russian its «я»
 * may be dropped («Организовал встречу»).
 */
export const teamFocus: Rule = {
  id: 'team-focus',
  severity: 'hint',
  kinds: ['story'],
  yieldsTo: ['empty-part'],
  messages: {
    en: {
      team: 'Only the team acts here, but you are the one being hired. Add what you did yourself: “I called…”, “I put together…”.',
    },
    ru: {
      team: 'Здесь действует только команда, а нанимают вас. Добавьте, что сделали вы сами: «я позвонил…», «собрала…».',
    },
  },
  check(answer, report) {
    if (ASKS_OF_MEASUREMENT.test(answer.question)) return;
    const bodies = partBodies(answer, 'action');
    const whole = wholeOf(answer);
    // A measurement alone labels no part of the story.
    const isLabelled = answer.parts.some(({ kind }) => kind !== 'measurement' && kind !== 'skills');
    if (bodies.length === 0 && (isLabelled || !whole)) return;
    const where = bodies.length > 0 ? bodies : [whole!];
    const inside = (at: Range): boolean => where.some((body) => within(at, body));
    const weak = weakActs.find(answer);
    const isWeak = (verb: Range): boolean => touching(weak, verb).length > 0;
    if (answer.subjects.some((verb) => verb.subject === 'I' && inside(verb) && !isWeak(verb))) return;
    if (where.some(({ start, end }) => OWN_PART.test(answer.text.slice(start, end)))) return;
    // In a labelled part whoever acts is not the candidate; elsewhere others may act in the situation, so it must be the team.
    const acts = answer.subjects.filter(
      (verb) => verb.subject !== 'I' && inside(verb) && !STATE.test(answer.text.slice(verb.start, verb.end)),
    );
    const ours =
      bodies.length > 0
        ? acts[0]
        : (acts.find(({ subject }) => subject === 'we') ??
          acts.find((act) => happened(answer, act) && isTeams(answer, act)));
    if (ours) report({ at: sentenceOf(answer, ours), message: 'team' });
  },
};

/** «Были», “were” tell a state. */
const STATE = /(?:^|\s)(?:был[аои]?|was|were|been|had|is|are)$/i;

/** «Нас», “us” are acted upon. */
const OBJECT = /^(?:нас|нам|нами|us)$/i;

/** «Коллеги возвращаются ко мне» tells a habit, not what the team did. */
function happened({ text, languages, lang }: AnalysedAnswer, act: Range): boolean {
  return isPast(text, act, languages[lang]);
}

/** Whether the team stands right before the verb: «отдел взялся», not «директор вызвал нас». */
function isTeams(answer: AnalysedAnswer, act: Range): boolean {
  const { words } = sentenceAt(answer, act) ?? { words: [] };
  return team
    .find(answer, words)
    .some(
      ({ start, end }) =>
        end < act.start &&
        !OBJECT.test(answer.text.slice(start, end)) &&
        /^(?:\s+\p{L}+){0,3}\s+$/u.test(answer.text.slice(end, act.start)),
    );
}

function sentenceOf(answer: AnalysedAnswer, at: Range): Range {
  return sentenceAt(answer, at) ?? at;
}
