import * as vscode from 'vscode';
import { languageId } from '../notebooks';
import { toRange } from './convert';
import type { LazyService } from './lazy-service';
import type { MarkdownService } from './service';

type PlainEdit = NonNullable<Awaited<ReturnType<MarkdownService['language']['getRenameEdit']>>>;

/** Renames headings, link definitions and the files that links lead to, with every link that names them. */
export function registerRename(service: LazyService): vscode.Disposable {
  return vscode.languages.registerRenameProvider(
    { language: languageId },
    {
      async prepareRename(document, position, token) {
        const { language, of } = await service();
        // Throws what VS Code then shows where nothing can be renamed.
        const found = await language.prepareRename(of(document), position, token);
        return found && { range: toRange(found.range), placeholder: found.placeholder };
      },
      async provideRenameEdits(document, position, name, token) {
        const { language, of } = await service();
        const edit = await language.getRenameEdit(of(document), position, name, token);
        return edit && toWorkspaceEdit(edit);
      },
    },
  );
}

function toWorkspaceEdit({ documentChanges = [], changes = {} }: PlainEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const replace = (uri: string, edits: PlainEdits): void => {
    for (const { range, newText } of edits) edit.replace(vscode.Uri.parse(uri), toRange(range), newText);
  };
  for (const [uri, edits] of Object.entries(changes)) replace(uri, edits);
  for (const change of documentChanges) {
    if ('edits' in change)
      replace(
        change.textDocument.uri,
        change.edits.filter((one) => 'newText' in one),
      );
    else if (change.kind === 'rename')
      edit.renameFile(vscode.Uri.parse(change.oldUri), vscode.Uri.parse(change.newUri));
  }
  return edit;
}

type PlainEdits = readonly { range: Parameters<typeof toRange>[0]; newText: string }[];
