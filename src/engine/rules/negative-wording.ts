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
import enPeaceful from '../../guide/en/lexicons/peaceful.json';
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
import ruPeaceful from '../../guide/ru/lexicons/peaceful.json';
import ruReproach from '../../guide/ru/lexicons/reproach.json';
import ruSneer from '../../guide/ru/lexicons/sneer.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceOf } from '../answer/evidence';
import { inside, touching } from '../answer/ranges';
import { clauseAround, isReported, isSupposed } from '../answer/speech';
import type { Range } from '../finding';
import type { Sentence, SubjectMention, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { askedAbout, isTarget, namedIn, type Named, type Target } from './accused';
import { isSplitByNot } from './assertion';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isLack, tellsRemedy } from './mending';
import { quoted } from './own-words';
import type { Rule } from './rule';

/** “Jerk”, «самодур»: hurts with nobody named beside it. */
const insults = new Lexicon('insult', { ru: ruInsult, en: enInsult });
/** “Incompetent”, «наглый»: hurts wherever it stands beside somebody. */
const harsh = new Lexicon('harsh-judgement', { ru: ruHarsh, en: enHarsh });
/** “Rude”, «упрямый»: so too, unless the candidate then does something about it. */
const mild = new Lexicon('negative-judgement', { ru: ruJudgement, en: enJudgement });
/** “Took the credit”, «валил всё на меня»: belittles with no adjective. */
const sneers = new Lexicon('sneer', { ru: ruSneer, en: enSneer });
/** “Never listened”, «не давал расти»: so too, unless it is what the candidate acted upon. */
const reproaches = new Lexicon('reproach', { ru: ruReproach, en: enReproach });
/** “I felt undervalued”, «меня не ценили». */
const illTreated = new Lexicon('ill-treated', { ru: ruIllTreated, en: enIllTreated });
/** “I couldn't stand”, «меня бесило», and what is no mere task or habit among its objects. */
const aversions = new Lexicon('aversion', { ru: ruAversion, en: enAversion });
const disliked = new Lexicon('aversion-object', { ru: ruAversionObject, en: enAversionObject });
/** What others owe one at work, and what goes wrong in their hands: «опять не проверили», “forgot”. */
const duties = new Lexicon('duty-verb', { ru: ruDuty, en: enDuty });
const faults = new Lexicon('fault-verb', { ru: ruFault, en: enFault });
/** “Agreed”, «помогла»: no misdeed. */
const peaceful = new Lexicon('peaceful', { ru: ruPeaceful, en: enPeaceful });
/** «У клиента был плохой интернет»: the judgement belongs to the thing beside it. */
const things = new Lexicon('judged-thing', { ru: ruThing, en: enThing });
/** “Stupid decisions”, «тяжёлый характер»: it belongs to the person after all. */
const conducts = new Lexicon('conduct', { ru: ruConduct, en: enConduct });

/** A judgement farther than this many words from its target is most often about something else. */
const REACH = 5;
/** «Вёл себя ужасно»: the adverb judges; in «ужасно торопился» it says how much, in «стало плохо» how he felt. */
const CONDUCT = /^(?:вел|вела|вели|ведет|относи|обраща|руководи|управля|организова|работа|отнес)/;
const NEGATION = /^(?:не|ни|not|never|no|without|без|isn't|wasn't|weren't|aren't|don't|didn't)$/;
const HABIT = /(?<!\p{L})(?:опять|снова|вечно|постоянно|always|constantly|(?:once|yet) again)(?!\p{L})/iu;
/** “I stay out of gossip”, «ценю коллектив без интриг», “I wouldn't say it was bad”. */
const AVOIDED =
  /(?<!\p{L})(?:без|нет|никаких|избега\p{L}*|не (?:скажу|могу сказать|назову|стану|стал[аи]?|люблю|участв\p{L}*|поддержив\p{L}*|было|был|считаю)|without|no|avoid\p{L}*|(?:stay|keep|kept|stayed) (?:out|away)|free of|wouldn(?:'|’)t (?:say|call)|can(?:'|’)t (?:say|call)|don(?:'|’)t (?:think|believe|do|like|engage|take part|mean|want to)|nothing|rather than|instead of|stopped|no longer|переста\p{L}+|прекрати\p{L}+|нич\p{L}+)(?!\p{L})(?:, (?:что|that))?[^,.;:]{0,30}$/iu;
const UNSAID =
  /(?:wouldn(?:'|’)t|can(?:'|’)t|cannot|don(?:'|’)t|не (?:могу|стану|буду|хочу)?) ?(?:say|call|think|mean|скажу|сказать|назову|назвать|думаю|считаю)(?!\p{L})[^.;:]{0,30}$/iu;
/** “He called us thieves”: another's word, without marks. */
const CALLED =
  /(?<!\p{L})(?:call(?:ed|s|ing)?|label(?:led|s)|(?:об|на)зв(?:ал[аи]?|ав)|(?:об)?зывал[аи]?|называл[аи]?|обвин\p{L}+|считал[аи]?) (?:\p{L}+ ){0,3}$/iu;
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
  yieldsTo: ['rude'],
  messages: {
    en: {
      boss: '“{words}” belittles a former boss, and the interviewer hears how you will speak of the next one. Say what did not work and what you did about it.',
      employer:
        '“{words}” belittles a former employer. Say calmly what was missing there and what you are looking for now.',
      colleague: '“{words}” belittles a colleague. Say what happened, in facts, and then what you did.',
      client: '“{words}” belittles a client. Describe what the client needed and what you did.',
    },
    ru: {
      boss: '«{words}» — упрёк бывшему руководителю: по нему слышно, как вы отзовётесь о следующем. Скажите, что не складывалось и что сделали вы.',
      employer:
        '«{words}» — упрёк бывшему работодателю. Спокойно скажите, чего там не хватало и что ищете теперь.',
      colleague: '«{words}» — упрёк коллеге. Скажите фактами, что произошло, а потом что сделали вы.',
      client: '«{words}» — упрёк клиенту. Опишите, что ему было нужно и что сделали вы.',
    },
  },
  check(answer, report) {
    const question = askedAbout(answer);
    // Whoever explains a leaving mends nothing.
    const isMended = question !== 'employer' && answer.kind !== 'motivation' && tellsRemedy(answer);
    const isDescription = DESCRIBES.test(answer.question);
    // «Он» of the next sentence is whoever this one named last.
    let spokenOf = question;
    let from = 0;
    for (const sentence of answer.sentences) {
      const verbs: SubjectMention[] = [];
      for (; from < answer.subjects.length && answer.subjects[from]!.start < sentence.end; from++)
        verbs.push(answer.subjects[from]!);
      const named = namedIn(answer, sentence, spokenOf);
      // Asked about a person, “they” is never the shop that one worked in.
      const isPerson = question !== undefined && question !== 'employer';
      spokenOf =
        named.filter((one) => !one.isPronoun && !(isPerson && one.target === 'employer')).at(-1)?.target ??
        spokenOf;
      const scene: Scene = { answer, sentence, named, verbs, isMended, question };
      const blamed = new Set<Target>();
      const mark = (at: Range, target: Target): void => {
        // One reproach a sentence to one target: the next clause only goes on with it.
        if (blamed.has(target)) return;
        blamed.add(target);
        report({ at, message: target, values: quoted(answer, at), data: { target } });
      };
      // “A lazy one.” to what a boss was like: the question names him.
      if (isDescription && verbs.length === 0 && named.length === 0)
        for (const list of [harsh, mild])
          for (const found of list.find(answer, sentence.words))
            if (isSaid(scene, found)) mark(found, question ?? 'employer');
      // “Which requests does the team cope with worst?” asks, and only an insult would accuse.
      if (answer.kind === 'ask' && answer.text[sentence.end - 1] === '?') {
        for (const found of insults.find(answer, sentence.words)) mark(found, whom(scene, found));
        continue;
      }
      for (const [at, target] of judged(scene)) mark(at, target);
      for (const [at, target] of ironic(scene)) mark(at, target);
      for (const found of complaints(scene)) mark(clauseAround(answer, found), whom(scene, found));
    }
  },
};

/** A sentence, who is named and who acts in it, and what the whole answer makes of it. */
interface Scene {
  answer: AnalysedAnswer;
  sentence: Sentence;
  named: readonly Named[];
  verbs: readonly SubjectMention[];
  isMended: boolean;
  question: Target | undefined;
}

/** Asks what somebody else was like. */
const DESCRIBES =
  /(?:what (?:was|were|is|are) .{2,40} like|(?:describe|what (?:did|do) you think of|how (?:did|do) you (?:like|find)) (?:your|the) (?:\p{L}+ )?(?:boss|manager|supervisor|bosses|co-?workers?|colleagues?|team|company|employer|job|workplace|place|firm)|what .{2,20} think of your (?:last|previous|former|old)|охарактеризуйте|что (?:вы )?(?:думаете|скажете) о (?:ваш\p{L}+ |прошл\p{L}+ |бывш\p{L}+ |прежн\p{L}+ )|какой (?:был|у вас)|каким был|опишите|как бы вы описали|какие (?:были )?отношения)(?!.*(?:себя|о вас|you as))/iu;

/** Judgements beside somebody, from the first to the last word of the two. */
function judged(scene: Scene): [Range, Target][] {
  const { answer, sentence, named, isMended } = scene;
  const { text } = answer;
  const { words } = sentence;
  const hits: [Range, Target][] = [];
  const used = new Set<Named>();
  const judge = (found: FoundPhrase): void => {
    const first = words.indexOf(found.words[0]!);
    const last = first + found.words.length - 1;
    if (!isSaid(scene, found) || isOfThing(answer, words, first, last)) return;
    const [target] = named
      .filter((one) => !used.has(one) && Math.abs(one.at - first) <= REACH)
      // “Worthless if you can't bring people”: behind a judgement such a word is another's.
      .filter((one) => !one.isPronoun || one.at - last <= 2)
      .filter((one) => {
        const gap = between(text, one, found);
        return !/[,;:()]/.test(gap) || (one.end <= found.start && APPOSITION.test(gap));
      })
      .sort((a, b) => Math.abs(a.at - first) - Math.abs(b.at - first));
    if (!target || isOfOneself(scene, found)) return;
    if (target.target === 'client' && PLACE.test(text.slice(found.start, found.end))) return;
    used.add(target);
    const start = Math.min(target.start, found.start);
    hits.push([{ start, end: Math.max(target.end, found.end) }, target.target]);
  };
  harsh.find(answer, words).forEach(judge);
  // “Patients can be aggressive” knows the job.
  const isHedged = (found: FoundPhrase): boolean => SOMETIMES.test(text.slice(sentence.start, found.start));
  const softer = mild.find(answer, words);
  if (isMended) {
    for (const found of softer) if (isIntense(scene, found)) judge(found);
    return hits;
  }
  if (softer.length > 0 && !PRAISE.test(text.slice(sentence.start, sentence.end)))
    for (const found of softer) if (!isHedged(found)) judge(found);
  return hits;
}

/** “A customer who was completely unreasonable”: so strong a word that no deed of one's own makes it a situation. */
const INTENSE = /(?:^|\s)(?:completely|totally|utterly|absolutely|downright) $/iu;
const IS =
  /^ (?:(?:who|that) )?(?:was|were|is|are) (?:(?:just|simply) )?(?:completely|totally|utterly|absolutely|downright) $/iu;

function isIntense({ answer, sentence, named }: Scene, found: FoundPhrase): boolean {
  if (!INTENSE.test(answer.text.slice(sentence.start, found.start))) return false;
  return named.some(
    (one) =>
      IS.test(answer.text.slice(one.end, found.start)) || (one.start === found.end + 1 && !one.isPronoun),
  );
}

/** “My client, a kindergarten”: what mocks an office may be a customer. */
const PLACE = /(?:zoo|circus|prison|kindergarten)$/iu;

/** “Strict, and I learned a lot”, «строгий, зато справедливый». */
const PRAISE =
  /(?<!\p{L})(?:grateful|thankful|learn(?:ed|t)?|taught|(?<!un)fair|respected|благодар\p{L}+|научил\p{L}*|зато|справедлив\p{L}*|уважа\p{L}+)(?!\p{L})/iu;
const SOMETIMES = /(?<!\p{L})(?:can|may|might|sometimes|could|бывают|бывает|иногда|порой|могут)(?!\p{L})/iu;

/** “Brian, a lazy sod”, «технолог, тупой как пробка». */
const APPOSITION =
  /^, (?:(?:an?|the|такой|такая|очень|просто|вообще|совершенно|совсем|абсолютно|крайне|откровенно|явно|очевидно|very|really|just|completely|utterly|totally|absolutely|frankly|quite) )*$/iu;

/** Whether the judgement is about a thing: “a bad connection”, «плохое настроение», «ужасно торопился». */
function isOfThing(answer: AnalysedAnswer, words: readonly Word[], first: number, last: number): boolean {
  const [before, next] = [words[first - 1], words[last + 1]];
  const { lang, wordClass } = words[first]!;
  if (lang === 'ru' && wordClass & C.Adverb && !words.some(({ form }) => CONDUCT.test(form))) return true;
  if ([before, next].some((word) => word && things.find(answer, [word]).length > 0)) return true;
  if (!next || (lang === 'ru' && (wordClass & C.Adjective) === 0)) return false;
  // The noun behind an adjective is what it judges; “entitled rich people” has one more between.
  const isNoun = next.lang === 'ru' ? (next.wordClass & NOUN) > 0 : (next.wordClass & NOT_NOUN) === 0;
  const isJoined = /^\s+$/.test(answer.text.slice(words[last]!.end, next.start));
  return isNoun && isJoined && !words.slice(last + 1, last + 3).some((word) => isOfPeople(answer, word));
}

function isOfPeople(answer: AnalysedAnswer, word: Word): boolean {
  return isTarget(answer, word) || conducts.find(answer, [word]).length > 0;
}

const NOUN =
  C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.NominativePlural | C.ObliqueNoun;
const NOT_NOUN = C.Function | C.Adverb | C.PastMasculine | C.Gerund;

/** Our “experts”, эти «специалисты»: a title in quotation marks mocks whoever bears it. */
function ironic({ answer, sentence, question }: Scene): [Range, Target][] {
  return inside(evidenceOf(answer).quotes, sentence)
    .filter(({ start, end }) => end - start <= LONGEST_TITLE)
    .filter(({ start, end }) => TITLE.test(answer.text.slice(start + 1, end - 1)))
    .filter(({ start }) => !NAMES.test(answer.text.slice(sentence.start, start)))
    .map(({ start, end }) => [{ start: start + 1, end: end - 1 }, question ?? 'colleague']);
}

const LONGEST_TITLE = 24;
const TITLE =
  /^(?:\p{Ll}+ )?(?:professionals|experts|specialists|leaders|leadership|managers|colleagues|mentors|teamwork|training|help|support|management|специалист(?:ы|ов|ами)|эксперт(?:ы|ов|ами)|профессионал(?:ы|ов|ами)|руководител(?:и|ей)|менеджер(?:ы|ов|ами)|начальник(?:и|ов|ами)|коллег(?:и|ами)|наставник(?:и|ов)|помощ(?:ь|ники)|обучение|руководство|управленц(?:ы|ев))$/u;
/** The word itself is spoken of, or somebody else's. */
const NAMES =
  /(?:word|term|title|role|called|named|said|wrote|position|label|button|field|column|section|rule|heading|слов[оау]|термин|назван\p{L}+|звани[ея]|должност\p{L}+|рол[ьи]|назвал[аи]?|сказал[аи]?|написал[аи]?|пол[ея]|кнопк\p{L}+|колонк\p{L}+|раздел\p{L}*|рубрик\p{L}+|номинаци\p{L}+|команд[ауы]|групп[ауы]|проект\p{L}*|курс\p{L}*) ?(?:of |as |a |the |как )?$/iu;

/** “He kept asking what the client would say, and that helped me”: a habit that one is glad of. */
const THANKS =
  /(?<!\p{L})(?:(?:that|which|it|this) (?:really |actually |also |always )?(?:helped|paid off|(?:was|is) (?:useful|helpful|fair|good for)|made (?:me|us|it|the \p{L}+|my \p{L}+) (?:\p{L}+ )?(?:better|sharper|stronger|clearer)|saved (?:me|us|the))|(?:he|she|they) (?:was|were) (?:usually |often |always )?right|и (?:это|мне это) (?:\p{L}+ )?помог(?:ло|ало)|пош(?:ло|ли) (?:мне |нам )?на пользу|был[аи]? (?:\p{L}+ )?прав[аы]?)(?!\p{L})/iu;

/** What needs nobody beside it to be a complaint. */
function complaints(scene: Scene): FoundPhrase[] {
  const { answer, sentence, isMended, question } = scene;
  const { words } = sentence;
  const isForOthers = answer.kind === 'dialogue' || answer.kind === 'letter';
  const said = (list: Lexicon): FoundPhrase[] =>
    list.find(answer, words).filter((found) => isSaid(scene, found));
  const hits = said(insults).filter((found) => !isOfOneself(scene, found));
  hits.push(...said(sneers).filter((found) => !isOwnDoing(scene, found)));
  if (isForOthers) return hits;
  hits.push(...neglects(scene));
  if (isMended) return hits;
  const isThanked = THANKS.test(answer.text.slice(sentence.start, sentence.end));
  if (!isThanked) hits.push(...said(reproaches).filter((found) => !isOwnDoing(scene, found)));
  hits.push(...said(illTreated));
  hits.push(...said(aversions).filter((found) => hasObject(scene, found) && !isTheirs(scene, found)));
  if (question === 'employer') hits.push(...refusals(scene));
  else if (question && ASKS_TROUBLE.test(answer.question)) hits.push(...misdeeds(scene));
  if (question !== 'client') hits.push(...failings(scene));
  return hits;
}

/** «Кухня опять не успевает», «QA не проверили»: a colleague's or boss's failing that recurs, or is all there is to the answer. */
function failings(scene: Scene): FoundPhrase[] {
  const { answer, sentence, named, verbs } = scene;
  const { words } = sentence;
  const who = named.find(({ target }) => target === 'colleague' || target === 'boss');
  const isAll = answer.sentences.length === 1 && words.length <= SHORT;
  if (!who || (!isAll && !HABIT.test(answer.text.slice(sentence.start, sentence.end)))) return [];
  if (words.some(({ form }) => form === 'i' || form === 'я')) return [];
  const undone = duties
    .find(answer, words)
    .filter((found) => isDenied(words, words.indexOf(found.words[0]!)));
  // “A leak”, “this spring”: nouns are no deeds.
  const done = faults
    .find(answer, words)
    .filter((found) => verbs.some(({ start, end }) => start < found.end && end > found.start));
  return [...undone, ...done].filter((found) => found.start > who.end && isSaid(scene, found, true));
}

/** “The sales guy had completely ignored him”: a colleague's lapse told as an accusation. */
function neglects(scene: Scene): FoundPhrase[] {
  const { answer, sentence, named } = scene;
  const colleagues = named.filter(
    ({ target, isPronoun }) => !isPronoun && (target === 'colleague' || target === 'boss'),
  );
  if (colleagues.length === 0) return [];
  return faults
    .find(answer, sentence.words)
    .filter((found) => colleagues.some(({ end }) => NEGLECTS.test(answer.text.slice(end, found.end))))
    .filter((found) => isSaid(scene, found));
}

const NEGLECTS =
  /^(?: there)?(?: had| have| has)? (?:completely|totally|utterly|entirely|blatantly) (?:neglected|ignored|abandoned|messed|botched|bungled|misled)$/iu;

/** Words; a sentence so short that is the whole answer has nothing to it but the complaint. */
const SHORT = 12;

/** “They never kept their promises”, «руководитель не видел»: to why one left, what people there did not do is a reproach. */
function refusals(scene: Scene): FoundPhrase[] {
  const { answer, sentence, named } = scene;
  return others(scene).filter((found) => {
    const [word] = found.words;
    if (!isDenied(sentence.words, sentence.words.indexOf(word!)) || isLack(answer, word!)) return false;
    const clause = clauseAround(answer, word!);
    const isSomebody =
      named.some((one) => one.start >= clause.start && one.end <= found.start) ||
      NOBODY.test(answer.text.slice(clause.start, found.start));
    if (SPARES.test(answer.text.slice(found.start, found.end + 16))) return false;
    const isFault =
      faults.find(answer, [word!]).length > 0 ||
      [reproaches, sneers].some((list) => touching(list.find(answer, sentence.words), word!).length > 0);
    return isSomebody && !isFault && isSaid(scene, found, true);
  });
}

/** “My colleague lied about me.” to a conflict: in a short answer with nothing of one's own, what the other did is the complaint. */
function misdeeds(scene: Scene): FoundPhrase[] {
  const { answer } = scene;
  if (answer.words.length > SHORT_STORY || answer.subjects.some(({ subject }) => subject === 'we')) return [];
  return others(scene).filter((found) => {
    const [word] = found.words;
    const from = clauseAround(answer, word!).start;
    const isNamed = scene.named.some(
      (one) => one.start >= from && one.end <= found.start && isActing(scene.sentence.words, one.at),
    );
    return (
      isNamed &&
      peaceful.find(answer, [word!]).length === 0 &&
      !isLack(answer, word!) &&
      isSaid(scene, found, true)
    );
  });
}

/** Words; a story so short of a quarrel has no room for one's own part. */
const SHORT_STORY = 16;
const ASKS_TROUBLE =
  /difficult|conflict|disagree|angry|tough|challenging|don't like|didn't like|let you down|сложн|трудн|конфликт|разноглас|спор|недовол/iu;

/** What others do in the sentence; a verb that opens it has nobody named. */
function others(scene: Scene): FoundPhrase[] {
  const { sentence, verbs } = scene;
  return verbs
    .filter(({ subject }) => subject === 'other')
    .map((verb) => ({ verb, index: sentence.words.findIndex(({ end }) => end === verb.end) }))
    .filter(({ index }) => index > 0)
    .map(({ verb, index }) => ({ ...verb, pattern: '', index, words: [sentence.words[index]!] }));
}

/** “The early starts never bothered me”, “nobody rushed us”: nothing to complain of. */
const SPARES =
  /^(?:bother|annoy|hurt|scare|upset|disturb|worr|troubl|disappoint|irritat|stress|frighten|pressur|rush|push|forc|shout|yell|bor|mind|matter)\p{L}*(?:\s(?:at |on |to )?(?:me|us|anyone|anybody)(?!\p{L})|[.,])/iu;

const NOBODY = /(?<!\p{L})(?:nobody|no one|никто)(?!\p{L})/iu;
const DENIES = /n't$|^(?:не|not|never|никогда)$/;

function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), Math.max(0, at)).some(({ form }) => DENIES.test(form));
}

/** Whether it is said of something that is, and in the candidate's own name. */
function isSaid(
  { answer, sentence }: Scene,
  found: FoundPhrase,
  isDenial = found.words.some(({ form }) => NEGATION.test(form) || form.endsWith("n't")),
): boolean {
  const before = answer.text.slice(sentence.start, found.start);
  if (isReported(answer, found) || CALLED.test(before) || isSupposed(answer, found)) return false;
  // “No room to grow and nobody helped”: what is a denial itself, only a refusal to say it takes back.
  if ((isDenial ? UNSAID : AVOIDED).test(before)) return false;
  // «Никто ко мне не придирался»: a denial that slipped into the phrase.
  if (found.pattern && isSplitByNot(found)) return false;
  if (/(?:^|\s)(?:бы|would)\s$/i.test(before) || isConditional(answer, found)) return false;
  if (EVEN.test(before)) return false;
  if (isDenial) return true;
  const clause = clauseAround(answer, found);
  const words = sentence.words.filter(({ start, end }) => start >= clause.start && end <= found.end);
  const at = words.indexOf(found.words[0]!);
  const isUnder = words.slice(Math.max(0, at - 2), at).some(({ form }) => NEGATION.test(form));
  const { lang } = sentence;
  return (
    !isUnder &&
    !answer.languages[lang].negated(
      words.map(({ form }) => form),
      at,
    )
  );
}

/** «Которые мешали бы работе»: what would be; «лишь бы отсидеть» is a phrase of its own. */
function isConditional(
  { words }: AnalysedAnswer,
  { pattern, index, words: { length } }: FoundPhrase,
): boolean {
  return (
    !pattern.includes('=бы') && words.slice(index + 1, index + length + 1).some(({ form }) => form === 'бы')
  );
}

/** «Хоть с самым скандальным клиентом», “even the rudest”: nobody in particular. */
const EVEN =
  /(?<!\p{L})(?:(?:хоть|любым|любого|любому|любой|any)(?: (?:с|со|к|у|от|самым|самого|самому|самой|очень|very))*|(?:даже|even)(?: (?:с|со|к|у|от|the|a|an|with|самым|самого|самому|самой|самый|самые|самыми|most|очень|very))+)\s$/iu;

/** The verb that the phrase holds or hangs on: the last one up to its end in the clause, else the first one behind. */
function verbOf({ answer, verbs }: Scene, found: Range): SubjectMention | undefined {
  const clause = clauseAround(answer, found);
  return (
    verbs.filter((verb) => verb.start < found.end && verb.start >= clause.start).at(-1) ??
    verbs.find((verb) => verb.start >= found.end && verb.end <= clause.end)
  );
}

function isOwnDoing(scene: Scene, found: FoundPhrase): boolean {
  const { answer, sentence, named, verbs } = scene;
  const isVerb = (found.words[0]!.wordClass & (VERB | C.Function)) > 0;
  const verb =
    verbs.find((one) => one.start < found.end && one.end > found.start) ??
    // “I'm more interested in”: the verb right before is the phrase's own.
    verbs.find((one) => one.end === found.start - 1) ??
    (isVerb ? verbOf(scene, found) : undefined);
  if (!verb || (verb.subject !== 'I' && verb.subject !== 'we')) return false;
  // «Заведующая сама ни одного не сделала»: a dropped «я» is unlikely beside somebody named.
  const clause = clauseAround(answer, found);
  const isDropped = !OF_I.test(answer.text.slice(clause.start, clause.end));
  if (isDropped && named.some((one) => one.start === sentence.start && one.end < found.start)) return false;
  return !OWN_GRIEVANCE.test(answer.text.slice(found.start, found.end));
}

const VERB = C.Infinitive | C.Gerund | C.PastMasculine | C.PastFeminine | C.PastPlural | C.ThirdSingular;
const OF_I = /(?<!\p{L})(?:я|мы|i|we|i['’]\p{L}+|we['’]\p{L}+)(?!\p{L})/iu;
/** “I had to do everything myself”, “I had no support”, «проще сделать самому»: own, and a complaint all the same. */
const OWN_GRIEVANCE =
  /^(?:no|zero|lack|too|have|had|did|get|got) |babysit|myself|slack|their|can['’]t|couldn['’]t|(?:^|\s)(?:сам|за|через|над|тащил|тянул|пахал|как)|на себ|меня|мне|нас|me$|us$/i;

/** Whether it is the candidate who is judged: “I was lazy”, «самым ленивым был я»; not “I had a lazy boss”. */
function isOfOneself(scene: Scene, found: FoundPhrase): boolean {
  const { text } = scene.answer;
  const clause = clauseAround(scene.answer, found);
  if (ONESELF.test(text.slice(clause.start, clause.end))) return true;
  if (SELF_NOUN.test(text.slice(clause.start, found.start))) return true;
  // “I was clueless, a bit of a slacker even”: an apposition goes on with the clause before.
  const verb = verbOf(scene, found) ?? scene.verbs.filter(({ end }) => end <= clause.start).at(-1);
  return verb?.subject === 'I' && BEING.test(text.slice(verb.start, verb.end));
}

const BEING = /(?:^|\s|['’])(?:am|m|was|were|be|been|became|become|был|была|бываю|стал|стала|являюсь)$/i;

/** “He disliked long letters”: another's taste. What “drove me mad” is others' doing too, and one's own grief. */
function isTheirs({ answer, verbs }: Scene, found: FoundPhrase): boolean {
  if (!FEELS.test(answer.text.slice(found.start, found.end))) return false;
  return verbs.some(
    ({ subject, start, end }) => subject === 'other' && start < found.end && end > found.start,
  );
}

const FEELS = /^(?:dis|un)?(?:lik|hat|despis|loath|detest|resent|dread|enjoy|ненавид|возненавид|терпе)/iu;

/** Whether what is not liked is somebody or the workplace: not “I hate being late”. */
function hasObject({ answer, sentence, named }: Scene, found: FoundPhrase): boolean {
  const { words } = sentence;
  const clause = clauseAround(answer, found);
  const from = words.indexOf(found.words[0]!);
  const to = from + found.words.length + REACH;
  const near = words.slice(Math.max(0, from - REACH), to).filter(({ start }) => start >= clause.start);
  return (
    disliked.find(answer, near).length > 0 ||
    named.some((one) => near.some(({ start, end }) => start === one.start && end <= one.end))
  );
}

/** Whom a complaint is about: whoever acts, else who is named nearest before it, else after it, else who was asked about. */
function whom({ sentence, named, question }: Scene, found: Range): Target {
  // “Typical of that place” names it.
  const own = named.find((one) => !one.isPronoun && one.start >= found.start && one.end <= found.end);
  if (own) return own.target;
  const before = named.filter((one) => one.start < found.start);
  const acting = before.filter(({ at, isPronoun }) => !isPronoun && isActing(sentence.words, at));
  const near = acting.at(-1) ?? before.filter((one) => one.isPronoun).at(-1) ?? before.at(-1) ?? named[0];
  return near?.target ?? question ?? 'employer';
}

/** Whether the word can be who acts: in Russian by its case, in English not behind a preposition. */
function isActing(words: readonly Word[], at: number): boolean {
  if (words[at]!.lang === 'ru') return (words[at]!.wordClass & (NOUN & ~C.ObliqueNoun)) > 0;
  return !words.slice(Math.max(0, at - 2), at).some(({ form }) => PREPOSITION.test(form));
}

const PREPOSITION = /^(?:with|of|for|to|at|from|by|about|on|in|than)$/;

function between(text: string, a: Range, b: Range): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}
