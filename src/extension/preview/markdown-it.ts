import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { openDocument } from '../files';
import { notebookOf } from '../language/read';
import { isNotebook } from '../notebooks';
import { drawNotebook, levelToken } from './draw';
import type { PreviewLevels } from './levels';

/**
 * Teaches VS Code's Markdown preview to draw notebooks; other Markdown stays as it is. Done when tokens are rendered, for
 * when they are made the preview does not say of which file.
 */
export function extendMarkdownIt(md: MarkdownIt, levels: PreviewLevels): MarkdownIt {
  const { renderer, utils } = md;
  const render = renderer.render.bind(renderer);
  renderer.rules[levelToken] = (tokens, i) =>
    ` <span${renderer.renderAttrs(tokens[i]!)}>${utils.escapeHtml(tokens[i]!.content)}</span>`;
  renderer.render = (tokens, options, env) => {
    const uri: unknown = (env as { currentDocument?: unknown } | undefined)?.currentDocument;
    const document = uri instanceof vscode.Uri ? openDocument(uri) : undefined;
    if (!document || !isNotebook(document)) return render(tokens, options, env);
    const drawn = drawNotebook(tokens, document.getText(), notebookOf(document), levels.of(document));
    return render(drawn, options, env);
  };
  return md;
}
