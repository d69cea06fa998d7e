import assert from 'node:assert/strict';
import { continuation } from '../../../src/extension/editing/continuation';

/** The text after Enter at `|`, the caret shown by `|` again; undefined where Enter is left to the editor. */
function entered(marked: string): string | undefined {
  const lines = marked.replace('|', '').split('\n');
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const line = before.length - 1;
  const found = continuation(
    { lineCount: lines.length, lineAt: (at) => ({ text: lines[at]! }) },
    line,
    before.at(-1)!.length,
  );
  if (!found) return undefined;
  const { from, to, text } = found;
  lines[line] = `${lines[line]!.slice(0, from)}${text}|${lines[line]!.slice(to)}`;
  return lines.join('\n');
}

describe('Enter', () => {
  it('counts a numbered list on', () => {
    assert.equal(entered('1. one|'), '1. one\n2. |');
    assert.equal(entered('  9) nine|\nmore'), '  9) nine\n  10) |\nmore');
    assert.equal(entered('1. one| two'), '1. one\n2. |two');
    assert.equal(entered('3. [x] done|'), '3. [x] done\n4. [ ] |');
    assert.equal(entered('> 1. one|'), '> 1. one\n> 2. |');
  });

  it('ends a list at an empty item', () => {
    assert.equal(entered('- one\n- |'), '- one\n\n|');
    assert.equal(entered('- [x] one\n- [ ] |'), '- [x] one\n\n|');
    assert.equal(entered('1. one\n2. |\nmore'), '1. one\n\n|\nmore');
    assert.equal(entered('- one\n  - |'), '- one\n\n|');
    assert.equal(entered('> - one\n> - |'), '> - one\n>\n> |');
    assert.equal(entered('Text.\n\n- |'), 'Text.\n\n|');
  });

  it('gives the other side of a dialogue its turn, apart or not as before', () => {
    assert.equal(entered('Клиент: Где заказ?|'), 'Клиент: Где заказ?\n\nВы: |');
    assert.equal(entered('Client: Hello.\nYou: Hello.|'), 'Client: Hello.\nYou: Hello.\nClient: |');
    assert.equal(entered('Client: Hello.\n\nYou: Hello.| '), 'Client: Hello.\n\nYou: Hello.\n\nClient: |');
    assert.equal(entered('## Звонок\nВы: Добрый день.|'), '## Звонок\nВы: Добрый день.\n\nКлиент: |');
    assert.equal(entered('> Клиент: Где?|'), '> Клиент: Где?\n>\n> Вы: |');
    assert.equal(entered('Клиент: Где?\n\nВы: |'), 'Клиент: Где?\n\n|');
  });

  it('does elsewhere what it always does', () => {
    for (const text of [
      'A paragraph.|',
      '- one|',
      '|1. one',
      '1|. one',
      '- |one',
      'Клиент: Где| заказ?',
      '**Ситуация:** В марте.|',
      '---\nprepbook: notebook\nclient: Anna|\n---',
      '|',
    ])
      assert.equal(entered(text), undefined, text);
    assert.equal(entered('---\nprepbook: notebook\n---\n\nClient: Hello.|')?.endsWith('\n\nYou: |'), true);
  });
});
