import en from '../../guide/en/lexicons/officialese.json';
import enSpeak from '../../guide/en/lexicons/business-speak.json';
import enTerms from '../../guide/en/lexicons/trade-terms.json';
import ru from '../../guide/ru/lexicons/officialese.json';
import ruSpeak from '../../guide/ru/lexicons/business-speak.json';
import ruTerms from '../../guide/ru/lexicons/trade-terms.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isWithClient, otherSide } from '../answer/other-side';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

/** «В рамках данного обращения», “pursuant to”. */
const officialese = new Lexicon('officialese', { ru, en });
/** «Апрувить», “circle back”. */
const businessSpeak = new Lexicon('business-speak', { ru: ruSpeak, en: enSpeak });
/** «Тикет», “SLA”: words of the trade, which a client need not know. */
const tradeTerms = new Lexicon('trade-terms', { ru: ruTerms, en: enTerms });

/** A letter that answers a client rather than an employer. */
const TO_CLIENT = /клиент|покупател|гост|отзыв|жалоб|претензи|client|customer|guest|review|complaint/iu;

/** Officialese, or words of the trade, in what a client or the reader of a letter should understand. */
export const jargon: Rule = {
  id: 'jargon',
  severity: 'hint',
  kinds: ['dialogue', 'letter'],
  yieldsTo: ['rude'],
  messages: {
    en: {
      officialese:
        '“{words}” is what forms say, not people, and it keeps the reader at a distance. Say it as you would across the counter.',
      terms:
        '“{words}” is a word of the trade, and the other side may not know it. Say it in plain words, or explain it once.',
    },
    ru: {
      officialese:
        '«{words}» звучит как бланк, а не как человек, и отдаляет собеседника. Скажите так, как сказали бы вслух.',
      terms:
        '«{words}» — слово для своих, собеседник может его не знать. Замените простым или один раз поясните.',
    },
  },
  check(answer, report) {
    const isLetter = answer.kind === 'letter';
    if (!isLetter && !isWithClient(answer)) return;
    const isToClient = !isLetter || TO_CLIENT.test(answer.question);
    const found = [
      ...own(answer, officialese).map((at) => ({ at, message: 'officialese' })),
      ...own(answer, businessSpeak).map((at) => ({ at, message: 'terms' })),
      ...(isToClient && !speaksTrade(answer) ? own(answer, tradeTerms) : []).map((at) => ({
        at,
        message: 'terms',
      })),
    ].sort((a, b) => a.at.start - b.at.start);
    let end = -1;
    for (const { at, message } of found) {
      if (at.start < end) continue;
      end = at.end;
      report({ at, message, values: quoted(answer, at) });
    }
  },
};

/** The phrases of a list that the candidate brings in: not quoted, not the other side's first, not explained on the spot. */
function own(answer: AnalysedAnswer, lexicon: Lexicon): FoundPhrase[] {
  const found = ownWords(answer, lexicon);
  if (found.length === 0) return [];
  const theirs = new Set(
    otherSide(answer).flatMap((heard) => lexicon.find(heard).map(({ pattern }) => pattern)),
  );
  return found.filter(
    (one) => !theirs.has(one.pattern) && !EXPLAINS.test(answer.text.slice(one.end, one.end + 24)),
  );
}

/** «Холд, то есть заморозка», “escalated, which means”. */
const EXPLAINS =
  /^[^.!?]{0,12}?(?:,? то есть |,? иначе говоря|, или | \(|,? (?:that is|meaning|which means|in other words|i\.e\.))/iu;

/** A client who speaks the trade's words himself is of the trade. */
function speaksTrade(answer: AnalysedAnswer): boolean {
  return otherSide(answer).some((heard) => tradeTerms.find(heard).length > 0);
}
