import * as vscode from 'vscode';
import { languageId } from '../notebooks';
import { toLocation, toRange } from './convert';
import type { LazyService } from './lazy-service';

/** Finds the links to a heading, a file or a definition, leads from a link to it, and highlights both in the text. */
export function registerReferences(service: LazyService): vscode.Disposable {
  const selector = { language: languageId };
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, context, token) {
        const { language, of } = await service();
        return (await language.getReferences(of(document), position, context, token)).map(toLocation);
      },
    }),
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position, token) {
        const { language, of } = await service();
        const found = await language.getDefinition(of(document), position, token);
        return found && [found].flat().map(toLocation);
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      async provideDocumentHighlights(document, position, token) {
        const settings = vscode.workspace.getConfiguration('markdown', document);
        if (!settings.get('occurrencesHighlight.enabled', false)) return undefined;
        const { language, of } = await service();
        const found = await language.getDocumentHighlights(of(document), position, token);
        return found.map(
          // The protocol counts kinds from 1, VS Code from 0.
          ({ range, kind }) =>
            new vscode.DocumentHighlight(toRange(range), kind === undefined ? kind : kind - 1),
        );
      },
    }),
  );
}
