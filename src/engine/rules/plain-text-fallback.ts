import { LONGEST_ANSWER } from '../answer/analyse';
import type { UnitRule } from './rule';

/** Says that something was read less well than the rest: nobody should wonder why its labels or its end do not count. */
export const plainTextFallback: UnitRule = {
  id: 'plain-text-fallback',
  severity: 'information',
  messages: {
    en: {
      plain:
        'This section has too much Markdown in it to be parsed in reasonable time, so it was read as plain text, without bold, lists or tables. Check what was pasted here.',
      long: 'Nobody could say an answer this long, so only its first 100,000 characters were read. Check what was pasted here.',
    },
    ru: {
      plain:
        'В этом разделе слишком много разметки, поэтому он прочитан как простой текст: без выделений, списков и таблиц. Проверьте, что сюда вставлено.',
      long: 'Такой длинный ответ вслух не произнести, поэтому прочитаны только первые 100 000 знаков. Проверьте, что сюда вставлено.',
    },
  },
  checkUnit({ plain, asked }, _answers, report) {
    for (const line of plain) report(line, 'plain');
    for (const { passage } of asked?.drafts ?? [])
      if (passage.text.length > LONGEST_ANSWER)
        report(asked!.heading ?? passage.toSource({ start: 0, end: 1 }), 'long');
  },
};
