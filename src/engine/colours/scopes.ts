import type { PartKind } from '../notebook/notebook';

/** The names of colours that themes know, as the grammar and the semantic tokens give them. */
export const partScopes: Readonly<Record<PartKind, string>> = {
  situation: 'keyword.control.star.situation.prepbook',
  task: 'keyword.control.star.task.prepbook',
  action: 'keyword.control.star.action.prepbook',
  result: 'keyword.control.star.result.prepbook',
  measurement: 'keyword.control.measurement.prepbook',
  skills: 'keyword.control.skills.prepbook',
};
