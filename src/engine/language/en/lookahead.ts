import { WordKind as K } from './function-words';
import { breaks, is, type Token } from './tokens';
import { isAuxiliary } from './verb-group';
import { VerbForm as V } from './verbs';

/** How far a clause is looked through, so that a text costs what its length is. */
export const LOOKAHEAD = 14;

/** What the words to come say of the clause, whatever came before. */
export abstract class Lookahead {
  constructor(protected readonly tokens: readonly Token[]) {}

  /** Whether what begins at `i` could be a clause's subject or verb. */
  protected startsClause(i: number): boolean {
    const token = this.tokens[i];
    if (!token || breaks(token, /[,;.]/)) return false;
    const { head } = token;
    return (
      is(token, K.Nominative) ||
      is(token, K.Pronoun) ||
      is(token, K.Determiner) ||
      head === 'there' ||
      head === 'that' ||
      head.endsWith("'s") ||
      token.adjective ||
      token.noun ||
      token.adverb ||
      token.number ||
      (token.bits & (V.Past | V.Ing)) !== 0
    );
  }

  /** Whether a finite verb follows before the clause can end, which `known` has one already: “after *the release broke*”, not “after *the call* I wrote”. */
  protected opensClause(from: number, known: boolean): boolean {
    const first = this.tokens[from];
    if (!first) return false;
    if (is(first, K.Nominative)) return true;
    if ((first.bits & V.Ing) !== 0 || /[,;.]/.test(first.gap)) return false;
    if (this.isParticiple(from)) return true;
    for (let j = from; j < this.tokens.length && j < from + LOOKAHEAD; j++) {
      const token = this.tokens[j]!;
      if (j > from && breaks(token, /[,;:.()]/)) return false;
      if (is(token, K.Nominative)) return false;
      if (token.clitic) return true;
      if (is(token, K.Coordinator) || is(token, K.Relative)) return false;
      if (isAuxiliary(token)) return known || !this.verbFollows(j + 1);
      if (j > from && token.bits & V.Past && !token.adverb && !is(this.tokens[j - 1]!, K.Determiner))
        return !(token.bits & V.Participle) || this.verbFollows(j + 1) || known;
    }
    return false;
  }

  /** Whether a certain finite verb, or a subject pronoun, follows in this clause. */
  protected verbFollows(from: number): boolean {
    for (let j = from; j < this.tokens.length && j < from + LOOKAHEAD; j++) {
      const token = this.tokens[j]!;
      if (breaks(token, /[,;:.()\n]/)) return false;
      if (is(token, K.Nominative)) return false;
      if (
        is(token, K.Coordinator) ||
        is(token, K.Relative) ||
        is(token, K.Subordinator) ||
        token.head === 'that'
      )
        return false;
      if (token.clitic || isAuxiliary(token)) return true;
      if (
        (token.bits & V.Past) !== 0 &&
        (token.bits & (V.Participle | V.Base)) === 0 &&
        this.tokens[j - 1]!.head !== 'to'
      )
        return true;
    }
    return false;
  }

  /** “as planned”, “when asked”: no subject between. */
  protected isParticiple(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined &&
      (token.bits & V.Participle) !== 0 &&
      (token.bits & V.Base) === 0 &&
      token.gap === ' '
    );
  }

  protected mayBeVerb(i: number): boolean {
    let j = i;
    while (this.tokens[j]?.adverb && j < i + 3) j++;
    const token = this.tokens[j];
    if (!token) return false;
    return (
      isAuxiliary(token) ||
      (token.bits & (V.Past | V.Third)) !== 0 ||
      ((token.bits & V.Base) !== 0 && (token.bits & V.Nominal) === 0)
    );
  }
}
