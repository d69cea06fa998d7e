import type { AnalysedAnswer } from '../answer/analyse';
import type { AnswerKind, Range, Severity } from '../finding';
import type { LanguageId } from '../language/language';
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

/** A change to the answer's text that mends what is reported. */
export interface ProposedFix {
  /** Which of the rule's messages names it. */
  title: string;
  values?: Record<string, string>;
  edits: readonly { at: Range; text: string }[];
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
  check(answer: AnalysedAnswer, report: (found: Report) => void): void;
}

/** A rule about what stands under one heading rather than about one answer. */
export interface UnitRule extends Pick<Rule, 'id' | 'severity' | 'messages'> {
  /** `answers` to the unit's question, if it asks one; ranges count from the unit's start. */
  checkUnit(
    unit: ReadUnit,
    answers: readonly AnalysedAnswer[],
    report: (at: Range, message: string) => void,
  ): void;
}

export type AnyRule = Rule | UnitRule;
