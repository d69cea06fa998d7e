import * as vscode from 'vscode';
import { languageId } from '../notebooks';
import { rangeIn, toRange } from './convert';
import type { LazyService } from './lazy-service';
import { notebookOf } from './read';

/** Widens a selection as in Markdown, with the stops that an answer has: a part's text, the part, the whole answer. */
export function registerSelection(service: LazyService): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(
    { language: languageId },
    {
      async provideSelectionRanges(document, positions, token) {
        const { language, of } = await service();
        const found = await Promise.all(
          positions.map((position) => language.getSelectionRanges(of(document), [position], token)),
        );
        return positions.map((position, i) => {
          const ranges = stopsAt(document, position);
          for (let one = found[i]?.[0]; one; one = one.parent) ranges.push(toRange(one.range));
          return nested(ranges, position);
        });
      },
    },
  );
}

function stopsAt(document: vscode.TextDocument, position: vscode.Position): vscode.Range[] {
  const at = document.offsetAt(position);
  return notebookOf(document)
    .questions.flatMap(({ answers }) =>
      answers.flatMap(({ range, parts, turns }) => [
        range,
        ...[...parts, ...turns].flatMap(({ label, body }) => [body, { start: label.start, end: body.end }]),
      ]),
    )
    .filter(({ start, end }) => start <= at && at <= end)
    .map((range) => rangeIn(document, range));
}

/** From the smallest to the largest; one that only overlaps those inside it is left out. */
function nested(ranges: readonly vscode.Range[], position: vscode.Position): vscode.SelectionRange {
  const size = ({ start, end }: vscode.Range): [number, number] => [
    end.line - start.line,
    end.line > start.line ? end.character - start.character : end.character - start.character,
  ];
  const bySize = [...ranges].sort((a, b) => size(a)[0] - size(b)[0] || size(a)[1] - size(b)[1]);
  const chain: vscode.Range[] = [];
  for (const range of bySize) {
    const inner = chain.at(-1);
    if (!inner || (range.contains(inner) && !range.isEqual(inner))) chain.push(range);
  }
  return (
    chain.reduceRight<vscode.SelectionRange | undefined>(
      (parent, range) => new vscode.SelectionRange(range, parent),
      undefined,
    ) ?? new vscode.SelectionRange(new vscode.Range(position, position))
  );
}
