import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/engine/markdown/blocks';
import { withoutSoftBreaks } from '../../../src/engine/notebook/soft-breaks';

const read = (markdown: string): string =>
  readBlocks(markdown)
    .blocks.map(({ prose }) => withoutSoftBreaks(prose))
    .join('\n\n');

describe('a line break inside a paragraph', () => {
  const wraps: Record<string, string> = {
    'in a sentence': 'В марте я пересчитала остатки на\nскладе и нашла потерянную партию.',
    'before a capital': 'Накладные за тот месяц подписывала\nАнна Сергеевна из отдела продаж',
    'behind a comma':
      'When the lights came on in the cold store,\nAnna and I counted the crates by the door\nand found two too many.',
    'before a dash in a sentence': 'Моей задачей в том квартале было\n— сократить очередь вдвое.',
    'of a quote': '> I rang each of the tenants and\n> asked when the plumber had come.',
    "of a list's item": '- I rang each of the tenants and\n  asked when the plumber had come.',
    'in bold': 'I rang each of the **tenants and\nasked when** the plumber had come.',
    'with CRLF': 'I rang each of the tenants and\r\nasked when the plumber had come.',
    'behind a space': 'I rang each of the tenants and \nasked when the plumber had come.',
  };
  for (const [which, text] of Object.entries(wraps))
    it(`is a space ${which}`, () => {
      const plain = text.replace(/\s+(?:> )?/g, ' ').replace(/^(?:[->] )|\*\*/g, '');
      assert.equal(read(text), plain.replaceAll('**', ''));
    });

  const made: Record<string, string> = {
    'behind a short line': 'Kind regards\nAlexandra',
    'before a signature': 'I look forward to hearing from you,\nAnna Hill, front desk',
    'before a label': 'Что было: на складе каждый месяц терялись коробки\nЧто стало: ни одной за полгода',
    'between items with a mark of their own':
      'За эту неделю я успела вот что и не сорвала смену\n• обзвонила всех, кто ждал заказ\n• собрала остатки',
    'between items with a dash':
      'За эту неделю я успела вот что:\n— обзвонила всех, кто ждал заказ с прошлого месяца\n— собрала остатки по всем складам',
    'between lines that each begin as a sentence':
      'Обзвонила всех клиентов, кто ждал заказ\nСобрала остатки по всем складам области\nДоговорилась о второй машине по пятницам',
  };
  for (const [which, text] of Object.entries(made))
    it(`stays one ${which}`, () => assert.equal(read(text), text));

  for (const end of ['  ', '\\', '<br>'])
    it(`stays one where it is hard: “${end}”`, () =>
      assert.equal(
        read(`I rang each of the tenants and${end}\nasked when the plumber from Leeds\nhad come.`),
        'I rang each of the tenants and\nasked when the plumber from Leeds had come.',
      ));
});
