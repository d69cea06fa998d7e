import type { AnalysedAnswer } from './analyse';
import { once } from './once';
import { inside } from './ranges';
import type { Settings } from '../config/settings';
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

/** Changes to the lists, by the lists' names. */
type Changes = Settings['lexicons'];

/** What is sought in one go: the phrases of a list, or those that are taken out of the list of that name. */
type Sought = Lexicon | string;

/** All lexicons together, for each language that has been needed and each set of changes. */
const compiled = new WeakMap<Language, WeakMap<Changes, Phrases<Sought>>>();

/** The names that a workspace may change a list by. */
export function lexiconNames(): string[] {
  return [...new Set(lexicons.map(({ name }) => name))].sort();
}

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
  const { words, text, languages, settings } = answer;
  const all = new Map<Lexicon, FoundPhrase[]>();
  for (let from = 0, to = 0; from < words.length; from = to) {
    const { lang } = words[from]!;
    while (to < words.length && words[to]!.lang === lang) to++;
    const run = from === 0 && to === words.length ? words : words.slice(from, to);
    const met = phrasesOf(languages[lang], settings.lexicons).find(run, text);
    for (const [lexicon, matches] of met) {
      if (typeof lexicon === 'string') continue;
      const removed = met.get(lexicon.name);
      const kept = removed ? matches.filter((match) => !isCovered(match, removed)) : matches;
      const found = kept.map((match) => new Found(match, run, from));
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

/** Whether what was taken out of the list says all that was found, or more. */
function isCovered({ first, end }: PhraseMatch, removed: readonly PhraseMatch[]): boolean {
  return removed.some((one) => one.first <= first && end <= one.end);
}

function phrasesOf(language: Language, changes: Changes): Phrases<Sought> {
  let known = compiled.get(language);
  if (!known) compiled.set(language, (known = new WeakMap<Changes, Phrases<Sought>>()));
  let phrases = known.get(changes);
  if (!phrases) known.set(changes, (phrases = new Phrases(sought(language.id, changes), language)));
  return phrases;
}

function sought(id: LanguageId, changes: Changes): [Sought, readonly string[]][] {
  return lexicons.flatMap((lexicon): [Sought, readonly string[]][] => {
    const { name, patterns } = lexicon;
    const all = [...patterns[id], ...(changes[name]?.add[id] ?? [])];
    const removed = removedFrom(name, id, changes);
    if (removed.length === 0) return [[lexicon, all]];
    // A phrase that is taken out must not stand in the way of one that overlaps it.
    const left = all.filter((pattern) => !removed.includes(pattern));
    return [
      [lexicon, left],
      [name, removed],
    ];
  });
}

/** What is taken out of a list: of “hedging-mild” also what is taken out of “hedging”, for who reads the mark sees one rule. */
function removedFrom(name: string, id: LanguageId, changes: Changes): string[] {
  const names = new Set([name, name.replace(/-[^-]*$/, '')]);
  return [...names].flatMap((one) => changes[one]?.remove[id] ?? []);
}
