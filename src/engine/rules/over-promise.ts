import en from '../../guide/en/lexicons/over-promise.json';
import enPromise from '../../guide/en/lexicons/promise.json';
import ru from '../../guide/ru/lexicons/over-promise.json';
import ruPromise from '../../guide/ru/lexicons/promise.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isWithClient } from '../answer/other-side';
import { touching } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import { clauseAround } from '../answer/speech';
import type { Range } from '../finding';
import { isAsked, isMeant } from './assertion';
import { isNegated, ownWords, quoted } from './own-words';
import type { Rule } from './rule';

/** «Больше никогда», «точно приедет», “whatever you want”: too much in whosever mouth. */
const excesses = new Lexicon('over-promise', { ru, en });
/** «Обещаю», “I guarantee”: too much where what follows is not one's own to do. */
const promises = new Lexicon('promise', { ru: ruPromise, en: enPromise });

/** No word is given: «не могу обещать, что», “I can't promise”, “unless”. */
const WITHHELD =
  /(?<!\p{L})(?:не (?:могу|можем|буду|будем|стану|хочу|берусь)|нельзя|если|пока не|надеюсь|хотелось бы|постара\p{L}+|сдела\p{L}+ вс[её], чтобы|can(?:no|['’])t|cannot|won['’]t|wouldn['’]t|don['’]t (?:promise|want)|not|if|unless|hope|try|trying|aim|so that)(?!\p{L})[^.!?]*$/iu;
/** What is paid back once it has been looked at. */
const CHECKED =
  /(?<!\p{L})(?:если|провер\p{L}+|уточн\p{L}+|подтверд\p{L}+|согласу\p{L}+|согласовал\p{L}*|одобр\p{L}+|как только|после (?:проверки|осмотра)|if|once|check\p{L}*|confirm\p{L}*|approv\p{L}+|authori[sz]\p{L}+|after)(?!\p{L})/iu;
const MONEY = /верн|верну|возвра|перевед|выпла|отда|refund|money/iu;
/** The promise is one's own word or call. */
const OWN_TO_DO =
  /(?<!\p{L})(?:hear from (?:me|us)|получите (?:от меня|от нас|ответ|звонок|письмо)|услышите)(?!\p{L})/iu;

/** A promise beyond what a support specialist decides or knows. */
export const overPromise: Rule = {
  id: 'over-promise',
  severity: 'hint',
  kinds: ['dialogue'],
  yieldsTo: ['rude'],
  messages: {
    en: {
      promise:
        '“{words}”: is this within your authority, and certain? A promise that breaks costs more than the first trouble. Promise what you will do yourself, and by when.',
    },
    ru: {
      promise:
        '«{words}»: это в ваших полномочиях и точно сбудется? Нарушенное обещание обойдётся дороже первой неприятности. Обещайте то, что сделаете сами, и назовите срок.',
    },
  },
  check(answer, report) {
    if (!isWithClient(answer)) return;
    const found: Range[] = [
      ...ownWords(answer, excesses).filter((one) => isExcess(answer, one)),
      ...ownWords(answer, promises).filter((one) => isOthersToKeep(answer, one)),
    ].sort((a, b) => a.start - b.start);
    let end = -1;
    for (const one of found) {
      if (one.start < end) continue;
      const at = clauseAround(answer, one);
      // One promise a sentence.
      end = sentenceAt(answer, one)?.end ?? one.end;
      report({ at, message: 'promise', values: quoted(answer, at) });
    }
  },
};

function isExcess(answer: AnalysedAnswer, one: FoundPhrase): boolean {
  if (!isMeant(answer, one) || isAsked(answer, one) || isWithheld(answer, one)) return false;
  const { text, sentences } = answer;
  if (!MONEY.test(text.slice(one.start, one.end))) return true;
  const before = sentences.filter(({ start }) => start <= one.start).at(-1)!;
  return !CHECKED.test(text.slice(before.start, before.end));
}

function isOthersToKeep(answer: AnalysedAnswer, one: FoundPhrase): boolean {
  if (isNegated(answer, one) || isWithheld(answer, one)) return false;
  const sentence = sentenceAt(answer, one);
  if (!sentence) return false;
  const after = { start: one.end, end: sentence.end };
  if (OWN_TO_DO.test(answer.text.slice(after.start, after.end))) return false;
  const [verb] = touching(answer.subjects, after).filter(({ start }) => start >= one.end);
  return verb !== undefined && verb.subject !== 'I' && verb.subject !== 'we' && isToCome(answer, verb);
}

/** “I assure you that it was sent” promises nothing. */
function isToCome(answer: AnalysedAnswer, { start, end }: Range): boolean {
  const sentence = sentenceAt(answer, { start, end })!;
  if (sentence.lang === 'en') return WILL.test(answer.text.slice(Math.max(sentence.start, start - 16), end));
  return FUTURE.test(answer.text.slice(start, end));
}

const WILL = /(?:\bwill\b|['’]ll\b|\bwon['’]t\b)/iu;
const FUTURE = /(?:ет|ёт|ит|ут|ют|ат|ят|ете|ёте|ите)(?:ся)?$/iu;

function isWithheld({ text }: AnalysedAnswer, one: FoundPhrase): boolean {
  return WITHHELD.test(text.slice(Math.max(0, one.start - 80), one.start));
}
