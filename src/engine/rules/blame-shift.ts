import en from '../../guide/en/lexicons/blame.json';
import enFault from '../../guide/en/lexicons/fault-verb.json';
import ru from '../../guide/ru/lexicons/blame.json';
import ruFault from '../../guide/ru/lexicons/fault-verb.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { touching } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import { clauseAround, isReported, isSupposed } from '../answer/speech';
import type { Range } from '../finding';
import type { SubjectMention } from '../language/language';
import { askedAbout } from './accused';
import { isAvoided } from './assertion';
import { Lexicon } from '../answer/lexicon';
import { isLack, tellsRemedy } from './mending';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const excuses = new Lexicon('blame', { ru, en });
/** «Задержал», “forgot”: where the question is what went wrong, another's such deed is the excuse. */
const faults = new Lexicon('fault-verb', { ru: ruFault, en: enFault });
/** The question, or an apology, asks for one's own part in something that went wrong. */
const WENT_WRONG =
  /ошиб|неудач|провал|сорва|недостач|переделыв|не так(?!\p{L})|почему (?:\p{L}+ ){0,3}не(?!\p{L})|почему ваш|почему вас|плохо|не справил|вышел|опозда|задерж|mistake|fail|(?<!\p{L})(?:late|slip|slipped|miss(?:ed)?|drop|dropped|lapsed?|wrong|overrun|over budget|gap|fired)(?!\p{L})|(?:didn't|did not|couldn't) (?:reach|meet|achieve|finish|succeed|work|make|hit)|setback|low (?:score|grade|mark)|(?:низк\p{L}+|плох\p{L}+) (?:балл|оценк)|bad decision|(?:вы|вам|ты|тебе|у вас) не \p{L}+л[иоаь]|не (?:достиг|выполни|получил|удал|успел|смогл|сдал|закончил)|why (?:did|was|were) (?!you)|why (?:didn't|hasn't|haven't|weren't|wasn't)|why (?:has|have) /iu;
const TO_WHOM = /(?<!\p{L})(?:whose|who|that|котор\p{L}+)(?!\p{L})/iu;
const REGRETS = /(?<!\p{L})(?:жаль|к сожалению|извин|простите|sorry|unfortunately|apologi)/iu;
/** Of a leaving or a choice one asks the reason, not one's part. */
const ASKS_REASON =
  /why (?:did|are|do|have|were) you (?:leav|left|choose|chosen|appl|decide|laid|become)|почему (?:вы|вас) (?:ушли|выбрали|хотите|решили|сократили)/iu;
/** “Nobody's fault but mine”, «не скажу, что подвела погода», “I don't look for someone to blame”. */
const OWN_FAULT =
  /but mine|кроме меня|слов[ао] плохого|плохого слова|(?:any|every)one could have|не скажу|(?:can|don|didn|never)(?:'|’)?t? (?:blame|look|ask|point)|my own (?:fault|mistake)|(?<!не )моя (?:вина|ошибка)|(?:был[аи]? |^)(?:тут )?я виноват|виноват[аы]? (?:был[аи]? )?(?:тут )?я(?!\p{L})|виноват[аы]? (?:был[аи]? )?не|не ищ|искать|наша ошибка|i am sorry that|probably my fault|who is to blame|took the blame|it was (?:me|i|myself|my)(?!\p{L})|told (?:me|us) otherwise/iu;
/** «Электричку отменили, а запаса я не оставила». */
const OWN_SHARE =
  /, (?:а|но|but|and)(?: \p{L}+){0,4} (?:я не|я же|should(?:ve)? i|i (?:should|could) have|i had(?:n['’]t)? )/iu;
/** “The website's fault”. */
const FAULT_OF = /(?<!nobody|no one|no-one|anyone|anybody)['’]s? (?:own )?fault(?!\p{L})/giu;
/** «Поставщик сорвал сроки, но я нашёл другого»: an act in the same sentence mends if it follows from it. */
const THEREFORE = /(?:, so|, but i|, and i|; i|, then|, поэтому|, так что|, но я|, и я|, тогда)(?!\p{L})/iu;
/** In an account so long what others did is the situation; only excuses one upon another are none. */
const LONGEST = 60;

/** The fault put on others or on circumstances, and nothing done about it. */
export const blameShift: Rule = {
  id: 'blame-shift',
  severity: 'warning',
  kinds: 'all',
  // «QA вечно не проверяют»: a reproach names its target too.
  yieldsTo: ['negative-wording', 'rude'],
  messages: {
    en: {
      blame:
        '“{words}” puts the fault on others and leaves out your own part. Say what depended on you and what you changed.',
    },
    ru: {
      blame:
        '«{words}» перекладывает вину на других, а ваша часть остаётся за кадром. Скажите, что зависело от вас и что вы изменили.',
    },
  },
  check(answer, report) {
    const { text, kind } = answer;
    const isLong = answer.words.length > LONGEST && kind !== 'dialogue' && kind !== 'letter';
    if (isLong && kind !== 'story' && !WENT_WRONG.test(answer.question)) return;
    // Why one left has its reasons with others.
    const isLeaving = askedAbout(answer) === 'employer' && !WENT_WRONG.test(answer.question);
    const found: Range[] = [
      ...(isLeaving ? [] : ownWords(answer, excuses)),
      ...faultsOf(answer),
      ...(isLong ? [] : faultsOfOthers(answer)),
    ];
    if (isLong && found.length + (found.length > 0 ? faultsOfOthers(answer).length : 0) < 2) return;
    let end = -1;
    const meant = found.filter((one) => !isAvoided(answer, one) && !isWithin(answer, one));
    for (const at of meant.map((one) => clauseAround(answer, one)).sort((a, b) => a.start - b.start)) {
      if (at.start < end || isMended(answer, at) || isSupposed(answer, at)) continue;
      const sentence = sentenceAt(answer, at) ?? at;
      const isOwn = OWN_SHARE.test(text.slice(at.end, sentence.end));
      if (isOwn || OWN_FAULT.test(text.slice(at.start, at.end + 20))) continue;
      // One excuse a sentence: the next clause only goes on with it.
      end = sentence.end;
      report({ at, message: 'blame', values: quoted(answer, at) });
    }
  },
};

/** “Ask them” sends somebody away; “if you ask them” does not. */
function isWithin({ text }: AnalysedAnswer, { start, end }: Range): boolean {
  return ORDER.test(text.slice(start, end)) && SAYS_WHO.test(text.slice(Math.max(0, start - 12), start));
}

const ORDER = /^(?:ask|call|contact)\s/iu;
const SAYS_WHO =
  /(?:(?<!\p{L})(?:you|i|we|to|they|and|can|could|would|will|had|may|might|should|must|did|always|i \p{L}+|we \p{L}+)|['’](?:d|ll|ve)(?: \p{L}+)?)\s$/iu;

function faultsOf(answer: AnalysedAnswer): Range[] {
  return [...answer.text.matchAll(FAULT_OF)]
    .map(({ 0: { length }, index }) => ({ start: index + 1, end: index + length }))
    .filter((at) => sentenceAt(answer, at) && !isReported(answer, at));
}

/** What others did or failed to do, where one's own part was asked for. */
function faultsOfOthers(answer: AnalysedAnswer): SubjectMention[] {
  const { question, text, kind } = answer;
  // In a role play others are the other side.
  if (kind === 'dialogue') return [];
  const isAsked =
    (WENT_WRONG.test(question) && !ASKS_REASON.test(question)) || (kind === 'letter' && REGRETS.test(text));
  // Whoever writes to “a supplier whose delivery is late” may say so.
  if (!isAsked || (kind === 'letter' && TO_WHOM.test(question) && !REGRETS.test(text))) return [];
  return answer.subjects.filter((verb) => {
    const sentence = sentenceAt(answer, verb);
    if (verb.subject !== 'other' || !sentence) return false;
    // «…, потеряли один день», «не успели»: nobody is named.
    if (UNNAMED.test(answer.text.slice(clauseAround(answer, verb).start, verb.start))) return false;
    if (isReported(answer, verb)) return false;
    const index = sentence.words.findIndex(({ end }) => end === verb.end);
    const isUndone = sentence.words
      .slice(Math.max(0, index - 2), Math.max(0, index))
      .some(({ form }) => UNDONE.test(form));
    const isFault = index >= 0 && faults.find(answer, [sentence.words[index]!]).length > 0;
    // “The tickets weren't moved on”: whoever apologises in a passive blames nobody else.
    if (isUndone && kind === 'letter' && PASSIVE.test(text.slice(Math.max(0, verb.start - 12), verb.end + 4)))
      return false;
    // “They never crash” is praise.
    if (isUndone && YET.test(answer.text.slice(sentence.start, verb.start))) return false;
    if (isUndone) return !isFault && !isLack(answer, sentence.words[index]!);
    const clause = clauseAround(answer, verb);
    if (DECLINES.test(text.slice(verb.start, verb.end)) && touching(answer.numbers, clause).length > 0)
      return false;
    // “Should have” stands before the verb that it blames.
    return faults
      .find(answer, sentence.words)
      .some((one) => one.start < verb.end && one.end >= verb.start - 1);
  });
}

const UNNAMED = /^(?:(?:не|и|а|но|кто|что|and|but|who|what)\s+)*$|^(?:ни од[а-я]+|no) /iu;
/** Of figures these tell a success: “complaints dropped by a third”. */
const DECLINES = /^(?:cut|урез|сниз)/iu;
/** “He hadn't started yet”: nobody's neglect. */
const YET = /(?:ещ[её] не|not yet|still (?:not|\p{L}+n['’]t)) (?:\p{L}+ )?$/iu;
const PASSIVE = /(?:was|were|is|are|has|have)n['’]t (?:been )?\p{L}+(?:ed|en)(?! by)(?!\p{L})/iu;
const UNDONE = /n't$|^(?:не|not|never|никогда)$/;

/** Whether the candidate goes on to tell something done about it: then it was the situation. */
function isMended(answer: AnalysedAnswer, at: Range): boolean {
  if (answer.kind === 'dialogue' || answer.kind === 'letter') return false;
  const { end } = sentenceAt(answer, at) ?? at;
  if (tellsRemedy(answer, end)) return true;
  return THEREFORE.test(answer.text.slice(at.end, end)) && tellsRemedy(answer, at.end);
}
