import * as vscode from 'vscode';
import type { IncludeWorkspaceHeaderCompletions } from 'vscode-markdown-languageservice';
import { languageId } from '../notebooks';
import { toRange } from './convert';
import type { LazyService } from './lazy-service';
import { isReadable } from './read';
import type { MarkdownService } from './service';

type Setting = 'never' | 'onDoubleHash' | 'onSingleOrDoubleHash';

/** Offers paths and headings inside a link, as the settings for Markdown want it. */
export function registerPathCompletion(service: LazyService): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: languageId },
    {
      async provideCompletionItems(document, position, token) {
        const settings = vscode.workspace.getConfiguration('markdown.suggest.paths', document);
        if (!settings.get('enabled', true) || !isReadable(document, position)) return undefined;
        const { language, of } = await service();
        const includeWorkspaceHeaderCompletions = settings.get<Setting>(
          'includeWorkspaceHeaderCompletions',
          'onDoubleHash',
        ) as IncludeWorkspaceHeaderCompletions;
        const items = await language.getCompletionItems(
          of(document),
          position,
          { includeWorkspaceHeaderCompletions },
          token,
        );
        return items.map(toItem);
      },
    },
    '.',
    '/',
    '#',
  );
}

type PlainItem = Awaited<ReturnType<MarkdownService['language']['getCompletionItems']>>[number];

function toItem({
  label,
  kind,
  detail,
  textEdit,
  additionalTextEdits,
  command,
  ...more
}: PlainItem): vscode.CompletionItem {
  // The protocol counts kinds from 1, VS Code from 0.
  const item = new vscode.CompletionItem(label, kind === undefined ? undefined : kind - 1);
  if (detail !== undefined) item.detail = detail;
  if (more.filterText !== undefined) item.filterText = more.filterText;
  if (more.sortText !== undefined) item.sortText = more.sortText;
  if (typeof more.documentation === 'string') item.documentation = more.documentation;
  if (command) item.command = command;
  if (textEdit) {
    item.insertText = textEdit.newText;
    item.range =
      'range' in textEdit
        ? toRange(textEdit.range)
        : { inserting: toRange(textEdit.insert), replacing: toRange(textEdit.replace) };
  } else if (more.insertText !== undefined) item.insertText = more.insertText;
  if (additionalTextEdits)
    item.additionalTextEdits = additionalTextEdits.map(
      ({ range, newText }) => new vscode.TextEdit(toRange(range), newText),
    );
  return item;
}
