import en from '../../guide/en/lexicons/rude.json';
import ru from '../../guide/ru/lexicons/rude.json';
import { wholeOf, type AnalysedAnswer } from '../answer/analyse';
import { clauseAround } from '../answer/speech';
import { Lexicon } from './lexicon';
import { isNegated, ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const discourtesies = new Lexicon({ ru, en });
/** A reply to a client of so few words is a brush-off, unless a word of courtesy is among them. */
const CURT = 3;
const COURTESY =
  /(?<!\p{L})(?:пожалуйста|спасибо|здравствуйте|добрый|доброе|извин\p{L}+|прост\p{L}+|конечно|хорошо|сейчас|помо\p{L}+|боюсь|слушаю|минут\p{L}*|please|thank\p{L}*|sorry|hello|hi|good|certainly|sure|of course|right away|moment|help|afraid|welcome)(?!\p{L})/iu;

/** Discourtesy to the reader or to the other side. */
export const rude: Rule = {
  id: 'rude',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      words:
        '“{words}” would hurt whoever reads or hears it, and they will remember that rather than your point. Say the same firmly and kindly: what you can do, and by when.',
      curt: '“{words}” is a door shut in somebody’s face. Add a word of courtesy and what happens next.',
    },
    ru: {
      words:
        '«{words}» заденет того, кто это прочтёт или услышит, и запомнится именно это. Скажите то же твёрдо, но вежливо: что вы можете сделать и когда.',
      curt: '«{words}» звучит так, будто захлопнули дверь. Добавьте вежливое слово и что будет дальше.',
    },
  },
  check(answer, report) {
    let end = -1;
    for (const found of ownWords(answer, discourtesies)) {
      if (isNegated(answer, found)) continue;
      const at = clauseAround(answer, found);
      if (at.start < end) continue;
      end = at.end;
      report({ at, message: 'words', values: quoted(answer, at) });
    }
    const whole = wholeOf(answer);
    if (end < 0 && whole && isCurt(answer))
      report({ at: whole, message: 'curt', values: quoted(answer, whole) });
  },
};

/** «Жди.» to a colleague who asks, «Смита нет.» to a caller. */
function isCurt({ kind, turns, words, text, numbers }: AnalysedAnswer): boolean {
  const isReply = kind === 'dialogue' && turns.length === 0;
  return (
    isReply && words.length <= CURT && numbers.length === 0 && !COURTESY.test(text) && !text.includes('?')
  );
}
