import en from '../../guide/en/lexicons/empathy.json';
import ru from '../../guide/ru/lexicons/empathy.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon } from '../answer/lexicon';
import { exchangesOf, isWithClient, otherSide } from '../answer/other-side';
import { touching } from '../answer/ranges';
import type { Range } from '../finding';
import type { Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { isUpset } from './client-trouble';
import { isNegated } from './own-words';
import type { Rule } from './rule';

/** «Понимаю», “that must be hard”, thanks, an apology. */
const empathy = new Lexicon('empathy', { ru, en });

/** Help at once is care enough: «бегу», “right away”. */
const AT_ONCE =
  /(?<!\p{L})(?:сейчас же|прямо сейчас|сию (?:же )?минуту|сию секунду|немедленно|тотчас|уже (?:бегу|иду|ид[её]м|еду|едет|звоню|набираю|вызываю|вызвал[аи]?)|бегу|иду к вам|выезжаем|right (?:now|away)|straight away|straightaway|immediately|at once|this (?:very )?(?:minute|second)|on my way|i['’]m coming|(?:don['’]t|do not) move)(?!\p{L})/iu;

/** The first reply to a client who complains or is afraid names neither the trouble nor the feeling. */
export const noEmpathy: Rule = {
  id: 'no-empathy',
  severity: 'hint',
  kinds: ['dialogue'],
  // A belittling or rude word is the same fault, named more exactly.
  yieldsTo: ['rude', 'minimising'],
  messages: {
    en: {
      reply:
        'The client is upset, and this reply goes past it. Name what happened or how it must feel, or say you are sorry, and only then turn to the facts: whoever feels heard listens.',
    },
    ru: {
      reply:
        'Клиент расстроен, а реплика проходит мимо этого. Сначала назовите, что случилось и каково ему, или извинитесь, а потом переходите к делу: услышанный человек слышит и вас.',
    },
  },
  check(answer, report) {
    if (!isWithClient(answer)) return;
    const exchanges = exchangesOf(answer);
    const [scene] = otherSide(answer);
    const first = exchanges.findIndex(
      ({ heard }) => isUpset(heard) || (heard.words.length > 0 && isUpset(scene!)),
    );
    if (first < 0) return;
    const { heard, reply } = exchanges[first]!;
    const until = { start: 0, end: reply.end };
    if (AT_ONCE.test(answer.text.slice(reply.start, reply.end))) return;
    if (feels(answer, until) || restates(answer, reply, [heard, scene!])) return;
    report({ at: reply, message: 'reply' });
  },
};

/** “Thanks to our new system” thanks nobody. */
const THANKS_TO = /^thanks to/iu;

function feels(answer: AnalysedAnswer, at: Range): boolean {
  return empathy
    .find(answer)
    .some(
      (one) =>
        one.end <= at.end &&
        !isNegated(answer, one) &&
        !THANKS_TO.test(answer.text.slice(one.start, one.end + 4)),
    );
}

const YOU = /^(?:вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашу|вашей|вашего|ваших|you|your|you're|you've)$/;
/** So many words of the client's own, and «вы» among them, tell him what he has told. */
const ECHO = 2;

/** «Вы ждёте третий день», “so your parcel has been missing since Monday”. */
function restates(answer: AnalysedAnswer, reply: Range, heard: readonly AnalysedAnswer[]): boolean {
  const theirs = new Set(
    heard.flatMap(({ words }) => words.filter(isOfMatter).flatMap(({ lemmas }) => lemmas)),
  );
  return touching(answer.sentences, reply).some(
    ({ words, end }) =>
      answer.text[end - 1] !== '?' &&
      words.some(({ form }) => YOU.test(form)) &&
      words.filter((word) => isOfMatter(word) && word.lemmas.some((lemma) => theirs.has(lemma))).length >=
        ECHO,
  );
}

function isOfMatter({ wordClass }: Word): boolean {
  return (wordClass & C.Function) === 0;
}
