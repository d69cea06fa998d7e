/** What the panel's page and the extension tell each other. Plain data: the page knows nothing of rounds and logs. */
import type { Recall, SessionEvent } from '../../engine/practice';

/** Everything that the page shows; all words are in it. */
export interface View {
  /** Another one where something else is shown: the focus then goes to what comes first. */
  step: string;
  /** The language of what is asked. */
  lang: string;
  /** What is practised, and how far one is. */
  title: string;
  progress: string;
  /** What to do now, for the eyes and for the ears. */
  phase: string;
  announcement: string;
  /** What a scenario tells the candidate, as HTML. */
  brief?: string;
  /** What has been asked before. */
  said: readonly Line[];
  asked?: Line;
  timer?: Timer;
  review?: Review;
  actions: readonly Action[];
}

export interface Line {
  name?: string;
  text: string;
}

export interface Timer {
  /** In milliseconds, and whether it goes on. */
  passed: number;
  runs: boolean;
  /** In seconds. */
  limit: number;
  label: string;
  /** Said when ten seconds are left, and when none are. */
  soon: string;
  over: string;
}

export interface Review {
  criteria: readonly {
    id: string;
    name: string;
    says: string;
    levels: readonly string[];
    grade?: number;
  }[];
  recallTitle: string;
  recalls: readonly { id: Recall; label: string; next: string }[];
  recall?: Recall;
  mendLabel: string;
  mend: string;
  /** What stands to be read, as HTML. */
  notes: readonly Note[];
}

export interface Note {
  title: string;
  html: string;
}

export interface Action {
  message: PageMessage;
  label: string;
  /** The key that does it, as `KeyboardEvent.code` has it, and its name. */
  key?: { code: string; ctrl?: true; name: string };
}

export type PageMessage =
  | SessionEvent
  | { type: 'ready' }
  /** Writes the log; another round follows unless it is the last one wanted. */
  | { type: 'save'; last: boolean }
  | { type: 'close' };
