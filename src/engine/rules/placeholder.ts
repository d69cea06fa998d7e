import { within, type AnalysedAnswer } from '../answer/analyse';
import { evidenceOf } from '../answer/evidence';
import type { Range } from '../finding';
import type { Rule } from './rule';

/**
 * A gap of a template: brackets around a word of instruction, a row of underscores. “[the client]” is an editor's
 * insertion, «Где заказ???» a raised voice.
 */
const GAP =
  /\[(?![xх ]\]|the (?:client|company)\])[^\][\n]{0,60}(?<!\p{L})(?:ваш|имя|имен(?!но)|назван|дат[аыу]|компани|должност|сфер|сумм|цифр|вставить|указать|клиент|your|name(?!d)|company|date(?!d)|role|position|insert|number|figure|client|x{1,3})[^\][\n]{0,60}\]|<(?:имя|название|name|company|date)[^>\n]{0,30}>|\{\{?[\p{L}_ ]{2,30}\}\}?|(?<![\p{L}\p{N}])[XХN]{1,2}(?=\s?%)|_{3,}|(?<![\p{L}\p{N}?!»”")])\?{3,}/giu;
/** A reminder to oneself; in capitals, for Todo and “a todo list” are things. */
const REMINDER = /(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|ХХХ|XXX)(?![\p{L}\p{N}])/gu;

/** Forms of a date, names in capitals, a sample name where a real one belongs, a row of dots. */
const SAMPLE =
  /(?<![\p{L}\p{N}])(?:ДД\.ММ(?:\.ГГ(?:ГГ)?)?|DD[./]MM(?:[./]YY(?:YY)?)?|MM[./]DD(?:[./]YY(?:YY)?)?|(?:FIRST|LAST|COMPANY)_?NAME|Your Name|Company Name|Имя Фамилия|[NХX](?= (?:лет|месяц|years|months)))(?![\p{L}\p{N}])|%\p{Lu}{3,}%|\.{6,}|<\p{Ll}{3,}(?: \p{Ll}+){1,6}>|(?<=ООО «)Название(?=»)/gu;

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      gap: '“{words}” is a gap left from a draft or a template. Put the real words there before you say or send this.',
    },
    ru: {
      gap: '«{words}» — пропуск из черновика или шаблона. Впишите настоящие слова до того, как скажете или отправите это.',
    },
  },
  check(answer, report) {
    for (const pattern of [GAP, REMINDER, SAMPLE]) {
      for (const { 0: words, index } of answer.text.matchAll(pattern)) {
        const at = { start: index, end: index + words.length };
        if (isMeant(answer, at)) continue;
        report({ at, message: 'gap', values: { words } });
      }
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
  return /TODO|FIXME/.test(around) && /комментари|пометк|задач|comment|note|marker/iu.test(around);
}
