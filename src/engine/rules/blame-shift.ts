import en from '../../guide/en/lexicons/blame.json';
import enFault from '../../guide/en/lexicons/fault-verb.json';
import ru from '../../guide/ru/lexicons/blame.json';
import ruFault from '../../guide/ru/lexicons/fault-verb.json';
import { within, type AnalysedAnswer } from '../answer/analyse';
import { evidenceIn } from '../answer/evidence';
import { clauseAround, isReported } from '../answer/speech';
import type { Range } from '../finding';
import type { SubjectMention } from '../language/language';
import { Lexicon } from './lexicon';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const excuses = new Lexicon({ ru, en });
/** «Задержал», “forgot”: where the question is what went wrong, another's such deed is the excuse. */
const faults = new Lexicon({ ru: ruFault, en: enFault });
/** The question, or an apology, asks for one's own part in something that went wrong. */
const WENT_WRONG =
  /ошиб|неудач|провал|сорва|недостач|переделыв|не так|почему (?:вы|вас|ваш|сайт|проект)(?: \p{L}+)* не|почему ваш|плохо|не справил|вышел|mistake|fail|late|slipp?|miss(?:ed)?|drop|lapse|wrong|why (?:did|has|have|didn't|hasn't|haven't|were|was)/iu;
const REGRETS = /(?<!\p{L})(?:жаль|к сожалению|извин|простите|sorry|unfortunately|apologi)/iu;
const ASKS_REASON = /why did you (?:leave|choose|apply|decide)|почему вы (?:ушли|выбрали|хотите|решили)/iu;
/** “Nobody's fault but mine”, «не скажу, что подвела погода». */
const OWN_FAULT =
  /but mine|кроме меня|не скажу|can(?:'|’)t blame|don(?:'|’)t blame|my own fault|моя вина|я виноват|моя ошибка|i am sorry that|probably my fault/iu;
/** An account so long tells more than an excuse; what others did is then its situation. */
const LONGEST = 60;

/** The fault put on others or on circumstances, and nothing done about it. */
export const blameShift: Rule = {
  id: 'blame-shift',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      blame:
        '“{words}” puts the fault on others, and the interviewer learns nothing of what you did. Say what depended on you and what you changed.',
    },
    ru: {
      blame:
        '«{words}» перекладывает вину на других, а что сделали вы, осталось неизвестным. Скажите, что зависело от вас и что вы изменили.',
    },
  },
  check(answer, report) {
    if (answer.words.length > LONGEST && answer.kind !== 'dialogue' && answer.kind !== 'letter') return;
    const found: Range[] = [...ownWords(answer, excuses), ...faultsOfOthers(answer)];
    let end = -1;
    for (const at of found.map((one) => clauseAround(answer, one)).sort((a, b) => a.start - b.start)) {
      if (at.start < end || isMended(answer, at) || OWN_FAULT.test(answer.text.slice(at.start, at.end + 20)))
        continue;
      // One excuse a sentence: the next clause only goes on with it.
      end = answer.sentences.find((sentence) => within(at, sentence))?.end ?? at.end;
      report({ at, message: 'blame', values: quoted(answer, at) });
    }
  },
};

/** What others did or failed to do, where one's own part was asked for. */
function faultsOfOthers(answer: AnalysedAnswer): SubjectMention[] {
  const { question, text, kind } = answer;
  // In a role play others are the other side.
  if (kind === 'dialogue') return [];
  const isAsked =
    (WENT_WRONG.test(question) && !ASKS_REASON.test(question)) || (kind === 'letter' && REGRETS.test(text));
  if (!isAsked) return [];
  const bad = faults.find(answer);
  return answer.subjects.filter((verb) => {
    if (verb.subject !== 'other' || isReported(answer, verb)) return false;
    const sentence = answer.sentences.find((one) => within(verb, one));
    if (!sentence) return false;
    const forms = sentence.words.map(({ form }) => form);
    const index = sentence.words.findIndex(({ end }) => end === verb.end);
    const isNegated = index >= 0 && answer.languages[sentence.lang].negated(forms, index);
    return isNegated || bad.some((one) => one.start < verb.end && one.end > verb.start);
  });
}

/** Whether the candidate goes on to tell something done about it: then it was the situation. */
function isMended(answer: AnalysedAnswer, at: Range): boolean {
  if (answer.kind === 'dialogue' || answer.kind === 'letter') return false;
  const sentence = answer.sentences.find((one) => within(at, one)) ?? at;
  return evidenceIn(answer, { start: sentence.end, end: answer.text.length }).acts.length > 0;
}
