import { levelOf } from '../answer/level';
import type { Level } from '../finding';
import { practice, type Proof } from '../guide/guide';
import type { NotedFile } from '../rules/rule';
import type { TaskFact, UnitFacts } from './facts';
import type { ProofBook } from './proof-book';

/** What the workspace says of what a task asks for. */
export interface Evidence {
  proof: Proof['name'];
  /** Whether the task may be ticked. */
  isEarned: boolean;
  /** Whether the workspace has the very place for it, and what stands there is too little. */
  isContradicted: boolean;
  /** How many of those that are wanted are there. */
  done: number;
  wanted: number;
  /** Of those that are not done: written, but weak. */
  weak: number;
  /** What is lacking, as the files call it: questions, sections; for a practice its kind. */
  lacking: readonly string[];
}

/** An answer to a question, the best of its drafts. */
interface Answered {
  question: string;
  /** The question of the bank. */
  id: string | undefined;
  /** Undefined where nothing is written. */
  level: Level | undefined;
  isStory: boolean;
  competences: readonly string[];
}

/** A file as evidence. */
interface FileFacts {
  kind: string;
  answers: Answered[];
  sections: { title: string; isFilled: boolean }[];
  /** Whether there is a list of questions to the employer, and how many it has. */
  asks: number | undefined;
  offer: { fields: number; open: number };
  practised: { kind: (typeof practice)[number] | undefined }[];
}

/** A checklist file, and the others of its workspace. */
interface Around {
  file: NotedFile<UnitFacts>;
  others: readonly NotedFile<UnitFacts>[];
}

/** Holds the tasks of checklists against what the workspace has. */
export class WorkspaceEvidence {
  /** Files are noted anew when they change. */
  private readonly read = new WeakMap<NotedFile<UnitFacts>, FileFacts>();

  constructor(private readonly book: ProofBook) {}

  /** Of tasks of a checklist; none for those that are ticked by hand, and where the workspace has no place for what is asked. */
  of(tasks: readonly Pick<TaskFact, 'text'>[], { file, others }: Around): (Evidence | undefined)[] {
    let facts: FileFacts[] | undefined;
    return tasks.map(({ text }) => {
      const proof = this.book.proofOf(text);
      if (!proof) return undefined;
      facts ??= [file, ...others.filter(({ uri }) => countsFor(file.uri, uri))].map((one) =>
        this.factsOf(one),
      );
      return this.judge(proof, facts);
    });
  }

  private judge(proof: Proof, files: readonly FileFacts[]): Evidence | undefined {
    switch (proof.name) {
      case 'answer':
        return this.answers(proof.name, proof.questions, proof.questions.length, files);
      case 'answers':
        return this.answers(proof.name, [...this.book.askedAt(proof.stage)], proof.count, files);
      case 'stories':
        return stories(proof.count, files);
      case 'competences':
        return competences(proof.count, files);
      case 'asks':
        return asks(proof.count, files);
      case 'letter':
        return letter(files);
      case 'offer':
        return offer(files);
      case 'practised':
        return practised(proof.kind, files);
      default:
        return sections(proof.name, files);
    }
  }

  private answers(
    name: 'answer' | 'answers',
    ids: readonly string[],
    wanted: number,
    files: readonly FileFacts[],
  ): Evidence | undefined {
    const best = new Map<string, Answered>();
    for (const answer of files.flatMap((file) => file.answers)) {
      const { id } = answer;
      if (id === undefined || !ids.includes(id)) continue;
      const known = best.get(id);
      if (!known || rank(answer) > rank(known)) best.set(id, answer);
    }
    if (best.size === 0) return undefined;
    const open = [...best.values()].filter((answer) => !isGood(answer));
    return told(name, best.size - open.length, wanted, {
      weak: open.filter(({ level }) => level === 'weak').length,
      lacking: open.map(({ question }) => question),
      // What is asked for and stands nowhere may be kept elsewhere.
      hasPlace: open.length > 0,
    });
  }

  private factsOf(file: NotedFile<UnitFacts>): FileFacts {
    let facts = this.read.get(file);
    if (!facts) this.read.set(file, (facts = this.gather(file)));
    return facts;
  }

  private gather({ frontMatter, notes, isShown }: NotedFile<UnitFacts>): FileFacts {
    const { kind = 'notebook' } = frontMatter;
    const facts: FileFacts = {
      kind,
      answers: [],
      sections: [],
      asks: undefined,
      offer: { fields: 0, open: 0 },
      practised: [],
    };
    for (const { note } of notes) {
      const { title, body, offer: own } = note;
      const isFilled = body !== undefined && !this.book.isFrame(body);
      if (note.asks || note.answers.length > 0) facts.answers.push(this.bestOf(note, isShown));
      facts.sections.push({ title, isFilled });
      if (note.isOwnQuestions) facts.asks = (facts.asks ?? 0) + (isFilled ? note.asked : 0);
      if (own) {
        facts.offer.fields += own.fields;
        facts.offer.open += own.open;
      }
      if (kind === 'log' && DATED.test(title)) facts.practised.push({ kind: practiceIn(title) });
    }
    return facts;
  }

  private bestOf({ title, asks, answers }: UnitFacts, isShown: NotedFile<UnitFacts>['isShown']): Answered {
    const question = asks ? this.book.questionLike(title) : undefined;
    let best: Answered = {
      question: title,
      id: question?.id,
      level: undefined,
      isStory: false,
      competences: [],
    };
    for (const { kind, judged, skills } of answers) {
      if (!judged) continue;
      const shown = judged.findings.filter(isShown);
      const one: Answered = {
        ...best,
        level: levelOf(shown, judged.report.words),
        isStory: kind === 'story' && !shown.some(({ rule }) => rule === 'missing-part'),
        competences: [...new Set([...(question?.competences ?? []), ...this.book.competencesIn(skills)])],
      };
      if (rank(one) > rank(best)) best = one;
    }
    return best;
  }
}

/** A vacancy is a folder: what lies in it and below counts, and what is shared in the folders above, but no other vacancy. */
function countsFor(checklist: string, other: string): boolean {
  const folder = folderOf(checklist);
  return other.startsWith(folder) || folder.startsWith(folderOf(other));
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

interface Found {
  weak?: number;
  lacking?: readonly string[];
  hasPlace: boolean;
}

function told(
  proof: Proof['name'],
  done: number,
  wanted: number,
  { weak = 0, lacking = [], hasPlace }: Found,
): Evidence {
  const isEarned = done >= wanted;
  return {
    proof,
    isEarned,
    isContradicted: !isEarned && hasPlace,
    done: Math.min(done, wanted),
    wanted,
    weak,
    lacking: isEarned ? [] : lacking,
  };
}

function rank({ level }: Answered): number {
  return level === undefined ? 0 : level === 'weak' ? 1 : level === 'acceptable' ? 2 : 3;
}

function isGood({ level }: Answered): boolean {
  return level === 'acceptable' || level === 'model';
}

/** Where stories are written; what a résumé or a company's page tells is none. */
function notebooks(files: readonly FileFacts[]): Answered[] {
  return files.flatMap(({ kind, answers }) => (kind === 'notebook' ? answers : []));
}

function stories(wanted: number, files: readonly FileFacts[]): Evidence | undefined {
  const all = notebooks(files).filter(({ isStory }) => isStory);
  if (notebooks(files).length === 0) return undefined;
  const weak = all.filter(({ level }) => level === 'weak');
  return told('stories', all.length - weak.length, wanted, {
    weak: weak.length,
    lacking: weak.map(({ question }) => question),
    hasPlace: true,
  });
}

function competences(wanted: number, files: readonly FileFacts[]): Evidence | undefined {
  const good = notebooks(files).filter((one) => one.isStory && isGood(one));
  if (notebooks(files).length === 0) return undefined;
  const shown = new Set(good.flatMap((one) => one.competences));
  // A story that names no skill may show any.
  const unnamed = good.filter((one) => one.competences.length === 0).length;
  return told('competences', shown.size, wanted, { hasPlace: shown.size + unnamed < wanted });
}

function asks(wanted: number, files: readonly FileFacts[]): Evidence | undefined {
  const lists = files.flatMap((file) => file.asks ?? []);
  if (lists.length === 0) return undefined;
  return told(
    'asks',
    lists.reduce((sum, one) => sum + one, 0),
    wanted,
    { hasPlace: true },
  );
}

function letter(files: readonly FileFacts[]): Evidence | undefined {
  const own = files.filter(({ kind }) => kind === 'letter');
  if (own.length === 0) return undefined;
  const written = own.flatMap(({ answers }) => answers).filter(({ level }) => level !== undefined);
  const weak = written.filter(({ level }) => level === 'weak');
  return told('letter', written.length - weak.length, 1, {
    weak: weak.length,
    lacking: weak.map(({ question }) => question),
    hasPlace: true,
  });
}

function offer(files: readonly FileFacts[]): Evidence | undefined {
  const fields = files.reduce((sum, file) => sum + file.offer.fields, 0);
  const open = files.reduce((sum, file) => sum + file.offer.open, 0);
  return fields === 0 ? undefined : told('offer', fields - open, fields, { hasPlace: true });
}

function practised(kind: (typeof practice)[number], files: readonly FileFacts[]): Evidence | undefined {
  const entries = files.flatMap((file) => file.practised);
  const own = entries.filter((entry) => entry.kind === kind);
  // A log that nobody keeps says nothing of what was done.
  if (entries.length === 0) return undefined;
  return told('practised', own.length, 1, { lacking: [kind], hasPlace: true });
}

const DATED = /^\s*(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{2,4})/u;
/** As the log's own entries are called, and as people call theirs. */
const practiceNames: readonly (readonly [(typeof practice)[number], RegExp])[] = [
  ['role-play', /ролев|role[- ]?play/iu],
  ['group', /групп|group/iu],
  ['presentation', /презентаци|presentation/iu],
  ['mock', /пробн|тренировочн|репетици|mock|rehears/iu],
  ['case', /кейс|(?<!\p{L})case/iu],
];

function practiceIn(title: string): (typeof practice)[number] | undefined {
  return practiceNames.find(([, name]) => name.test(title))?.[0];
}

/** What each of these is known by, in the heading over it; all of a file where it has no sections of its own. */
const sectionNames: Readonly<Record<'company' | 'competitors' | 'reviews', readonly RegExp[]>> = {
  company: [
    /^(?!.*отзыв).*(?:клиент|покупател)|^(?!.*review).*(?:client|customer|buyer)/iu,
    /культур|culture/iu,
    /ценност|миссия|values|mission/iu,
    /стиль|тон общения|style|tone|voice/iu,
  ],
  competitors: [/конкурент|competit|rival/iu],
  reviews: [
    /отзыв.*(?:клиент|покупател)|(?:client|customer).*review|review.*(?:client|customer)/iu,
    /отзыв.*(?:сотрудник|работник)|(?:employee|staff).*review|review.*(?:employee|staff)/iu,
  ],
};

type Page = 'resume' | 'vacancy' | keyof typeof sectionNames;

function sections(name: Page, files: readonly FileFacts[]): Evidence | undefined {
  const isWhole = name === 'resume' || name === 'vacancy';
  const own = files.filter(({ kind }) => kind === (isWhole ? name : 'company'));
  if (own.length === 0) return undefined;
  const all = own.flatMap((file) => file.sections);
  if (isWhole) return told(name, all.some(({ isFilled }) => isFilled) ? 1 : 0, 1, { hasPlace: true });
  const wanted = sectionNames[name].map((title) => all.filter((section) => title.test(section.title)));
  const isThere = (one: readonly { isFilled: boolean }[]): boolean => one.some(({ isFilled }) => isFilled);
  const empty = wanted.filter((one) => !isThere(one)).flatMap((one) => one.map(({ title }) => title));
  const done = wanted.filter(isThere).length;
  return told(name, done, wanted.length, {
    lacking: empty,
    // Some facts about a company may be facts enough; a section that was written otherwise is no empty one.
    hasPlace: empty.length > 0 && (name !== 'company' || done === 0),
  });
}
