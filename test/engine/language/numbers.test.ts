import assert from 'node:assert/strict';
import { loadLanguage, type LanguageId } from '../engine';
import { en, ru } from './numbers.given';
import { enOwn, ruOwn } from './numbers.own';

async function check(id: LanguageId, text: string, values: readonly number[]): Promise<void> {
  const found = (await loadLanguage(id)).numbers(text);
  assert.deepEqual(
    found.flatMap((mention) => mention.values),
    values,
  );
}

describe('figures', () => {
  for (const [text, values] of [...ru, ...ruOwn]) it(text, () => check('ru', text, values));
  for (const [text, values] of [...en, ...enOwn]) it(text, () => check('en', text, values));

  const units: [LanguageId, string, string[]][] = [
    ['ru', 'с 20 % до 25 %, на 5 п. п.', ['20 % = %', '25 % = %', '5 п. п = pp']],
    ['ru', '10–15 тыс. руб. за 3 месяца', ['10–15 тыс. руб = RUB', '3 месяца = month']],
    ['ru', 'в 2 раза, вдвое, х3', ['2 раза = times', 'вдвое = times', 'х3 = times']],
    [
      'ru',
      'в 2019 году, с 2020, 5 лет, 12 мая',
      ['2019 году = date', '2020 = date', '5 лет = year', '12 мая = date'],
    ],
    [
      'en',
      'from $1.5M to £300, 40 percentage points',
      ['$1.5M = USD', '£300 = GBP', '40 percentage points = pp'],
    ],
    [
      'en',
      'in 2023, 10x, 5 people, 90 min',
      ['2023 = date', '10x = times', '5 people = person', '90 min = min'],
    ],
  ];
  for (const [id, text, expected] of units) {
    it(`units: ${text}`, async () => {
      const found = (await loadLanguage(id)).numbers(text);
      assert.deepEqual(
        found.map(({ start, end, unit }) => `${text.slice(start, end)} = ${unit}`),
        expected,
      );
    });
  }

  it('are no dates, clock times, ordinals or versions', async () => {
    for (const text of ['12.05.2023', 'в 10:30', '3-й квартал', 'Q3']) await check('ru', text, []);
    for (const text of ['2nd place', 'at 9:15', 'Q3', '05/12/2023']) await check('en', text, []);
  });
});
