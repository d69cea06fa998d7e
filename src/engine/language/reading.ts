import type { Range } from '../finding';
import { detectLanguage } from './detect';
import type { Discourse, Language, LanguageId, NumberMention, Sentence, SubjectMention } from './language';
import { readWords } from './words';

export type Languages = Readonly<Record<LanguageId, Language>>;

/**
 * Reads a stretch of text that is in `lang` as a whole: its sentences are cut by that language, and a sentence that is
 * plainly in the other one («Он сказал: “We will call you.”» is not) is read as such.
 */
export function readSentences(
  text: string,
  { start, end }: Range,
  lang: LanguageId,
  languages: Languages,
): Sentence[] {
  return languages[lang].sentences(text.slice(start, end)).map((range) => {
    const sentence = { start: start + range.start, end: start + range.end };
    const own = languageOf(text.slice(sentence.start, sentence.end), lang);
    return { ...sentence, lang: own, words: readWords(text, sentence, languages[own]) };
  });
}

function languageOf(sentence: string, lang: LanguageId): LanguageId {
  return (lang === 'ru' ? /[a-z]/i : /[а-яё]/i).test(sentence) ? detectLanguage(sentence) : lang;
}

/** The figures of sentences that have been read. */
export function numbersOf(
  text: string,
  sentences: readonly Sentence[],
  languages: Languages,
): NumberMention[] {
  return sentences.flatMap((sentence) => languages[sentence.lang].numbersIn(text, sentence));
}

/** Who acts in each verb of sentences that have been read; a dropped «мы» is carried from one to the next. */
export function subjectsOf(
  text: string,
  sentences: readonly Sentence[],
  languages: Languages,
): SubjectMention[] {
  const discourse: Discourse = { last: undefined, gender: 0 };
  return sentences.flatMap((sentence) => languages[sentence.lang].subjectsIn(text, sentence, discourse));
}
