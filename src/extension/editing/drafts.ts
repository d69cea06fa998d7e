import type * as vscode from 'vscode';
import type { DraftTools, Linter } from '../../engine';
import type { Judgements } from '../diagnostics';

/** Gives what can be done to the draft at a place of a notebook, as its text stands; undefined where there is none. */
export type Drafts = (document: vscode.TextDocument, at: vscode.Position) => Promise<DraftTools | undefined>;

/** Reads drafts with the linter, which is loaded when the first is asked for. */
export function draftsOf(linter: () => Promise<Linter>, judgements: Judgements): Drafts {
  return async (document, at) => {
    const loaded = await linter();
    // A name of its own: in some modes the notebook itself is not read again before it is saved.
    const uri = `editing:${document.uri.toString()}`;
    loaded.open({ uri, text: document.getText(), settings: judgements.settingsOf(document.uri) });
    try {
      return loaded.draftAt(uri, document.offsetAt(at));
    } finally {
      loaded.close(uri);
    }
  };
}
