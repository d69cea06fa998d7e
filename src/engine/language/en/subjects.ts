import type { Word } from '../language';
import type { SubjectMention } from '../language';
import { causative, clause, type Clause, reporting, type Subject } from './clause';
import { FiniteVerbs } from './finite';
import { WordKind as K } from './function-words';
import { isImpersonal } from './impersonal';
import { breaks, is, type Token, tokenize } from './tokens';
import { isAuxiliary, namesDeed, verbGroup, type VerbGroup } from './verb-group';
import { VerbForm as V, verbBases } from './verbs';

/** They come before their subject: “then came the audit”. */
const arriving = new Set('came comes arrived followed stood lay began went'.split(' '));
const indefinite = /^(?:no|some|any|every)(?:body|one|-one|thing)$/;

/** Who acts in each finite verb of a sentence, in one pass over its words. `words` are the sentence's. */
export function subjectsOf(text: string, words: readonly Word[]): SubjectMention[] {
  return new Reader(tokenize(text, words)).read();
}

/** Reads a sentence word by word and keeps the clauses that are open. */
class Reader extends FiniteVerbs {
  protected override stack: Clause[] = [clause('main')];
  private readonly found: SubjectMention[] = [];
  /** Index after “to”, whose verb is no finite one. */
  private infinitiveAt = -1;
  /** The clauses around a quotation that is being read. */
  private outer: Clause[] | undefined;
  /** What is quoted is but a name: “the quiet hour”. */
  private quotesName = false;
  /** Index after a quotation. */
  private quotedBefore = -1;

  read(): SubjectMention[] {
    for (let i = 0; i < this.tokens.length;) i = this.step(i);
    return this.found;
  }

  /** Reads the word at `i`; returns the index of the next to read. */
  private step(i: number): number {
    const token = this.tokens[i]!;
    if (i > 0) this.punctuation(i);
    const { head } = token;
    if (is(token, K.Coordinator) || ((head === 'so' || head === 'then') && this.startsClause(i + 1))) {
      if (head === 'nor' && isAuxiliaryAt(this.tokens, i + 1)) return this.verb(i + 1, true);
      this.coordinate(head);
      return i + 1;
    }
    if (is(token, K.Nominative)) return this.pronoun(i, head === 'i' ? 'I' : head === 'we' ? 'we' : 'other');
    if (head === 'that') return this.that(i);
    if (is(token, K.Relative)) return this.relative(i);
    if (is(token, K.Subordinator) || (is(token, K.Clausal) && this.opensClause(i + 1, this.clause.verb))) {
      if (this.isParticiple(i + 1)) return i + 2;
      this.open('sub');
      return i + 1;
    }
    if (head === 'to') {
      this.infinitiveAt = i + 1;
      this.expectsNoun = false;
      this.governed = true;
      if (this.clause.verb) this.clause.infinitive = true;
      else if (this.clause.subject === undefined) this.clause.loose = true;
      return i + 1;
    }
    // “The part I like *most* is…”
    if (head === 'most' && this.pendingParent() && isAuxiliaryAt(this.tokens, i + 1)) return i + 1;
    if (head === 'having' || head === 'being') {
      const end = this.participleEnd(i + 1);
      if (end > 0) {
        this.noun(i);
        return end;
      }
    }
    if (is(token, K.Preposition) || is(token, K.Clausal)) {
      this.governed = true;
      this.expectsNoun = false;
      return i + 1;
    }
    if (is(token, K.Object)) {
      // “me and my teammate”
      if (!this.clause.verb && this.clause.subject === undefined && this.tokens[i + 1]?.head === 'and')
        this.clause.subject = head === 'me' || head === 'us' ? 'we' : 'other';
      this.expectsNoun = false;
      // “The client called me”: what follows is no part of a subject. “myself” changes nothing.
      return i + 1;
    }
    if (head === 'there' && isAuxiliaryAt(this.tokens, token.clitic ? i : i + 1)) {
      this.nominal(true);
      return token.clitic ? this.verb(i, false) : i + 1;
    }
    if (head === 'here' || head === 'there') return i + 1;
    if (is(token, K.Pronoun) && this.actsAsPronoun(i)) return this.pronoun(i, 'other');
    if (is(token, K.Determiner) || head.endsWith("'s")) {
      this.determiner(i);
      return i + 1;
    }
    if (is(token, K.Pronoun)) {
      this.nominal(false);
      this.expectsNoun = false;
      return i + 1;
    }
    if (token.adverb) return i + 1;
    if (i === this.infinitiveAt) {
      this.infinitiveAt = -1;
      this.governed = false;
      return i + 1;
    }
    if (this.isFinite(i)) return this.verb(i, this.mayInvert(i));
    if (token.adjective || token.number) {
      if (!this.expectsNoun && !token.number) this.expectsNoun = this.tokens[i + 1]?.gap === ' ';
      if (token.number) this.nominal(false);
      return i + 1;
    }
    if (token.noun) this.noun(i);
    else if (token.bits & V.Ing) this.noun(i);
    return i + 1;
  }

  private open(kind: Clause['kind'], subject?: Subject): void {
    const one = clause(kind);
    one.subject = subject;
    this.stack.push(one);
    if (this.stack.length > 12) this.stack.splice(1, 1);
    this.expectsNoun = false;
    this.governed = false;
  }

  /** What is said in quotes stands apart: its clauses are none of the sentence's around it. */
  private quotation(i: number): void {
    const { gap } = this.tokens[i]!;
    const opens = /(?:^|\s)["“«]$/.test(gap);
    if (this.outer ?? (!opens && !this.quotesName && !this.tokens[i - 1]!.number)) {
      if (!/["”»]/.test(gap)) return;
      this.stack = this.outer ?? [clause('main')];
      this.outer = undefined;
      this.quotedBefore = i;
      this.reset();
      const one = this.clause;
      if (one.verb) {
        one.fresh = true;
        one.phrase = false;
      }
    } else if (!opens) {
      if (/["”»]/.test(gap)) this.quotesName = false;
    } else if (!/[,:]/.test(gap) && !this.quotesClause(i)) this.quotesName = true;
    else {
      this.outer = this.stack;
      this.stack = [clause('main')];
      this.reset();
    }
  }

  /** “We named it "the quiet hour"” quotes a name, “he asked "is it ready"” a clause. */
  private quotesClause(i: number): boolean {
    const token = this.tokens[i]!;
    return is(token, K.Nominative) || token.clitic !== undefined;
  }

  private punctuation(i: number): void {
    const { gap } = this.tokens[i]!;
    if (gap === ' ') return;
    this.quotation(i);
    if (/[;:\n]|\s[-–—]\s|—|[.!?]/.test(gap)) {
      const base = this.stack[0]!;
      const next = clause('main');
      if (base.verb) {
        next.subject = base.subject;
        next.verb = next.fresh = true;
        next.form = base.form;
      }
      this.stack = [next];
      this.reset();
    } else if (gap.includes(',')) this.comma();
    else if (gap.includes('(')) this.open('sub');
    else if (gap.includes(')')) {
      if (this.stack.length > 1) this.stack.pop();
      this.expectsNoun = false;
    } else if (/["“«]/.test(gap)) this.expectsNoun = false;
  }

  private reset(): void {
    this.expectsNoun = false;
    this.governed = false;
    this.onlyTime = false;
  }

  private comma(): void {
    while (this.stack.length > 1 && (this.clause.verb || this.clause.kind === 'sub')) this.stack.pop();
    const one = this.clause;
    if (!one.verb && (this.onlyTime || one.loose)) one.subject = undefined;
    one.loose = false;
    if (one.verb) {
      one.fresh = true;
      one.phrase = false;
    }
    this.reset();
  }

  private coordinate(word: string): void {
    const one = this.clause;
    this.reset();
    if (one.verb) {
      one.fresh = true;
      one.phrase = false;
    } else if (word !== 'but' && one.subject === 'other') one.phrase = true;
  }

  /** A pronoun that acts. */
  private pronoun(i: number, subject: Subject): number {
    const token = this.tokens[i]!;
    const one = this.clause;
    const after = this.tokens[i - 1]?.head;
    if (!one.verb && one.subject !== undefined && (after === 'and' || after === 'or')) {
      // “my team and I”, “he and I”
      one.subject = subject === 'I' || subject === 'we' || one.subject === 'I' ? 'we' : 'other';
    } else if (one.verb && one.fresh && !one.phrase) {
      this.stack[this.stack.length - 1] = { ...clause(one.kind), subject };
    } else if (one.verb || (one.subject !== undefined && !this.onlyTime && !one.loose)) {
      this.open(one.verb ? 'complement' : 'relative', subject);
      this.clause.gapped = !one.verb;
    } else one.subject = subject;
    this.clause.pronoun = i;
    this.onlyTime = false;
    this.expectsNoun = false;
    this.governed = false;
    if (token.clitic) return this.verb(i, false);
    // “I and my team”
    if (
      this.tokens[i + 1]?.head === 'and' &&
      this.tokens[i + 2] &&
      !this.mayBeVerb(i + 2) &&
      subject !== 'other'
    ) {
      this.clause.subject = 'we';
    }
    return i + 1;
  }

  /** `it`, `this`, `everyone`: a subject where a verb follows and no other verb or preposition wants it for its object. */
  private actsAsPronoun(i: number): boolean {
    const token = this.tokens[i]!;
    if (token.clitic) return true;
    let j = i + 1;
    while (this.tokens[j]?.adverb && j < i + 4) j++;
    const next = this.tokens[j];
    if (!next || (j > i && breaks(next, /[,.;:()]/) && !this.tokens[j - 1]!.adverb)) return false;
    const one = this.clause;
    // “one of my colleagues”, “most of the delay”
    if (next.head === 'of' && j === i + 1 && token.head !== 'it') return false;
    const certain = isAuxiliary(next) || (next.bits & (V.Past | V.Third)) !== 0;
    const base =
      token.head === 'you' || token.head === 'these' || token.head === 'those' || token.head === 'all';
    const finite = certain || (base && (next.bits & V.Base) !== 0);
    if (!finite) return false;
    if (this.governed && is(this.tokens[i - 1], K.Preposition)) return false;
    if (is(token, K.Determiner) && next.bits & V.Nominal && !(next.bits & V.Past)) return false;
    // “got it approved”, “fixed it”
    if (one.verb && !one.fresh && !isAuxiliary(next)) {
      if (causative.has(one.base) || this.infinitiveAt === i) return false;
      // “a rule nobody followed”
      if (this.tokens[i - 1]?.noun && indefinite.test(token.head)) return true;
      return (next.bits & V.Participle) === 0 || reporting.has(one.base);
    }
    if (one.infinitive && !one.fresh && causative.has(one.base)) return false;
    return true;
  }

  private that(i: number): number {
    const before = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    const atStart = !before || is(before, K.Coordinator) || breaks(this.tokens[i]!, /[,;:.\n"“—]/);
    if (this.tokens[i]!.clitic) {
      if (before?.noun) this.open('relative', 'other');
      else return this.pronoun(i, 'other');
      return this.verb(i, false);
    }
    const verbNext =
      next !== undefined && this.mayBeVerb(i + 1) && !(next.noun && next.bits & V.Nominal && atStart);
    if (before && (before.head === 'so' || before.head === 'now') && !verbNext) {
      this.open('sub');
    } else if (
      verbNext &&
      (atStart || (!before.noun && !before.adjective && this.clause.verb && !is(before, K.Pronoun)))
    ) {
      return this.pronoun(i, 'other');
    } else if (verbNext || (before?.noun && this.actsOnObject(i + 1))) this.open('relative', 'other');
    else if (!atStart && is(before, K.Preposition)) this.determiner(i);
    else if (next && (this.clause.verb || before?.noun) && this.startsClause(i + 1))
      this.open(before?.noun ? 'relative' : 'sub');
    else this.determiner(i);
    return i + 1;
  }

  /** “(comments that) help the author”: noun-like, with an object. */
  private actsOnObject(i: number): boolean {
    const object = this.tokens[i + 1];
    return (
      ((this.tokens[i]?.bits ?? 0) & V.Base) !== 0 &&
      object?.gap === ' ' &&
      is(object, K.Determiner | K.Object)
    );
  }

  private relative(i: number): number {
    const token = this.tokens[i]!;
    const next = this.tokens[i + 1];
    // “What I did was to call”: the clause is itself a subject.
    if (token.head.startsWith('what') && !this.clause.verb && this.clause.subject === undefined) {
      this.clause.subject = 'other';
      this.clause.noun = 'what';
    }
    this.open('relative', 'other');
    if (token.clitic) return this.verb(i, false);
    if (next && isAuxiliary(next)) return this.verb(i + 1, i === 0 || breaks(token, /["“?]/));
    return i + 1;
  }

  private determiner(i: number): void {
    const before = this.tokens[i - 1];
    if (this.opensRelative(i)) {
      this.open('relative', 'other');
      this.clause.gapped = true;
    }
    // A determiner begins a phrase; what came before no longer governs it.
    if (
      before &&
      !is(before, K.Preposition) &&
      !is(before, K.Clausal) &&
      before.head !== 'all' &&
      before.head !== 'to'
    )
      this.governed = false;
    this.nominal(false);
    this.expectsNoun = true;
  }

  /** “The plan *my* boss proposed failed”: a noun phrase right after the noun that it hangs on. */
  private opensRelative(i: number): boolean {
    const { gap, head } = this.tokens[i]!;
    const before = this.tokens[i - 1];
    const one = this.clause;
    return (
      before?.noun === true &&
      gap === ' ' &&
      !one.verb &&
      one.subject === 'other' &&
      one.noun === before.head &&
      !this.onlyTime &&
      !one.loose &&
      !this.governed &&
      /^(?:the|my|our|your|his|her|its|their)$/.test(head)
    );
  }

  /** After “having”, “being”: the index after the participles, or -1. */
  private participleEnd(from: number): number {
    let j = from;
    let end = -1;
    for (; j < this.tokens.length && j < from + 6; j++) {
      const token = this.tokens[j]!;
      if (token.gap !== ' ') break;
      if (token.adverb) continue;
      if ((token.bits & V.Participle) === 0) break;
      end = j + 1;
      if (token.head !== 'been') break;
    }
    return end;
  }

  private noun(i: number): void {
    const { bits, head } = this.tokens[i]!;
    const one = this.clause;
    const time = is(this.tokens[i], K.Time) || is(this.tokens[i + 1], K.Time);
    const opening = one.kind === 'main' && one.subject === undefined && !this.expectsNoun;
    if (!(bits & V.Ing && opening)) this.nominal(time);
    else if (isAuxiliaryAt(this.tokens, i + 1)) this.nominal(false);
    else one.loose = true;
    if (!this.governed && !one.verb) one.noun = head;
    this.expectsNoun = false;
  }

  /** Something that may be a subject was read. */
  private nominal(time: boolean): void {
    const one = this.clause;
    if (this.governed) return;
    if (one.verb) one.phrase = true;
    else if (one.pronoun < 0) {
      if (one.subject === undefined) this.onlyTime = time;
      else if (!time && this.onlyTime && !this.expectsNoun) this.onlyTime = false;
      one.subject ??= 'other';
    }
  }

  /** Whether a subject may stand after the auxiliary at `i`: “did I know”, “had we seen”. */
  private mayInvert(i: number): boolean {
    const before = this.tokens[i - 1];
    const one = this.clause;
    if (one.pronoun >= 0 && !one.verb) return false;
    const { gap } = this.tokens[i]!;
    return (
      !before ||
      before.adverb ||
      /["“:,?(]/.test(gap) ||
      is(before, K.Subordinator) ||
      is(before, K.Coordinator) ||
      (one.kind === 'sub' && one.subject === undefined)
    );
  }

  /** Reads the verb group at `i` and says who acts in it. */
  private verb(i: number, question: boolean): number {
    const group = verbGroup(this.tokens, i, question);
    const subject = this.subjectOf(i, group);
    if (namesDeed(this.tokens, group, this.clause.noun)) {
      group.main = i;
      group.end = i + 1;
    }
    const { start, end } = this.tokens[group.main]!;
    const one = this.clause;
    one.subject = subject;
    one.verb = true;
    one.fresh = false;
    one.phrase = false;
    one.infinitive = false;
    one.form = group.form;
    one.passive = group.main > i && (this.tokens[group.main]!.bits & V.Participle) !== 0;
    one.base = verbBases(this.tokens[group.main]!.head)[0] ?? '';
    const complement = this.tokens[group.end]?.head;
    if (complement === 'sure' || complement === 'aware' || complement === 'afraid' || complement === 'glad')
      one.base = complement;
    this.reset();
    this.infinitiveAt = -1;
    this.found.push({ start, end, subject });
    return group.end;
  }

  private subjectOf(i: number, group: VerbGroup): Subject {
    if (group.inverted >= 0) {
      const { head } = this.tokens[group.inverted]!;
      if (this.clause.verb) this.stack = [clause('main')];
      this.clause.pronoun = group.inverted;
      return head === 'i' ? 'I' : head === 'we' ? 'we' : 'other';
    }
    let one = this.clause;
    if (one.verb && !one.fresh && this.pendingParent()) {
      this.stack.pop();
      one = this.clause;
      return this.impersonal(one, group) ?? one.subject ?? 'other';
    }
    if (!one.verb) {
      const { head } = this.tokens[i]!;
      if (arriving.has(head) && (one.subject === undefined || this.onlyTime) && this.arrives(i))
        return 'other';
      if (one.subject !== undefined && !(this.onlyTime && this.governed && one.kind === 'main'))
        return this.impersonal(one, group) ?? one.subject;
      // “"I quit," said the cook”
      if (this.quotedBefore === i && this.tokens[i + 1]?.gap === ' ') return 'other';
      // “Working in retail taught me patience”
      if (one.loose) return 'other';
      // “Among them were two colleagues”
      if (/^(?:were|are|is|has|does)$/.test(head)) return 'other';
      // “Turned out he was right”: even the “it” is dropped.
      if (head.startsWith('turn') && this.tokens[i + 1]?.head === 'out') return 'impersonal';
      return one.kind === 'main' ? 'I' : 'other';
    }
    if (one.fresh && !one.phrase) return one.subject === 'impersonal' ? 'other' : (one.subject ?? 'I');
    one.pronoun = -1;
    return 'other';
  }

  private impersonal(one: Clause, group: VerbGroup): Subject | undefined {
    const pronoun = this.tokens[one.pronoun];
    return pronoun?.head === 'it' && isImpersonal(this.tokens, one.pronoun, group) ? 'impersonal' : undefined;
  }

  private arrives(i: number): boolean {
    const next = this.tokens[i + 1];
    return next !== undefined && next.gap === ' ' && is(next, K.Determiner);
  }
}

function isAuxiliaryAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (isAuxiliary(token) || token.clitic !== undefined);
}
