import en from '../../guide/en/lexicons/blame.json';
import ru from '../../guide/ru/lexicons/blame.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceOf, tellsOwnActs } from '../answer/evidence';
import { clauseAround } from '../answer/speech';
import { Lexicon } from './lexicon';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const excuses = new Lexicon({ ru, en });
/** An account so long tells more than an excuse; what others did is then its situation. */
const LONGEST = 45;

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
    if (mends(answer)) return;
    let end = -1;
    for (const found of ownWords(answer, excuses)) {
      const at = clauseAround(answer, found);
      if (at.start < end) continue;
      end = at.end;
      report({ at, message: 'blame', values: quoted(answer, at) });
    }
  },
};

/** Whether the candidate tells something done about it: then it was the story's situation. */
function mends(answer: AnalysedAnswer): boolean {
  if (answer.kind === 'dialogue' || answer.kind === 'letter') return false;
  return tellsOwnActs(answer) || answer.words.length > LONGEST || evidenceOf(answer).figures.length > 1;
}
