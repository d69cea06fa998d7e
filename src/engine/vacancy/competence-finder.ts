import type { Competence } from '../guide/guide';
import type { Language } from '../language/language';
import { Phrases } from '../language/phrases';
import { readWords, words } from '../language/words';
import type { Range } from '../finding';

/** A competence named in a text. */
export interface NamedCompetence extends Range {
  competence: Competence;
}

/** Finds competences by their names and by what they are also called, in any of the words' forms. */
export class CompetenceFinder {
  private readonly phrases: Phrases<Competence>;

  constructor(
    competences: readonly Competence[],
    private readonly language: Language,
  ) {
    const patterns = competences.map((competence) => {
      const names = [competence.name, ...competence.alsoCalled].map(patternOf).filter(Boolean);
      return [competence, [...new Set(names)]] as const;
    });
    this.phrases = new Phrases(patterns, language);
  }

  /** In the order of the text; of names that overlap the longer ones. */
  find(text: string): NamedCompetence[] {
    const all = readWords(text, { start: 0, end: text.length }, this.language);
    const found: NamedCompetence[] = [];
    for (const [competence, matches] of this.phrases.find(all, text))
      for (const { first, end } of matches)
        found.push({ competence, start: all[first]!.start, end: all[end - 1]!.end });
    const length = ({ start, end }: Range): number => end - start;
    const kept: NamedCompetence[] = [];
    for (const one of found.sort((a, b) => length(b) - length(a)))
      if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one);
    return kept.sort((a, b) => a.start - b.start);
  }
}

/** Its words alone: what stands between them means nothing in a pattern, or something else. */
function patternOf(name: string): string {
  return words(name)
    .map(({ start, end }) => name.slice(start, end).toLowerCase())
    .join(' ');
}
