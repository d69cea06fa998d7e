import type { Rule } from './rule';

/**
 * A gap of a template: brackets around a word of instruction, a row of underscores. “[the client]” is an editor's
 * insertion, «Где заказ???» a raised voice.
 */
const GAP =
  /\[(?![xх ]\]|the (?:client|company)\])[^\][\n]{0,60}(?<!\p{L})(?:ваш|имя|имен(?!но)|назван|дат[аыу]|компани|должност|сфер|сумм|цифр|вставить|указать|клиент|your|name(?!d)|company|date(?!d)|role|position|insert|number|figure|client|x{1,3})[^\][\n]{0,60}\]|<(?:имя|название|name|company|date)[^>\n]{0,30}>|\{\{?[\p{L}_ ]{2,30}\}\}?|(?<![\p{L}\p{N}])[XХN]{1,2}(?=\s?%)|_{3,}|(?<![\p{L}\p{N}?!»”")])\?{3,}/giu;
/** A reminder to oneself; in capitals, for Todo and “a todo list” are things. */
const REMINDER = /(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|ХХХ|XXX)(?![\p{L}\p{N}])/gu;

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
    for (const pattern of [GAP, REMINDER]) {
      for (const { 0: words, index } of answer.text.matchAll(pattern)) {
        report({ at: { start: index, end: index + words.length }, message: 'gap', values: { words } });
      }
    }
  },
};
