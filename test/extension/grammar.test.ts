import assert from 'node:assert/strict';
import { type PartKind, readNotebook } from '../../src/engine/index';
import { loadTokenizer, type Token } from './tokens';

let tokenize: (text: string) => Token[];

/** What in the text has the scope, or one below it. */
function scoped(text: string, scope: string): string[] {
  const has = (token: Token) => token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
  return tokenize(text)
    .filter(has)
    .map((token) => token.text);
}

const partScopes: Record<PartKind, string> = {
  situation: 'keyword.control.star.situation',
  task: 'keyword.control.star.task',
  action: 'keyword.control.star.action',
  result: 'keyword.control.star.result',
  measurement: 'keyword.control.measurement',
  skills: 'keyword.control.skills',
};

describe('the grammar', () => {
  before(async function () {
    this.timeout(600_000); // the first run installs VS Code
    tokenize = await loadTokenizer('text.html.markdown.prepbook', 'syntaxes/prepbook.tmLanguage.json');
  });

  describe('questions', () => {
    for (const [heading, label] of [
      ['## Вопрос: Расскажите о себе', 'Вопрос:'],
      ['## Вопрос 3. Почему мы', 'Вопрос 3.'],
      ['# Q: Why us', 'Q:'],
      ['### Question 2: Why us', 'Question 2:'],
    ] as const) {
      it(heading, () => {
        assert.deepEqual(scoped(heading, 'keyword.control.question'), [label]);
        assert.equal(scoped(heading, 'entity.name.function.question').join(''), heading.replace(/^#+ /, ''));
      });
    }

    for (const heading of [
      '## Как вы решаете конфликты?',
      '## Расскажите о сложном клиенте',
      '## опишите ваш день',
      '## Tell me about a time you failed',
      '## Describe a conflict',
      '## What is **your** strength?',
    ]) {
      it(heading, () => {
        const asked = tokenize(heading).filter(({ scopes }) =>
          scopes.includes('entity.name.section.markdown'),
        );
        assert.ok(asked.length > 0);
        assert.ok(asked.every(({ scopes }) => scopes.includes('entity.name.function.question.prepbook')));
      });
    }

    it('keep the Markdown inside', () => {
      assert.deepEqual(scoped('## Q: What is `this`?', 'markup.inline.raw'), ['`', 'this', '`']);
      assert.deepEqual(scoped('## Почему **вы**?', 'markup.bold'), ['**', 'вы', '**']);
    });

    for (const text of ['## Компания', '## Recruiter notes', 'Почему вы?', '```', '    ## Почему вы?']) {
      it(`are not: ${text}`, () => assert.deepEqual(scoped(text, 'entity.name.function.question'), []));
    }
  });

  describe('labels', () => {
    const forms: [form: string, text: string, labels: string[]][] = [
      ['a heading', '### Ситуация', ['Ситуация']],
      ['a heading, numbered', '### 2. Task', ['Task']],
      ['a heading with its letter', '### S — Situation', ['Situation']],
      ['a heading in bold', '### **Итог**', ['Итог']],
      ['a bold lead', '**Действия:** Я позвонил.', ['Действия']],
      ['a bold lead, its colon outside', '**Результат**: 15 %', ['Результат']],
      ['a bold lead of two words', '**Actions taken:** I called.', ['Actions taken']],
      ['a plain lead', 'Контекст: спад', ['Контекст']],
      ['a plain lead with its letter', 'S (Situation): a drop', ['Situation']],
      ['a plain lead and a dash', 'Результат — 15 %', ['Результат']],
      ['a list item', '- Task: to call', ['Task']],
      ['a numbered item', '1. Цель: позвонить', ['Цель']],
      ['a bold list item', '- **Outcome:** saved', ['Outcome']],
      ['a possessive', 'Моя задача: позвонить', ['Моя задача']],
      ['any case', 'что сделала: звонила', ['что сделала']],
      ['a table row', '| Ситуация | Был спад |', ['Ситуация']],
      ['a bold table row', '| **Result** | 15 % |', ['Result']],
      ['a table header', '| Ситуация | Задача | Action |', ['Ситуация', 'Задача', 'Action']],
      [
        'running prose',
        'Ситуация: спад. Задача: понять. Результат: 15 %.',
        ['Ситуация', 'Задача', 'Результат'],
      ],
      ['letters', '(S) spring (T) goal (A) I called (R) saved', ['S', 'T', 'A', 'R']],
    ];
    for (const [form, text, labels] of forms) {
      it(form, () => assert.deepEqual(scoped(text, 'keyword.control.star'), labels));
    }

    for (const text of [
      'Наша главная задача: не болтать',
      'В итоге: ничего',
      'Итак, результат: ничего',
      'Контекстный поиск: настроен',
      '### Действия и прочее',
      'Результат хороший',
      '`Задача: код`',
      '    Задача: код',
      '<!-- Задача: потом -->',
      '[Задача: ссылка](a.md)',
    ]) {
      it(`are not: ${text}`, () => assert.deepEqual(scoped(text, 'keyword.control.star'), []));
    }

    it('are not in fenced code or front matter', () => {
      assert.deepEqual(scoped('```\nЗадача: код\n```', 'keyword.control.star'), []);
      assert.deepEqual(scoped('---\ntask: x\nresult: y\n---', 'keyword.control.star'), []);
    });

    it('tell the measurement and the skills apart', () => {
      assert.deepEqual(scoped('Замер: было 25, стало 20', 'keyword.control.measurement'), ['Замер']);
      assert.deepEqual(scoped('**Measurement:** 25 to 20', 'keyword.control.measurement'), ['Measurement']);
      assert.deepEqual(scoped('Навыки: эмпатия', 'keyword.control.skills'), ['Навыки']);
      assert.deepEqual(scoped('Soft skills: empathy', 'keyword.control.skills'), ['Soft skills']);
    });

    it('are those that the engine reads', () => {
      const names = [
        ...[
          'Ситуация',
          'Контекст',
          'Предыстория',
          'Задача',
          'Цель',
          'Действия',
          'Мои действия',
          'Что я сделал',
        ],
        ...[
          'Шаги',
          'Результат',
          'Итог',
          'Итоги',
          'Замер',
          'Навыки',
          'Situation',
          'Context',
          'Background',
          'Task',
          'Goal',
        ],
        ...[
          'Action',
          'Actions taken',
          'What I did',
          'Result',
          'Outcome',
          'Impact',
          'Measurement',
          'Soft skills',
        ],
      ];
      for (const name of names) {
        const text = `## Q: Why?\n\n**${name}:** some words`;
        const [part] = readNotebook(text).questions[0]!.answers[0]!.parts;
        assert.ok(part, `the engine does not read ${name}`);
        assert.deepEqual(scoped(text, partScopes[part.kind]), [name]);
      }
    });
  });

  describe('speakers', () => {
    for (const [text, side, label] of [
      ['Клиент: Алло!', 'other', 'Клиент'],
      ['**Вы:** Добрый день.', 'candidate', 'Вы'],
      ['Рекрутер (HR): Итак', 'other', 'Рекрутер'],
      ['- Кандидат: Да', 'candidate', 'Кандидат'],
      ['Пациентка: Больно', 'other', 'Пациентка'],
      ['Администратор: Сейчас', 'candidate', 'Администратор'],
      ['Client: Hello', 'other', 'Client'],
      ['Guest: Hello', 'other', 'Guest'],
      ['Receptionist: Hi', 'candidate', 'Receptionist'],
      ['You: Hi', 'candidate', 'You'],
    ] as const) {
      it(text, () => assert.deepEqual(scoped(text, `entity.name.type.speaker.${side}`), [label]));
    }

    for (const text of [
      'Мне позвонил клиент: он ждал',
      'Я сказал так. Клиент: нет',
      'Клиенты: разные',
      'Вы молодец',
    ]) {
      it(`are not: ${text}`, () => assert.deepEqual(scoped(text, 'entity.name.type.speaker'), []));
    }
  });

  describe('comments', () => {
    it('a coach and a date', () => {
      const text = '<!-- @Anna Petrova 2026-11-23: where does 15 % come from? -->';
      assert.equal(scoped(text, 'comment.block.documentation.coach').join(''), text);
      assert.deepEqual(scoped(text, 'entity.name.type.author'), ['@Anna Petrova']);
      assert.deepEqual(scoped(text, 'constant.numeric.date'), ['2026-11-23']);
    });

    it('a thread resolved, indented', () => {
      assert.deepEqual(scoped('  <!-- @Анна 2026-11-24 resolved -->', 'keyword.control.resolved'), [
        'resolved',
      ]);
    });

    it('a suppression and its rule', () => {
      const text = '<!-- prepbook-disable-next-line hedging: agreed with Anna -->';
      assert.deepEqual(scoped(text, 'keyword.control.suppression'), ['prepbook-disable-next-line']);
      assert.deepEqual(scoped(text, 'constant.other.rule'), [' hedging']);
    });

    it('of any other kind are as in Markdown', () => {
      assert.equal(
        scoped('<!-- @Anna: no date -->', 'comment.block.html').join(''),
        '<!-- @Anna: no date -->',
      );
      assert.deepEqual(scoped('<!-- @Anna: no date -->', 'comment.block.documentation'), []);
    });
  });

  describe('placeholders', () => {
    it('are words in brackets, capitals in brackets, and TODO', () => {
      const text = 'Меня зовут [Ваше имя], я из [COMPANY]. TODO';
      assert.deepEqual(scoped(text, 'variable.parameter.placeholder'), ['[Ваше имя]', '[COMPANY]', 'TODO']);
    });

    for (const text of [
      '[my site](a.md)',
      '[my site][1]',
      '![a cat](c.png)',
      '[docs]',
      '- [ ] todo',
      '- [x] ok',
      'TODOS',
    ]) {
      it(`are not: ${text}`, () => assert.deepEqual(scoped(text, 'variable.parameter.placeholder'), []));
    }
  });

  describe('Markdown', () => {
    it('keeps its colours', () => {
      const text = '# Title\n\n> quote\n\n- item *soft* **hard** [link](u)\n\n```\ncode\n```';
      for (const scope of ['markup.heading', 'markup.quote', 'markup.list', 'markup.italic', 'markup.bold']) {
        assert.ok(scoped(text, scope).length > 0, scope);
      }
      assert.deepEqual(scoped(text, 'markup.underline.link'), ['u']);
      assert.ok(scoped(text, 'markup.fenced_code').includes('code'));
    });

    it('has YAML for its front matter', () => {
      const text = '---\nprepbook: notebook\n---\n# Title';
      assert.deepEqual(scoped(text, 'entity.name.tag.yaml'), ['prepbook']);
      assert.ok(scoped(text, 'meta.embedded.block.frontmatter').includes('notebook'));
    });

    it('ends a line of a hundred thousand letters', () => {
      const from = performance.now();
      tokenize(`${'слово '.repeat(10_000)}\n${'а'.repeat(50_000)}\n${'(S '.repeat(10_000)}`);
      assert.ok(performance.now() - from < 10_000);
    });
  });
});
