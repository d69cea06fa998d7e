import assert from 'node:assert/strict';
import { createLinter, type Finding } from './engine';

const weak = '## Вопрос: Почему вы ушли?\n\nНаверное, там был ужасный начальник.\n';
const brief = (findings: readonly Finding[], text: string): string[] =>
  findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start.offset, end.offset)}`);

describe('linter', () => {
  it('reports the words, their place, and the page of the rule', async () => {
    const { findings } = (await createLinter({ locale: 'ru' })).lint({ uri: 'a', text: weak });
    assert.deepEqual(brief(findings, weak), ['hedging: Наверное', 'negative-wording: ужасный начальник']);
    const [, boss] = findings;
    assert.deepEqual(boss!.start, { offset: weak.indexOf('ужасный'), line: 3, column: 19 });
    assert.deepEqual(
      [boss!.severity, boss!.url, boss!.data],
      ['warning', 'docs/rules/negative-wording.md', { target: 'boss' }],
    );
    assert.match(boss!.message, /^«ужасный начальник» — упрёк/);
  });

  it('reports the same words whatever stands before and between them', async () => {
    const linter = await createLinter();
    const forms = {
      CRLF: weak.replaceAll('\n', '\r\n'),
      'byte order mark': `\uFEFF${weak}`,
      emoji: weak.replace('Наверное', '🙂🙂 Наверное'),
      markup: weak.replace('ужасный', '**ужасный**').replace('Наверное', '_Наверное_'),
      'block quote': weak.replace('Наверное', '> Наверное'),
      'front matter': `---\ncompany: Ромашка\n---\n\n${weak}`,
      comment: weak.replace('Наверное', '<!-- a note\n\n# no heading -->\n\nНаверное'),
    };
    for (const [name, text] of Object.entries(forms)) {
      const { findings } = linter.lint({ uri: name, text });
      const words = brief(findings, text).map((line) => line.replaceAll('*', ''));
      assert.deepEqual(words, ['hedging: Наверное', 'negative-wording: ужасный начальник'], name);
    }
  });

  it('finds decomposed words (NFD)', async () => {
    const text = weak.normalize('NFD');
    const { findings } = (await createLinter()).lint({ uri: 'a', text });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['hedging', 'negative-wording'],
    );
    assert.equal(
      text.slice(findings[1]!.start.offset, findings[1]!.end.offset),
      'ужасный начальник'.normalize('NFD'),
    );
  });

  it('describes each answer', async () => {
    const { answers } = (await createLinter()).lint({ uri: 'a', text: weak });
    assert.deepEqual(
      answers.map(({ question, kind, level, words, seconds }) => ({ question, kind, level, words, seconds })),
      [{ question: 'Почему вы ушли?', kind: 'motivation', level: 'weak', words: 5, seconds: 3 }],
    );
    const { start, end } = answers[0]!;
    assert.equal(weak.slice(start.offset, end.offset), 'Наверное, там был ужасный начальник.');
  });

  it('lets a finding that is silent itself silence no other', async () => {
    // «Человек я надёжный» yields to the absolute claim in it: the answer as a whole is vague all the same.
    const said =
      'Стараюсь во всём быть на высоте. Человек я надёжный, всегда помогаю и решаю любые проблемы.';
    const text = `## Вопрос: Какая у вас слабая сторона?\n\n${said}\n`;
    const { findings } = (await createLinter()).lint({ uri: 'a', text });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['vague-answer', 'absolute-claim'],
    );
  });

  it('takes severities from the configuration', async () => {
    const linter = await createLinter({
      config: { rules: { hedging: 'hint', 'negative-wording': 'off', 'vague-answer': 'off' } },
    });
    const { findings, answers } = linter.lint({ uri: 'a', text: weak });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['hedging', 'hint']],
    );
    assert.equal(answers[0]!.level, 'model');
  });

  it('an edit gives what a lint of the edited text gives', async () => {
    const linter = await createLinter();
    linter.lint({ uri: 'a', text: weak });
    const edits = [
      { start: weak.indexOf('Наверное, '), end: weak.indexOf('там'), text: '' },
      { start: 0, end: 0, text: '# Ответы\n\n' },
    ];
    const edited = linter.edit('a', edits);
    const text = `# Ответы\n\n${weak.replace('Наверное, ', '')}`;
    assert.deepEqual(edited, linter.lint({ uri: 'b', text }));
    assert.deepEqual(brief(edited.findings, text), ['negative-wording: ужасный начальник']);
  });

  it('refuses edits of what is not open, overlapping edits and edits outside the text', async () => {
    const linter = await createLinter();
    assert.throws(() => linter.edit('a', []), RangeError);
    linter.lint({ uri: 'a', text: 'text' });
    assert.throws(() => linter.edit('a', [{ start: 0, end: 9, text: '' }]), RangeError);
    assert.throws(
      () =>
        linter.edit('a', [
          { start: 0, end: 2, text: '' },
          { start: 1, end: 3, text: '' },
        ]),
      RangeError,
    );
    // The text's length is right after the front matter has changed and every answer was read anew, too.
    const text = '---\nlang: en\n---\n\n## Q: Why?\n\nBecause.\n';
    linter.lint({ uri: 'a', text });
    linter.edit('a', [{ start: 4, end: 13, text: '' }]);
    const end = text.length - 9;
    assert.throws(() => linter.edit('a', [{ start: end + 1, end: end + 1, text: 'x' }]), RangeError);
    linter.edit('a', [{ start: end, end, text: 'x' }]);
    linter.close('a');
    assert.throws(() => linter.edit('a', []), RangeError);
  });

  it('says nothing of an empty file, or of one that is no notebook', async () => {
    const linter = await createLinter();
    for (const text of [
      '',
      '\uFEFF',
      '\n\n',
      '# Заметки\n\nНаверное, начальник был ужасный.\n',
      '\0\uD800 `',
    ]) {
      assert.deepEqual(linter.lint({ uri: 'a', text }), { findings: [], answers: [] });
    }
  });

  it('hears only the candidate in a dialogue', async () => {
    const text =
      '## Звонок\n\nКлиент: Наверное, вы забыли про меня.\n\nВы: Простите, нет. Наверное, склад опоздал.\n';
    const { findings } = (await createLinter()).lint({ uri: 'a', text });
    const doubts = findings.filter(({ rule }) => rule === 'hedging');
    assert.deepEqual(
      doubts.map(({ start }) => start.offset),
      [text.lastIndexOf('Наверное')],
    );
  });

  it('reads an answer in its own language, and a sentence in the other one as such', async () => {
    const russian =
      '## Вопрос: Почему вы ушли?\n\nЯ работал там два года. I guess my boss was terrible. Наверное, всё.\n';
    const english =
      '## Q: Why did you leave?\n\nI worked there for two years. Начальник был ужасный. I guess that is all.\n';
    const linter = await createLinter();
    assert.deepEqual(brief(linter.lint({ uri: 'ru', text: russian }).findings, russian), [
      'hedging: I guess',
      'negative-wording: boss was terrible',
      'hedging: Наверное',
    ]);
    assert.deepEqual(brief(linter.lint({ uri: 'en', text: english }).findings, english), [
      'negative-wording: Начальник был ужасный',
      'hedging: I guess',
    ]);
  });

  it('takes the language of the front matter over what it would guess', async () => {
    const text = (lang: string): string =>
      `---\nlang: ${lang}\n---\n\n## Q: Why?\n\n${'Node.js '.repeat(40)}\n`;
    const linter = await createLinter();
    const seconds = ['ru', 'en'].map(
      (lang) => linter.lint({ uri: lang, text: text(lang) }).answers[0]!.seconds,
    );
    // 110 words a minute in Russian, 140 in English.
    assert.deepEqual(seconds, [44, 34]);
  });
});
