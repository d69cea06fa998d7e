import type { AnswerKind, Position, Range } from '../finding';
import type { LanguageId } from '../language/language';
import type { Speaker } from '../notebook/notebook';

/** What packs say in one language, put together. Texts are without markup unless said otherwise. */
export interface Guide {
  lang: LanguageId;
  /** In their order. */
  stages: Stage[];
  questions: BankQuestion[];
  competences: Competence[];
  rubrics: Rubric[];
  scenarios: Scenario[];
  frames: Frame[];
  /** What is wrong in the packs; everything else in them applies. */
  problems: PackProblem[];
}

/** A file of a pack: `path` from the folder of its language. */
export interface PackFile {
  /** The pack's name; '' for the guide that ships. */
  pack: string;
  path: string;
}

/** Where an entry stands. */
export interface PackPlace extends PackFile {
  start: Position;
  end: Position;
}

/** Something in a pack that means nothing. `at` counts in the file, `message` is one of `bad-config`'s. */
export interface PackProblem extends PackFile {
  at: Range;
  /** Counted from 1. */
  line: number;
  message: string;
  values: Record<string, string>;
}

export interface Stage {
  id: string;
  order: number;
  title: string;
  /** What happens there. */
  intro: string;
  checklists: Checklist[];
  advice: Advice[];
  place: PackPlace;
}

export interface Checklist {
  title: string;
  /** Whether the guide that we started from does not have it. */
  ours: boolean;
  items: ChecklistItem[];
}

export interface ChecklistItem {
  text: string;
  /** What of the workspace shows that it is done; a task without is ticked by hand. */
  proof?: Proof;
  place: PackPlace;
}

export const practice = ['mock', 'role-play', 'case', 'group', 'presentation'] as const;
export const existence = [
  'resume',
  'vacancy',
  'company',
  'competitors',
  'reviews',
  'letter',
  'offer',
] as const;
export const counted = ['stories', 'competences', 'asks'] as const;

export type Proof =
  | { name: 'answer'; questions: readonly string[] }
  | { name: 'answers'; stage: string; count: number }
  | { name: (typeof counted)[number]; count: number }
  | { name: (typeof existence)[number] }
  | { name: 'practised'; kind: (typeof practice)[number] };

/** A section that is no checklist. */
export interface Advice {
  title: string;
  /** Its paragraphs, an empty line between them. */
  text: string;
  items: string[];
}

export const questionTypes = [
  'behavioural',
  'situational',
  'definition',
  'motivation',
  'provocative',
  'factual',
  'probe',
] as const;

export const qualities = ['strong', 'acceptable', 'weak'] as const;

/** A question that interviewers ask. */
export interface BankQuestion {
  id: string;
  /** The id of the stage where it is asked. */
  stage: string;
  text: string;
  /** The kind of answer it asks for, where it says so. */
  kind?: AnswerKind;
  type?: (typeof questionTypes)[number];
  competences: string[];
  /** Whether an employer may not ask it. */
  unlawful: boolean;
  /** What is being checked. */
  checks: string;
  alsoAsked: string[];
  probes: string[];
  traps: string[];
  /** As a candidate would write them, in Markdown. */
  answers: Partial<Record<(typeof qualities)[number], string>>;
  place: PackPlace;
}

export interface Competence {
  id: string;
  name: string;
  definition: string;
  alsoCalled: string[];
  /** What each grade from 1 to 5 looks like. */
  levels: string[];
  place: PackPlace;
}

export interface Rubric {
  id: string;
  title: string;
  intro: string;
  criteria: Criterion[];
  place: PackPlace;
}

export interface Criterion {
  id: string;
  name: string;
  says: string;
  competences: string[];
  /** What each grade from 1 to 5 looks like. */
  levels: string[];
}

export interface Scenario {
  id: string;
  stage: string;
  minutes?: number;
  title: string;
  /** What the candidate is told, in Markdown. */
  brief: string;
  /** Further sections of the brief. */
  details: Advice[];
  dialogue: Line[];
  watch: string[];
  place: PackPlace;
}

/** A frame of a file in a prep workspace: its text as it stands, its path there as the id. */
export interface Frame {
  id: string;
  text: string;
}

/** A line of a role play. */
export interface Line {
  speaker: Speaker;
  /** The label as written: `Клиент`. */
  name: string;
  text: string;
}
