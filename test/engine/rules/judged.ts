/** What rules mark where an example on their pages would tell a reader nothing new. */
export interface Judged {
  text: string;
  marked: string[];
  /** The other files of the workspace, by their names; this one is `b.prep.md`. */
  others?: Readonly<Record<string, string>>;
  /** Words of the first finding's message, in English. */
  says?: string;
}

/** A notebook's question and its answer. */
const asked = (question: string, answer: string): string =>
  `## ${/[а-я]/i.test(question) ? 'Вопрос' : 'Q'}: ${question}\n\n${answer}\n\n`;

/** One story, in several versions. */
const saved = (how: string): string =>
  `In March 2023 our depot in Leeds lost pallets between two shifts every week. I walked both routes with the foremen, moved the handover to the gate and printed a count sheet for each lorry. By June we had saved ${how} by the invoices, and the night shift kept the sheet.`;
const routine =
  'The board by the door shows every delivery, the forklift driver and the bay. Urgent pallets stand on the left, frozen ones behind the curtain.';
const labelled =
  '**Situation:** In March 2023 our depot in Leeds lost pallets between two shifts.\n\n**Action:** I walked both routes with the foremen and printed a count sheet for each lorry.\n\n**Result:** By June we had saved £600 by the invoices.';

const resume =
  '---\nprepbook: resume\n---\n\nMay 2015 – June 2018 Kern, Specialist\nTeam of 6\n\n2019 – now Lund\n\n2010–2012 Ness, Trainee\n\n2016–2017 Ness, Assistant\n';

const offer = (lines: string, named = ''): string => `---\nprepbook: offer\n${named}---\n\n${lines}\n`;
/** All that is looked for in an offer; what the bonus is paid for is its target. */
const terms =
  '- Company: Linden\n- Position: baker\n- Hours: 6 to 14\n- Place: Leeds\n- Base: £2,100\n- Bonus: £100 a month if 95% of orders go out on time\n- Benefits: 28 days of leave\n- Start date: 3 May\n- Probation: 3 months\n';

/** Labelled parts in this order. */
const star = (...parts: string[]): string =>
  asked(
    'Tell me about a time you solved a problem',
    parts.map((part) => `**${part}:** The ${part.toLowerCase()} of the depot.`).join('\n\n'),
  );

const talk = (...turns: string[]): string =>
  `## Role play\n\n${turns.map((said, i) => `${i % 2 ? 'You' : 'Client'}: ${said}`).join('\n\n')}\n`;

const bakery =
  'My years are those of a baker. The nights are long there, and nobody else is awake. The ovens are old and the flour is heavy. The shops open early in the day, and the bread stands there before.';

/** What is marked in the replies to one client. */
const replies = (heard: string, said: [reply: string, ...marked: string[]][]): Judged[] =>
  said.map(([reply, ...marked]) => ({
    text: talk(heard, reply),
    marked: marked.filter((words) => words !== ''),
  }));

export const judged: Record<string, Judged[]> = {
  'conflict-marker': [
    {
      text: '## Q: Why us?\n\n<<<<<<< HEAD\nYour depot.\n',
      marked: ['<<<<<<< HEAD'],
      says: 'A merge stopped',
    },
    {
      text: '## Q: Why us?\n\nYour depot.\n\n>>>>>>> theirs\n',
      marked: ['>>>>>>> theirs'],
      says: 'left from',
    },
    { text: '## Q: Why us?\n\nYour depot.\n\n>>>>>>>', marked: ['>>>>>>>'] },
    {
      text: '<<<<<<< HEAD\nOurs.\n=======\nTheirs.\n>>>>>>> theirs\n\n||||||| base\n',
      marked: ['<<<<<<< HEAD', '||||||| base'],
    },
    { text: '```text\n>>>>>>> a diff\n```\n\n>>>>>>> theirs\n', marked: ['>>>>>>> theirs'] },
    { text: '````\n```\n>>>>>>> a diff\n```\n````\n', marked: [] },
    { text: '```\n```diff\n>>>>>>> a diff\n```\n', marked: [] },
  ],
  'conflicting-figures': [
    {
      text: `# Stories\n\nMy best cases.\n\n${asked('Tell me about a time you solved a problem', saved('£600'))}${asked('Tell me about a time you cut costs', saved('£900'))}`,
      marked: ['£900'],
    },
    {
      text: `${asked('Tell me about a time you solved a problem', saved('£600, then £900'))}${asked('Tell me about a time you cut costs', saved('£900'))}`,
      marked: [],
    },
    {
      text: `${asked('Tell me about a time you solved a problem', saved('£600'))}${asked('Tell me about a time you cut costs', `${saved('£600')} By June the invoices had saved £900 in fuel.`)}`,
      marked: [],
    },
    {
      text: `${asked('Tell me about a time you solved a problem', saved('£600'))}${asked('Tell me about a time you cut costs', saved('six hours'))}`,
      marked: [],
    },
    ...(
      [
        [saved('£900'), '£900'],
        [saved('£900 later'), ''],
        [saved('700 pallets'), ''],
        [saved('£6,000'), ''],
        [`${saved('a lot')} The gate cost £900.`, ''],
        [`${saved('a lot')} Ann said: “By June we had saved £900 by the invoices.”`, ''],
      ] as const
    ).map(([again, marked]) => ({
      text: `${asked('Tell me about a time you solved a problem', saved('£600'))}${asked('Tell me about a time you cut costs', again)}`,
      marked: marked === '' ? [] : [marked],
    })),
  ],
  'duplicate-story': [
    {
      text: `${asked('Tell me about a time you solved a problem', saved('£600'))}${asked('Tell me about a time you cut costs', saved('£600'))}`,
      marked: ['## Q: Tell me about a time you cut costs'],
      says: 'will hear the same case twice',
    },
    {
      others: { 'a.prep.md': asked('Tell me about a time you solved a problem', saved('£600')) },
      text: asked('Tell me about a time you cut costs', saved('£600')),
      marked: ['## Q: Tell me about a time you cut costs'],
      says: 'in a.prep.md again',
    },
    {
      others: { 'c.prep.md': asked('Tell me about a time you solved a problem', saved('£600')) },
      text: asked('Tell me about a time you cut costs', saved('£600')),
      marked: [],
    },
    {
      others: {
        'a.prep.md': asked(
          'Tell me about a time you failed',
          'In 2019 I shipped the wrong crates to Bristol. I rang the buyer at six, hired a van and swapped the crates before noon, and the buyer stayed with us.',
        ),
      },
      text: `${asked('Tell me about a time you solved a problem', saved('£600'))}${asked('Tell me about a time you cut costs', saved('£600'))}`,
      marked: ['## Q: Tell me about a time you cut costs'],
      says: 'will hear the same case twice',
    },
    {
      text: `${asked('How do you plan your day?', routine)}${asked('How do you keep your week in order?', routine)}`,
      marked: [],
    },
    // A log gathers what notebooks tell.
    {
      others: {
        'a.prep.md': `---\nprepbook: log\n---\n\n${asked('Tell me about a time you solved a problem', saved('£600'))}`,
      },
      text: asked('Tell me about a time you cut costs', saved('£600')),
      marked: [],
    },
    {
      others: { 'a.prep.md': asked('Tell me about a time you solved a problem', saved('£600')) },
      text: `---\nprepbook: log\n---\n\n${asked('Tell me about a time you cut costs', saved('£600'))}`,
      marked: [],
    },
    {
      text: `## Q: Tell me about a time you cut costs\n\n${labelled}\n\n## Draft 2\n\n${labelled}\n`,
      marked: [],
    },
  ],
  'gender-mix': [
    // Of a letter to be written another may be the writer.
    {
      text: `${asked('Почему мы?', 'Я читал ваши отчёты и готов выйти через две недели.')}${asked('Напишите рекомендательное письмо', 'Уважаемая Ольга! Я работала с Павлом три года и уверена в нём. С уважением, Анна Ким')}`,
      marked: [],
    },
    {
      text: asked('Почему мы?', 'Я читал ваши отчёты. Я довольна итогом.'),
      marked: ['довольна'],
      says: '“читал”',
    },
    {
      text: asked('Почему мы?', 'Я читала ваши отчёты. Я доволен итогом.'),
      marked: ['доволен'],
      says: '“читала”',
    },
    {
      text: asked(
        'Почему мы?',
        'Я читал отчёты. Я видел цех. Я вырос рядом. Я ждал. Я рада знакомству. Я готова учиться, и я готова ждать.',
      ),
      marked: ['рада', 'готова'],
      says: '“читал”',
    },
    {
      text: asked(
        'Почему мы?',
        'Я искала цех. Я жила рядом. Я знала мастера. Я видела станки. Я ждала места. Я читал отчёты. Я видел цех. Я ездил на завод. Я звонил вам.',
      ),
      marked: ['читал', 'видел', 'ездил'],
    },
    {
      text: asked(
        'Расскажите о случае',
        'Я закрывала смену.\n\n— Я забыл ключи, — сказал сторож.\n\nЯ открыла своими.',
      ),
      marked: [],
    },
    { text: asked('Почему мы?', 'Я видела цех. ??? Я рада, что он рядом.'), marked: [] },
    { text: asked('Почему мы?', 'Я видела цех. Я из Тулы. Всё узнал я от вас.'), marked: ['узнал'] },
    { text: asked('Почему мы?', 'Я видела цех. Поеду и я.'), marked: [] },
    {
      text: asked('Кто закрывал кассу?', 'Вечером закрывала её я или управляющий сам. Я отвечала за итог.'),
      marked: [],
    },
    {
      text: asked(
        'Расскажите о случае',
        'Я, если мастер забыл, закрываю цех. В тот день мастер забыл, я нет. Я открыла цех.',
      ),
      marked: [],
    },
    {
      text: asked(
        'Расскажите о случае',
        'Я помню сменщик забыл ключи. Склад где я старшая работает ночью. Я открыла цех.',
      ),
      marked: [],
    },
    {
      text: asked(
        'Расскажите о случае',
        'Я с начала года обошёл сорок складов. Я в тот день на складе с утра до вечера ждал.',
      ),
      marked: [],
    },
    { text: asked('Расскажите о случае', 'Напарница и я готовы открыть цех. Я забыла ключи.'), marked: [] },
    { text: asked('Почему мы?', 'Я читал ваши отчёты. Готова выйти в понедельник.'), marked: ['Готова'] },
    { text: asked('Почему мы?', 'Я читал ваши отчёты. Готова к переезду.'), marked: ['Готова'] },
    { text: asked('Почему мы?', 'Я читал ваши отчёты. Готова.'), marked: [] },
    { text: asked('Расскажите о случае', 'Подошла к стойке гостья. Я нашёл ей номер.'), marked: [] },
    {
      text: asked(
        'Расскажите о случае',
        'Сломалась линия. Остановилась печь. Вызывать наладчика пришлось мне.\n\n## Вопрос: Почему мы?\n\nЯ читал отчёты.',
      ),
      marked: [],
    },
    {
      text: `${asked('Расскажите о случае', '**Ситуация:** Склад в Туле, весна.\n\n**Действия:** Разобрала стеллажи. Подписала каждую полку.')}${asked('Почему мы?', 'Я читал ваши отчёты. Я видел цех. Я ездил на завод.')}`,
      marked: ['Разобрала', 'Подписала'],
    },
    {
      text: `${asked('Расскажите о случае', 'Начальница пришла в марте. Уволила троих. Переписала график.')}${asked('Почему мы?', 'Я читал ваши отчёты.')}`,
      marked: [],
    },
    {
      text: asked(
        'Расскажите о случае',
        'Вёл склад в Туле. Пришла кладовщица. Навела порядок. Проверил остатки.',
      ),
      marked: [],
    },
    {
      text: `${asked('Расскажите о случае', 'Разобрала стеллажи.')}${asked('Почему мы?', 'Я читал ваши отчёты.')}`,
      marked: [],
    },
    {
      text: `${asked('Расскажите о случае', 'Разобрал(а) стеллажи. Подписал(а) полки.')}${asked('Почему мы?', 'Я читала ваши отчёты.')}`,
      marked: [],
    },
  ],
  'not-in-resume': [
    ...(
      [
        ['I joined Kern in 2016 as a baker.', '2016', 'says “2015–2018”'],
        ['I left Kern in 2017 for the coast.', '2017'],
        ['I worked at Kern through the flood of 2020.', '2020'],
        ['I worked at Lund in 2014 for a summer.', '2014', 'says “2019–…”'],
        ['I worked at Kern with a team of 6.', ''],
        ['I worked at Kern with a team of 8.', '8'],
        ['I worked at Kern as deputy head of the bakery.', ''],
        ['I worked at Kern for 3 shifts a week.', ''],
        ['At Kern the director signed it.', ''],
        ['The Kern fire of 2012 taught me to count people.', ''],
        ['In 2014 I trained with my uncle, and I joined Kern in 2015.', ''],
        ['I joined Solberg in May 2020.', ''],
        ['Specialist work is what I joined Solberg for in 2020.', ''],
        ['I joined Ness in 2016.', ''],
      ] as const
    ).map(([said, marked, says = '']) => ({
      others: { 'a.prep.md': resume },
      text: asked('What do you do?', said),
      marked: marked === '' ? [] : [marked],
      says,
    })),
    {
      others: { 'a.prep.md': '---\nprepbook: resume\n---\n\n2015–2018 Ресторан «Лавра», проспект Победы\n' },
      text: asked('Где вы работали?', 'Я пришла в магазин «Победа» в 2020 году.'),
      marked: [],
    },
    {
      others: { 'anna/a.prep.md': resume },
      text: asked('What do you do?', 'I joined Kern in 2016.'),
      marked: [],
    },
    {
      others: { 'a.prep.md': resume.replace('resume', 'company') },
      text: asked('What do you do?', 'I joined Kern in 2016.'),
      marked: [],
    },
  ],
  'offer-gap': [
    { text: offer(terms), marked: [] },
    {
      text: offer(terms.replace('£100 a month if 95% of orders go out on time', '£100 a month')),
      marked: ['- Company: Linden'],
      says: 'of: targets (KPI)',
    },
    {
      text: offer(terms.replace('£100 a month if 95% of orders go out on time', 'if the month was good')),
      marked: ['- Company: Linden'],
      says: 'of: targets (KPI)',
    },
    {
      text: offer(
        terms
          .replace('£100 a month if 95% of orders go out on time', '£100')
          .replace('£2,100', '£2,100 at least'),
      ),
      marked: ['- Company: Linden'],
      says: 'of: targets (KPI)',
    },
    {
      text: offer(terms.replace('- Start date: 3 May\n', '')),
      marked: ['- Company: Linden'],
      says: 'of: start date.',
    },
    {
      text: offer(terms.replace('- Company: Linden\n- Position: baker\n', '')),
      marked: ['- Hours: 6 to 14'],
      says: 'of: company, position.',
    },
    {
      text: offer(
        terms.replace('- Company: Linden\n- Position: baker\n', ''),
        'company: Linden\nrole: baker\n',
      ),
      marked: [],
    },
    {
      text: offer(
        'Start date: negotiable within reason, though the shop wants its baker there when the lease begins',
      ),
      marked: [],
    },
    {
      text: offer('Terms of the bakery in Kirkgate, as I heard them\nstart date: negotiable'),
      marked: ['start date: negotiable'],
    },
    { text: offer('Note: ask Olga about the key'), marked: [] },
    { text: offer('## Start date\n\nto be agreed, as they told me on the phone'), marked: ['Start date'] },
    { text: offer('## Start date\n\n- to be agreed'), marked: ['Start date'] },
    { text: offer('## What the owner told me of the start date and the hours\n\nNot sure yet.'), marked: [] },
    { text: offer('- Start date:\n  - to be agreed when the lease begins'), marked: ['Start date'] },
    { text: offer('- Start date:\n- Place: Leeds'), marked: ['Start date'] },
    { text: offer('- Benefits:\n  - 28 days of leave'), marked: [] },
    { text: offer('- Base: £2,100 a month\n  negotiable in May'), marked: [] },
    {
      text: asked('What does the job offer say?', '### Start date\n\n### Place\n\nLeeds'),
      marked: ['Start date'],
    },
  ],
  'offer-red-flag': [
    { text: offer('Fines for lateness: none').trimEnd(), marked: [] },
    { text: offer('Fines for lateness\nOvertime: paid?'), marked: ['Fines'] },
    { text: offer('KPI: good work'), marked: ['KPI: good work'], says: 'cannot be checked' },
    { text: offer('Bonus: for good work'), marked: ['Bonus: for good work'], says: 'names no terms' },
    { text: offer('Hours: regular'), marked: [] },
    { text: offer('Bonus: possible from 20 orders on'), marked: [] },
    { text: offer('Bonus: none'), marked: [] },
    { text: offer('Benefits: up to £2,000 for the dentist'), marked: [] },
    { text: offer('Оклад: до 10 числа'), marked: [] },
    { text: offer('Оклад: до 60 тыс'), marked: ['Оклад: до 60 тыс'], says: 'ceiling' },
    {
      text: offer('In December all ovens run; overtime comes and is\nnot paid'),
      marked: ['overtime comes and is\nnot paid'],
    },
    {
      text: offer('In December all ovens run; overtime comes and is\nnot paid: see the handbook'),
      marked: ['overtime comes and is\nnot paid'],
    },
    {
      text: offer('| Bonus | Performance | Place |\n| --- | --- | --- |\n| 10% | in May | Leeds |'),
      marked: [],
    },
    { text: offer('## Pay\n\n- Benefits: up to £2,000 for the dentist'), marked: [] },
    { text: offer('## Pay\n\n| Benefits | up to £2,000 for the dentist |'), marked: [] },
  ],
  'private-data': [
    ...(
      [
        ['Write to igor@lumen.co.uk.', 'igor@lumen.co.uk'],
        ['The readings were +3 10 15 20, write to support@lumen.co.uk.', ''],
        ['Заказ 8 916 248-15-77 уехал.', ''],
        ['Звоните 8 916 248-15-77.', '8 916 248-15-77'],
        ['We pinged @everyone.', ''],
        ['<!-- @anna_petrova 2026-11-23: where from? -->', ''],
        ['<!-- later --> @petrov_foreman has the key.', '@petrov_foreman'],
        ['@petrov_foreman --> he has the key.', '@petrov_foreman'],
        ['For the gate: passport 123456789.', ''],
        ['My SSN is 536-22-8145.', '536-22-8145'],
        ['My SSN is 078-05-1120.', ''],
        ['My SSN is 123-45-6789.', ''],
        ['Card 5376 8214 9035 1784.', '5376 8214 9035 1784'],
        ['Card 5376 8214 9035 1785.', ''],
        ['Card 4123 4567 8901 2349.', ''],
        ['р/с 40817810938160925718', '40817810938160925718'],
        ['р/с 40817810000000000000', ''],
        ['СНИЛС 173-485-926 05', '173-485-926 05'],
        ['СНИЛС 173-485-926 06', ''],
        ['СНИЛС 000-000-000 00', ''],
        ['ИНН 770419835266', '770419835266'],
        ['ИНН 770419835267', ''],
        ['ИНН 770419835273', ''],
        ['ИНН 000000000000', ''],
        ['IBAN DE65 3705 0298 0041 7392 65', 'DE65 3705 0298 0041 7392 65'],
        ['IBAN DE66 3705 0298 0041 7392 65', ''],
        ['I earn $4,100 now.', 'I earn $4,100'],
        ['I earned $40,000 in sales last month.', ''],
      ] as const
    ).map(([said, marked]) => ({ text: `${said}\n`, marked: marked === '' ? [] : [marked] })),
    {
      text: 'Ann 020 7123 4567\n\nBen ben@lumen.co.uk\n',
      marked: ['ben@lumen.co.uk'],
      says: 'somebody’s e-mail address',
    },
    {
      text: 'Ann ann@lumen.co.uk\n\nBen ben@lumen.co.uk\n\nKim kim@lumen.co.uk\n',
      marked: ['ann@lumen.co.uk', 'ben@lumen.co.uk', 'kim@lumen.co.uk'],
      says: 'a list of 3 people',
    },
    // A résumé is there to be answered, and an offer to name the pay; neither to be robbed.
    {
      text: '---\nprepbook: resume\n---\n\nigor@lumen.co.uk, passport 530284617, I earn $4,100 now.\n',
      marked: ['passport 530284617'],
    },
    { text: offer('Write to igor@lumen.co.uk. I earn $4,100 now.'), marked: ['igor@lumen.co.uk'] },
    { text: asked('What does the job offer say?', 'More than here: I earn $4,100 now.'), marked: [] },
    {
      text: asked('Write a cover letter', 'Dear Anna,\n\nI earn $4,100 now.\n\nKind regards,\nIgor'),
      marked: [],
    },
    {
      text: asked(
        'Write a cover letter',
        `Dear Anna,\n\nMy last foreman is ben@lumen.co.uk. ${'I bake bread at night. '.repeat(12)}\n\nKind regards,\nIgor, igor@lumen.co.uk`,
      ),
      marked: ['ben@lumen.co.uk'],
    },
  ],
  'part-order': [
    { text: star('Task', 'Action', 'Situation', 'Result'), marked: ['Situation'], says: 'before “Task”' },
    { text: star('Situation', 'Action', 'Task', 'Result'), marked: ['Task'], says: 'before “Action”' },
    {
      text: star('Situation', 'Result', 'Task', 'Action'),
      marked: ['Result'],
      says: 'before what led to it',
    },
    { text: star('Task', 'Situation', 'Result', 'Action'), marked: ['Situation'], says: 'before “Task”' },
    { text: star('Task', 'Result', 'Situation', 'Action'), marked: ['Situation'] },
    { text: star('Result', 'Situation', 'Action', 'Task'), marked: ['Situation'], says: 'before “Result”' },
    ...(
      [
        [
          'I shut the valve. As a result, the queue fell by 20%.',
          'The owner smiled.',
          'As a result, the queue fell by 20%',
        ],
        [
          'I shut the valve. As a result, the queue shrank.',
          'The owner smiled.',
          'As a result, the queue shrank',
        ],
        ['I shut the valve. As a result, the queue shrank.', '', ''],
        [
          'I shut the valve. As a result, the queue fell by 20%.',
          'The owner smiled.\n\n**Result:** We kept the sheet.',
          '',
        ],
        ['As a result, the queue fell by 20%.', 'The owner smiled.', ''],
        [
          'I shut the valve. As a result, all 40 lorries left.',
          'The owner smiled.',
          'As a result, all 40 lorries left',
        ],
        ['', 'The owner smiled.', ''],
        ['I shut the valve. The queue fell by 20%.', 'The owner smiled.', ''],
        ['I shut the valve. As a result, I moved 20 pallets.', 'The owner smiled.', ''],
        ['I shut the valve. As a result, we moved 20 pallets.', 'The owner smiled.', ''],
        ['I shut the valve. In the end, the board hung by the door.', 'The owner smiled.', ''],
        ['I shut the valve. As a result, the queue shrank.', 'Complaints fell by 30%.', ''],
        ['I shut the valve. As a result, the queue fell by 20%.', 'The queue stayed short.', ''],
      ] as const
    ).map(([action, result, marked]) => ({
      text: asked(
        'Tell me about a time you solved a problem',
        `**Situation:** The depot lost pallets.\n\n**Action:** ${action}\n\n**Result:** ${result}`,
      ),
      marked: marked === '' ? [] : [marked],
    })),
    {
      text: asked(
        'Tell me about a time you solved a problem',
        '**Situation:** The depot lost pallets.\n\n**Result:** As a result, the queue fell by 20%.',
      ),
      marked: [],
    },
  ],
  'answer-length': [
    {
      text: asked('Tell me about a time you solved a problem', 'In May I found the leak in Leeds.'),
      marked: [],
    },
    {
      text: asked(
        'Tell me about a time you solved a problem',
        'In May I found the leak behind the second oven in Leeds and shut the valve.',
      ),
      marked: ['In May I found the leak behind the second oven in Leeds and shut the valve.'],
      says: 'Said aloud',
    },
    {
      text: asked(
        'Tell me about a time you solved a problem',
        'In May I found the leak behind [number] ovens in Leeds and shut the valve.',
      ),
      marked: [],
    },
    {
      text: asked('What do you do?', `${'We bake rye at night. '.repeat(80)}It goes to [number] shops.`),
      marked: ['We bake rye at night.'],
      says: 'are over',
    },
    {
      text: asked('What do you do?', `${'we bake rye at night and '.repeat(80)}sell it.`),
      marked: ['night'],
    },
    {
      text: asked(
        'Write a cover letter',
        `Dear Anna,\n\n${'I bake rye at night. '.repeat(120)}\n\nKind regards,\nIgor`,
      ),
      marked: ['I bake rye at night.'],
      says: 'a full page is over',
    },
  ],
  cliche: [
    ...(
      [
        ['I hit the ground running.', 'hit the ground running'],
        ["I don't hit the ground running.", ''],
        ['No, I hit the ground running.', 'hit the ground running'],
        ['My mentor will hit the ground running.', ''],
        ['My foreman left, and I hit the ground running.', 'hit the ground running'],
        ['Twelve years in kitchens. I hit the ground running.', 'hit the ground running'],
        ['My kitchens are Lund and Kern. I hit the ground running.', ''],
        ['40 lifts a month. The calm is what counts. The drawings lie open. I hit the ground running.', ''],
      ] as const
    ).map(([said, marked]) => ({
      text: asked('Why do you want to work here?', said),
      marked: marked === '' ? [] : [marked],
    })),
    { text: asked('Why will you hit the ground running?', 'I hit the ground running.'), marked: [] },
    { text: asked('Почему мы?', 'Здесь нужен трудоголик.'), marked: [] },
    { text: asked('Почему мы?', 'Опыт, нацеленность на результат.'), marked: ['нацеленность на результат'] },
    { text: asked('Почему мы?', 'Мой сменщик — трудоголик.'), marked: [] },
    {
      text: asked('Почему мы?', 'Трудоголик, без вредных привычек.'),
      marked: ['Трудоголик', 'без вредных привычек'],
    },
    {
      text: asked(
        'Write a cover letter',
        'Dear Anna,\n\nI mended 40 lifts a month at Kern. The calm is what counts. The drawings lie open. I hit the ground running.\n\nKind regards,\nIgor',
      ),
      marked: ['hit the ground running'],
    },
  ],
  jargon: [
    {
      text: talk('The letter says pursuant to clause 4.', 'Pursuant to clause 4 we pay you back on Friday.'),
      marked: [],
    },
    {
      text: talk('The letter says clause 4.', 'Pursuant to clause 4 we pay you back on Friday.'),
      marked: ['Pursuant to'],
    },
    {
      text: '## Диалог\n\nКлиент: Где мой заказ?\n\nВы: Уже в пути. Жду ваш фидбек в пятницу.\n',
      marked: ['фидбек'],
    },
  ],
  'letter-part': [
    ...(
      [
        // A phrase from a letter is no letter.
        ['Part of a follow-up letter', 'The new oven impressed me.', 0],
        ['Part of a follow-up letter', 'Dear Anna, the new oven impressed me.', 4],
        ['Part of a follow-up letter', 'The new oven impressed me. Kind regards, Igor', 4],
        [
          'Part of a follow-up letter',
          `The new oven impressed me. ${'It bakes rye at night. '.repeat(12)}`,
          5,
        ],
        ['Part of a follow-up letter', 'The new oven impressed me.\n\nIt bakes rye.', 5],
        ['Write a follow-up letter', 'The new oven impressed me.', 5],
        // Who ends in a list is signed by the profile behind it.
        [
          'Write a cover letter',
          'Dear Anna,\n\nI would like to join as a baker:\n\n• 4 years of rye\n• nights\n',
          0,
        ],
        [
          'Write a cover letter',
          'Dear Anna,\n\nI would like to join as a baker: 4 years of rye.\n\nKind regards,\nIgor',
          1,
          'offers nothing further',
        ],
        ['Write a letter', 'Olga Victorovna,\n\nThe oven is warm.\n\nKind regards,\nIgor', 0],
        ['Write a letter', 'Dear Anna,\n\nThe oven is warm. I look forward to Monday.\nIgor', 0],
        ['Напишите письмо после отказа', 'Здравствуйте, Анна!\n\nПечь работает.\n\nС уважением, Игорь', 0],
        [
          'Write a cover letter for a job with customers',
          'Dear Anna,\n\nThe oven is warm.\n\nKind regards,\nIgor',
          3,
        ],
        [
          'Write to a guest about a bad review',
          'Dear Anna,\n\nThe oven stood cold.\n\nKind regards,\nIgor',
          2,
          'does not own up',
        ],
        [
          'Write to a guest about a bad review',
          'Dear Anna,\n\nWe are sorry. The oven stood cold all day.\n\nKind regards,\nIgor',
          1,
          'what happens next',
        ],
        ['Write to a guest', 'Dear Anna,\n\nThe oven stood cold.\n\nKind regards,\nIgor', 0],
        [
          'Write to a guest about a good review of a late breakfast',
          'Dear Anna,\n\nThe oven stood cold.\n\nKind regards,\nIgor',
          0,
        ],
        [
          'Write a letter to decline the offer',
          'Dear Anna,\n\nThank you for the offer. It will not be me.\n\nKind regards,\nIgor',
          1,
          'no polite reason',
        ],
        [
          'Write a letter',
          'Dear Anna,\n\nThank you. I must decline.\n\nKind regards,\nIgor',
          1,
          'no polite reason',
        ],
        [
          'Write a letter',
          'Dear Anna,\n\nThank you, I accept your offer.\n\nKind regards,\nIgor',
          1,
          'it stays open what',
        ],
        ['Write a letter', 'Dear Anna,\n\nI am writing to apply. You can call me.\n\nKind regards,\nIgor', 2],
        [
          'Write a letter',
          'Dear Anna,\n\nThank you for the interview. The oven is warm.\n\nKind regards,\nIgor',
          2,
        ],
        [
          'Write a letter',
          'Dear Anna,\n\nYour order is late. The oven stood cold.\n\nKind regards,\nIgor',
          2,
        ],
        ['Write a letter', 'Dear Anna,\n\nYour order is warm.\n\nKind regards,\nIgor', 0],
        ['Write a letter', 'Dear Anna,\n\nThe bread is late. The oven stood cold.\n\nKind regards,\nIgor', 0],
      ] as const
    ).map(([question, letter, missing, says = '']) => ({
      text: asked(question, letter),
      marked: Array<string>(missing).fill(asked(question, '').split('\n')[0]!),
      says,
    })),
  ],
  'structure-part': [
    ...(
      [
        ['Tell me about yourself', `${bakery} This company is the place for that.`, 'nothing you achieved'],
        ['Tell me about yourself', `${bakery} This company is the place. I cut the waste.`, ''],
        ['Tell me about yourself', `${bakery} Here the shops are Lund, Kern and Ness.`, ''],
        ['Tell me about yourself', `${bakery} Here it would be 40 loaves a night.`, ''],
        [
          'Tell me about yourself',
          'My years are those of a baker. The ovens are old and the flour is heavy. The shops open early. This company is the place.',
          '',
        ],
        [
          'Tell me about yourself',
          `${bakery.replace(/\. (.)/g, (_, one: string) => `, ${one.toLowerCase()}`)} This company is the place for that.`,
          '',
        ],
        [
          'Tell me about yourself',
          'I am a very good and responsible person. I always do everything well. I like people and work. I can do many things and solve various tasks. I try to be better every day. I think it is important in any job and in life.',
          '',
        ],
        ['Tell me about your career', `${bakery} The work is hot.`, ''],
        [
          'Prepare a presentation of our bread',
          `Bread, and that all day long. ${bakery} Please taste it.`,
          'begins in the middle',
        ],
        [
          'Prepare a presentation of our bread',
          `Today it is bread. ${bakery} Please taste it.`,
          'proves nothing',
        ],
        [
          'Prepare a presentation of our bread',
          `Today it is bread. For example, rye. ${bakery} Please taste it.`,
          '',
        ],
        ['A presentation that you liked', `Bread, and that all day long. ${bakery} Please taste it.`, ''],
        [
          'Case study: sales in a bakery are down by a third',
          'I would talk to people there. It is always good to talk. People say a lot about the place, and they know it well. The walls could be painted, and the lamps are dim. Music would help as well, as would a chair by the window. That is what comes to mind.',
          '',
        ],
      ] as const
    ).map(([question, said, says]) => ({
      text: asked(question, said),
      marked: says === '' ? [] : [`## Q: ${question}`],
      says,
    })),
  ],
  filler: [
    ...(
      [
        ['um so I walk in and the server is hot', ['um']],
        ['we had like twelve servers in the hall', ['like']],
        ['people like twelve servers in the hall', []],
        ['it was like when the ovens went out', []],
        ['the ovens you know went out', ['you know']],
        ['if you know the ovens they went out', []],
        ['I went to I went to the ovens', ['I went to I went to']],
        ['the the the ovens went out', ['the the the']],
        ['so I so I went to the ovens', ['so I so I']],
        ['what I mean is the oven', []],
        ['вы знаете печи остыли к утру', []],
        ['печи знаете остыли к утру', ['знаете']],
        ['We baked rye. They baked oats. You baked buns.', []],
        ['it was very very hot', []],
        ['the code is 5 5', []],
        ['Then we baked. Then we sold. Then we slept. Then we baked.', ['Then we', 'Then we']],
        ['Then the ovens. Then a queue. Then we slept.', ['Then']],
        ['We baked. They sold. We slept.', []],
        ['We baked. We sold. We slept.', []],
        ['Stop. Stop. Stop.', []],
      ] as const
    ).map(([said, marked]) => ({
      text: `## Q: What happened?\n\n### Transcript\n\n${said}\n`,
      marked: [...marked],
    })),
  ],
  minimising: [
    ...replies('The lamp is broken.', [
      ["It's just a glitch.", 'just a glitch'],
      ["It's just a glitch, no big deal.", 'just a glitch'],
      ["I would not say it's just a glitch.", ''],
      ['It may look like just a glitch.', ''],
      ['My colleague said “just a glitch”, and he was wrong.', ''],
      ['Sorry, but well it happens.', 'it happens'],
      ['Бывает.', 'Бывает'],
    ]),
    {
      text: talk(
        'Sorry, I lost my receipt. The lamp is broken.',
        'I found it.',
        'It is still broken.',
        "It's just a glitch.",
      ),
      marked: ['just a glitch'],
    },
    {
      text: '## Talk\n\nRecruiter: There is a problem with the budget.\n\nCandidate: It is just a glitch.\n',
      marked: [],
    },
  ],
  'no-empathy': [
    ...replies("I'm furious. The lamp came broken out of this box.", [
      ['The rules hang by the door.', 'The rules hang by the door.'],
      ["I'm not sorry about the rules.", "I'm not sorry about the rules."],
      ['Is your lamp broken?', 'Is your lamp broken?'],
      ['Your lamp came broken, I see it.', ''],
      ['The rules for this are out by your door.', 'The rules for this are out by your door.'],
    ]),
    {
      text: talk('My room has no towels.', 'Towels are in the cupboard.').replace(
        'Role play',
        'Role play: an angry guest',
      ),
      marked: ['Towels are in the cupboard.'],
    },
    {
      text: `${talk().replace('Role play', 'Role play: an angry guest')}You: Good evening.\n\nClient: My room has no towels.\n\nYou: Towels are in the cupboard.\n`,
      marked: ['Towels are in the cupboard.'],
    },
  ],
  'no-solution': [
    ...replies('Good morning, a lamp please.', [['Good morning. Lamps are nice.', '']]),
    ...replies('The lamp is too expensive.', [['All 3 lamps are alike.', 'All 3 lamps are alike.']]),
    ...replies('The lamp is broken.', [
      ['I see.', 'I see.'],
      ['I understand, I will send a courier.', ''],
      ['I will send a courier, I understand.', ''],
      ['I will find the courier, please wait a little.', ''],
      ['We will find the courier, please wait a little.', ''],
      ['There is no discount on lamps.', 'There is no discount on lamps.'],
      ['I will not send a courier.', 'I will not send a courier.'],
      ['I sent a courier.', ''],
      ['We sent you a courier.', ''],
      ['We trained the couriers.', 'We trained the couriers.'],
      ['The courier left your house.', 'The courier left your house.'],
      ['I am sending a courier.', ''],
      ['The couriers are having lunch.', 'The couriers are having lunch.'],
      ['Contact the courier, they will refund you.', 'Contact the courier, they will refund you.'],
    ]),
    ...replies('Лампа разбита.', [
      ['Извините, такой порядок.', 'Извините, такой порядок.'],
      ['Такие у нас правила.', 'Такие у нас правила.'],
      ['Мы должны соблюдать правила.', 'Мы должны соблюдать правила.'],
      ['Курьер придёт.', ''],
    ]),
    { text: talk('The lamp is broken.', 'I see.', 'So that is it.'), marked: ['I see.'] },
    { text: talk('The lamp is broken.'), marked: [] },
  ],
  'over-promise': [
    ...replies('The lamp is broken.', [
      ['It will never happen again.', 'It will never happen again'],
      ['Instead of saying it will never happen again, I call.', ''],
      [
        'I promise you the courier will come at six. It will never happen again.',
        'I promise you the courier will come at six',
        'It will never happen again',
      ],
      [
        'It will never happen again. I promise you the courier will come at six.',
        'It will never happen again',
        'I promise you the courier will come at six',
      ],
      ["I'll check the order and refund everything today.", ''],
      ["I'll refund everything today. Then I'll check the lamp.", "I'll refund everything today"],
      ['I checked it, and it will never happen again.', 'and it will never happen again'],
      ['No doubt she will pass.', 'No doubt she will pass'],
      ['Will she pass without a doubt?', ''],
      ['Instead of saying no doubt she will pass, I call.', ''],
      ['No doubt I will find it.', ''],
      ['No doubt, as I told you this morning on the phone, she will pass.', ''],
      ['No doubt she passed.', ''],
      ['If the lamp is ours I promise you the courier will come.', ''],
      ['I promise you.', ''],
      ['I promise you we will call.', ''],
      ['I promise you it was sent.', ''],
    ]),
    ...replies('Лампа разбита.', [
      ['Точно получится.', 'Точно получится'],
      ['Она точно прошла.', ''],
      ['Обещаю, соседи будут довольны.', 'Обещаю, соседи будут довольны'],
    ]),
    {
      text: '## Talk\n\nRecruiter: There is a problem with the budget.\n\nCandidate: It will never happen again.\n',
      marked: [],
    },
  ],
  'no-example': [
    ...(
      [
        ['Why do you want to work here?', 'I am a fast learner.', 'I am a fast learner'],
        ['Why do you want to work here?', 'I am a fast learner, 3 days for the till.', ''],
        ['Why do you want to work here?', 'I am a fast learner at 40.', 'I am a fast learner at 40'],
        ['Why do you want to work here?', 'I am a fast learner of 2019.', 'I am a fast learner of 2019'],
        ['Why do you want to work here?', 'I am a fast learner: “the till is yours”.', ''],
        [
          'Why do you want to work here?',
          'The ovens stand by the door, the rye and the oats behind the curtain. I am a fast learner.',
          '',
        ],
        [
          'Tell me about yourself',
          'The ovens stand by the door, the rye and the oats behind the curtain. I am a fast learner.',
          'I am a fast learner',
        ],
      ] as const
    ).map(([question, said, marked]) => ({
      text: asked(question, said),
      marked: marked === '' ? [] : [marked],
    })),
  ],
};
