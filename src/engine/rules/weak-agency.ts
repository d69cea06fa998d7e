import en from '../../guide/en/lexicons/weak-agency.json';
import ru from '../../guide/ru/lexicons/weak-agency.json';
import { within } from '../answer/analyse';
import { Lexicon } from './lexicon';
import { isNegated, ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const shrinking = new Lexicon({ ru, en });
/** Words that hide who did it, rather than make one's part small: one's own deed beside them shows it. */
const HIDING = /удалось|получилось|managed|somehow/iu;

/** One's own part made small or hidden: «немного помогал», «было принято решение», “I just helped out”. */
export const weakAgency: Rule = {
  id: 'weak-agency',
  severity: 'hint',
  kinds: ['story'],
  yieldsTo: ['team-focus', 'blame-shift', 'hedging'],
  messages: {
    en: {
      small:
        '“{words}” makes your own part small or hides it. Say what you did with a plain verb: “I called”, “I decided”, “I rewrote”.',
    },
    ru: {
      small:
        '«{words}» прячет или умаляет ваше участие. Назовите своё действие простым глаголом: «позвонил», «решила», «переписал».',
    },
  },
  check(answer, report) {
    for (const at of ownWords(answer, shrinking)) {
      if (isNegated(answer, at)) continue;
      const sentence = answer.sentences.find((one) => within(at, one));
      const isShown =
        HIDING.test(answer.text.slice(at.start, at.end)) &&
        answer.subjects.some((verb) => verb.subject === 'I' && sentence !== undefined && verb.end < at.start);
      if (!isShown) report({ at, message: 'small', values: quoted(answer, at) });
    }
  },
};
