import { analyse, wholeOf, type AnalysedAnswer } from './answer/analyse';
import { levelOf, secondsToSay } from './answer/level';
import { touching } from './answer/ranges';
import type { Settings } from './config/settings';
import type { AnswerReport, Finding, Fix, LintResult, Range, Severity } from './finding';
import type { LanguageId } from './language/language';
import type { Languages } from './language/reading';
import type { LineIndex } from './markdown/position';
import type { Draft } from './notebook/draft';
import type { FrontMatter } from './notebook/notebook';
import type { ReadUnit } from './notebook/read';
import { answerRules, rulePage, unitRules } from './rules/index';
import type { AnyRule, Report } from './rules/rule';

/** What judging needs besides the text. */
export interface Court {
  languages: Languages;
  /** The language of messages. */
  locale: LanguageId;
  settings: Settings;
}

/** Runs the rules over a unit and the answers in it, and places what they report in the file. */
export function judge(unit: ReadUnit, frontMatter: FrontMatter, lines: LineIndex, court: Court): LintResult {
  const judgement = new Judgement(unit, lines, court);
  const { asked } = unit;
  for (const draft of asked?.drafts ?? [])
    judgement.answer(draft, analyse(asked!.text, draft, frontMatter, court.languages, court.settings));
  return judgement.result();
}

class Judgement {
  private readonly findings: Finding[] = [];
  private readonly reports: AnswerReport[] = [];
  private readonly answers: AnalysedAnswer[] = [];

  constructor(
    private readonly unit: ReadUnit,
    private readonly lines: LineIndex,
    private readonly court: Court,
  ) {}

  answer({ passage }: Draft, answer: AnalysedAnswer): void {
    const asked = this.unit.asked!;
    this.answers.push(answer);
    const said = wholeOf(answer);
    // A frame of labels that waits to be filled in is no answer yet.
    if (!said) return;
    const own: Finding[] = [];
    for (const rule of answerRules) {
      if (rule.kinds !== 'all' && !rule.kinds.includes(answer.kind)) continue;
      const severity = this.severityOf(rule);
      if (severity === 'off') continue;
      rule.check(answer, (report) => {
        const { at } = report;
        const place =
          at !== 'question'
            ? passage.toSource(at)
            : (asked.heading ?? passage.toSource(answer.sentences[0]!));
        const fixes = (report.fixes ?? []).map(({ title, values, edits, safe }): Fix => {
          const placed = edits.map(({ at, text }) => ({ ...this.positions(passage.toSource(at)), text }));
          return { title: this.say(rule, title, values), edits: placed, ...(safe && { safe }) };
        });
        own.push({ ...this.finding(rule, milder(severity, report.severity), place, report), fixes });
      });
    }
    const kept = withoutYielding(own);
    this.findings.push(...kept);
    this.reports.push({
      question: asked.text,
      kind: answer.kind,
      level: levelOf(kept, answer.words.length),
      words: answer.words.length,
      seconds: secondsToSay(answer),
      ...this.positions(passage.toSource(said)),
    });
  }

  result(): LintResult {
    const { unit, answers, findings } = this;
    for (const rule of unitRules) {
      const severity = this.severityOf(rule);
      if (severity === 'off') continue;
      rule.checkUnit(unit, answers, (at, message) =>
        findings.push(this.finding(rule, severity, at, { message })),
      );
    }
    findings.sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset);
    return { findings, answers: this.reports };
  }

  private severityOf({ id, severity }: AnyRule): Severity | 'off' {
    return this.court.settings.severities[id] ?? severity;
  }

  private finding(
    rule: AnyRule,
    severity: Severity,
    place: Range,
    { message, values, data = {} }: Pick<Report, 'message' | 'values' | 'data'>,
  ): Finding {
    return {
      rule: rule.id,
      severity,
      message: this.say(rule, message, values),
      url: rulePage(rule.id),
      ...this.positions(place),
      data,
      fixes: [],
    };
  }

  private say(rule: AnyRule, message: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(rule.messages[this.court.locale][message] ?? message, values);
  }

  private positions({ start, end }: Range): Pick<Finding, 'start' | 'end'> {
    return { start: this.lines.at(start), end: this.lines.at(end) };
  }
}

const yieldsTo = new Map(answerRules.map((rule) => [rule.id, rule.yieldsTo ?? []]));

/** Drops findings whose fault another one names more exactly: at most one for one fault. */
function withoutYielding(findings: readonly Finding[]): Finding[] {
  // What is silent itself silences nobody.
  return unsilenced(findings, unsilenced(findings, findings));
}

/** Those that yield to none of the others. */
function unsilenced(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const places = new Map<string, Range[]>();
  for (const finding of others) {
    const list = places.get(finding.rule);
    if (list) list.push(placeOf(finding));
    else places.set(finding.rule, [placeOf(finding)]);
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start);
  return findings.filter(
    (finding) =>
      !yieldsTo
        .get(finding.rule)!
        .some((rule) => touching(places.get(rule) ?? [], placeOf(finding)).length > 0),
  );
}

function placeOf({ start, end }: Finding): Range {
  return { start: start.offset, end: end.offset };
}

/** What the rule says of a lesser case counts, unless the user has set the rule lower still. */
function milder(severity: Severity, reported: Severity = severity): Severity {
  return order.indexOf(reported) > order.indexOf(severity) ? reported : severity;
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Puts the values into the gaps of a message. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
