import en from '../../guide/en/lexicons/over-promise.json';
import enCertain from '../../guide/en/lexicons/certain.json';
import enPromise from '../../guide/en/lexicons/promise.json';
import ru from '../../guide/ru/lexicons/over-promise.json';
import ruCertain from '../../guide/ru/lexicons/certain.json';
import ruPromise from '../../guide/ru/lexicons/promise.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isWithClient } from '../answer/other-side';
import { inside } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import { clauseAround } from '../answer/speech';
import type { Range } from '../finding';
import { WordClass as C } from '../language/word-class';
import { isAsked, isMeant, isSplitByNot } from './assertion';
import { isNegated, ownWords, quoted } from './own-words';
import type { Rule } from './rule';

/** «Больше никогда», «точно приедет», “whatever you want”: too much in whosever mouth. */
const excesses = new Lexicon('over-promise', { ru, en });
/** «Точно», “for sure”: too much beside what others are to do. */
const certainties = new Lexicon('certain', { ru: ruCertain, en: enCertain });
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
    const sure = ownWords(answer, certainties).filter((one) => isForetold(answer, one));
    const found = [...[...said, ...sure].map((one) => clauseAround(answer, one)), ...given];
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

/** A call or a line is soon made by whoever is told to. */
const CONTACT = /звон|ответ|напиш|сообщ|свяж|приш|call|ring|reply|write|contact|touch|hear|text|email/iu;

/** «Точно откроется», “she'll pass, guaranteed”: of what others are to do. */
function isForetold(answer: AnalysedAnswer, one: FoundPhrase): boolean {
  if (!isMeant(answer, one) || isAsked(answer, one) || isWithheld(answer, one)) return false;
  const sentence = sentenceAt(answer, one)!;
  return inside(answer.subjects, sentence).some(
    (verb) =>
      (verb.subject === 'other' || verb.subject === 'impersonal') &&
      Math.abs(verb.start - one.start) < NEAR &&
      isToCome(answer, verb) &&
      !CONTACT.test(answer.text.slice(verb.start, verb.end)),
  );
}

/** Characters between a word of certainty and the verb that it is said of. */
const NEAR = 40;

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
  const { words, lang, start: from } = sentenceAt(answer, { start, end })!;
  if (lang === 'en') return WILL.test(answer.text.slice(Math.max(from, start - 16), end));
  const verb = words.find((word) => word.end === end);
  if (!verb) return false;
  return verb.form === 'будет' || verb.form === 'будут' || (verb.wordClass & PERFECTIVE) === C.Perfective;
}

const WILL = /(?:\bwill\b|['’]ll\b|\bwon['’]t\b)/iu;
const PERFECTIVE =
  C.Perfective | C.Imperfective | C.PastMasculine | C.PastFeminine | C.PastNeuter | C.PastPlural;

function isWithheld({ text }: AnalysedAnswer, one: FoundPhrase): boolean {
  return WITHHELD.test(text.slice(Math.max(0, one.start - 80), one.start));
}
