import enAversion from '../../guide/en/lexicons/aversion.json';
import enAversionObject from '../../guide/en/lexicons/aversion-object.json';
import enConduct from '../../guide/en/lexicons/conduct.json';
import enDuty from '../../guide/en/lexicons/duty-verb.json';
import enFault from '../../guide/en/lexicons/fault-verb.json';
import enHarsh from '../../guide/en/lexicons/harsh-judgement.json';
import enIllTreated from '../../guide/en/lexicons/ill-treated.json';
import enInsult from '../../guide/en/lexicons/insult.json';
import enThing from '../../guide/en/lexicons/judged-thing.json';
import enJudgement from '../../guide/en/lexicons/negative-judgement.json';
import enNeutralLack from '../../guide/en/lexicons/neutral-lack.json';
import enReproach from '../../guide/en/lexicons/reproach.json';
import enSneer from '../../guide/en/lexicons/sneer.json';
import ruAversion from '../../guide/ru/lexicons/aversion.json';
import ruAversionObject from '../../guide/ru/lexicons/aversion-object.json';
import ruConduct from '../../guide/ru/lexicons/conduct.json';
import ruDuty from '../../guide/ru/lexicons/duty-verb.json';
import ruFault from '../../guide/ru/lexicons/fault-verb.json';
import ruHarsh from '../../guide/ru/lexicons/harsh-judgement.json';
import ruIllTreated from '../../guide/ru/lexicons/ill-treated.json';
import ruInsult from '../../guide/ru/lexicons/insult.json';
import ruThing from '../../guide/ru/lexicons/judged-thing.json';
import ruJudgement from '../../guide/ru/lexicons/negative-judgement.json';
import ruNeutralLack from '../../guide/ru/lexicons/neutral-lack.json';
import ruReproach from '../../guide/ru/lexicons/reproach.json';
import ruSneer from '../../guide/ru/lexicons/sneer.json';
import { within, type AnalysedAnswer } from '../answer/analyse';
import { clauseAround, isReported, isSupposed } from '../answer/speech';
import type { Range } from '../finding';
import type { Sentence, SubjectMention, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { askedAbout, isTarget, namedIn, type Named, type Target } from './accused';
import { Lexicon, type FoundPhrase } from './lexicon';
import { tellsRemedy } from './mending';
import { isNegated } from './own-words';
import type { Rule } from './rule';

/** “Jerk”, «самодур»: hurts with nobody named beside it. */
const insults = new Lexicon({ ru: ruInsult, en: enInsult });
/** “Incompetent”, «наглый»: hurts wherever it stands beside somebody. */
const harsh = new Lexicon({ ru: ruHarsh, en: enHarsh });
/** “Rude”, «упрямый»: so too, unless the candidate then does something about it. */
const mild = new Lexicon({ ru: ruJudgement, en: enJudgement });
/** “Took the credit”, «валил всё на меня»: belittles with no adjective. */
const sneers = new Lexicon({ ru: ruSneer, en: enSneer });
/** “Never listened”, «не давал расти»: so too, unless it is what the candidate acted upon. */
const reproaches = new Lexicon({ ru: ruReproach, en: enReproach });
/** “I felt undervalued”, «меня не ценили». */
const illTreated = new Lexicon({ ru: ruIllTreated, en: enIllTreated });
/** “I couldn't stand”, «меня бесило», and what is no mere task or habit among its objects. */
const aversions = new Lexicon({ ru: ruAversion, en: enAversion });
const disliked = new Lexicon({ ru: ruAversionObject, en: enAversionObject });
/** What others owe one at work, and what goes wrong in their hands: «опять не проверили», “forgot”. */
const duties = new Lexicon({ ru: ruDuty, en: enDuty });
const faults = new Lexicon({ ru: ruFault, en: enFault });
/** “They could not offer”, «не планировали»: what a firm lacks without anybody's ill will. */
const lacks = new Lexicon({ ru: ruNeutralLack, en: enNeutralLack });
/** «У клиента был плохой интернет»: the judgement belongs to the thing beside it. */
const things = new Lexicon({ ru: ruThing, en: enThing });
/** “Stupid decisions”, «тяжёлый характер»: it belongs to the person after all. */
const conducts = new Lexicon({ ru: ruConduct, en: enConduct });

/** A judgement farther than this many words from its target is most often about something else. */
const REACH = 5;
/** «Клиент ужасно торопился» says how much, «стало плохо» how he felt. */
const CONDUCT = /^(?:вел|вела|вели|ведет|относи|обраща|руководи|управля|организова|работа|отнес)/;
const NEGATION = /^(?:не|ни|not|never|no|without|без|isn't|wasn't|weren't|aren't|don't|didn't)$/;
const HABIT = /(?<!\p{L})(?:опять|снова|вечно|постоянно|always|constantly|again|never)(?!\p{L})/iu;
/** “I stay out of gossip”, «ценю коллектив без интриг», “I wouldn't say it was bad”. */
const AVOIDED =
  /(?<!\p{L})(?:без|нет|никаких|избега\p{L}*|не (?:скажу|могу сказать|назову|стану|стал[аи]?|люблю|участв\p{L}*|поддержив\p{L}*|было|был|считаю)|without|no|avoid\p{L}*|(?:stay|keep|kept|stayed) (?:out|away)|free of|wouldn(?:'|’)t (?:say|call)|can(?:'|’)t (?:say|call)|don(?:'|’)t (?:think|believe|do|like|engage|take part|mean|want to)|nothing|rather than|instead of|нич\p{L}+)(?!\p{L})[^,.;:]{0,30}$/iu;
/** The teller himself: “the careless one was me”. */
const ONESELF = /(?<!\p{L})(?:was me|is me|am i|were me|myself was|у меня)(?!\p{L})/iu;
const SELF_NOUN = /(?<!\p{L})(?:i am|i'm|i’m|i was|i can be|i used to be|я был|я была|я)(?: \p{L}+){0,4} $/iu;

/**
 * A former employer, boss, colleague or client belittled. A judgement must stand beside its target in one clause:
 * «клиент был недоволен» is the story, «начальник был ужасный» is the fault. What is said without an adjective must be
 * another's doing, and no situation that the candidate goes on to mend.
 */
export const negativeWording: Rule = {
  id: 'negative-wording',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      boss: '“{words}” belittles a former boss, and the interviewer hears how you will speak of the next one. Say what did not work and what you did about it.',
      employer:
        '“{words}” belittles a former employer. Say calmly what you lacked there and what you look for now.',
      colleague: '“{words}” belittles a colleague. Describe the behaviour in facts, then your own step.',
      client: '“{words}” belittles a client. Describe what the client needed and what you did.',
    },
    ru: {
      boss: '«{words}» — упрёк бывшему руководителю: слышно, как вы отзовётесь о следующем. Скажите, что не складывалось и что сделали вы.',
      employer:
        '«{words}» — упрёк бывшему работодателю. Спокойно скажите, чего там не хватало и что ищете теперь.',
      colleague: '«{words}» — упрёк коллеге. Опишите поведение фактами, а потом свой шаг.',
      client: '«{words}» — упрёк клиенту. Опишите, что ему было нужно и что сделали вы.',
    },
  },
  check(answer, report) {
    const question = askedAbout(answer);
    // Whoever explains a leaving mends nothing.
    const isMended = question !== 'employer' && answer.kind !== 'motivation' && tellsRemedy(answer);
    // «Он» of the next sentence is whoever this one named last.
    let spokenOf = question;
    for (const sentence of answer.sentences) {
      const isBare = DESCRIBES.test(answer.question) && !hasVerb(answer, sentence);
      const named = namedIn(answer, sentence, spokenOf);
      spokenOf = named.filter((one) => !one.isPronoun).at(-1)?.target ?? spokenOf;
      const marked: Range[] = [];
      const mark = (at: Range, target: Target): void => {
        if (marked.some((other) => other.start < at.end && other.end > at.start)) return;
        marked.push(at);
        const words = answer.text.slice(at.start, at.end);
        report({ at, message: target, values: { words }, data: { target } });
      };
      // “A lazy one.” to what a boss was like: the question names him.
      if (isBare && question && named.length === 0)
        for (const found of [...harsh.find(answer, sentence.words), ...mild.find(answer, sentence.words)])
          if (isSaid(answer, sentence, found)) mark(found, question);
      for (const [at, target] of judged(answer, sentence, named, isMended)) mark(at, target);
      for (const found of complaints(answer, sentence, named, isMended, question))
        mark(clauseAround(answer, found), whom(answer, found, named, question));
    }
  },
};

/** Asks what somebody else was like. */
const DESCRIBES =
  /(?:what (?:was|were|is|are) .{2,40} like|describe your (?:\p{L}+ )?(?:boss|manager|supervisor|co-?workers?|colleagues?|team)|какой (?:был|у вас)|каким был|опишите|как бы вы описали|какие (?:были )?отношения)(?!.*(?:себя|о вас|you as))/iu;

function hasVerb({ subjects }: AnalysedAnswer, sentence: Sentence): boolean {
  return subjects.some((verb) => within(verb, sentence));
}

/** Judgements beside somebody, from the first to the last word of the two. */
function judged(
  answer: AnalysedAnswer,
  sentence: Sentence,
  named: readonly Named[],
  isMended: boolean,
): [Range, Target][] {
  const { text } = answer;
  const { words } = sentence;
  const hits: [Range, Target][] = [];
  const used = new Set<Named>();
  for (const found of [...harsh.find(answer, words), ...(isMended ? [] : mild.find(answer, words))]) {
    const first = words.indexOf(found.words[0]!);
    const last = first + found.words.length - 1;
    if (!isSaid(answer, sentence, found) || isOther(answer, words, first, last)) continue;
    const [target] = named
      .filter((one) => !used.has(one) && Math.abs(one.at - first) <= REACH)
      .filter((one) => !/[,;:()]/.test(between(text, one, found)))
      .sort((a, b) => Math.abs(a.at - first) - Math.abs(b.at - first));
    if (!target || isOfOneself(answer, sentence, found)) continue;
    used.add(target);
    hits.push([
      { start: Math.min(target.start, found.start), end: Math.max(target.end, found.end) },
      target.target,
    ]);
  }
  return hits;
}

/** Whether the judgement is about a thing: “a bad connection”, «плохое настроение», «ужасно торопился». */
function isOther(answer: AnalysedAnswer, words: readonly Word[], first: number, last: number): boolean {
  const [before, next] = [words[first - 1], words[last + 1]];
  const isDegree = words[first]!.lang === 'ru' && (words[first]!.wordClass & C.Adverb) > 0;
  if (isDegree && !words.some(({ form }) => CONDUCT.test(form))) return true;
  if ([before, next].some((word) => word && things.find(answer, [word]).length > 0)) return true;
  if (!next || (words[first]!.wordClass & ADJECTIVE) === 0) return false;
  // The noun behind an adjective is what it judges.
  const isNoun = next.lang === 'ru' ? (next.wordClass & NOUN) > 0 : (next.wordClass & NOT_NOUN) === 0;
  const joined = /^\s+$/.test(answer.text.slice(words[last]!.end, next.start));
  return isNoun && joined && !isTarget(answer, next) && conducts.find(answer, [next]).length === 0;
}

const ADJECTIVE = C.Adjective;
const NOUN =
  C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.NominativePlural | C.ObliqueNoun;
const NOT_NOUN = C.Function | C.Adverb | C.PastMasculine | C.Gerund;

/** What needs nobody beside it to be a complaint. */
function complaints(
  answer: AnalysedAnswer,
  sentence: Sentence,
  named: readonly Named[],
  isMended: boolean,
  question: Target | undefined,
): FoundPhrase[] {
  const { words } = sentence;
  const bySaid = (found: FoundPhrase): boolean => isSaid(answer, sentence, found);
  const hits = insults
    .find(answer, words)
    .filter((found) => bySaid(found) && !isOfOneself(answer, sentence, found));
  const predicates = [...sneers.find(answer, words), ...(isMended ? [] : reproaches.find(answer, words))];
  hits.push(...predicates.filter((found) => bySaid(found) && !isOwnDoing(answer, sentence, found)));
  if (isMended || answer.kind === 'dialogue' || answer.kind === 'letter') return hits;
  hits.push(...illTreated.find(answer, words).filter(bySaid));
  hits.push(
    ...aversions.find(answer, words).filter((found) => bySaid(found) && hasObject(answer, found, named)),
  );
  if (question === 'employer') hits.push(...refusals(answer, sentence, named));
  if (question !== 'client') hits.push(...failings(answer, sentence, named));
  return hits;
}

/** «Кухня опять не успевает», «QA не проверили»: a colleague's or boss's failing that recurs, or is all there is to the answer. */
function failings(answer: AnalysedAnswer, sentence: Sentence, named: readonly Named[]): FoundPhrase[] {
  const { words } = sentence;
  const isAll = answer.sentences.length === 1 && words.length <= SHORT;
  if (!isAll && !HABIT.test(answer.text.slice(sentence.start, sentence.end))) return [];
  const who = named.find(({ target }) => target === 'colleague' || target === 'boss');
  if (!who || words.some(({ form }) => form === 'i' || form === 'я')) return [];
  const undone = duties.find(answer, words).filter((found) => {
    const at = words.indexOf(found.words[0]!);
    return words.slice(Math.max(0, at - 2), at).some(({ form }) => DENIES.test(form));
  });
  return [...undone, ...faults.find(answer, words)].filter(
    (found) => found.start > who.end && isSaid(answer, sentence, found, true),
  );
}

/** “They never kept their promises”, «руководитель не видел»: to why one left, what people there did not do is a reproach. */
function refusals(answer: AnalysedAnswer, sentence: Sentence, named: readonly Named[]): FoundPhrase[] {
  const { words } = sentence;
  return answer.subjects.flatMap((verb) => {
    if (verb.subject !== 'other' || !within(verb, sentence)) return [];
    const at = words.findIndex(({ end }) => end === verb.end);
    const clause = clauseAround(answer, verb);
    const isSomebody =
      named.some((one) => one.start >= clause.start && one.end <= verb.start) ||
      NOBODY.test(answer.text.slice(clause.start, verb.start));
    if (at < 0 || !isSomebody || lacks.find(answer, [words[at]!]).length > 0) return [];
    const isDenied = words.slice(Math.max(0, at - 2), at).some(({ form }) => DENIES.test(form));
    const found = { ...verb, pattern: '', index: at, words: [words[at]!] };
    return isDenied && isSaid(answer, sentence, found, true) ? [found] : [];
  });
}

const NOBODY = /(?<!\p{L})(?:nobody|no one|никто)(?!\p{L})/iu;
const DENIES = /n't$|^(?:не|not|never|никогда)$/;

/** Words; a sentence so short that is the whole answer has nothing to it but the complaint. */
const SHORT = 12;

/** Whether it is said of something that is, and in the candidate's own name. */
function isSaid(
  answer: AnalysedAnswer,
  sentence: Sentence,
  found: FoundPhrase,
  isDenial = found.words.some(({ form }) => NEGATION.test(form) || form.endsWith("n't")),
): boolean {
  const before = answer.text.slice(sentence.start, found.start);
  const clause = answer.text.slice(clauseAround(answer, found).start, found.start);
  if (isReported(answer, found) || AVOIDED.test(before) || isSupposed(answer, found)) return false;
  const at = sentence.words.indexOf(found.words[0]!);
  const denied = sentence.words.slice(Math.max(0, at - 2), at).some(({ form }) => NEGATION.test(form));
  return (isDenial || (!denied && !isNegated(answer, found))) && !/(?:^|\s)(?:бы|would)\s$/i.test(clause);
}

/** The verb that the phrase holds or hangs on: the last one up to its end in the clause, else the first one behind. */
function verbOf(answer: AnalysedAnswer, sentence: Sentence, found: Range): SubjectMention | undefined {
  const clause = clauseAround(answer, found);
  const verbs = answer.subjects.filter((verb) => verb.start >= sentence.start && verb.end <= sentence.end);
  return (
    verbs.filter((verb) => verb.start < found.end && verb.start >= clause.start).at(-1) ??
    verbs.find((verb) => verb.start >= found.end && verb.end <= clause.end)
  );
}

function isOwnDoing(answer: AnalysedAnswer, sentence: Sentence, found: FoundPhrase): boolean {
  const isVerb = (found.words[0]!.wordClass & (VERB | C.Function)) > 0;
  const verb =
    answer.subjects.find((one) => one.start < found.end && one.end > found.start) ??
    (isVerb ? verbOf(answer, sentence, found) : undefined);
  if (!verb || (verb.subject !== 'I' && verb.subject !== 'we')) return false;
  // “I had to do everything myself”, «проще сделать самому»: own, and a complaint all the same.
  return !/^(?:no|zero|lack|too|have|had|did|get|got) |myself|slack|their|rely|trust|count|can't|couldn't|(?:^|\s)(?:сам|за|через|над|тащил|тянул|пахал|как)|на себ|меня|мне|нас|me$|us$/i.test(
    answer.text.slice(found.start, found.end),
  );
}

/** Whether it is the candidate who is judged: “I was lazy”, «самым ленивым был я»; not “I had a lazy boss”. */
function isOfOneself(answer: AnalysedAnswer, sentence: Sentence, found: FoundPhrase): boolean {
  const clause = clauseAround(answer, found);
  if (ONESELF.test(answer.text.slice(clause.start, clause.end))) return true;
  if (SELF_NOUN.test(answer.text.slice(clause.start, found.start))) return true;
  const verb = verbOf(answer, sentence, found);
  if (verb?.subject !== 'I') return false;
  return BEING.test(answer.text.slice(verb.start, verb.end));
}

const VERB = C.Infinitive | C.Gerund | C.PastMasculine | C.PastFeminine | C.PastPlural | C.ThirdSingular;
const BEING = /(?:^|\s|['’])(?:am|m|was|were|be|been|became|become|был|была|бываю|стал|стала|являюсь)$/i;

function hasObject(answer: AnalysedAnswer, found: FoundPhrase, named: readonly Named[]): boolean {
  const clause = clauseAround(answer, found);
  const sentence = answer.sentences.find((one) => within(found, one))!;
  const inClause = sentence.words.filter((word) => word.start >= clause.start && word.end <= sentence.end);
  const near = inClause.filter(
    (word) =>
      found.words.includes(word) ||
      Math.abs(sentence.words.indexOf(word) - sentence.words.indexOf(found.words.at(-1)!)) <= REACH,
  );
  return (
    disliked.find(answer, near).length > 0 ||
    named.some((one) => near.some((word) => word.start === one.start && word.end <= one.end))
  );
}

/** Whom a complaint is about: who is named nearest before it in its sentence, else after it, else who was asked about. */
function whom(
  answer: AnalysedAnswer,
  found: Range,
  named: readonly Named[],
  question: Target | undefined,
): Target {
  const before = named.filter((one) => one.start < found.start);
  const near = before.filter(({ isPronoun }) => !isPronoun).at(-1) ?? before.at(-1) ?? named[0];
  return near?.target ?? question ?? 'employer';
}

function between(text: string, a: Range, b: Range): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}
