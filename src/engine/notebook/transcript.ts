import { speakerNamed } from './labels';
import type { Speaker } from './notebook';

/** A turn of a transcript: from `start` to `labelEnd` stand the time stamp and the name of who speaks. */
export interface TranscriptTurn {
  speaker: Speaker;
  start: number;
  labelEnd: number;
}

const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
/** `00:12`, `[00:01:15]`, `(1:02)`, `00:00:01,000 --> 00:00:04,000` with the number of the cue before it. */
const STAMP = String.raw`(?:\d{1,4}\n)?[[(]?${TIME}[\])]?(?:\s*-->\s*${TIME})?`;
/** `Спикер 1`, `SPEAKER_00`, `Анна Петрова`. */
const NAME = String.raw`\p{Lu}[\p{L}\d_.-]*(?: [\p{Lu}\d№#][\p{L}\d_.-]*){0,2}`;
const LABEL = new RegExp(
  String.raw`(?<=^|\n)[ \t]*(?:${STAMP}(?:[ \t]*[-–—])?\s*)?(?:(${NAME})(?:[ \t]*[[(]${TIME}[\])])?[ \t]*:[ \t]*)?|[[(]${TIME}[\])][ \t]*`,
  'dgu',
);
/** A name that no word of the speech looks like, seen once. */
const NUMBERED = /\d|^(?:спикер|speaker|голос|voice)$/iu;

/**
 * The turns of a transcript, in order. Time stamps and names are no speech. Of names that tell no role (`Спикер 1`), the one
 * who says most rehearses; a line without a name goes on with the one before.
 */
export function turnsIn(text: string): TranscriptTurn[] {
  const labels = [...text.matchAll(LABEL)].filter(([whole]) => whole.trim() !== '');
  const names = labels.map(([, name]) => name);
  // «Итог: …» at the start of a line is speech.
  const isName = (name: string): boolean =>
    NUMBERED.test(name) ||
    speakerNamed(name) !== undefined ||
    names.indexOf(name) !== names.lastIndexOf(name);
  const said = new Map<string, number>();
  let by = '';
  const turns = labels.map((label, i) => {
    const name = label[1];
    const speaks = name !== undefined && isName(name);
    if (speaks) by = name;
    const labelEnd = name !== undefined && !speaks ? label.indices![1]![0] : label.index + label[0].length;
    said.set(by, (said.get(by) ?? 0) + (labels[i + 1]?.index ?? text.length) - labelEnd);
    return { by, start: label.index, labelEnd };
  });
  const candidate = mostTalkative(said);
  return turns.map(({ by, ...place }) => {
    const isOwn = by === '' || (speakerNamed(by) ?? (by === candidate && 'candidate')) === 'candidate';
    return { speaker: isOwn ? 'candidate' : 'other', ...place };
  });
}

/** Of those whose name tells no role; undefined where one is named as the candidate. */
function mostTalkative(said: ReadonlyMap<string, number>): string | undefined {
  const names = [...said.keys()];
  if (names.some((name) => speakerNamed(name) === 'candidate')) return undefined;
  return names
    .filter((name) => name !== '' && !speakerNamed(name))
    .sort((a, b) => said.get(b)! - said.get(a)!)[0];
}
