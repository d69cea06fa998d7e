import { unknownName } from '../config/read';
import type { LanguageId } from '../language/language';
import type { Guide, PackPlace, PackProblem } from './guide';
import { problemAt, type Pack } from './pack';

/** Puts packs of one language together: what a later one gives under a known id replaces what was there. */
export function guideOf(lang: LanguageId, packs: readonly Pack[]): Guide {
  const guide: Guide = {
    lang,
    stages: overlaid(packs.map(({ stages }) => stages)).sort((a, b) => a.order - b.order),
    questions: overlaid(packs.map(({ questions }) => questions)),
    competences: overlaid(packs.map(({ competences }) => competences)),
    rubrics: overlaid(packs.map(({ rubrics }) => rubrics)),
    scenarios: overlaid(packs.map(({ scenarios }) => scenarios)),
    frames: overlaid(packs.map(({ frames }) => frames)),
    problems: [],
  };
  guide.problems = [...packs.flatMap(({ problems }) => problems), ...references(guide)];
  return guide;
}

/** One entry an id, where it first stood. */
function overlaid<Entry extends { id: string }>(packs: readonly (readonly Entry[])[]): Entry[] {
  return [...new Map(packs.flat().map((entry) => [entry.id, entry])).values()];
}

/** What entries name that no pack has. */
function references(guide: Guide): PackProblem[] {
  const problems: PackProblem[] = [];
  const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const checker = (known: readonly string[], where: string) => {
    const set = new Set(known);
    return (named: readonly string[], place: PackPlace): void => {
      for (const id of named) {
        if (set.has(id)) continue;
        const { message, values } = unknownName(id, known, where);
        problems.push(problemAt(place, message, values));
      }
    };
  };
  const stages = checker(idsOf(guide.stages), 'stages/');
  const competences = checker(idsOf(guide.competences), 'competences.md');
  const questions = checker(idsOf(guide.questions), 'questions/');
  for (const { stage, competences: named, place } of guide.questions) {
    stages([stage], place);
    competences(named, place);
  }
  for (const { criteria, place } of guide.rubrics)
    for (const criterion of criteria) competences(criterion.competences, place);
  for (const { stage, place } of guide.scenarios) stages([stage], place);
  for (const { checklists } of guide.stages)
    for (const { proof, place } of checklists.flatMap(({ items }) => items)) {
      if (proof?.name === 'answer') questions(proof.questions, place);
      if (proof?.name === 'answers') stages([proof.stage], place);
    }
  return problems;
}
