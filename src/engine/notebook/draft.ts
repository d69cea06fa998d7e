import type { Range } from '../finding';
import type { Block } from '../markdown/block';
import { partOfHeading, partOfLead, partsInside, speakersIn, type LabelMatch } from './labels';
import type { PartKind, Speaker } from './notebook';
import { Passage } from './passage';
import { withoutSoftBreaks } from './soft-breaks';
import { turnsIn } from './transcript';

/** A block and the offset of its section in the file. */
export interface PlacedBlock {
  block: Block;
  sectionStart: number;
}

/** Where a labelled stretch lies in the passage; `label` ends before its punctuation, `body` begins after it. */
export interface Labelled {
  label: Range;
  body: Range;
}

/** One answer read from its blocks. Every range counts in the passage's text. */
export interface Draft {
  passage: Passage;
  parts: (Labelled & { kind: PartKind })[];
  turns: (Labelled & { speaker: Speaker })[];
  /** Openings in bold that name no part («**Проблема.** …»): labels of the writer's own. */
  leads: Range[];
  /** Whether it is what was said in a rehearsal, pasted from a recording. */
  isTranscript: boolean;
}

/** What is written in a draft, wherever it stands in the file. */
export type DraftText = Omit<Draft, 'passage'> & { passage: Pick<Passage, 'text'> };

interface Mark {
  start: number;
  labelEnd: number;
  bodyStart: number;
  part?: PartKind;
  speaker?: Speaker;
  /** Speaks for the firm, to whomever. */
  mayServe?: boolean;
  letter?: boolean;
}

/** Joins an answer's blocks into one passage and finds the labels in it, in every form that the format allows. */
export function readDraft(blocks: readonly PlacedBlock[], isTranscript: boolean): Draft {
  const passage = new Passage();
  const marks: Mark[] = [];
  const leads: Range[] = [];
  const mark = (at: number, found: LabelMatch): void => {
    const { kind, letter, start, labelEnd, end } = found;
    marks.push({ start: at + start, labelEnd: at + labelEnd, bodyStart: at + end, part: kind, letter });
  };
  for (const { block, sectionStart, label } of inReadingOrder(blocks)) {
    const { text } = block.prose;
    if (block.kind === 'heading') {
      if (!label) continue;
    } else if (text.trim() === '') continue;
    // A recording's lines are where its speakers begin.
    const said = isTranscript ? text : withoutSoftBreaks(block.prose);
    const { start } = passage.add(block.prose, said, sectionStart, block.item ? '\n' : '\n\n');
    if (isTranscript) continue;
    if (label) {
      mark(start, label);
      continue;
    }
    const lead = block.kind === 'cell' ? undefined : partOfLead(text, block.prose.boldLead);
    if (lead) mark(start, lead);
    else if (isOwnLabel(block.prose)) leads.push({ start, end: start + block.prose.boldLead });
    for (const inner of partsInside(text)) if (inner.start >= (lead?.end ?? 0)) mark(start, inner);
    for (const turn of speakersIn(text)) {
      marks.push({
        start: start + turn.start,
        labelEnd: start + turn.labelEnd,
        bodyStart: start + turn.end,
        speaker: turn.speaker,
        mayServe: turn.mayServe,
      });
    }
  }
  if (isTranscript)
    for (const { start, labelEnd, speaker } of turnsIn(passage.text))
      marks.push({ start, labelEnd, bodyStart: labelEnd, speaker });
  const real = isTranscript ? marks : realMarks(marks);
  const draft: Draft = { passage, parts: [], turns: [], leads, isTranscript };
  real.forEach(({ start, labelEnd, bodyStart, part, speaker }, i) => {
    const end = real[i + 1]?.start ?? passage.text.length;
    const label = { start, end: labelEnd };
    const body = trimmed(passage.text, Math.min(bodyStart, end), end);
    if (part) draft.parts.push({ kind: part, label, body });
    if (speaker) draft.turns.push({ speaker, label, body });
  });
  return draft;
}

/** A few words in bold at the start that end with a stop or a colon, and more behind them. */
function isOwnLabel({ text, boldLead }: Block['prose']): boolean {
  return (
    boldLead > 0 &&
    boldLead < 40 &&
    /[.:?!]\s*$|^\s*[—–:]/.test(text.slice(0, boldLead + 1)) &&
    boldLead < text.length
  );
}

/** A lone `S:` counts among other letters only, a lone `Вы:` only where both sides speak. */
function realMarks(marks: readonly Mark[]): Mark[] {
  const letters = new Set(marks.filter((mark) => mark.letter).map((mark) => mark.part));
  const said = marks.filter((mark) => mark.speaker);
  // “Client: … Manager: …”: nobody else answers the client.
  if (said.every((mark) => mark.speaker === 'other') && said.some((mark) => !mark.mayServe))
    for (const mark of said) if (mark.mayServe) mark.speaker = 'candidate';
  const speakers = new Set(said.map((mark) => mark.speaker));
  return marks
    .filter((mark) => (mark.letter ? letters.size > 1 : true) && (mark.speaker ? speakers.size > 1 : true))
    .sort((a, b) => a.start - b.start)
    .filter((mark, i, all) => i === 0 || mark.start >= all[i - 1]!.bodyStart);
}

function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end);
  const content = piece.trim();
  const from = start + (content ? piece.indexOf(content) : 0);
  return { start: from, end: from + content.length };
}

type ReadBlock = PlacedBlock & { label?: LabelMatch };

/** Tables whose header names parts are read column by column; other tables row by row, the first cell naming the part. */
function* inReadingOrder(blocks: readonly PlacedBlock[]): Generator<ReadBlock> {
  for (let i = 0; i < blocks.length; i++) {
    const placed = blocks[i]!;
    const { cell } = placed.block;
    if (!cell) {
      const label = placed.block.kind === 'heading' ? partOfHeading(placed.block.prose.text) : undefined;
      yield label ? { ...placed, label } : placed;
      continue;
    }
    let end = i;
    const inTable = (at: PlacedBlock | undefined): boolean =>
      at?.block.cell?.table === cell.table && at.sectionStart === placed.sectionStart;
    while (inTable(blocks[end])) end++;
    yield* inTableOrder(blocks.slice(i, end));
    i = end - 1;
  }
}

function inTableOrder(cells: readonly PlacedBlock[]): ReadBlock[] {
  const labelled = cells.map((placed): ReadBlock => {
    const label = partOfHeading(placed.block.prose.text);
    return label ? { ...placed, label } : placed;
  });
  const header = labelled.filter(({ block, label }) => block.cell!.row === 0 && label);
  if (header.length > 1) return labelled.sort((a, b) => a.block.cell!.column - b.block.cell!.column);
  if (!labelled.some(({ block, label }) => block.cell!.column === 0 && label)) return [...cells];
  return labelled
    .filter(({ block, label }) => label || (block.cell!.column > 0 && block.cell!.row > 0))
    .map((read) =>
      read.block.cell!.column === 0 ? read : { block: read.block, sectionStart: read.sectionStart },
    );
}
