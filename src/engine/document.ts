import type { AnswerReport, Finding, LintResult, Position } from './finding';
import { cutBody, LONGEST_FRONT_MATTER, splitSections } from './markdown/sections';
import { readFrontMatter } from './notebook/front-matter';
import type { FrontMatter } from './notebook/notebook';
import { groupSections, readSection, type Asked, type ReadSection, readUnit } from './notebook/read';

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
  /** The unit that it opened when it was last judged. */
  unit: Unit | undefined;
}

/** A question and what answers it, judged once as long as none of its sections changes. */
interface Unit {
  nodes: readonly Node[];
  result: LintResult;
  /** Where the places in `result` count from at present. */
  offset: number;
  line: number;
}

const nothing: LintResult = { findings: [], answers: [] };

/**
 * An open notebook, kept so that an edit costs what it touches: sections whose text stays are not parsed again, units
 * whose sections stay are not judged again, and their places are moved in place.
 *
 * The findings that it returns are its own: they stay true until the next edit, which moves them.
 */
export class OpenDocument {
  private mark = '';
  private frontMatterText = '';
  private frontMatter: FrontMatter = {};
  private nodes: Node[] = [];
  private units: Unit[] = [];

  constructor(private readonly judge: JudgeUnit) {}

  /** Takes a whole text; sections that it shares with the one before are not parsed again. */
  open(text: string): LintResult {
    this.setText(text, this.reuse(this.nodes));
    return this.judgeAll();
  }

  /** Throws a RangeError where edits overlap or leave the text; nothing is changed then. */
  edit(edits: readonly TextEdit[]): LintResult {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    this.check(sorted);
    // From the last to the first, so that the offsets of those before stay true.
    for (const edit of sorted.reverse()) this.apply(edit);
    return this.judgeAll();
  }

  private get text(): string {
    return this.mark + this.frontMatterText + this.nodes.map(({ text }) => text).join('');
  }

  private get bodyStart(): number {
    return this.mark.length + this.frontMatterText.length;
  }

  private check(sorted: readonly TextEdit[]): void {
    const length = this.nodes.reduce((sum, { text }) => sum + text.length, this.bodyStart);
    let from = 0;
    for (const { start, end } of sorted) {
      if (!(start >= from && end >= start && end <= length)) {
        throw new RangeError(`edit ${start}–${end} overlaps another or leaves the text of ${length}`);
      }
      from = end;
    }
  }

  private setText(text: string, nodeOf: (section: string) => Node): void {
    const sections = splitSections(text);
    this.mark = text.slice(0, sections[0]?.start ?? text.length);
    const [first] = sections;
    this.setFrontMatter(first?.kind === 'front-matter' ? first.text : '');
    this.nodes = sections.filter(({ kind }) => kind === 'body').map((section) => nodeOf(section.text));
  }

  private setFrontMatter(text: string): void {
    if (text === this.frontMatterText) return;
    this.frontMatterText = text;
    this.frontMatter = text === '' ? {} : readFrontMatter(text);
    // Every answer is read in the light of it.
    for (const { nodes } of this.units) for (const node of nodes) node.unit = undefined;
  }

  private apply({ start, end, text }: TextEdit): void {
    if (this.touchesFrontMatter(start, text)) {
      const whole = this.text;
      const nodeOf = this.reuse(this.nodes);
      this.setText(whole.slice(0, start) + text + whole.slice(end), nodeOf);
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
      const nodeOf = this.reuse(old);
      this.nodes.splice(from, to - from, ...sections.map((section) => nodeOf(section.text)));
      return;
    }
  }

  /** Gives the node of a section's text: one of `nodes` where one has it, each but once. */
  private reuse(nodes: readonly Node[]): (section: string) => Node {
    const known = new Map<string, Node[]>();
    for (const node of nodes) {
      const same = known.get(node.text);
      if (same) same.push(node);
      else known.set(node.text, [node]);
    }
    return (section) => known.get(section)?.shift() ?? createNode(section);
  }

  /** Whether an edit may open, close or change the front matter or the byte order mark. */
  private touchesFrontMatter(start: number, text: string): boolean {
    const { length } = this.mark;
    if (start < length || (start === 0 && text.startsWith('\uFEFF'))) return true;
    if (this.frontMatterText !== '') return start < this.bodyStart || !this.frontMatterText.endsWith('\n');
    if (start > length + LONGEST_FRONT_MATTER) return false;
    const head = (this.nodes[0]?.text ?? '').slice(0, 3);
    // What the text may begin with after the edit; too often yes rather than once wrongly no.
    return (
      head.startsWith('-') ||
      (start < length + 3 && text.startsWith('-')) ||
      (start < length + 3 && head === '')
    );
  }

  /** The index of the section that holds the offset, and where it begins; the last one for the text's end. */
  private nodeAt(offset: number): [number, number] {
    let start = this.bodyStart;
    for (let i = 0; i < this.nodes.length; i++) {
      const { length } = this.nodes[i]!.text;
      if (offset < start + length || i === this.nodes.length - 1) return [i, start];
      start += length;
    }
    return [0, start];
  }

  private judgeAll(): LintResult {
    const firsts = groupSections(this.nodes);
    const units: Unit[] = [];
    let offset = this.bodyStart;
    let line = 1 + linesIn(this.frontMatterText);
    for (let i = 0; i < firsts.length; i++) {
      const first = firsts[i]!;
      const end = firsts[i + 1] ?? this.nodes.length;
      const unit = this.known(first, end) ?? this.judgeUnit(this.nodes.slice(first, end));
      move(unit, offset, line);
      units.push(unit);
      for (let j = first; j < end; j++) {
        const node = this.nodes[j]!;
        offset += node.text.length;
        line += node.lines;
      }
    }
    this.units = units;
    const findings: Finding[] = [];
    const answers: AnswerReport[] = [];
    for (const { result } of units) {
      for (const finding of result.findings) findings.push(finding);
      for (const answer of result.answers) answers.push(answer);
    }
    return { findings, answers };
  }

  /** The unit of these very sections, if they have been judged together. */
  private known(first: number, end: number): Unit | undefined {
    const unit = this.nodes[first]!.unit;
    if (unit?.nodes.length !== end - first) return undefined;
    for (let j = 0; j < unit.nodes.length; j++) if (unit.nodes[j] !== this.nodes[first + j]) return undefined;
    return unit;
  }

  private judgeUnit(nodes: readonly Node[]): Unit {
    const asked = readUnit(nodes, this.frontMatter.kind === 'letter');
    const text = nodes.map((node) => node.text).join('');
    const result = asked ? this.judge(asked, text, this.frontMatter) : nothing;
    const unit: Unit = { nodes, result, offset: 0, line: 1 };
    nodes[0]!.unit = unit;
    return unit;
  }
}

function createNode(text: string): Node {
  return { ...readSection(text), lines: linesIn(text), unit: undefined };
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
