import type { AnalysedAnswer } from '../answer/analyse';
import type { AnswerKind, Range, Severity } from '../finding';
import type { LanguageId } from '../language/language';
import type { JudgedAnswer } from '../judgement';
import type { IsShown } from '../workspace/facts';
import type { WorkspaceEvidence } from '../workspace/evidence';
import type { FrontMatter, PartKind } from '../notebook/notebook';
import type { ReadUnit } from '../notebook/read';

export interface Report {
  /** Where, in the answer's text; `question` for what is absent and so has no words of its own. */
  at: Range | 'question';
  /** Which of the rule's messages. */
  message: string;
  /** Fills `{name}` in the message. */
  values?: Record<string, string>;
  data?: Record<string, string | number>;
  /** Overrides the rule's severity, to be milder about a lesser case of its fault. */
  severity?: Severity;
  fixes?: readonly ProposedFix[];
}

/** A change to the answer's text that mends what is reported. Of its edits the last is where the writer goes on. */
export interface ProposedFix {
  /** Which of the rule's messages names it. */
  title: string;
  values?: Record<string, string>;
  edits?: readonly { at: Range; text: string }[];
  /** A labelled part to write: judgement finds its place and labels it as those beside it. Where there is no place the fix falls. */
  part?: { kind: PartKind; text: string };
  /** Whether it may be applied unseen: it takes nothing away that was said, and leaves nothing to fill in. */
  safe?: true;
}

/** One fault a coach would mark. A rule sees an analysed answer and reports; it never reads Markdown. */
export interface Rule {
  id: string;
  severity: Severity;
  /** The kinds of answer it applies to. */
  kinds: readonly AnswerKind[] | 'all';
  /** Rules that name the same fault more exactly: where one of them reports words of this one's, this one is silent. */
  yieldsTo?: readonly string[];
  /** What, why and what to do, in both interface languages. */
  messages: Readonly<Record<LanguageId, Readonly<Record<string, string>>>>;
  /** Whether it also reads what was said in a rehearsal; most rules judge what is written only. */
  readsTranscripts?: true;
  check(answer: AnalysedAnswer, report: (found: Report) => void): void;
}

/** A rule as its page tells it. Where it is no more than that, the engine itself reports it. */
export type StatedRule = Pick<Rule, 'id' | 'severity' | 'messages'>;

/** A rule about what stands under one heading rather than about one answer. */
export interface UnitRule extends StatedRule {
  /** `answers` to the unit's question, if it asks one; ranges count in `text`, which is the unit's. */
  checkUnit(
    unit: ReadUnit,
    answers: readonly AnalysedAnswer[],
    report: (at: Range, message: string, fix?: ProposedFix) => void,
    text: string,
  ): void;
}

/**
 * A rule about what spans a file, or a workspace. Of each unit it keeps a small note as long as the unit does not change,
 * and reads the notes together after every edit: both must cost little.
 */
export interface FileRule<Note = unknown> extends StatedRule {
  /**
   * What it keeps of a unit; undefined where there is nothing. `text` is the unit's own, `answers` as for a unit's rule,
   * `judged` what was found in each, undefined for one that says nothing. What is seldom wanted is read `again` then.
   */
  note(
    unit: ReadUnit,
    answers: readonly AnalysedAnswer[],
    text: string,
    frontMatter: FrontMatter,
    again: () => Reread,
    judged: readonly (JudgedAnswer | undefined)[],
  ): Note | undefined;
  /** Ranges count from the start of the file. `evidence` is there once it is known what tasks of checklists ask for. */
  checkFile(
    file: NotedFile<Note>,
    others: readonly NotedFile<Note>[],
    report: (found: FileReport) => void,
    evidence: WorkspaceEvidence | undefined,
  ): void;
  /** Whether others read its notes, too: they are then kept where the rule is off. */
  isReadByOthers?: true;
}

/** A unit and its answers, read a second time. */
export interface Reread {
  unit: ReadUnit;
  answers: readonly AnalysedAnswer[];
}

export type FileReport = Omit<Report, 'at' | 'fixes'> & { at: Range };

/** A file as a file's rule sees it. */
export interface NotedFile<Note> {
  uri: string;
  frontMatter: FrontMatter;
  /** What stands before the first unit: the byte order mark and the front matter. */
  head: string;
  /** In the order of the text. */
  notes: readonly PlacedNote<Note>[];
  /** Whether no comment hides it. */
  isShown: IsShown;
  /** What a rule keeps, under its id, from one reading of the file to the next. */
  kept: Map<string, unknown>;
}

/** What is noted of a unit: the same object as long as the unit stays, wherever it moves. */
export interface PlacedNote<Note> {
  note: Note;
  /** Where the unit begins in the file. */
  readonly start: number;
}

export type AnyRule = Rule | UnitRule | FileRule | StatedRule;
