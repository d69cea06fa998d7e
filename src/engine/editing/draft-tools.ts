import { analyse } from '../answer/analyse';
import { toldParts } from '../answer/told-parts';
import type { PlacedUnit, TextEdit } from '../document';
import { splitsMarkup, type Court } from '../judgement';
import type { Draft } from '../notebook/draft';
import { labelNamed } from '../notebook/labels';
import { newPart } from '../notebook/new-part';
import type { PartKind } from '../notebook/notebook';
import { missingPart } from '../rules/missing-part';
import { plainText } from './plain-text';

/** What somebody who edits a draft may want done to it. Edits count in the file; of several the last is where one writes on. */
export interface DraftTools {
  /** Where the draft begins in the file, to tell it from others. */
  start: number;
  /** Labelled parts that the draft has no label for and has a place for, in the order of a story. */
  newParts: NewPart[];
  /** Labels before the sentences that seem to tell the parts; undefined where the draft is no story, or has labels, speakers or a layout. */
  asStar?: TextEdit[];
  /** What is said, to be pasted elsewhere: no markup, no labels; the speakers of a dialogue stay. */
  plain: string;
}

export interface NewPart {
  kind: PartKind;
  /** Its usual name in the language of the draft. */
  label: string;
  /** Whether nothing in the draft tells it either. */
  isMissing: boolean;
  edits: TextEdit[];
}

const kinds = ['situation', 'task', 'action', 'result', 'measurement'] as const;

/** Tools for the draft at an offset of the file, or the nearest one above under the same heading; undefined where there is none. */
export function draftTools(
  { start, text, frontMatter, read }: PlacedUnit,
  offset: number,
  { languages, settings }: Pick<Court, 'languages' | 'settings'>,
): DraftTools | undefined {
  const { asked, plain } = read();
  const beginOf = ({ passage }: Draft): number => passage.toSource({ start: 0, end: 1 }).start;
  const drafts = asked?.drafts ?? [];
  const draft = drafts.filter((one) => beginOf(one) <= offset - start).at(-1) ?? drafts[0];
  if (!asked || !draft) return undefined;
  const answer = analyse(asked.text, draft, frontMatter, languages, settings);
  const tools: DraftTools = { start: start + beginOf(draft), newParts: [], plain: plainText(text, draft) };
  // Read as plain text, a label would be none.
  if (draft.isTranscript || draft.turns.length > 0 || plain.length > 0) return tools;
  const move = ({ at, text: written }: { at: number; text: string }): TextEdit => ({
    start: start + at,
    end: start + at,
    text: written,
  });
  const untold = new Set<unknown>();
  const isStory = answer.kind === 'story';
  if (isStory && answer.sentences.length > 0) missingPart.check(answer, ({ data }) => untold.add(data?.part));
  for (const kind of kinds) {
    if (draft.parts.some((part) => part.kind === kind)) continue;
    const edits = newPart(text, draft, kind, '', answer.lang).map(move);
    const label = labelNamed(kind, answer.lang);
    if (edits.length > 0) tools.newParts.push({ kind, label, isMissing: untold.has(kind), edits });
  }
  if (!isStory || draft.parts.length > 0 || draft.leads.length > 0) return tools;
  const told = toldParts(answer);
  const edits = labelsBefore(
    text,
    draft,
    told.map(({ kind, ...at }) => ({ ...at, label: labelNamed(kind, answer.lang) })),
  );
  if (told.length > 1 && edits)
    tools.asStar = edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end }));
  return tools;
}

/** A line that is no plain paragraph: a list's item, a quote, a heading, a table, a fence. */
const LAYOUT = /^[ \t]*(?:[>#|]|[-*+][ \t]|\d+[.)][ \t]|```|~~~)/m;
/** Markup that opens right before a word. */
const OPENING = /[*_~`[]+$/;

/** Each stretch made a paragraph with its label; undefined where that would cut through markup or a layout. */
function labelsBefore(
  source: string,
  { passage }: Draft,
  stretches: readonly { start: number; end: number; label: string }[],
): TextEdit[] | undefined {
  const whole = passage.toSource({ start: 0, end: passage.text.trimEnd().length });
  const lineStart = source.lastIndexOf('\n', whole.start - 1) + 1;
  if (LAYOUT.test(source.slice(lineStart, whole.end))) return undefined;
  const begins = stretches.map(({ start }) => {
    const at = passage.toSource({ start, end: start + 1 }).start;
    return at - (OPENING.exec(source.slice(lineStart, at))?.[0].length ?? 0);
  });
  if (begins.slice(1).some((end, i) => splitsMarkup(source.slice(begins[i], end)))) return undefined;
  return stretches.map(({ label }, i) => {
    const end = begins[i]!;
    const labelled = `**${label}:** `;
    const gap = /\s*$/.exec(source.slice(lineStart, end))![0];
    // A paragraph of its own already, or the first.
    if (i === 0 || /\n[^\S\n]*\n/.test(gap)) return { start: end, end, text: labelled };
    return { start: end - gap.length, end, text: `\n\n${labelled}` };
  });
}
