import { type Clause, reporting } from './clause';
import * as f from './function-words';
import { LOOKAHEAD, Lookahead } from './lookahead';
import type { Token } from './tokens';
import { isAuxiliary } from './verb-group';
import { VerbForm as V, verbBases } from './verbs';

/** Seldom finite after a noun: “a tool called Jira”. */
const naming = new Set('called named based located titled labelled labeled entitled dated'.split(' '));
/** A base that opens a sentence is an order, unless one of these says how often the speaker does it. */
const habitual = new Set(
  'currently now usually often regularly also daily always typically mostly sometimes'.split(' '),
);
/** No verb stands right after them: “a bit”, “the left side”. */
const articles = new Set('a an the my our your their every'.split(' '));
/** They end a verb as often as they govern: “the deal we gave up fell through”. */
const particles = new Set('up out down off over'.split(' '));
/** Before a verb rather than after it: “support calls usually last an hour”. */
const frequency = new Set('usually often always never sometimes also only still mostly typically'.split(' '));
/** Plural in form, and first half of a compound: “the sales report”. */
const compounding = new Set(
  'sales operations goods customs savings logistics results systems communications news business'.split(' '),
);
/** They stand for their noun as well as before it. */
const ordinals = new Set('first second third last latter former other next rest'.split(' '));

/**
 * Tells a finite verb from the participle, the adjective or the noun that it looks like, by the clause that has been
 * read so far and the words to come.
 */
export abstract class FiniteVerbs extends Lookahead {
  /** The clauses that are open, the innermost last. */
  protected abstract stack: Clause[];
  /** A determiner or an adjective waits for its noun. */
  protected expectsNoun = false;
  /** The noun phrase being read hangs on a preposition. */
  protected governed = false;
  /** Whether a bare time (“last month”) is all that the clause has for a subject. */
  protected onlyTime = false;

  protected get clause(): Clause {
    return this.stack.at(-1)!;
  }

  protected isFinite(i: number): boolean {
    const token = this.tokens[i]!;
    const { bits } = token;
    const one = this.clause;
    const before = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    const adjacent = one.pronoun >= 0 && !one.verb;
    if (isAuxiliary(token)) return !(this.expectsNoun && token.bits & V.Nominal);
    if (adjacent) {
      if (bits & (V.Base | V.Third | V.Past)) return true;
      // “I whiteboarded”, “we onsite”: a word that follows “I” at once is its verb, in the list or not.
      return (
        token.noun &&
        bits === 0 &&
        i === one.pronoun + 1 &&
        next !== undefined &&
        next.gap === ' ' &&
        !f.coordinators.has(next.head)
      );
    }
    if (bits === 0 || bits === V.Ing || bits === (V.Ing | V.Guess)) return false;
    // “The second slipped.”
    const headless = before !== undefined && ordinals.has(before.head) && bits & V.Past && !next?.noun;
    if (this.expectsNoun && !headless && !(bits & V.Past && !(bits & V.Participle))) {
      // “The updated list”; but “the last closed” has its noun left out too rarely to be read.
      return false;
    }
    if (before && articles.has(before.head)) return false;
    if (bits & V.Past) return this.isFinitePast(i);
    if (before && f.prepositions.has(before.head)) return false;
    if (bits & V.Third && !(bits & V.Base)) return this.isFiniteThird(i);
    if (bits & V.Base) return this.isFiniteBase(i);
    return false;
  }

  private isFinitePast(i: number): boolean {
    const { bits, head } = this.tokens[i]!;
    const one = this.clause;
    const before = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    const ambiguous = (bits & V.Participle) !== 0;
    if (!ambiguous) return !(before && f.prepositions.has(before.head) && bits & V.Nominal);
    if (
      before &&
      (f.prepositions.has(before.head) || f.clausal.has(before.head)) &&
      this.governed &&
      !particles.has(before.head) &&
      !(this.pendingParent() && !next?.noun)
    )
      return false;
    const agent =
      next?.head === 'by' && !this.tokens[i + 2]?.number && !((this.tokens[i + 2]?.bits ?? 0) & V.Ing);
    const objectless =
      agent ||
      (naming.has(head) && before?.noun === true && next?.gap === ' ' && (next.noun || next.adjective));
    if (bits & V.Base && !(one.subject && !one.verb) && !one.fresh && i > 0 && one.verb) return false;
    if (!one.verb) {
      if (one.subject !== undefined) {
        if (this.onlyTime && one.kind === 'main' && this.governed) return true;
        // “what mattered was safety”
        if (before && (f.relatives.has(before.head) || (before.head === 'that' && one.kind === 'relative')))
          return true;
        return !objectless && (this.governs(i) || !this.verbFollows(i + 1));
      }
      if (one.kind === 'sub') return !agent && !(before && f.subordinators.has(before.head));
      if (one.kind === 'relative') return true;
      return !this.opensWithParticiple(i);
    }
    // “It was designed by me and built by Pavel.”
    if (one.fresh && !one.phrase && one.passive) return true;
    // “We set a goal: cut costs”: an order, or an infinitive.
    if (bits & V.Base && this.tokens[i]!.gap.includes(':')) return false;
    if (one.fresh)
      return one.phrase
        ? !objectless && (this.governs(i) || !this.verbFollows(i + 1))
        : !this.opensWithParticiple(i);
    if (this.pendingParent()) return !agent;
    return one.phrase && reporting.has(one.base) && !objectless && before?.noun === true;
  }

  /** A verb that an object or a clause follows, as seldom follows a participle: “my manager said the plan was bad”. */
  private governs(i: number): boolean {
    const next = this.tokens[i + 1];
    if (!next || next.gap !== ' ') return false;
    return (
      reporting.has(verbBases(this.tokens[i]!.head)[0] ?? '') ||
      f.objects.has(next.head) ||
      f.determiners.has(next.head) ||
      f.nominatives.has(next.head) ||
      f.pronouns.has(next.head)
    );
  }

  /** “Asked to help, I…”: a participle before the comma that its subject follows. */
  private opensWithParticiple(i: number): boolean {
    const next = this.tokens[i + 1];
    if (next?.head === 'by' && !this.tokens[i + 2]?.number && !((this.tokens[i + 2]?.bits ?? 0) & V.Ing))
      return true;
    if (next && (f.determiners.has(next.head) || f.objects.has(next.head) || next.number)) return false;
    // “Lost calls dropped”: the participle describes the subject of the next verb.
    const after = this.tokens[i + 2];
    if (
      next?.noun &&
      next.gap === ' ' &&
      after?.gap === ' ' &&
      after.bits & V.Past &&
      !naming.has(after.head)
    )
      return true;
    for (let j = i + 1; j < this.tokens.length && j < i + LOOKAHEAD; j++) {
      const { gap, head, bits } = this.tokens[j]!;
      if (/[;:.()\n—]/.test(gap)) return false;
      if (gap.includes(',')) return f.nominatives.has(head);
      if (bits & V.Past && !(bits & V.Participle)) return false;
    }
    return false;
  }

  /** The clause around a finished relative clause still waits for its verb. */
  protected pendingParent(): boolean {
    const parent = this.stack.at(-2);
    return (
      parent !== undefined &&
      this.clause.verb &&
      !parent.verb &&
      (parent.subject !== undefined || this.clause.kind === 'sub')
    );
  }

  private isFiniteThird(i: number): boolean {
    const { bits } = this.tokens[i]!;
    const one = this.clause;
    const before = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    const nominal = (bits & V.Nominal) !== 0;
    const ends = !next || /[,;:.]/.test(next.gap) || f.coordinators.has(next.head);
    const object =
      ends ||
      takesObject(next) ||
      (next.adverb && !(nominal && frequency.has(next.head))) ||
      (nominal &&
        f.prepositions.has(next.head) &&
        one.subject !== undefined &&
        !one.verb &&
        before?.noun === true);
    if (this.verbFollows(i + 1)) return false;
    if (!one.verb)
      return (
        one.subject === 'other' && before !== undefined && (!nominal || object || one.kind === 'relative')
      );
    if (one.fresh)
      return (one.form & V.Third) !== 0 && !one.phrase
        ? !nominal || (next !== undefined && takesObject(next))
        : one.phrase && !nominal;
    if (this.pendingParent()) return !nominal || object || f.prepositions.has(next.head) || next.adverb;
    return (
      one.phrase &&
      !one.infinitive &&
      (reporting.has(one.base) ? !nominal || object || f.prepositions.has(next.head) : !nominal)
    );
  }

  private isFiniteBase(i: number): boolean {
    const { bits } = this.tokens[i]!;
    const one = this.clause;
    const before = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    const nominal = (bits & V.Nominal) !== 0;
    const object =
      next !== undefined &&
      next.gap === ' ' &&
      (takesObject(next) || (!nominal && (next.noun || next.adjective)));
    if (!one.verb && one.subject === undefined && one.kind === 'main')
      return before !== undefined && this.onlyHabits(i);
    if (one.verb ? one.fresh && one.phrase : one.subject === 'other') {
      const plural =
        before !== undefined &&
        (/[^s']s$/.test(before.head) ||
          before.head === 'people' ||
          before.adverb ||
          f.pronouns.has(before.head) ||
          f.relatives.has(before.head) ||
          before.head === 'that');
      const compound = before !== undefined && compounding.has(before.head);
      const complement = object || (!compound && next?.gap === ' ' && (next.noun || next.adjective));
      const verbal = !nominal || complement || (before !== undefined && f.relatives.has(before.head));
      return plural && verbal && !this.verbFollows(i + 1);
    }
    if (this.pendingParent()) return !nominal || object || !next || /[,;.]/.test(next.gap);
    if (!one.verb) return one.subject !== undefined && (!nominal || object);
    if (one.fresh && !one.phrase && (one.form & V.Base) !== 0 && !one.infinitive && one.subject !== undefined)
      return (
        !nominal ||
        object ||
        (next !== undefined &&
          f.prepositions.has(next.head) &&
          (before?.head === 'and' || before?.adverb === true))
      );
    return false;
  }

  private onlyHabits(i: number): boolean {
    for (let j = 0; j < i; j++) if (!habitual.has(this.tokens[j]!.head)) return false;
    return true;
  }
}

/** An object begins here, so that what stands before it is a verb. */
function takesObject(token: Token): boolean {
  const { head } = token;
  return (
    f.objects.has(head) ||
    f.determiners.has(head) ||
    f.pronouns.has(head) ||
    head.endsWith("'s") ||
    head === 'to' ||
    f.subordinators.has(head) ||
    head === 'what' ||
    token.number
  );
}
