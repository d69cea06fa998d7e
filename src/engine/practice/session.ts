import type { Criterion } from '../guide/guide';
import type { LogItem, Recall } from './log';

/** What the other side says, and how long the candidate should speak then, in seconds. */
export interface Turn {
  text: string;
  /** Who says it, where it is not the interviewer. */
  name?: string;
  limit: number;
}

/** One question with its probes, or one scenario. */
export interface Round {
  /** As the log names it. */
  asked: string;
  /** How long to think, in seconds. */
  think: number;
  /** At least one. */
  turns: readonly Turn[];
  criteria: readonly Criterion[];
}

/** Thinking, speaking in a turn, or looking back. */
export type Phase = 'think' | 'speak' | 'review';

export interface Session {
  round: Round;
  phase: Phase;
  /** Which of the turns: the later ones are hidden. */
  turn: number;
  clock: Clock;
  /** How long the candidate spoke in all, in milliseconds. */
  spoken: number;
  /** Whether the candidate's own draft is shown: never before everything has been said. */
  revealed: boolean;
  /** By the ids of the criteria. */
  grades: Readonly<Record<string, number>>;
  /** What the candidate chose; else the grades tell. */
  chosen?: Recall;
  mend: string;
}

/** Time that has passed, in milliseconds: `passed` before the clock was last started, at `since`. It stands where there is none. */
export interface Clock {
  passed: number;
  since?: number;
}

export type SessionEvent =
  /** Begins to speak, or ends a turn. */
  | { type: 'go' }
  /** Stops the clock, or lets it run on. */
  | { type: 'pause' }
  /** Ends the round before its last turn. */
  | { type: 'finish' }
  | { type: 'reveal' }
  | { type: 'grade'; criterion: string; grade: number }
  | { type: 'recall'; recall: Recall }
  | { type: 'mend'; text: string };

export function beginRound(round: Round, now: number): Session {
  const clock = { passed: 0, since: now };
  return { round, phase: 'think', turn: 0, clock, spoken: 0, revealed: false, grades: {}, mend: '' };
}

/** What becomes of the session; the same object where the event means nothing in its phase. `now` is in milliseconds. */
export function step(session: Session, event: SessionEvent, now: number): Session {
  const { phase, turn, clock, round } = session;
  if (phase === 'review') return review(session, event);
  switch (event.type) {
    case 'pause': {
      const passed = timePassed(clock, now);
      return { ...session, clock: clock.since === undefined ? { passed, since: now } : { passed } };
    }
    case 'go':
    case 'finish': {
      if (phase === 'think')
        return event.type === 'go'
          ? { ...session, phase: 'speak', clock: { passed: 0, since: now } }
          : session;
      const spoken = session.spoken + timePassed(clock, now);
      const isLast = event.type === 'finish' || turn === round.turns.length - 1;
      return isLast
        ? { ...session, spoken, phase: 'review', clock: { passed: 0 } }
        : { ...session, spoken, turn: turn + 1, clock: { passed: 0, since: now } };
    }
    default:
      return session;
  }
}

function review(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'reveal':
      return { ...session, revealed: !session.revealed };
    case 'grade': {
      const { criterion, grade } = event;
      const isKnown = session.round.criteria.some(({ id }) => id === criterion);
      if (!isKnown || !Number.isInteger(grade) || grade < 1 || grade > 5) return session;
      return { ...session, grades: { ...session.grades, [criterion]: grade } };
    }
    case 'recall':
      return { ...session, chosen: event.recall };
    case 'mend':
      return { ...session, mend: event.text };
    default:
      return session;
  }
}

/** In milliseconds. A clock of the machine that is set back takes nothing away. */
export function timePassed({ passed, since }: Clock, now: number): number {
  return passed + (since === undefined ? 0 : Math.max(0, now - since));
}

/** How long to take in this phase, in seconds; undefined where nobody waits. */
export function limitOf({ phase, round, turn }: Session): number | undefined {
  if (phase === 'review') return undefined;
  return phase === 'think' ? round.think : round.turns[turn]!.limit;
}

/** How it went: what the candidate chose, else by the mean of the grades; undefined where nothing is told. */
export function recallOf({ chosen, grades }: Pick<Session, 'chosen' | 'grades'>): Recall | undefined {
  const all = Object.values(grades);
  if (chosen || all.length === 0) return chosen;
  const mean = all.reduce((sum, grade) => sum + grade, 0) / all.length;
  return mean < 2 ? 'again' : mean < 3 ? 'hard' : mean < 4.5 ? 'good' : 'easy';
}

/** What the log says of the round; when it is due again is for others to tell. */
export function resultOf(session: Session): LogItem {
  const { round, spoken, grades, mend } = session;
  const recall = recallOf(session);
  return {
    asked: round.asked,
    seconds: Math.round(spoken / 1000),
    ...(recall && { recall }),
    grades: round.criteria.flatMap(({ id, name }) => {
      const grade = grades[id];
      return grade === undefined ? [] : [[name, grade] as const];
    }),
    ...(mend.trim() && { mend: mend.trim() }),
  };
}
