import en from '../../guide/en/lexicons/next-step.json';
import enAway from '../../guide/en/lexicons/sent-away.json';
import enNone from '../../guide/en/lexicons/no-step.json';
import ru from '../../guide/ru/lexicons/next-step.json';
import ruAway from '../../guide/ru/lexicons/sent-away.json';
import ruNone from '../../guide/ru/lexicons/no-step.json';
import { isPast, type AnalysedAnswer } from '../answer/analyse';
import { Lexicon } from '../answer/lexicon';
import { exchangesOf, isWithClient, lastWord, otherSide } from '../answer/other-side';
import { inside, touching } from '../answer/ranges';
import type { Range } from '../finding';
import type { Sentence, SubjectMention, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { isTroubled, isUpset } from './client-trouble';
import { isNegated } from './own-words';
import type { Rule } from './rule';

/** «Давайте», “by Friday”, “would you like”: an offer, an option, a day. */
const steps = new Lexicon('next-step', { ru, en });
/** «Понимаю», «стараемся», “I told you”: in the first person, and moves nothing. */
const idle = new Lexicon('no-step', { ru: ruNone, en: enNone });
/** «Обратитесь», «ждите», “contact the courier”: left to the client. */
const away = new Lexicon('sent-away', { ru: ruAway, en: enAway });

/** A question that only asks to be left alone. */
const HELPLESS =
  /(?<!\p{L})(?:(?:что|чего) (?:же )?(?:я|мы) (?:тут |здесь |ещ[её] )?(?:могу|можем|должн\p{L}+|сделаю)|(?:что|чего) (?:же )?вы (?:от меня |от нас |ещ[её] )?(?:хотите|хотели|ждали|жд[её]те)|what (?:else )?(?:can|could|should|am|do) (?:i|we|you) (?:do|supposed|want|expect)|what (?:did|do) you (?:want|expect))(?!\p{L})/iu;
const SATISFIED =
  /(?<!\p{L})(?:спасибо|благодарю|договорились|устраива(?:ет|ют)|подходит|хорошо|отлично|согласн[аы]|согласен|давайте|thank you|thanks|great|perfect|deal|that works|sounds good|wonderful|fine|lovely|please do|yes)(?!\p{L})/iu;
const NOT_SATISFIED = /(?<!\p{L})(?:не|но|ничего|not|but|for nothing|n't)(?!\p{L})/iu;

/** A client has a trouble or an objection, and nothing that the candidate says moves it on. */
export const noSolution: Rule = {
  id: 'no-solution',
  severity: 'hint',
  kinds: ['dialogue'],
  // A door shut offers nothing either.
  yieldsTo: ['rude'],
  messages: {
    en: {
      reply:
        'The talk ends and the client still has the problem. Offer one thing you can do, with a time, or two ways to choose from; where you cannot decide, say who will and when.',
    },
    ru: {
      reply:
        'Разговор окончен, а проблема осталась у клиента. Предложите хотя бы один шаг со сроком или два варианта на выбор, а если решаете не вы, скажите, кто решит и когда.',
    },
  },
  check(answer, report) {
    if (!isWithClient(answer)) return;
    const heard = otherSide(answer);
    if (!heard.some(isTroubled)) return;
    const last = lastWord(answer)?.sentences[0];
    if (last) {
      const said = answer.text.slice(last.start);
      if (SATISFIED.test(said) && !NOT_SATISFIED.test(said)) return;
    }
    // A figure answers «дорого»; whoever is angry wants more.
    if (!heard.some(isUpset) && answer.numbers.some(({ unit }) => unit !== undefined && unit !== 'year'))
      return;
    if (answer.sentences.some((sentence) => movesOn(answer, sentence))) return;
    const reply = exchangesOf(answer).at(-1)?.reply;
    if (reply) report({ at: reply, message: 'reply' });
  },
};

function movesOn(answer: AnalysedAnswer, sentence: Sentence): boolean {
  const { text, numbers, subjects } = answer;
  const { words, start, end } = sentence;
  if (text[end - 1] === '?') return !HELPLESS.test(text.slice(start, end));
  const empty = [...idle.find(answer, words), ...away.find(answer, words)].sort((a, b) => a.start - b.start);
  const isIdle = (at: Range): boolean => empty.some((one) => one.start < at.end && at.start < one.end);
  const deeds = inside(subjects, sentence).filter((verb) => acts(answer, sentence, verb, isIdle(verb)));
  if (deeds.some(({ subject }) => subject === 'I' || subject === 'we')) return true;
  // “Ask at desk 12 before 3, they will refund it” is a way.
  if (away.find(answer, words).length > 0 && touching(numbers, sentence).length === 0) return false;
  if (deeds.length > 0) return true;
  if (steps.find(answer, words).some((one) => !isIdle(one) && !isNegated(answer, one))) return true;
  return sentence.lang === 'ru' && words.some(isInstruction);
}

const YOU = /(?<!\p{L})(?:вам|вас|ваш\p{L}*|you|your|yours)(?!\p{L})/iu;
/** “I only work here” is no deed; what will be, can be or has been done is. */
const EN_DEED = /(?:\bwill\b|['’]ll\b|\bcan\b|\bcould\b|going to|\b(?:am|are|['’]m|['’]re) \p{L}+ing\b)/iu;
const EN_WILL = /(?:\bwill\b|['’]ll\b|\bcan\b)/iu;

/** Near the verb: “don't worry, it will come” denies another. */
const NOT = /^(?:не|ни|not|never|.*n't|cannot)$/;
const NOUN =
  C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.NominativePlural | C.ObliqueNoun;

/** Whether the verb tells what the candidate does, or what will be done. */
function acts(answer: AnalysedAnswer, sentence: Sentence, verb: SubjectMention, isIdle: boolean): boolean {
  const { text, languages } = answer;
  const own = verb.subject === 'I' || verb.subject === 'we';
  if (isIdle) return false;
  const index = sentence.words.findIndex(({ end }) => end === verb.end);
  const word = sentence.words[index];
  if (!word) return false;
  const before = sentence.words.slice(Math.max(0, index - 3), index);
  if (before.some(({ form }) => NOT.test(form))) return false;
  const past = isPast(text, verb, languages[sentence.lang]);
  // «Такие правила»: a noun too.
  if ((word.wordClass & NOUN) > 0) return false;
  if (own && past) return verb.subject === 'I' || YOU.test(text.slice(sentence.start, sentence.end));
  if (sentence.lang === 'ru') {
    if (own) return true;
    return (word.wordClass & (C.ThirdSingular | C.ThirdPlural)) > 0 && (word.wordClass & C.Perfective) > 0;
  }
  const said = text.slice(Math.max(sentence.start, verb.start - 12), verb.end);
  return (own ? EN_DEED : EN_WILL).test(said);
}

/** «Пришлите фото», «нажмите»: what the client can do at once. */
function isInstruction({ wordClass }: Word): boolean {
  return (wordClass & C.Imperative) > 0 && (wordClass & (C.ObliqueNoun | C.Function | C.Adverb)) === 0;
}
