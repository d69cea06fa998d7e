import assert from 'node:assert/strict';
import { createLinter, type Finding, type Linter } from '../engine';

const story = (saved: string, thing = 'pallets'): string =>
  `In March 2023 our depot in Leeds lost ${thing} between two shifts every week. I walked both routes with the foremen, moved the handover to the gate and printed a count sheet for each lorry. By June we had saved £${saved} by the invoices, and the night shift kept the sheet.`;

describe('rules that span a file', () => {
  let linter: Linter;
  before(async () => void (linter = await createLinter()));

  const words = (text: string, { start, end }: Finding): string => text.slice(start.offset, end.offset);
  const marked = (text: string, rule: string, findings: readonly Finding[]): string[] =>
    findings.filter((finding) => finding.rule === rule).map((finding) => words(text, finding));

  it('place their marks in the answer, whatever was rehearsed above it', () => {
    const text =
      '## Вопрос: Как прошло собеседование?\n\n### Стенограмма\n\nну вот я значит пришла и рассказала всё как есть про склад\n\n### Вариант 2\n\nЯ провела сверку за неделю и нашла две ошибки.\n\n## Вопрос: Почему мы?\n\nЯ читала ваши отчёты и уверена, что пригожусь. Я готов выйти через две недели.\n';
    const { findings } = linter.lint({ uri: 'rehearsed', text });
    assert.deepEqual(marked(text, 'gender-mix', findings), ['готов']);
    const { message } = findings.find(({ rule }) => rule === 'gender-mix')!;
    assert.match(message, /“провела”/);
  });

  it('follow edits: a story told again, changed, taken away and brought back', () => {
    const uri = 'retold';
    const again = `## Q: Tell me about a time you cut costs\n\n${story('900')}\n\n`;
    let text = `## Q: Tell me about a time you solved a problem\n\n${story('600')}\n\n## Q: Why us?\n\nYour depot is the nearest.\n\n${again}`;
    linter.lint({ uri, text });
    const edit = (from: string, to: string): readonly Finding[] => {
      const start = text.indexOf(from);
      assert.ok(start >= 0, from);
      text = text.replace(from, () => to);
      return linter.edit(uri, [{ start, end: start + from.length, text: to }]).findings;
    };
    const told = (findings: readonly Finding[]): string[] => [
      ...marked(text, 'duplicate-story', findings),
      ...marked(text, 'conflicting-figures', findings),
    ];
    const twice = ['## Q: Tell me about a time you cut costs', '£900'];
    assert.deepEqual(told(edit('nearest', 'nearest one')), twice);
    assert.deepEqual(told(edit('£900', '£600')), twice.slice(0, 1));
    assert.deepEqual(told(edit('£600 by', '£900 by')), ['## Q: Tell me about a time you cut costs', '£600']);
    const second = again.replace('£900', '£600');
    assert.deepEqual(told(edit(second, '')), []);
    assert.deepEqual(told(edit('## Q: Why us?', `${second}## Q: Why us?`)), [
      '## Q: Tell me about a time you cut costs',
      '£600',
    ]);
  });

  it('compare many copies of one story in bounded time', () => {
    const text = Array.from(
      { length: 3000 },
      (_, i) => `## Q: Tell me about time ${i} you solved a problem\n\n${story('600')}\n\n`,
    ).join('');
    const { findings } = linter.lint({ uri: 'copies', text });
    assert.equal(marked(text, 'duplicate-story', findings).length, 20);
    linter.close('copies');
  });

  it('stand in the order of the text among the others', () => {
    const text = `## Q: Tell me about a time you solved a problem\n\n${story('600')}\n\n## Q: Why us?\n\nI guess it is near.\n\n## Q: Tell me about a time you cut costs\n\n${story('600')}\n\n## Q: Why now?\n\nI guess it is time.\n`;
    const { findings } = linter.lint({ uri: 'order', text });
    assert.ok(findings.some(({ rule }) => rule === 'duplicate-story'));
    const offsets = findings.map(({ start }) => start.offset);
    assert.deepEqual(
      offsets,
      [...offsets].sort((a, b) => a - b),
    );
  });
});
