import type { AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import type { FrontMatter } from '../notebook/notebook';

export type OfferField =
  | 'company'
  | 'position'
  | 'schedule'
  | 'place'
  | 'pay'
  | 'bonus'
  | 'social'
  | 'kpi'
  | 'start'
  | 'probation'
  | 'other';

/** A line of an offer that names a field: `Label: value`, a row of a table, a heading and what stands under it. */
export interface OfferLine {
  /** «Оклад и премия» names two. */
  fields: readonly OfferField[];
  /** From the label to the end of the value, in the unit's text. */
  at: Range;
  /** The columns of a table, one value else. */
  values: readonly string[];
}

/** What names a field, in a label or, where the offer is prose, anywhere. */
export const fieldNames: Readonly<Record<OfferField, RegExp>> = {
  company: /компани|работодател|организаци|фирм|employer|company|\bfirm\b/iu,
  position: /должност|позици|(?<!\p{L})роль|ваканси|position|\brole\b|job title|\btitle\b/iu,
  schedule:
    /график|режим|рабоч\p{L}+ (?:врем|дн|недел)|час[ыа](?!\p{L})|смен|schedule|hours|shift|working (?:time|week)|(?<![\d.,])[1-7]\s?\/\s?[1-7](?![\d.,/])|сутки через|полный день|full[- ]time|part[- ]time|mon(?:day)?\s?(?:–|—|-|to)\s?fri/iu,
  place:
    /(?<!\p{L})мест[оа](?!\p{L})|местополож|офис|адрес|формат|удал[её]н|локаци|город|location|\bplace\b|office|\bsite\b|remote|hybrid|where/iu,
  pay: /оклад|зарплат|фикс|ставк|заработн|оплата труда|(?<!\p{L})оплата(?!\p{L})|доход|деньги|salary|\bbase\b|\bpay\b|wage|compensation|fixed/iu,
  bonus: /бонус|преми|переменн|процент с|bonus|commission|variable|incentive/iu,
  social:
    /(?<!\p{L})соц|дмс|льгот|страхов|отпуск|benefit|insurance|holiday|annual leave|pension|perks|vacation|\bpto\b/iu,
  kpi: /kpi|кпэ|кпи|показател|(?<!\p{L})цел[иь](?!\p{L})|мотиваци|targets?\b|goals?\b|objectives|\bokrs?\b|metrics/iu,
  start:
    /дата (?:начала|выхода|старта)|выход(?: на работу)?(?!\p{L})|начало работы|(?<!\p{L})старт|перв\p{L}+ (?:рабоч\p{L}+ )?день|start|first day|joining/iu,
  probation: /испытат|испытал|probation|trial period|notice in the first/iu,
  other:
    /договор|оформлени|обучени|срок ответа|руководител|подчинени|переработ|сверхуроч|contract|training|reply by|deadline|manager|overtime|notice/iu,
};
const names = Object.entries(fieldNames) as [OfferField, RegExp][];

/** A label of at most sixty UTF-16 units: a longer one is a sentence. */
const LABEL =
  /^[ \t>]*(?:[-*+•][ \t]+|\d{1,2}[.)][ \t]+)?(?:\[[ xX]\][ \t]+)?([^\n:|]{2,60}?)(?:\*\*|__)?[ \t]*(?::|[ \t][—–-](?=[ \t]|$))(?:\*\*|__)?[ \t]*(.*)$/u;
const ROW = /^[ \t]*\|(.*?)\|?[ \t]*$/u;
const HEADING = /^#{1,6}[ \t]+(.+?)[ \t#]*$/u;

/** Whether an offer stands here: the file says so, or it was pasted as the answer to a question about one. */
export function isOffer(answers: readonly AnalysedAnswer[], { kind }: FrontMatter): boolean {
  return kind === 'offer' || answers.some((answer) => answer.kind === 'offer');
}

/** The text with spaces in the place of its comments: what they say, to the engine or of a coach, is not offered. */
export function withoutComments(text: string): string {
  return text.replace(/<!--(?:(?!-->|<!--).)*-->/g, (comment) => ' '.repeat(comment.length));
}

/** A line break in a sentence: the line is full, the next begins small and not as an item. */
const WRAP = /(?<=^[^\n#|>][^\n]{24,})\r?\n(?=[ \t]*(?!\d{1,3}[.)][ \t])([\p{Ll}\d$€£(][^\n]*))/gmu;

/** An offer with spaces for the breaks that only wrap its lines, as in a letter; no offset moves. */
export function unwrapped(text: string): string {
  return text.replace(WRAP, (gap, next: string) => {
    const label = LABEL.exec(next)?.[1];
    return label !== undefined && fieldsOf(label).length > 0 ? gap : ' '.repeat(gap.length);
  });
}

/** The lines of a unit that name a field, in order. Reads the text as written: an offer is a list or a table. */
export function offerLines(text: string): OfferLine[] {
  const found: OfferLine[] = [];
  const lines = text.split('\n');
  let start = 0;
  lines.forEach((line, i) => {
    const one = readLine(line.trimEnd(), lines, i);
    const fields = one ? fieldsOf(one.label) : [];
    if (one && fields.length > 0) {
      const from = start + line.indexOf(one.label);
      const last = one.values.filter((value) => value !== '').at(-1);
      const end =
        last === undefined || one.isBelow
          ? from + one.label.length
          : start + line.lastIndexOf(last) + last.length;
      found.push({
        fields,
        values: one.values,
        at: { start: from, end: Math.max(end, from + one.label.length) },
      });
    }
    start += line.length + 1;
  });
  return found;
}

interface ReadLine {
  label: string;
  values: string[];
  /** Whether the value stands on the lines below. */
  isBelow: boolean;
}

function readLine(line: string, lines: readonly string[], i: number): ReadLine | undefined {
  const row = ROW.exec(line);
  if (row) {
    const [label = '', ...values] = row[1]!.split('|').map(bare);
    // The header of a table names no field's value.
    return /^[ \t|:-]+$/.test(lines[i + 1] ?? '') ? undefined : { label, values, isBelow: false };
  }
  const heading = HEADING.exec(line);
  if (heading) {
    const label = bare(heading[1]!);
    const below = valueBelow(lines, i);
    // A title over fields of its own is no field.
    if (label.length > 40 || LABEL.test(below) || ROW.test(below)) return undefined;
    return { label, values: [bare(below)], isBelow: true };
  }
  const labelled = LABEL.exec(line);
  if (!labelled) return undefined;
  const value = bare(labelled[2]!);
  const next = lines[i + 1] ?? '';
  const isParent = value === '' && indent(next) > indent(line);
  const values = [isParent ? bare(next) : value];
  return { label: bare(labelled[1]!), values, isBelow: isParent };
}

function valueBelow(lines: readonly string[], i: number): string {
  const next = lines.slice(i + 1, i + 12).find((line) => line.trim() !== '') ?? '';
  return HEADING.test(next) ? '' : next;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

/** Without emphasis around it, or the mark of an item before it. */
function bare(text: string): string {
  return text.replace(/^(?:[\s*_`]|[-•] (?=\S))+|[\s*_`]+$/g, '');
}

function fieldsOf(label: string): OfferField[] {
  return names.filter(([, name]) => name.test(label)).map(([field]) => field);
}
