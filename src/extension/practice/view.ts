import * as vscode from 'vscode';
import { limitOf, recallOf, recalls, timePassed, type Recall, type Session } from '../../engine/practice';
import { dueIf } from './due';
import type { Action, Line, Note, Review, Timer, View } from './protocol';
import type { NextRound } from './session';

/** What is shown of a session. */
interface Shown {
  title: string;
  /** Which round, and whether another follows. */
  at: number;
  isLast: boolean;
  next: NextRound;
  session: Session;
  lang: string;
}

export function viewOf({ title, at, isLast, next, session, lang }: Shown): View {
  const { phase, turn, round } = session;
  const { brief, progress, about } = next;
  const { turns } = round;
  const lines = turns.map(({ name, text }): Line => ({ ...(name !== undefined && { name }), text }));
  // The lines of a role play are heard one by one; a question is known while one thinks about it.
  const asked = phase === 'think' && brief !== undefined ? undefined : lines[turn];
  const review = phase === 'review';
  const words = phaseWords(session, brief !== undefined);
  const timer = timerOf(session);
  return {
    step: `${at} ${phase} ${turn}`,
    lang,
    title: about === title ? title : `${title} · ${about}`,
    progress,
    phase: words,
    announcement: [words, asked && !review ? [asked.name, asked.text].filter(Boolean).join(': ') : '']
      .filter(Boolean)
      .join('. '),
    ...(brief !== undefined && { brief }),
    said: lines.slice(0, review ? turn + 1 : turn).filter(({ text }) => text !== ''),
    ...(asked && asked.text !== '' && !review && { asked }),
    ...(timer && { timer }),
    ...(review && { review: reviewOf(next, session) }),
    actions: review ? reviewActions(session, next, isLast) : speakActions(session),
  };
}

/** When there is nothing left to ask. */
export function lastView(title: string, lang: string): View {
  const words = vscode.l10n.t('That was the last one. The log says what to mend.');
  return {
    step: 'end',
    lang,
    title,
    progress: '',
    phase: words,
    announcement: words,
    said: [],
    actions: [{ message: { type: 'close' }, label: vscode.l10n.t('Close') }],
  };
}

function phaseWords({ phase, turn }: Session, hasBrief: boolean): string {
  if (phase === 'review') return vscode.l10n.t('Look back');
  if (phase === 'speak')
    return turn > 0 && !hasBrief ? vscode.l10n.t('Answer the probe') : vscode.l10n.t('Speak');
  return hasBrief ? vscode.l10n.t('Read and think') : vscode.l10n.t('Think');
}

function timerOf(session: Session): Timer | undefined {
  const limit = limitOf(session);
  if (limit === undefined) return undefined;
  const { clock, phase } = session;
  return {
    limit,
    passed: timePassed(clock, Date.now()),
    runs: clock.since !== undefined,
    label: phase === 'think' ? vscode.l10n.t('Time to think') : vscode.l10n.t('Time to speak'),
    soon: vscode.l10n.t('Ten seconds left'),
    over:
      phase === 'think'
        ? vscode.l10n.t('Time to begin: speak')
        : vscode.l10n.t('Time is up: come to the end'),
  };
}

const pause = { code: 'KeyP', name: 'P' };
const finish = { code: 'KeyF', name: 'F' };
const reveal = { code: 'KeyA', name: 'A' };
const save = { code: 'Enter', ctrl: true as const, name: 'Ctrl+Enter' };

function speakActions({ phase, turn, round, clock }: Session): Action[] {
  const isLast = turn === round.turns.length - 1;
  const go =
    phase === 'think'
      ? vscode.l10n.t('Start speaking')
      : isLast
        ? vscode.l10n.t('I have finished')
        : vscode.l10n.t('I have said it: go on');
  return [
    { message: { type: 'go' }, label: go },
    {
      message: { type: 'pause' },
      label: clock.since === undefined ? vscode.l10n.t('Continue') : vscode.l10n.t('Pause'),
      key: pause,
    },
    ...(phase === 'speak' && !isLast
      ? [{ message: { type: 'finish' } as const, label: vscode.l10n.t('Finish and rate'), key: finish }]
      : []),
  ];
}

function reviewActions({ revealed }: Session, { draft }: NextRound, isLast: boolean): Action[] {
  return [
    ...(isLast
      ? []
      : [
          {
            message: { type: 'save', last: false } as const,
            label: vscode.l10n.t('Write down and go on'),
            key: save,
          },
        ]),
    {
      message: { type: 'save', last: true },
      label: vscode.l10n.t('Write down and stop'),
      ...(isLast && { key: save }),
    },
    ...(draft === undefined
      ? []
      : [
          {
            message: { type: 'reveal' } as const,
            label: revealed ? vscode.l10n.t('Hide my answer') : vscode.l10n.t('Show my answer'),
            key: reveal,
          },
        ]),
  ];
}

function reviewOf(next: NextRound, session: Session): Review {
  const { round, grades, mend, revealed } = session;
  const recall = recallOf(session);
  const draft: Note[] =
    revealed && next.draft !== undefined
      ? [{ title: vscode.l10n.t('My answer in the notebook'), html: next.draft }]
      : [];
  return {
    criteria: round.criteria.map(({ id, name, says, levels }) => {
      const grade = grades[id];
      return { id, name, says, levels, ...(grade !== undefined && { grade }) };
    }),
    recallTitle: vscode.l10n.t('And on the whole?'),
    recalls: recalls.map((id) => {
      const due = dueIf(next.reviews, id);
      return { id, label: recallLabel(id), next: due ? vscode.l10n.t('next on {0}', due) : '' };
    }),
    ...(recall && { recall }),
    mendLabel: vscode.l10n.t('What to mend next time'),
    mend,
    notes: [...draft, ...next.notes],
  };
}

function recallLabel(recall: Recall): string {
  switch (recall) {
    case 'again':
      return vscode.l10n.t('Again');
    case 'hard':
      return vscode.l10n.t('Hard');
    case 'good':
      return vscode.l10n.t('Good');
    case 'easy':
      return vscode.l10n.t('Easy');
  }
}
