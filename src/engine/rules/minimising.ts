import en from '../../guide/en/lexicons/minimising.json';
import ru from '../../guide/ru/lexicons/minimising.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { exchangesOf, isWithClient, otherSide } from '../answer/other-side';
import { sentenceAt } from '../answer/sentence-at';
import { clauseAround } from '../answer/speech';
import { isTroubled } from './client-trouble';
import { isAsked, isAvoided } from './assertion';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

/** «Небольшая накладка», «с кем не бывает», “it's not a big deal”. */
const belittlings = new Lexicon('minimising', { ru, en });

/** The client is sorry, or owns a slip: «ничего страшного» is kind then. */
const OWNS_UP =
  /(?<!\p{L})(?:извини|извините|простите|прошу прощения|прощения|виноват[аы]?|мне (?:так )?(?:неловко|стыдно)|моя (?:вина|ошибка)|(?:я|мы) (?:\p{L}+ ){0,2}(?:забыл[аи]?|перепутал[аи]?|ошибся|ошиблась|опозда\p{L}+|опаздыва\p{L}+|потерял[аи]? (?:чек|пароль|карт|договор|квитанц)|не успел[аи]?|нажал[аи]?|пропустил[аи]?|сломал[аи]?|разбил[аи]?|уронил[аи]?|не заметил[аи]?)|(?:чек|квитанци\p{L}|коробк\p{L}|упаковк\p{L}|гарантийн\p{L}+|парол\p{L}|номер заказа|договор)(?: \p{L}+){0,2} (?:выкинул|выбросил|потерял|не сохранил|не взял|забыл|не помню|нет)[аи]?|(?:без|нет) (?:чека|квитанции|коробки|упаковки)|(?:binned|lost|threw|thrown|forgot|forgotten|chucked|haven['’]t got|don['’]t have|no) (?:\p{L}+ ){0,2}(?:receipt|box|packaging|password|paperwork|order number)|(?:i['’]?m|i am|we['’]re|so|very) (?:so |very |really |terribly )?sorry|apologi[sz]e|my (?:own )?(?:fault|mistake)|i (?:\p{L}+ ){0,2}(?:forgot|mixed|pressed|clicked|missed|lost my|broke|dropped|spilled|spilt)|(?:i['’]?m|i am|running|we['’]re) (?:\p{L}+ ){0,3}late)(?!\p{L})/iu;
/** One's own inconvenience may be as small as one likes. */
const OWN =
  /(?<!\p{L})(?:для (?:меня|нас)|мне это|нам это|я подожду|мы подожд[её]м|for (?:me|us)|i don['’]t mind|i can wait|we can wait)(?!\p{L})/iu;
/** “It may look small, but”, «для вас это не мелочь»: the contrary is meant. */
const DENIED =
  /(?<!\p{L})(?:не|вовсе не|далеко не|совсем не|никак не|не такая уж|казалось бы|кажется|not|isn['’]t|hardly|no|never|anything but|may (?:look|seem|sound)|looks like|seem)(?:\s+\p{L}+){0,2}\s*$/iu;

/** The client's trouble is made small. */
export const minimising: Rule = {
  id: 'minimising',
  severity: 'hint',
  kinds: ['dialogue'],
  yieldsTo: ['rude'],
  messages: {
    en: {
      words:
        '“{words}” makes the trouble small, and to the client it is not. Say what it means for them, then what you will do.',
    },
    ru: {
      words:
        '«{words}» преуменьшает беду, а для клиента она настоящая. Скажите, чем она обернулась для него, и что вы сделаете.',
    },
  },
  check(answer, report) {
    if (!isWithClient(answer)) return;
    const found = ownWords(answer, belittlings);
    if (found.length === 0 || !otherSide(answer).some(isTroubled)) return;
    let end = -1;
    for (const one of found) {
      if (one.start < end || isAsked(answer, one) || isAvoided(answer, one)) continue;
      if (isDenied(answer, one) || isKind(answer, one) || explains(answer, one)) continue;
      // One of several in a sentence says it.
      end = sentenceAt(answer, one)?.end ?? one.end;
      report({ at: one, message: 'words', values: quoted(answer, one) });
    }
  },
};

/** «Такое бывает, когда сел аккумулятор», “it happens to be”: tells a cause, and belittles nothing. */
const EXPLAINS =
  /^,? (?:когда|если|из-за|потому|по разным|при|редко|to be|when|if|because|after|where|on|in|every)(?!\p{L})/iu;
const HAPPENS = /(?:бывает|случается|happens?)$/iu;

function explains(answer: AnalysedAnswer, one: FoundPhrase): boolean {
  const { text } = answer;
  const said = text.slice(one.start, one.end);
  if (!HAPPENS.test(said)) return false;
  // «По-разному бывает».
  const isPart = one.words.length === 1 && clauseAround(answer, one).start < one.start;
  return isPart || EXPLAINS.test(text.slice(one.end, one.end + 16));
}

function isDenied(answer: AnalysedAnswer, one: FoundPhrase): boolean {
  const { start } = sentenceAt(answer, one) ?? one;
  return DENIED.test(answer.text.slice(Math.max(start, one.start - 40), one.start));
}

/** Whether it comforts a client who is sorry, or speaks of the candidate's own trouble. */
function isKind(answer: AnalysedAnswer, one: FoundPhrase): boolean {
  const { start, end } = sentenceAt(answer, one) ?? one;
  if (OWN.test(answer.text.slice(start, end))) return true;
  const heard = exchangesOf(answer).find(({ reply }) => one.start < reply.end)?.heard;
  return heard?.sentences.some((said) => OWNS_UP.test(heard.text.slice(said.start, said.end))) ?? false;
}
