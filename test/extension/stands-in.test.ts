import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { decode } from '../../src/extension/language/stands-in/character-references';
import * as path from '../../src/extension/language/stands-in/path';

describe('what stands in for packages', () => {
  const paths = [
    '/',
    '/a',
    '/a/',
    '/a/b.prep.md',
    '/a/.b',
    '/a/b.',
    '/a.b/c',
    '/a/b/../c.md',
    'a/b.md',
    'b',
    '.',
    '..',
  ];

  it('reads paths as Node does', () => {
    for (const one of paths) {
      for (const name of ['dirname', 'basename', 'extname'] as const)
        assert.equal(path[name](one), posix[name](one), `${name} ${one}`);
      for (const other of paths) {
        assert.equal(path.resolve('/x/y', one, other), posix.resolve('/x/y', one, other), `${one} ${other}`);
        const [from, to] = [posix.resolve('/', one), posix.resolve('/', other)];
        assert.equal(path.relative(from, to), posix.relative(from, to), `${from} ${to}`);
      }
    }
  });

  it('puts characters in the place of references', () => {
    assert.equal(
      decode('&amp;&eacute;&#1071;&#x42f; &nosuch; & &#0; &#x110000;'),
      '&éЯЯ &nosuch; & \uFFFD \uFFFD',
    );
  });
});
