import type { Rule } from './rule';

/** A gap of a template: brackets around a word of instruction, a reminder to oneself, a row of underscores. */
const GAP =
  /\[(?![xх ]\])[^\][\n]*(?<!\p{L})(?:ваш|имя|имен|назван|дат[аыу]|компани|должност|сфер|сумм|цифр|вставить|указать|клиент|your|name|company|date|role|position|insert|number|figure|client|x{1,3})[^\][\n]*\]|<(?:имя|название|name|company|date)[^>\n]{0,30}>|(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|ХХХ|XXX)(?![\p{L}\p{N}])|_{3,}|\?{3,}/giu;

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
    for (const { 0: words, index } of answer.text.matchAll(GAP)) {
      report({ at: { start: index, end: index + words.length }, message: 'gap', values: { words } });
    }
  },
};
