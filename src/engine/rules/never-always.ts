import enLapse from '../../guide/en/lexicons/lapse.json';
import enSuccess from '../../guide/en/lexicons/success.json';
import ruLapse from '../../guide/ru/lexicons/lapse.json';
import ruSuccess from '../../guide/ru/lexicons/success.json';
import { isPast, type AnalysedAnswer } from '../answer/analyse';
import type { Sentence, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { once } from '../answer/once';
import { touching } from '../answer/ranges';
import { Lexicon } from '../answer/lexicon';

/** What “never” and “no” deny: «ошибка», «опаздывать», “complain”. */
const lapses = new Lexicon('lapse', { ru: ruLapse, en: enLapse });
/** What “always” promises: «вовремя», “deliver”. Of what is only done, «всегда уточняю», it tells a habit. */
const successes = new Lexicon('success', { ru: ruSuccess, en: enSuccess });

/** How far a word may stand from the “never” that it belongs to. */
const REACH = 6;
/** A denial stands nearer to what it denies. */
const DENIAL_REACH = 4;
const NEVER = /^(?:никогда|never)$/;
/** «Ни разу», «ни с кем», “not once”. */
const NOT_ONE: Readonly<Record<string, RegExp>> = {
  ни: /^(?:разу|един\p{L}+|одн\p{L}+|один|с|на|к|у|о|от|перед)$/u,
  not: /^(?:once|one)$/,
};
const ALWAYS = /^(?:всегда|неизменно|always|invariably)$/;
const NOBODY = /^(?:никто|nobody|no-one)$/;
/** Whatever is none of the above, or a fault denied, is looked at no further. */
const OPENS = new Set(
  'никогда never ни not всегда неизменно always invariably никто nobody no-one no'.split(' '),
);
/** «Не всегда», «почти никогда», «как всегда», “no serious conflicts” claim less. */
const TEMPERED =
  /^(?:не|как|почти|практически|далеко|обычно|not|almost|nearly|hardly|as|don't|doesn't|didn't|can't|won't|isn't|aren't|haven't|practically|couldn't|rarely|usually|mostly|most|serious|major|серьезных|крупных|больших)$/;
/** “Always happy to”, «всегда готов»: an attitude. */
const ATTITUDE =
  /^(?:стара\p{L}+|готов[аы]?|рад[аы]?|открыт[аы]?|хоч\p{L}+|хотел\p{L}*|интерес\p{L}*|люби\p{L}+|мечтал\p{L}*|стрем\p{L}+|пыта\p{L}+|try|tried|trying|happy|glad|willing|open|ready|wants?|wanted|enjoy\p{L}*|liked?|loved?|eager|been|interested|keen|curious|aim|strive|hoped?|thought|wish\p{L}*|believe\p{L}*|dreamed|admired|fascinated|excited)$/u;
/** What one has not met or done yet: «никогда не работал с SAP», “never thought I would”. */
const EXPERIENCE =
  /^(?:работ\p{L}+|дума\p{L}+|встреча\p{L}+|сталкива\p{L}+|вид\p{L}+|слыш\p{L}+|слыха\p{L}+|пробова\p{L}+|приход\p{L}+|приш\p{L}+|знал\p{L}*|знаю|бывал\p{L}*|забуду|использ\p{L}+|жал\p{L}+|предполаг\p{L}+|поздно|занима\p{L}+|руковод\p{L}+|учил\p{L}*|изуча\p{L}+|пользова\p{L}+|имел\p{L}*|work|use|think|hear|know|mind|want|need|regret|deal|ever|yet)$/u;
/** Until then, or unless: no “never” at all. */
const LIMITED =
  /(?<!\p{L})(?:раньше|прежде|до этого|до тех пор|пока не|до того|тогда|если|без того|без \p{L}+ния|не \p{L}+(?:[аеияую]в|вшись|ясь)|before|until|till|unless|without|such)(?!\p{L})/iu;
/** A habit with its reason is a practice, not a boast. */
const REASON = /(?<!\p{L})(?:потому|так как|иначе|ведь|because|otherwise|since)(?!\p{L})/iu;
/** Faults of one kind: denied where the question names it. */
const FAULTS: readonly RegExp[] = [
  /конфликт|ссор|спор|разноглас|conflict|argu|disagree|dispute|quarrel/iu,
  /ошиб|неудач|провал|промах|точн|внимат|аккурат|mistake|error|fail|accura|careful|precis/iu,
  /жалоб|жалов|жалу|претенз|недовол|нарекан|критик|замечан|complain|unhappy|criticis|criticiz/iu,
  /трудн|сложн|проблем|difficult|problem|challeng|trouble|issue/iu,
  /опозд|просроч|срок|срыв|пунктуал|late|deadline|punctual|tard/iu,
];
/** English verbs look like nouns; only these are faults that one has. */
const FAULT_NOUN =
  /^(?:conflict|complaint|mistake|error|problem|issue|failure|argument|disagreement|dispute|accident|difficult(?:y|ies)|trouble|lateness|tardiness|refund)s?$/;
const DENIES = /^(?:нет|не|ни|без|никаких|никакие|ноль|no|not|never|zero|without|cannot|.*n't)$/;
const IS_NOT =
  /(?<!\p{L})(?:не (?:был[оаи]?|бывает|бывало|случа\p{L}+|возника\p{L}+|водится|припомню|помню|имел[аи]?|имею|допуска\p{L}+|соверша\p{L}+|дела\p{L}+)|нет|без|no|not had|never had|not make|(?:doesn|don)['’]t (?:happen|have|make|recall|remember)|didn['’]t have|haven['’]t had|can['’]t (?:recall|remember|think))(?!\p{L})/iu;
/** For good: what makes of “no conflicts” more than the course of one day. */
const EVER =
  /(?<!\p{L})(?:никогда|никаких|ни (?:одн|едино)\p{L}+|един(?:ого|ой)|вообще|совсем|абсолютно|за вс[юеё]|не (?:бывает|случается|возникает|водится)|не (?:допускаю|совершаю|делаю)|don['’]t make|(?:doesn|don)['’]t happen|ever|never|any|single|zero|at all|my (?:entire|whole) career)(?!\p{L})/iu;
/** «Без ошибок не бывает»: they do happen. */
const TWICE = /(?<!\p{L})без(?!\p{L}).*(?<!\p{L})не(?!\p{L})|(?<!\p{L})не(?!\p{L}).*(?<!\p{L})без(?!\p{L})/iu;
const POLITE = /^(?:no problems?|без проблем|не проблема)$/iu;
/** Whose conduct and works speak for the candidate. */
const OWN =
  /^(?:клиент\p{L}*|гост\p{L}+|заказчик\p{L}*|покупател\p{L}+|коллег\p{L}*|пациент\p{L}*|ученик\p{L}*|студент\p{L}*|людей|сайт\p{L}*|код\p{L}*|систем\p{L}|отчет\p{L}*|мастер\p{L}*|курьер\p{L}*|книг\p{L}*|работ\p{L}|проект\p{L}*|наши|наш|мои|мной|меня|clients?|customers?|guests?|patients?|colleagues?|students?|users?|code|app|site|books?|reports?|work|projects?|my|our|me)$/u;
/** Russian tells other actors by the word: a thing before its verb, «сроки не срывал», looks like its subject. */
const SOMEBODY =
  /^(?:он|она|они|кто|который|которая|которые|начальни\p{L}+|шеф|директор|руководител\p{L}+|сосед\p{L}*|компани\p{L}|банк|склад|поставщик\p{L}*)$/u;
const ME = /^(?:me|my|меня|мной|мне|мною)$/;
const ONCE = /^(?:ever|never|никогда|разу)$/;
const ELSE = /^(?:else|больше)$/;
/** What others did not do for the speaker is no praise: “nobody ever told me”. */
const OWED =
  /^(?:told|taught|explained|showed|helped|gave|asked|invited|trained|warned|supported|сказал|объяснил|объяснял|учил|научил|помог|помогал|предупредил|дал|показал|спрашивал|спросил|поддержал)$/;
const VERBAL =
  C.Infinitive |
  C.PastMasculine |
  C.PastFeminine |
  C.PastPlural |
  C.FirstSingular |
  C.ThirdSingular |
  C.Gerund;

/** Which of the sentence's words may make an absolute claim. */
export function mayClaimAll(answer: AnalysedAnswer, { words }: Sentence): number[] {
  const faults = lapses.find(answer, words);
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const { form, start, end } = words[i]!;
    if (OPENS.has(form) || faults.some((fault) => fault.start === start && fault.end <= end)) found.push(i);
  }
  return found;
}

/** Whether the word at `i`, a “never”, an “always”, a “nobody” or a denied fault, makes an absolute claim. `isCarried`: something in the answer stands behind it. */
export function claimsAll(
  answer: AnalysedAnswer,
  sentence: Sentence,
  i: number,
  isCarried: () => boolean,
): boolean {
  const { words } = sentence;
  const { form } = words[i]!;
  const next = words[i + 1]?.form ?? '';
  if (isTempered(words, i)) return false;
  if (NEVER.test(form) || NOT_ONE[form]?.test(next)) return isNever(answer, sentence, i, isCarried);
  if (NOBODY.test(form) || (form === 'no' && next === 'one')) return isNobody(answer, sentence, i);
  if (ALWAYS.test(form)) return !isCarried() && isAlways(answer, sentence, i);
  return isFlawless(answer, sentence, i, isCarried);
}

/** Whether the word is a fault that the candidate denies, with nothing to show for it. */
function isFlawless(
  answer: AnalysedAnswer,
  sentence: Sentence,
  i: number,
  isCarried: () => boolean,
): boolean {
  return isLapse(answer, sentence.words[i]!) && isDenied(answer, sentence, i) && !isCarried();
}

export function isTempered(words: readonly Word[], i: number): boolean {
  return i > 0 && TEMPERED.test(words[i - 1]!.form);
}

function isNever(answer: AnalysedAnswer, sentence: Sentence, i: number, isCarried: () => boolean): boolean {
  const near = around(answer, sentence, i);
  const said = textOf(answer, sentence.words.slice(Math.max(0, i - 20), i + 20));
  if (LIMITED.test(said) || isOthers(answer, near)) return false;
  if (near.some((word) => word !== sentence.words[i] && isLapse(answer, word))) return true;
  // Any other “I never …” claims only of what one does, and where nothing else is told.
  if (isCarried() || REASON.test(said) || near.some(({ form }) => EXPERIENCE.test(form))) return false;
  return verbsIn(answer, near).some(
    (verb) =>
      verb.subject === 'I' &&
      !isPast(answer.text, verb, answer.languages[sentence.lang]) &&
      !HAVE.test(answer.text.slice(verb.start, verb.end)),
  );
}

/** “I've never worked there”: what has not been done yet. */
const HAVE = /(?:^|['’])(?:have|ve|had|d)(?:\s|$)/iu;

function isAlways(answer: AnalysedAnswer, sentence: Sentence, i: number): boolean {
  const { words } = sentence;
  if ([i - 1, i + 1, i + 2].some((j) => ATTITUDE.test(words[j]?.form ?? ''))) return false;
  const near = around(answer, sentence, i);
  // Asked for a case, “there is always a lot of work” takes its place.
  const isInstead = answer.kind === 'story' && !verbsIn(answer, near).some(({ subject }) => subject === 'I');
  if (isInstead && !tellsPast(answer)) return true;
  return !isOthers(answer, near) && near.some((word) => successes.find(answer, [word]).length > 0);
}

/** “Nobody ever complained”, «никто никогда на меня не обижался». */
function isNobody(answer: AnalysedAnswer, sentence: Sentence, i: number): boolean {
  const near = around(answer, sentence, i);
  const some = (forms: RegExp): boolean => near.some(({ form }) => forms.test(form));
  if (some(ELSE)) return false;
  const after = near.slice(near.indexOf(sentence.words[i]!) + 1).slice(0, 5);
  return (some(ME) && some(ONCE) && !some(OWED)) || after.some((word) => isLapse(answer, word));
}

/** «У меня не было ошибок», «работаю без жалоб»: a fault denied for good, or denied where it was asked for. */
function isDenied(answer: AnalysedAnswer, sentence: Sentence, i: number): boolean {
  const word = sentence.words[i]!;
  const isNoun = (word.wordClass & (C.ObliqueNoun | C.NominativePlural)) > 0;
  const isFault = word.lang === 'ru' ? isNoun || (word.wordClass & VERBAL) === 0 : FAULT_NOUN.test(word.form);
  if (!isFault || answer.kind === 'dialogue') return false;
  const near = around(answer, sentence, i);
  const at = near.indexOf(word);
  if (!near.some(({ form }, j) => DENIES.test(form) && Math.abs(at - j) <= DENIAL_REACH)) return false;
  if (near.some(({ form }) => TEMPERED.test(form) && !DENIES.test(form))) return false;
  const said = textOf(answer, near);
  if (TWICE.test(said)) return false;
  const isNamed = FAULTS.some((fault) => fault.test(word.form) && fault.test(answer.question));
  return IS_NOT.test(said) && !POLITE.test(said) && (isNamed || EVER.test(said));
}

function isLapse(answer: AnalysedAnswer, word: Word): boolean {
  return lapses.find(answer, [word]).length > 0;
}

/** Whether it is said of somebody else. */
function isOthers(answer: AnalysedAnswer, near: readonly Word[]): boolean {
  if (near.some(({ form }) => OWN.test(form))) return false;
  if (near[0]!.lang === 'ru') return near.some(({ form }) => SOMEBODY.test(form));
  return verbsIn(answer, near).some(({ subject }) => subject === 'other');
}

/** Whether the answer tells of anything past. */
const tellsPast = once(({ subjects, text, languages, lang }) =>
  subjects.some((verb) => isPast(text, verb, languages[lang])),
);

const CLAUSE_END = /[.!?…;:\n(),—–]|\s-\s/;

/** The words of the clause within reach. */
function around(answer: AnalysedAnswer, { words }: Sentence, i: number): Word[] {
  const isApart = (j: number): boolean =>
    CLAUSE_END.test(answer.text.slice(words[j]!.end, words[j + 1]!.start));
  let [first, last] = [i, i];
  while (first > Math.max(0, i - REACH) && !isApart(first - 1)) first--;
  while (last < Math.min(words.length - 1, i + REACH) && !isApart(last)) last++;
  return words.slice(first, last + 1);
}

function textOf({ text }: AnalysedAnswer, words: readonly Word[]): string {
  return text.slice(words[0]!.start, words.at(-1)!.end);
}

function verbsIn({ subjects }: AnalysedAnswer, words: readonly Word[]): AnalysedAnswer['subjects'] {
  return touching(subjects, { start: words[0]!.start, end: words.at(-1)!.end });
}
