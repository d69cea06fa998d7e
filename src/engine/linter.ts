import { analyse, wholeOf, type AnalysedAnswer } from './answer/analyse';
import { levelOf, secondsToSay } from './answer/level';
import type { AnswerReport, Finding, LintResult, Range, Severity } from './finding';
import type { LanguageId, ReadData } from './language/language';
import { loadLanguage } from './language/load';
import { OpenDocument, type JudgeUnit, type TextEdit } from './document';
import { LineIndex } from './markdown/position';
import type { Draft } from './notebook/draft';
import type { Asked } from './notebook/read';
import { rulePage, rules } from './rules/index';

export interface Document {
  /** Any string that names the document; its parse is kept under it until `close`. */
  uri: string;
  text: string;
}

export interface LinterOptions {
  /** Reads the language data; see `ReadData`. */
  readData: ReadData;
  /** The language of messages; default `en`. */
  locale?: LanguageId;
  config?: {
    /** A severity for a rule by its id, or `off`. */
    rules?: Record<string, Severity | 'off'>;
  };
}

export interface Linter {
  /** The result stays true until the next call for this URI: its places are then moved, not made anew. */
  lint(document: Document): LintResult;
  /**
   * Edits the text that the last `lint` or `edit` of this URI left; all offsets count in that text.
   * Throws a RangeError when the document is not open, or when edits overlap or leave the text.
   */
  edit(uri: string, edits: readonly TextEdit[]): LintResult;
  /** Forgets the document. */
  close(uri: string): void;
}

/** Ready when it comes: the language data is loaded. Rejects as `loadLanguage` does. */
export async function createLinter({ readData, locale = 'en', config = {} }: LinterOptions): Promise<Linter> {
  const [ru, en] = await Promise.all([loadLanguage('ru', readData), loadLanguage('en', readData)]);
  const judge: JudgeUnit = (asked, text, frontMatter) => {
    const judgement = new Judgement(asked, text, locale, config);
    for (const draft of asked.drafts) {
      judgement.answer(draft, analyse(asked.text, draft, frontMatter, { ru, en }));
    }
    return judgement.result();
  };
  const open = new Map<string, OpenDocument>();
  return {
    lint({ uri, text }) {
      let document = open.get(uri);
      if (!document) open.set(uri, (document = new OpenDocument(judge)));
      return document.open(text);
    },
    edit(uri, edits) {
      const document = open.get(uri);
      if (!document) throw new RangeError(`"${uri}" is not open: lint it before it is edited`);
      return document.edit(edits);
    },
    close: (uri) => void open.delete(uri),
  };
}

/** Runs the rules over the answers to one question and places what they report in its text. */
class Judgement {
  private readonly lines: LineIndex;
  private readonly findings: Finding[] = [];
  private readonly answers: AnswerReport[] = [];

  constructor(
    private readonly asked: Asked,
    text: string,
    private readonly locale: LanguageId,
    private readonly config: NonNullable<LinterOptions['config']>,
  ) {
    this.lines = new LineIndex(text);
  }

  answer({ passage }: Draft, answer: AnalysedAnswer): void {
    const { asked } = this;
    const said = wholeOf(answer);
    const nothing = { start: 0, end: 0 };
    const own: Finding[] = [];
    for (const rule of rules) {
      const severity = this.config.rules?.[rule.id] ?? rule.severity;
      if (severity === 'off' || (rule.kinds !== 'all' && !rule.kinds.includes(answer.kind))) continue;
      rule.check(answer, ({ at, message, values = {}, data = {} }) => {
        const place =
          at !== 'question'
            ? passage.toSource(at)
            : (asked.heading ?? passage.toSource(answer.sentences[0] ?? nothing));
        own.push({
          rule: rule.id,
          severity,
          message: fill(rule.messages[this.locale][message] ?? message, values),
          url: rulePage(rule.id),
          ...this.positions(place),
          data,
          fixes: [],
        });
      });
    }
    this.findings.push(...own);
    this.answers.push({
      question: asked.text,
      kind: answer.kind,
      level: levelOf(own),
      words: answer.words.length,
      seconds: secondsToSay(answer.words.length, answer.lang),
      ...this.positions(passage.toSource(said ?? nothing)),
    });
  }

  result(): LintResult {
    const findings = this.findings.sort(
      (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset,
    );
    return { findings, answers: this.answers };
  }

  private positions({ start, end }: Range): Pick<Finding, 'start' | 'end'> {
    return { start: this.lines.at(start), end: this.lines.at(end) };
  }
}

function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
