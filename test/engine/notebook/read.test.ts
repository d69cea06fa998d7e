import assert from 'node:assert/strict';
import { readNotebook } from '../../../src/engine/index';

/** Each part of the first answer as `kind: body`. */
function parts(answer: string, question = '## Вопрос: Что было?'): string[] {
  const text = `${question}\n\n${answer}\n`;
  const found = readNotebook(text).questions[0]?.answers[0]?.parts ?? [];
  return found.map(({ kind, body }) => `${kind}: ${text.slice(body.start, body.end)}`);
}
const four = ['situation: one', 'task: two', 'action: three', 'result: four'];

describe('notebook: labels of the parts', () => {
  const forms: Record<string, string> = {
    headings: '### Ситуация\none\n### Задача\ntwo\n### Что сделала\nthree\n### Итог\nfour',
    'lettered headings':
      '### S — Situation\none\n### T — Task\ntwo\n### A. Action\nthree\n### R: Result\nfour',
    'bold leads': '**Контекст:** one\n\n**Цель:** two\n\n**Действия:** three\n\n**Результат:** four',
    'bold leads, stop inside':
      '**Situation.** one\n\n**Task.** two\n\n**Actions taken.** three\n\n**Outcome.** four',
    'bold leads without a stop': '**Situation** one\n\n**Task** two\n\n**Action** three\n\n**Result** four',
    'plain leads': 'Ситуация: one\n\nЗадача — two\n\nДействия: three\n\nРезультат: four',
    'letter and name': 'S (Situation): one\n\nT (Task): two\n\nA (Action): three\n\nR (Result): four',
    'name and letter': 'Situation (S): one\n\nTask (T): two\n\nAction (A): three\n\nResult (R): four',
    letters: 'S: one\n\nT: two\n\nA: three\n\nR: four',
    'list items': '- Situation: one\n- Task: two\n- Action: three\n- Result: four',
    'numbered items': '1. Ситуация: one\n2. Моя задача: two\n3. Действия: three\n4. Результат: four',
    'table rows':
      '| Часть | Текст |\n|--|--|\n| Ситуация | one |\n| Задача | two |\n| Действия | three |\n| Результат | four |',
    'table columns': '| S | T | A | R |\n|--|--|--|--|\n| one | two | three | four |',
    'capitals and ё': 'СИТУАЦИЯ: one\n\nЗАДАЧА: two\n\nДЕЙСТВИЯ: three\n\nИТОГ: four',
  };
  for (const [name, answer] of Object.entries(forms)) it(name, () => assert.deepEqual(parts(answer), four));

  it('running prose', () => {
    assert.deepEqual(parts('Ситуация: один. Задача: два. Действия: три. Результат: четыре.'), [
      'situation: один.',
      'task: два.',
      'action: три.',
      'result: четыре.',
    ]);
    assert.deepEqual(parts('(S) one (T) two (A) three (R) four'), four);
  });

  it('decomposed letters (NFD)', () => {
    assert.deepEqual(
      parts('Ситуация: one\n\nЗадача: two\n\nДействия: three\n\nРезультат: four'.normalize('NFD')),
      four,
    );
  });

  it('measurement and skills', () => {
    assert.deepEqual(parts('Результат: one\n\nЗамер: two\n\n**Soft skills:** three'), [
      'result: one',
      'measurement: two',
      'skills: three',
    ]);
  });

  it('takes no lone letter and no word in mid-sentence for a label', () => {
    assert.deepEqual(parts('A: потому что так'), []);
    assert.deepEqual(parts('У меня была задача: позвонить. План по результатам: два.'), []);
  });
});

describe('notebook: questions', () => {
  const asked = (text: string): string[] => readNotebook(text).questions.map((question) => question.text);

  it('are headings that say so, end in a question mark or open with an asking verb', () => {
    const text =
      '# Мои ответы\n\n## Вопрос: Первый\n\n## Q: Second\n\n## Почему мы?\n\n## Расскажите о себе\n\n## Tell me about a time\n\n## Заметки\n';
    assert.deepEqual(asked(text), [
      'Первый',
      'Second',
      'Почему мы?',
      'Расскажите о себе',
      'Tell me about a time',
    ]);
  });

  it('may be setext headings', () => assert.deepEqual(asked('Почему мы?\n---\n\nответ\n'), ['Почему мы?']));

  it('end at the next heading of their level; drafts stand below them', () => {
    const text = '## Why?\n\none\n\n### Draft 2\n\ntwo\n\n### Notes\n\nmore\n\n## Other\n\nnot an answer\n';
    const [question] = readNotebook(text).questions;
    assert.deepEqual(
      question!.answers.map(({ range }) => text.slice(range.start, range.end)),
      ['one', 'two\n\n### Notes\n\nmore'],
    );
  });

  it('need no question mark where the text is a labelled story, a dialogue or a letter', () => {
    assert.deepEqual(asked('## История с CRM\n\nСитуация: было. Задача: надо.\n'), ['История с CRM']);
    assert.deepEqual(asked('## Звонок\n\nКлиент: где заказ?\nВы: узнаю.\n'), ['Звонок']);
    assert.deepEqual(asked('---\nprepbook: letter\n---\n\n# Спасибо\n\nДобрый день!\n'), ['Спасибо']);
    assert.deepEqual(asked('## Заметки\n\nКлиент: Ромашка\n'), []);
  });

  it('a checklist is no answer', () => {
    const [question] = readNotebook('## Готовы?\n\n- [ ] да\n').questions;
    assert.deepEqual(question!.answers, []);
  });
});

describe('notebook: dialogues', () => {
  it('gives each turn its speaker', () => {
    const text = '## Жалоба\n\n**Клиент:** Где заказ?\n\n**Вы:** Сейчас\nузнаю.\n';
    const turns = readNotebook(text).questions[0]!.answers[0]!.turns;
    assert.deepEqual(
      turns.map(({ speaker, body }) => [speaker, text.slice(body.start, body.end)]),
      [
        ['other', 'Где заказ?'],
        ['candidate', 'Сейчас\nузнаю.'],
      ],
    );
  });
});

describe('notebook: tasks', () => {
  it('carry their headings, mark and depth, whatever ends the lines', () => {
    for (const eol of ['\n', '\r\n']) {
      const text = [
        '\uFEFF# Этапы 🙂',
        '',
        '## Телефон',
        '',
        '- [ ] один',
        '',
        '- [x] два',
        '  - [ ] три',
        '',
      ].join(eol);
      const { tasks } = readNotebook(text);
      assert.deepEqual(
        tasks.map((task) => [
          task.text,
          task.checked,
          text.slice(task.mark.start, task.mark.end),
          task.depth,
        ]),
        [
          ['один', false, ' ', 0],
          ['два', true, 'x', 0],
          ['три', false, ' ', 1],
        ],
      );
      assert.deepEqual(tasks[0]!.headings, ['Этапы 🙂', 'Телефон']);
      assert.equal(text.slice(tasks[1]!.range.start, tasks[1]!.range.end), '- [x] два');
    }
  });
});

describe('notebook: front matter', () => {
  it('reads the keys it knows', () => {
    const { frontMatter } = readNotebook(
      '---\nprepbook: offer\nlang: en\ncompany: Acme\ninterview: 2026-12-01\nother: 1\n---\n',
    );
    assert.deepEqual(frontMatter, { kind: 'offer', lang: 'en', company: 'Acme', interview: '2026-12-01' });
  });

  it('survives broken YAML, and reads the rest of the file', () => {
    const notebook = readNotebook('---\nlang: [ru\n---\n## Why?\n\nbecause\n');
    assert.deepEqual([notebook.frontMatter, notebook.questions.length], [{}, 1]);
  });
});
