import assert from 'node:assert/strict';
import { createLinter, type FigureFacts, type Linter } from './engine';

describe('explain', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });

  /** What is told of the figure that begins with `figure` in an answer. */
  const explain = (said: string, figure: string): FigureFacts | undefined => {
    const text = `---\nprepbook: notebook\n---\n\n## Вопрос: Первый?\n\nДа.\n\n## Вопрос: Чего вы достигли?\n\n${said}\n`;
    linter.lint({ uri: 'a', text });
    const at = text.lastIndexOf(figure);
    const facts = linter.explain('a', at + 1);
    if (facts) assert.ok(facts.start <= at + 1 && at < facts.end, text.slice(facts.start, facts.end));
    return facts;
  };

  it('tells what a time comes to in percent, and as a speed', () => {
    for (const figure of ['25', '20']) {
      const facts = explain('Время ответа сократилось с 25 до 20 **минут**.', figure);
      assert.deepEqual(facts?.changes, [
        { before: '25', after: '20 минут', grows: false, percent: 20, times: 1.3, speed: 25 },
      ]);
      assert.equal(facts?.told, undefined);
    }
  });

  it('tells points from percent', () => {
    const facts = explain('Conversion went from 20% to 25%.', '25');
    assert.deepEqual(facts?.changes, [
      { before: '20%', after: '25%', grows: true, percent: 25, times: 1.3, points: 5 },
    ]);
  });

  it('says whether a stated change agrees with its figures', () => {
    const told = (said: string, figure: string) => explain(said, figure)?.told;
    assert.deepEqual(told('Время ответа сократилось с 25 до 20 минут, то есть на 20 %.', '20 %'), {
      words: '20 %',
      holds: true,
    });
    assert.deepEqual(told('Время ответа сократилось с 25 до 20 минут, то есть на 25 %.', '25 %'), {
      words: '25 %',
      holds: false,
      right: '20 %',
    });
    assert.deepEqual(told('За смену 12 звонков и 8 писем, всего 25 обращений.', '25'), {
      words: '25 обращений',
      holds: false,
      right: '20 обращений',
      from: '12 звонков и 8 писем',
    });
  });

  it('shows every step that a figure belongs to', () => {
    const facts = explain('Очередь была с 30 до 25, потом до 20 человек.', '25');
    assert.deepEqual(
      facts?.changes.map(({ before, after }) => `${before} → ${after}`),
      ['30 → 25', '25 → 20 человек'],
    );
  });

  it('computes nothing that depends on how long a day is', () => {
    assert.deepEqual(explain('Срок сократился с 2 дней до 9 часов.', '9 час')?.changes, []);
    assert.equal(explain('Срок сократился с 2 часов до 30 минут.', '30 мин')?.changes[0]?.percent, 75);
  });

  it('says what nobody can know of a change without its figures', () => {
    const unknown = (said: string) => explain(said, '30')?.unknown;
    assert.deepEqual(unknown('I raised sales by 30%.'), ['baseline', 'source']);
    assert.deepEqual(unknown('I raised sales by 30% in three months.'), ['baseline']);
    assert.deepEqual(unknown('According to the CRM, sales grew by 30%.'), ['baseline']);
    assert.deepEqual(unknown('I raised sales by 30%.\n\nMeasurement: the CRM.'), ['baseline']);
  });

  it('is silent on other figures, words, questions, quotations and the front matter', () => {
    assert.equal(explain('I have 12 years behind me.', '12'), undefined);
    assert.equal(explain('I raised sales by 30%.', 'raised'), undefined);
    assert.equal(explain('Could sales grow by 30%?', '30'), undefined);
    assert.equal(explain('He said: “We went from 25 to 20 minutes”.', '25'), undefined);
    assert.equal(linter.explain('a', 3), undefined);
    assert.equal(explain(`${'I sold bread. '.repeat(1500)} I raised sales by 30%.`, '30'), undefined);
  });
});

describe('around', () => {
  it('tells the sentence and the answer of a place', async () => {
    const linter = await createLinter();
    const said = '## Q: Why?\n\nOne here. Two are\nhere, e.g. this. ';
    const text = `---\nprepbook: notebook\n---\n\n${said}\n\n## Q: How?\n\nSo.\n`;
    linter.open({ uri: 'a', text });
    const sentence = (words: string, into = 0): string => {
      const found = linter.around('a', text.indexOf(words) + into)!.sentence;
      return text.slice(found.start, found.end);
    };
    assert.equal(sentence('One', 2), 'One here.');
    assert.equal(sentence('here.', 5), 'One here.');
    assert.equal(sentence('this', 1), 'Two are\nhere, e.g. this.');
    assert.equal(sentence('this.', 6), '');
    assert.equal(sentence('Q: How', 1), '## Q: How?');
    const { unit, lang } = linter.around('a', text.indexOf('this'))!;
    assert.equal(text.slice(unit.start, unit.end).trim(), said.trim());
    assert.equal(lang, 'en');
    assert.equal(linter.around('a', 5), undefined);
  });
});
