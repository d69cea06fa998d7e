import * as vscode from 'vscode';
import { languageId } from '../notebooks';
import { toRange } from './convert';
import type { LazyService } from './lazy-service';
import type { MarkdownService } from './service';

type PlainLink = Awaited<ReturnType<MarkdownService['language']['getDocumentLinks']>>[number];

class Link extends vscode.DocumentLink {
  constructor(readonly plain: PlainLink) {
    super(toRange(plain.range), plain.target === undefined ? undefined : vscode.Uri.parse(plain.target));
    if (plain.tooltip !== undefined) this.tooltip = plain.tooltip;
  }
}

/** Makes links to files, headings and the net followable. */
export function registerLinks(service: LazyService): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { language: languageId },
    {
      async provideDocumentLinks(document, token) {
        const { language, of } = await service();
        return (await language.getDocumentLinks(of(document), token)).map((plain) => new Link(plain));
      },
      async resolveDocumentLink(link, token) {
        if (!(link instanceof Link)) return link;
        const { language } = await service();
        const resolved = await language.resolveDocumentLink(link.plain, token);
        // A place in a file is given as VS Code itself reads it: `file.md#L3,1`.
        if (resolved?.target !== undefined) link.target = vscode.Uri.parse(resolved.target);
        return link;
      },
    },
  );
}
