import { analyse, LONGEST_ANSWER, wholeOf, type AnalysedAnswer } from './answer/analyse';
import { levelOf, secondsToSay } from './answer/level';
import { touching } from './answer/ranges';
import type { Settings } from './config/settings';
import type { AnswerReport, Finding, Fix, LintResult, Range, Severity } from './finding';
import type { LanguageId } from './language/language';
import type { Languages } from './language/reading';
import type { LineIndex } from './markdown/position';
import type { Draft } from './notebook/draft';
import { newPart } from './notebook/new-part';
import type { FrontMatter } from './notebook/notebook';
import type { ReadUnit } from './notebook/read';
import { answerRules, rulePage, unitRules } from './rules/index';
import type { AnyRule, ProposedFix, Report } from './rules/rule';

/** What judging needs besides the text. */
export interface Court {
  languages: Languages;
  /** The language of messages. */
  locale: LanguageId;
  settings: Settings;
}

/** Runs the rules over a unit and the answers in it, and places what they report in the file. */
export function judge(
  unit: ReadUnit,
  text: string,
  frontMatter: FrontMatter,
  lines: LineIndex,
  court: Court,
): LintResult {
  const judgement = new Judgement(unit, text, lines, court);
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
    private readonly text: string,
    private readonly lines: LineIndex,
    private readonly court: Court,
  ) {}

  answer(draft: Draft, answer: AnalysedAnswer): void {
    const { passage } = draft;
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
        const fixes = (report.fixes ?? []).flatMap((proposed) => {
          const { edits = [], part } = proposed;
          const placed = edits.map(({ at, text }) => ({ at: passage.toSource(at), text }));
          if (placed.some(({ at }) => splitsMarkup(this.text.slice(at.start, at.end)))) return [];
          // Read as plain text, a label would be none; behind what is read of a long answer, nobody would see it.
          const isRead = this.unit.plain.length === 0 && passage.text.length <= LONGEST_ANSWER;
          const inserted = part && isRead ? newPart(this.text, draft, part.kind, part.text, answer.lang) : [];
          if (part && inserted.length === 0) return [];
          for (const { at, text } of inserted) placed.push({ at: { start: at, end: at }, text });
          return [this.fix(rule, proposed, placed)];
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
      const report = (at: Range, message: string, fix?: ProposedFix): void => {
        const fixes = fix ? [this.fix(rule, fix, fix.edits ?? [])] : [];
        findings.push({ ...this.finding(rule, severity, at, { message }), fixes });
      };
      rule.checkUnit(unit, answers, report, this.text);
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

  private fix(
    rule: AnyRule,
    { title, values, safe }: ProposedFix,
    edits: NonNullable<ProposedFix['edits']>,
  ): Fix {
    const lineEnd = this.text.includes('\r\n') ? '\r\n' : '\n';
    const placed = edits.map(({ at, text }) => ({
      ...this.positions(at),
      text: text.replace(/\r?\n/g, lineEnd),
    }));
    return { title: this.say(rule, title, values), edits: placed, ...(safe && { safe }) };
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

/** Whether a stretch of Markdown opens or closes what it does not close or open: «**наверное** …» cut at a star. */
function splitsMarkup(source: string): boolean {
  return (
    ['**', '__', '~~', '`'].some((mark) => source.split(mark).length % 2 === 0) ||
    /^[^[]*\]|\[[^\]]*$/.test(source)
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

function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
