import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { readNotebook } from '../../src/engine/index';
import { drawNotebook, levelToken } from '../../src/extension/preview/draw';

const md = new MarkdownIt({ html: true });

/** The HTML of an answer, line breaks off. */
function drawn(answer: string): string {
  const text = `## Q: What happened?\n\n${answer}\n`;
  const tokens = drawNotebook(md.parse(text, {}), text, readNotebook(text));
  return md.renderer.render(tokens, md.options, {}).replace(/^.*<\/h2>|\n/gs, '');
}
const situation = '<span class="prepbook-part prepbook-situation">';
const other = '<span class="prepbook-turn prepbook-other-turn"><span class="prepbook-other">';
const own = '<span class="prepbook-turn prepbook-candidate-turn"><span class="prepbook-candidate">';

describe('drawing a notebook', () => {
  const cases: Record<string, [answer: string, html: string]> = {
    'a label in bold': [
      '**Situation:** it broke.',
      `<p><strong>${situation}Situation</span>:</strong> it broke.</p>`,
    ],
    'a heading': ['### Situation\n\nIt broke.', `<h3>${situation}Situation</span></h3><p>It broke.</p>`],
    'labels inside a line': [
      'Situation: a task came. Task: b.',
      `<p>${situation}Situation</span>: a task came. <span class="prepbook-part prepbook-task">Task</span>: b.</p>`,
    ],
    'a table': [
      '| Part | Text |\n|--|--|\n| Situation | a |\n| Task | b |',
      `<table><thead><tr><th>Part</th><th>Text</th></tr></thead><tbody><tr><td>${situation}Situation</span></td><td>a</td></tr><tr><td><span class="prepbook-part prepbook-task">Task</span></td><td>b</td></tr></tbody></table>`,
    ],
    'turns line by line': [
      'Client: where?\nYou: here,\nlook.',
      `<p>${other}Client</span>: where?</span>${own}You</span>: here,look.</span></p>`,
    ],
    'turns in bold, with markup in them': [
      '**Client:** *where*?\n\n**You:** `here`',
      `<p>${other.replace('<span class="prepbook-other">', '<strong><span class="prepbook-other">')}Client</span>:</strong> <em>where</em>?</span></p><p>${own.replace('<span class="prepbook-candidate">', '<strong><span class="prepbook-candidate">')}You</span>:</strong> <code>here</code></span></p>`,
    ],
    'boxes, one in another': [
      '- [ ] a\n  - [X] b **c**',
      '<ul><li class="prepbook-task"><label><input type="checkbox" disabled=""> a</label><ul><li class="prepbook-task"><label><input type="checkbox" disabled="" checked=""> b <strong>c</strong></label></li></ul></li></ul>',
    ],
    'no box in a paragraph, nor without a space': ['[ ] a\n\n- [x]b', '<p>[ ] a</p><ul><li>[x]b</li></ul>'],
    'no label that is only a word': ['The situation was a task.', '<p>The situation was a task.</p>'],
  };
  for (const [name, [answer, html]] of Object.entries(cases))
    it(name, () => assert.equal(drawn(answer), html));

  it('a level behind the heading of its line', () => {
    const text = '## Q: What?\n\nWell.\n\n### Draft 2\n\nHm.\n';
    const levels = [{ line: 4, level: 'weak' as const, text: 'слабый' }];
    const tokens = drawNotebook(md.parse(text, {}), text, readNotebook(text), levels);
    const marks = tokens.map(({ children }) => children?.filter(({ type }) => type === levelToken) ?? []);
    assert.deepEqual(
      marks.flatMap((found, i) =>
        found.map((mark) => [tokens[i - 1]!.tag, mark.attrGet('class'), mark.content]),
      ),
      [['h3', 'prepbook-level prepbook-weak', 'слабый']],
    );
  });

  it('leaves the tokens as they were', () => {
    const text = '## Q: What?\n\n**Situation:** a\n\n- [ ] b\n\nClient: c\nYou: d\n';
    const tokens = md.parse(text, {});
    const before = JSON.stringify(tokens);
    drawNotebook(tokens, text, readNotebook(text));
    assert.equal(JSON.stringify(tokens), before);
  });
});
