import type { TextEdit } from '../document';
import { practice } from '../guide/guide';
import type { LanguageId } from '../language/language';
import { readNotebook } from '../notebook/read';

export type Practice = (typeof practice)[number];

/** How well it went, from worst to best: what the next date is made of. */
export const recalls = ['again', 'hard', 'good', 'easy'] as const;
export type Recall = (typeof recalls)[number];

/** What was practised on a day: a heading of the log. */
export interface LogHeading {
  /** `2026-11-24` */
  date: string;
  kind: Practice;
  /** The stage's title, or the scenario's. */
  about: string;
}

/** One question, or one scenario: a line of the log. */
export interface LogItem {
  asked: string;
  /** How long the candidate spoke, in seconds. */
  seconds?: number;
  recall?: Recall;
  /** By the names of the criteria, 1 to 5. */
  grades: readonly (readonly [criterion: string, grade: number])[];
  /** The day on which it is due again. */
  next?: string;
  /** What to mend, in the candidate's words. */
  mend?: string;
}

export interface LogEntry extends LogHeading {
  items: LogItem[];
}

interface Words {
  kinds: Readonly<Record<Practice, string>>;
  recalls: Readonly<Record<Recall, string>>;
  seconds: string;
  next: string;
  mend: string;
}

const words: Readonly<Record<LanguageId, Words>> = {
  ru: {
    kinds: {
      mock: 'Пробное собеседование',
      'role-play': 'Ролевая игра',
      case: 'Кейс',
      group: 'Групповое задание',
      presentation: 'Презентация',
    },
    recalls: { again: 'заново', hard: 'трудно', good: 'хорошо', easy: 'легко' },
    seconds: 'с',
    next: 'повторить',
    mend: 'исправить',
  },
  en: {
    kinds: {
      mock: 'Mock interview',
      'role-play': 'Role play',
      case: 'Case',
      group: 'Group task',
      presentation: 'Presentation',
    },
    recalls: { again: 'again', hard: 'hard', good: 'good', easy: 'easy' },
    seconds: 's',
    next: 'next',
    mend: 'mend',
  },
};

/** How the log of the language calls it. */
export function recallName(recall: Recall, lang: LanguageId): string {
  return words[lang].recalls[recall];
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim();

/** Either language's words are known, whichever the log is in. */
function byName<Key extends string>(pick: (of: Words) => Readonly<Record<Key, string>>): Map<string, Key> {
  const pairs = Object.values(words).flatMap((of) => Object.entries(pick(of)) as [Key, string][]);
  return new Map(pairs.map(([key, name]) => [fold(name), key]));
}
const kindNamed = byName(({ kinds }) => kinds);
const recallNamed = byName((of) => of.recalls);
const oneOf = (pick: (of: Words) => string): string => Object.values(words).map(pick).join('|');

const DOT = ' · ';
const HEADING = /^(\d{4}-\d{2}-\d{2})\s+·\s+([^·]+?)(?:\s+·\s+(.*))?$/;
const ITEM = /^[-*+][ \t]+\*\*((?:\\.|[^\\*])+)\*\*(?=[ \t]+·|[ \t]*$)(.*)$/;
const SECONDS = new RegExp(`^(\\d{1,5}) (?:${oneOf(({ seconds }) => seconds)})$`);
const NEXT = new RegExp(`^(?:${oneOf(({ next }) => next)}) (\\d{4}-\\d{2}-\\d{2})$`, 'i');
const MEND = new RegExp(`(?:^|\\s·\\s)(?:${oneOf(({ mend }) => mend)}):\\s*(.*)$`, 'i');
const GRADE = /^(.+) ([1-5])$/;

/**
 * What was practised, in the order of the text. What people have added is left alone: entries and lines that are not
 * written as Prepbook writes them are none. Who changes a rating or takes out a line changes what is due.
 */
export function readLog(text: string): LogEntry[] {
  return sectionsOf(text).flatMap(({ heading, start, end }) =>
    heading
      ? {
          ...heading,
          items: text
            .slice(start, end)
            .split(/\r?\n/)
            .flatMap((line) => readItem(line) ?? []),
        }
      : [],
  );
}

/** Writes a line into the log: below what the same session has written before, else as a new entry at the end. */
export function addToLog(text: string, heading: LogHeading, item: LogItem, lang: LanguageId): TextEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const line = writeItem(item, lang);
  const own = sectionsOf(text)
    .filter((section) => section.heading && isSame(section.heading, heading))
    .at(-1);
  const end = text.slice(0, own?.end).trimEnd().length;
  const last = text.slice(0, end).split('\n').at(-1)!;
  // An empty line between list and paragraph; none between the lines of a list, or git would take them for one change.
  const gap = own && ITEM.test(last) ? eol : end === 0 ? '' : eol + eol;
  const added = own ? line : writeHeading(heading, lang) + eol + eol + line;
  // What stood behind the end stays there.
  return { start: end, end, text: gap + added + (end === text.length ? eol : '') };
}

/** A second-level heading and what stands below it; `heading` is undefined for one of the writer's own. */
function sectionsOf(text: string): { heading: LogHeading | undefined; start: number; end: number }[] {
  const { headings } = readNotebook(text);
  return headings.map((one, i) => ({
    heading: one.level === 2 ? readHeading(one.text) : undefined,
    start: one.range.end,
    end: headings[i + 1]?.range.start ?? text.length,
  }));
}

function readHeading(text: string): LogHeading | undefined {
  const [, date, name = '', about = ''] = HEADING.exec(text.trim()) ?? [];
  const kind = kindNamed.get(fold(name));
  return date !== undefined && kind ? { date, kind, about } : undefined;
}

function readItem(line: string): LogItem | undefined {
  const [, asked, rest] = ITEM.exec(line) ?? [];
  if (asked === undefined || rest === undefined) return undefined;
  const mend = MEND.exec(rest);
  const fields = rest.slice(0, mend?.index).split(/\s+·\s+/);
  const item: LogItem = { asked: unescaped(asked), grades: [] };
  for (const field of fields.map((one) => one.trim())) {
    const recall = recallNamed.get(fold(field));
    const [, seconds] = SECONDS.exec(field) ?? [];
    const [, next] = NEXT.exec(field) ?? [];
    const grades = field.split(', ').map((one) => GRADE.exec(one));
    if (recall) item.recall = recall;
    else if (seconds) item.seconds = Number(seconds);
    else if (next) item.next = next;
    else if (grades.every((one) => one !== null))
      item.grades = grades.map((one) => [unescaped(one[1]!), Number(one[2])]);
  }
  if (mend?.[1]) item.mend = unescaped(mend[1].trim());
  return item;
}

function writeHeading({ date, kind, about }: LogHeading, lang: LanguageId): string {
  const parts = [date, words[lang].kinds[kind], escaped(oneLine(about))];
  return `## ${parts.filter(Boolean).join(DOT)}`;
}

/** One line: git's `union` merge keeps lines whole, and a diff shows a question a line. */
function writeItem({ asked, seconds, recall, grades, next, mend }: LogItem, lang: LanguageId): string {
  const say = words[lang];
  const fields = [
    `**${escaped(oneLine(asked))}**`,
    seconds !== undefined && `${seconds} ${say.seconds}`,
    recall && say.recalls[recall],
    grades.map(([name, grade]) => `${escaped(oneLine(name).replaceAll(', ', ' '))} ${grade}`).join(', '),
    next && `${say.next} ${next}`,
    mend && oneLine(mend) && `${say.mend}: ${escaped(oneLine(mend))}`,
  ];
  return `- ${fields.filter(Boolean).join(DOT)}`;
}

function isSame(one: LogHeading, other: LogHeading): boolean {
  return one.date === other.date && one.kind === other.kind && fold(one.about) === fold(oneLine(other.about));
}

function oneLine(text: string): string {
  return text.replace(/[\s·]+/g, ' ').trim();
}

/** What Markdown would take for markup is told not to be. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&#~|]/g, '\\$&');
}

function unescaped(text: string): string {
  return text.replace(/\\([\\`*_[\]<>&#~|])/g, '$1');
}
