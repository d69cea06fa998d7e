import { LONGEST_ANSWER } from '../answer/analyse';
import type { Settings } from '../config/settings';
import type { PlacedUnit } from '../document';
import type { Range } from '../finding';
import { detectLanguage } from '../language/detect';
import { numbersOf, readSentences, type Languages } from '../language/reading';
import { linesOutsideFences } from '../markdown/fences';
import type { Draft } from '../notebook/draft';
import { questionLead } from '../notebook/labels';
import type { FrontMatter, PartKind, Speaker } from '../notebook/notebook';
import type { Asked } from '../notebook/read';
import { bracketGap, reminder } from '../rules/placeholder';
import { readSuppressions } from '../suppressing/comments';
import { capitals, measurementField } from './patterns';

/** What a stretch of a notebook is: a part's label, a speaker, a figure that proves a result … */
export type Colour =
  | 'question'
  | 'questionLead'
  | PartKind
  | Speaker
  | 'measurementField'
  | 'figure'
  | 'placeholder'
  | 'commentAuthor'
  | 'commentDate'
  | 'commentResolved'
  | 'suppression'
  | 'suppressedRule'
  | 'suppressionReason';

export interface Coloured extends Range {
  colour: Colour;
}

/** What of a unit has a colour of its own, in order, none over another. Offsets count from the unit's start. */
export function coloursOf(
  { read, text, frontMatter }: PlacedUnit,
  languages: Languages,
  settings: Settings,
): Coloured[] {
  const { asked } = read();
  const found: Coloured[] = [
    ...(asked?.asks && asked.heading ? inQuestion(asked.heading, text) : []),
    ...(asked ? inDrafts(asked, frontMatter, languages, settings) : []),
    ...inComments(text),
    ...placeholders(text),
  ].filter(({ start, end }) => end > start);
  found.sort((a, b) => a.start - b.start);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    ({ end } = one);
    return true;
  });
}

const LEAD = new RegExp(`^${questionLead}\\s*`, 'iu');

/** Without the hashes on both sides, or the line below. */
function inQuestion(heading: Range, text: string): Coloured[] {
  const [line = ''] = text.slice(heading.start, heading.end).split(/\r?\n/, 1);
  const opening = /^[ \t]*#*[ \t]*/.exec(line)![0].length;
  const words = line.slice(opening).replace(/(?:[ \t]+#+)?[ \t]*$/, '');
  const start = heading.start + opening;
  const [lead = ''] = LEAD.exec(words) ?? [];
  return [
    { colour: 'questionLead', start, end: start + lead.trimEnd().length },
    { colour: 'question', start: start + lead.length, end: start + words.length },
  ];
}

function* inDrafts(
  { drafts }: Asked,
  frontMatter: FrontMatter,
  languages: Languages,
  settings: Settings,
): Iterable<Coloured> {
  for (const draft of drafts) {
    const { passage, parts, turns } = draft;
    for (const { kind, label } of parts) yield { colour: kind, ...passage.toSource(label) };
    for (const { speaker, label } of turns) yield { colour: speaker, ...passage.toSource(label) };
    const lang = (): keyof Languages =>
      frontMatter.lang ?? settings.language ?? detectLanguage(passage.text.slice(0, LONGEST_ANSWER));
    for (const { start, end } of figuresOf(draft, lang, languages))
      yield { colour: 'figure', ...passage.toSource({ start, end }) };
    for (const field of fieldsOf(draft)) yield { colour: 'measurementField', ...passage.toSource(field) };
  }
}

/** What proves a result: a date measures nothing. */
function* figuresOf(
  { passage: { text }, parts }: Draft,
  lang: () => keyof Languages,
  languages: Languages,
): Iterable<Range> {
  for (const { kind, body } of parts) {
    if ((kind !== 'result' && kind !== 'measurement') || body.start >= LONGEST_ANSWER) continue;
    const read = { start: body.start, end: Math.min(body.end, LONGEST_ANSWER) };
    const numbers = numbersOf(text, readSentences(text, read, lang(), languages), languages);
    yield* numbers.filter(({ unit }) => unit !== 'date');
  }
}

const FIELD = new RegExp(`(?<=(?:^|[:.,;(])\\s*)${measurementField}(?!\\p{L})`, 'giu');

function* fieldsOf({ passage: { text }, parts }: Draft): Iterable<Range> {
  for (const { kind, body } of parts)
    if (kind === 'measurement')
      for (const { 0: field, index } of text.slice(body.start, body.end).matchAll(FIELD))
        yield { start: body.start + index, end: body.start + index + field.length };
}

/** A coach's: `<!-- @Anna Petrova 2026-11-23: … -->`, `<!-- @Anna Petrova 2026-11-24 resolved -->`. */
const COACH =
  /<!--[ \t]*(@[^\d:<>\n]+?)[ \t]+(\d{4}-\d{2}-\d{2})(?:[ \t]+(resolved))?[ \t]*(?::(?:(?!-->|<!--).)*)?-->/dg;
const coachColours = ['commentAuthor', 'commentDate', 'commentResolved'] as const;

function* inComments(text: string): Iterable<Coloured> {
  if (!text.includes('<!--')) return;
  for (const { directive, rules, reason } of readSuppressions(text)) {
    yield { colour: 'suppression', ...directive };
    for (const { at } of rules) yield { colour: 'suppressedRule', ...at };
    if (reason) yield { colour: 'suppressionReason', ...reason };
  }
  for (const { line, start } of linesOutsideFences(text.split('\n'))) {
    if (!line.includes('<!--')) continue;
    for (const { indices } of line.matchAll(COACH))
      for (const [i, colour] of coachColours.entries()) {
        const at = indices![i + 1];
        if (at) yield { colour, start: start + at[0], end: start + at[1] };
      }
  }
}

const AFTER = '(?![\\[(:])';
const BRACKETS = new RegExp(`(?<![\\]\\\\!\\p{L}\\p{N}])${bracketGap}${AFTER}`, 'giu');
const CAPITALS = new RegExp(`(?<![\\]\\\\!\\p{L}\\p{N}])${capitals}${AFTER}|${reminder}`, 'gu');
const MAY_BE_PLACEHOLDER = /\[|TODO|TBD|FIXME|ХХХ|XXX/;
/** Comments of one line, and code. */
const NO_TEXT = /<!--.*?-->|`[^`]*`/g;

function* placeholders(text: string): Iterable<Coloured> {
  if (!MAY_BE_PLACEHOLDER.test(text)) return;
  for (const { line, start } of linesOutsideFences(text.split('\n'))) {
    if (!MAY_BE_PLACEHOLDER.test(line)) continue;
    const written = line.replace(NO_TEXT, (cut) => ' '.repeat(cut.length));
    for (const pattern of [BRACKETS, CAPITALS])
      for (const { 0: gap, index } of written.matchAll(pattern))
        yield { colour: 'placeholder', start: start + index, end: start + index + gap.length };
  }
}
