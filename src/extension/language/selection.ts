import * as vscode from 'vscode';
import type { Range } from '../../engine';
import { languageId } from '../notebooks';
import { rangeIn, toRange } from './convert';
import type { LazyService } from './lazy-service';
import { isReadable, notebookOf } from './read';

/** Widens a selection as in Markdown, with the stops that an answer has: a part's text, the part, the whole answer. */
export function registerSelection(service: LazyService): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(
    { language: languageId },
    {
      async provideSelectionRanges(document, positions, token) {
        const { language, of } = await service();
        const found = await Promise.all(
          positions.map((position) =>
            isReadable(document, position)
              ? language.getSelectionRanges(of(document), [position], token)
              : undefined,
          ),
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
  const holds = ({ start, end }: Range): boolean => start <= at && at <= end;
  const stops: vscode.Range[] = [];
  for (const { answers } of notebookOf(document).questions)
    for (const { range, parts, turns } of answers) {
      if (holds(range)) stops.push(withMarkup(document, rangeIn(document, range)));
      for (const { label, body } of [...parts, ...turns]) {
        const whole = { start: label.start, end: Math.max(label.end, body.end) };
        if (!holds(whole)) continue;
        stops.push(withMarkup(document, rangeIn(document, whole)));
        if (holds(body)) stops.push(rangeIn(document, body));
      }
    }
  return stops;
}

/** With the markup on both sides, as Markdown's own stops have it: `**Action:** …` begins with its stars. */
function withMarkup(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range {
  const before = /[^\p{L}\p{N}]*$/u.exec(document.lineAt(start).text.slice(0, start.character))![0].length;
  const after = /^[*_~`]*/.exec(document.lineAt(end).text.slice(end.character))![0].length;
  const isFirst = before === start.character;
  return new vscode.Range(isFirst ? start.with({ character: 0 }) : start, end.translate(0, after));
}

/** From the smallest to the largest; one that only overlaps those inside it is left out. */
function nested(ranges: readonly vscode.Range[], position: vscode.Position): vscode.SelectionRange {
  const size = ({ start, end }: vscode.Range): [number, number] => [
    end.line - start.line,
    end.character - start.character,
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
