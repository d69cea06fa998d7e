import { wholeOf, type AnalysedAnswer } from '../answer/analyse';
import { bandOf, secondsToSay, spokenWords } from '../answer/level';
import { sentenceAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import { FIGURE_GAP } from './measurement-line';
import type { Rule } from './rule';

/** Fewer words are a note, or the whole answer to a closed question: «Да, готова с понедельника». */
const SHORTEST = 12;

/** A question that goes into one detail, «Как вы это посчитали?», is answered when the detail is told. */
const ASKS_DETAIL =
  /как (?:вы |ты )?(?:(?:это|эту|этот|их|е[её]|его|результат\p{L}*|эффект\p{L}*|экономи\p{L}+|цифр\p{L}+|процент\p{L}*) )?(?:вы )?(?:по|под|рас)?(?:считали|считал[аи]?|замер\p{L}+|измер\p{L}+)|откуда (?:\p{L}+ ){0,2}(?:цифр|числ|данн|процент|сведени|взял)|(?:как(?:ая|ую|ие)) (?:\p{L}+ ){0,2}цел[ьи]|(?:процент\p{L}*|разница|рост) от чего|что вы (?:\p{L}+ )?(?:чувствовали|ощущали|испытывали)|how did you (?:know|find out|tell|check)(?!\p{L})|where (?:does|did|do) (?:that|this|the|those|these)(?: \p{L}+)? (?:figure|number|percentage|data)?s? ?(?:come|came) from|(?:percent|per cent|%) of what/iu;

/** Nobody speaks by the second. */
const LEEWAY = 0.1;

/** An answer that takes less or more time to say than its kind should. */
export const answerLength: Rule = {
  id: 'answer-length',
  severity: 'hint',
  kinds: 'all',
  readsTranscripts: true,
  // That nothing is said or shown names the fault of a short answer more exactly.
  yieldsTo: ['vague-answer', 'no-example', 'empty-part'],
  messages: {
    en: {
      short:
        'Said aloud, this takes about {seconds} s; {least} to {most} s are expected here. So little leaves the listener nothing to ask about: add the place, one more step of yours, or what came of it.',
      long: 'Here {most} s are over, and the answer takes about {seconds} s to say ({least}–{most} s are expected). By now the listener has stopped following: keep what decided the outcome and leave the rest for questions.',
      letter:
        'Here a full page is over: the letter has {words} words, and few are read beyond a screen. Keep one reason, one fact about yourself and what you ask for.',
    },
    ru: {
      short:
        'Вслух это займёт около {seconds} с, а здесь ждут {least}–{most} с. За такое время слушателю не за что зацепиться: добавьте место, ещё один ваш шаг или то, чем кончилось.',
      long: 'Здесь истекают {most} с, а весь ответ займёт около {seconds} с (ждут {least}–{most} с). К этому месту слушать уже перестали: оставьте то, что решило дело, остальное доскажете на вопросы.',
      letter:
        'Здесь кончается полная страница: в письме {words} сл., а дальше экрана его мало кто прочтёт. Оставьте одну причину, один факт о себе и то, о чём просите.',
    },
  },
  check(answer, report) {
    const { start: least, end: most } = bandOf(answer);
    const seconds = secondsToSay(answer);
    const words = spokenWords(answer);
    if (words.length < SHORTEST || (seconds >= least * (1 - LEEWAY) && seconds <= most * (1 + LEEWAY)))
      return;
    // What waits for a figure is not yet written out.
    if (seconds < least && (FIGURE_GAP.test(answer.text) || ASKS_DETAIL.test(answer.question))) return;
    const data = { seconds, least, most };
    const values = { seconds: `${seconds}`, least: `${least}`, most: `${most}`, words: `${words.length}` };
    if (seconds < least) report({ at: wholeOf(answer)!, message: 'short', values, data });
    else {
      const message = answer.kind === 'letter' ? 'letter' : 'long';
      report({ at: whereTimeIsUp(answer, most), message, values, data });
    }
  },
};

/** The sentence in which the time runs out, or the word where no sentence has ended before. */
function whereTimeIsUp(answer: AnalysedAnswer, most: number): Range {
  const { settings, lang, sentences } = answer;
  const last = spokenWords(answer)[Math.floor((most * settings.pace[lang]) / 60)]!;
  const sentence = sentenceAt(answer, last);
  return sentence && sentence !== sentences[0] ? { start: sentence.start, end: sentence.end } : last;
}
