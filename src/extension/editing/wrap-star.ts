import * as vscode from 'vscode';
import type { TextEdit } from '../../engine';
import { languageId } from '../notebooks';
import { applyEdits } from './apply';
import type { Drafts } from './drafts';
import { notebookEditor } from './notebook-editor';

const kind = vscode.CodeActionKind.RefactorRewrite.append('prepbook.star');

/**
 * Registers `prepbook.wrapStar`, which labels the sentences of a plain answer as situation, task, action and result, and the
 * same as a refactoring, whose list VS Code previews.
 */
export function registerWrapStar(drafts: Drafts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('prepbook.wrapStar', async () => {
      const editor = notebookEditor();
      if (!editor) return;
      const { version } = editor.document;
      const byDraft = new Map<number, readonly TextEdit[]>();
      for (const { active } of editor.selections) {
        const found = await drafts(editor.document, active);
        if (found?.asStar) byDraft.set(found.start, found.asStar);
      }
      if (byDraft.size === 0)
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'There is no plain answer at the caret that could be split into the parts of a story.',
          ),
        );
      else if (editor.document.version === version) await applyEdits(editor, [...byDraft.values()].flat());
    }),
    vscode.languages.registerCodeActionsProvider(
      { language: languageId },
      { provideCodeActions: (document, range, context) => actions(drafts, document, range, context) },
      { providedCodeActionKinds: [kind] },
    ),
  );
}

async function actions(
  drafts: Drafts,
  document: vscode.TextDocument,
  range: vscode.Range,
  { triggerKind, only }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  // A lamp beside every plain answer would tell nobody anything: without a selection one has to ask.
  if (triggerKind === vscode.CodeActionTriggerKind.Automatic && range.isEmpty) return [];
  if (only && !only.contains(kind)) return [];
  const edits = (await drafts(document, range.start))?.asStar;
  if (!edits) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Split into Situation, Task, Action and Result'), kind);
  action.edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits)
    action.edit.replace(
      document.uri,
      new vscode.Range(document.positionAt(start), document.positionAt(end)),
      text,
    );
  return [action];
}
