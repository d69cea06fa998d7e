import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSections } from '../../../src/engine/markdown/sections';

/** First lines of the sections. */
function cuts(text: string): string[] {
  return splitSections(text).map((section) => section.text.split(/\r?\n/)[0]!);
}

describe('sections', () => {
  it('cuts at headings, and keeps what stands before the first', () => {
    assert.deepEqual(cuts('intro\n\n# One\ntext\n## Two\n'), ['intro', '# One', '## Two']);
  });

  it('keeps the front matter apart', () => {
    const [front, body] = splitSections('---\nlang: ru\n---\n# One\n');
    assert.deepEqual(
      [front?.kind, front?.text, body?.text],
      ['front-matter', '---\nlang: ru\n---\n', '# One\n'],
    );
  });

  it('takes an unclosed front matter for text', () => {
    assert.equal(splitSections('---\nlang: ru\n# One\n')[0]!.kind, 'body');
  });

  it('leaves the byte order mark out and still finds the front matter', () => {
    const [front] = splitSections('\uFEFF---\r\nlang: ru\r\n---\r\ntext');
    assert.deepEqual([front?.kind, front?.start], ['front-matter', 1]);
  });

  it('does not cut inside a fence, and does after it', () => {
    assert.deepEqual(cuts('# A\n```\n# not\n````\n# B\n'), ['# A', '# B']);
    assert.deepEqual(cuts('# A\n~~~\n```\n# not\n~~~\n# B\n'), ['# A', '# B']);
    assert.deepEqual(cuts('# A\n``` a`b\n# B\n'), ['# A', '# B']);
  });

  it('does not cut inside comments and other HTML blocks', () => {
    assert.deepEqual(cuts('# A\n<!-- one\n# not\n-->\n# B\n'), ['# A', '# B']);
    assert.deepEqual(cuts('# A\n<!-- one -->\n# B\n'), ['# A', '# B']);
    assert.deepEqual(cuts('# A\n<div>\n# not\n\n# B\n'), ['# A', '# B']);
    assert.deepEqual(cuts('# A\n<pre>\n\n# not\n</pre>\n# B\n'), ['# A', '# B']);
  });

  it('knows setext headings from rules, lists and quotes', () => {
    assert.deepEqual(cuts('# A\ntext\n\nTwo\nlines\n---\nbody\n'), ['# A', 'Two']);
    assert.deepEqual(cuts('# A\n\n---\n\n- item\n---\n\n> quote\n---\n'), ['# A']);
  });

  it('covers any text in order, without gaps', () => {
    const line = fc.constantFrom(
      '# A',
      '## B?',
      'text',
      '',
      '---',
      '===',
      '```',
      '~~~',
      '<!--',
      '-->',
      '<div>',
      '> q',
      '- i',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const text = lines.join(eol);
        let at = 0;
        for (const section of splitSections(text)) {
          assert.equal(section.start, at);
          at += section.text.length;
        }
        assert.equal(at, text.length);
      }),
    );
  });
});
