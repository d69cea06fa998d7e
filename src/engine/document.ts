import type { Range } from './finding';
import type { UnitJudgement } from './judgement';
import type { Anchor } from './markdown/position';
import { cutBody, LONGEST_FRONT_MATTER, splitSections } from './markdown/sections';
import { readFrontMatter } from './notebook/front-matter';
import type { FrontMatter } from './notebook/notebook';
import { notesOf, type JudgedUnit, type Notes, type WholeFile } from './whole';
import {
  Grouping,
  groupSections,
  readSection,
  readUnit,
  type ReadSection,
  type ReadUnit,
} from './notebook/read';

/** Replaces the UTF-16 offsets `start` … `end` of the text before the edit. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Judges one unit, whose `text` begins at the anchor; `read` may be asked again later. */
export type JudgeUnit = (
  read: () => ReadUnit,
  text: string,
  frontMatter: FrontMatter,
  anchor: Anchor,
) => UnitJudgement;

/** A section as long as its text does not change: parsed once, wherever it moves to. */
type Node = ReadSection;

/** A question and what answers it, judged once as long as none of its sections changes. */
interface Unit {
  nodes: readonly Node[];
  /** The level of the heading behind it. */
  nextLevel: number | undefined;
  length: number;
  lines: number;
  /** Where it begins; brought up to date when a result is read. */
  anchor: Anchor;
  /** Its places are read through the anchor; undefined until it is judged. */
  judged: UnitJudgement | undefined;
}

/** A unit where it stands in the file. */
export interface PlacedUnit {
  /** The same as long as nothing of the unit changes but its place. */
  key: object;
  start: number;
  text: string;
  frontMatter: FrontMatter;
  /** Ranges count from the unit's start. */
  read: () => ReadUnit;
}

const everything: Range = { start: 0, end: Infinity };

/** An edit that takes away or brings more sections than this is no ordinary typing. */
const LARGE_CHANGE = 8;

/**
 * An open notebook, kept so that an edit costs what it touches: sections whose text stays are not parsed again, units
 * whose sections stay are not judged again, and the places in them move with the unit.
 *
 * What has been judged is true until the next edit: its places are then moved, not made anew.
 */
export class OpenDocument {
  private mark = '';
  private frontMatterText = '';
  private frontMatter: FrontMatter = {};
  /** The last unit that began with a section, as it is read in the light of this front matter. */
  private known = new WeakMap<Node, Unit>();
  /** The sections that the last large change swallowed: an open fence takes the whole text behind it, until it is closed. */
  private swallowed: readonly Node[] = [];
  private nodes: Node[] = [];
  private units: Unit[] = [];
  /** How many sections and how many UTF-16 units each unit has: apart from `units`, so that a walk reads numbers alone. */
  private counts: number[] = [];
  /** The units that have not been judged. */
  private readonly waiting = new Set<Unit>();
  private lengths: number[] = [];
  /** The first unit that may not be where its anchor says. */
  private movedFrom = 0;

  /** What is noted of it for the rules that span files, while it stays as it is. */
  private noted: Notes | undefined;
  /** What those rules keep of it for the next time. */
  private readonly kept = new Map<string, unknown>();

  constructor(
    readonly uri: string,
    private readonly judgeOne: JudgeUnit,
  ) {}

  /** Takes a whole text; what it shares with the one before is neither parsed nor judged again. */
  open(text: string): void {
    const nodeOf = reuse(this.nodes);
    const sections = splitSections(text);
    this.mark = text.slice(0, sections[0]?.start ?? text.length);
    const [first] = sections;
    const frontMatter = first?.kind === 'front-matter' ? first.text : '';
    if (frontMatter !== this.frontMatterText) {
      this.frontMatterText = frontMatter;
      this.frontMatter = frontMatter === '' ? {} : readFrontMatter(frontMatter);
      // Every answer is read in the light of it.
      this.known = new WeakMap();
    }
    this.nodes = sections.filter(({ kind }) => kind === 'body').map((section) => nodeOf(section.text));
    this.replaceUnits(0, this.units.length, groupSections(this.nodes));
  }

  /** Throws a RangeError where edits overlap or leave the text; nothing is changed then. */
  edit(edits: readonly TextEdit[]): void {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    this.check(sorted);
    // From the last to the first, so that the offsets of those before stay true.
    for (const edit of sorted.reverse()) this.apply(edit);
  }

  /**
   * Judges what has not been judged since it changed: first what `visible` touches, then the rest, until `stop` says so
   * after a unit. Returns whether that was all.
   */
  judge(visible: Range = everything, stop?: () => boolean): boolean {
    for (const unit of this.nearestFirst(visible)) {
      this.judgeUnit(unit);
      if (stop?.()) break;
    }
    return this.waiting.size === 0;
  }

  /** The units that wait, those nearest to the visible stretch first. */
  private nearestFirst(visible: Range): Iterable<Unit> {
    if (this.waiting.size < 2) return [...this.waiting];
    const found: { unit: Unit; distance: number }[] = [];
    let start = this.bodyStart;
    for (const unit of this.units) {
      const end = start + unit.length;
      if (this.waiting.has(unit))
        found.push({ unit, distance: Math.max(0, visible.start - end, start - visible.end) });
      start = end;
    }
    return found.sort((a, b) => a.distance - b.distance).map(({ unit }) => unit);
  }

  private judgeUnit(unit: Unit): void {
    const { text, read } = this.placed(unit, 0);
    unit.judged = this.judgeOne(read, text, this.frontMatter, unit.anchor);
    this.waiting.delete(unit);
  }

  /** The unit that holds the offset, the last one for the text's end; undefined in the front matter. */
  unitAt(offset: number): PlacedUnit | undefined {
    let start = this.bodyStart;
    if (offset < start || this.units.length === 0) return undefined;
    let index = 0;
    for (; index < this.units.length - 1 && offset >= start + this.lengths[index]!; index++)
      start += this.lengths[index]!;
    return this.placed(this.units[index]!, start);
  }

  /** The units that hold some of the stretch, in order. True until the next edit. */
  *unitsIn(stretch: Range): Iterable<PlacedUnit> {
    let start = this.bodyStart;
    for (const unit of this.units) {
      if (start >= stretch.end) return;
      if (start + unit.length > stretch.start) yield this.placed(unit, start);
      start += unit.length;
    }
  }

  private placed(unit: Unit, start: number): PlacedUnit {
    const { frontMatter } = this;
    const { nodes, nextLevel } = unit;
    const read = (): ReadUnit => readUnit(nodes, nextLevel, frontMatter.kind === 'letter');
    return { key: unit, start, text: textOf(nodes), frontMatter, read };
  }

  get text(): string {
    return this.mark + this.frontMatterText + textOf(this.nodes);
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

  private apply({ start, end, text }: TextEdit): void {
    if (this.touchesFrontMatter(start, text)) {
      const whole = this.text;
      this.open(whole.slice(0, start) + text + whole.slice(end));
      return;
    }
    const [first, firstStart] = this.nodeAt(start);
    // The section before takes part: what is typed may join its last paragraph, or be no heading any more.
    const from = Math.max(0, first - 1);
    const fromStart = from === first ? firstStart : firstStart - this.nodes[from]!.text.length;
    let to = this.nodeAt(end)[0] + 1;
    for (let more = 1; ; more *= 2) {
      const old = this.nodes.slice(from, to);
      const before = textOf(old);
      const after = before.slice(0, start - fromStart) + text + before.slice(end - fromStart);
      const { sections, closed } = cutBody(after, 0);
      if (!closed && to < this.nodes.length) {
        to = Math.min(this.nodes.length, to + more);
        continue;
      }
      const grows = sections.length > old.length + LARGE_CHANGE;
      const nodeOf = reuse(grows ? old.concat(this.swallowed) : old);
      const added = sections.map((section) => nodeOf(section.text));
      if (grows || old.length > added.length + LARGE_CHANGE) this.swallowed = grows ? [] : old;
      this.replaceNodes(from, to, added);
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
    const behind = this.units[to]?.nodes[0];
    const units = groups.map((nodes, g) => this.unitOf(nodes, groups[g + 1]?.[0] ?? behind));
    for (let i = from; i < to; i++) this.waiting.delete(this.units[i]!);
    this.noted = undefined;
    for (const unit of units) if (!unit.judged) this.waiting.add(unit);
    this.movedFrom = Math.min(this.movedFrom, from);
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

  /** The unit of these sections, the last that began with the first of them where nothing about it has changed. */
  private unitOf(nodes: readonly Node[], next: Node | undefined): Unit {
    const known = this.known.get(nodes[0]!);
    const same =
      known?.nodes.length === nodes.length &&
      known.nextLevel === next?.level &&
      nodes.every((node, i) => node === known.nodes[i]);
    if (same) return known;
    const text = textOf(nodes);
    const anchor = { offset: 0, line: 1 };
    const unit: Unit = {
      nodes,
      nextLevel: next?.level,
      length: text.length,
      lines: linesIn(text),
      anchor,
      judged: undefined,
    };
    this.known.set(nodes[0]!, unit);
    return unit;
  }

  /** What has been judged so far. */
  judged(): WholeFile {
    this.place();
    const isJudged = (unit: Unit): unit is Unit & JudgedUnit => unit.judged !== undefined;
    const units = this.units.filter(isJudged);
    const { uri, frontMatter, kept } = this;
    const head = this.mark + this.frontMatterText;
    return { uri, frontMatter, head, units, kept };
  }

  /** Undefined while something waits to be judged. `file` is what has been judged. */
  notes(file = this.judged()): Notes | undefined {
    if (this.waiting.size > 0) return undefined;
    return (this.noted ??= notesOf(file));
  }

  /** Moves the units behind the last change to where they now begin. */
  private place(): void {
    const { units, movedFrom } = this;
    const before = units[movedFrom - 1];
    let offset = before ? before.anchor.offset + before.length : this.bodyStart;
    let line = before ? before.anchor.line + before.lines : 1 + linesIn(this.frontMatterText);
    for (let i = movedFrom; i < units.length; i++) {
      const { anchor, length, lines } = units[i]!;
      anchor.offset = offset;
      anchor.line = line;
      offset += length;
      line += lines;
    }
    this.movedFrom = units.length;
  }
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map(({ text }) => text).join('');
}

/** Gives the node of a section's text: one of `nodes` where one has it, each but once. */
function reuse(nodes: readonly Node[]): (section: string) => Node {
  const known = new Map<string, Node[]>();
  for (const node of nodes) {
    const same = known.get(node.text);
    if (same) same.push(node);
    else known.set(node.text, [node]);
  }
  return (section) => known.get(section)?.shift() ?? readSection(section);
}

/** A copy with another middle. Not `splice(...)`: the arguments of one call are limited. */
function splice<T>(list: readonly T[], from: number, to: number, middle: readonly T[]): T[] {
  return list.slice(0, from).concat(middle, list.slice(to));
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
