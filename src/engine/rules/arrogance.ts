import en from '../../guide/en/lexicons/arrogance.json';
import enDefeat from '../../guide/en/lexicons/defeat.json';
import enSole from '../../guide/en/lexicons/sole.json';
import enTriumph from '../../guide/en/lexicons/triumph.json';
import ru from '../../guide/ru/lexicons/arrogance.json';
import ruDefeat from '../../guide/ru/lexicons/defeat.json';
import ruSole from '../../guide/ru/lexicons/sole.json';
import ruTriumph from '../../guide/ru/lexicons/triumph.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { touching } from '../answer/ranges';
import { evidenceOf, saysNothing, tellsOwnActs } from '../answer/evidence';
import { sentenceAt } from '../answer/sentence-at';
import { clauseAround } from '../answer/speech';
import type { Range } from '../finding';
import { endsClause, isAsked, isMeant, isSplitByNot } from './assertion';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isNegated, quoted } from './own-words';
import type { Rule } from './rule';

/** “I'm the best”, «без меня всё встанет», «хочу вашу должность». */
const boasts = new Lexicon('arrogance', { ru, en });
/** “Nobody else could”: the plain situation, where the candidate goes on to tell what was done. */
const sole = new Lexicon('sole', { ru: ruSole, en: enSole });
/** “Proved him wrong”, «поставил на место»: the candidate's doing, not another's. */
const triumphs = new Lexicon('triumph', { ru: ruTriumph, en: enTriumph });
/** “He gave in”, «ему пришлось признать»: the same told of the other side. */
const defeats = new Lexicon('defeat', { ru: ruDefeat, en: enDefeat });

/** Words that boast only where nothing follows them: “I won.”, not “I won a scholarship”. */
const BARE = /^(?:won|right|so|прав|права|правы|победила?|победили|выиграла?|выиграли|работать|way)$/;
const FAIR =
  /^\s*,?\s*(?:(?:candidate|person|fit|match|choice|version|one|man|woman) (?:for|of|to)|кандидат|версия|вариант)/iu;
/** A title that somebody gave, or oneself laughed at. */
const TITLE =
  /(?:of the (?:month|year|quarter|week|season)|(?:лучш|звани)\p{L}* (?:\p{L}+ )?(?:месяца|года|квартала|сезона|недели)|award|мам[аеы]|бабушк\p{L}+|mother|\bmum|\bmom|grandm\p{L}+|my (?:dog|cat|kids|wife|husband)|шучу|шутк\p{L}+|joke|joking|kidding)/iu;

/** Boasting, and looking down on others. */
export const arrogance: Rule = {
  id: 'arrogance',
  severity: 'warning',
  kinds: 'all',
  yieldsTo: ['rude'],
  messages: {
    en: {
      boast:
        '“{words}” sets you above others, and the listener imagines working next to you. Let a fact speak for you: a ranking with its figures, a thank-you you were given.',
    },
    ru: {
      boast:
        '«{words}» ставит вас выше других, а слушатель прикидывает, каково с вами работать. Пусть за вас скажет факт: место в рейтинге, цифра, чья-то благодарность.',
    },
  },
  check(answer, report) {
    const measured = [...boasts.find(answer), ...(tellsOwnActs(answer) ? [] : sole.find(answer))];
    const found = [
      ...measured.filter((one) => !isMeasured(answer, one)),
      ...defeats.find(answer),
      ...triumphs.find(answer).filter((one) => !isOthers(answer, one)),
    ].sort((a, b) => a.start - b.start);
    const boasted: Range[] = [];
    for (const one of found) {
      const last = boasted.at(-1);
      if (one.start < (last?.end ?? 0) || !isBoast(answer, one)) continue;
      const at = clauseAround(answer, one);
      // «Таких, как я, по пальцам считают»: one boast, whatever commas it has.
      if (last && /^,\s*$/.test(answer.text.slice(last.end, at.start)))
        boasted[boasted.length - 1] = { start: last.start, end: at.end };
      else boasted.push(at);
    }
    for (const at of boasted) report({ at, message: 'boast', values: quoted(answer, at) });
  },
};

function isBoast(answer: AnalysedAnswer, found: FoundPhrase): boolean {
  if (!isMeant(answer, found) || isNegated(answer, found) || isSplitByNot(found) || isAsked(answer, found))
    return false;
  const { text, words } = answer;
  const clause = clauseAround(answer, found);
  if (IF.test(text.slice(clause.start, found.start))) return false;
  if (UNSURE.test(text.slice(Math.max(clause.start, found.start - 40), found.start))) return false;
  if (BARE.test(found.words.at(-1)!.form) && !endsClause(answer, found)) return false;
  const sentence = sentenceAt(answer, found) ?? clause;
  if (TITLE.test(text.slice(sentence.start, sentence.end))) return false;
  // “The best person for the job” with something to show for it is the usual answer to “why you”.
  return !FAIR.test(text.slice(found.end, found.end + 30)) || words.length <= SHORT || saysNothing(answer);
}

/** A rank with its figures is a fact. */
function isMeasured(answer: AnalysedAnswer, found: FoundPhrase): boolean {
  if (answer.kind === 'salary') return false;
  const sentence = sentenceAt(answer, found) ?? found;
  return touching(evidenceOf(answer).figures, sentence).some(
    ({ start, end, values, unit }) =>
      // «На три головы выше» counts nothing.
      (end <= found.start || start >= found.end) &&
      values[0]! >= 2 &&
      values[0] !== 100 &&
      !TIME.test(unit ?? ''),
  );
}

/** How long something went on is no rank. */
const TIME = /^(?:y|mo|w|d|h|min|s|year|month|week|day|hour)/;
/** Words; an answer no longer than this shows nothing. */
const SHORT = 20;
/** “I'm not sure I'm the best choice”. */
const UNSURE =
  /(?<!\p{L})(?:not sure|don['’]t (?:know|think|feel)|doubt|не (?:уверен[аы]?|знаю|думаю|считаю)|сомнева\p{L}+)(?!\p{L})/iu;
const IF = /(?<!\p{L})(?:если|if|стать|become|as if|будто)(?!\p{L})/iu;

/** Whether another does it: “she proved them wrong”, «это заставило меня признать». */
function isOthers({ subjects, text }: AnalysedAnswer, { start, end }: Range): boolean {
  if (/(?<!\p{L})(?:меня|мне|мою|мой|me|myself)(?!\p{L})/iu.test(text.slice(start, end))) return true;
  return touching(subjects, { start, end })[0]?.subject === 'other';
}
