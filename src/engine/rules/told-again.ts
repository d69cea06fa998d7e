import { Retellings, type Teller } from '../answer/story';
import type { NotedFile, PlacedNote } from './rule';

/** Stories that are looked into in one file: where more are told again, it was copied as a whole. */
const MOST = 20;

/**
 * The units of a file that tell a story again which one before them has told, in the file or in another, each with that
 * one. Of two files the later by name tells again, whichever is open. `rule` names what is kept of the comparison; the first
 * stands in the file `of`.
 */
export function toldAgain<Note extends Teller['note']>(
  rule: string,
  file: NotedFile<Note>,
  others: readonly NotedFile<Note>[],
): { again: PlacedNote<Note>; first: PlacedNote<Note>; of: NotedFile<Note> }[] {
  if (file.notes.length === 0) return [];
  const files = [...others.filter(({ uri }) => uri < file.uri), file];
  const retellings =
    (file.kept.get(rule) as Retellings<PlacedNote<Note>> | undefined) ?? new Retellings<PlacedNote<Note>>();
  file.kept.set(rule, retellings);
  const notes = files.length === 1 ? file.notes : files.flatMap((of) => of.notes);
  return retellings
    .among(notes, notes.length - file.notes.length)
    .slice(0, MOST)
    .map(({ again, first }) => ({ again, first, of: files.find(({ notes }) => notes.includes(first))! }));
}
