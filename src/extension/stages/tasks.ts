/** Task lists as the Stages tree shows them. No editor in here: tested on plain data. */
import { sameHeadings, type Task } from '../../engine';

/** Tasks that stand one after another under the same headings. */
export interface Stage {
  /** The heading directly above the tasks; undefined where there is none. */
  title: string | undefined;
  /** That heading and those above it, outermost first. */
  headings: readonly string[];
  /** The same in every reading of the file as long as headings above it are not renamed. */
  id: string;
  items: Item[];
  progress: Progress;
}

/** A task and the tasks nested in it. */
export interface Item {
  task: Task;
  /** The same in every reading of the file as long as the task's words and headings are. */
  id: string;
  children: Item[];
}

export interface Progress {
  done: number;
  total: number;
}

/** Counts ticked tasks; a task with others nested in it counts as one, and so does each of them. */
export function progressOf(tasks: readonly Task[]): Progress {
  return { done: tasks.filter((task) => task.checked).length, total: tasks.length };
}

/** Gathers tasks, given in the order of the text, by stage. */
export function toStages(tasks: readonly Task[]): Stage[] {
  const runs: Task[][] = [];
  for (const task of tasks) {
    const run = runs.at(-1);
    if (run && sameHeadings(run[0]!, task)) run.push(task);
    else runs.push([task]);
  }
  const stageId = uniqueIds();
  const itemId = uniqueIds();
  return runs.map((run) => ({
    title: run[0]!.headings.at(-1),
    headings: run[0]!.headings,
    id: stageId(run[0]!.headings),
    items: nest(run, (task) => itemId([...task.headings, task.text])),
    progress: progressOf(run),
  }));
}

/** Every task inside the item, its own left out, in the order of the text. */
export function tasksInside(item: Item): Task[] {
  return item.children.flatMap((child) => [child.task, ...tasksInside(child)]);
}

/**
 * Finds `task`, one of the tasks `before`, among those of the text as it is now (`after`): where it was, else
 * wherever it went in the file. Undefined when it is gone, or when it cannot be told from others like it.
 */
export function findAgain(before: readonly Task[], task: Task, after: readonly Task[]): Task | undefined {
  const twin = (other: Task) => sameHeadings(other, task) && other.text === task.text;
  const was = before.filter(twin);
  const now = after.filter(twin);
  if (now.length === was.length) return now[was.indexOf(task)];
  if (now.length > 0) return only(now);
  // Under other headings, then: but not where the text has stood before as another task.
  const moved = after.filter(
    (other) =>
      other.text === task.text && !before.some((old) => old.text === task.text && sameHeadings(old, other)),
  );
  return only(moved);
}

function only(tasks: readonly Task[]): Task | undefined {
  return tasks.length === 1 ? tasks[0] : undefined;
}

function nest(tasks: readonly Task[], id: (task: Task) => string): Item[] {
  const top: Item[] = [];
  const open: Item[] = [];
  for (const task of tasks) {
    const item: Item = { task, id: id(task), children: [] };
    while (open.length > 0 && open.at(-1)!.task.whole.end <= task.range.start) open.pop();
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}

/** Names by their words, the second of the same words by its count as well. */
function uniqueIds(): (words: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const name = JSON.stringify(words);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}
