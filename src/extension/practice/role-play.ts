import * as vscode from 'vscode';
import type { Guide, Scenario } from '../../engine';
import { practiceOf, readLog, scenarioRound } from '../../engine/practice';
import { readLogText } from './log-file';
import { settle } from './place';
import type { Needs } from './practice';
import { list, render } from './render';
import { openSession, type OpenSession } from './session';

/** Plays a scenario, by its id or as the user picks; undefined where they pick none. */
export async function rolePlay(needs: Needs, id: string | undefined): Promise<OpenSession | undefined> {
  const place = await settle(needs);
  if (!place) return undefined;
  const { folder, guide } = place;
  const scenario =
    guide.scenarios.find((one) => one.id === id) ?? (await pick(guide, await readLogText(folder)));
  if (!scenario) return undefined;
  const { title, brief, details, watch } = scenario;
  const parts = details.map((one) => [`### ${one.title}`, one.text, list(one.items)].join('\n\n'));
  return openSession(needs, place, title, [
    () => ({
      round: scenarioRound(scenario, guide),
      kind: practiceOf(scenario),
      about: title,
      reviews: undefined,
      progress: '',
      brief: render([brief, ...parts].join('\n\n')),
      notes: watch.length > 0 ? [{ title: vscode.l10n.t('What to watch'), html: render(list(watch)) }] : [],
      draft: undefined,
    }),
  ]);
}

async function pick(guide: Guide, log: string): Promise<Scenario | undefined> {
  const played = new Map(
    readLog(log).flatMap(({ date, items }) => items.map(({ asked }) => [asked, date] as const)),
  );
  const titles = new Map(guide.stages.map(({ id, title }) => [id, title]));
  const picks = guide.scenarios.map((scenario) => {
    const { title, stage, minutes } = scenario;
    const last = played.get(title);
    const facts = [
      titles.get(stage) ?? stage,
      ...(minutes === undefined ? [] : [vscode.l10n.t('{0} min', minutes)]),
      ...(last === undefined ? [] : [vscode.l10n.t('played on {0}', last)]),
    ];
    return { label: title, description: facts.join(' · '), scenario };
  });
  // With somebody to talk to first.
  const order = [...picks].sort(
    (a, b) => Number(b.scenario.dialogue.length > 0) - Number(a.scenario.dialogue.length > 0),
  );
  const picked = await vscode.window.showQuickPick(order, {
    ignoreFocusOut: true,
    title: vscode.l10n.t('Role play'),
    placeHolder: vscode.l10n.t('Which scenario?'),
  });
  return picked?.scenario;
}
