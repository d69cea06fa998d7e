import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { openDocument } from '../files';
import { notebookOf } from '../language/read';
import { isNotebook } from '../notebooks';
import { drawNotebook } from './draw';

/**
 * Teaches VS Code's Markdown preview to draw notebooks; other Markdown stays as it is. Done when tokens are rendered, for
 * when they are made the preview does not say of which file.
 */
export function extendMarkdownIt(md: MarkdownIt): MarkdownIt {
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env) => {
    const uri: unknown = (env as { currentDocument?: unknown } | undefined)?.currentDocument;
    const document = uri instanceof vscode.Uri ? openDocument(uri) : undefined;
    if (!document || !isNotebook(document)) return render(tokens, options, env);
    return render(drawNotebook(tokens, document.getText(), notebookOf(document)), options, env);
  };
  return md;
}
