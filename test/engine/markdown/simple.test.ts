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
const anySection = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('a section of headings, paragraphs and flat lists', () => {
  it('is read as the Markdown parser reads it, whatever stands in it', () => {
    fc.assert(
      fc.property(anySection, (section) => assert.deepEqual(readBlocks(section).blocks, parse(section))),
      { numRuns: 4000 },
    );
  });

  it('needs no parser where it is what people write', () => {
    const refuse = (): undefined => undefined;
    const usual = [
      '## Вопрос: Почему вы ушли?\n\nОтдел закрыли.\nИскал новое место с марта.\n\nНашёл здесь.\n',
      '### Draft 2\n\n**Situation:** In March.\n\n**Task:** Cut it to 2 days.\r\n\r\n**Result** – 9 hours.\n',
      'S: было\n\n- звонил клиентам;\n- писал письма.\n\n1. Потом\n2. Ещё\n',
      '## Tasks\n\n- [ ] call Tallow & Finch\n- [x] write\n\n```\n* code *\n```\n',
    ];
    for (const section of usual) assert.deepEqual(readSimply(section, refuse), parse(section));
    assert.equal(readSimply('## Q: Why?\n\n> quote\n', refuse), undefined);
  });
});
