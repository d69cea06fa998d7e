import assert from 'node:assert/strict';
import type { Guide } from '../../../src/engine/guide/guide';
import { guideOf } from '../../../src/engine/guide/merge';
import { readPack, type PackTexts } from '../../../src/engine/guide/pack';

const stage = `---
prepbook: checklist
stage: phone
order: 60
---

# Телефонное интервью

Рекрутер проверяет, есть ли о чём **говорить** дальше.

Длится недолго.

## Чек-лист звонка

- [ ] Резюме лежит под рукой <!-- proof: resume -->

- [ ] Есть ответ на вопрос о *себе* <!-- proof: answer about-yourself -->
  - [ ] и о деньгах

- [x] Три истории
  <!-- proof: stories 3 -->

## Чек-лист связи
<!-- ours -->

1. [ ] Телефон заряжен

## Как вести себя

Говорите спокойно.

- Улыбайтесь
- Не перебивайте
`;

const questions = `---
stage: phone
---

# Вопросы по телефону

## Расскажите о себе
<!-- id: about-yourself; kind: self-presentation; competences: communication; type: factual -->
Умеете ли вы выбрать главное.

И уложиться в минуту.

### Спрашивают и так

- Пару слов о себе

### Уточнят

- А до этого?

### Ловушки

- Пересказ резюме

### Сильный ответ

**Опыт.** Три года веду склад.

Готова к большему.

### Слабый ответ

Ну, я обычный.

## Есть ли у вас дети?

<!-- id: children; unlawful -->
`;

const competences = `# Компетенции

## Коммуникация

<!-- id: communication -->

Говорит так, что понимают.

### Называют и так

- коммуникабельность
- грамотная речь

### Уровни

1. Молчит
2. Мямлит
3. Говорит
4. Объясняет
5. Убеждает
`;

const rubric = `# Ролевая игра

Смотрят, как вы слушаете.

## Слушает
<!-- id: listens; competences: communication -->

Не перебивает.

1. a
2. b
3. c
4. d
5. e
`;

const scenario = `---
stage: phone
minutes: 15
---

# Жалоба на доставку

Вы — *оператор* интернет-магазина.

## Данные

- Заказ вчерашний

## Разговор

**Клиент:** Где мой заказ?

Я жду с утра.

Клиент: Позовите начальника!

## На что смотреть

- Извинился
`;

const texts: PackTexts = {
  'stages/phone.md': stage,
  'questions/phone.md': questions,
  'competences.md': competences,
  'rubrics/role-play.md': rubric,
  'scenarios/delivery.md': scenario,
  'README.md': '# Anything',
};

const read = (...packs: PackTexts[]): Guide =>
  guideOf(
    'ru',
    packs.map((pack, i) => readPack(i === 0 ? '' : `pack${i}`, pack)),
  );

/** The problems of a pack of one file, as `line: message value…`. */
const wrong = (path: string, text: string): string[] =>
  read({ ...texts, [path]: text }).problems.map(({ line, message, at, path: told }) => {
    assert.equal(told, path);
    return `${line} ${message}: ${text.slice(at.start, at.end)}`;
  });

describe('a pack', () => {
  for (const [name, pack] of [
    ['as written', texts],
    ['with the line ends of Windows', crlf(texts)],
  ] as const)
    describe(name, () => {
      const guide = read(pack);

      it('is without problems', () => assert.deepEqual(guide.problems, []));

      it('gives stages', () => {
        const [{ place, checklists, ...rest }] = guide.stages as [Guide['stages'][number]];
        assert.deepEqual(rest, {
          id: 'phone',
          order: 60,
          title: 'Телефонное интервью',
          intro: 'Рекрутер проверяет, есть ли о чём говорить дальше.\n\nДлится недолго.',
          advice: [
            { title: 'Как вести себя', text: 'Говорите спокойно.', items: ['Улыбайтесь', 'Не перебивайте'] },
          ],
        });
        assert.deepEqual([place.pack, place.path, place.start.line], ['', 'stages/phone.md', 7]);
        assert.deepEqual(
          checklists.map(({ title, ours, items }) => [
            title,
            ours,
            items.map(({ text, proof }) => [text, proof]),
          ]),
          [
            [
              'Чек-лист звонка',
              false,
              [
                ['Резюме лежит под рукой', { name: 'resume' }],
                ['Есть ответ на вопрос о себе', { name: 'answer', questions: ['about-yourself'] }],
                ['и о деньгах', undefined],
                ['Три истории', { name: 'stories', count: 3 }],
              ],
            ],
            ['Чек-лист связи', true, [['Телефон заряжен', undefined]]],
          ],
        );
        assert.deepEqual(
          checklists[0]!.items.map((item) => item.place.start.line),
          [15, 17, 18, 20],
        );
      });

      it('gives questions', () => {
        const [{ place, ...about }, children] = guide.questions as [
          Guide['questions'][number],
          Guide['questions'][number],
        ];
        assert.equal(place.start.line, 7);
        assert.deepEqual(about, {
          id: 'about-yourself',
          stage: 'phone',
          text: 'Расскажите о себе',
          kind: 'self-presentation',
          type: 'factual',
          competences: ['communication'],
          unlawful: false,
          checks: 'Умеете ли вы выбрать главное.\n\nИ уложиться в минуту.',
          alsoAsked: ['Пару слов о себе'],
          probes: ['А до этого?'],
          traps: ['Пересказ резюме'],
          answers: {
            strong: '**Опыт.** Три года веду склад.\n\nГотова к большему.',
            weak: 'Ну, я обычный.',
          },
        });
        assert.deepEqual([children.unlawful, children.checks, children.answers], [true, '', {}]);
      });

      it('gives competences and rubrics', () => {
        const [{ place, ...competence }] = guide.competences as [Guide['competences'][number]];
        assert.equal(place.start.line, 3);
        assert.deepEqual(competence, {
          id: 'communication',
          name: 'Коммуникация',
          definition: 'Говорит так, что понимают.',
          alsoCalled: ['коммуникабельность', 'грамотная речь'],
          levels: ['Молчит', 'Мямлит', 'Говорит', 'Объясняет', 'Убеждает'],
        });
        const [{ title, intro, criteria }] = guide.rubrics as [Guide['rubrics'][number]];
        assert.deepEqual([title, intro], ['Ролевая игра', 'Смотрят, как вы слушаете.']);
        assert.deepEqual(criteria, [
          {
            id: 'listens',
            name: 'Слушает',
            says: 'Не перебивает.',
            competences: ['communication'],
            levels: ['a', 'b', 'c', 'd', 'e'],
          },
        ]);
      });

      it('gives scenarios', () => {
        const [{ place, ...game }] = guide.scenarios as [Guide['scenarios'][number]];
        assert.equal(place.start.line, 6);
        assert.deepEqual(game, {
          id: 'delivery',
          stage: 'phone',
          minutes: 15,
          title: 'Жалоба на доставку',
          brief: 'Вы — *оператор* интернет-магазина.',
          details: [{ title: 'Данные', text: '', items: ['Заказ вчерашний'] }],
          dialogue: [
            { speaker: 'other', name: 'Клиент', text: 'Где мой заказ?\n\nЯ жду с утра.' },
            { speaker: 'other', name: 'Клиент', text: 'Позовите начальника!' },
          ],
          watch: ['Извинился'],
        });
      });
    });

  it('lies over those before it', () => {
    const own = readPack('anna', {
      'questions/phone.md':
        '---\nstage: phone\n---\n## Кто вы?\n<!-- id: about-yourself -->\n## Новый?\n<!-- id: new -->\n',
      'stages/chat.md': '---\nstage: chat\norder: 55.5\n---\n# Чат\n',
    });
    const guide = guideOf('ru', [readPack('', texts), own]);
    assert.deepEqual(guide.problems, []);
    assert.deepEqual(
      guide.questions.map(({ id, text, place }) => [id, text, place.pack]),
      [
        ['about-yourself', 'Кто вы?', 'anna'],
        ['children', 'Есть ли у вас дети?', ''],
        ['new', 'Новый?', 'anna'],
      ],
    );
    assert.deepEqual(
      guide.stages.map(({ id }) => id),
      ['chat', 'phone'],
    );
  });

  it('is told what means nothing in it, and the rest applies', () => {
    const asked = (...lines: string[]): string => `---\nstage: phone\n---\n${lines.join('\n')}\n`;
    const cases: [path: string, text: string, told: string[]][] = [
      [
        'questions/a.md',
        asked('## A', '<!-- id: a; kond: story -->'),
        ['5 unknown-near: <!-- id: a; kond: story -->'],
      ],
      [
        'questions/a.md',
        asked('## A', '<!-- id: a; unlawful: no -->'),
        ['5 pack-flag: <!-- id: a; unlawful: no -->'],
      ],
      ['questions/a.md', asked('## A', '<!-- id: a; type -->'), ['5 pack-no-value: <!-- id: a; type -->']],
      [
        'questions/a.md',
        asked('## A', '<!-- id: a; kind: tale -->'),
        ['5 pack-one-of: <!-- id: a; kind: tale -->'],
      ],
      ['questions/a.md', asked('## A', '<!-- id: a b -->'), ['5 pack-bad-id: <!-- id: a b -->']],
      ['questions/a.md', asked('## A', '', 'Text'), ['4 pack-no-id: ## A']],
      ['questions/a.md', asked('##', '<!-- id: a -->'), ['4 pack-no-heading: ##']],
      [
        'questions/a.md',
        asked('## A', '<!-- id: a; competences: comunication -->'),
        ['4 unknown-near: ## A'],
      ],
      [
        'questions/a.md',
        asked('## A', '<!-- id: a -->', '### Sidebar', 'x'),
        ['6 pack-section: ### Sidebar'],
      ],
      [
        'questions/a.md',
        asked('## A', '<!-- id: a -->', '### Traps', '### Ловушки'),
        ['7 pack-section-twice: ### Ловушки'],
      ],
      ['questions/a.md', asked('## A', '<!-- id: a -->', '## B', '<!-- id: a -->'), ['6 pack-twice: ## B']],
      ['questions/a.md', '---\nstage: call\n---\n## A\n<!-- id: a -->', ['4 unknown: ## A']],
      ['questions/phone.md', '## A\n<!-- id: about-yourself -->', ['1 pack-no-stage: ']],
      [
        'questions/a.md',
        '---\nstage: [\n---\n',
        ['1 pack-front-matter: ---\nstage: [\n---', '1 pack-no-stage: ---\nstage: [\n---'],
      ],
      [
        'stages/phone.md',
        '---\nstage: phone\norder: soon\n---\n# A\n',
        ['1 pack-number: ---\nstage: phone\norder: soon\n---'],
      ],
      [
        'stages/phone.md',
        '---\nstage: call\norder: 1\n---\n# A\n',
        ['1 pack-stage-differs: ---\nstage: call\norder: 1\n---'],
      ],
      [
        'stages/phone.md',
        '---\nstage: phone\norder: 1\nordre: 2\n---\n# A\n',
        ['1 unknown: ---\nstage: phone\norder: 1\nordre: 2\n---'],
      ],
      ['stages/phone.md', '---\nstage: phone\norder: 1\n---\n## A\n', ['5 pack-no-title: ## A']],
      [
        'stages/phone.md',
        '---\nstage: phone\norder: 1\n---\n# A\n## Checklist\n- [ ] a <!-- proof: stories many -->\n- b\n',
        ['7 pack-proof: <!-- proof: stories many -->', '8 pack-no-task: - b'],
      ],
      [
        'stages/phone.md',
        '---\nstage: phone\norder: 1\n---\n# A\n## Checklist\n- [ ] a <!-- proof: answer nobody -->\n',
        ['7 unknown: - [ ] a <!-- proof: answer nobody -->'],
      ],
      ['competences.md', `${competences}6. Молится\n`, ['14 pack-levels: ### Уровни']],
      ['scenarios/x.md', '# A\n', ['1 pack-no-stage: ']],
      [
        'scenarios/x.md',
        '---\nstage: phone\n---\n# A\n## Dialogue\nHello.\n',
        ['5 pack-no-speaker: ## Dialogue'],
      ],
      ['letters/x.md', '# A\n', ['1 unknown: ']],
      ['questoins/x.md', '# A\n', ['1 unknown-near: ']],
      ['questions/x.md', asked('## A', `${'> '.repeat(200)}deep`), [`4 pack-hostile: ## A`]],
    ];
    for (const [path, text, told] of cases) assert.deepEqual(wrong(path, text), told, text);
  });

  it('may be anything', () => {
    for (const text of [
      '',
      '---',
      '\uFEFF',
      '#',
      '- [ ]',
      '<!--',
      '## \n<!-- ; : ,-->',
      '\0',
      '> '.repeat(9999),
    ])
      for (const folder of ['stages', 'questions', 'rubrics', 'scenarios'])
        assert.doesNotThrow(() => read({ [`${folder}/x.md`]: text, 'competences.md': text }));
    const bomb = `---\na: &a [x,x]\n${[...'bcdefghij'].map((key, i) => `${key}: &${key} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\n---\n`;
    assert.deepEqual(wrong('questions/x.md', bomb).length, 2);
  });
});

function crlf(files: PackTexts): PackTexts {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
  );
}
