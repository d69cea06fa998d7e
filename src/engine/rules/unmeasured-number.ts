import enPeriod from '../../guide/en/lexicons/measure-period.json';
import enSource from '../../guide/en/lexicons/measure-source.json';
import ruPeriod from '../../guide/ru/lexicons/measure-period.json';
import ruSource from '../../guide/ru/lexicons/measure-source.json';
import { isPast, within, type AnalysedAnswer } from '../answer/analyse';
import { evidenceOf } from '../answer/evidence';
import { inside } from '../answer/ranges';
import { sentenceAt, sentenceIndexAt } from '../answer/sentence-at';
import { claimsOf } from '../claims/index';
import type { Range } from '../finding';
import type { NumberMention } from '../language/language';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { measurementLine, measureTitles } from './measurement-line';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

/** What a figure was read from: «по данным CRM», “compared to”. */
const sources = new Lexicon('measure-source', { ru: ruSource, en: enSource });
/** A time, and what was before: «за квартал», “over three months”, «раньше». */
const periods = new Lexicon('measure-period', { ru: ruPeriod, en: enPeriod });
const TIME = new Set(['s', 'min', 'h', 'day', 'week', 'month', 'quarter', 'year', 'date']);
/** A change: these words stand near the figure when it tells a result rather than a rate or a price. */
const CHANGE =
  /(?<!\p{L})(?:плюс|удво|утро|учетвер|вдвое|втрое|вчетверо|больш|быстре|выше|ниже|подрос|взлет|просел|отыгра|довол|успешн|возвраща|окуп|отсе|набра|оборот|выручк|конверси|удержани|текучест|доходимост|меньш|короч|чаще|реже|сберег|сберёг|прибавил|выдаёт|выдает|увелич|повыс|выр[ао]с|рост|сниз|сократ|уменьш|ускор|улучш|эконом|подня|прибав|упал|пад|перевыполн|превы|довел|достиг|сэконом|экономи|(?:are|is|was|were|went|goes|gone) (?:up|down)|(?:up|down) (?:by|from|\d)|quadrupl|trebl|jump|climb|soar|surg|shrank|shrunk|slash|trim|happy|satisf|success|retention|conversion|turnover|came in|on time|outperform|beat|bigger|smaller|cheaper|quicker|increas|improv|grew|grow|rais|rose|rise|cut|reduc|decreas|drop|sav|boost|gain|up by|down by|faster|more|fewer|less|higher|lower|fell|exceed|reach|doubl|tripl|halv|lift|drove|hit|bring|brought|got|times as|shorter|plus)/iu;
/** Not a result: a discount, a rate, a share that is asked for, a plan. */
const NO_RESULT =
  /(?<!\p{L})(?:скидк|% off|off (?:the|your)|ндс|комисси|ставк|налог|предоплат|процентн\p{L} пункт|нужно|надо|задач|цель|план\p{L}* (?:сократ|увелич)|хотел|должен|рассчитыва|ожида|хо(?:чу|чется|телось)|претенду|прос(?:ить|ил|ила|ят)|discount|vat|commission|tax|interest|deposit|goal|target|needed to|had to|wanted|aim|expect|looking for|i['’]d like|would like|i want|hop(?:e|ing)|brief|предлага|(?:is|are|was) to \p{L}+|(?:i|it) would|не стану|не буду|won't|can't claim|pretend)/iu;
/** “We gave him 2%”, “I did about 30% of the coding”: a concession, a share of the work. */
const GIVEN =
  /(?<!\p{L})(?:gave|given?|giving|offer(?:ed|ing)?|did|do|doing|wrote|spen[dt]|covered|handled|дал[аи]?|даю|уступил[аи]?|предложил[аи]?|делал[аи]?|сделал[аи]?|трачу|тратил[аи]?)(?:\s(?!плюс|plus)\p{L}+){0,2}\s$/iu;
const MONEY = new Set(['RUB', 'USD', 'EUR', 'GBP']);
/** Of sums only what was saved or earned is a result; the others are prices. */
const SAVED = /(?<!\p{L})(?:сэконом|эконом|сбер[её]|заработа|saved|saving|earned)/iu;
const REACH = 60;
/** A time is looked for no farther, however long the sentence. */
const FAR = 300;
/** What changed stands nearer behind its figure: “98% of the guests left happy”. */
const AHEAD = 40;

/** A percentage or a multiple that nobody could check: no baseline, no period, no source. */
export const unmeasuredNumber: Rule = {
  id: 'unmeasured-number',
  severity: 'information',
  kinds: [
    'story',
    'self-presentation',
    'self-description',
    'motivation',
    'habitual',
    'weakness',
    'letter',
    'case',
    'presentation',
    'salary',
  ],
  yieldsTo: ['wrong-arithmetic', 'metric-mismatch'],
  messages: {
    en: {
      unmeasured:
        'Where does “{words}” come from: from what to what, over what time, by what count? One line will do: “Measurement: 25 → 20 minutes, March to May, from the ticket system”.',
      measure: measureTitles.en,
    },
    ru: {
      unmeasured:
        'Откуда «{words}»: сколько было, сколько стало, за какой срок, по каким данным? Хватит одной строки: «Замер: 25 → 20 минут, март–май, по CRM».',
      measure: measureTitles.ru,
    },
  },
  check(answer, report) {
    if (isMeasured(answer)) return;
    const bySentence = ownWords(answer, sources).filter((found) => isOfItsFigure(answer, found));
    for (const figure of answer.numbers) {
      const sentence = sentenceAt(answer, figure);
      if (sentence && bySentence.some((found) => within(found, sentence))) continue;
      if (isResult(answer, figure) && !hasPeriod(answer, figure))
        report({
          at: figure,
          message: 'unmeasured',
          values: quoted(answer, figure),
          fixes: measurementLine(answer),
        });
    }
  },
};

/** Whether the answer names where any of its figures come from, or over what time. */
export function namesSource(answer: AnalysedAnswer): boolean {
  return isNoted(answer) || [sources, periods].some((list) => ownWords(answer, list).length > 0);
}

/** Whether the figure tells a time, and so may be the period of another. */
export function isPeriod({ unit }: NumberMention): boolean {
  return unit !== undefined && TIME.has(unit);
}

function isNoted({ parts }: AnalysedAnswer): boolean {
  return parts.some(({ kind, body }) => kind === 'measurement' && body.end > body.start);
}

/** Whether the answer says anywhere how its figures came about. */
function isMeasured(answer: AnalysedAnswer): boolean {
  if (isNoted(answer)) return true;
  if (ownWords(answer, sources).some((found) => !isOfItsFigure(answer, found))) return true;
  if (periods.find(answer).some((found) => isBaseline(answer, found))) return true;
  return claimsOf(answer).some(({ pair }) => pair !== undefined);
}

/** «Раньше уходило 40 минут», “a pallet used to take 40”. */
function isBaseline(answer: AnalysedAnswer, found: Range): boolean {
  const sentence = sentenceAt(answer, found);
  return (
    BEFORE.test(answer.text.slice(found.start, found.end)) &&
    sentence !== undefined &&
    inside(answer.numbers, sentence).some(({ unit }) => unit !== '%' && unit !== 'times')
  );
}

/** “A 15% increase, as measured by session length” measures that figure and no other. */
function isOfItsFigure(answer: AnalysedAnswer, { pattern, ...at }: FoundPhrase): boolean {
  const sentence = pattern === 'measure' ? sentenceAt(answer, at) : undefined;
  return sentence !== undefined && inside(answer.numbers, sentence).length > 0;
}

/** «В прошлом году», “in March”, «в 2021-м»: when one set to work rather than over what time it grew. */
const POINT =
  /^(?:[ВвКкСс]о?|[Пп]рошл\p{L}+|[Ll]ast|[Pp]revious|(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom) \p{Lu}\p{L}+)(?!\p{L})|^\d{4}/u;
/** «Раньше», “used to take”: what was before needs its own figure. */
const BEFORE = /^(?:раньше|used to)/iu;
/** «Два раза в месяц»: how often. */
const HOW_OFTEN = /(?<!\p{L})(?:раза?|каждый|every|once|twice|times)(?:\s\p{L}+)?\s$/iu;

/** Whether it is told over what time the figure came about. A date that stands with a deed of one's own is the deed's. */
function hasPeriod(answer: AnalysedAnswer, figure: NumberMention): boolean {
  const { text, subjects, languages, lang, numbers, sentences } = answer;
  const i = sentenceIndexAt(answer, figure);
  const sentence = sentences[i];
  if (!sentence) return false;
  const reach = {
    start: Math.max(sentence.start, figure.start - FAR),
    end: Math.min(sentence.end, figure.end + FAR),
  };
  // «Три кило. Вчетверо меньше.» goes on with the sentence before.
  const isRest = reach.start === sentence.start && inside(subjects, reach).length === 0;
  const near = {
    start: isRest ? Math.max(sentences[i - 1]?.start ?? 0, reach.start - FAR) : reach.start,
    end: reach.end,
  };
  const times = [
    ...inside(periods.find(answer), near),
    ...inside(numbers, near).filter((one) => isPeriod(one) && Math.abs(one.start - figure.end) < REACH),
  ];
  return times.some((time) => {
    const said = text.slice(time.start, time.end);
    if (BEFORE.test(said)) return false;
    if (HOW_OFTEN.test(text.slice(Math.max(near.start, time.start - 20), time.start))) return false;
    if (!POINT.test(said)) return true;
    const between = { start: Math.min(time.end, figure.end), end: Math.max(time.start, figure.start) };
    const deeds = inside(subjects, between).filter(
      (verb) => verb.subject === 'I' && isPast(text, verb, languages[lang]),
    );
    return deeds.length < 2;
  });
}

/** “Doubled words”, “double bookings”: a thing, no deed. */
const THING = /(?<!\p{L})(?:the|a|an|any|of|for|every|each)\s+$/iu;
/** What «раза» and “times” need around them to be a multiple: «два раза звонил» counts occasions. */
const IN = /(?<!\p{L})(?:в|во|by|of)\s+(?:\p{L}+\s+)?$/iu;
const AS =
  /^\s+(?:as|more|the|what|our|its|their|last|faster|bigger|better|higher|fewer|less|lower|larger|cheaper|over|больше|меньше|быстрее|чаще|реже|выше|ниже)(?!\p{L})/iu;

/** “One of them got double the sheets”, “ordered twice the flour”: how much there was of a thing, no change. */
const DEALT =
  /(?<!\p{L})(?:(?<!(?:i|we|team|shop) )(?:got|get|gets|received)|needed|needs?|ordered|paid|pays?|charged|took|takes|asked for|wanted|sent|delivered|costs?|booked|billed|quoted|with)\s(?:almost |nearly |about )?$/iu;

function isMultiple(text: string, { start, end }: NumberMention): boolean {
  const [said, before, after] = [
    text.slice(start, end),
    text.slice(Math.max(0, start - 20), start),
    text.slice(end, end + 12),
  ];
  if (/раза?$/iu.test(said)) return IN.test(before) || AS.test(after);
  if (/(?:times|twice|double|дважды|трижды)$/iu.test(said)) return AS.test(after) && !DEALT.test(before);
  return !THING.test(before);
}

/** «На треть», “by half”: a share of what it was. */
const BY = /(?<!\p{L})(?:на|by|in|почти|nearly|almost)\s+(?:a\s+|one\s+)?$/iu;

function isResult(answer: AnalysedAnswer, figure: NumberMention): boolean {
  const { text, numbers } = answer;
  const { unit, start, end, values } = figure;
  if (evidenceOf(answer).quotes.some((quote) => within(figure, quote))) return false;
  // What is wanted is said in the same sentence.
  const sentence = sentenceAt(answer, figure) ?? figure;
  const from = Math.max(start - REACH, sentence.start);
  const before = text.slice(from, start);
  if (GIVEN.test(before)) return false;
  const saved = unit !== undefined && MONEY.has(unit) && SAVED.test(before);
  if (unit !== '%' && unit !== 'times' && unit !== 'pp' && !saved && !isShare(text, figure)) return false;
  if (unit === '%' && values[0] === 100) return false;
  if (unit === 'times' && (values[0]! < 1.5 || !isMultiple(text, figure))) return false;
  if (
    !CHANGE.test(text.slice(from, end + AHEAD)) ||
    NO_RESULT.test(text.slice(from, Math.min(end + 20, sentence.end)))
  )
    return false;
  // Two other sums are what it was and what it became.
  if (saved && numbers.filter((other) => other.unit === unit && other !== figure).length > 1) return false;
  return true;
}

function isShare(text: string, { unit, values, start, end }: NumberMention): boolean {
  const [value] = values;
  if (unit !== undefined || value! <= 0 || value! >= 1) return false;
  // «На половине карточек» is where.
  if (/(?:половине|трети|четверти)$/iu.test(text.slice(start, end))) return false;
  return (
    BY.test(text.slice(Math.max(0, start - 20), start)) ||
    /^(?:halved|наполовину)$/iu.test(text.slice(start, end))
  );
}
