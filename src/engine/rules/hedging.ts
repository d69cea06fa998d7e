import en from '../../guide/en/lexicons/hedging.json';
import ru from '../../guide/ru/lexicons/hedging.json';
import { Lexicon, type Rule } from './rule';

const doubts = new Lexicon({ ru, en });

/** Doubt in one's own words. «Я считаю», “I think” are opinions, not doubts, and are not in the list. */
export const hedging: Rule = {
  id: 'hedging',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      doubt:
        '“{words}” puts your own words in doubt, and the interviewer hears that you are not sure. State the fact, or say what you do know.',
    },
    ru: {
      doubt:
        '«{words}» ставит под сомнение ваши же слова: слышно, что вы не уверены. Скажите утвердительно или назовите то, что знаете точно.',
    },
  },
  check(answer, report) {
    for (const at of doubts.find(answer)) {
      report({ at, message: 'doubt', values: { words: answer.text.slice(at.start, at.end) } });
    }
  },
};
