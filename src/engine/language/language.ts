import type { Range } from '../finding';
import { createEnglish } from './en/english';
import { createRussian } from './ru/russian';

export type LanguageId = 'ru' | 'en';

/** A figure as written. */
export interface NumberMention extends Range {
  /** One value; two for a range. */
  values: number[];
  /** `%`, a currency or a unit as far as it is known. */
  unit?: string;
}

/** Who acts in one verb; the range is the verb's. */
export interface SubjectMention extends Range {
  subject: 'I' | 'we' | 'other' | 'impersonal';
}

/** Reads one language. Offsets are UTF-16 units of the text given; no method throws on any string. */
export interface Language {
  id: LanguageId;
  sentences(text: string): Range[];
  words(text: string): Range[];
  /** The dictionary forms that a word may have, most likely first; lower case, `ё` written `е`. */
  lemma(form: string): string[];
  numbers(text: string): NumberMention[];
  subjects(text: string): SubjectMention[];
}

const loaded = new Map<LanguageId, Promise<Language>>();

/** The language's reader, its data loaded; loaded once however often it is asked for. */
export function loadLanguage(id: LanguageId): Promise<Language> {
  let language = loaded.get(id);
  if (!language) {
    language = Promise.resolve(id === 'ru' ? createRussian() : createEnglish());
    loaded.set(id, language);
  }
  return language;
}

/** Cyrillic letters outweigh Latin ones: a Russian answer is full of CRM, Excel and NPS, an English one has no Cyrillic. */
export function detectLanguage(text: string): LanguageId {
  let cyrillic = 0;
  let latin = 0;
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    if (/\p{Script=Cyrillic}/u.test(word)) cyrillic++;
    else latin++;
  }
  return cyrillic * 3 >= latin && cyrillic > 0 ? 'ru' : 'en';
}
