import assert from 'node:assert/strict';
import { isParsable } from '../../../src/engine/markdown/bounds';
import { createLinter } from '../engine';

/** Pastes on which the Markdown parser would not come back, or not soon. */
const hostile: Record<string, string> = {
  brackets: '['.repeat(200_000),
  stars: '*a '.repeat(100_000),
  'stars and underscores': '_a*'.repeat(100_000),
  links: '[a]('.repeat(50_000),
  quotes: '>'.repeat(200_000),
  'quoted lists': '> - '.repeat(20_000),
  backticks: Array.from({ length: 1000 }, (_, i) => '`'.repeat(i)).join(' '),
  'nested items': Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''),
};

describe('a paste that the Markdown parser must not be given', () => {
  for (const [name, paste] of Object.entries(hostile)) {
    it(`is read as plain text, and the rest of the notebook in full: ${name}`, async () => {
      assert.equal(isParsable(`## Q: Why?\n\n${paste}\n`), false);
      const text = `## Q: Why?\n\n${paste}\n\n## Q: Why did you leave?\n\nI guess my boss was terrible.\n`;
      const { findings, answers } = (await createLinter()).lint({ uri: name, text });
      assert.deepEqual(
        answers.map(({ question }) => question),
        ['Why?', 'Why did you leave?'],
      );
      const last = findings.slice(-2).map(({ start, end }) => text.slice(start.offset, end.offset));
      assert.deepEqual(last, ['I guess', 'boss was terrible']);
    });
  }

  it('is none of what people write', () => {
    const people = {
      table: `| a | b |\n|---|---|\n${'| one | **two** |\n'.repeat(400)}`,
      rule: `${'-'.repeat(300)}\n`,
      list: Array.from({ length: 500 }, (_, i) => `- [ ] **item** ${i}\n`).join(''),
      nested: Array.from({ length: 12 }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''),
      'a long quotation': `${'> > he said *so*\n'.repeat(300)}`,
      code: `${' '.repeat(300)}indented\n`,
    };
    for (const [name, text] of Object.entries(people)) assert.ok(isParsable(text), name);
  });
});
