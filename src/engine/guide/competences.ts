import { Attributes } from './attributes';
import { checkFields, idOf, levelsOf, paragraphsOf, sectionsOf, textsOf } from './entries';
import type { Competence } from './guide';
import type { Branch, Page } from './page';

/** `competences.md`. */
export function readCompetences(page: Page): Competence[] {
  checkFields(page, []);
  return page.branches(2).flatMap((branch) => readCompetence(page, branch) ?? []);
}

function readCompetence(page: Page, branch: Branch): Competence | undefined {
  const id = idOf(page, branch, new Attributes(page, branch.comments, ['id']));
  const { alsoCalled, levels } = sectionsOf(page, branch.below, ['alsoCalled', 'levels']);
  if (id === undefined) return undefined;
  return {
    id,
    name: branch.title,
    definition: paragraphsOf(branch),
    alsoCalled: textsOf(alsoCalled?.items ?? []),
    levels: levels ? levelsOf(page, levels) : [],
    place: page.place(branch.at),
  };
}
