/** Questions of a few kinds. */
const questions = {
  story: { ru: 'Вопрос: Расскажите о случае', en: 'Q: Tell me about a time' },
  salary: { ru: 'Вопрос: Какую зарплату вы ожидаете?', en: 'Q: What salary do you expect?' },
  habit: { ru: 'Вопрос: Как вы работаете?', en: 'Q: How do you work?' },
};

type Kind = keyof typeof questions;

/** The answer under a question of its kind and language. */
export const notebookOf = (kind: Kind, answer: string): string =>
  `## ${questions[kind][/[а-я]/i.test(answer) ? 'ru' : 'en']}\n\n${answer}`;

/** Undefined where the rule must offer no fix. */
export const mended: [rule: string, kind: Kind, answer: string, after: string | undefined][] = [
  [
    'hedging',
    'story',
    'Наверное, я справился со всей ночной сменой неплохо.',
    'Я справился со всей ночной сменой неплохо.',
  ],
  [
    'hedging',
    'story',
    'Мне кажется, что я один справился со всей ночной сменой.',
    'Я один справился со всей ночной сменой.',
  ],
  [
    'hedging',
    'story',
    'Я, кажется, отвечал за приёмку на складе в Туле.',
    'Я отвечал за приёмку на складе в Туле.',
  ],
  [
    'hedging',
    'story',
    'Я наверное смогу вести такие проекты один уже летом.',
    'Я смогу вести такие проекты один уже летом.',
  ],
  [
    'hedging',
    'story',
    'Отдел справился, наверное, клиент остался доволен нашей работой.',
    'Отдел справился, клиент остался доволен нашей работой.',
  ],
  [
    'hedging',
    'story',
    'Я отвечал за приёмку, возможно, за отгрузку тоже.',
    'Я отвечал за приёмку, за отгрузку тоже.',
  ],
  [
    'hedging',
    'story',
    'Я взялся один, потому что, скорее всего, опыта хватало.',
    'Я взялся один, потому что опыта хватало.',
  ],
  ['hedging', 'story', 'Скорее всего.', undefined],
  ['hedging', 'story', 'Даже не знаю, как мы в тот день успели на поезд.', undefined],
  ['hedging', 'story', 'I suppose that I ran the whole night shift.', 'I ran the whole night shift.'],
  [
    'hedging',
    'story',
    'It was, I guess, a decent result for the branch.',
    'It was a decent result for the branch.',
  ],
  [
    'hedging',
    'story',
    'The client was happy with the new date, I guess.',
    'The client was happy with the new date.',
  ],
  ['hedging', 'story', 'I had the rota in my desk, kind of thing.', undefined],
  ['hedging', 'story', 'It was fine and maybe, just maybe, they liked it.', undefined],
  ['weak-agency', 'story', 'Я немного помогал с отчётами.', 'Я помогал с отчётами.'],
  ['weak-agency', 'story', 'I just helped the night porter.', 'I helped the night porter.'],
  ['weak-agency', 'story', 'I helped a bit with the accounts.', 'I helped with the accounts.'],
  ['weak-agency', 'story', 'Мне просто повезло, что дверь была открыта.', undefined],
  ['absolute-claim', 'habit', 'Я всегда добиваюсь результата.', 'Я добиваюсь результата.'],
  ['absolute-claim', 'habit', 'Всегда добиваюсь результата.', 'Добиваюсь результата.'],
  ['absolute-claim', 'habit', 'I always deliver.', 'I deliver.'],
  ['absolute-claim', 'habit', 'Все мои клиенты всегда довольны.', undefined],
  ['salary-range', 'salary', 'Не меньше 90 тысяч рублей.', 'От 90 до [сумма] тысяч рублей.'],
  ['salary-range', 'salary', '120 000+ рублей.', 'От 120 000 до [сумма] рублей.'],
  ['salary-range', 'salary', 'Хочу 90 тысяч и выше.', 'Хочу от 90 до [сумма] тысяч.'],
  ['salary-range', 'salary', 'До 90 тысяч рублей.', 'От [сумма] до 90 тысяч рублей.'],
  ['salary-range', 'salary', 'От ??? до 90 тысяч рублей.', undefined],
  ['salary-range', 'salary', 'Минимум сто тысяч рублей.', undefined],
  ['salary-range', 'salary', 'From $90,000.', '$90,000 to [amount].'],
  ['salary-range', 'salary', 'I want £45k or more.', 'I want £45k to [amount].'],
  ['salary-range', 'salary', 'Up to £30,000.', 'From [amount] to £30,000.'],
  ['filler', 'story', 'I opened the, you know, the board.', 'I opened the board.'],
  ['filler', 'story', 'I ticked it off and stuff.', 'I ticked it off.'],
  ['filler', 'story', 'Делал замеры, там, сметы.', 'Делал замеры, сметы.'],
  ['filler', 'story', 'I walk in, right, and the server is hot.', 'I walk in, and the server is hot.'],
  [
    'unquantified-result',
    'story',
    'Результат: текучка заметно снизилась.',
    'Результат: текучка снизилась на [число] %.',
  ],
  [
    'unquantified-result',
    'story',
    'Результат: заявки закрываем намного быстрее.',
    'Результат: заявки закрываем на [число] % быстрее.',
  ],
  [
    'unquantified-result',
    'story',
    'Результат: расходы сократились значительно.',
    'Результат: расходы сократились на [число] %.',
  ],
  [
    'unquantified-result',
    'story',
    'Result: wastage dropped considerably.',
    'Result: wastage dropped by [number]%.',
  ],
  [
    'unquantified-result',
    'story',
    'Result: wastage dropped by a lot.',
    'Result: wastage dropped by [number]%.',
  ],
  [
    'unquantified-result',
    'story',
    'Result: we now load vans much faster.',
    'Result: we now load vans [number]% faster.',
  ],
  ['unquantified-result', 'story', 'Result: it significantly improved the mood.', undefined],
  [
    'metric-mismatch',
    'story',
    'Our reply speed fell from 50 to 40 minutes.',
    'Our reply time fell from 50 to 40 minutes.',
  ],
  ['metric-mismatch', 'story', 'Скорость ответа сократилась с 25 до 20 минут.', undefined],
];
