import type { AnswerKind, Range, Severity } from '../finding';
import type { LanguageId } from '../language/language';

/** What a workspace's `.prepbook/config.json` sets, read and complete. */
export interface Settings {
  /** The language that answers are read in where their front matter does not say; default: found in each. */
  language?: LanguageId;
  /** A severity for a rule by its id, or `off`; the rule's own where it is not named. */
  severities: Readonly<Record<string, Severity | 'off'>>;
  /** How long an answer should take to say, in seconds, by its kind; kinds that are not named take `default`. */
  bands: Readonly<Partial<Record<AnswerKind | 'default', Band>>>;
  /** Words a minute of calm speech. */
  pace: Readonly<Record<LanguageId, number>>;
  /** Phrases added to the word lists of the guide and taken out of them, by the name of the list. */
  lexicons: Readonly<Record<string, LexiconChange>>;
}

/** `start` … `end` in seconds. */
export type Band = Range;

export type LexiconChange = Readonly<
  Record<'add' | 'remove', Readonly<Record<LanguageId, readonly string[]>>>
>;

export const defaultSettings: Settings = {
  severities: {},
  // Inventory, «What the examples teach»: 28–80 s for a story; two minutes is what interviewers bear.
  bands: { default: { start: 30, end: 120 } },
  pace: { ru: 110, en: 140 },
  lexicons: {},
};
