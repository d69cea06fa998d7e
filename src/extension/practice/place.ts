import * as vscode from 'vscode';
import type { Settings } from '../../engine';
import type { GuideAtHand } from '../guides';
import { interfaceLanguage } from '../linter';
import type { Needs } from './practice';

/** Where one practises: the folder whose log is written, and what applies there. */
export interface Place extends GuideAtHand {
  folder: vscode.Uri;
  settings: Settings | undefined;
}

/** The workspace's folder, or the one that the user picks; undefined where there is none. */
export async function settle({ guides, configurations }: Needs): Promise<Place | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Open a folder first: what you practise is written into its log.'),
    );
  const folder = folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
  if (!folder) return undefined;
  const settings = await configurations.of(folder);
  return { folder, settings, ...(await guides(folder, settings?.language ?? interfaceLanguage())) };
}
