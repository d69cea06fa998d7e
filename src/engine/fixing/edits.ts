import type { TextEdit } from '../document';
import type { Finding, Fix } from '../finding';

/** A fix that is to be applied, and the finding that it mends. */
export interface ChosenFix {
  finding: Finding;
  fix: Fix;
}

/** The safe fixes that can be applied together, one a finding: of two that touch each other the first in the text is taken. */
export function safeTogether(findings: readonly Finding[]): ChosenFix[] {
  const safe = findings.flatMap((finding) => {
    const fix = finding.fixes.find((one) => one.safe);
    return fix ? [{ finding, fix, ...extent(fix) }] : [];
  });
  let taken = -1;
  return safe
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      // Two that only meet may still want the same comma or the same capital.
      if (start <= taken) return false;
      taken = end;
      return true;
    });
}

/** From a fix's first change to its last: what stands between them belongs to it too. */
function extent({ edits }: Fix): { start: number; end: number } {
  return {
    start: Math.min(...edits.map(({ start }) => start.offset)),
    end: Math.max(...edits.map(({ end }) => end.offset)),
  };
}

/** The edits of fixes that can be applied together, in the order of the text. */
export function editsOf(fixes: readonly Fix[]): TextEdit[] {
  return fixes
    .flatMap(({ edits }) => edits)
    .map(({ start, end, text }) => ({ start: start.offset, end: end.offset, text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text with its edits, which are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let at = 0;
  for (const { start, end, text: written } of edits) {
    edited += text.slice(at, start) + written;
    at = end;
  }
  return edited + text.slice(at);
}
