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
  /** Ids or headings of stages, in the order they are shown in; those that are not named keep their places. */
  stages: readonly string[];
}

/** `start` … `end` in seconds. */
export type Band = Range;

export type LexiconChange = Readonly<
  Record<'add' | 'remove', Readonly<Record<LanguageId, readonly string[]>>>
>;

export const defaultSettings: Settings = {
  severities: {},
  // Two minutes is what interviewers bear. Good stories of the guide take 28–80 s at this pace, and of others 20–118: its old
  // minimum of 150 words would reject every one of its own. A self-presentation has two lengths, 30 s and 90 s; a presentation
  // gets 10–15 minutes, and its draft may be notes. What is asked in a word may be answered in one: there no minimum stands.
  bands: {
    default: { start: 30, end: 120 },
    story: { start: 20, end: 120 },
    habitual: { start: 0, end: 120 },
    'self-description': { start: 15, end: 120 },
    'self-presentation': { start: 20, end: 120 },
    motivation: { start: 0, end: 120 },
    weakness: { start: 15, end: 120 },
    salary: { start: 0, end: 90 },
    reformulation: { start: 0, end: 60 },
    ask: { start: 0, end: 120 },
    dialogue: { start: 0, end: 300 },
    letter: { start: 0, end: 180 },
    offer: { start: 0, end: 120 },
    case: { start: 0, end: 300 },
    presentation: { start: 0, end: 900 },
  },
  pace: { ru: 110, en: 140 },
  lexicons: {},
  stages: [],
};
