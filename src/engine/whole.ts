import { levelOf, weighs } from './answer/level';
import type { AnswerReport, Finding, LintResult, Position, Range } from './finding';
import { Clerk, inOrder, levelMadeOf, type Court, type UnitJudgement } from './judgement';
import { LineIndex, type Anchor } from './markdown/position';
import { fileRules, ruleIds } from './rules/index';
import type { FileReport, NotedFile, PlacedNote, StatedRule } from './rules/rule';
import { suppressionReason } from './rules/suppression-reason';
import { unusedSuppression } from './rules/unused-suppression';
import { Suppressed, type PlacedSuppression } from './suppressing/suppressed';
import type { WorkspaceEvidence } from './workspace/evidence';
import type { IsShown } from './workspace/facts';

/** A unit with what was found in it. */
export interface JudgedUnit {
  judged: UnitJudgement;
  anchor: Anchor;
  /** Its sections. */
  nodes: readonly { text: string }[];
}

/** A file whose units have all been judged, in order. */
export interface WholeFile extends Omit<NotedFile<unknown>, 'notes' | 'isShown'> {
  units: readonly JudgedUnit[];
}

/** What is noted of a file for each of the rules that span files, in their order. */
export type Notes = readonly NotedFile<unknown>[];

export function notesOf({ uri, frontMatter, head, units, kept }: WholeFile): Notes {
  const notes = fileRules.map((): PlacedNote<unknown>[] => []);
  for (const { judged } of units)
    for (let rule = 0; rule < notes.length; rule++) {
      const note = judged.notes[rule];
      if (note) notes[rule]!.push(note);
    }
  const isShown = shownIn(units);
  return notes.map((own) => ({ uri, frontMatter, head, notes: own, isShown, kept }));
}

/** Looks at the comments when it is first asked. */
function shownIn(units: readonly JudgedUnit[]): IsShown {
  let suppressed: Suppressed | undefined;
  return (finding) => !(suppressed ??= new Suppressed(commentsIn(units))).hides(finding);
}

function commentsIn(units: readonly JudgedUnit[]): PlacedSuppression[] {
  return units.flatMap(({ judged, anchor }) =>
    judged.suppressions.map((suppression) => ({ suppression, anchor })),
  );
}

/** All that was found in a file: in its units and by the rules that span it, less what its comments suppress. */
export function judgeWhole(
  file: WholeFile,
  own: Notes,
  others: readonly Notes[],
  court: Court,
  evidence: WorkspaceEvidence | undefined,
): LintResult {
  const clerk = new Clerk(court, placesIn(file));
  const spanning = acrossFile(own, others, clerk, evidence);
  // One walk: that of a large file costs time for every unit it looks at.
  const inUnits: Finding[] = [];
  const answers: AnswerReport[] = [];
  const comments: PlacedSuppression[] = [];
  for (const { judged, anchor } of file.units) {
    for (const finding of judged.findings) inUnits.push(finding);
    for (const { report } of judged.answers) answers.push(report);
    for (const suppression of judged.suppressions) comments.push({ suppression, anchor });
  }
  const found = withMore(inUnits, spanning);
  if (comments.length === 0) return { findings: found, answers };
  const suppressed = new Suppressed(comments);
  const isShown = (finding: Finding): boolean => !suppressed.hides(finding);
  const shown = found.filter(isShown);
  const about = comments.flatMap((comment) => faultsOf(comment, suppressed, clerk)).filter(isShown);
  return { findings: withMore(shown, about), answers: answersOf(file.units, isShown) };
}

/** What is known while units still wait to be judged: nothing that depends on those. */
export function judgePart(units: readonly JudgedUnit[]): LintResult {
  return { findings: gather(units, ({ findings }) => findings), answers: answersOf(units) };
}

function acrossFile(
  own: Notes,
  others: readonly Notes[],
  clerk: Clerk,
  evidence: WorkspaceEvidence | undefined,
): Finding[] {
  const found: Finding[] = [];
  fileRules.forEach((rule, i) => {
    const severity = clerk.severityOf(rule);
    if (severity === 'off') return;
    const elsewhere = others.map((notes) => notes[i]!);
    const report = (one: FileReport): void => void found.push(clerk.finding(rule, severity, one.at, one));
    rule.checkFile(own[i]!, elsewhere, report, evidence);
  });
  return found;
}

/** What they say of comments is not known yet when they are asked which comments hide nothing. */
const aboutComments: readonly string[] = [suppressionReason.id, unusedSuppression.id];

/** What is wrong with a comment itself. */
function faultsOf(
  { suppression, anchor }: PlacedSuppression,
  suppressed: Suppressed,
  clerk: Clerk,
): Finding[] {
  const { kind, rules, hasReason, at } = suppression;
  const found: Finding[] = [];
  const report = (rule: StatedRule, message: string, { start, end }: Range, named = ''): void => {
    const severity = clerk.severityOf(rule);
    const place = { start: anchor.offset + start, end: anchor.offset + end };
    if (severity !== 'off')
      found.push(clerk.finding(rule, severity, place, { message, values: { rule: named } }));
  };
  if (rules.length === 0 && kind !== 'end') report(unusedSuppression, 'names-none', at);
  else if (!hasReason && kind !== 'end') report(suppressionReason, 'none', at);
  for (const { id, at: named } of rules) {
    if (!ruleIds.includes(id)) report(unusedSuppression, 'unknown', named, id);
    else if (!aboutComments.includes(id) && !suppressed.isUsed(suppression, id))
      report(unusedSuppression, kind === 'end' ? 'ends-nothing' : 'unused', named, id);
  }
  return found;
}

/** The findings that lower the level of an answer, given by its report of some result, in the order of the text. */
export function levelReasons(answer: AnswerReport): Finding[] {
  return (levelMadeOf.get(answer) ?? []).filter(weighs).sort(inOrder);
}

/** The levels are made of what is shown. */
function answersOf(units: readonly JudgedUnit[], isShown?: (finding: Finding) => boolean): AnswerReport[] {
  const reports: AnswerReport[] = [];
  for (const { judged } of units)
    for (const { report, findings } of judged.answers) {
      const shown = isShown ? findings.filter(isShown) : findings;
      if (shown.length === findings.length) {
        reports.push(report);
        continue;
      }
      const told = { ...report, level: levelOf(shown, report.words) };
      levelMadeOf.set(told, shown);
      reports.push(told);
    }
  return reports;
}

function gather<T>(units: readonly JudgedUnit[], part: (judged: UnitJudgement) => readonly T[]): T[] {
  const all: T[] = [];
  for (const { judged } of units) for (const one of part(judged)) all.push(one);
  return all;
}

/** The first list is in order, the second is short. */
function withMore(findings: Finding[], more: readonly Finding[]): Finding[] {
  if (more.length === 0) return findings;
  const all: Finding[] = [];
  let from = 0;
  for (const one of [...more].sort(inOrder)) {
    let [low, high] = [from, findings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(findings[middle]!, one) <= 0) low = middle + 1;
      else high = middle;
    }
    while (from < low) all.push(findings[from++]!);
    all.push(one);
  }
  while (from < findings.length) all.push(findings[from++]!);
  return all;
}

/** The places of offsets into the file. */
function placesIn({ head, units }: WholeFile): (offset: number) => Position {
  const indices = new Map<Anchor | undefined, LineIndex>();
  return (offset) => {
    let low = -1;
    let high = units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (units[middle]!.anchor.offset <= offset) low = middle;
      else high = middle - 1;
    }
    const { anchor, nodes } = units[low] ?? { anchor: { offset: 0, line: 1 }, nodes: [{ text: head }] };
    let lines = indices.get(units[low]?.anchor);
    if (!lines) {
      lines = new LineIndex(nodes.map(({ text }) => text).join(''), anchor);
      indices.set(units[low]?.anchor, lines);
    }
    return lines.at(offset - anchor.offset);
  };
}
