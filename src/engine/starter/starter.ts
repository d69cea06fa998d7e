import { stringify } from 'yaml';
import type { BankQuestion, Guide, Stage } from '../guide/guide';
import type { PackTexts } from '../guide/pack';
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

/** Where packs keep frames of files: those under `vacancy` belong to one vacancy. */
const FRAMES = /^workspace\/(vacancy\/)?(.+)$/;

const words = {
  ru: { checklist: 'Чек-лист', question: 'Вопрос', vacancy: 'Вакансия' },
  en: { checklist: 'Checklist', question: 'Q', vacancy: 'Vacancy' },
} as const;

/**
 * The files of a prep workspace, in order. Some are the workspace's, those of the vacancy stand in a folder of its own: for
 * another vacancy the plan is made again. `texts` are those of the packs, the later over the earlier, from which `guide` was
 * read.
 */
export function workspaceFiles(plan: Plan, guide: Guide, texts: PackTexts): NewFile[] {
  const { lang, gender, company, role, interview } = plan;
  const say = words[lang];
  const folder = folderName(company ?? role ?? say.vacancy) ?? say.vacancy;
  const stages = guide.stages.filter(({ id }) => plan.stages?.includes(id) ?? true);
  const vacancy = { company, role };
  const shared: NewFile[] = [
    { path: '.prepbook/config.json', text: `${JSON.stringify({ language: lang }, null, 2)}\n` },
    { path: '.gitignore', text: GITIGNORE },
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
  for (const [at, text] of Object.entries(texts)) {
    const [, ofVacancy, name] = FRAMES.exec(at) ?? [];
    if (name === undefined) continue;
    const frame = framed(text, { lang, ...(ofVacancy ? vacancy : {}) }, gender);
    (ofVacancy ? own : shared).push({ path: ofVacancy ? `${folder}/${name}` : name, text: frame });
  }
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

const GITIGNORE = `# Recordings of rehearsals stay at home.
*.m4a
*.mp3
*.mp4
*.wav
*.webm
.DS_Store
Thumbs.db
`;

/** A blank line between the tasks: ticks on neighbours then merge clean in git. */
function tasksOf({ title, checklists }: Stage): string[] {
  const items = checklists.flatMap((checklist) => checklist.items);
  return items.length === 0 ? [] : [`## ${title}`, ...items.map(({ text }) => `- [ ] ${text}`)];
}

function page(head: FrontMatter, blocks: readonly string[]): string {
  return `${frontMatterOf(head)}\n${blocks.join('\n\n')}\n`;
}

/** The frame with this added to its front matter, its `{masculine|feminine}` forms chosen. */
function framed(text: string, head: FrontMatter, gender: Plan['gender']): string {
  const body = text
    .replace(/\r\n/g, '\n')
    .replace(/\{([^{}|\n]+)\|([^{}|\n]+)\}/g, (_, masculine: string, feminine: string) =>
      gender === undefined ? `${masculine}/${feminine}` : gender === 'm' ? masculine : feminine,
    );
  const [own] = /^---\n[^]*?(?=---\n)/.exec(body) ?? [];
  return own ? `${own}${fieldsOf(head)}${body.slice(own.length)}` : body;
}

function frontMatterOf(head: FrontMatter): string {
  return `---\n${fieldsOf(head)}---\n`;
}

function fieldsOf({ kind, lang, company, role, stage, interview }: FrontMatter): string {
  const fields = { prepbook: kind, lang, company, role, stage, interview };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return known.length > 0 ? stringify(Object.fromEntries(known), { lineWidth: 0 }) : '';
}
