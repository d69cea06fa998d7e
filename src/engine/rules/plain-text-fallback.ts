import type { UnitRule } from './rule';

/** Says that a section was read less well than others: nobody should wonder why its labels do not count. */
export const plainTextFallback: UnitRule = {
  id: 'plain-text-fallback',
  severity: 'information',
  messages: {
    en: {
      plain:
        'This section holds more Markdown marks or deeper nesting than a Markdown parser reads in reasonable time, so it was read as plain text: bold, lists and tables in it do not count. Check what was pasted here.',
    },
    ru: {
      plain:
        'В этом разделе столько знаков разметки или такая вложенность, что разбор Markdown занял бы слишком много времени. Раздел прочитан как простой текст: жирный шрифт, списки и таблицы в нём не учтены. Проверьте, что сюда вставлено.',
    },
  },
  checkUnit({ plain }, _answers, report) {
    for (const line of plain) report(line, 'plain');
  },
};
