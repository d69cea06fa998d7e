import type { AnswerKind, Range } from '../finding';
import { detectLanguage } from '../language/detect';
import type { LanguageId, NumberMention, Sentence, SubjectMention, Word } from '../language/language';
import { numbersOf, readSentences, subjectsOf, type Languages } from '../language/reading';
import type { Draft, Labelled } from '../notebook/draft';
import type { FrontMatter, PartKind, Speaker } from '../notebook/notebook';
import { kindOf } from './kind';

/** An answer as a rule sees it: what was asked, what is said, and what the language layer knows of it. Ranges count in `text`. */
export interface AnalysedAnswer {
  question: string;
  kind: AnswerKind;
  lang: LanguageId;
  languages: Languages;
  text: string;
  /** What the candidate says: labels are no speech, nor are the other side's turns. */
  sentences: Sentence[];
  words: Word[];
  parts: (Labelled & { kind: PartKind })[];
  turns: (Labelled & { speaker: Speaker })[];
  numbers: NumberMention[];
  subjects: SubjectMention[];
}

export function analyse(
  question: string,
  draft: Draft,
  frontMatter: FrontMatter,
  languages: Languages,
): AnalysedAnswer {
  const { passage, parts, turns } = draft;
  const { text } = passage;
  const lang = frontMatter.lang ?? detectLanguage(text);
  const sentences = spoken(draft).flatMap((stretch) => readSentences(text, stretch, lang, languages));
  const subjects = subjectsOf(text, sentences, languages);
  const acts = subjects.filter(({ subject }) => subject === 'I' || subject === 'we').length;
  return {
    question,
    kind: kindOf(question, draft, frontMatter, acts),
    lang,
    languages,
    text,
    sentences,
    words: sentences.flatMap((one) => one.words),
    parts,
    turns,
    numbers: numbersOf(text, sentences, languages),
    subjects,
  };
}

/** The stretches of the passage that the candidate speaks. */
function spoken({ passage, parts, turns }: Draft): Range[] {
  const labelled = [...parts, ...turns].sort((a, b) => a.label.start - b.label.start);
  const preface = { start: 0, end: labelled[0]?.label.start ?? passage.text.length };
  const others = new Set(turns.filter((turn) => turn.speaker === 'other'));
  return [preface, ...labelled.filter((one) => !others.has(one as never)).map(({ body }) => body)];
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
