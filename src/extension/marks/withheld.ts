import type { Range } from '../../engine';
import type { Mark } from './mark';

/** What surrounds the caret of somebody who writes, in offsets of the text. */
export interface Caret {
  line: Range;
  /** Empty where the caret stands in none. */
  sentence: Range;
  /** All that stands under its question, the heading included. */
  unit: Range;
  /** Whether the last letter was typed a moment ago. */
  typing: boolean;
}

/** Rules that mark what is still to be written. */
const BLANKS = new Set(['placeholder', 'empty-part', 'no-answer']);

/**
 * What to show of the findings while somebody writes. Nothing comes to or goes from the sentence at the caret unless
 * its words change, and the question gets no new mark, while letters are typed; a blank gets none as long as the caret
 * rests in it. `shown` is what was shown last, moved with the text.
 */
export function shownWhile(caret: Caret, found: readonly Mark[], shown: readonly Mark[]): Mark[] {
  const kept = found.filter(
    (mark) => !isWithheld(mark, caret) || shown.some((old) => isSame(old, mark, caret)),
  );
  if (!caret.typing) return kept;
  const stay = shown.filter(
    (old) =>
      !old.touched &&
      touches(old, caret.sentence) &&
      !isOfQuestion(old, caret) &&
      !kept.some((mark) => isSame(old, mark, caret)),
  );
  return [...kept, ...stay];
}

function isWithheld(mark: Mark, caret: Caret): boolean {
  const isOf = isOfQuestion(mark, caret);
  if (BLANKS.has(mark.finding.rule) && (isOf || touches(mark, caret.line))) return true;
  return caret.typing && (isOf || touches(mark, caret.sentence));
}

/** Whether it stands on the heading of the answer that is written: it says what is absent below. */
function isOfQuestion(mark: Mark, { unit, line }: Caret): boolean {
  return mark.start >= unit.start && mark.start <= unit.start + INDENT && !touches(mark, line);
}

/** Spaces that may stand before a heading. */
const INDENT = 3;

/** Of one rule a question may have several marks, which tell of different things. */
function isSame(old: Mark, mark: Mark, caret: Caret): boolean {
  if (old.finding.rule !== mark.finding.rule || !touches(old, mark)) return false;
  return !isOfQuestion(mark, caret) || old.finding.message === mark.finding.message;
}

function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}
