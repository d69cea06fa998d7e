import * as vscode from 'vscode';
import { defaultSettings, type BankQuestion, type Guide } from '../../engine';
import { inOrder, questionRound, readLog, reviewsIn, standingOf, type Standing } from '../../engine/practice';
import { draftsIn } from './drafts';
import { today } from './due';
import { readLogText } from './log-file';
import { settle } from './place';
import type { Needs } from './practice';
import { list, render } from './render';
import { openSession, type NextRound, type OpenSession } from './session';

/** Which stages: by their ids, by the title of one, or as the user picks. */
export interface Wanted {
  ids?: readonly string[] | undefined;
  title?: string | undefined;
}

/** Begins a mock interview; undefined where the user wants none. */
export async function mockInterview(needs: Needs, wanted: Wanted): Promise<OpenSession | undefined> {
  const place = await settle(needs);
  if (!place) return undefined;
  const { folder, guide, index, settings } = place;
  const stages = await stagesOf(guide, wanted);
  if (!stages) return undefined;
  const { drafts, log } = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading your answers…') },
    async () => ({
      drafts: await draftsIn(folder, await needs.linter(), index, settings),
      log: readLog(await readLogText(folder)),
    }),
  );
  const byText = new Map(guide.questions.map((question) => [question.text, question]));
  const reviews = reviewsIn(log, (asked) => byText.get(asked) ?? index.like(asked));
  const standing = ({ id }: BankQuestion): Standing =>
    standingOf(reviews.get(id) ?? [], drafts.get(id)?.level);
  const order = stages.flatMap((stage) => guide.questions.filter((question) => question.stage === stage));
  const questions = inOrder(
    order.filter(({ type }) => type !== 'probe'),
    standing,
  );
  const titles = new Map(guide.stages.map(({ id, title }) => [id, title]));

  const roundOf = (question: BankQuestion, at: number): NextRound => {
    const draft = drafts.get(question.id);
    const { due } = standing(question);
    return {
      round: questionRound(question, draft?.findings ?? [], guide, settings ?? defaultSettings),
      kind: 'mock',
      about: titles.get(question.stage) ?? question.stage,
      reviews: reviews.get(question.id) ?? [],
      progress: [
        vscode.l10n.t('Question {0} of {1}', at + 1, questions.length),
        ...(due !== undefined && due > today() ? [vscode.l10n.t('not due until {0}', due)] : []),
      ].join(' · '),
      notes: [
        ...(question.checks
          ? [{ title: vscode.l10n.t('What is being checked'), html: render(question.checks) }]
          : []),
        ...(question.traps.length > 0
          ? [{ title: vscode.l10n.t('Traps'), html: render(list(question.traps)) }]
          : []),
      ],
      draft: draft ? render(draft.text) : undefined,
    };
  };
  return openSession(
    needs,
    place,
    vscode.l10n.t('Mock interview'),
    questions.map((question, at) => () => roundOf(question, at)),
  );
}

/** In the guide's order. */
async function stagesOf(guide: Guide, { ids, title }: Wanted): Promise<string[] | undefined> {
  const askable = guide.stages
    .map(({ id, title: label }) => ({
      id,
      label,
      count: guide.questions.filter(({ stage, type }) => stage === id && type !== 'probe').length,
    }))
    .filter(({ count }) => count > 0);
  const named = askable.filter(({ id, label }) => ids?.includes(id) || label === title);
  if (named.length > 0) return named.map(({ id }) => id);
  const picks = askable.map(({ id, label, count }) => ({
    id,
    label,
    description: vscode.l10n.t('questions: {0}', count),
    picked: true,
  }));
  const picked = await vscode.window.showQuickPick(picks, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: vscode.l10n.t('Mock interview'),
    placeHolder: vscode.l10n.t('Questions of which stages?'),
  });
  return picked && picked.length > 0 ? picked.map(({ id }) => id) : undefined;
}
