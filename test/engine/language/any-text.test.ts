import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage } from '../../../src/engine/language/detect';
import { loadLanguage, type Language, type Range } from '../engine';

/** Any UTF-16 units, lone surrogates too, and texts made of what the readers look for. */
const anyText = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'я',
        'мы ',
        'и\u0306',
        'е\u0308',
        'сделал ',
        'was ',
        "didn't ",
        'двадцать ',
        'тысяч ',
        '1 ',
        '000',
        '5,5',
        '%',
        '–',
        '. ',
        '«',
        '»',
        '\n',
        '\r\n',
        'т. е. ',
        'и т. д.',
        '\uFEFF',
        '\u00AD',
        '\u200F',
        '\u200B',
        '\uD83D',
        '\uDE42',
        '🙂',
        '\0',
        'constructor ',
        '__proto__ ',
        'half a million ',
        'п. п.',
        '12.05.2023 ',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

function inOrder(text: string, ranges: readonly Range[]): void {
  let end = 0;
  for (const range of ranges) {
    assert.ok(
      range.start >= end && range.end > range.start && range.end <= text.length,
      JSON.stringify({ text, range, end }),
    );
    end = range.end;
  }
}

describe('any text at all', () => {
  let languages: Language[];
  before(async () => {
    languages = [await loadLanguage('ru'), await loadLanguage('en')];
  });

  it('is read without a throw, in ranges that are in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        detectLanguage(text);
        for (const language of languages) {
          for (const ranges of [
            language.sentences(text),
            language.words(text),
            language.numbers(text),
            language.subjects(text),
          ]) {
            inOrder(text, ranges);
          }
          const forms = language.words(text).map(({ start, end }) => text.slice(start, end));
          for (const [i, form] of forms.entries()) {
            assert.ok(language.lemma(form).length > 0);
            language.wordClass(form);
            language.negated(forms, i);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('loses no letter: words and what stands between them rejoin to it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const language of languages) {
          let at = 0;
          let rejoined = '';
          for (const { start, end } of language.words(text)) {
            const between = text.slice(at, start);
            assert.doesNotMatch(between, /[\p{L}\p{N}]/u);
            rejoined += between + text.slice(start, end);
            at = end;
          }
          assert.equal(rejoined + text.slice(at), text);
        }
      }),
    );
  });

  it('means the same composed and decomposed', () => {
    const text = 'Ещё в июне я лично провёл пятнадцать встреч. Мой начальник ужё ушёл.';
    const [ru] = languages;
    const read = (one: string): unknown => [
      ru!.words(one).map(({ start, end }) => ru!.lemma(one.slice(start, end))),
      ru!.numbers(one).map(({ values }) => values),
      ru!.subjects(one).map(({ subject }) => subject),
    ];
    assert.deepEqual(read(text.normalize('NFD')), read(text));
  });
});
