import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter, type Linter } from './engine';

/** What opens and closes things that reach over several sections. */
const pieces = [
  '## Вопрос: Почему вы ушли?\n',
  '## Q: Why?\n',
  '### Ситуация\n',
  '### Draft 2\n',
  '# Title\n',
  'Title\n---\n',
  'Title\n===\n',
  '---\n',
  '...\n',
  'Наверное, начальник был ужасный.\n',
  'I guess my boss was terrible.\n',
  'Ситуация: было. Задача: надо.\n',
  '- Результат: значительно вырос\n',
  'Клиент: где?\n',
  'Вы: Наверное, тут.\n',
  '```\n',
  '~~~\n',
  '<!--\n',
  '-->\n',
  '<div>\n',
  '<pre>\n',
  '</pre>\n',
  '> quote\n',
  '- item\n',
  '  text\n',
  '\n',
  '\n\n',
  '| S | R |\n|--|--|\n| a | b |\n',
  'prepbook: letter\n',
  'lang: en\n',
  '\r\n',
  '\r',
  ' ',
  '#',
  '-',
  '`',
  '🙂',
  '\uD83D',
  '\uDE42',
  '\uFEFF',
  '\0',
  '[Ваше имя]',
  'a',
  '[x]: y\n',
  '<!-- prepbook-disable-next-line hedging: a -->\n',
  '<!-- prepbook-disable hedging: a -->\n',
  '<!-- prepbook-enable -->\n',
  '<!-- prepbook-disable-file missing-part -->\n',
];
const anyPiece = fc.constantFrom(...pieces);
const anyText = fc.array(anyPiece, { maxLength: 30 }).map((parts) => parts.join(''));
const anyEdit = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  text: fc.array(anyPiece, { maxLength: 3 }).map((parts) => parts.join('')),
});

describe('an edit', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });

  it('gives what a lint of the edited text gives, whatever came before', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let text = start;
        linter.lint({ uri: 'edited', text });
        for (const { at, length, text: inserted } of edits) {
          const from = at % (text.length + 1);
          const to = Math.min(text.length, from + length);
          const edited = linter.edit('edited', [{ start: from, end: to, text: inserted }]);
          text = text.slice(0, from) + inserted + text.slice(to);
          linter.close('whole');
          assert.deepEqual(edited, linter.lint({ uri: 'whole', text }), JSON.stringify(text));
        }
        linter.close('edited');
      }),
      { numRuns: 600 },
    );
  });

  it('in several places at once gives the same', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 2, maxLength: 5 }), (text, edits) => {
        let from = 0;
        let expected = '';
        const applied = [...edits]
          .map(({ at, length, text: inserted }) => ({
            start: at % (text.length + 1),
            length,
            text: inserted,
          }))
          .sort((a, b) => a.start - b.start)
          .flatMap(({ start, length, text: inserted }) => {
            if (start < from) return [];
            const end = Math.min(text.length, start + length);
            expected += text.slice(from, start) + inserted;
            from = end;
            return [{ start, end, text: inserted }];
          });
        expected += text.slice(from);
        linter.lint({ uri: 'edited', text });
        const edited = linter.edit('edited', applied);
        linter.close('whole');
        assert.deepEqual(edited, linter.lint({ uri: 'whole', text: expected }), JSON.stringify(expected));
        linter.close('edited');
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the findings elsewhere in the text as they are', () => {
    const weak = (n: number): string => `## Вопрос: ${n}?\n\nНаверное, начальник был ужасный.\n\n`;
    const text = [1, 2, 3].map(weak).join('');
    const before = linter.lint({ uri: 'a', text }).findings;
    // In the middle of the second answer: the first stays, the third moves, the second is judged anew.
    const start = weak(1).length + weak(2).indexOf('начальник');
    const after = linter.edit('a', [{ start, end: start, text: 'там ' }]).findings;
    assert.deepEqual(
      after.map((finding, i) => finding === before[i]),
      [true, true, false, false, true, true],
    );
    assert.equal(after[5]!.start.offset, text.lastIndexOf('начальник') + 'там '.length);
    linter.close('a');
  });
});
