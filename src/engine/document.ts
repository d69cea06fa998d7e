import type { AnswerReport, Finding, LintResult, Position } from './finding';
import { cutBody, LONGEST_FRONT_MATTER, splitSections } from './markdown/sections';
import { readFrontMatter } from './notebook/front-matter';
import type { FrontMatter } from './notebook/notebook';
import {
  Grouping,
  groupSections,
  readSection,
  readUnit,
  type Asked,
  type ReadSection,
} from './notebook/read';

/** Replaces the UTF-16 offsets `start` … `end` of the text before the edit. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Judges one unit. Places count from the start of `text`, its lines from 1. */
export type JudgeUnit = (asked: Asked, text: string, frontMatter: FrontMatter) => LintResult;

/** A section as long as its text does not change: parsed once, wherever it moves to. */
interface Node extends ReadSection {
  lines: number;
}

/** A question and what answers it, judged once as long as none of its sections changes. */
interface Unit {
  nodes: readonly Node[];
  length: number;
  lines: number;
  result: LintResult;
  /** Where the places in `result` count from at present. */
  offset: number;
  line: number;
}

const nothing: LintResult = { findings: [], answers: [] };

/**
 * An open notebook, kept so that an edit costs what it touches: sections whose text stays are not parsed again, units
 * whose sections stay are not judged again, and the places in them are moved only when somebody reads them.
 *
 * A result is true until the next edit: its findings are then moved in place, not made anew.
 */
export class OpenDocument {
  private mark = '';
  private frontMatterText = '';
  private frontMatter: FrontMatter = {};
  private nodes: Node[] = [];
  private units: Unit[] = [];
  /** How many sections and how many UTF-16 units each unit has: apart from `units`, so that a walk reads numbers alone. */
  private counts: number[] = [];
  private lengths: number[] = [];

  constructor(private readonly judge: JudgeUnit) {}

  /** Takes a whole text; sections that it shares with the one before are not parsed again. */
  open(text: string): LintResult {
    this.setText(text);
    return this.result();
  }

  /** Throws a RangeError where edits overlap or leave the text; nothing is changed then. */
  edit(edits: readonly TextEdit[]): LintResult {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    this.check(sorted);
    // From the last to the first, so that the offsets of those before stay true.
    for (const edit of sorted.reverse()) this.apply(edit);
    return this.result();
  }

  private get text(): string {
    return this.mark + this.frontMatterText + this.nodes.map(({ text }) => text).join('');
  }

  private get bodyStart(): number {
    return this.mark.length + this.frontMatterText.length;
  }

  private check(sorted: readonly TextEdit[]): void {
    let length = this.bodyStart;
    for (const one of this.lengths) length += one;
    let from = 0;
    for (const { start, end } of sorted) {
      if (!(start >= from && end >= start && end <= length)) {
        throw new RangeError(`edit ${start}–${end} overlaps another or leaves the text of ${length}`);
      }
      from = end;
    }
  }

  private setText(text: string): void {
    const nodeOf = reuse(this.nodes);
    const sections = splitSections(text);
    this.mark = text.slice(0, sections[0]?.start ?? text.length);
    const [first] = sections;
    const frontMatter = first?.kind === 'front-matter' ? first.text : '';
    if (frontMatter !== this.frontMatterText) {
      this.frontMatterText = frontMatter;
      this.frontMatter = frontMatter === '' ? {} : readFrontMatter(frontMatter);
      // Every answer is read in the light of it.
      this.replaceUnits(0, this.units.length, []);
    }
    this.nodes = sections.filter(({ kind }) => kind === 'body').map((section) => nodeOf(section.text));
    this.replaceUnits(0, this.units.length, groupSections(this.nodes));
  }

  private apply({ start, end, text }: TextEdit): void {
    if (this.touchesFrontMatter(start, text)) {
      const whole = this.text;
      this.setText(whole.slice(0, start) + text + whole.slice(end));
      return;
    }
    const [first, firstStart] = this.nodeAt(start);
    // The section before takes part: what is typed may join its last paragraph, or be no heading any more.
    const from = Math.max(0, first - 1);
    const fromStart = from === first ? firstStart : firstStart - this.nodes[from]!.text.length;
    let to = this.nodeAt(end)[0] + 1;
    for (let more = 1; ; more *= 2) {
      const old = this.nodes.slice(from, to);
      const before = old.map((node) => node.text).join('');
      const after = before.slice(0, start - fromStart) + text + before.slice(end - fromStart);
      const { sections, closed } = cutBody(after, 0);
      if (!closed && to < this.nodes.length) {
        to = Math.min(this.nodes.length, to + more);
        continue;
      }
      const nodeOf = reuse(old);
      this.replaceNodes(
        from,
        to,
        sections.map((section) => nodeOf(section.text)),
      );
      return;
    }
  }

  /** Whether an edit may open, close or change the front matter or the byte order mark; yes in doubt. */
  private touchesFrontMatter(start: number, text: string): boolean {
    const { length } = this.mark;
    if (start < length || (start === 0 && text.startsWith('\uFEFF'))) return true;
    if (this.frontMatterText !== '') return start < this.bodyStart || !this.frontMatterText.endsWith('\n');
    if (start > length + LONGEST_FRONT_MATTER) return false;
    const head = this.nodes[0]?.text[0] ?? '';
    return head === '' || head === '-' || (start < length + 3 && text.startsWith('-'));
  }

  /** The index of the section that holds the offset, and where it begins; the last one for the text's end. */
  private nodeAt(offset: number): [number, number] {
    let start = this.bodyStart;
    let index = 0;
    let unit = 0;
    for (; unit < this.units.length - 1 && offset >= start + this.lengths[unit]!; unit++) {
      start += this.lengths[unit]!;
      index += this.counts[unit]!;
    }
    for (; index < this.nodes.length - 1 && offset >= start + this.nodes[index]!.text.length; index++) {
      start += this.nodes[index]!.text.length;
    }
    return [index, start];
  }

  /** Puts `added` in the place of the sections `from` … `to`, and judges the units that this changes. */
  private replaceNodes(from: number, to: number, added: readonly Node[]): void {
    const shift = added.length - (to - from);
    this.nodes = splice(this.nodes, from, to, added);
    // Grouping begins with the unit before the change, for it may take the changed sections in,
    let firstUnit = 0;
    let first = 0;
    while (firstUnit < this.units.length && first + this.counts[firstUnit]! < from)
      first += this.counts[firstUnit++]!;
    // and ends where an old unit begins with a section that opens one now as well.
    let lastUnit = firstUnit;
    let last = first;
    const grouping = new Grouping();
    const groups: Node[][] = [];
    for (let i = first; i < this.nodes.length; i++) {
      const node = this.nodes[i]!;
      const opens = grouping.opens(node);
      while (lastUnit < this.units.length && last + shift < i) last += this.counts[lastUnit++]!;
      if (opens && i > first && i >= from + added.length && last + shift === i) {
        this.replaceUnits(firstUnit, lastUnit, groups);
        return;
      }
      if (opens) groups.push([node]);
      else groups.at(-1)!.push(node);
    }
    this.replaceUnits(firstUnit, this.units.length, groups);
  }

  private replaceUnits(from: number, to: number, groups: readonly Node[][]): void {
    const known = new Map(this.units.slice(from, to).map((unit) => [unit.nodes[0], unit]));
    const units = groups.map((nodes) => {
      const unit = known.get(nodes[0]);
      const stays = unit?.nodes.length === nodes.length && nodes.every((node, i) => node === unit.nodes[i]);
      return stays ? unit : this.judgeUnit(nodes);
    });
    this.units = splice(this.units, from, to, units);
    this.counts = splice(
      this.counts,
      from,
      to,
      units.map(({ nodes }) => nodes.length),
    );
    this.lengths = splice(
      this.lengths,
      from,
      to,
      units.map(({ length }) => length),
    );
  }

  private judgeUnit(nodes: readonly Node[]): Unit {
    const asked = readUnit(nodes, this.frontMatter.kind === 'letter');
    const text = nodes.map((node) => node.text).join('');
    const result = asked ? this.judge(asked, text, this.frontMatter) : nothing;
    return { nodes, length: text.length, lines: linesIn(text), result, offset: 0, line: 1 };
  }

  /** Places are brought up to date when `findings` or `answers` is first read. */
  private result(): LintResult {
    let placed: LintResult | undefined;
    const read = (): LintResult => (placed ??= this.placed());
    return {
      get findings() {
        return read().findings;
      },
      get answers() {
        return read().answers;
      },
    };
  }

  private placed(): LintResult {
    const findings: Finding[] = [];
    const answers: AnswerReport[] = [];
    let offset = this.bodyStart;
    let line = 1 + linesIn(this.frontMatterText);
    for (const unit of this.units) {
      move(unit, offset, line);
      for (const finding of unit.result.findings) findings.push(finding);
      for (const answer of unit.result.answers) answers.push(answer);
      offset += unit.length;
      line += unit.lines;
    }
    return { findings, answers };
  }
}

/** Gives the node of a section's text: one of `nodes` where one has it, each but once. */
function reuse(nodes: readonly Node[]): (section: string) => Node {
  const known = new Map<string, Node[]>();
  for (const node of nodes) {
    const same = known.get(node.text);
    if (same) same.push(node);
    else known.set(node.text, [node]);
  }
  return (section) => known.get(section)?.shift() ?? createNode(section);
}

/** A copy with another middle. Not `splice(...)`: the arguments of one call are limited. */
function splice<T>(list: readonly T[], from: number, to: number, middle: readonly T[]): T[] {
  return list.slice(0, from).concat(middle, list.slice(to));
}

function createNode(text: string): Node {
  return { ...readSection(text), lines: linesIn(text) };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Moves a unit's places in place: most units of a large notebook move at every edit above them. */
function move(unit: Unit, offset: number, line: number): void {
  const [by, down] = [offset - unit.offset, line - unit.line];
  if (by === 0 && down === 0) return;
  const shift = (position: Position): void => {
    position.offset += by;
    position.line += down;
  };
  for (const { start, end, fixes } of unit.result.findings) {
    shift(start);
    shift(end);
    for (const { edits } of fixes) edits.forEach((edit) => [edit.start, edit.end].forEach(shift));
  }
  for (const { start, end } of unit.result.answers) [start, end].forEach(shift);
  unit.offset = offset;
  unit.line = line;
}
