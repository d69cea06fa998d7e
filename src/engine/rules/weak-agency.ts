import en from '../../guide/en/lexicons/weak-agency.json';
import ru from '../../guide/ru/lexicons/weak-agency.json';
import { within, type AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import { WordClass as C } from '../language/word-class';
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
      // “It was decided by the council” names who did it.
      const isNamed =
        /^\s*(?:\p{L}+\s+){0,2}by\s/iu.test(answer.text.slice(at.end, at.end + 40)) || namesDoer(answer, at);
      if (!isShown && !isNamed) report({ at, message: 'small', values: quoted(answer, at) });
    }
  },
};

/** «Было принято директором»: somebody in the instrumental right behind. */
function namesDoer({ words }: AnalysedAnswer, { end }: Range): boolean {
  const next = words.findIndex((word) => word.start >= end);
  return (
    next >= 0 &&
    words
      .slice(next, next + 3)
      .some(({ wordClass, form }) => (wordClass & C.Animate) > 0 && /(?:ом|ем|ой|ей|ами|ями)$/.test(form))
  );
}
