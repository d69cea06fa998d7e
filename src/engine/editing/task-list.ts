import type { TextEdit } from '../document';
import type { Task } from '../notebook/notebook';
import { readTaskList } from '../notebook/read';
import { siblingsOf, tasksIn } from '../notebook/task-tree';

/** One edit of a list of tasks. */
export interface TasksEdited extends TextEdit {
  /** The number, among the tasks of the text thereafter, of the one that was moved, added or reworded. */
  at: number;
}

/**
 * Moves an item, with all that is nested in it and the comments below it, to another's place. Among its siblings those
 * between shift; elsewhere it comes before the other or after it. All tasks are of `text`. Undefined where that cannot be,
 * or would make something else of the text than the same tasks in that order; the same holds for every function here.
 */
export function moveTask(
  text: string,
  tasks: readonly Task[],
  task: Task,
  to: { task: Task; side: 'before' | 'after' },
): TasksEdited | undefined {
  // Those that look like siblings may stand in different lists: no place of the one is a place for the other.
  const siblings = siblingsOf(tasks, task).filter(({ depth }) => depth === task.depth);
  const moved = new Set([task, ...tasksIn(tasks, task)]);
  if (moved.has(to.task)) return undefined;
  const isNear = siblings.includes(to.task);
  const side = !isNear ? to.side : siblings.indexOf(to.task) > siblings.indexOf(task) ? 'after' : 'before';
  const lines = new TextLines(text);
  const moving = lines.block(task);
  const target = lines.block(to.task);
  if (!moving || !target) return undefined;
  const written = isNear
    ? exchanged(lines, siblings, task, to.task)
    : elsewhere(lines, { moving, target, side, isLoose: isLoose(lines, siblingsOf(tasks, to.task)) });
  const rest = tasks.filter((one) => !moved.has(one));
  const last = [to.task, ...tasksIn(rest, to.task)].at(-1)!;
  const place = side === 'before' ? rest.indexOf(to.task) : rest.indexOf(last) + 1;
  const deeper = to.task.depth - task.depth;
  const expected = rest.map((one) => ({ ...one }));
  expected.splice(place, 0, ...[...moved].map((one) => ({ ...one, depth: one.depth + deeper })));
  return written && edited(text, lines.joined(written), expected, place);
}

/** Takes an item out, with all that is nested in it. `at` is where it stood. */
export function removeTask(text: string, tasks: readonly Task[], task: Task): TasksEdited | undefined {
  const lines = new TextLines(text);
  const block = lines.block(task);
  if (!block) return undefined;
  const gone = new Set([task, ...tasksIn(tasks, task)]);
  const siblings = siblingsOf(tasks, task);
  const rest = tasks.filter((one) => !gone.has(one));
  const written = [...lines.all];
  // Those below count on from where it stood.
  renumber(written, lines, siblings.slice(siblings.indexOf(task)), -1);
  const { from, to } = lines.withGap(block);
  written.splice(from, to - from);
  return edited(text, lines.joined(written), rest, tasks.indexOf(task));
}

/** Adds an open task of these words, in Markdown, below an item and all that is nested in it. */
export function addTask(
  text: string,
  tasks: readonly Task[],
  above: Task,
  words: string,
): TasksEdited | undefined {
  const lines = new TextLines(text);
  const block = lines.block(above);
  if (!block) return undefined;
  const siblings = siblingsOf(tasks, above);
  const written = [...lines.all];
  renumber(written, lines, siblings.slice(siblings.indexOf(above)), 1);
  const numbers = new Set(siblings.map((task) => Number.parseInt(lines.block(task)?.marker ?? '')));
  const marker = siblings.length > 1 && numbers.size === 1 ? block.marker : counted(block.marker, 1);
  const gap = isLoose(lines, siblings) ? [block.quote] : [];
  written.splice(block.to, 0, ...gap, `${block.indent}${marker}[ ] ${inOneLine(words)}`);
  const place = tasks.indexOf(above) + tasksIn(tasks, above).length + 1;
  const expected: (Task | Pick<Task, 'depth'>)[] = [...tasks];
  expected.splice(place, 0, { depth: above.depth });
  return edited(text, lines.joined(written), expected, place);
}

/** Writes other words, in Markdown, for a task; comments at its end stay. */
export function rewordTask(
  text: string,
  tasks: readonly Task[],
  task: Task,
  words: string,
): TasksEdited | undefined {
  const { start, end } = wording(text, task);
  const expected = tasks.map((one) => (one === task ? { depth: one.depth } : one));
  const written = text.slice(0, start) + inOneLine(words) + text.slice(end);
  return edited(text, written, expected, tasks.indexOf(task));
}

/** What a task says, as it is written: with its markup, without comments at its end. */
export function wordsOf(text: string, task: Task): string {
  const { start, end } = wording(text, task);
  return text.slice(start, end).replace(/[ \t]*\r?\n[ \t>]*/g, ' ');
}

const COMMENTS_AT_END = /(?:\s*<!--(?:(?!-->)[^])*-->)*\s*$/;

function wording(text: string, { mark, range }: Task): { start: number; end: number } {
  const source = text.slice(mark.end + 1, range.end);
  const words = source.replace(COMMENTS_AT_END, '');
  const lead = words.length - words.trimStart().length;
  return { start: mark.end + 1 + lead, end: mark.end + 1 + words.length };
}

function inOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The edit, where the text then has the tasks expected: a task without words is new. */
function edited(
  text: string,
  now: string | undefined,
  expected: readonly (Task | Pick<Task, 'depth'>)[],
  at: number,
): TasksEdited | undefined {
  if (now === undefined) return undefined;
  const tasks = readTaskList(now);
  const isRight =
    tasks.length === expected.length &&
    tasks.every((task, i) => {
      const wanted = expected[i]!;
      if (task.depth !== wanted.depth) return false;
      return 'text' in wanted
        ? task.text === wanted.text && task.checked === wanted.checked
        : task.text !== '';
    });
  if (!isRight) return undefined;
  let start = 0;
  while (start < text.length && text[start] === now[start]) start++;
  const most = Math.min(text.length, now.length) - start;
  let same = 0;
  while (same < most && text.at(-1 - same) === now.at(-1 - same)) same++;
  return { start, end: text.length - same, text: now.slice(start, now.length - same), at };
}

/** The whole lines of an item, from `from` to before `to`. */
interface Block {
  from: number;
  to: number;
  /** What stands before the marker. */
  indent: string;
  /** The `>` of quotes that it stands in. */
  quote: string;
  /** The bullet or number with the space behind it. */
  marker: string;
}

const MARKER = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)\[/;
/** What coaches write below an item; a directive to the linter speaks of what follows. */
const COMMENT = /^[ \t>]*<!--(?!\s*prepbook-)(?:(?!-->).)*-->\s*$/;
const BLANK = /^[ \t>]*$/;

/** A text by its lines. Their ends are all of one kind, as in every document of an editor. */
class TextLines {
  readonly all: string[];
  private readonly end: string;
  private readonly starts: number[] = [];

  constructor(text: string) {
    this.end = text.includes('\r\n') ? '\r\n' : '\n';
    this.all = text.split(this.end);
    let start = 0;
    for (const line of this.all) {
      this.starts.push(start);
      start += line.length + this.end.length;
    }
  }

  joined(lines: readonly string[]): string {
    return lines.join(this.end);
  }

  /** Undefined where an item begins behind another's marker, on the same line. */
  block({ range, whole }: Task): Block | undefined {
    const from = this.lineOf(range.start);
    const [, indent, marker] = MARKER.exec(this.all[from]!) ?? [];
    if (marker === undefined || range.start !== this.starts[from]! + indent!.length) return undefined;
    let to = this.lineOf(whole.end) + 1;
    while (to > from + 1 && BLANK.test(this.all[to - 1]!)) to--;
    while (COMMENT.test(this.all[to] ?? '')) to++;
    return { from, to, indent: indent!, quote: /^[ \t>]*>|/.exec(indent!)![0], marker };
  }

  isBlank(line: number): boolean {
    return line >= 0 && line < this.all.length && BLANK.test(this.all[line]!);
  }

  /** The block with the blank lines that go with it: of those above and below the more stay. */
  withGap({ from, to }: Block): { from: number; to: number } {
    let [above, below] = [from, to];
    while (this.isBlank(above - 1)) above--;
    while (this.isBlank(below)) below++;
    // What ends the last line of a file is no line.
    const isLast = below === this.all.length;
    if (isLast) return { from: above, to: below > to ? below - 1 : below };
    return from - above >= below - to ? { from, to: below } : { from: above, to };
  }

  private lineOf(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** All lines with a task in the place of its sibling, those between shifted, and what stands between the items left where it is. */
function exchanged(
  lines: TextLines,
  siblings: readonly Task[],
  task: Task,
  target: Task,
): string[] | undefined {
  const [at, to] = [siblings.indexOf(task), siblings.indexOf(target)];
  const [first, last] = at < to ? [at, to] : [to, at];
  const slots = siblings.slice(first, last + 1).map((one) => lines.block(one));
  if (!slots.every((slot) => slot !== undefined)) return undefined;
  const order = [...slots];
  order.splice(to - first, 0, ...order.splice(at - first, 1));
  const written = lines.all.slice(0, slots[0]!.from);
  slots.forEach((slot, i) => {
    written.push(...fitted(lines, order[i]!, slot));
    written.push(...lines.all.slice(slot.to, slots[i + 1]?.from ?? slot.to));
  });
  return [...written, ...lines.all.slice(slots.at(-1)!.to)];
}

function elsewhere(
  lines: TextLines,
  move: { moving: Block; target: Block; side: 'before' | 'after'; isLoose: boolean },
): string[] {
  const { moving, target, side } = move;
  const gap = move.isLoose ? [target.quote] : [];
  const block = fitted(lines, moving, target);
  const written = [...lines.all];
  const place = side === 'before' ? target.from : target.to;
  const { from, to } = lines.withGap(moving);
  const insert = (): unknown =>
    side === 'before'
      ? written.splice(place, 0, ...block, ...gap)
      : written.splice(place, 0, ...gap, ...block);
  // From the end of the text to its start, so that line numbers hold.
  if (place >= moving.to) {
    insert();
    written.splice(from, Math.min(to, place) - from);
  } else {
    written.splice(from, to - from);
    insert();
  }
  return written;
}

/** The lines of a block as they look with another's indentation and marker. */
function fitted(lines: TextLines, { from, to, indent, marker }: Block, slot: Block): string[] {
  const [head, ...rest] = lines.all.slice(from, to) as [string, ...string[]];
  // A bullet among numbers stays one: they are two lists.
  const isNumber = (one: string): boolean => /^\d/.test(one);
  const own = isNumber(marker) && isNumber(slot.marker) ? slot.marker : marker;
  const first = slot.indent + own + head.slice(indent.length + marker.length);
  const before = indent + ' '.repeat(marker.length);
  const after = slot.indent + ' '.repeat(own.length);
  return [
    first,
    ...rest.map((line) => {
      if (before === after) return line;
      if (line.startsWith(before)) return after + line.slice(before.length);
      return line.startsWith(indent) && !BLANK.test(line) ? slot.indent + line.slice(indent.length) : line;
    }),
  ];
}

/** Whether there are blank lines between the items; of one alone, whether there is one above it. */
function isLoose(lines: TextLines, siblings: readonly Task[]): boolean {
  const [first, ...rest] = siblings.flatMap((task) => lines.block(task) ?? []);
  const below = rest.length > 0 ? rest : first ? [first] : [];
  return below.some(({ from }) => lines.isBlank(from - 1));
}

/** Counts the siblings behind the first on by one, or back; where all have one number they keep it. */
function renumber(written: string[], lines: TextLines, siblings: readonly Task[], by: 1 | -1): void {
  const blocks = siblings.flatMap((task) => lines.block(task) ?? []);
  blocks.slice(1).forEach((block, i) => {
    if (Number.parseInt(block.marker) !== Number.parseInt(blocks[i]!.marker) + 1) return;
    const marker = counted(block.marker, by);
    written.splice(block.from, block.to - block.from, ...fitted(lines, block, { ...block, marker }));
  });
}

/** A number counted on; a bullet stays. */
function counted(marker: string, by: number): string {
  return marker.replace(/^\d+/, (number) => String(Number(number) + by));
}
