import type { Range } from '../finding';

export type LanguageId = 'ru' | 'en';

/** A word of a text that has been read. */
export interface Word extends Range {
  /** See `normalForm`. */
  form: string;
  /** The language it was read in. */
  lang: LanguageId;
  /** The dictionary forms that it may have, most likely first. */
  lemmas: readonly string[];
  /** The bits of `WordClass`. */
  wordClass: number;
  /** What `perForm` has found of the form. */
  notes: unknown[];
}

/** A sentence and its words, read in the language it is in. */
export interface Sentence extends Range {
  lang: LanguageId;
  words: Word[];
}

/** A figure as written. */
export interface NumberMention extends Range {
  /** One value; two for a range. */
  values: number[];
  /** `%`, `pp` (percentage points), `times`, a currency (`RUB`), a unit of time (`min`), `date`, `person`, as far as it is known. */
  unit?: string;
}

/** Who acts in one verb; the range is the verb's. */
export interface SubjectMention extends Range {
  subject: 'I' | 'we' | 'other' | 'impersonal';
}

/** What a sentence hands on to the next: a dropped «мы» goes on where the last one stood. */
export interface Discourse {
  last: SubjectMention['subject'] | undefined;
  /** The speaker's gender as verbs have shown it: 0, or a bit that only the Russian reader knows. */
  gender: number;
}

/** Reads one language. Offsets are UTF-16 units of the text given; no method throws on any string. */
export interface Language {
  id: LanguageId;
  /** Without the white space around them. */
  sentences(text: string): Range[];
  words(text: string): Range[];
  /** The dictionary forms that a word may have, most likely first; lower case, `ё` written `е`. */
  lemma(form: string): string[];
  /** The bits of `WordClass` that some reading of the form has; 0 where nothing is known. */
  wordClass(form: string): number;
  numbers(text: string): NumberMention[];
  /** One for each finite verb and each short participle, in order. */
  subjects(text: string): SubjectMention[];
  /** The figures of one sentence that has been read; offsets count in the whole text. */
  numbersIn(text: string, sentence: Sentence): NumberMention[];
  /** Who acts in one sentence that has been read. `discourse` is what the one before it left. */
  subjectsIn(text: string, sentence: Sentence, discourse: Discourse): SubjectMention[];
  /** Whether the word at `index` stands under a negation. `forms` are the normal forms of one sentence's words. */
  negated(forms: readonly string[], index: number): boolean;
}

/** Reads a file of `data/` by its name. The engine knows no file system: whoever runs it says where the files are. */
export type ReadData = (name: string) => PromiseLike<Uint8Array>;
