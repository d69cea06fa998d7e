import assert from 'node:assert/strict';
import { applyEdits, stageOrder, withStageOrder } from '../../../src/engine/index';

function written(text: string, ...names: string[]): string {
  const edits = withStageOrder(text, names);
  assert.ok(edits, 'the text is broken');
  const now = applyEdits(text, edits);
  assert.deepEqual(stageOrder(now), names);
  return now;
}

describe('the order of stages', () => {
  it('is a configuration of its own where there is none', () => {
    assert.equal(written('', 'Call', 'Offer'), '{\n  "stages": [\n    "Call",\n    "Offer"\n  ]\n}\n');
  });

  it('comes behind the other keys, in their style, and leaves their comments', () => {
    assert.equal(
      written('{\n    // ours\n    "language": "ru" // always\n    // more\n}\n', 'a', 'b'),
      '{\n    // ours\n    "language": "ru", // always\n    // more\n    "stages": [\n        "a",\n        "b"\n    ]\n}\n',
    );
    assert.equal(
      written('{\n\t"language": "ru", // always\n}\n', 'a'),
      '{\n\t"language": "ru", // always\n\t"stages": [\n\t\t"a"\n\t],\n}\n',
    );
    assert.equal(written('{ "language": "ru" }', 'a', 'b'), '{ "language": "ru", "stages": ["a", "b"] }');
    assert.equal(
      written('{\r\n  "pace": { "ru": 100 }\r\n}\r\n', 'a'),
      '{\r\n  "pace": { "ru": 100 },\r\n  "stages": [\r\n    "a"\r\n  ]\r\n}\r\n',
    );
  });

  it('changes in a list of one line', () => {
    assert.equal(written('{"stages": ["a", "b","c" ]}', 'c', 'a', 'b'), '{"stages": ["c", "a","b" ]}');
    assert.equal(written('{"stages": ["a"]}', 'b', 'a'), '{"stages": ["b", "a"]}');
    assert.equal(
      written('{"stages": ["a", "b"], "language": "en"}', 'b'),
      '{"stages": ["b"], "language": "en"}',
    );
  });

  it('changes in a list of many lines, whose comments go with their names', () => {
    assert.equal(
      written(
        '{\n  "stages": [\n    // first\n    "a", // by phone\n\n    "b",\n    "c" /* last */\n  ]\n}\n',
        'c',
        'a',
        'd',
        'b',
      ),
      '{\n  "stages": [\n    "c", /* last */\n    // first\n    "a", // by phone\n    "d",\n    "b"\n  ]\n}\n',
    );
    assert.equal(
      written('{\n  "stages": [\n    "a",\n    "b",\n  ],\n}\n', 'b', 'a'),
      '{\n  "stages": [\n    "b",\n    "a",\n  ],\n}\n',
    );
  });

  it('replaces what is no list of names, and a list that is written in another way', () => {
    assert.equal(written('{ "stages": 1 }', 'a'), '{ "stages": [\n    "a"\n  ] }');
    assert.equal(written('{ "stages": [] }', 'a'), '{ "stages": [\n    "a"\n  ] }');
    written('{\n  "stages": [\n    "a"\n    , "b"\n  ]\n}\n', 'b', 'a');
    written('{ "stages": ["a", // one\n "b"] }', 'b', 'a');
  });

  it('is not written into a broken file', () => {
    assert.equal(withStageOrder('{ "stages": ["a" "b"] }', ['b', 'a']), undefined);
    assert.equal(withStageOrder('[]', ['a']), undefined);
  });
});
