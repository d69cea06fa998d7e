import * as vscode from 'vscode';
import {
  beginRound,
  resultOf,
  step,
  type Practice as PracticeKind,
  type Review,
  type Round,
  type Session,
} from '../../engine/practice';
import { NotWritten } from '../stages/write-back';
import { dueIf, today } from './due';
import { logOf, writeToLog } from './log-file';
import { openPanel } from './panel';
import type { Place } from './place';
import type { Needs, Practice } from './practice';
import type { Note, PageMessage, View } from './protocol';
import { lastView, viewOf } from './view';

/** A round and what goes with it. */
export interface NextRound {
  round: Round;
  kind: PracticeKind;
  /** What the log's heading calls it. */
  about: string;
  /** How it went before; undefined for what comes again only when the user picks it. */
  reviews: readonly Review[] | undefined;
  progress: string;
  /** What a scenario tells the candidate, as HTML. */
  brief?: string;
  /** What may be read when all is said. */
  notes: readonly Note[];
  /** The candidate's own answer, as HTML. */
  draft: string | undefined;
}

export type OpenSession = Practice & vscode.Disposable;

/** Opens the panel and goes through the rounds. */
export function openSession(
  { extensionUri }: Needs,
  place: Place,
  title: string,
  rounds: readonly (() => NextRound)[],
): OpenSession {
  let at = 0;
  let current = rounds[0]?.();
  let session = current && beginRound(current.round, Date.now());
  let saving = false;
  let isClosed = false;

  const view = (): View | undefined => {
    if (isClosed) return undefined;
    if (!current || !session) return lastView(title, place.guide.lang);
    return viewOf({
      title,
      at,
      isLast: at === rounds.length - 1,
      next: current,
      session,
      lang: place.guide.lang,
    });
  };
  const show = (): void => {
    const now = view();
    if (now) panel.show(now);
  };

  const save = async (last: boolean): Promise<void> => {
    if (saving || !current || session?.phase !== 'review') return;
    saving = true;
    try {
      await write(place, current, session);
      at++;
      current = last ? undefined : rounds[at]?.();
      session = current && beginRound(current.round, Date.now());
      if (!last) return;
      panel.dispose();
      tellOfLog(place.folder);
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      void vscode.window.showErrorMessage(error.message);
    } finally {
      saving = false;
    }
  };

  const receive = async (message: PageMessage): Promise<void> => {
    if (message.type === 'close') panel.dispose();
    else if (message.type === 'save') await save(message.last);
    else if (message.type !== 'ready' && session) {
      const after = step(session, message, Date.now());
      const isSame = after === session;
      session = after;
      // What is typed stands in the page already.
      if (isSame || message.type === 'mend') return;
    }
    show();
  };

  const panel = openPanel(extensionUri, title, (message) => void receive(message));
  panel.onDidDispose(() => (isClosed = true));
  return { view, receive, dispose: () => panel.dispose() };
}

async function write({ folder, guide }: Place, next: NextRound, session: Session): Promise<void> {
  const item = resultOf(session);
  const { kind, about, reviews } = next;
  const due = item.recall && dueIf(reviews, item.recall);
  await writeToLog(folder, guide, { date: today(), kind, about }, { ...item, ...(due && { next: due }) });
}

function tellOfLog(folder: vscode.Uri): void {
  const open = vscode.l10n.t('Show the Log');
  // Not waited for: the message stays until the user closes it.
  void vscode.window.showInformationMessage(vscode.l10n.t('Written into the log.'), open).then((chosen) => {
    if (chosen === open) void vscode.window.showTextDocument(logOf(folder));
  });
}
