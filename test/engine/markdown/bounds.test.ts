import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isParsable } from '../../../src/engine/markdown/bounds';
import { hostile, unparsable } from '../../bench/hostile.mjs';
import { createLinter, type Finding, type Linter } from '../engine';

const weak = '\n\n## Q: Why did you leave?\n\nI guess my boss was terrible.\n';
/** An open fence or comment takes in what follows: so it is in Markdown. */
const swallows = /^200,000 × `|<!--/;

describe('a file that nobody writes', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });

  for (const { name, text } of hostile) {
    it(`is linted in bounded time, and what stands around it in full: ${name}`, function () {
      this.timeout(10_000); // a guard against hanging, not a measure of speed
      const whole = `${weak}\n# Notes\n\n${text()}${weak}`;
      const judged = linter.lint({ uri: name, text: whole });
      const asked = judged.answers.filter(({ question }) => question === 'Why did you leave?');
      assert.equal(asked.length, swallows.test(name) ? 1 : 2);
      const marked = (findings: readonly Finding[]): string[] =>
        findings.map(({ start, end }) => whole.slice(start.offset, end.offset));
      assert.deepEqual(marked(judged.findings.slice(0, 2)), ['I guess', 'boss was terrible']);
      if (asked.length > 1)
        assert.deepEqual(marked(judged.findings.slice(-2)), ['I guess', 'boss was terrible']);
      // Typing beside it is bounded, too.
      const at = whole.indexOf('I guess');
      const edited = linter.edit(name, [{ start: at, end: at, text: 'Maybe not. ' }]);
      assert.equal(edited.findings.length, judged.findings.length + 1);
      linter.close(name);
    });
  }

  for (const { name, text } of unparsable) {
    it(`is read as plain text, and says so: ${name}`, () => {
      const section = `## Q: Why?\n\n${text()}\n`;
      assert.equal(isParsable(section), false);
      const { findings } = linter.lint({ uri: name, text: section + weak });
      const [fallback] = findings.filter(({ rule }) => rule === 'plain-text-fallback');
      assert.deepEqual([fallback?.start.line, fallback?.end.column], [1, '## Q: Why?'.length + 1]);
      linter.close(name);
    });
  }

  it('is an answer of two hours whose end is not judged, and says so', () => {
    const said = 'В марте я нашла пять ошибок в накладных и позвонила поставщику. ';
    const answer = said.repeat(Math.ceil(100_000 / said.length));
    const lint = (text: string): string[] => {
      const { findings } = linter.lint({ uri: 'long', text: `## Вопрос: Расскажите о случае\n\n${text}\n` });
      linter.close('long');
      return findings.map(({ rule }) => rule);
    };
    assert.ok(!lint(`TODO: цифра. ${answer.slice(0, 99_000)}`).includes('plain-text-fallback'));
    const rules = lint(`${answer} TODO: цифра.`);
    assert.ok(rules.includes('plain-text-fallback'));
    assert.ok(!rules.includes('placeholder'));
    assert.ok(lint(`TODO: цифра. ${answer}`).includes('placeholder'));
  });

  it('is none of what people write', () => {
    const people = {
      table: `| a | b |\n|---|---|\n${'| one | **two** |\n'.repeat(400)}`,
      rule: `${'-'.repeat(300)}\n`,
      list: Array.from({ length: 500 }, (_, i) => `- [ ] **item** ${i}\n`).join(''),
      nested: Array.from({ length: 12 }, (_, i) => `${'  '.repeat(i)}- a\n`).join(''),
      'a long quotation': `${'> > he said *so*\n'.repeat(300)}`,
      code: `${' '.repeat(300)}indented\n`,
      dates: '12.05.2024) and 13.05.2024)\n',
    };
    for (const [name, text] of Object.entries(people)) assert.ok(isParsable(text), name);
  });
});

describe('a closed document', () => {
  it('gives its memory back', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const linter = await createLinter();
    const text = weak.repeat(8000);
    linter.lint({ uri: 'warm', text: weak });
    const before = heap();
    linter.lint({ uri: 'large', text });
    const open = heap() - before;
    linter.close('large');
    const closed = heap() - before;
    assert.ok(open > 5e6, `open ${open}`);
    assert.ok(closed < open / 10, `open ${open}, closed ${closed}`);
  });
});
