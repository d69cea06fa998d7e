/** What a hover tells of a rule. Plain text, one language. */
export interface RulePage {
  /** Why the rule is there. */
  why: Record<PageLanguage, string>;
  pairs: Record<PageLanguage, readonly ExamplePair[]>;
}

export type PageLanguage = 'ru' | 'en';

/** How an answer reads with the fault and without it: only the sentences that differ. */
export interface ExamplePair {
  /** Empty where something is absent. */
  bad: string;
  good: string;
  /** What is marked in the bad one, as the page tells it. */
  marked: string;
}

const titles = {
  ru: { half: 'По-русски', why: 'Почему', bad: 'Плохо', good: 'Хорошо', marked: 'Отмечено' },
  en: { half: 'In English', why: 'Why', bad: 'Bad', good: 'Good', marked: 'Marked' },
} as const;

/** Reads a page of `docs/rules`; all have one shape, which the tests of the pages hold them to. */
export function readRulePage(page: string): RulePage {
  const text = page.replaceAll('\r\n', '\n');
  const read = (language: PageLanguage): [why: string, pairs: ExamplePair[]] => {
    const { half, why, bad, good, marked } = titles[language];
    const own = below(text, `## ${half}`);
    const example = (name: string): string =>
      `\\*\\*${name}\\*\\*\\n\\n.+\\n\\n\`\`\`markdown\\n([^]*?)\\n\`\`\``;
    const pair = new RegExp(`${example(bad)}\\n\\n${marked}: (.+)\\n\\n${example(good)}`, 'g');
    const pairs = [...own.matchAll(pair)]
      // Of two questions the sentences that differ may have nothing to do with each other.
      .filter(([, one, , other]) => !/^## [^]*^## /m.test(one!) && !/^## [^]*^## /m.test(other!))
      .map(([, one, words, other]) => differing(one!, other!, words!));
    return [withoutMarkup(below(own, `### ${why}`)), pairs];
  };
  const [ru, en] = [read('ru'), read('en')];
  return { why: { ru: ru[0], en: en[0] }, pairs: { ru: ru[1], en: en[1] } };
}

/** The text under a heading of the page, up to the next one of its level; the examples have headings of their own. */
function below(text: string, heading: string): string {
  const plain = text.replace(/^```[^]*?^```$/gm, (example) => example.replaceAll('#', ' '));
  const start = `\n${plain}`.indexOf(`\n${heading}\n`);
  if (start < 0) return '';
  const from = start + heading.length;
  const level = heading.slice(0, heading.indexOf(' ') + 1);
  const end = plain.indexOf(`\n${level}`, from);
  return text.slice(from, end < 0 ? undefined : end).trim();
}

function differing(bad: string, good: string, marked: string): ExamplePair {
  const [one, other] = [sentencesOf(bad), sentencesOf(good)];
  const said = (own: readonly string[], others: readonly string[]): string =>
    own.filter((sentence) => !others.includes(sentence)).join(' ');
  return { bad: said(one, other), good: said(other, one), marked };
}

/** What an example says, its headings left out: they ask, or name a part. */
function sentencesOf(example: string): string[] {
  return example
    .split('\n')
    .filter((line) => !/^#+ /.test(line))
    .map(withoutMarkup)
    .join('\n')
    .split(/\n+|(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== '');
}

function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/^(?:[-*+>] )+/gm, '')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How a page names what a finding's data say: the part that is missing, and of whom something is said. */
const notes: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  situation: { ru: 'нет ситуации', en: 'no Situation' },
  task: { ru: 'нет задачи', en: 'no Task' },
  action: { ru: 'нет действий', en: 'no Action' },
  result: { ru: 'нет результата', en: 'no Result' },
  boss: { ru: 'о руководителе', en: 'of a boss' },
  employer: { ru: 'о работодателе', en: 'of an employer' },
  colleague: { ru: 'о коллеге', en: 'of a colleague' },
  client: { ru: 'о клиенте', en: 'of a client' },
};

/** No longer pair is read in a hover, UTF-16 units. */
const LONG = 400;
/** A good example of fewer units shows nothing. */
const SHORT = 12;

/**
 * The first pair of the page that is short and no table, of the same case as the finding where there is one; undefined
 * where there is none.
 */
export function pairFor(
  { pairs }: RulePage,
  language: PageLanguage,
  data: Readonly<Record<string, string | number>>,
): ExamplePair | undefined {
  const named = Object.values(data).flatMap((value) => notes[value]?.[language] ?? []);
  const short = pairs[language].filter(
    ({ bad, good }) => good.length >= SHORT && bad.length + good.length <= LONG && !good.includes('|'),
  );
  return short.find(({ marked }) => named.some((note) => marked.includes(note))) ?? short[0];
}
