import type { AnalysedAnswer } from '../answer/analyse';
import type { AnswerKind, Range, Severity } from '../finding';
import type { LanguageId } from '../language/language';
import { Phrases } from '../language/phrases';
import type { Word } from '../language/language';

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

  /** `words` are read by the list of the language they were read in. */
  find(answer: AnalysedAnswer, words: readonly Word[] = answer.words): FoundPhrase[] {
    const found: FoundPhrase[] = [];
    for (let from = 0, to = 0; from < words.length; from = to) {
      const { lang } = words[from]!;
      while (to < words.length && words[to]!.lang === lang) to++;
      const run = from === 0 && to === words.length ? words : words.slice(from, to);
      const phrases = (this.compiled[lang] ??= new Phrases(this.patterns[lang], answer.languages[lang]));
      for (const { pattern, first, end } of phrases.find(run, answer.text)) {
        found.push({
          pattern,
          words: run.slice(first, end),
          start: run[first]!.start,
          end: run[end - 1]!.end,
        });
      }
    }
    return found;
  }
}
