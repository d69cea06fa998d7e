import { analyse, LONGEST_ANSWER, wholeOf, type AnalysedAnswer } from './answer/analyse';
import { levelOf, secondsToSay, spokenWords } from './answer/level';
import { touching } from './answer/ranges';
import type { Settings } from './config/settings';
import type { AnswerReport, Finding, Fix, Position, Range, Severity } from './finding';
import type { LanguageId } from './language/language';
import type { Languages } from './language/reading';
import { LineIndex, type Anchor } from './markdown/position';
import type { Draft } from './notebook/draft';
import { newPart } from './notebook/new-part';
import type { FrontMatter } from './notebook/notebook';
import type { ReadUnit } from './notebook/read';
import { answerRules, fileRules, rulePage, unitRules } from './rules/index';
import type { AnyRule, PlacedNote, ProposedFix, Report, Reread, Rule } from './rules/rule';
import { readSuppressions, type Suppression } from './suppressing/comments';

/** What judging needs besides the text. */
export interface Court {
  languages: Languages;
  /** The language of messages. */
  locale: LanguageId;
  settings: Settings;
}

/** What was found in a unit by itself, and what is kept of it for what spans the file. */
export interface UnitJudgement {
  /** In the order of the text. */
  findings: readonly Finding[];
  answers: readonly JudgedAnswer[];
  /** For each of the rules that span files, in their order. */
  notes: readonly (PlacedNote<unknown> | undefined)[];
  suppressions: readonly Suppression[];
}

/** An answer with what its level was made of. */
export interface JudgedAnswer {
  report: AnswerReport;
  findings: readonly Finding[];
}

/** What the level of each report is made of. Not in the report itself, whose shape is the command line's. */
export const levelMadeOf = new WeakMap<AnswerReport, readonly Finding[]>();

/** Runs the rules over a unit and the answers in it, and places what they report in the file. */
export function judge(
  read: () => ReadUnit,
  text: string,
  frontMatter: FrontMatter,
  anchor: Anchor,
  court: Court,
): UnitJudgement {
  const lines = new LineIndex(text, anchor);
  const clerk = new Clerk(court, (offset) => lines.at(offset));
  const unit = read();
  const { asked } = unit;
  const analyseDraft = (of: ReadUnit, draft: Draft): AnalysedAnswer =>
    analyse(of.asked!.text, draft, frontMatter, court.languages, court.settings);
  const analysed: AnalysedAnswer[] = [];
  const judgements: (JudgedAnswer | undefined)[] = [];
  const answers: JudgedAnswer[] = [];
  const spoken: Finding[] = [];
  for (const draft of asked?.drafts ?? []) {
    const answer = analyseDraft(unit, draft);
    // A rehearsal is no draft: it has no level, answers nothing to other rules, and stands beside the draft that it rehearses.
    if (draft.isTranscript) {
      spoken.push(...findingsIn(unit, text, draft, answer, clerk));
      continue;
    }
    analysed.push(answer);
    const judged = judgeAnswer(unit, text, draft, answer, clerk);
    judgements.push(judged);
    if (judged) answers.push(judged);
  }
  const findings = [...answers.flatMap((answer) => answer.findings), ...spoken];
  for (const rule of unitRules) {
    const severity = clerk.severityOf(rule);
    if (severity === 'off') continue;
    const report = (at: Range, message: string, fix?: ProposedFix): void => {
      const fixes = fix ? [clerk.fix(rule, fix, fix.edits ?? [], text)] : [];
      findings.push({ ...clerk.finding(rule, severity, at, { message }), fixes });
    };
    rule.checkUnit(unit, analysed, report, text);
  }
  const written = withoutTranscripts(unit);
  const again = (): Reread => {
    const reread = withoutTranscripts(read());
    const drafts = reread.asked?.drafts ?? [];
    return { unit: reread, answers: drafts.map((draft) => analyseDraft(reread, draft)) };
  };
  const notes = fileRules.map((rule) => {
    if (clerk.severityOf(rule) === 'off' && !rule.isReadByOthers) return undefined;
    const note = rule.note(written, analysed, text, frontMatter, again, judgements);
    if (note === undefined) return undefined;
    return {
      note,
      get start() {
        return anchor.offset;
      },
    };
  });
  return { findings: findings.sort(inOrder), answers, notes, suppressions: readSuppressions(text) };
}

/** Its drafts are then those whose analysed answers the rules get, in the same order. */
function withoutTranscripts(unit: ReadUnit): ReadUnit {
  const { asked } = unit;
  if (!asked?.drafts.some(({ isTranscript }) => isTranscript)) return unit;
  return { ...unit, asked: { ...asked, drafts: asked.drafts.filter(({ isTranscript }) => !isTranscript) } };
}

/** Undefined where nothing is said: a frame of labels that waits to be filled in is no answer yet. */
function judgeAnswer(
  unit: ReadUnit,
  text: string,
  draft: Draft,
  answer: AnalysedAnswer,
  clerk: Clerk,
): JudgedAnswer | undefined {
  const said = wholeOf(answer);
  if (!said) return undefined;
  const findings = findingsIn(unit, text, draft, answer, clerk);
  const words = spokenWords(answer).length;
  const report: AnswerReport = {
    question: answer.question,
    kind: answer.kind,
    level: levelOf(findings, words),
    words,
    seconds: secondsToSay(answer),
    ...clerk.place(draft.passage.toSource(said)),
  };
  levelMadeOf.set(report, findings);
  return { report, findings };
}

function findingsIn(
  unit: ReadUnit,
  text: string,
  draft: Draft,
  answer: AnalysedAnswer,
  clerk: Clerk,
): Finding[] {
  const { passage } = draft;
  const found: Finding[] = [];
  for (const rule of answerRules) {
    if (answer.isTranscript && !rule.readsTranscripts) continue;
    if (rule.kinds !== 'all' && !rule.kinds.includes(answer.kind)) continue;
    const severity = clerk.severityOf(rule);
    if (severity === 'off') continue;
    rule.check(answer, (report) => {
      const { at } = report;
      const place =
        at !== 'question'
          ? passage.toSource(at)
          : (unit.asked!.heading ?? passage.toSource(answer.sentences[0]!));
      const fixes = (report.fixes ?? []).flatMap((fix) => fixOf(unit, text, draft, answer, rule, fix, clerk));
      found.push({ ...clerk.finding(rule, severity, place, report), fixes });
    });
  }
  return withoutYielding(found);
}

/** None where the fix would cut through markup, or where its part has no place. */
function fixOf(
  { plain }: ReadUnit,
  text: string,
  draft: Draft,
  { lang }: AnalysedAnswer,
  rule: Rule,
  fix: ProposedFix,
  clerk: Clerk,
): Fix[] {
  const { edits = [], part } = fix;
  const { passage } = draft;
  const placed = edits.map((edit) => ({
    at: withBreak(passage.toSource(edit.at), text),
    text: edit.text,
  }));
  if (placed.some(({ at }) => splitsMarkup(text.slice(at.start, at.end)))) return [];
  // Read as plain text, a label would be none; behind what is read of a long answer, nobody would see it.
  const isRead = plain.length === 0 && passage.text.length <= LONGEST_ANSWER;
  const inserted = part && isRead ? newPart(text, draft, part.kind, part.text, lang) : [];
  if (part && inserted.length === 0) return [];
  for (const one of inserted) placed.push({ at: { start: one.at, end: one.at }, text: one.text });
  return [clerk.fix(rule, fix, placed, text)];
}

/** Writes findings down: severities of the settings, messages in the interface's language, places in the file. */
export class Clerk {
  constructor(
    private readonly court: Pick<Court, 'locale' | 'settings'>,
    private readonly positionAt: (offset: number) => Position,
  ) {}

  severityOf({ id, severity }: AnyRule): Severity | 'off' {
    return this.court.settings.severities[id] ?? severity;
  }

  /** `severity` is the rule's; a report may be milder. */
  finding(
    rule: AnyRule,
    severity: Severity,
    at: Range,
    {
      message,
      values,
      data = {},
      severity: reported,
    }: Pick<Report, 'message' | 'values' | 'data' | 'severity'>,
  ): Finding {
    return {
      rule: rule.id,
      severity: milder(severity, reported),
      message: this.say(rule, message, values),
      url: rulePage(rule.id),
      ...this.place(at),
      data,
      fixes: [],
    };
  }

  say(rule: AnyRule, message: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(rule.messages[this.court.locale][message] ?? message, values);
  }

  /** The edits are placed as findings are; `text` tells how its lines end. */
  fix(
    rule: AnyRule,
    { title, values, safe }: ProposedFix,
    edits: NonNullable<ProposedFix['edits']>,
    text: string,
  ): Fix {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const placed = edits.map((edit) => ({
      ...this.place(edit.at),
      text: edit.text.replace(/\r?\n/g, lineEnd),
    }));
    return { title: this.say(rule, title, values), edits: placed, ...(safe && { safe }) };
  }

  place({ start, end }: Range): Pick<Finding, 'start' | 'end'> {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}

/** The order in which findings are told. */
export function inOrder(a: Finding, b: Finding): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset;
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

/** A line break at the end of what is taken out goes as a whole, with the marks that open the next line of a quote or an item. */
function withBreak({ start, end }: Range, source: string): Range {
  const [rest] = end > start ? (/^(?:\r\n|\n)[ \t>]*/.exec(source.slice(end - 1, end + 40)) ?? []) : [];
  return { start, end: rest === undefined ? end : end - 1 + rest.length };
}

/** Whether a stretch of Markdown opens or closes what it does not close or open: «**наверное** …» cut at a star. */
export function splitsMarkup(source: string): boolean {
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
