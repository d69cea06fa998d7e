import en from '../../guide/en/lexicons/hedging.json';
import enMild from '../../guide/en/lexicons/hedging-mild.json';
import ru from '../../guide/ru/lexicons/hedging.json';
import ruMild from '../../guide/ru/lexicons/hedging-mild.json';
import { isHarmlessDoubt } from './harmless-doubt';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { FEW_WORDS } from '../answer/evidence';
import { sentenceAt } from '../answer/sentence-at';
import { ownWords, quoted } from './own-words';
import type { ProposedFix, Rule } from './rule';
import { without } from './without';

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
      remove: 'Delete “{words}”',
    },
    ru: {
      doubt:
        '«{words}» ставит под сомнение ваши же слова: слышно, что вы не уверены. Скажите прямо или назовите то, что знаете точно.',
      remove: 'Убрать «{words}»',
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
    for (const at of found)
      report({ at, message: 'doubt', values: quoted(answer, at), fixes: withoutDoubt(answer, at) });
  },
};

/** Words of doubt on which nothing in their sentence hangs; behind some a “that” goes with them. */
const LOOSE =
  /^(?:наверное?|вероятно|возможно|видимо|пожалуй|походу|скорее всего|может быть|(?:мне )?кажется|вроде(?: бы| как)?|более-менее|более или менее|в какой-то (?:мере|степени)|в некоторой (?:мере|степени)|в каком-то смысле|в некотором смысле|что-то вроде|если (?:я )?не ошибаюсь|если мне не изменяет память|если память (?:мне )?не изменяет|i guess|i suppose|i think maybe|(?:kind|sort) of|kinda|sorta|maybe|perhaps|probably|hopefully|fingers crossed|more or less|or something|as far as i (?:recall|remember)|from what i (?:recall|remember)|if i (?:recall|remember)(?: correctly)?|if i['’]m not mistaken|for what it['’]s worth|correct me if i['’]m wrong)(?!\p{L})/iu;
/** “…, sort of thing”, “maybe, just maybe”. */
const ONE_PHRASE = /(?:sort|kind) of thing|just maybe|maybe, just/i;
const SAYS = /(?:кажется|guess|suppose)$/i;
const THAT = /^,? (?:что|that)(?!\p{L})/iu;
/** The rest must still be a sentence. */
const LEAST_WORDS = 2;

/** The sentence without the doubt, where it stands as well without. */
function withoutDoubt(answer: AnalysedAnswer, at: FoundPhrase): ProposedFix[] {
  const said = answer.text.slice(at.start, at.end);
  const [doubt] = LOOSE.exec(said) ?? [];
  if (doubt === undefined) return [];
  if (ONE_PHRASE.test(answer.text.slice(Math.max(0, at.start - 5), at.end + 6))) return [];
  const behind = answer.text.slice(at.start + doubt.length, at.end + 8);
  const that = (SAYS.test(doubt) && THAT.exec(behind)?.[0]) || '';
  const end = at.start + doubt.length + that.length;
  const rest = (sentenceAt(answer, at)?.words ?? []).filter(
    (word) => word.end <= at.start || word.start >= end,
  );
  const isCut = rest.length < LEAST_WORDS || answer.words.length - doubt.split(' ').length <= FEW_WORDS;
  if (isCut) return [];
  return [{ title: 'remove', values: { words: doubt }, edits: without(answer, { start: at.start, end }) }];
}
