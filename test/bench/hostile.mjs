// Files that nobody writes and somebody will open: what makes a Markdown parser or a regular expression take minutes.
// Imports nothing, so that the tests can read the same list.

const heading = '## Вопрос: Почему?\n\n';

const repeated = [
  ...['[', '*', '>', '`', '|'].map((mark) => [`200,000 × ${mark}`, () => mark.repeat(200_000)]),
  ['100,000 × *a', () => '*a '.repeat(100_000)],
  ['100,000 × _a*', () => '_a*'.repeat(100_000)],
  ['50,000 × [a](', () => '[a]('.repeat(50_000)],
  ['1,000 backtick runs, each longer', () => range(1000, (i) => `${'`'.repeat(i + 1)} a `)],
  ['5,000 list items in one another, on one line', () => `${'- '.repeat(5000)}a\n`],
  ['5,000 list items in one another, one a line', () => range(5000, (i) => `${'  '.repeat(i)}- a\n`)],
  ['20,000 × > -', () => '> - '.repeat(20_000)],
  ['20,000 × 1.', () => '1. '.repeat(20_000)],
  ['20,000 table rows', () => '| a | b |\n'.repeat(20_000)],
  ['50,000 definitions', () => range(50_000, (i) => `[a${i}]: b\n`)],
  ['100,000 × \\', () => '\\'.repeat(100_000)],
  ['100,000 × &', () => '&'.repeat(100_000)],
  ['50,000 × <!--', () => '<!--'.repeat(50_000)],
  ['50,000 labels in one line', () => 'Результат: да. '.repeat(50_000)],
  ['20,000 turns of a dialogue', () => 'Клиент: где?\nВы: тут.\n'.repeat(20_000)],
  ['10,000 open quotes', () => 'он сказал «да и '.repeat(10_000)],
  ['100,000 full stops', () => '. '.repeat(100_000)],
  ['20,000 figures', () => '25 '.repeat(20_000)],
  ['50,000 × <div>, on one line', () => '<div>'.repeat(50_000)],
  ['50,000 × <div>, one a line', () => '<div>\n'.repeat(50_000)],
  ['1 MB of Russian words in one line', () => words('ru')],
  ['1 MB of English words in one line', () => words('en')],
  ['one word of 1 MB', () => 'слово'.repeat(200_000)],
  ['1 MB of NULs', () => '\0'.repeat(1_000_000)],
  ['1 MB of spaces', () => ' '.repeat(1_000_000)],
  ['1 MB of zero-width spaces', () => '\u200B'.repeat(1_000_000)],
  ['1 MB of right-to-left marks', () => '\u200F'.repeat(1_000_000)],
  ['1 MB of newlines', () => '\n'.repeat(1_000_000)],
  ['1 MB of lone surrogates', () => '\uD83D'.repeat(1_000_000)],
  ['1 MB of words with lone surrogates', () => 'да\uDE00 нет\uD83D '.repeat(100_000)],
  ['20,000 claims in one paragraph', () => 'с 25 до 20 минут, то есть на 20 %. '.repeat(20_000)],
];

/** Which of them, as a paragraph, the Markdown parser must not be given. */
const tooMuch =
  /^(?:200,000 × [*>]|100,000 × (?:\*a|_a)|50,000 × (?:\[a|<)|1,000 backtick|5,000.*one line|20,000 × [>1])/;
export const unparsable = repeated
  .filter(([name]) => tooMuch.test(name) && !name.includes('one a line'))
  .map(([name, text]) => ({ name, text }));

export const hostile = [
  ...repeated.flatMap(([name, text]) => [
    { name, text },
    { name: `${name}, under a question`, text: () => heading + text() },
  ]),
  // Rules that ask of every sentence, verb or word what stands elsewhere in the answer.
  ...[
    'Я никогда не ошибаюсь, и все клиенты всегда довольны. ',
    'We lost the file, but they never told me about it. ',
  ].map((sentence) => ({
    name: `10,000 × ${sentence.trim()}`,
    text: () => `## Вопрос: Расскажите о случае, когда вы ошиблись\n\n${sentence.repeat(10_000)}`,
  })),
  {
    name: '10,000 questions',
    text: () =>
      range(10_000, (i) => `## Вопрос: ${i}?\n\nЯ сократила срок с ${i + 9} до 5 дней за неделю.\n\n`),
  },
];

function range(count, piece) {
  return Array.from({ length: count }, (_, i) => piece(i)).join('');
}

/** A million units of sentences; the numbers keep them apart. */
function words(language) {
  const sentence =
    language === 'ru'
      ? (i) => `Мы с коллегами решили ${i} вопросов, и наверное стало значительно лучше. `
      : (i) => `We worked through ${i} cases as a team, and maybe things got significantly better. `;
  return range(15_000, sentence).slice(0, 1_000_000);
}
