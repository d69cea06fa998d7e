import en from '../../guide/en/lexicons/absolute.json';
import ru from '../../guide/ru/lexicons/absolute.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceOf, tellsOwnActs } from '../answer/evidence';
import { clauseAround } from '../answer/speech';
import { Lexicon, type FoundPhrase } from './lexicon';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const claims = new Lexicon({ ru, en });
/** «Всегда стараюсь», “always happy to”: an attitude, not a claim. «Как всегда», «не всегда» claim nothing. */
const ATTITUDE =
  /(?:всегда|always)\s+(?:\p{L}+\s+)?(?:стара|готов|рад|откры|хот|интерес|любил|люблю|try|tried|happy to|glad|willing|open|ready|want|wanted|enjoy|liked|loved|eager|been interested)/iu;
const NO_CLAIM =
  /(?<!\p{L})(?:не|как|почти|далеко не|not|almost|nearly|hardly|as|don't|doesn't|didn’t|don’t)\s+(?:всегда|все|всем|любой|always|all|every|everyone|everybody)(?!\p{L})/iu;

/** «Все клиенты всегда довольны»: all, always, never, with no case and no figure behind them. */
export const absoluteClaim: Rule = {
  id: 'absolute-claim',
  severity: 'warning',
  kinds: 'all',
  yieldsTo: ['rude', 'arrogance', 'negative-wording'],
  messages: {
    en: {
      absolute:
        '“{words}” leaves no exception, so the first one the interviewer thinks of is yours. Tell one case, or how often it is true.',
    },
    ru: {
      absolute:
        '«{words}» не оставляет исключений, и интервьюер сразу вспомнит одно. Расскажите случай или скажите, как часто это бывает.',
    },
  },
  check(answer, report) {
    if (isCarried(answer)) return;
    let end = -1;
    for (const found of ownWords(answer, claims)) {
      const at = clauseAround(answer, found);
      if (at.start < end || !isClaim(answer, found, answer.text.slice(at.start, at.end))) continue;
      end = at.end;
      report({ at, message: 'absolute', values: quoted(answer, at) });
    }
  },
};

/** Whether a case, a figure or a practice in steps carries what is claimed. */
function isCarried(answer: AnalysedAnswer): boolean {
  const { figures, quotes, names, concrete } = evidenceOf(answer);
  return (
    tellsOwnActs(answer) || figures.length + quotes.length > 0 || names.length > 1 || concrete.length > 14
  );
}

function isClaim({ kind }: AnalysedAnswer, _found: FoundPhrase, clause: string): boolean {
  return kind !== 'letter' && !ATTITUDE.test(clause) && !NO_CLAIM.test(clause);
}
