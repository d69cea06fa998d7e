import type { AnalysedAnswer } from '../answer/analyse';
import { sentenceAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import type { NumberMention } from '../language/language';
import { WordClass as C } from '../language/word-class';
import type { ProposedFix, Rule } from './rule';

const MONEY = new Set(['RUB', 'USD', 'EUR', 'GBP']);
/** A bare number this small is an age or a count of years, not a wage; «120–140» stands for thousands. */
const LEAST = 30;
/** One end of a range before its sum, or behind it: “at least 50k”, «90 тысяч и выше». */
const FLOOR =
  /(?:^|\s)(?:от|не (?:меньше|ниже|менее)(?: чем)?|минимум|как минимум|(?:мой |мо\p{L} )?минимум\s[-–—]|начиная (?:с|со|от)|свыше|выше|больше|более|по меньшей мере|from|(?:at|no) (?:least|less than|lower than|under)|(?:a |my )?(?:minimum|floor) (?:of|is|would be)|starting (?:at|from)|upwards of|north of|above|over|more than|not (?:less|lower) than|not below)\s?[$€£]?$/iu;
const FLOOR_BEHIND =
  /^(?:\s?\+(?!\s?\d)(?:\s(?:тыс\p{L}*|k))?|\s(?:и|или) (?:выше|больше|более)|\s(?:как )?минимум|\s(?:or|and) (?:more|up|above|upwards|higher)|\s(?:as a )?minimum|\sat (?:the )?least)(?!\p{L})/iu;
const CEILING =
  /(?:^|\s)(?:до|не (?:больше|выше|более)|максимум|up to|no more than|at most|under|below)\s?[$€£]?$/iu;
/** A sum that is told without a figure, or left for later to be filled in, which is another rule's fault. */
const SUM_IN_WORDS =
  /(?<!\p{L})(?:(?:low|mid|high|solid|comfortable)[- ](?:five|six|seven)[- ]figures?|(?:six|seven)[- ]figures?|(?:low|mid|high|lower|upper)(?:dle)?[- ](?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)(?!\p{L})/iu;
const GAP =
  /\[[^\][\n]{0,40}(?:сумм|цифр|вилк|amount|figure|salary|range|number|x)[^\][\n]{0,40}\]|[$€£]\s?[xXхХ]+(?!\p{L})|(?<!\p{L})[XХN]{1,3} (?:тысяч|тыс|руб|dollars|euros|pounds|k)/iu;

/** A salary answer that names no figure, or one end of a range alone. */
export const salaryRange: Rule = {
  id: 'salary-range',
  severity: 'warning',
  kinds: ['salary'],
  messages: {
    en: {
      none: 'The answer names no figure, so the talk about money has not begun. Give a range you would accept, and one reason: the market, your experience, the duties.',
      floor: '“{words}” is one end of a range. Name the other end too, or the offer will be exactly that.',
      range: 'Make it a range',
    },
    ru: {
      none: 'В ответе нет суммы, и разговор о деньгах не начался. Назовите вилку, на которую согласитесь, и одно основание: рынок, опыт, обязанности.',
      floor: '«{words}» — только один край вилки. Назовите и второй: иначе предложат ровно столько.',
      range: 'Сделать вилкой',
    },
  },
  check(answer, report) {
    if (SUM_IN_WORDS.test(answer.text) || GAP.test(answer.text)) return;
    const sums = answer.numbers.filter((one) => isSum(one) && !countsThings(answer, one));
    if (sums.length === 0) {
      report({ at: 'question', message: 'none' });
      return;
    }
    const [sum] = sums;
    const before = answer.text.slice(Math.max(0, sum!.start - 24), sum!.start);
    const edge = (FLOOR.exec(before) ?? CEILING.exec(before))?.[0].trimStart();
    const behind = FLOOR_BEHIND.exec(answer.text.slice(sum!.end, sum!.end + 24))?.[0];
    if (sums.length > 1 || sum!.values.length > 1 || (edge ?? behind) === undefined) return;
    const at = { start: sum!.start - (edge?.length ?? 0), end: sum!.end + (behind?.length ?? 0) };
    const words = answer.text.slice(at.start, at.end);
    const fixes = asRange(answer, sum!, at, CEILING.test(before));
    report({ at, message: 'floor', values: { words }, severity: 'hint', fixes });
  },
};

function isSum({ values, unit }: NumberMention): boolean {
  return unit ? MONEY.has(unit) : Math.max(...values) >= LEAST;
}

/** What people have at work so many of. */
const THINGS =
  /^\s(?:\p{L}+\s)?(?:clients|customers|accounts|people|employees|staff|contracts|deals|projects|stores|shops|branches|sites|beds|rooms|tables|patients|students|pupils|children|tickets|calls|orders|cases|reports|tests|suppliers|vacancies|candidates|vehicles|drivers|machines|users|members)(?!\p{L})/iu;
/** «150 чистого оклада» is a sum. */
const PAY = /^(?:руб|доллар|евро|тысяч|тыс|оклад|зарплат|ставк|доход|фикс|чист|грязн|бонус|преми|процент)/;

/** «Сорок клиентов», “120 accounts”: a bare number with the name of what is counted. */
function countsThings(answer: AnalysedAnswer, { unit, end }: NumberMention): boolean {
  if (unit) return false;
  const { text, words } = answer;
  if (answer.lang === 'en') return THINGS.test(text.slice(end, end + 40));
  const next = words.findIndex(({ start }) => start >= end);
  const [first, second] = [words[next], words[next + 1]];
  const thing = first && (first.wordClass & C.Adjective) > 0 ? second : first;
  return (
    thing !== undefined &&
    /^[\s\p{L}]*$/u.test(text.slice(end, thing.start)) &&
    (thing.wordClass & C.ObliqueNoun) > 0 &&
    (thing.wordClass & C.Function) === 0 &&
    ![first!, thing].some(({ form }) => PAY.test(form))
  );
}

const BEGUN = /(?:^|\s)(?:от|from|between)\s\S{1,16}\s$/iu;

/** A range of the sum and a gap for its other end: «от 120 до [сумма] тысяч рублей», “40k to [amount]”. */
function asRange(answer: AnalysedAnswer, sum: Range, at: Range, isCeiling: boolean): ProposedFix[] {
  const { text, lang } = answer;
  const [digits] = /^\d(?:[\d., ]*\d)?/.exec(text.slice(sum.start, sum.end).replace(/^[$€£]/, '')) ?? [];
  // A sum in words would have to be declined, or to get a capital.
  if (digits === undefined) return [];
  // «От ??? до 130» is a range that waits for its other end.
  if (BEGUN.test(text.slice(0, at.start))) return [];
  const sign = /[$€£]$/.exec(text.slice(at.start, sum.start))?.[0] ?? '';
  const edge = { start: at.start, end: sum.start - sign.length };
  const isCapital = sentenceAt(answer, at)?.start === at.start;
  const opening = (word: string): string => (isCapital ? word[0]!.toUpperCase() + word.slice(1) : word);
  const edits: { at: Range; text: string }[] = [];
  if (isCeiling)
    edits.push({ at: edge, text: opening(lang === 'ru' ? 'от [сумма] до ' : 'from [amount] to ') });
  else {
    edits.push({ at: edge, text: lang === 'ru' ? opening('от ') : '' });
    // «От 120 до [сумма] тысяч рублей»: what is counted stands behind both.
    const end = lang === 'ru' ? text.indexOf(digits, sum.start) + digits.length : sum.end;
    const isLast = end === sum.end;
    if (!isLast) edits.push({ at: { start: sum.end, end: at.end }, text: '' });
    const gap = lang === 'ru' ? ' до [сумма]' : ' to [amount]';
    edits.push({ at: { start: end, end: isLast ? at.end : end }, text: gap });
  }
  return [{ title: 'range', edits: edits.filter((edit) => edit.text !== '' || edit.at.end > edit.at.start) }];
}
