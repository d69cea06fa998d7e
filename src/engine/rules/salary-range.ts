import type { NumberMention } from '../language/language';
import { wholeOf, type AnalysedAnswer } from '../answer/analyse';
import type { Rule } from './rule';

const MONEY = new Set(['RUB', 'USD', 'EUR', 'GBP']);
/** A bare number this small is an age or a count of years, not a wage; «120–140» stands for thousands. */
const LEAST = 30;
const FLOOR =
  /(?:^|\s)(?:от|не меньше|не ниже|минимум|как минимум|from|at least|no less than|a minimum of|starting (?:at|from)|upwards of)\s*[$€£]?$/iu;
const CEILING = /(?:^|\s)(?:до|не больше|не выше|максимум|up to|no more than|at most)\s*[$€£]?$/iu;

/** A salary answer that names no figure, or one end of a range alone. */
export const salaryRange: Rule = {
  id: 'salary-range',
  severity: 'warning',
  kinds: ['salary'],
  messages: {
    en: {
      none: 'The answer names no figure, so the talk about money has not begun. Give a range you would accept, and one reason: the market, your experience, the duties.',
      floor:
        '“{words}” is one end of a range. Name the other end too: without it the offer will sit right at yours.',
    },
    ru: {
      none: 'В ответе нет суммы, и разговор о деньгах не начался. Назовите вилку, на которую согласитесь, и одно основание: рынок, опыт, обязанности.',
      floor: '«{words}» — только один край вилки. Назовите и второй: иначе предложат ровно столько.',
    },
  },
  check(answer, report) {
    if (!wholeOf(answer)) return;
    const sums = answer.numbers.filter((figure) => isSum(answer, figure));
    if (sums.length === 0) {
      report({ at: 'question', message: 'none' });
      return;
    }
    const [sum] = sums;
    const before = answer.text.slice(Math.max(0, sum!.start - 24), sum!.start);
    const edge = (FLOOR.exec(before) ?? CEILING.exec(before))?.[0].trimStart();
    if (sums.length > 1 || sum!.values.length > 1 || edge === undefined) return;
    const at = { start: sum!.start - edge.length, end: sum!.end };
    const words = answer.text.slice(at.start, at.end);
    report({ at, message: 'floor', values: { words }, severity: 'hint' });
  },
};

function isSum({ text }: AnalysedAnswer, { values, unit, start, end }: NumberMention): boolean {
  if (unit && MONEY.has(unit)) return true;
  if (unit && unit !== 'h') return false;
  if (/^\s*(?:лет|год|day|year|дн|мин|человек|people|%|час)/iu.test(text.slice(end, end + 10))) return false;
  return Math.max(...values) >= LEAST || /[$€£]/.test(text.slice(start - 1, end + 1));
}
