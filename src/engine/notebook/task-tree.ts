import type { Task } from './notebook';

/** The tasks nested in one of `tasks`, which stand in the order of the text. */
export function tasksIn(tasks: readonly Task[], task: Task): Task[] {
  return tasks.filter(({ range }) => range.start > task.range.start && range.start < task.whole.end);
}

/** The task and those beside it, in the order of the text: under the same heading, nested in the same task or in none. */
export function siblingsOf(tasks: readonly Task[], task: Task): Task[] {
  const parent = parentOf(tasks, task);
  return tasks.filter((other) => isUnderSameHeading(tasks, other, task) && parentOf(tasks, other) === parent);
}

function parentOf(tasks: readonly Task[], { range }: Task): Task | undefined {
  return tasks.filter((one) => one.range.start < range.start && range.start < one.whole.end).at(-1);
}

/** A heading may come twice: what stands between has another. */
function isUnderSameHeading(tasks: readonly Task[], one: Task, other: Task): boolean {
  const [from, to] = [tasks.indexOf(one), tasks.indexOf(other)].sort((a, b) => a - b) as [number, number];
  return tasks.slice(from, to + 1).every((task) => sameHeadings(task, one));
}

/** Whether the headings above both say the same. */
export function sameHeadings(a: Task, b: Task): boolean {
  return a.headings.length === b.headings.length && a.headings.every((title, i) => title === b.headings[i]);
}
