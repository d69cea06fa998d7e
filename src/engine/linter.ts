import { analyse, wholeOf, type AnalysedAnswer } from './answer/analyse';
import { levelOf, secondsToSay } from './answer/level';
import type { AnswerReport, Finding, LintResult, Range, Severity } from './finding';
import type { LanguageId, ReadData } from './language/language';
import { loadLanguage } from './language/load';
import type { Languages } from './language/reading';
import { readBlocks, type Block } from './markdown/blocks';
import { LineIndex } from './markdown/position';
import type { Draft } from './notebook/draft';
import { read, type Asked } from './notebook/read';
import { rulePage, rules } from './rules/index';

export interface Document {
  /** Any string that names the document; its parse is kept under it until `close`. */
  uri: string;
  text: string;
}

/** Replaces the UTF-16 offsets `start` … `end` of the text before the edit. */
export interface TextEdit {
  start: number;
  end: number;
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
  lint(document: Document): LintResult;
  /**
   * Edits the text that the last `lint` or `edit` of this URI left; all offsets count in that text.
   * Throws a RangeError when the document is not open, or when edits overlap or leave the text.
   */
  edit(uri: string, edits: readonly TextEdit[]): LintResult;
  /** Forgets the document. */
  close(uri: string): void;
}

interface Open {
  text: string;
  blocks: Map<string, readonly Block[]>;
}

/** Ready when it comes: the language data is loaded. Rejects as `loadLanguage` does. */
export async function createLinter({ readData, locale = 'en', config = {} }: LinterOptions): Promise<Linter> {
  const [ru, en] = await Promise.all([loadLanguage('ru', readData), loadLanguage('en', readData)]);
  const open = new Map<string, Open>();
  const run = (uri: string, text: string): LintResult => {
    const before = open.get(uri)?.blocks;
    const blocks = new Map<string, readonly Block[]>();
    open.set(uri, { text, blocks });
    const { frontMatter, asked } = read(text, (section) => {
      const known = blocks.get(section) ?? before?.get(section) ?? readBlocks(section);
      blocks.set(section, known);
      return known;
    });
    const job = new Job(text, locale, config, { ru, en });
    for (const one of asked)
      for (const draft of one.drafts)
        job.answer(one, draft, analyse(one.text, draft, frontMatter, { ru, en }));
    return job.result();
  };
  return {
    lint: ({ uri, text }) => run(uri, text),
    edit(uri, edits) {
      const document = open.get(uri);
      if (!document) throw new RangeError(`"${uri}" is not open: lint it before it is edited`);
      return run(uri, applyEdits(document.text, edits));
    },
    close: (uri) => void open.delete(uri),
  };
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(edit.start >= from && edit.end >= edit.start && edit.end <= text.length)) {
      throw new RangeError(
        `edit ${edit.start}–${edit.end} overlaps another or leaves the text of ${text.length}`,
      );
    }
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** Runs the rules over one document's answers and places what they report in the file. */
class Job {
  private readonly lines: LineIndex;
  private readonly findings: Finding[] = [];
  private readonly answers: AnswerReport[] = [];

  constructor(
    text: string,
    private readonly locale: LanguageId,
    private readonly config: NonNullable<LinterOptions['config']>,
    readonly languages: Languages,
  ) {
    this.lines = new LineIndex(text);
  }

  answer(asked: Asked, { passage }: Draft, answer: AnalysedAnswer): void {
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
