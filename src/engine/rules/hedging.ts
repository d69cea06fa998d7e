import en from '../../guide/en/lexicons/hedging.json';
import ru from '../../guide/ru/lexicons/hedging.json';
import { within } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from './lexicon';
import type { Rule } from './rule';

const doubts = new Lexicon({ ru, en });
/** Another's words, or one's own of that day; quotes that open the answer may hold the whole of it. */
const QUOTED = /(?<!^)(?:«[^«»]*»|“[^“”]*”|"[^"\n]*")/gu;
/** In a letter, «Надеюсь, что увидимся» is courtesy. */
const COURTESY = /^(?:надеюсь|i hope)/i;

/** Asked for a forecast, “probably” and what it depends on is the honest answer. */
const FORECAST = /сколько|когда|how (?:long|much|many)|when (?:could|can|will|would)/iu;
const DEPENDS = /завис|если|depend|if /iu;
const LIKELY = /^(?:вероятно|скорее всего|наверное|probably|maybe|perhaps|likely)$/iu;
/** Doubts rarer than one in so many words do not weaken an answer. */
const FREE_WORDS = 60;

/** A word before the phrase that makes it no doubt of now: “this kind of client” is a class, «был не уверен» is the story. */
const harmless: readonly { phrase: RegExp; after: RegExp }[] = [
  {
    phrase: /^(?:kind|sort) of$/i,
    after: /^(?:this|that|these|those|what|which|any|every|each|same|the|one|another|other|different)$/,
  },
  {
    phrase: /^(?:не знаю|i don't know)$/i,
    after: /^(?:если|когда|что|чего|чего-то|что-то|if|when|what)$/,
  },
  { phrase: /^(?:not sure|не уверена?)$/i, after: /^(?:was|were|been|был|была|были)$/ },
];

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
    const quotes = [...answer.text.matchAll(QUOTED)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    const isForecast = FORECAST.test(answer.question) && DEPENDS.test(answer.text);
    const found: FoundPhrase[] = [];
    let q = 0;
    for (const at of doubts.find(answer)) {
      const words = answer.text.slice(at.start, at.end);
      const before = answer.words[at.index - 1]?.form ?? '';
      if (harmless.some(({ phrase, after }) => phrase.test(words) && after.test(before))) continue;
      while (q < quotes.length && quotes[q]!.end < at.end) q++;
      if (quotes[q] && within(at, quotes[q]!)) continue;
      if (answer.kind === 'letter' && COURTESY.test(words)) continue;
      if (isForecast && LIKELY.test(words)) continue;
      found.push(at);
    }
    // One «наверное» in a long answer is a manner of speaking.
    if (found.length * FREE_WORDS < answer.words.length) return;
    for (const at of found)
      report({ at, message: 'doubt', values: { words: answer.text.slice(at.start, at.end) } });
  },
};
