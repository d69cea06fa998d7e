import { defaultSettings } from '../config/settings';
import type { AnswerKind } from '../finding';
import { Attributes } from './attributes';
import { checkFields, idOf, paragraphsOf, sectionsOf, sourceOf, stageField, textsOf } from './entries';
import { qualities, questionTypes, type BankQuestion } from './guide';
import type { Branch, Page } from './page';

const kinds = Object.keys(defaultSettings.bands).filter((kind) => kind !== 'default') as AnswerKind[];

/** `questions/<name>.md`. */
export function readQuestions(page: Page, name: string): BankQuestion[] {
  checkFields(page, ['stage']);
  const stage = stageField(page) ?? name;
  return page.branches(2).flatMap((branch) => readQuestion(page, branch, stage) ?? []);
}

function readQuestion(page: Page, branch: Branch, stage: string): BankQuestion | undefined {
  const attributes = new Attributes(page, branch.comments, [
    'id',
    'kind',
    'competences',
    'type',
    'unlawful!',
  ]);
  const id = idOf(page, branch, attributes);
  const { alsoAsked, probes, traps, ...answers } = sectionsOf(page, branch.below, [
    'alsoAsked',
    'probes',
    'traps',
    ...qualities,
  ]);
  const kind = attributes.oneOf('kind', kinds);
  const type = attributes.oneOf('type', questionTypes);
  if (id === undefined) return undefined;
  const question: BankQuestion = {
    id,
    stage,
    text: branch.title,
    ...(kind && { kind }),
    ...(type && { type }),
    competences: attributes.list('competences'),
    unlawful: attributes.has('unlawful'),
    checks: paragraphsOf(branch),
    alsoAsked: textsOf(alsoAsked?.items ?? []),
    probes: textsOf(probes?.items ?? []),
    traps: textsOf(traps?.items ?? []),
    answers: {},
    place: page.place(branch.at),
  };
  for (const quality of qualities) {
    const answer = answers[quality] && sourceOf(answers[quality]);
    if (answer) question.answers[quality] = answer;
  }
  return question;
}
