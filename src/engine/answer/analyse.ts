import type { Settings } from '../config/settings';
import type { AnswerKind, Range } from '../finding';
import { detectLanguage } from '../language/detect';
import type {
  Language,
  LanguageId,
  NumberMention,
  Sentence,
  SubjectMention,
  Word,
} from '../language/language';
import { WordClass as C } from '../language/word-class';
import { numbersOf, readSentences, subjectsOf, type Languages } from '../language/reading';
import { readWords } from '../language/words';
import type { DraftText, Labelled } from '../notebook/draft';
import type { FrontMatter, PartKind, Speaker } from '../notebook/notebook';
import { kindOf } from './kind';

/** An answer as a rule sees it: what was asked, what is said, and what the language layer knows of it. Ranges count in `text`. */
export interface AnalysedAnswer {
  question: string;
  kind: AnswerKind;
  lang: LanguageId;
  languages: Languages;
  settings: Settings;
  text: string;
  /** What the candidate says: labels are no speech, nor are the other side's turns. */
  sentences: Sentence[];
  words: Word[];
  parts: (Labelled & { kind: PartKind })[];
  turns: (Labelled & { speaker: Speaker })[];
  /** Labels of the writer's own. */
  leads: Range[];
  /** Whether it was said in a rehearsal: there is little punctuation. */
  isTranscript: boolean;
  numbers: NumberMention[];
  subjects: SubjectMention[];
  /** What `once` has computed of it. */
  memo: Map<unknown, unknown>;
}

/** UTF-16 units of an answer that are read: two hours of speech. `plain-text-fallback` says where there are more. */
export const LONGEST_ANSWER = 100_000;

export function analyse(
  question: string,
  whole: DraftText,
  frontMatter: FrontMatter,
  languages: Languages,
  settings: Settings,
): AnalysedAnswer {
  const draft = whole.passage.text.length > LONGEST_ANSWER ? cutShort(whole) : whole;
  const { passage, parts, turns, leads, isTranscript } = draft;
  const { text } = passage;
  const lang = frontMatter.lang ?? settings.language ?? detectLanguage(text);
  const sentences = spoken(draft)
    .flatMap((stretch) => linesIn(text, stretch))
    .flatMap((stretch) => readSentences(text, stretch, lang, languages));
  const subjects = subjectsOf(text, sentences, languages);
  const acts = subjects.filter(
    (verb) => (verb.subject === 'I' || verb.subject === 'we') && isPast(text, verb, languages[lang]),
  );
  return {
    question,
    kind: kindOf(question, draft, frontMatter, acts.length),
    lang,
    languages,
    settings,
    text,
    sentences,
    words: sentences.flatMap((one) => one.words),
    parts,
    turns,
    leads,
    isTranscript,
    numbers: numbersOf(text, sentences, languages),
    subjects,
    memo: new Map(),
  };
}

/** The draft as if it ended with the last whole word that is read. */
function cutShort({ passage, parts, turns, leads, isTranscript }: DraftText): DraftText {
  const space = passage.text.lastIndexOf(' ', LONGEST_ANSWER);
  const end = space > 0 ? space : LONGEST_ANSWER;
  const upTo = <Part extends Labelled>(list: readonly Part[]): Part[] =>
    list
      .filter(({ label }) => label.end <= end)
      .map((one) => ({
        ...one,
        body: { start: Math.min(one.body.start, end), end: Math.min(one.body.end, end) },
      }));
  return {
    passage: { text: passage.text.slice(0, end) },
    parts: upTo(parts),
    turns: upTo(turns),
    leads: leads.filter((lead) => lead.end <= end),
    isTranscript,
  };
}

/** Whether the verb tells what has happened: “called”, «позвонила». */
export function isPast(text: string, verb: Range, language: Language): boolean {
  return ((readWords(text, verb, language).at(-1)?.wordClass ?? 0) & PAST) > 0;
}

const PAST = C.PastMasculine | C.PastFeminine | C.PastNeuter | C.PastPlural;

/** The stretches of the passage that the candidate speaks. */
function spoken({ passage, parts, turns }: DraftText): Range[] {
  const labelled = [...parts, ...turns].sort((a, b) => a.label.start - b.label.start);
  const preface = { start: 0, end: labelled[0]?.label.start ?? passage.text.length };
  const others = new Set(turns.filter((turn) => turn.speaker === 'other'));
  return [preface, ...labelled.filter((one) => !others.has(one as never)).map(({ body }) => body)];
}

/** A line break that only wraps a line is a space here; behind any other a capital begins a sentence, stop or no stop. */
const LINE = /\n(?=\s*[\p{Lu}«“])/gu;
function linesIn(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(LINE)) {
    lines.push({ start: from, end: start + index });
    from = start + index;
  }
  return [...lines, { start: from, end }];
}

/** The bodies of the parts of one kind, in order. */
export function partBodies(answer: AnalysedAnswer, kind: PartKind): Range[] {
  return answer.parts.filter((part) => part.kind === kind).map(({ body }) => body);
}

export function within({ start, end }: Range, outer: Range): boolean {
  return start >= outer.start && end <= outer.end;
}

/** Everything the candidate says, as one range; undefined where nothing is said. */
export function wholeOf(answer: AnalysedAnswer): Range | undefined {
  const first = answer.sentences[0];
  return first && { start: first.start, end: answer.sentences.at(-1)!.end };
}
