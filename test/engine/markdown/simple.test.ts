import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, readBlocks } from '../../../src/engine/markdown/blocks';
import { readSimply } from '../../../src/engine/markdown/simple';

const pieces = [
  '## Вопрос: почему?\n',
  '## Q: **Why** `now`?\n',
  '### S\n',
  '#\n',
  ' # x\n',
  '# a #\n',
  '##  b \n',
  'В марте было 25 заявок.\n',
  'Last line without an end',
  '**Задача:** сократить.\n',
  '**a**',
  '**a** **b:**',
  '** a**',
  '*a*',
  '**',
  '*',
  '_a_',
  '`a',
  '`',
  '[a](b)',
  '[a]: b\n',
  '![a](b)',
  '[x y](https://a.b/c_d?e=1)',
  ' *x y* ',
  '(*x*)',
  '*x*,',
  ' **b**. ',
  ' `c*d` ',
  '`e`',
  'snake_case',
  '_',
  '!',
  '[',
  ']',
  '](',
  '(',
  '<b>',
  '<div>\n',
  '<!-- x -->\n',
  '&amp;',
  'R & D',
  '&#60;',
  '&',
  '\\*',
  '\\',
  '- item\n',
  '- [ ] task\n',
  '* [x] **done:** task\n',
  '1. [X] x\n',
  '- [ ]\n',
  '- [ ]  two spaces\n',
  '- [-] none\n',
  '[ ] loose\n',
  '- **Result:** more\n',
  '* item\n',
  '+ item\n',
  '1. first\n',
  '2) second\n',
  '2024 год\n',
  '-5 %\n',
  '- \n',
  '- - a\n',
  '- 1. a\n',
  '> quote\n',
  '| a | b |\n',
  '|--|--|\n',
  '| a | b |\n| --- | :-: |\n',
  '| **x** y | |\n',
  '|a|b|c|\n',
  '|  x|y  |\n',
  '\n> a quote\n\n',
  '> ',
  ':-- | --\n',
  '---\n',
  '===\n',
  '***\n',
  '```\n',
  '````\n',
  '```js\n',
  '```a`\n',
  ' ```\n',
  '``` \n',
  '~~~~ x\n',
  '~~~\n',
  '    code\n',
  '  indented\n',
  '\ttab\n',
  'a\tb\n',
  'hard  \n',
  'soft \n',
  '\n',
  '\n\n',
  '  \n',
  '\r\n',
  'x\r\n',
  '\r',
  ' ',
  '\u00A0',
  '\uFEFF',
  '\0',
  '🙂',
  '\uD83D',
  '«да»',
  '.',
];
/** What a line, a quote or a cell may hold; spaces and words so often that marks find their pairs. */
const inline = fc
  .array(
    fc.constantFrom(
      ...[
        'слово',
        'word',
        ' ',
        ' ',
        '*',
        '**',
        '**',
        '`',
        '_',
        '[a](b)',
        '[a b](https://a.b/c_d?e=1)',
        '[',
        ']',
        '(',
        ')',
      ],
      ...[
        '.',
        ':',
        '«',
        '»',
        '!',
        '&amp;',
        '&',
        '<b>',
        '\\',
        '1',
        'snake_case',
        '🙂',
        '|',
        '\t',
        '  ',
        '> ',
        '- ',
        '#',
      ],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const row = fc.array(inline, { minLength: 1, maxLength: 3 }).map((cells) => `| ${cells.join(' | ')} |\n`);
const table = fc
  .tuple(
    fc.constantFrom('| a | b |\n| --- | :-: |\n', '|a|\n|-|\n', '| a | b |\n|---|\n'),
    fc.array(row, { maxLength: 3 }),
  )
  .map(([head, rows]) => head + rows.join(''));
const written = fc
  .array(
    fc.oneof(
      inline.map((text) => `${text}\n`),
      inline.map((text) => `word ${text}\n`),
      inline.map((text) => `> ${text}\n`),
      inline.map((text) => `- ${text}\n`),
      table,
    ),
    { maxLength: 4 },
  )
  .chain((lines) =>
    fc.constantFrom(lines.join('\n'), lines.join(''), lines.join('\n').replaceAll('\n', '\r\n')),
  );
const anySection = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('a section of headings, paragraphs and flat lists', () => {
  it('is read as the Markdown parser reads it, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(anySection, written), (section) =>
        assert.deepEqual(readBlocks(section).blocks, parse(section)),
      ),
      { numRuns: 6000 },
    );
  });

  it('needs no parser where it is what people write', () => {
    const refuse = (): undefined => undefined;
    const usual = [
      '## Вопрос: Почему вы ушли?\n\nОтдел закрыли.\nИскал новое место с марта.\n\nНашёл здесь.\n',
      '### Draft 2\n\n**Situation:** In March.\n\n**Task:** Cut it to 2 days.\r\n\r\n**Result** – 9 hours.\n',
      'S: было\n\n- звонил клиентам;\n- писал письма.\n\n1. Потом\n2. Ещё\n',
      '> Клиент: где заказ?\n\n| Часть | Рассказ |\n| --- | --- |\n| Задача | **12** дней |\n\nВзял [отчёт](https://a.b/c) и *сам* написал `select`.\n',
      '## Q: How?\n\n| Part | Told\n| no table |\n\nIn May.\n',
      '## Tasks\n\n- [ ] call Tallow & Finch\n- [x] write\n\n```\n* code *\n```\n',
    ];
    for (const section of usual) assert.deepEqual(readSimply(section, refuse), parse(section));
    assert.equal(readSimply('## Q: Why?\n\n> two\n> lines\n', refuse), undefined);
  });
});
