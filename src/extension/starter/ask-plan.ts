import * as vscode from 'vscode';
import { isDate, type Guide, type LanguageId, type Plan } from '../../engine';
import { askMany, askOne, askText, back, type Choice, type Step } from './steps';

type Answer = Partial<Plan> | typeof back | undefined;

/**
 * Asks what the workspace is for, one question after another, each to be gone back to; what is left empty stays open.
 * Undefined where the user closes a question.
 */
export async function askPlan(
  lang: LanguageId,
  guideIn: (lang: LanguageId) => Promise<Guide>,
): Promise<Plan | undefined> {
  let plan: Plan = { lang };
  for (let at = 0; ;) {
    const steps = stepsOf(plan);
    if (at === steps.length) return plan;
    const title = vscode.l10n.t('Start a Prep Workspace');
    const answer = await steps[at]!(plan, { title, step: at + 1, totalSteps: steps.length }, guideIn);
    if (answer === undefined) return undefined;
    if (answer === back) at--;
    else {
      plan = { ...plan, ...answer };
      at++;
    }
  }
}

type Ask = (plan: Plan, step: Step, guideIn: (lang: LanguageId) => Promise<Guide>) => Promise<Answer>;

/** English forms have no gender. */
function stepsOf({ lang }: Plan): Ask[] {
  return [language, role, company, interview, ...(lang === 'ru' ? [gender] : []), stages];
}

const language: Ask = async ({ lang }, step) => {
  const choices: Choice<LanguageId>[] = [
    { label: 'Русский', value: 'ru' },
    { label: 'English', value: 'en' },
  ];
  const prompt = vscode.l10n.t('In which language will you answer?');
  return as('lang', await askOne(step, prompt, choices, lang));
};

const role: Ask = async (plan, step) =>
  as(
    'role',
    await askText(step, vscode.l10n.t('Which position do you apply for? Enter leaves it open.'), plan.role),
  );

const company: Ask = async (plan, step) => {
  const prompt = vscode.l10n.t('With which company? The vacancy gets a folder of that name.');
  return as('company', await askText(step, prompt, plan.company));
};

const interview: Ask = async (plan, step) => {
  const wrong = vscode.l10n.t('A date is written like 2026-12-01.');
  const check = (text: string): string | undefined => (text === '' || isDate(text) ? undefined : wrong);
  const prompt = vscode.l10n.t('When is the interview? For example 2026-12-01; Enter leaves it open.');
  return as('interview', await askText(step, prompt, plan.interview, check));
};

const gender: Ask = async (plan, step) => {
  const choices: Choice<Plan['gender'] | ''>[] = [
    { label: vscode.l10n.t('feminine: “провела”, “готова”'), value: 'f' },
    { label: vscode.l10n.t('masculine: “провёл”, “готов”'), value: 'm' },
    { label: vscode.l10n.t('both forms'), value: '' },
  ];
  const prompt = vscode.l10n.t('In which gender do you speak of yourself?');
  return as('gender', await askOne(step, prompt, choices, plan.gender));
};

const stages: Ask = async (plan, step, guideIn) => {
  const guide = await guideIn(plan.lang);
  const choices = guide.stages.map(({ id, title, intro }): Choice<string> => ({
    label: title,
    value: id,
    detail: intro.split('\n', 1)[0]!,
  }));
  const chosen = plan.stages ?? guide.stages.map(({ id }) => id);
  const prompt = vscode.l10n.t('Which stages do you prepare for? They can be added later.');
  return as('stages', await askMany(step, prompt, choices, chosen));
};

/** An empty text is no answer to keep. */
function as<Key extends keyof Plan>(key: Key, answer: Plan[Key] | '' | typeof back | undefined): Answer {
  if (answer === back || answer === undefined) return answer;
  return { [key]: answer === '' ? undefined : answer };
}
