import * as vscode from 'vscode';
import { evidenceText } from '../../engine';
import type { Judgements } from '../diagnostics';
import { interfaceLanguage } from '../linter';
import type { WorkspaceReading } from '../workspace-files';
import type { Evidence } from './tree';

/** What the files of the workspace say of items; they are read when the tree first asks. */
export function evidenceFrom(files: WorkspaceReading, judgements: Pick<Judgements, 'onDidChange'>): Evidence {
  let isAsked = false;
  return {
    of(file, { text, checked }) {
      if (!isAsked) files.start();
      isAsked = true;
      const [found] = files.evidence(file, [text]) ?? [];
      if (!found) return undefined;
      const missing = checked && found.isContradicted;
      const told = evidenceText(found, interfaceLanguage());
      const isOffered = found.isEarned && !checked;
      return {
        text: isOffered ? `${told} · ${vscode.l10n.t('may be ticked')}` : told,
        state: missing ? 'missing' : found.isEarned ? 'met' : 'open',
      };
    },
    onDidChange: (listener, self, disposables) => {
      const both = vscode.Disposable.from(
        files.onDidRead(() => listener.call(self)),
        judgements.onDidChange(() => isAsked && listener.call(self)),
      );
      disposables?.push(both);
      return both;
    },
  };
}
