import { stringify } from 'yaml';
import type { BankQuestion, Guide, Stage } from '../guide/guide';
import type { LanguageId } from '../language/language';
import type { FrontMatter } from '../notebook/notebook';
import { folderName } from './folder-name';

/** What a prep workspace is made for; what is not known is left out of its files. */
export interface Plan {
  lang: LanguageId;
  role?: string;
  company?: string;
  /** The date of the interview, `2026-12-01`. */
  interview?: string;
  /** In which gender the Russian frames speak; both forms where it is not told. */
  gender?: 'm' | 'f';
  /** Ids of the stages to prepare for; default: all. */
  stages?: readonly string[];
}

/** A file to be written where there is none: `path` from the workspace's folder, with `/`. */
export interface NewFile {
  path: string;
  text: string;
}

/** Whether it is a day that exists, written as `2026-12-01`. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** Frames under it belong to one vacancy. */
const VACANCY = 'vacancy/';

/** Keys of front matter whose value may not be known. */
type Head = { [Key in keyof FrontMatter]: FrontMatter[Key] | undefined };

const words = {
  ru: { checklist: 'Чек-лист', question: 'Вопрос', vacancy: 'Вакансия' },
  en: { checklist: 'Checklist', question: 'Q', vacancy: 'Vacancy' },
} as const;

/**
 * The files of a prep workspace, in order. Some are the workspace's, those of the vacancy stand in a folder of its own: for
 * another vacancy they are asked for again.
 */
export function workspaceFiles(plan: Plan, guide: Guide): NewFile[] {
  const { lang, gender, interview } = plan;
  const company = oneLine(plan.company);
  const role = oneLine(plan.role);
  const say = words[lang];
  const folder = folderName(company ?? role ?? say.vacancy) ?? say.vacancy;
  const stages = guide.stages.filter(({ id }) => plan.stages?.includes(id) ?? true);
  const vacancy = { company, role };
  const shared: NewFile[] = [
    { path: '.prepbook/config.json', text: `${JSON.stringify({ language: lang }, null, 2)}\n` },
    { path: '.gitignore', text: GITIGNORE },
    { path: '.gitattributes', text: GITATTRIBUTES },
  ];
  const own: NewFile[] = [
    {
      path: `${folder}/checklist.prep.md`,
      text: page({ kind: 'checklist', lang, ...vacancy, interview }, [
        `# ${company === undefined ? say.checklist : `${say.checklist}: ${company}`}`,
        ...stages.flatMap(tasksOf),
      ]),
    },
  ];
  for (const { id, text } of guide.frames)
    if (id.startsWith(VACANCY)) {
      const path = `${folder}/${id.slice(VACANCY.length)}`;
      own.push({ path, text: framed(text, { lang, ...vacancy }, gender) });
    } else shared.push({ path: id, text: framed(text, { lang }, gender) });
  for (const { id, title } of stages) {
    const questions = guide.questions.filter(({ stage }) => stage === id);
    if (questions.length === 0) continue;
    own.push({
      path: `${folder}/${id}.prep.md`,
      text: page({ kind: 'notebook', lang, ...vacancy, stage: id, interview }, [
        `# ${title}`,
        ...questions.map(({ text }: BankQuestion) => `## ${say.question}: ${text}`),
      ]),
    });
  }
  return [...shared, ...own];
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

const GITIGNORE = `# Recordings of rehearsals stay at home.
*.m4a
*.mp3
*.mp4
*.wav
*.webm
.DS_Store
Thumbs.db
`;

const GITATTRIBUTES = `# Entries of both sides are kept when two logs are merged.
log.prep.md merge=union
`;

/** A blank line between the tasks: ticks on neighbours then merge clean in git. */
function tasksOf({ title, checklists }: Stage): string[] {
  const items = checklists.flatMap((checklist) => checklist.items);
  return items.length === 0 ? [] : [`## ${title}`, ...items.map(({ text }) => `- [ ] ${text}`)];
}

function page(head: Head, blocks: readonly string[]): string {
  return `${frontMatterOf(head)}\n${blocks.join('\n\n')}\n`;
}

/** The frame with this added to its front matter, its `{masculine|feminine}` forms chosen. */
function framed(text: string, head: Head, gender: Plan['gender']): string {
  const body = text
    .replace(/\r\n/g, '\n')
    .replace(/\{([^{}|\n]+)\|([^{}|\n]+)\}/g, (_, masculine: string, feminine: string) =>
      gender === undefined ? `${masculine}/${feminine}` : gender === 'm' ? masculine : feminine,
    );
  const [own] = /^---\n[^]*?(?=---\n)/.exec(body) ?? [];
  return own ? `${own}${fieldsOf(head)}${body.slice(own.length)}` : body;
}

function frontMatterOf(head: Head): string {
  return `---\n${fieldsOf(head)}---\n`;
}

function fieldsOf({ kind, lang, company, role, stage, interview }: Head): string {
  const fields = { prepbook: kind, lang, company, role, stage, interview };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return known.length > 0 ? stringify(Object.fromEntries(known), { lineWidth: 0 }) : '';
}
