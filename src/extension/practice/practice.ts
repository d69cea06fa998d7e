import * as vscode from 'vscode';
import type { Linter } from '../../engine';
import type { Configurations } from '../config';
import type { Guides } from '../guides';
import type { PageMessage, View } from './protocol';

/** What practising needs of the extension. */
export interface Needs {
  guides: Guides;
  linter: () => Promise<Linter>;
  configurations: Pick<Configurations, 'of'>;
  extensionUri: vscode.Uri;
}

/** Exported for the tests: nobody can press a key in a webview from there. */
export interface Practice {
  /** What the panel shows; undefined where there is none. */
  view(): View | undefined;
  /** What the user does in the panel: resolves when the log is written, where it is to be. */
  receive(message: PageMessage): Promise<void>;
}

/** Registers the mock interview and the role play; their code is loaded when one of them begins. */
export function registerPractice(needs: Needs): vscode.Disposable & { practice: Practice } {
  let running: (Practice & vscode.Disposable) | undefined;
  const begin = async (made: Promise<(Practice & vscode.Disposable) | undefined>): Promise<void> => {
    const next = await made;
    if (!next) return;
    running?.dispose();
    running = next;
  };
  const registered = vscode.Disposable.from(
    // By a row of the Stages view, or by the ids of stages.
    vscode.commands.registerCommand('prepbook.mockInterview', (given?: StageRow | readonly string[]) =>
      begin(
        import('./mock-interview').then(({ mockInterview }) =>
          mockInterview(needs, isRow(given) ? { title: given.stage.title } : { ids: given }),
        ),
      ),
    ),
    vscode.commands.registerCommand('prepbook.rolePlay', (scenario?: unknown) =>
      begin(
        import('./role-play').then(({ rolePlay }) =>
          rolePlay(needs, typeof scenario === 'string' ? scenario : undefined),
        ),
      ),
    ),
  );
  return {
    practice: {
      view: () => running?.view(),
      receive: async (message) => running?.receive(message),
    },
    dispose: () => {
      registered.dispose();
      running?.dispose();
    },
  };
}

/** As the Stages view gives it to its menus. */
interface StageRow {
  stage: { title?: string };
}

function isRow(given: StageRow | readonly string[] | undefined): given is StageRow {
  return given !== undefined && 'stage' in given;
}
