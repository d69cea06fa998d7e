import { unknownName } from '../config/read';
import { readCompetences } from './competences';
import type {
  BankQuestion,
  Competence,
  Frame,
  PackFile,
  PackProblem,
  Rubric,
  Scenario,
  Stage,
} from './guide';
import { Page } from './page';
import { readQuestions } from './questions';
import { readRubric } from './rubric';
import { readScenario } from './scenario';
import { readStage } from './stage';

/** The texts of a pack's Markdown files in one language, by their paths from the folder of the language. */
export type PackTexts = Readonly<Record<string, string>>;

/** The folders that a pack has in each language. */
export const packFolders = ['stages', 'questions', 'rubrics', 'scenarios', 'workspace'] as const;
export const competencesFile = 'competences.md';

const FRAMES = 'workspace/';

/** A pack, read by itself: whether what it refers to is there, only all packs together know. */
export interface Pack {
  stages: Stage[];
  questions: BankQuestion[];
  competences: Competence[];
  rubrics: Rubric[];
  scenarios: Scenario[];
  frames: Frame[];
  problems: PackProblem[];
}

/** Reads a pack. Never throws: what means nothing is a problem at its place. `name` is '' for the guide that ships. */
export function readPack(name: string, texts: PackTexts): Pack {
  const pack: Pack = {
    stages: [],
    questions: [],
    competences: [],
    rubrics: [],
    scenarios: [],
    frames: [],
    problems: [],
  };
  for (const path of Object.keys(texts).sort()) {
    const file: PackFile = { pack: name, path };
    const [, folder, id] = /^(?:([^/]+)\/)?([^/]+)\.md$/.exec(path) ?? [];
    if (path.startsWith(FRAMES)) pack.frames.push({ id: path.slice(FRAMES.length), text: texts[path]! });
    // A page for who opens the folder is no part of the pack.
    if (id === undefined || path.startsWith(FRAMES) || (folder === undefined && /^readme$/i.test(id)))
      continue;
    const page = new Page(file, texts[path]!);
    if (folder === 'stages') pack.stages.push(readStage(page, id));
    else if (folder === 'questions') pack.questions.push(...readQuestions(page, id));
    else if (folder === 'rubrics') pack.rubrics.push(readRubric(page, id));
    else if (folder === 'scenarios') {
      const scenario = readScenario(page, id);
      if (scenario) pack.scenarios.push(scenario);
    } else if (path === competencesFile) pack.competences.push(...readCompetences(page));
    else {
      const { message, values } = unknownName(
        folder ?? path,
        [...packFolders, competencesFile],
        `packs/${name}`,
      );
      page.report({ start: 0, end: 0 }, message, values);
    }
    pack.problems.push(...page.problems);
  }
  for (const entries of [pack.questions, pack.competences]) pack.problems.push(...twice(entries));
  for (const { criteria, place } of pack.rubrics)
    pack.problems.push(...twice(criteria.map(({ id }) => ({ id, place }))));
  return pack;
}

/** Entries that have the id of one before them: of two the later counts. */
function twice(entries: readonly Pick<Competence, 'id' | 'place'>[]): PackProblem[] {
  const seen = new Map<string, Competence['place']>();
  const problems: PackProblem[] = [];
  for (const { id, place } of entries) {
    const first = seen.get(id);
    if (first)
      problems.push(problemAt(place, 'pack-twice', { id, where: `${first.path}:${first.start.line}` }));
    seen.set(id, place);
  }
  return problems;
}

/** A problem with an entry as a whole. */
export function problemAt(
  { pack, path, start, end }: Competence['place'],
  message: string,
  values: Record<string, string>,
): PackProblem {
  const at = { start: start.offset, end: end.offset };
  return { pack, path, at, line: start.line, message, values };
}
