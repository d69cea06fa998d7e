import en from '../../guide/en/lexicons/hedging.json';
import enMild from '../../guide/en/lexicons/hedging-mild.json';
import ru from '../../guide/ru/lexicons/hedging.json';
import ruMild from '../../guide/ru/lexicons/hedging-mild.json';
import { isHarmlessDoubt } from './harmless-doubt';
import { Lexicon } from '../answer/lexicon';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

/** One's own knowledge, fitness or deed put in doubt: weakens an answer of any length. */
const doubts = new Lexicon('hedging', { ru, en });
/** «Наверное», “maybe”: one in a long answer is a manner of speaking. */
const mildDoubts = new Lexicon('hedging-mild', { ru: ruMild, en: enMild });
/** Mild doubts rarer than one in so many words do not weaken an answer. */
const FREE_WORDS = 60;

/** Asked for a forecast, “probably” and what it depends on is the honest answer. */
const FORECAST =
  /сколько|как (?:долго|скоро)|когда|how (?:long|soon|much|many)|when (?:could|can|will|would)/iu;
const DEPENDS = /завис|если|depend|(?<!\p{L})if (?!i may)/iu;

/** Doubt in one's own words. «Я считаю», “I think” are opinions, not doubts, and are not in the lists. */
export const hedging: Rule = {
  id: 'hedging',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      doubt:
        '“{words}” casts doubt on your own words: the interviewer hears that you are not sure. Say it plainly, or say what you do know.',
    },
    ru: {
      doubt:
        '«{words}» ставит под сомнение ваши же слова: слышно, что вы не уверены. Скажите прямо или назовите то, что знаете точно.',
    },
  },
  check(answer, report) {
    const plain = ownWords(answer, doubts).filter((at) => !isHarmlessDoubt(answer, at));
    const isForecast = FORECAST.test(answer.question) && DEPENDS.test(answer.text);
    const mild = isForecast ? [] : ownWords(answer, mildDoubts).filter((at) => !isHarmlessDoubt(answer, at));
    let p = 0;
    const apart = mild.filter((at) => {
      while (p < plain.length && plain[p]!.end <= at.start) p++;
      return !plain[p] || plain[p]!.start >= at.end;
    });
    const isThick = (plain.length + apart.length) * FREE_WORDS >= answer.words.length;
    const found = [...plain, ...(isThick ? apart : [])].sort((a, b) => a.start - b.start);
    for (const at of found) report({ at, message: 'doubt', values: quoted(answer, at) });
  },
};
