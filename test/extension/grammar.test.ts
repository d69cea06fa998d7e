import assert from 'node:assert/strict';
import path from 'node:path';
import { grammar } from '../../src/engine/colours/grammar';
import { partScopes } from '../../src/engine/colours/scopes';
import { type PartKind, readNotebook } from '../../src/engine/index';
import { candidateNames, otherNames, partNames } from '../../src/engine/notebook/labels';
import { json } from './project';
import { builtinExtensions, loadTokenizer, type Token } from './tokens';

let tokenize: (text: string) => Token[];

/** What in the text has the scope, or one below it. */
function scoped(text: string, scope: string): string[] {
  const has = (token: Token) => token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
  return tokenize(text)
    .filter(has)
    .map((token) => token.text);
}

describe('the grammar', () => {
  before(async function () {
    this.timeout(600_000); // the first run installs VS Code
    tokenize = await loadTokenizer('text.html.markdown.prepbook', 'syntaxes/prepbook.tmLanguage.json');
  });

  it('is made of the engine’s own lists: npm run build:schemas', () => {
    assert.deepEqual(json('syntaxes/prepbook.tmLanguage.json'), JSON.parse(JSON.stringify(grammar())));
  });

  describe('questions', () => {
    for (const [heading, label] of [
      ['## Вопрос: Расскажите о себе', 'Вопрос:'],
      ['## Вопрос 3. Почему мы', 'Вопрос 3.'],
      ['# Q: Why us', 'Q:'],
      ['### Question 2: Why us', 'Question 2:'],
      ['## ВОПРОС №4) Почему мы', 'ВОПРОС №4)'],
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
      '## Briefly, tell us about yourself',
      '## Пожалуйста, оцените себя',
      '## Почему вы? ##',
    ]) {
      it(heading, () => {
        const asked = tokenize(heading).filter(
          ({ scopes }) =>
            scopes.includes('entity.name.section.markdown') &&
            !scopes.includes('punctuation.definition.heading.markdown'),
        );
        assert.ok(asked.length > 0);
        assert.ok(asked.every(({ scopes }) => scopes.includes('entity.name.function.question.prepbook')));
      });
    }

    it('keep the Markdown inside', () => {
      assert.deepEqual(scoped('## Q: What is `this`?', 'markup.inline.raw'), ['`', 'this', '`']);
      assert.deepEqual(scoped('## Почему **вы**?', 'markup.bold'), ['**', 'вы', '**']);
    });

    for (const text of [
      '## Компания',
      '## Recruiter notes',
      '## Вопросительный день',
      '## Sharing',
      'Почему вы?',
      '```\n## Почему вы?\n```',
      '    ## Почему вы?',
    ]) {
      it(`are not: ${text}`, () => assert.deepEqual(scoped(text, 'entity.name.function.question'), []));
    }
  });

  describe('labels', () => {
    const forms: [form: string, text: string, labels: string[]][] = [
      ['a heading', '### Ситуация', ['Ситуация']],
      ['a heading, numbered', '### 2. Task', ['Task']],
      ['a heading with its letter', '### S — Situation', ['S — Situation']],
      ['a heading with its letter behind', '### Результат (Р)', ['Результат (Р)']],
      ['a heading of a letter', '### S', ['S']],
      ['a heading in bold', '### **Итог**', ['Итог']],
      ['a bold lead', '**Действия:** Я позвонил.', ['Действия']],
      ['a bold lead, its colon outside', '**Результат**: 15 %', ['Результат']],
      ['a bold lead of two words', '**Actions taken:** I called.', ['Actions taken']],
      ['a plain lead', 'Контекст: спад', ['Контекст']],
      ['a plain lead with its letter', 'S (Situation): a drop', ['S (Situation)']],
      ['a plain lead in capitals', 'ДЕЙСТВИЯ: звонила', ['ДЕЙСТВИЯ']],
      ['a plain lead and a stop', 'Задача. Успеть к маю', ['Задача']],
      ['a bold lead and a stop', '**Задача.** Успеть к маю', ['Задача']],
      ['a lead in a quote', '> **Task:** to call', ['Task']],
      ['a plain lead and a dash', 'Результат — 15 %', ['Результат']],
      ['a list item', '- Task: to call', ['Task']],
      ['a numbered item', '1. Цель: позвонить', ['Цель']],
      ['an item inside an item', '- Было\n    - Цель: позвонить', ['Цель']],
      ['a bold list item', '- **Outcome:** saved', ['Outcome']],
      ['a possessive', 'Моя задача: позвонить', ['Моя задача']],
      ['any case', 'что сделала: звонила', ['что сделала']],
      ['a table row', '| Ситуация | Был спад |', ['Ситуация']],
      ['a bold table row', '| **Result** | 15 % |', ['Result']],
      ['a padded table row', '| Итог       | 15 % |', ['Итог']],
      ['a table header', '| Ситуация | Задача | Action |', ['Ситуация', 'Задача', 'Action']],
      [
        'running prose',
        'Ситуация: спад. Задача: понять. Результат: 15 %.',
        ['Ситуация', 'Задача', 'Результат'],
      ],
      [
        'running prose in bold',
        '**Situation:** a drop. **Task:** to find out. **Result:** fine.',
        ['Situation', 'Task', 'Result'],
      ],
      ['letters before colons', '**S:** spring\n- T: goal', ['S', 'T']],
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
      'Наш результат (итог) хороший',
      '| Действия и итоги | разные |',
      '**Результат хороший**, и это всё',
      'Шаги-то: были',
      'Результат://host',
      'Вариант (А, Б): нет',
      'Это A: раз',
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

    for (const [kind, names] of Object.entries(partNames) as [PartKind, string[]][])
      it(`are those that the engine reads: ${kind}`, () => {
        for (const name of names) {
          const text = `## Q: Why?\n\n**${name}:** some words`;
          assert.equal(readNotebook(text).questions[0]!.answers[0]!.parts[0]?.kind, kind, name);
          assert.deepEqual(scoped(text, partScopes[kind]), [name]);
        }
      });
  });

  describe('what a result says', () => {
    const figures: [text: string, figures: string[]][] = [
      ['**Результат:** Сократили с 25 до 20 минут, на 20 %.', ['25', '20 минут', '20 %']],
      ['Итог: сэкономили 30 тысяч рублей и 1 200 ₽', ['30 тысяч рублей', '1 200 ₽']],
      ['- Result: cut by 15%, saved $1,200 and £5k, 10–15 people', ['15%', '$1,200', '£5k', '10–15 people']],
      ['| Результат | в 2,5 раза больше |', ['2,5 раза']],
      ['Ситуация: было 40 жалоб. Результат: осталось 4.', ['4']],
      ['Result: 3 complaints. Skills: 5 of them', ['3']],
    ];
    for (const [text, found] of figures)
      it(text, () => assert.deepEqual(scoped(text, 'constant.numeric.figure'), found));

    it('in bold', () =>
      assert.deepEqual(scoped('**Result** — **12** hours less', 'constant.numeric.figure'), ['12']));

    for (const text of [
      'Ситуация: было 40 жалоб',
      'Задача: успеть за 20 минут',
      'Результат хороший: 15 %',
      'Результат: 12 мая 2025 года',
      'Result: in May 2025 on the 3rd, at 19:40',
      'Результат: сдали 12.05.2025 в кабинете А4',
      'Результат: `15 %` и [сайт 2](a9.md)',
      '`Результат: 15 %`',
    ])
      it(`has no figures: ${text}`, () => assert.deepEqual(scoped(text, 'constant.numeric.figure'), []));

    it('ends with the line, whatever it holds', () => {
      for (const text of [
        'Результат:',
        '**Результат:**',
        'Результат: **15',
        'Result: [15',
        '| Result | 15 |',
      ])
        assert.deepEqual(
          scoped(`${text}\n\nБыло 7 %`, 'meta.result').at(-1)?.includes('7') ?? false,
          false,
          text,
        );
    });

    it('keeps the Markdown inside', () => {
      const text = '**Результат:** *15 %* и [отчёт](b.md) <!-- к слову -->';
      assert.deepEqual(scoped(text, 'markup.bold').join(''), '**Результат:**');
      assert.deepEqual(scoped(text, 'markup.italic').join(''), '*15 %*');
      assert.deepEqual(scoped(text, 'markup.underline.link'), ['b.md']);
      assert.equal(scoped(text, 'comment').join('').trim(), '<!-- к слову -->');
    });
  });

  describe('what a measurement says', () => {
    for (const [text, fields, figures] of [
      [
        '**Замер:** было 25 мин, стало 20; источник — CRM, период: май',
        ['было', 'стало', 'источник', 'период'],
        ['25 мин', '20'],
      ],
      [
        'Measurement: baseline 25%, result 20%; source: CRM, period: May',
        ['baseline', 'result', 'source', 'period'],
        ['25%', '20%'],
      ],
      ['Замер: мы было собрались, а источник высох', [], []],
      ['Ситуация: было 25, стало 20', [], []],
    ] as const)
      it(text, () => {
        assert.deepEqual(scoped(text, 'variable.other.field'), fields);
        assert.deepEqual(scoped(text, 'constant.numeric.figure'), figures);
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

    for (const [side, names] of [
      ['candidate', candidateNames],
      ['other', otherNames],
    ] as const)
      it(`are those that the engine reads: ${side}`, () => {
        for (const name of names)
          assert.deepEqual(scoped(`${name}: да`, `entity.name.type.speaker.${side}`), [name]);
      });

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
      const text = '  <!-- @Анна 2026-11-24 resolved -->';
      assert.deepEqual(scoped(text, 'keyword.control.resolved'), ['resolved']);
      assert.equal(scoped(text, 'comment.block.documentation.coach.resolved').join(''), text);
      const open = '<!-- @Анна 2026-11-24: resolved? -->';
      assert.deepEqual(scoped(open, 'comment.block.documentation.coach.resolved'), []);
    });

    it('a suppression and its rule', () => {
      const text = '<!-- prepbook-disable-next-line hedging: agreed with Anna -->';
      assert.deepEqual(scoped(text, 'keyword.control.suppression'), ['prepbook-disable-next-line']);
      assert.deepEqual(scoped(text, 'entity.name.tag.rule'), ['hedging']);
      assert.deepEqual(scoped(text, 'string.unquoted.reason'), ['agreed with Anna']);
      assert.equal(scoped(text, 'comment.block.html.suppression').join(''), text);
    });

    it('a suppression of several rules, at the end of a line', () => {
      const text = 'Ну, вот <!-- prepbook-disable-line filler, hedging: так говорят -->';
      assert.deepEqual(scoped(text, 'entity.name.tag.rule'), ['filler', 'hedging']);
      assert.deepEqual(scoped(text, 'string.unquoted.reason'), ['так говорят']);
    });

    it('what ends a suppression', () => {
      assert.deepEqual(scoped('<!-- prepbook-enable -->', 'keyword.control.suppression'), [
        'prepbook-enable',
      ]);
      assert.deepEqual(scoped('<!-- prepbook-enable -->', 'entity.name.tag.rule'), []);
    });

    for (const text of [
      '<!-- prepbook-disabled filler: no -->',
      '<!-- see prepbook-disable filler -->',
      '`<!-- prepbook-disable filler: x -->`',
      'prepbook-disable filler: x',
    ])
      it(`no suppression: ${text}`, () => assert.deepEqual(scoped(text, 'keyword.control.suppression'), []));

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

    it('are the gaps that our own fixes leave', () => {
      const text = 'Замер: было [число], период — [даты]. By [number]% in [name of the report]';
      assert.deepEqual(scoped(text, 'variable.parameter.placeholder'), [
        '[число]',
        '[даты]',
        '[number]',
        '[name of the report]',
      ]);
    });

    for (const text of [
      '[my site](a.md)',
      '[my site][1]',
      '![a cat](c.png)',
      '[docs]',
      '[the client]',
      '[смеётся]',
      '[company]: https://example.com',
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

    it('colours code inside a fence by its language', () => {
      const text = '```json\n{ "result": 15 }\n```';
      assert.ok(scoped(text, 'meta.embedded.block.json').includes('15'));
      assert.deepEqual(scoped(text, 'constant.numeric.json'), ['15']);
      assert.deepEqual(scoped(text, 'constant.numeric.figure'), []);
    });

    it('has the languages in fences that VS Code’s Markdown has', async () => {
      interface Manifest {
        contributes: { grammars: { scopeName: string; embeddedLanguages?: Record<string, string> }[] };
      }
      const of = (path: string, scope: string) =>
        json<Manifest>(path).contributes.grammars.find(({ scopeName }) => scopeName === scope)!
          .embeddedLanguages;
      const theirs = of(
        `${path.relative('', await builtinExtensions())}/markdown-basics/package.json`,
        'text.html.markdown',
      );
      assert.deepEqual(of('package.json', 'text.html.markdown.prepbook'), theirs);
    });

    it('ends a line of a hundred thousand letters', () => {
      const from = performance.now();
      tokenize(`${'слово '.repeat(10_000)}\n${'а'.repeat(50_000)}\n${'(S '.repeat(10_000)}`);
      tokenize(
        `Результат: ${'1 000 '.repeat(5_000)}\nИтог: ${'Итог: 5. '.repeat(5_000)}\n${'[ваш '.repeat(5_000)}`,
      );
      assert.ok(performance.now() - from < 10_000);
    });
  });
});
