/** What the engine reports. Plain data: an editor, a terminal and a test read the same shapes. */

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place in a file. `offset` counts UTF-16 units from 0; `line` and `column` count from 1, columns in UTF-16 units. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

/** A half-open stretch of UTF-16 offsets. What they index is said where a range is used. */
export interface Range {
  start: number;
  end: number;
}

export interface Edit {
  start: Position;
  end: Position;
  text: string;
}

/** A change that mends a finding; offered, never applied by itself. */
export interface Fix {
  title: string;
  edits: Edit[];
  /** Whether `prepbook fix` and *fix all* may apply it unseen. */
  safe?: true;
}

/** One fault, on the exact words it is about. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** What, why and what to do, in the language of the interface. */
  message: string;
  /** The rule's page, relative to the root of the package. */
  url: string;
  start: Position;
  end: Position;
  /** Facts for programs: the missing part, the target of a reproach, the right figure. */
  data: Record<string, string | number>;
  fixes: Fix[];
}

export type Level = 'model' | 'acceptable' | 'weak';

export type AnswerKind =
  | 'story'
  | 'habitual'
  | 'self-description'
  | 'self-presentation'
  | 'motivation'
  | 'salary'
  | 'weakness'
  | 'reformulation'
  | 'dialogue'
  | 'letter'
  | 'case'
  | 'presentation'
  | 'offer'
  | 'ask';

/** One answer as a whole. */
export interface AnswerReport {
  question: string;
  kind: AnswerKind;
  level: Level;
  words: number;
  /** Speaking time in seconds. */
  seconds: number;
  start: Position;
  end: Position;
}

export interface LintResult {
  /** In the order of the text. */
  findings: Finding[];
  answers: AnswerReport[];
}
