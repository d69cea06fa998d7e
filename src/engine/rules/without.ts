import { within, type AnalysedAnswer } from '../answer/analyse';
import { sentenceAt } from '../answer/sentence-at';
import type { Range } from '../finding';

/** A comma that the sentence needs without the phrase too. */
const NEEDS_COMMA =
  /^\s*(?:а|но|что|чтобы|котор\p{L}+|потому|если|когда|где|куда|хотя|зато|but|which|who|because|although|so|while|where|when)(?!\p{L})/iu;
const CLAUSE_END = /[,.!?…;:()—–]/;

/**
 * Takes a phrase out of its sentence together with the marks that stood for it alone; the word that then opens the sentence
 * gets its capital. `isListed`: the commas around it are those of a list.
 */
export function without(answer: AnalysedAnswer, at: Range, isListed = false): { at: Range; text: string }[] {
  const { text } = answer;
  const gap = /^(?:,|…|\.\.\.)?\s*/.exec(text.slice(at.end, at.end + 8))![0];
  const end = at.end + gap.length;
  const lead = /,?\s*$/.exec(text.slice(Math.max(0, at.start - 3), at.start))![0];
  const start = at.start - lead.length;
  // “And stuff.”: the space before it goes along.
  if (/^(?:[.!?]|$)/.test(text.slice(at.end, at.end + 1))) return [{ at: { start, end: at.end }, text: '' }];
  if (sentenceAt(answer, at)?.start === at.start) {
    const opening = { start: end, end: end + 1 };
    const capital = text[end]!.toUpperCase();
    const gone = { at: { start: at.start, end }, text: '' };
    return capital === text[end] ? [gone] : [gone, { at: opening, text: capital }];
  }
  const isBetween = lead.startsWith(',') && gap.startsWith(',');
  // “The, you know, the board”: what was said twice around it goes too.
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0].toLowerCase();
  if (
    word &&
    text
      .slice(end, end + 13)
      .toLowerCase()
      .startsWith(`${word} `)
  )
    return [{ at: { start, end: end + word.length }, text: '' }];
  // “I was, like, the only one” loses both commas; «делал замеры, там, сметы» keeps the one of the list.
  const keepsComma =
    isListed || NEEDS_COMMA.test(text.slice(end, end + 16)) || joinsAlike(answer, start, end);
  return [{ at: isBetween && !keepsComma ? { start, end: at.end + 1 } : { start: at.start, end }, text: '' }];
}

/**
 * «Отдел справился, наверное, клиент доволен»: both sides are clauses, and a comma stands between clauses. So it does
 * between members of a list: «за приёмку, возможно, за отгрузку».
 */
function joinsAlike({ text, subjects }: AnalysedAnswer, before: number, behind: number): boolean {
  let start = before;
  while (start > 0 && !CLAUSE_END.test(text[start - 1]!)) start--;
  let end = behind;
  while (end < text.length && !CLAUSE_END.test(text[end]!)) end++;
  const acts = (clause: Range): boolean => subjects.some((verb) => within(verb, clause));
  const next = /^\s*(\p{L}+)/u.exec(text.slice(behind, end))?.[1]?.toLowerCase();
  if (next && text.slice(start, before).toLowerCase().split(/\s+/).includes(next)) return true;
  return acts({ start, end: before }) && acts({ start: behind, end });
}
