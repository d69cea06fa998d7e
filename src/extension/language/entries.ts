/** The outline of a notebook as plain data. No editor in here: tested on plain data. */
import type { Answer, AnswerReport, Notebook, Question, Range } from '../../engine';

/** A line of the outline. Ranges count UTF-16 offsets into the text. */
export interface Entry {
  kind: 'heading' | 'question' | 'draft' | 'part' | 'turn';
  name: string;
  /** How it begins, for a part and a turn. */
  note: string;
  /** The answer that stands there, where it is the only one. */
  answer?: Range;
  range: Range;
  /** The words that name it, inside `range`. */
  label: Range;
  children: Entry[];
}

interface Section extends Entry {
  level: number;
  children: Entry[];
}

/** How much of a part or a turn is shown beside its name, in UTF-16 units. */
const noteLength = 60;

/** Headings in one another, the questions among them with what answers them. */
export function outlineOf(text: string, { headings, questions }: Notebook): Entry[] {
  const root: Section = {
    kind: 'heading',
    level: 0,
    name: '',
    note: '',
    range: { start: 0, end: text.length },
    label: { start: 0, end: 0 },
    children: [],
  };
  const sections: Section[] = [];
  const path = [root];
  const close = (level: number, at: number): void => {
    while (path.at(-1)!.level >= level) path.pop()!.range.end = at;
  };
  for (const { level, text: title, range } of headings) {
    close(level, range.start);
    const section: Section = {
      kind: 'heading',
      level,
      // Nothing without a name may stand in the outline.
      name: title || '#'.repeat(level),
      note: '',
      range: { start: range.start, end: text.length },
      label: range,
      children: [],
    };
    path.at(-1)!.children.push(section);
    path.push(section);
    sections.push(section);
  }
  // A section ends where another begins: the last to begin is the innermost.
  const innermost = (at: number): Section => lastFrom(sections, at) ?? root;
  for (const question of questions) addQuestion(question, text, innermost);
  return sorted(root.children);
}

/** The entries under which a single answer stands. */
export function answersIn(entries: readonly Entry[]): (Entry & { answer: Range })[] {
  return entries.flatMap((entry) => [
    ...(entry.answer ? [{ ...entry, answer: entry.answer }] : []),
    ...answersIn(entry.children),
  ]);
}

/** What was found of the answer. */
export function reportOf(answer: Range, reports: readonly AnswerReport[]): AnswerReport | undefined {
  return reports.find(({ start, end }) => answer.start < end.offset && start.offset < answer.end);
}

function addQuestion(question: Question, text: string, innermost: (at: number) => Section): void {
  const owner = innermost(question.heading.start);
  // Text before the first heading may answer, too: its parts then stand on the top level.
  if (question.heading.end > question.heading.start) {
    owner.kind = 'question';
    owner.name = question.text || owner.name;
  }
  for (const answer of question.answers) {
    const labelled = [
      ...answer.parts.map((part) => ({ ...part, kind: 'part' as const })),
      ...answer.turns.map((turn) => ({ ...turn, kind: 'turn' as const })),
    ];
    const partHeadings = new Set<Section>();
    for (const { kind, label, body } of labelled) {
      const section = innermost(label.start);
      const name = text.slice(label.start, label.end).trim();
      const note = opening(text.slice(body.start, body.end));
      if (section !== owner && label.start < section.label.end) {
        // `### Situation`: the heading is the label.
        Object.assign(section, { kind, note });
        partHeadings.add(section);
      } else if (name !== '') {
        const end = Math.min(section.range.end, Math.max(label.end, body.end));
        section.children.push({ kind, name, note, range: { start: label.start, end }, label, children: [] });
      }
    }
    const draft = draftOf(answer, innermost, partHeadings, owner);
    if (draft !== owner) draft.kind = 'draft';
    if (draft !== owner || question.answers.length === 1) draft.answer = answer.range;
  }
}

/** The heading that opens the answer: its own («### Draft 2») or the question's. */
function draftOf(
  { range }: Answer,
  innermost: (at: number) => Section,
  partHeadings: ReadonlySet<Section>,
  owner: Section,
): Section {
  const section = innermost(range.start);
  return partHeadings.has(section) || section.range.start < owner.range.start ? owner : section;
}

/** The first words, without the marks of Markdown between them. */
function opening(body: string): string {
  const words = body
    .replace(/[*_`#>|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > noteLength ? `${words.slice(0, noteLength).replace(/\s\S*$/, '')}…` : words;
}

function sorted(entries: Entry[]): Entry[] {
  for (const { children } of entries) sorted(children);
  return entries.sort((a, b) => a.range.start - b.range.start);
}

/** The last of the sections that begin at or before the offset. */
function lastFrom(sections: readonly Section[], at: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.range.start <= at) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
