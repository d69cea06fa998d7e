import assert from 'node:assert/strict';
import { createLinter, type Linter, type LintResult } from '../engine';

/** An answer with fillers on two lines and a doubt on the second. */
const first = 'Basically, I called the client on 3 May.';
const second = 'Basically, I guess she agreed to 40 pallets.';

describe('suppressions', () => {
  let linter: Linter;
  before(async () => void (linter = await createLinter()));

  const lint = (text: string): LintResult => linter.lint({ uri: 'suppressed', text });
  /** `rule@line` of what is marked in the answer and in its comments, in order. */
  const marked = (...lines: string[]): string[] =>
    lint(['## Q: How do you usually call clients?', '', ...lines, ''].join('\n'))
      .findings.filter(({ rule }) => /filler|hedging|suppression/.test(rule))
      .map(({ rule, start }) => `${rule}@${start.line - 2}`);

  it('hide nothing where there are none', () => {
    assert.deepEqual(marked(first, second), ['filler@1', 'filler@2', 'hedging@2']);
  });

  it('hide a rule on the next written line', () => {
    assert.deepEqual(marked('<!-- prepbook-disable-next-line filler: my voice -->', first, second), [
      'filler@3',
      'hedging@3',
    ]);
    assert.deepEqual(marked('<!-- prepbook-disable-next-line filler: my voice -->', '', first), []);
  });

  it('hide several rules at once', () => {
    assert.deepEqual(marked(first, '<!-- prepbook-disable-next-line filler, hedging: my voice -->', second), [
      'filler@1',
    ]);
  });

  it('hide a rule on their own line', () => {
    assert.deepEqual(marked(`${first} <!-- prepbook-disable-line filler: my voice -->`, second), [
      'filler@2',
      'hedging@2',
    ]);
  });

  it('hide a rule between two comments, or to the end', () => {
    const off = '<!-- prepbook-disable filler: my voice -->';
    assert.deepEqual(marked(off, '', first, '', '<!-- prepbook-enable filler -->', '', second), [
      'filler@7',
      'hedging@7',
    ]);
    assert.deepEqual(marked(off, '', first, '', '<!-- prepbook-enable -->', '', second), [
      'filler@7',
      'hedging@7',
    ]);
    assert.deepEqual(marked(off, '', first, '', '## Q: And in winter?', '', second), ['hedging@7']);
  });

  it('hide a rule in the whole file, above too', () => {
    assert.deepEqual(marked(first, '', '<!-- prepbook-disable-file filler: my voice -->', '', second), [
      'hedging@5',
    ]);
  });

  it('hide what is marked on the heading below', () => {
    const text = '<!-- prepbook-disable-next-line no-answer: later -->\n\n## Q: Why us?\n\n## Q: Why now?\n';
    assert.deepEqual(
      lint(text).findings.map(({ rule, start }) => [rule, start.line]),
      [['no-answer', 5]],
    );
  });

  it('are no example in a fence', () => {
    assert.deepEqual(marked('```', '<!-- prepbook-disable-file filler: my voice -->', '```', '', first), [
      'filler@5',
    ]);
  });

  it('are marked where they hide nothing', () => {
    assert.deepEqual(marked('<!-- prepbook-disable-next-line hedging: my voice -->', first), [
      'unused-suppression@1',
      'filler@2',
    ]);
    assert.deepEqual(marked('<!-- prepbook-enable filler -->', '', first), [
      'unused-suppression@1',
      'filler@3',
    ]);
    assert.deepEqual(marked('<!-- prepbook-disable-file hedging: a -->', '', second), ['filler@3']);
    assert.deepEqual(
      marked('<!-- prepbook-disable filler: a -->', '<!-- prepbook-disable filler: b -->', '', first),
      ['unused-suppression@2'],
    );
  });

  it('are marked where they name no rule, or one that is none', () => {
    assert.deepEqual(marked('<!-- prepbook-disable-next-line: my voice -->', first), [
      'unused-suppression@1',
      'filler@2',
    ]);
    const text = `## Q: How?\n\n<!-- prepbook-disable-next-line filer: my voice -->\n${first}\n`;
    const { start, end } = lint(text).findings.find(({ rule }) => rule === 'unused-suppression')!;
    assert.equal(text.slice(start.offset, end.offset), 'filer');
  });

  it('are marked where they give no reason, and work all the same', () => {
    assert.deepEqual(marked('<!-- prepbook-disable-next-line filler -->', first), ['suppression-reason@1']);
    assert.deepEqual(marked('<!-- prepbook-disable-next-line filler: … -->', first), [
      'suppression-reason@1',
    ]);
    // What the editor writes for the reason to be typed over.
    for (const wanted of ['reason', 'причина'])
      assert.deepEqual(marked(`<!-- prepbook-disable-next-line filler: ${wanted} -->`, first), [
        'suppression-reason@1',
      ]);
  });

  it('can be silenced themselves', () => {
    assert.deepEqual(
      marked(
        '<!-- prepbook-disable-file unused-suppression: kept for the coach -->',
        '<!-- prepbook-disable-next-line hedging: my voice -->',
        first,
      ),
      ['filler@3'],
    );
    const bare = '<!-- prepbook-disable-next-line filler -->';
    const silent = 'suppression-reason: all are agreed on';
    assert.deepEqual(marked(`<!-- prepbook-disable-file ${silent} -->`, '', bare, first), []);
    assert.deepEqual(marked(`${bare} <!-- prepbook-disable-line ${silent} -->`, first), []);
    assert.deepEqual(marked(`<!-- prepbook-disable ${silent} -->`, '', bare, first), []);
  });

  it('raise the level: what is hidden does not make it', () => {
    const text = (comment: string): string =>
      `## Q: Tell me about a time you helped a client\n\n${comment}In May 2024 a bakery lost its order of 40 pallets and I had to bring it back. I called the depot, found the pallets and drove them over myself. I guess they arrived by noon, and the bakery signed for another year.\n`;
    assert.equal(lint(text('')).answers[0]?.level, 'weak');
    assert.equal(
      lint(text('<!-- prepbook-disable-next-line hedging: that is how I talk -->\n')).answers[0]?.level,
      'model',
    );
  });

  it('follow an edit', () => {
    const text = `## Q: How do you call?\n\n<!-- prepbook-disable-next-line filler: my voice -->\n${first}\n`;
    lint(text);
    const rules = (result: LintResult): string[] => result.findings.map(({ rule }) => rule);
    const at = text.indexOf('Basically, ');
    const edited = linter.edit('suppressed', [{ start: at, end: at + 'Basically, '.length, text: '' }]);
    assert.ok(rules(edited).includes('unused-suppression'));
    const undone = linter.edit('suppressed', [{ start: at, end: at, text: 'Basically, ' }]);
    assert.ok(!rules(undone).includes('unused-suppression'));
  });

  it('cost no more than their length', () => {
    for (const open of [
      '<!-- prepbook-disable ',
      '<!-- prepbook-disable a: ',
      '<!-- prepbook-disable filler: a -->',
    ])
      lint(open.repeat(20_000));
  });
});
