import type { Range } from '../../finding';
import type { Discourse, SubjectMention } from '../language';
import type { Word } from '../language';
import { russianNumbers } from './numbers';
import { WordClass as C } from '../word-class';

type Subject = SubjectMention['subject'];

const PAST_SINGULAR = C.PastMasculine | C.PastFeminine | C.PastNeuter;
const PAST = PAST_SINGULAR | C.PastPlural;
const SHORT =
  C.ShortParticipleMasculine | C.ShortParticipleFeminine | C.ShortParticipleNeuter | C.ShortParticiplePlural;
const PRESENT = C.FirstSingular | C.FirstPlural | C.SecondPerson | C.ThirdSingular | C.ThirdPlural;
const NOMINATIVE = C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.NominativePlural;

/** Gender and number as one of four bits, so that a verb and its subject can be compared. */
const MASCULINE = 1;
const FEMININE = 2;
const NEUTER = 4;
const PLURAL = 8;

const pronouns = new Map<string, { subject: Subject; agrees: number }>([
  ['я', { subject: 'I', agrees: MASCULINE | FEMININE }],
  ['мы', { subject: 'we', agrees: PLURAL }],
  ['он', { subject: 'other', agrees: MASCULINE }],
  ['она', { subject: 'other', agrees: FEMININE }],
  ['оно', { subject: 'other', agrees: NEUTER }],
  ['они', { subject: 'other', agrees: PLURAL }],
  ['ты', { subject: 'other', agrees: MASCULINE | FEMININE }],
  ['вы', { subject: 'other', agrees: PLURAL }],
  ['кто', { subject: 'other', agrees: MASCULINE }],
  ['никто', { subject: 'other', agrees: MASCULINE }],
  // «все» and «всё» alike.
  ['все', { subject: 'other', agrees: PLURAL | NEUTER }],
  ['это', { subject: 'other', agrees: NEUTER }],
  ['то', { subject: 'other', agrees: NEUTER }],
  ['кто-то', { subject: 'other', agrees: MASCULINE }],
  ['что-то', { subject: 'other', agrees: NEUTER }],
  ['многие', { subject: 'other', agrees: PLURAL }],
  ['остальные', { subject: 'other', agrees: PLURAL }],
  ['некоторые', { subject: 'other', agrees: PLURAL }],
  ['который', { subject: 'other', agrees: MASCULINE }],
  ['которая', { subject: 'other', agrees: FEMININE }],
  ['которое', { subject: 'other', agrees: NEUTER }],
  ['которые', { subject: 'other', agrees: PLURAL }],
  // Participles by their form, people by their use: «управляющая отметила».
  ...['управляющ', 'заведующ', 'ведущ'].flatMap((stem): [string, { subject: Subject; agrees: number }][] => [
    [`${stem}ий`, { subject: 'other', agrees: MASCULINE }],
    [`${stem}ая`, { subject: 'other', agrees: FEMININE }],
    [`${stem}ие`, { subject: 'other', agrees: PLURAL }],
  ]),
]);

/** Whose verb takes no object: a noun after it is its subject («упал сервер», not «сдал отчёт»). */
const intransitive = new Set(
  (
    'быть стать становиться упасть падать вырасти расти прийти приходить уйти уходить выйти выходить возникнуть возникать ' +
    'произойти происходить случиться наступить исчезнуть пропасть поступить поступать существовать истечь зависнуть ' +
    'встать вставать замереть заглохнуть погаснуть лопнуть течь потечь рухнуть треснуть протечь наступать пойти идти прийтись ' +
    'настать сгореть заболеть звучать стоять лежать прозвучать последовать подойти подключиться войти зайти помочь помогать мешать'
  ).split(' '),
);
const prepositions = new Set(
  'в во на за под над с со из изо от ото до по о об обо при про для без через перед между у к ко после кроме среди вместо около благодаря вокруг против ради согласно насчет'.split(
    ' ',
  ),
);
const conjunctions = new Set('и а но или да либо однако зато'.split(' '));
/** They stand in the accusative of time far oftener than they act. */
const times = new Set('раз день месяц год час квартал вечер понедельник вторник четверг'.split(' '));
/** A short participle by its form, an adjective by its use: nobody acts in «я уверен». */
const states = /^(?:уверен|намерен|обязан|женат|знаком)/;
/** «с командой»: many who are grammatically one thing. */
const collectives = new Set(
  'команда отдел группа коллектив бригада руководство семья бухгалтерия склад'.split(' '),
);
const firstPersonObjects = new Set('мне меня мной нам нас нами'.split(' '));

const PARTICIPLE = C.PassiveParticiple | C.ActiveParticiple;
/** An adjective that no nominative follows: in «на этом разговор закончился» «на» governs «этом» alone. */
const OBLIQUE = /(?:ого|его|ому|ему|ом|ем|ых|их|ым|им|ыми|ими)$/;
/** How far a verb looks for its subject, in words; longer stretches without a comma are no Russian. */
const REACH = 14;

interface Token extends Range {
  form: string;
  bits: number;
  lemma: string;
  /** Opens a clause: after a comma, a dash, a colon or a conjunction. */
  opens: boolean;
}

interface Candidate {
  subject: Subject;
  agrees: number;
  at: number;
  /** Has acted already, so it may go on acting. */
  used: boolean;
  /** Stands in a clause with «который» or «кто»: it acts in that clause alone. */
  relative: boolean;
}

/**
 * Who acts in each finite verb of a sentence. Russian drops «я» and «мы»: a masculine or feminine past with nobody
 * else to agree with is the speaker's («Организовал встречу»); a plural one is «мы» where «мы» acted last, else
 * unnamed others («мне дали задачу»).
 */
export function subjectsOf(text: string, words: readonly Word[], discourse: Discourse): SubjectMention[] {
  return new SentenceReader(tokenize(text, words), discourse).read();
}

function tokenize(text: string, words: readonly Word[]): Token[] {
  return words.map((word, i) => {
    const { start, end, form } = word;
    const before = words[i - 1]?.end ?? start;
    const isSpace = start - before === 1 && text.charCodeAt(before) === 0x20;
    const opens =
      i === 0 || (!isSpace && /[,;:()—–\n]| - /.test(text.slice(before, start))) || conjunctions.has(form);
    return { start, end, form, bits: word.wordClass, lemma: word.lemmas[0]!, opens };
  });
}

class SentenceReader {
  private readonly candidates: Candidate[] = [];
  /** Tokens behind their verb that were taken for its subject. */
  private readonly postposed = new Set<number>();
  private readonly found: SubjectMention[] = [];
  /** Where the clause began, and whether it is a relative one. */
  private clause = 0;
  private relative = false;
  /** Gender and number of the last verb. */
  private lastAgrees = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly discourse: Discourse,
  ) {}

  read(): SubjectMention[] {
    this.tokens.forEach(({ start, end, form, opens }, i) => {
      if (opens) {
        this.clause = i;
        this.relative = false;
      }
      if (form === 'кто' || form.startsWith('котор')) this.relative = true;
      const own = this.candidateAt(i, this.clause);
      if (own) {
        const { subject, agrees } = own;
        this.candidates.push({
          subject,
          agrees,
          at: i,
          used: this.postposed.has(i),
          relative: this.relative,
        });
      }
      if (!this.isVerb(i)) return;
      const subject = this.subjectOf(i);
      this.discourse.last = subject;
      this.lastAgrees = verbAgreement(this.tokens[i]!.bits);
      this.found.push({ start, end, subject });
    });
    return this.found;
  }

  /** A finite verb or a short participle, and not the noun or adjective that it may look like. */
  private isVerb(i: number): boolean {
    const { bits, form, opens } = this.tokens[i]!;
    const before = opens ? undefined : this.tokens[i - 1];
    if ((bits & (PAST | PRESENT | SHORT)) === 0 || (before && prepositions.has(before.form))) return false;
    // «знаете» and «говорят» are parentheses at times, verbs oftener; «было», «если» and their like are not in doubt.
    if ((bits & C.Function) !== 0 && (bits & PRESENT) === 0) return false;
    if ((bits & PAST) !== 0) {
      if ((bits & NOMINATIVE) === 0) return true;
      // «цена стали выросла»: the next word is the verb.
      const next = this.tokens[i + 1];
      if (next && !next.opens && (next.bits & PAST) !== 0 && (next.bits & NOMINATIVE) === 0) return false;
      // «правило», «начало»: verbs where something neuter stands before to act.
      if ((bits & C.PastNeuter) !== 0) return this.nearest(i, NEUTER) !== undefined;
      return !(before && (before.bits & (C.Adjective | PARTICIPLE)) !== 0 && !pronouns.has(before.form));
    }
    if ((bits & PRESENT) !== 0) {
      // «Посмотрите»: an order, unless «вы» or «ты» is told to do it.
      if ((bits & C.Imperative) !== 0 && !/^(?:вы|ты)$/.test(before?.form ?? '')) return false;
      // «дам», «смету»: nouns unless «я», «мы» or «не» stands before.
      const ambiguous = (bits & (NOMINATIVE | C.ObliqueNoun | C.Adjective | C.Adverb)) !== 0;
      return !ambiguous || (before !== undefined && /^(?:я|мы|не)$/.test(before.form));
    }
    return (bits & C.Adverb) === 0 && form.length > 3 && !states.test(form);
  }

  /** A pronoun, or a noun in the nominative that no preposition governs. */
  private candidateAt(i: number, clause: number): Pick<Candidate, 'subject' | 'agrees'> | undefined {
    const { form, bits, lemma, opens } = this.tokens[i]!;
    const next = this.tokens[i + 1];
    const pronoun = pronouns.get(form);
    if (pronoun) return pronoun;
    // «Каждый из нас отвечал»; but «каждый день».
    if (next?.form === 'из' && /^(?:кажд|люб|одн|один|друг)/.test(form)) {
      return { subject: 'other', agrees: MASCULINE | FEMININE };
    }
    // «on-call перестал»: a name in Latin letters right before its verb.
    if (opens && /^[a-z]/.test(form) && next && !next.opens && (next.bits & PAST) !== 0) {
      return { subject: 'other', agrees: MASCULINE | FEMININE | PLURAL };
    }
    if ((bits & NOMINATIVE) === 0 || (bits & C.Function) !== 0 || times.has(lemma)) return undefined;
    if ((bits & (PAST | PRESENT)) !== 0 && (bits & C.PastNeuter) === 0) return undefined;
    for (let j = i - 1; j >= clause && j >= i - 4; j--) {
      if (prepositions.has(this.tokens[j]!.form)) return undefined;
      if ((this.tokens[j]!.bits & C.Adjective) === 0 || OBLIQUE.test(this.tokens[j]!.form)) break;
    }
    return { subject: 'other', agrees: nounAgreement(bits) };
  }

  private subjectOf(i: number): Subject {
    const { bits, lemma } = this.tokens[i]!;
    const past = (bits & PAST) !== 0 || (bits & PRESENT) === 0;
    if (!past && bits & C.FirstSingular) return 'I';
    if (!past && bits & C.FirstPlural) return 'we';
    if (!past && bits & C.SecondPerson) return 'other';
    const agrees = verbAgreement(bits);
    const end = this.clauseEnd(i);

    if (agrees & PLURAL && this.meAndSomeone(i)) return 'we';
    const before = this.actor(i, end, agrees);
    const after = this.pronounBetween(i + 1, end, agrees);
    const explicit =
      after && (!before || (before.subject === 'other' && after.subject === 'I')) ? after : before;
    if (explicit) {
      if (explicit === before) before.used = true;
      const gender = agrees & (MASCULINE | FEMININE);
      if (explicit.subject === 'I' && past && gender) this.discourse.gender = gender;
      return explicit.subject;
    }
    if (agrees === NEUTER && (bits & SHORT) !== 0) return 'impersonal';
    if (this.passiveByUs(i, end)) return 'other';
    if (this.nounFollows(i, end, agrees, intransitive.has(lemma) || (bits & (C.Reflexive | SHORT)) !== 0))
      return 'other';
    if (agrees & NEUTER && this.tokens[i - 1]?.form === 'что') return 'other';
    if (agrees === NEUTER) return this.amountFollows(i, end) ? 'other' : 'impersonal';

    if (this.goesOn(i, agrees)) return this.found.at(-1)!.subject;
    // «Мы показали прототип, его похвалили».
    if (agrees & PLURAL && /^(?:его|ее|их)$/.test(this.tokens[this.clause]!.form)) return 'other';

    const pending = this.pending(agrees);
    if (pending) {
      pending.used = true;
      return pending.subject;
    }
    // «Мне нравится разбирать», «хватает»: nobody acts in a third person that nobody was named for.
    if (!past) return agrees & PLURAL ? 'other' : 'impersonal';
    if (agrees & PLURAL) return this.droppedWe(i, end) ? 'we' : 'other';
    return this.discourse.gender !== 0 && (agrees & this.discourse.gender) === 0 ? 'other' : 'I';
  }

  /** «Пришло сорок человек», «было восемь подопечных»; but «нас было трое». */
  private amountFollows(i: number, end: number): boolean {
    if (i + 1 >= end || !isAmount(this.tokens[i + 1]!.form)) return false;
    return (
      this.tokens[i]!.lemma !== 'быть' || (i + 2 < end && (this.tokens[i + 2]!.bits & C.ObliqueNoun) !== 0)
    );
  }

  /** «…похвалили и отложили»: behind an «и» the one who acted last goes on, if the verb agrees. */
  private goesOn(i: number, agrees: number): boolean {
    if (this.tokens[this.clause]!.form !== 'и' || i - this.clause > 4) return false;
    return (this.lastAgrees & agrees) !== 0;
  }

  /** «Я и мой напарник обошли магазины». */
  private meAndSomeone(i: number): boolean {
    for (let j = Math.max(1, i - 6); j < i; j++) {
      if (
        this.tokens[j]!.form === 'и' &&
        (this.tokens[j - 1]!.form === 'я' || this.tokens[j + 1]!.form === 'я')
      )
        return true;
    }
    return false;
  }

  /** «Нами была внедрена система»: whoever acts is no grammatical subject. */
  private passiveByUs(i: number, end: number): boolean {
    const clause = this.tokens.slice(Math.max(this.clause, i - REACH), end);
    return (
      clause.some(({ form }) => form === 'мной' || form === 'нами') &&
      clause.some(({ bits }) => (bits & SHORT) !== 0)
    );
  }

  /**
   * Who stands before the verb and acts. «…и сайт верстал, и принтеры чинил»: a thing right before a verb that ends
   * its clause is its object, where someone has been acting all along.
   */
  private actor(i: number, end: number, agrees: number): Candidate | undefined {
    const before = this.nearest(i, agrees);
    const { bits, lemma } = this.tokens[i]!;
    const thing =
      before !== undefined && before.at === i - 1 && before.subject === 'other' && !this.isPerson(before.at);
    if (!thing || end > i + 1 || (bits & (C.Reflexive | SHORT)) !== 0 || intransitive.has(lemma))
      return before;
    const pending = this.pending(agrees);
    return pending?.used && (pending.subject === 'I' || pending.subject === 'we') ? pending : before;
  }

  private isPerson(at: number): boolean {
    const { form, bits, lemma } = this.tokens[at]!;
    return pronouns.has(form) || (bits & C.Animate) !== 0 || collectives.has(lemma);
  }

  /** The nearest candidate before the verb in its own clause. */
  private nearest(i: number, agrees: number): Candidate | undefined {
    return this.lastOf((one) => one.at >= this.clause && one.at < i && (one.agrees & agrees) !== 0);
  }

  /** Someone of an earlier clause who goes on acting, or a noun that still waits: «Клиент, которого мы вели, ушёл». */
  private pending(agrees: number): Candidate | undefined {
    return this.lastOf(
      (one) =>
        one.at < this.clause &&
        !one.relative &&
        (one.agrees & agrees) !== 0 &&
        (one.used || one.subject !== 'other' || this.waits(one.at)),
    );
  }

  private waits(at: number): boolean {
    for (let j = at; j > 0 && j > at - REACH && !this.tokens[j]!.opens; j--) {
      if ((this.tokens[j - 1]!.bits & (PAST | PRESENT)) !== 0) return false;
    }
    return true;
  }

  /** «Упал сервер», «помогла коллега»: a noun behind the verb that cannot be its object. */
  private nounFollows(i: number, end: number, agrees: number, takesNoObject: boolean): boolean {
    for (let j = i + 1; j < end; j++) {
      // What follows an infinitive is its own.
      if ((this.tokens[j]!.bits & C.Infinitive) !== 0) return false;
      const noun = this.candidateAt(j, i + 1);
      if (!noun || (noun.agrees & agrees) === 0) continue;
      const { bits, form } = this.tokens[j]!;
      const isNoObject =
        (bits & C.Animate) !== 0 || ((agrees & noun.agrees & FEMININE) !== 0 && /[ая]$/.test(form));
      if (!takesNoObject && !isNoObject) continue;
      this.postposed.add(j);
      return true;
    }
    return false;
  }

  /** «Мы закрыли проект. Потом откатили релиз», «Созвонились с клиентом»; but «мне дали задачу». */
  private droppedWe(i: number, end: number): boolean {
    const clause = this.tokens.slice(this.clause, end);
    if (clause.some(({ form }) => firstPersonObjects.has(form))) return false;
    const last = this.found.at(-1)?.subject ?? this.discourse.last;
    const together = clause.some(({ form }) => /^(?:вдвоем|втроем|вчетвером|вместе)$/.test(form));
    return last === 'we' || together || this.withSomeone(i, end);
  }

  /** «с клиентом», «со своим начальником» right behind the verb; but «с опозданием». */
  private withSomeone(i: number, end: number): boolean {
    if (i + 2 >= end || !/^со?$/.test(this.tokens[i + 1]!.form)) return false;
    const who = this.tokens.slice(i + 2, Math.min(end, i + 5)).find(({ bits }) => (bits & C.Adjective) === 0);
    return (
      who !== undefined &&
      ((who.bits & C.Animate) !== 0 || collectives.has(who.lemma) || /^(?:ним|ней|ними)$/.test(who.form))
    );
  }

  /** «ушёл и второй разработчик»: an «и» right behind the verb, with no verb after it, opens no clause. */
  private clauseEnd(i: number): number {
    const stop = (from: number): number => {
      let end = from;
      while (end < this.tokens.length && end < i + REACH && !this.tokens[end]!.opens) end++;
      return end;
    };
    const end = stop(i + 1);
    if (end !== i + 1 || this.tokens[end]?.form !== 'и') return end;
    const longer = stop(end + 1);
    return this.tokens.slice(end, longer).some(({ bits }) => (bits & (PAST | PRESENT)) !== 0) ? end : longer;
  }

  private pronounBetween(from: number, to: number, agrees: number): { subject: Subject } | undefined {
    for (let j = from; j < to; j++) {
      const { form } = this.tokens[j]!;
      const pronoun = /^(?:это|то|все|что-то)$/.test(form) ? undefined : pronouns.get(form);
      if (pronoun && (pronoun.agrees & agrees) !== 0) return pronoun;
    }
    return undefined;
  }

  private lastOf(fits: (one: Candidate) => boolean): Candidate | undefined {
    const { candidates } = this;
    for (let i = candidates.length - 1; i >= 0 && i >= candidates.length - REACH; i--) {
      if (fits(candidates[i]!)) return candidates[i];
    }
    return undefined;
  }
}

function isAmount(form: string): boolean {
  return /^\d/.test(form) || russianNumbers.cardinals.has(form);
}

function verbAgreement(bits: number): number {
  let agrees = 0;
  if (bits & (C.PastMasculine | C.ShortParticipleMasculine)) agrees |= MASCULINE;
  if (bits & (C.PastFeminine | C.ShortParticipleFeminine)) agrees |= FEMININE;
  if (bits & (C.PastNeuter | C.ShortParticipleNeuter)) agrees |= NEUTER;
  if (bits & (C.PastPlural | C.ShortParticiplePlural)) agrees |= PLURAL;
  if (bits & C.ThirdSingular) agrees |= MASCULINE | FEMININE | NEUTER;
  if (bits & C.ThirdPlural) agrees |= PLURAL;
  return agrees;
}

function nounAgreement(bits: number): number {
  let agrees = 0;
  if (bits & C.NominativeMasculine) agrees |= MASCULINE;
  if (bits & C.NominativeFeminine) agrees |= FEMININE;
  if (bits & C.NominativeNeuter) agrees |= NEUTER;
  if (bits & C.NominativePlural) agrees |= PLURAL;
  return agrees;
}
