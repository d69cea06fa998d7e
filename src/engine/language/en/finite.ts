import { type Clause, reporting } from './clause';
import { WordKind as K } from './function-words';
import { LOOKAHEAD, Lookahead } from './lookahead';
import { breaks, is, type Token } from './tokens';
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
/** Verbs that make the first half of a compound more often: “phone calls”, “work orders”. */
const compoundable = new Set(
  'account balance budget business club code contact contract control cost credit customer design email exchange function interview market mentor phone price process profile program progress project quality question record research result review risk sample service shop sound staff stock supply support target team test time trade transport travel trial view visit voice work'.split(
    ' ',
  ),
);
/** Nothing is done to anything: their past is no participle that describes a noun. */
const intransitive = new Set(
  'agree appear apologise apologize arrive become belong collapse come complain cost cry depend die disappear exist expire fail fall feel get go happen have hesitate insist last laugh matter need reply remain resign return say seem sit sleep smile stand stay stop struggle succeed suffer survive talk think turn vanish wait walk want work worry'.split(
    ' ',
  ),
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
        !is(next, K.Coordinator)
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
    if (is(before, K.Preposition)) return false;
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
    if (!ambiguous) return !(is(before, K.Preposition) && bits & V.Nominal);
    if (this.isReduced(i)) return false;
    if (
      before &&
      (is(before, K.Preposition) || is(before, K.Clausal)) &&
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
        if (before && (is(before, K.Relative) || (before.head === 'that' && one.kind === 'relative')))
          return true;
        return !objectless && (this.governs(i) || !this.verbFollows(i + 1));
      }
      if (one.kind === 'sub') return !agent && !is(before, K.Subordinator);
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

  /** “The goods *stored* in the basement got wet”: no object, and another verb comes that must be the finite one. */
  private isReduced(i: number): boolean {
    const { head } = this.tokens[i]!;
    const one = this.clause;
    const next = this.tokens[i + 1];
    if (!this.tokens[i - 1]?.noun || next?.gap !== ' ' || intransitive.has(verbBases(head)[0] ?? ''))
      return false;
    if (one.verb ? !one.phrase : one.subject !== 'other' || one.pronoun >= 0) return false;
    const time = is(this.tokens[i + 2], K.Time) || is(next, K.Time);
    if (!is(next, K.Preposition | K.Clausal) && next.head !== 'to' && !time) return false;
    for (let j = i + 2; j < this.tokens.length && j < i + LOOKAHEAD; j++) {
      const token = this.tokens[j]!;
      if (token.gap !== ' ') return false;
      if (is(token, K.Coordinator | K.Relative | K.Subordinator | K.Nominative) || token.head === 'that')
        return false;
      const before = this.tokens[j - 1]!;
      if ((token.bits & V.Past) === 0 || !(before.noun || before.number)) continue;
      if (naming.has(token.head) || (token.bits & V.Base && token.bits & V.Nominal)) continue;
      const after = this.tokens[j + 1];
      return (
        intransitive.has(verbBases(token.head)[0] ?? '') ||
        (after !== undefined && after.gap === ' ' && (takesObject(after) || after.adjective || after.noun))
      );
    }
    return false;
  }

  /** A verb that an object or a clause follows, as seldom follows a participle: “my manager said the plan was bad”. */
  private governs(i: number): boolean {
    const next = this.tokens[i + 1];
    if (!next || next.gap !== ' ') return false;
    return (
      reporting.has(verbBases(this.tokens[i]!.head)[0] ?? '') ||
      is(next, K.Object) ||
      is(next, K.Determiner) ||
      is(next, K.Nominative) ||
      is(next, K.Pronoun)
    );
  }

  /** “Asked to help, I…”: a participle before the comma that its subject follows. */
  private opensWithParticiple(i: number): boolean {
    const next = this.tokens[i + 1];
    if (next?.head === 'by' && !this.tokens[i + 2]?.number && !((this.tokens[i + 2]?.bits ?? 0) & V.Ing))
      return true;
    if (next && (is(next, K.Determiner) || is(next, K.Object) || next.number)) return false;
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
      const token = this.tokens[j]!;
      const { gap, bits } = token;
      if (gap === ' ') {
        if (bits & V.Past && !(bits & V.Participle)) return false;
        continue;
      }
      if (/[;:.()\n—]/.test(gap)) return false;
      if (gap.includes(',')) return is(token, K.Nominative);
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
    const ends = !next || breaks(next, /[,;:.]/) || is(next, K.Coordinator);
    const object =
      ends ||
      takesObject(next) ||
      (next.adverb && !(nominal && frequency.has(next.head))) ||
      (nominal && is(next, K.Preposition) && one.subject !== undefined && !one.verb && before?.noun === true);
    // “What motivates me is…”
    if (one.kind === 'relative' && !one.verb && this.follows(i, K.Relative) && !is(next, K.Nominative))
      return !nominal || !next?.noun;
    if (this.verbFollows(i + 1)) return false;
    if (!one.verb)
      return (
        (one.subject === 'other' || (one.loose && one.subject === undefined && !nominal)) &&
        before !== undefined &&
        (!nominal || object || one.kind === 'relative')
      );
    if (one.fresh)
      return (one.form & V.Third) !== 0 && !one.phrase
        ? !nominal || (next !== undefined && takesObject(next))
        : one.phrase && (!nominal || this.isNewVerb(i));
    if (this.pendingParent()) return !nominal || object || is(next, K.Preposition) || next.adverb;
    return (
      one.phrase &&
      !one.infinitive &&
      (reporting.has(one.base) ? !nominal || object || is(next, K.Preposition) : !nominal)
    );
  }

  /** Whether words of a kind, or “that”, stand right before, adverbs apart. */
  private follows(i: number, kind: number): boolean {
    let j = i - 1;
    while (j > 0 && j > i - 3 && this.tokens[j]!.adverb) j--;
    const before = this.tokens[j];
    return is(before, kind) || before?.head === 'that';
  }

  /** “…, and your hospital *offers* a lot”: noun-like, after a noun phrase that began after a conjunction. */
  private isNewVerb(i: number): boolean {
    const next = this.tokens[i + 1];
    if (!next || next.gap !== ' ' || !this.tokens[i - 1]!.noun) return false;
    let j = i - 1;
    while (j > 0 && j > i - 6 && this.tokens[j]!.gap === ' ' && !is(this.tokens[j], K.Coordinator)) j--;
    const first = this.tokens[is(this.tokens[j], K.Coordinator) ? j + 1 : j]!;
    const apart = breaks(this.tokens[j]!, /[,;]/);
    if (!is(first, K.Determiner) && first.bits & V.Base) return false;
    if (takesObject(next)) return true;
    if (!apart || !is(first, K.Determiner)) return false;
    return is(next, K.Preposition) || next.noun || next.adjective || next.adverb;
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
          is(before, K.Pronoun) ||
          is(before, K.Relative) ||
          before.head === 'that');
      const compound = before !== undefined && compounding.has(before.head);
      const complement = object || (!compound && next?.gap === ' ' && (next.noun || next.adjective));
      const verbal = !nominal || complement || is(before, K.Relative);
      return plural && verbal && !this.verbFollows(i + 1);
    }
    if (this.pendingParent()) {
      // “moved the date forward”
      if (this.tokens[i]!.head === 'forward') return false;
      if (!nominal || object || !next || breaks(next, /[,;.]/)) return true;
      // “The cooks I hired still *work* there”: nothing that it could be the object of.
      return one.gapped && !one.phrase && !(next.bits & V.Past) && !this.verbFollows(i + 1);
    }
    if (!one.verb) return one.subject !== undefined && (!nominal || object);
    if (one.fresh && !one.phrase && (one.form & V.Base) !== 0 && !one.infinitive && one.subject !== undefined)
      return (
        !nominal ||
        object ||
        this.sharesSubject(i) ||
        (next !== undefined && is(next, K.Preposition) && (before?.head === 'and' || before?.adverb === true))
      );
    return false;
  }

  /** “I run the shift and *train* new staff”: after “and”, with an object that is no second half of a compound. */
  private sharesSubject(i: number): boolean {
    const token = this.tokens[i]!;
    const next = this.tokens[i + 1];
    const last = this.tokens[i - 2];
    if (this.tokens[i - 1]?.head !== 'and' || !last || next?.gap !== ' ') return false;
    if (next.adjective) return !token.adjective;
    // “calls and work orders”, “design and research teams”
    if (!next.noun || token.adjective || compoundable.has(token.head)) return false;
    const after = this.tokens[i + 2];
    const determined = is(this.tokens[i - 3], K.Determiner) && /[^s]s$/.test(next.head);
    return determined || /[^s]s$/.test(last.head) || (after?.gap === ' ' && after.noun);
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
    is(token, K.Object) ||
    is(token, K.Determiner) ||
    is(token, K.Pronoun) ||
    head.endsWith("'s") ||
    head === 'to' ||
    is(token, K.Subordinator) ||
    head === 'what' ||
    token.number
  );
}
