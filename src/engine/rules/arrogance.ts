import en from '../../guide/en/lexicons/arrogance.json';
import ru from '../../guide/ru/lexicons/arrogance.json';
import { evidenceIn } from '../answer/evidence';
import { clauseAround } from '../answer/speech';
import { Lexicon } from './lexicon';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const boasts = new Lexicon({ ru, en });

/** Boasting, and looking down on others. */
export const arrogance: Rule = {
  id: 'arrogance',
  severity: 'warning',
  kinds: 'all',
  yieldsTo: ['rude'],
  messages: {
    en: {
      boast:
        '“{words}” sets you above the others, and the listener thinks of working beside you. Let a fact speak: a rank with its figures, a word of thanks you received.',
    },
    ru: {
      boast:
        '«{words}» ставит вас выше других, а слушатель примеряет, каково с вами работать. Пусть говорит факт: место в рейтинге с цифрами, чья-то благодарность.',
    },
  },
  check(answer, report) {
    let end = -1;
    for (const found of ownWords(answer, boasts)) {
      const at = clauseAround(answer, found);
      // A rank with its figures is a fact.
      if (at.start < end || evidenceIn(answer, at).figures.length > 0) continue;
      end = at.end;
      report({ at, message: 'boast', values: quoted(answer, at) });
    }
  },
};
