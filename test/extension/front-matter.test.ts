import assert from 'node:assert/strict';
import { optsIn } from '../../src/extension/front-matter';

function lines(text: string) {
  const all = text.split('\n');
  return { lineCount: all.length, lineAt: (line: number) => ({ text: all[line]! }) };
}

describe('Markdown opts in', () => {
  for (const text of [
    '---\nprepbook: notebook\n---\n',
    '---\ntitle: x\nprepbook: resume\n---',
    '---\nprepbook:\n...\ntext',
    '--- \nprepbook : log\n---',
  ]) {
    it(JSON.stringify(text), () => assert.equal(optsIn(lines(text)), true));
  }
});

describe('Markdown stays out', () => {
  for (const text of [
    '',
    'prepbook: notebook',
    '\n---\nprepbook: notebook\n---\n',
    '---\ntitle: x\n---\nprepbook: notebook\n',
    '---\n  prepbook: nested\n---\n',
    '---\n# prepbook: a comment\n---\n',
    '---\nprepbooks: notebook\n---\n',
    '---\nprepbook:notebook\n---\n',
    '---\nprepbook: never closed\n',
  ]) {
    it(JSON.stringify(text), () => assert.equal(optsIn(lines(text)), false));
  }

  it('without a look below the front matter', () => {
    const text = lines(`---\ntitle: x\n---\n${'long\n'.repeat(1000)}`);
    let lowest = 0;
    optsIn({
      lineCount: text.lineCount,
      lineAt: (line) => ((lowest = Math.max(lowest, line)), text.lineAt(line)),
    });
    assert.equal(lowest, 2);
  });
});
