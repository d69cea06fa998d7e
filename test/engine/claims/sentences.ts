/** Sentences with figures, and what is to be found in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fix, LanguageId } from '../engine';

export interface Case {
  lang: LanguageId;
  text: string;
  wrong: boolean;
  /** The right values of the contradicted figure; any of them will do. */
  expected: number[];
  why: string;
}

export const cases = readFileSync(join(process.cwd(), 'test/engine/claims/claims.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const questions = { ru: '## Вопрос: Расскажите о случае', en: '## Q: Tell me about a time' };

/** The answer that is the sentence alone. */
export const answer = (text: string): string =>
  `${questions[/[а-я]/i.test(text) ? 'ru' : 'en']}\n\n${text}\n`;

/** The sentence after the fix. */
export const applied = (text: string, { edits }: Fix): string => {
  const whole = answer(text);
  const [{ start, end, text: inserted }] = edits as [Fix['edits'][number]];
  const changed = whole.slice(0, start.offset) + inserted + whole.slice(end.offset);
  return changed.slice(whole.indexOf('\n\n') + 2, -1);
};

/** Right, or nothing that is claimed. */
export const right = [
  // Another metric, another cause, another's words.
  'Продажи выросли на 15 %: с 25 до 20 минут сократили время ответа.',
  'Поднял продажи на 15 % за счёт сокращения времени ответа с 25 до 20 минут.',
  'Сократила очередь вдвое, а приём с 40 до 30 минут.',
  'Штат вырос с 10 до 14 человек. Брак сократился вдвое.',
  'Время приёма сократилось с 40 до 30 минут. Очередь сократилась вдвое.',
  'Отток упал с 8 до 6 %, то есть удержание выросло на 2 %.',
  'Коллега написал «с 40 до 30 дней, минус 40 %», я поставила 25 %.',
  'Мы ускорили релиз с 10 до 5 дней, производительность выросла на 30 %.',
  'Sales doubled, with the team going from 5 to 8 people.',
  'I cut churn by 20% by moving onboarding from 10 to 3 days.',
  'Revenue grew from 100 to 133 over three years, about 10% a year.',
  'Team grew from 5 to 8 people. Output doubled.',
  // Pay, hours, parts of other things.
  'Оклад с 80 до 100 тысяч рублей плюс 20 % премии.',
  'I’m looking for from $80k to $100k plus a 10% bonus.',
  'Работал с 9 до 18, продал на 20 % больше плана.',
  'Провёл 12 встреч и 8 звонков, всего 5 сделок.',
  'Обучил 15 из 20 сотрудников, 80 % из них сдали экзамен.',
  'I ran three teams of 5, 16 people with me.',
  'Cut costs from 1,000 to 800 dollars, saving 200 dollars a month, 2,400 dollars a year.',
  // Several steps, approximations, looser readings.
  'Сначала срок упал с 30 до 25 дней, потом до 20: всего минус треть.',
  'Переналадка станка шла 30 минут. Сначала ужали до 25, потом до 20: всего на треть.',
  'Выручка выросла с 1,2 до 1,5 млн, на 23 %.',
  'Time to hire went from 60 to 45 days, 25% faster.',
  'Time to hire went from 60 to 45 days, 33% faster.',
  'Цикл сократился с 2 недель до 5 дней, то есть вдвое.',
  'NPS rose from 30 to 45, up 15 points and 50%.',
  // Other things, other years, other people’s figures.
  'Мы сократили время ожидания с 40 до 30 минут, и жалоб стало на 50 % меньше.',
  'Мы сократили время ожидания с 40 до 30 минут. Это дало рост продаж на 15 %.',
  'Мы сократили время с 40 до 30 минут, экономия 10 минут на каждом, 100 минут в день.',
  'We cut handling time from 40 to 30 minutes. It saved us 15% of the budget.',
  'We cut costs from 100 to 80 thousand and the budget by 30%.',
  'Unit price fell from 10 to 8 dollars, sales up 40%.',
  'Цена упала с 10 до 8 рублей (объём +40 %).',
  'Цена упала с 10 до 8 рублей. Объём вырос на 40 %.',
  'Цена упала с 10 до 8 рублей, доля выросла на 40 %.',
  'Конверсия выросла с 2 до 3 %, число выросло на 70 %.',
  'Клиентов стало 30 вместо 20, сумма выросла на 80 %.',
  'Revenue went from 2 to 3 million, 20% over plan.',
  'Revenue went from 2 to 3 million, 20% better than expected.',
  'Выручка выросла с 2 до 3 млн, на 20 % больше, чем планировали.',
  'Ошибок стало 5 вместо 10, это на 20 % лучше среднего.',
  'We went from 10 to 5 errors a week, 3 times fewer than the other shift.',
  'I closed 8 of 10 deals, 20% above the average.',
  'Ставку подняли с 10 до 12 %, плюс 15 % бонус.',
  'Медианное время сократилось с 40 до 30 минут, максимальное время — на 60 %.',
  'Время ответа: с 40 до 30 минут, время ожидания: на 60 % меньше.',
  'Response time from 40 to 30 minutes, resolution time down 60%.',
  'Response time fell from 40 to 30 minutes. Wait fell 60%.',
  'Сборка занимала 40 минут, стала занимать 30. Срок поставки сократился на 60 %.',
  'Расходы выросли с 100 до 120 тысяч рублей, прибыль 15 %.',
  'Расходы выросли со 100 до 120 тысяч рублей, что на 15 % ниже рынка.',
  'Выросли с 20 до 25 магазинов, это 10 % сети.',
  'Голосов стало 30 вместо 20, это 60 % всех.',
  'Поднял маржу с 20 до 25 %, потом ещё на 3 %.',
  'Продажи выросли с 100 до 150, затем упали на 20 %.',
  'Sales grew from 100 to 150, and then by 20% more.',
  'Продажи выросли с 100 до 150. Ещё на 20 % — в следующем году.',
  'Продажи выросли со 100 до 150. За год рост составил 20 %.',
  'Sales grew from 100 to 150. Now they are growing 20% a year.',
  'Реклама подорожала вдвое, но заявки выросли с 20 до 30.',
  'I raised prices by 10% and orders went from 20 to 30.',
  'Стали делать за 20 минут вместо 40 — на 50 % быстрее.',
  'С 1 месяца до 2 недель, вдвое.',
  'From a year to 6 months, half the time.',
  '7 из 10 — 70 %, 8 из 12 — 67 %.',
  'I won 3 of 4, i.e. 75%, up from 60%.',
  'Мы делали по 5 заказов в час, 8 часов, около 35 в день.',
  '3 teams of 4 people, 13 people with the lead.',
  'Две смены по 12 человек и три мастера, всего 27 человек.',
  '12 звонков и 8 писем утром, всего 45 за день.',
  'I made 12 calls and 8 visits, 5 sales in total.',
  '4 магазина и 30 сотрудников, всего 120 тысяч чеков.',
  'Бюджет 500 тысяч: 200 тысяч из них на рекламу, 400 тысяч всего на персонал.',
  '10 магазинов: 6 в Москве, 3 новых и 4 в торговых центрах.',
  'Увеличили долю рынка с 10 до 12 %, то есть на пятую часть.',
  'Отклик вырос с 5 до 8 %. Это почти в 2 раза больше.',
  'Мы снизили текучесть с 40 % до 25 %, это минус 15 п. п.',
  'Обучил 15 из 20 сотрудников; 80 % сдали экзамен.',
  'I grew the list from 2,000 to 5,000 subscribers, 2.5x, in 6 months.',
  'Attrition was 30%, now it’s 20%, 10 points lower.',
  'Two of the three shops I ran, i.e. 67%, hit plan.',
  '18 of 24 clients renewed, 15% better than last year.',
  'Закрывала по 20 заявок в день, 5 дней в неделю, до 400 заявок в месяц.',
  'Выросли с 10 до 15 магазинов за 3 года: прирост 50 %.',
  'Мы ускорили релиз с 10 до 5 дней, то есть на 50 %.',
  'Время приёма сократилось с 40 до 30 минут. Очередь сократилась вдвое.',
  'Сократила очередь вдвое, а приём с 40 до 30 минут.',
  'Продажи выросли вдвое, штат с 5 до 8 человек.',
  'Sales doubled, with the team going from 5 to 8 people.',
  'Sales doubled while we cut costs by 10%, from 100 to 90.',
  'I cut churn by 20% moving onboarding from 10 to 3 days.',
  'Churn fell 20%, onboarding time from 10 to 3 days.',
  'Снизил брак на 30 %, цикл — с 10 до 8 минут.',
  'Рост выручки 30 %: чек с 1000 до 1200 рублей, поток со 100 до 108 человек.',
  'Увеличил средний чек на 20 % и поднял его с 1000 до 1200 рублей.',
  'Мне 35 лет, с 20 до 25 лет служил, на 50 % больше многих.',
  'Оклад от 80 до 100 тысяч рублей плюс 20 % премии.',
  'I’m looking for from $80k to $100k plus a 10% bonus.',
  'С 1 до 15 мая вёл акцию: рост 20 %.',
  'Из 20 встреч 5 сделок, конверсия 25 %, из 100 звонков — 5 %.',
  'Рейтинг вырос с 4,2 до 4,7, плюс 0,5 балла.',
  'I went from 3 to 5 direct reports, 40% women.',
  'Прошёл путь с 40 до 60 клиентов за год. На 30 % больше заказов.',
  'ROI = 150 %, x = 5, 8:30 = начало.',
  'Счёт 3:1 = победа, 50/50 = 100.',
  // Planned, wished or conditional.
  'Хотели сократить срок с 10 до 6 дней, на 60 %.',
  'По плану нужно сократить срок с 10 до 6 дней, на 60 %.',
  'Если бы удалось сократить срок с 10 до 6 дней, на 60 %.',
  // Formulas and what only looks like one.
  '2*2 = 4, (10+5)/3 = 5 и 100-10% = 90.',
  '1/3 = 33%, 2/3 = 0.67, 10/3 = 3.',
  'Склад работал 24/7 = 100% готовность, смены 8:30 = 20.',
];

/** The words to be marked. */
export const wrong: [string, string][] = [
  ['Сократил срок с 10 до 6 дней, на 60 %.', '60 %'],
  ['Costs fell by 150%.', '150%'],
  ['Жалоб стало меньше на треть: с 30 до 15 в месяц.', 'треть'],
  ['Продажи: 100 → 150 (+50 %), возвраты: 10 → 8 (−30 %).', '30 %'],
  ['I ran three teams of 5, 18 people in total.', '18 people'],
  ['Downtime dropped from 2 hours to 90 minutes, a 45% cut.', '45%'],
  ['Cut costs from 1,000 to 800 dollars, saving 300 dollars a month.', '300 dollars'],
  ['Приём теперь идёт 20 минут, а раньше было 25, то есть на 40 % меньше.', '40 %'],
  ['Протечек в доме стало на 150 % меньше.', '150 %'],
];

/** What the fixes make of them. */
export const mended: Record<string, string[]> = {
  'Раньше отвечали за 40 минут, теперь за 30, на 60 % быстрее.': [
    'Раньше отвечали за 40 минут, теперь за 30, на 33 % быстрее.',
    'Раньше отвечали за 40 минут, теперь за 30, на 33 % быстрее (времени меньше на 25 %).',
  ],
  'Ускорил сборку на 60 %: с 25 до 20 минут.': [
    'Ускорил сборку на 25 %: с 25 до 20 минут.',
    'Ускорил сборку на 25 % (времени меньше на 20 %): с 25 до 20 минут.',
  ],
  'We answer 60% faster: in 30 minutes instead of 40.': [
    'We answer 33% faster: in 30 minutes instead of 40.',
    'We answer 33% faster (25% less time): in 30 minutes instead of 40.',
  ],
  'Время приёма снизилось с 25 до 20 минут, на 35 %.': [
    'Время приёма снизилось с 25 до 20 минут, на 20 %.',
    'Время приёма снизилось с 25 до 20 минут, на 20 % (скорость выросла на 25 %).',
  ],
  'Доля выросла с 60 до 90 %, то есть на 40 %.': [
    'Доля выросла с 60 до 90 %, то есть на 50 %.',
    'Доля выросла с 60 до 90 %, то есть на 30 п. п.',
  ],
  // A verb with an object of its own has no replacement.
  'Мы удвоили команду: с 5 до 8 человек.': [],
  'The wait fell from 40 to 30 minutes, halving it.': [],
  'The team has doubled from 5 to 8 people.': [],
  'Доля выросла с 20 до 25 %, то есть на 10 п. п. Так и отчитались.': [
    'Доля выросла с 20 до 25 %, то есть на 5 п. п. Так и отчитались.',
    'Доля выросла с 20 до 25 %, то есть на 25 %. Так и отчитались.',
  ],
  'The team more than tripled: from 40 to 100 people.': ['The team grew 2.5 times: from 40 to 100 people.'],
  'Defects fell from twelve to nine a week. That cut them in half.': [
    'Defects fell from twelve to nine a week. That cut them by 25%.',
  ],
  'Ошибок было 30, стало 20, в 4 раза меньше.': [
    'Ошибок было 30, стало 20, в 1,5 раза меньше.',
    'Ошибок было 30, стало 20, на 33 % меньше.',
  ],
  'Моя смена: 12 звонков и 8 писем, всего 25 обращений.': [
    'Моя смена: 12 звонков и 8 писем, всего 20 обращений.',
  ],
  'Доля выросла с 20 до 25 %, то есть на 10 процентных пунктов.': [
    'Доля выросла с 20 до 25 %, то есть на 5 процентных пунктов.',
    'Доля выросла с 20 до 25 %, то есть на 25 %.',
  ],
  'Доля выросла с 20 до 21 %, то есть на 3 процентных пункта.': [
    'Доля выросла с 20 до 21 %, то есть на 1 процентный пункт.',
    'Доля выросла с 20 до 21 %, то есть на 5 %.',
  ],
  'Доля выросла с 20 до 22,5 %, то есть на 5 процентных пунктов.': [
    'Доля выросла с 20 до 22,5 %, то есть на 2,5 процентных пункта.',
    'Доля выросла с 20 до 22,5 %, то есть на 13 %.',
  ],
  'Доля выросла с 20 до 22 %, то есть на 5 процентных пунктов.': [
    'Доля выросла с 20 до 22 %, то есть на 2 процентных пункта.',
    'Доля выросла с 20 до 22 %, то есть на 10 %.',
  ],
  'Доля выросла с 20 до 31 %, то есть на 15 процентных пунктов.': [
    'Доля выросла с 20 до 31 %, то есть на 11 процентных пунктов.',
    'Доля выросла с 20 до 31 %, то есть на 55 %.',
  ],
  'Доля выросла с 20 до 25%, то есть на 10% за год.': [
    'Доля выросла с 20 до 25%, то есть на 25% за год.',
    'Доля выросла с 20 до 25%, то есть на 5 п. п. за год.',
  ],
  'The share went from 20% to 21%, up 3 points.': [
    'The share went from 20% to 21%, up 1 percentage point.',
    'The share went from 20% to 21%, up 5%.',
  ],
  'The share went from 20% to 25%, up 12%.': [
    'The share went from 20% to 25%, up 25%.',
    'The share went from 20% to 25%, up 5 percentage points.',
  ],
  'The wait halved, from 40 to 30 minutes.': ['The wait fell by 25%, from 40 to 30 minutes.'],
  'Сократили ожидание втрое: с 40 до 20 минут.': [
    'Сократили ожидание в 2 раза: с 40 до 20 минут.',
    'Сократили ожидание на 50 %: с 40 до 20 минут.',
  ],
  'Сократили список наполовину: с 40 до 30 строк.': ['Сократили список на 25 %: с 40 до 30 строк.'],
  'Заявки выросли с 10 до 50, в 3 раза.': [
    'Заявки выросли с 10 до 50, в 5 раз.',
    'Заявки выросли с 10 до 50, на 400 %.',
  ],
  'Заявки выросли с 10 до 120, в 5 раз.': [
    'Заявки выросли с 10 до 120, в 12 раз.',
    'Заявки выросли с 10 до 120, на 1100 %.',
  ],
  'Заявки выросли с 10 до 210, в 5 раз.': [
    'Заявки выросли с 10 до 210, в 21 раз.',
    'Заявки выросли с 10 до 210, на 2000 %.',
  ],
  'Заявки выросли с 10 до 220, в 5 раз.': [
    'Заявки выросли с 10 до 220, в 22 раза.',
    'Заявки выросли с 10 до 220, на 2100 %.',
  ],
  'Заявки выросли с 10 до 110, в 5 раз.': [
    'Заявки выросли с 10 до 110, в 11 раз.',
    'Заявки выросли с 10 до 110, на 1000 %.',
  ],
  'Расходы снизились с 450 000 до 360 000 рублей, экономия 110 000 рублей в месяц.': [
    'Расходы снизились с 450 000 до 360 000 рублей, экономия 90 000 рублей в месяц.',
  ],
  'Costs fell from $45,000 to $32,000, saving $15,000.': [
    'Costs fell from $45,000 to $32,000, saving $13,000.',
  ],
  'Вышло 5 - 8 = -4 единицы.': ['Вышло 5 - 8 = −3 единицы.'],
  'Время приёма сократилось с 50 до 10 минут, на 60 %.': [
    'Время приёма сократилось с 50 до 10 минут, на 80 %.',
  ],
  'Время приёма сократилось с 25 до 20 минут (на 35 %).': [
    'Время приёма сократилось с 25 до 20 минут (на 20 %).',
  ],
  'The wait fell from 25 to 20 minutes, by 35%.': [
    'The wait fell from 25 to 20 minutes, by 20%.',
    'The wait fell from 25 to 20 minutes, by 20% (speed is up 25%).',
  ],
  'It took 25 minutes and now takes 20, one half of the time.': [
    'It took 25 minutes and now takes 20, 20% less time.',
  ],
  'The list tripled from 2,000 to 5,000.': ['The list grew 2.5 times from 2,000 to 5,000.'],
  'I made 12,000 calls and 8,000 visits, 25,000 in total.': [
    'I made 12,000 calls and 8,000 visits, 20,000 in total.',
  ],
  'Сделал двенадцать звонков и восемь писем, всего двадцать пять.': [
    'Сделал двенадцать звонков и восемь писем, всего 20.',
  ],
};

/** What `metric-mismatch` marks, and the words that its fix puts there. */
export const mismatched: [string, string[], string?][] = [
  ['Конверсия выросла с 20 % до 25 %, то есть на 5 %.', ['5 %'], 'на 5 п. п.'],
  ['Конверсия выросла с 20 % до 25 %, то есть на 5 % за год.', ['5 %'], 'на 5 п. п. за год'],
  ['Конверсия выросла с 20 % до 25 %, то есть более чем на 20 %.', []],
  ['Готовность снизилась со 100 % до 95 %, то есть на 5 %.', []],
  ['Конверсия выросла с 20 % до 25 %, то есть на 25 %.', []],
  ['Повысил скорость сборки на 20 %: с 25 до 20 минут.', ['20 %'], 'на 25 %:'],
  ['Скорость сборки выросла с 20 до 25 минут, на 25 %.', ['Скорость']],
  ['Повысил скорость сборки почти на 27 %: с 25 до 20 минут.', []],
  ['Повысил скорость сборки на 2 %: с 50 до 49 минут.', []],
  ['Повысил скорость сборки на 25 %: с 25 до 20 минут.', []],
  ['Скорость ответа сократилась с 25 до 20 минут.', ['Скорость']],
  ['Our reply speed fell from 50 to 40 minutes.', ['speed']],
  ['Скорость поднял с 200 до 250 знаков в минуту, на 25 %.', []],
  ['Эффективность отдела выросла на 20 %: сравнили объём продаж.', ['20 %']],
  ['Эффективность отдела выросла на 20 %: сравнили объём продаж на сотрудника.', []],
  ['Quality rose 15%, measured by the number of calls.', ['15%']],
  ['Quality rose by a third, measured by the number of calls.', ['a third']],
  ['Качество выросло вдвое, судя по числу звонков.', ['вдвое']],
  ['Качество выросло на 15 %, судя по звонкам?', []],
  ['Качество, как мы его назвали, выросло на 15 %, судя по звонкам.', []],
  ['Качество выросло на 15 %, а штат на 10 %, судя по звонкам.', []],
  ['Качество выросло за 3 месяца, судя по звонкам.', []],
  ['Следил за качеством, брак упал на 15 %, судя по звонкам.', []],
  ['Подняли качество и штат на 15 %, судя по звонкам.', []],
  ['Качество выросло на 15 %: измерили сами; звонки прежние.', []],
  ['Скорость и время сократили с 25 до 20 минут.', []],
  ['Скорость ответа с 25 до 20 минут.', []],
  ['Скорость и выработка снизились с 25 до 20 минут.', []],
  ['Loyalty rose 15%, measured by repeat purchases.', []],
  ['Satisfaction rose 15%, measured by our survey after meetings.', []],
];

/** What `wrong-arithmetic` says of them. */
export const said: Record<string, string> = {
  'Errors fell from 40 to 30 a week, by 40%.': '40 → 30 is 25% less, not 40%',
  'Orders rose from 40 to 50 a week, by 40%.': '40 → 50 is 25% more, not 40%',
  'Orders rose from 40 to 60 a week, by a third.': '40 → 60 is 50% more, not a third',
  'The wait fell from 40 to 30 minutes, by a third.': 'less time, not a third: the speed is what grew by 33%',
  'Orders went from 10 to 40, six times more.': '10 → 40 is a change of 4 times, not six times',
  'The bill fell from 500 dollars to 400 dollars, saving 150 dollars.':
    'is a difference of 100, not 150 dollars',
  'The wait fell from 25 to 20 minutes, by 26%.': 'less time, not 26%: the speed is what grew by 25%',
  'The wait fell from 25 to 20 minutes, by 40%.': '25 → 20 minutes is 20% less, not 40%',
  'We answer 60% faster: in 30 minutes instead of 40.':
    'makes the speed 33% higher, and the time 25% shorter',
  'The share went from 20% to 25%, up 12%.':
    '20% → 25% is 5 percentage points, or 25% of what it was; not 12%',
  'I made 12 calls and sent 8 emails, 25 in total.':
    '12 calls and sent 8 emails: by these figures it is 20, not 25',
  'Of 24 clients 18 renewed, 85%.': '24 clients 18 is 75%, not 85%',
  'It is 7*3 = 20 boxes.': '7*3 is 21, not 20',
  'Costs fell by 150%.': 'Nothing can fall by 150%',
};

/** What a formula comes to. */
export const formulas: Record<string, number[]> = {
  '((25-20)/25)*100%': [0.2],
  '(40-30)/40': [0.25],
  '2 + 3 × 4': [14],
  '1 200,5 : 2': [600.25],
  '1,200 ÷ 4': [300],
  '-5 + 10': [5],
  '100 + 10%': [110, 100.1],
  '8/(2-2)': [],
  '(1+2': [],
  '1 2': [],
  '': [],
};

/** No quantity is told twice with two values: `conflicting-figures` is silent. */
export const consistent = [
  // It has changed, or others are told of.
  'Мы начали с 14 заявок в очереди. Потом поток вырос, и все 17 заявок закрыл я.',
  'We started with 14 tickets. Then more arrived, and all 17 tickets were closed.',
  'Осмотрел 14 машин. Ещё 3 машины пригнали к вечеру. Все 17 машин принял сам.',
  'Разобрал 14 жалоб. Все 17 жалоб из Твери разобрал коллега.',
  'Разобрал 14 жалоб. Все 40 жалоб года я помню.',
  'У нас 14 филиалов. Я объездил юг. Я объездил север. Я объездил восток. Эти 16 филиалов мне знакомы.',
  'Разобрал 14 жалоб, 17 жалоб отклонил, все 16 жалоб проверил.',
  // Rounded, a part, a range, an age, a question, another's words.
  'Разобрал около 14 жалоб. Эти 17 жалоб были о доставке.',
  'Разобрал 14+ жалоб. Эти 17 жалоб были о доставке.',
  'Разобрал 14 жалоб. Эти ~17 жалоб были о доставке.',
  'Разобрал 14–17 жалоб. Эти 16 жалоб были о доставке.',
  'Мне 25 лет. За 30 лет мне не было так трудно.',
  'В команде из 12 человек я старший. Десятеро из них новички.',
  'I lead a team of 12. Eight of them work nights.',
  'Неужели 14 жалоб? Эти 17 жалоб были о доставке.',
  'Разобрал 14 жалоб. Шеф сказал: «Эти 17 жалоб — позор».',
  'I worked there for 10 years. I am 12 years old in this trade.',
  // Time, money and shares are told again of other things.
  'Отпуск длился 14 дней. Все 17 дней потом я навёрстывал.',
  'Скидка была 14 %. Все 17 % ушли на рекламу.',
  'Двенадцать лет работал в Газпроме сварщиком. За десять лет работы водителем не было ни одной аварии.',
  // The speaker may count himself once and once not.
  'В команде из шести человек я старший. Нас в команде было семеро.',
  'В команде из шести человек я старший. Зимой пришлось туго. Нас в команде было восемь.',
  'В команде из шести человек я старший. Нас было восемь на свадьбе.',
];

/** The second telling is to be marked. */
export const conflicting: [string, string][] = [
  ['Разобрал 14 жалоб. Эти 17 жалоб были о доставке.', '17 жалоб'],
  ['Я вёл 14 объектов. Все 17 объектов сдал в срок.', '17 объектов'],
  ['Обзвонил шесть клиентов. Эти семь клиентов живут рядом.', 'семь клиентов'],
  ['В команде из шести человек я старший. Нас в команде было восемь.', 'восемь'],
  ['I lead a team of six. All eight of us in the team work nights.', 'eight'],
  ['I had a budget of £30,000. That budget of £35,000 went on steel.', '£35,000'],
  ['Скидка составила 10 %. Эта скидка, 15 %, привела новых клиентов.', '15 %'],
];
