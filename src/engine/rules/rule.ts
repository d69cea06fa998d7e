import type { AnalysedAnswer } from '../answer/analyse';
import type { AnswerKind, Range, Severity } from '../finding';
import type { LanguageId } from '../language/language';
import { Phrases, type Word } from '../language/phrases';

export interface Report {
  /** Where, in the answer's text; `question` for what is absent and so has no words of its own. */
  at: Range | 'question';
  /** Which of the rule's messages. */
  message: string;
  /** Fills `{name}` in the message. */
  values?: Record<string, string>;
  data?: Record<string, string | number>;
}

/** One fault a coach would mark. A rule sees an analysed answer and reports; it never reads Markdown. */
export interface Rule {
  id: string;
  severity: Severity;
  /** The kinds of answer it applies to. */
  kinds: readonly AnswerKind[] | 'all';
  /** What, why and what to do, in both interface languages. */
  messages: Readonly<Record<LanguageId, Readonly<Record<string, string>>>>;
  check(answer: AnalysedAnswer, report: (found: Report) => void): void;
}

/** A phrase of a lexicon found in an answer. */
export interface FoundPhrase extends Range {
  pattern: string;
  words: Word[];
}

/** A word list in both languages, compiled for a language when it is first needed. */
export class Lexicon {
  private readonly compiled: Partial<Record<LanguageId, Phrases>> = {};

  constructor(private readonly patterns: Readonly<Record<LanguageId, readonly string[]>>) {}

  find(answer: AnalysedAnswer, words = answer.words): FoundPhrase[] {
    const phrases = (this.compiled[answer.lang] ??= new Phrases(this.patterns[answer.lang], answer.language));
    return phrases.find(words, answer.text).map(({ pattern, first, end }) => ({
      pattern,
      words: words.slice(first, end),
      start: words[first]!.start,
      end: words[end - 1]!.end,
    }));
  }
}
