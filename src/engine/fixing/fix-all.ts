import type { OpenDocument, TextEdit } from '../document';
import type { Finding } from '../finding';
import { editsOf, safeTogether } from './edits';
import { Pieces } from './pieces';

/** What the safe fixes of a text come to. */
export interface FixedText {
  /** In order, in offsets of the text as it is. */
  edits: TextEdit[];
  /** The rule of each fix that was applied. */
  rules: string[];
}

/** A fix may lay bare another fault, or wait for a neighbour; what has not settled by then never will. */
const MOST_ROUNDS = 100;

/**
 * Applies the safe fixes of the rules, of all where none are named, until there is nothing left to apply. The document is left
 * as it was: an edit costs what it touches, a second copy of the document would cost all of it.
 */
export function fixAll(
  document: OpenDocument,
  findings: () => readonly Finding[],
  rules?: readonly string[],
): FixedText {
  const { text } = document;
  const pieces = new Pieces(text.length);
  const applied: string[] = [];
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      document.judge();
      const chosen = safeTogether(findings().filter(({ rule }) => rules?.includes(rule) ?? true));
      if (chosen.length === 0) break;
      applied.push(...chosen.map(({ finding }) => finding.rule));
      const edits = editsOf(chosen.map(({ fix }) => fix));
      document.edit(edits);
      pieces.edit(edits);
    }
  } finally {
    if (applied.length > 0) {
      document.open(text);
      document.judge();
      // Brings the places back that the rounds have moved: results given before are read through them.
      document.judged();
    }
  }
  return { edits: pieces.edits(), rules: applied };
}
