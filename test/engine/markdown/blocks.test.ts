import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/engine/markdown/blocks';

/** The text of the only block, and for each of its characters the one that stands at its source. */
function aligned(source: string): [string, string] {
  const [block] = readBlocks(source).blocks;
  const { text, runs } = block!.prose;
  const back = runs.map(({ source: at, length }) => source.slice(at, at + length)).join('');
  return [text, back];
}

describe('blocks', () => {
  it('takes markup off and knows where each stretch of text stood', () => {
    const [text, back] = aligned('Я **сам** [позвонил](https://e.x) `CRM`');
    assert.equal(text, 'Я сам позвонил CRM');
    assert.equal(back, text);
  });

  it('follows escapes, character references and quote markers', () => {
    assert.deepEqual(aligned('2 \\* 2 конец'), ['2 * 2 конец', '2 * 2 конец']);
    const [text, back] = aligned('R&amp;D and');
    assert.deepEqual([text, back], ['R&D and', 'R&D and']);
    assert.deepEqual(aligned('> one\n> two'), ['one\ntwo', 'one\ntwo']);
  });

  it('leaves out code, comments and images', () => {
    assert.deepEqual(
      readBlocks('```\ncode\n```\n\n<!-- note -->\n\n![a](b) text').blocks.map(({ prose }) => prose.text),
      [' text'],
    );
  });

  it('finds the mark of a task and its depth', () => {
    const source = '- [ ] one\n  1. [X] two\n- three';
    const items = readBlocks(source).blocks.map(({ item }) => item);
    assert.deepEqual(
      items.map((item) => [
        item?.depth,
        item?.task && source.slice(item.task.mark.start, item.task.mark.end),
      ]),
      [
        [0, ' '],
        [1, 'X'],
        [0, undefined],
      ],
    );
  });
});
