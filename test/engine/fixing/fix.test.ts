import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, createLinter, type Linter, type TextEdit } from '../engine';
import { Pieces } from '../../../src/engine/fixing/pieces';
import { givenTexts, wrapped } from './texts';

const fixOf = (linter: Linter, text: string, rules?: readonly string[]): string => {
  linter.open({ uri: 'fixed', text });
  return applyEdits(text, linter.fix('fixed', rules).edits);
};
const question = '## Q: How do you usually call clients?\n\n';

describe('safe fixes of a text', () => {
  let linter: Linter;
  before(async () => void (linter = await createLinter()));

  it('are all applied', () => {
    const text = `${question}Basically, I call on Monday.\n\nBasically, she takes 40 pallets.\n`;
    assert.equal(fixOf(linter, text), `${question}I call on Monday.\n\nShe takes 40 pallets.\n`);
  });

  it('that meet are applied one after another', () => {
    const text = `${question}Basically, you know, I call on Monday.\n`;
    assert.equal(fixOf(linter, text), `${question}I call on Monday.\n`);
    linter.open({ uri: 'fixed', text });
    const { edits, rules } = linter.fix('fixed');
    assert.deepEqual([edits.length, rules], [1, ['filler', 'filler']]);
  });

  it('are those of the rules that are named', () => {
    const text = `${question}Basically, I call on Monday.\n`;
    assert.equal(fixOf(linter, text, ['hedging']), text);
    assert.equal(fixOf(linter, text, ['hedging', 'filler']), `${question}I call on Monday.\n`);
  });

  it('are not those that a comment suppresses', () => {
    const text = `${question}<!-- prepbook-disable-next-line filler: habit -->\nBasically, I call on Monday.\n`;
    assert.equal(fixOf(linter, text), text);
  });

  it('change nothing by being asked for', () => {
    for (const text of givenTexts()) {
      const result = linter.lint({ uri: 'fixed', text });
      const told = (): string => JSON.stringify([result.findings, result.answers]);
      const before = told();
      if (linter.fix('fixed').edits.length === 0) continue;
      assert.equal(told(), before, text);
      const at = { start: text.length, end: text.length, text: '\nMore.\n' };
      const edited = JSON.stringify(linter.edit('fixed', [at]).findings);
      assert.equal(edited, JSON.stringify(linter.lint({ uri: 'fixed', text: `${text}\nMore.\n` }).findings));
    }
  });

  it('leave none to be applied, byte order marks and CRLF as they were', () => {
    for (const given of givenTexts().flatMap((text) => [text, wrapped(text)]))
      for (const text of [given, `\uFEFF${given.replaceAll('\n', '\r\n')}`]) {
        const fixed = fixOf(linter, text);
        if (fixed === text) continue;
        assert.equal(fixOf(linter, fixed), fixed, text);
        assert.doesNotMatch(fixed.replaceAll('\r\n', text.includes('\r') ? '' : '\r'), /\r/, text);
        assert.equal(fixed.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
      }
  });
});

describe('rounds of edits', () => {
  const anyEdits = fc.array(
    fc.record({ skip: fc.nat(4), length: fc.nat(4), text: fc.string({ maxLength: 4 }) }),
    { maxLength: 5 },
  );

  it('come to one that does the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(anyEdits, { maxLength: 4 }), (text, rounds) => {
        const pieces = new Pieces(text.length);
        let edited = text;
        for (const round of rounds) {
          let at = 0;
          const edits: TextEdit[] = [];
          for (const { skip, length, text: written } of round) {
            const start = Math.min(edited.length, at + skip);
            at = Math.min(edited.length, start + length);
            edits.push({ start, end: at, text: written });
          }
          edited = applyEdits(edited, edits);
          pieces.edit(edits);
        }
        assert.equal(applyEdits(text, pieces.edits()), edited);
      }),
      { numRuns: 2000 },
    );
  });
});
