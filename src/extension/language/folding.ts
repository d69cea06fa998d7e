import * as vscode from 'vscode';
import { languageId } from '../notebooks';
import type { LazyService } from './lazy-service';
import { notebookOf } from './read';

/** Folds by heading, list, fence and whatever else Markdown folds, and by the parts and turns of answers. */
export function registerFolding(service: LazyService): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: languageId },
    {
      async provideFoldingRanges(document, _context, token) {
        const { language, of } = await service();
        const markdown = await language.getFoldingRanges(of(document), token);
        const folds = markdown.map(
          ({ startLine, endLine, kind }) => new vscode.FoldingRange(startLine, endLine, kindOf(kind)),
        );
        // Two folds of one line would fight over its arrow: Markdown's own goes first.
        const taken = new Set(folds.map(({ start }) => start));
        for (const fold of partsOf(document)) {
          if (taken.has(fold.start)) continue;
          taken.add(fold.start);
          folds.push(fold);
        }
        return folds;
      },
    },
  );
}

function* partsOf(document: vscode.TextDocument): Iterable<vscode.FoldingRange> {
  for (const { answers } of notebookOf(document).questions)
    for (const { parts, turns } of answers)
      for (const { label, body } of [...parts, ...turns]) {
        const [first, last] = [document.positionAt(label.start).line, document.positionAt(body.end).line];
        if (last > first) yield new vscode.FoldingRange(first, last);
      }
}

function kindOf(kind: string | undefined): vscode.FoldingRangeKind | undefined {
  if (kind === 'comment') return vscode.FoldingRangeKind.Comment;
  return kind === 'region' ? vscode.FoldingRangeKind.Region : undefined;
}
