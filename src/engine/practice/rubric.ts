import type { Guide, Rubric } from '../guide/guide';

/** What is looked at wherever a stage says nothing of its own: the first talk. */
const USUAL = 'hr';

/** The rubric by which a stage is rated: its own, one that its name begins with (`group-task`), or the usual one. */
export function rubricOf(stage: string, { rubrics }: Pick<Guide, 'rubrics'>): Rubric | undefined {
  return (
    rubrics.find(({ id }) => id === stage) ??
    rubrics.find(({ id }) => stage.startsWith(`${id}-`)) ??
    rubrics.find(({ id }) => id === USUAL)
  );
}
