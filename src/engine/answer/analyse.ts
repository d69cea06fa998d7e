import type { AnswerKind, Range } from '../finding';
import {
  detectLanguage,
  type Language,
  type LanguageId,
  type NumberMention,
  type SubjectMention,
} from '../language/language';
import type { Word } from '../language/phrases';
import { normalForm } from '../language/words';
import type { Draft, Labelled } from '../notebook/draft';
import type { FrontMatter, PartKind, Speaker } from '../notebook/notebook';
import { kindOf } from './kind';

export interface Sentence extends Range {
  words: Word[];
}

/** An answer as a rule sees it: what was asked, what is said, and what the language layer knows of it. Ranges count in `text`. */
export interface AnalysedAnswer {
  question: string;
  kind: AnswerKind;
  lang: LanguageId;
  language: Language;
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
  languages: Record<LanguageId, Language>,
): AnalysedAnswer {
  const { passage, parts, turns } = draft;
  const { text } = passage;
  const lang = frontMatter.lang ?? detectLanguage(text);
  const language = languages[lang];
  const sentences = spoken(draft).flatMap(({ start, end }) =>
    language
      .sentences(text.slice(start, end))
      .map((range) => sentence(text, start + range.start, start + range.end, language)),
  );
  const said = (at: Range): boolean => sentences.some((one) => within(at, one));
  const subjects = language.subjects(text).filter(said);
  const acts = subjects.filter(({ subject }) => subject === 'I' || subject === 'we').length;
  return {
    question,
    kind: kindOf(question, draft, frontMatter, acts),
    lang,
    language,
    text,
    sentences,
    words: sentences.flatMap((one) => one.words),
    parts,
    turns,
    numbers: language.numbers(text).filter(said),
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

function sentence(text: string, start: number, end: number, language: Language): Sentence {
  const words = language.words(text.slice(start, end)).map((range): Word => {
    const word = { start: start + range.start, end: start + range.end };
    const written = text.slice(word.start, word.end);
    return { ...word, form: normalForm(written), lemmas: language.lemma(written) };
  });
  return { start, end, words };
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
