import { Attributes } from './attributes';
import { checkFields, idOf, levelsOf, paragraphsOf, titleOf } from './entries';
import type { Criterion, Rubric } from './guide';
import type { Branch, Page } from './page';

/** `rubrics/<id>.md`. */
export function readRubric(page: Page, id: string): Rubric {
  checkFields(page, []);
  const title = titleOf(page);
  return {
    id,
    title: title?.title ?? id,
    intro: title ? paragraphsOf(title) : '',
    criteria: page.branches(2).flatMap((branch) => readCriterion(page, branch) ?? []),
    place: page.place(title?.at ?? { start: 0, end: 0 }),
  };
}

function readCriterion(page: Page, branch: Branch): Criterion | undefined {
  const attributes = new Attributes(page, branch.comments, ['id', 'competences']);
  const id = idOf(page, branch, attributes);
  if (id === undefined) return undefined;
  return {
    id,
    name: branch.title,
    says: paragraphsOf(branch),
    competences: attributes.list('competences'),
    levels: levelsOf(page, branch),
  };
}
