import assert from 'node:assert/strict';
import { readNotebook } from '../../src/engine/index';
import { outlineOf, type Entry } from '../../src/extension/language/entries';

/** Each line of the outline as `kind name`, indented. */
function outline(text: string): string[] {
  const lines = (entries: readonly Entry[], depth: number): string[] =>
    entries.flatMap(({ kind, name, children }) => [
      `${' '.repeat(depth)}${kind} ${name}`,
      ...lines(children, depth + 1),
    ]);
  return lines(outlineOf(text, readNotebook(text)), 0);
}

describe('the outline of a notebook', () => {
  it('makes parts of headings that name parts', () =>
    assert.deepEqual(outline('# Stories\n## Q: What?\n### Situation\na\n### Task\nb\n# Other\n'), [
      'heading Stories',
      ' question What?',
      '  part Situation',
      '  part Task',
      'heading Other',
    ]));

  it('shows headings that jump levels, come twice, are underlined or empty', () =>
    assert.deepEqual(outline('### A\n# A\nB\n---\n#\n'), [
      'heading A',
      'heading A',
      ' heading B',
      'heading #',
    ]));

  it('shows parts under no heading on the top level', () =>
    assert.deepEqual(outline('**Situation:** a\n\n**Task:** b\n\n# Title\n'), [
      'part Situation',
      'part Task',
      'heading Title',
    ]));

  it('is empty where nothing is', () => assert.deepEqual(outline('---\nprepbook: notebook\n---\n'), []));

  it('keeps every label inside its range, and every range inside its parent', () => {
    const text =
      '## Q: What?\n\n| S | T | A | R |\n|--|--|--|--|\n| a | b | c | d |\n\n### Draft 2\n\nClient: e\nYou: f\n\n## Next\n';
    const check = ({ range, label, children }: Entry): void => {
      assert.ok(range.start <= label.start && label.end <= range.end && range.end <= text.length);
      for (const child of children) {
        assert.ok(range.start <= child.range.start && child.range.end <= range.end, child.name);
        check(child);
      }
    };
    outlineOf(text, readNotebook(text)).forEach(check);
    assert.ok(outline(text).includes(' draft Draft 2'));
  });
});
