import { within, type AnalysedAnswer } from '../answer/analyse';
import { evidenceOf } from '../answer/evidence';
import type { Range } from '../finding';
import { quoted } from './own-words';
import type { Rule } from './rule';

/**
 * Brackets around a word of instruction: «[название сферы]», “[Product]”. “[the client]” is an editor's insertion,
 * “[laughs]” a remark.
 */
export const bracketGap = String.raw`\[(?![xх ]\]|(?:the )?(?:client|company|клиент)\])[^\]\[\n]{0,60}?(?<!\p{L})(?:ваш|имя|имен(?!но)|фамил|фио|назван|дат[аыу](?!\p{L})|компани|должност|сфер|отрасл|сумм|цифр|числ[оа]|количеств|процент|срок(?!о)|период|результат|город|продукт|проект|навык|ссылк|телефон|пример|вставить|вставьте|указать|укажите|описать|опишите|описание|добавить|дописать|заполнить|вписать|рекрутер|клиент|your|name(?!d)|company|employer|date(?!d)|role|position|job title|title|insert|describe|mention|add|fill in|number|figure|amount|percentage|metric|result|timeframe|time frame|duration|product|project|skill|industry|city|phone|link|example|client|customer|university|degree|(?:x{1,3}|n)(?!\p{L}))(?!\p{L}*ed(?!\p{L}))[^\]\[\n]{0,60}\](?!\()`;
const BRACKETS = new RegExp(bracketGap, 'giu');
/** The same in round brackets or angles, and gaps that show: underscores, question marks, dots, braces. */
const GAP =
  /\((?:вставить|дописать|добавить|указать|заполнить|вписать|придумать|описать|insert|fill in|(?:add|put|mention|describe)(?= [^()\n]{0,40}(?:here|example|number|figure|name|story|situation|later)))(?!\p{L})[^()\n]{0,60}\)|<(?:имя|название|name|company|date)[^>\n]{0,30}>|<\p{Ll}{3,}(?: \p{Ll}+){1,6}>|\{\{?[\p{L}_ ]{2,30}\}\}?|_{3,}|(?<=\s)__(?=[\s.,])|(?<![\p{L}\p{N}?!»”")])\?{3,}|\.{6,}|(?<=(?:^|\s)(?:с|от|from) )(?:\.{3}|…)(?= (?:до|to) )|lorem ipsum/giu;
/** X for a figure: “by X%”, «XX рублей», “$X”, “20XX”. */
const UNKNOWN =
  /(?<![\p{L}\p{N}])[XХN]{1,3}(?=\s?%|\s(?:percent|процент|лет(?!\p{L})|год|месяц|недел|дней|час|минут|рубл|тыс|человек|клиент|сотрудник|years|months|weeks|days|hours|minutes|people|customers|clients|employees|dollars|pounds))|(?<![\p{L}\p{N}])[xх]{2,3}(?=\s(?:percent|процент|рубл|тыс|человек|клиент|customers|people|dollars|years))|[$€£]\s?[XYZХ][XYZХ,.\d]*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])20[XХxх]{2}(?![\p{L}\p{N}])/gu;
/** A reminder to oneself; in capitals, for Todo and “a todo list” are things. The source of a regular expression. */
export const reminder = String.raw`(?<![\p{L}\p{N}_])(?:TODO|TBD|FIXME|ХХХ|XXX)(?![\p{L}\p{N}_])`;
const REMINDER = new RegExp(reminder, 'gu');
/** Forms of a date, names in capitals, a sample name where a real one belongs. */
const SAMPLE =
  /(?<![\p{L}\p{N}])(?:ДД\.ММ(?:\.ГГ(?:ГГ)?)?|DD[./]MM(?:[./]YY(?:YY)?)?|MM[./]DD(?:[./]YY(?:YY)?)?|(?:FIRST|LAST|COMPANY)_?NAME|Your Name|Company Name|Имя Фамилия|(?:XYZ|ABC) (?:Corp|Company|Inc|Ltd)|(?:Company|компани\p{L}{1,2}) (?:XYZ|ABC)|(?<=(?:уважением|зовут),?\s)ФИО)(?![\p{L}\p{N}])|%\p{Lu}{3,}%|(?<=ООО «)Название(?=»)/gu;
/** Each with what it cannot do without: almost every answer is done with that. */
const patterns: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [/\[/, BRACKETS],
  [/[<{…]|__|\?\?|\.\.\.|lorem|\((?:вст|доп|доб|ука|зап|впи|при|опи|ins|fil|add|put|men|des)/i, GAP],
  [/[XХN](?=[XХN\s%])|[xх]{2}|[$€£]\s?[XYZХ]/, UNKNOWN],
  [/TODO|TBD|FIXME|ХХХ|XXX/, REMINDER],
  [/ДД|DD|MM|NAME|Name|Имя|XYZ|ABC|ФИО|%[A-ZА-ЯЁ]|Название/, SAMPLE],
];

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      gap: '“{words}” is a gap left from a draft or a template. Fill it in before you say or send this.',
    },
    ru: {
      gap: '«{words}» — пропуск из черновика или шаблона. Заполните его, прежде чем говорить или отправлять.',
    },
  },
  check(answer, report) {
    const found = patterns
      .filter(([needs]) => needs.test(answer.text))
      .flatMap(([, pattern]) => [...answer.text.matchAll(pattern)])
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      .filter((at) => !isMeant(answer, at))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    for (const at of found) {
      if (at.start < end) continue;
      ({ end } = at);
      report({ at, message: 'gap', values: quoted(answer, at) });
    }
  },
};

/** A gap in an exercise that is quoted; TODO comments that somebody cleared away. */
function isMeant(answer: AnalysedAnswer, at: Range): boolean {
  if (
    /^(?:_|Имя Ф|Your N|Company N)/.test(answer.text.slice(at.start)) &&
    evidenceOf(answer).quotes.some((quote) => within(at, quote))
  )
    return true;
  const around = answer.text.slice(Math.max(0, at.start - 16), at.end + 12);
  return (
    /TODO|FIXME/.test(around) &&
    /комментари|пометк|задач|список|списк|comment|note|marker|list/iu.test(around)
  );
}
