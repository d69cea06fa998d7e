import en from '../../guide/en/lexicons/empty-words.json';
import ru from '../../guide/ru/lexicons/empty-words.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { wholeOf } from '../answer/analyse';
import { Lexicon } from './lexicon';
import type { Rule } from './rule';

const empty = new Lexicon({ ru, en });
/** An answer with at least this share of empty words and nothing checkable says nothing. */
const EMPTY_SHARE = 0.15;
const LONGEST = 60;

/** An answer in which nothing can be checked: no figure, name or quoted word, few acts, many words that fit any job. */
export const vagueAnswer: Rule = {
  id: 'vague-answer',
  severity: 'warning',
  kinds: ['story', 'habitual', 'self-description', 'motivation', 'weakness'],
  messages: {
    en: {
      vague:
        'This could be said of any job: there is no event, person, step or figure to check. Tell one case: when, who, what you did, what came of it.',
    },
    ru: {
      vague:
        'Так можно сказать о любой работе: нет ни события, ни человека, ни шага, ни цифры, которые можно проверить. Расскажите один случай: когда, кто, что вы сделали, чем кончилось.',
    },
  },
  check(answer, report) {
    const at = wholeOf(answer);
    if (!at || answer.words.length > LONGEST || checkable(answer) > 0) return;
    const share = empty.find(answer).length / answer.words.length;
    if (share >= EMPTY_SHARE) report({ at, message: 'vague' });
  },
};

/** Figures, quoted words and names: a capital inside a sentence, a Latin word in Russian. */
function checkable(answer: AnalysedAnswer): number {
  const names = answer.sentences
    .flatMap((sentence) => sentence.words.slice(1))
    .filter((word) => {
      const written = answer.text.slice(word.start, word.end);
      return (
        written !== 'I' &&
        !/^I'/.test(written) &&
        (/^\p{Lu}/u.test(written) || (answer.lang === 'ru' && /^[a-z]{2}/i.test(written)))
      );
    });
  const quotes = answer.text.match(/«[^«»]+»|“[^“”]+”|"[^"]+"/g) ?? [];
  return answer.numbers.length + names.length + quotes.length;
}
