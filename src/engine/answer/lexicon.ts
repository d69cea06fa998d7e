import type { AnalysedAnswer } from './analyse';
import { once } from './once';
import { inside } from './ranges';
import type { Range } from '../finding';
import type { Language, LanguageId, Word } from '../language/language';
import { Phrases, type PhraseMatch } from '../language/phrases';

/** A phrase of a lexicon found in an answer. */
export interface FoundPhrase extends Range {
  pattern: string;
  words: readonly Word[];
  /** Where its first word stands among the answer's words. */
  index: number;
}

const lexicons: Lexicon[] = [];
/** All lexicons together, for each language that has been needed. */
const compiled = new WeakMap<Language, Phrases<Lexicon>>();

/** A word list in both languages. An answer is searched once for the phrases of all lexicons, whichever is asked first. */
export class Lexicon {
  /** `name` is that of its files in the guide. */
  constructor(
    readonly name: string,
    readonly patterns: Readonly<Record<LanguageId, readonly string[]>>,
  ) {
    lexicons.push(this);
  }

  /** What is found among the words, a stretch of the answer's own. Each word is read by the list of its language. */
  find(answer: AnalysedAnswer, words: readonly Word[] = answer.words): readonly FoundPhrase[] {
    const own = foundIn(answer).get(this) ?? [];
    if (words === answer.words || own.length === 0) return own;
    if (words.length === 0) return [];
    const [from, to] = [words[0]!.start, words.at(-1)!.end];
    return inside(own, { start: from, end: to });
  }
}

const foundIn = once((answer): ReadonlyMap<Lexicon, FoundPhrase[]> => {
  const { words, text, languages } = answer;
  const all = new Map<Lexicon, FoundPhrase[]>();
  for (let from = 0, to = 0; from < words.length; from = to) {
    const { lang } = words[from]!;
    while (to < words.length && words[to]!.lang === lang) to++;
    const run = from === 0 && to === words.length ? words : words.slice(from, to);
    for (const [lexicon, matches] of phrasesOf(languages[lang]).find(run, text)) {
      const found = matches.map((match) => new Found(match, run, from));
      const before = all.get(lexicon);
      all.set(lexicon, before ? [...before, ...found] : found);
    }
  }
  return all;
});

class Found implements FoundPhrase {
  readonly pattern: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;

  constructor(
    private readonly match: PhraseMatch,
    private readonly run: readonly Word[],
    from: number,
  ) {
    this.pattern = match.pattern;
    this.index = from + match.first;
    this.start = run[match.first]!.start;
    this.end = run[match.end - 1]!.end;
  }

  get words(): readonly Word[] {
    return this.run.slice(this.match.first, this.match.end);
  }
}

function phrasesOf(language: Language): Phrases<Lexicon> {
  let phrases = compiled.get(language);
  if (!phrases) {
    phrases = new Phrases(
      lexicons.map((lexicon) => [lexicon, lexicon.patterns[language.id]] as const),
      language,
    );
    compiled.set(language, phrases);
  }
  return phrases;
}
