import en from '../../guide/en/lexicons/over-promise.json';
import enPromise from '../../guide/en/lexicons/promise.json';
import ru from '../../guide/ru/lexicons/over-promise.json';
import ruPromise from '../../guide/ru/lexicons/promise.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isWithClient } from '../answer/other-side';
import { inside } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import { clauseAround } from '../answer/speech';
import type { Range } from '../finding';
import { isAsked, isMeant, isSplitByNot } from './assertion';
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
    let end = -1;
    const said = ownWords(answer, excesses).filter((one) => isExcess(answer, one));
    const given = ownWords(answer, promises).flatMap((one) => promisedFor(answer, one) ?? []);
    const found = [...said.map((one) => clauseAround(answer, one)), ...given];
    for (const at of found.sort((a, b) => a.start - b.start)) {
      // What is promised in so many words holds the word given for it.
      const isHeld = found.some((one) => one !== at && one.start < at.end && at.start < one.end);
      if (at.start < end || (isHeld && given.includes(at))) continue;
      // One promise a sentence.
      end = sentenceAt(answer, at)?.end ?? at.end;
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

/** From the word given to what others are to do; undefined where one can keep it oneself. */
function promisedFor(answer: AnalysedAnswer, one: FoundPhrase): Range | undefined {
  if (isNegated(answer, one) || isSplitByNot(one) || isWithheld(answer, one)) return undefined;
  const { end } = sentenceAt(answer, one)!;
  if (OWN_TO_DO.test(answer.text.slice(one.end, end))) return undefined;
  const [verb] = inside(answer.subjects, { start: one.end, end });
  if (!verb || verb.subject === 'I' || verb.subject === 'we' || !isToCome(answer, verb)) return undefined;
  return { start: clauseAround(answer, one).start, end: clauseAround(answer, verb).end };
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
