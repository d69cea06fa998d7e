import { isReported } from '../answer/speech';
import { hashesOf, shared } from '../answer/story';
import type { AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import type { LanguageId, NumberMention, Sentence, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';

/** One quantity told twice with two values. */
export interface Conflict {
  first: Range;
  second: Range;
}

/** A figure, what it counts and where it stands in its sentence. */
interface Told extends Range {
  value: number;
  /** The unit, or the lemma of the thing counted. */
  of: string;
  sentence: Sentence;
  /** Where the sentence stands in the answer. */
  at: number;
  /** Its place among the answer's figures. */
  n: number;
  /** The words before `before` stand before the figure, those from `behind` on behind it and what it counts. */
  before: number;
  behind: number;
}

/** The words by which a second figure is known to be another one, or the same one again. */
interface RepeatWords {
  /** «эти 90 минут», “those three hours”: the quantity has been told. */
  pointing: ReadonlySet<string>;
  /** «все 17 заявок». */
  whole: ReadonlySet<string>;
  /** Before a stretch of time that is then told more nearly: «за двенадцать лет работы сварщиком». */
  definite: ReadonlySet<string>;
  team: ReadonlySet<string>;
  /** The figure is rounded or a bound, a part, an average, or denied. */
  loose: ReadonlySet<string>;
  /** The quantity may have changed in between, or is another one: a later time, a plan, a part, a correction. */
  apart: ReadonlySet<string>;
  /** Say nothing of what is counted. */
  light: ReadonlySet<string>;
  /** What opens a nearer description of the thing counted: «заявок из Твери», “tickets on the board”. */
  narrows: ReadonlySet<string>;
}

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

const repeatWords: Readonly<Record<LanguageId, RepeatWords>> = {
  ru: {
    pointing: set('этот тот такой'),
    whole: set('весь'),
    definite: set('за'),
    team: set('команда бригада отдел группа коллектив смена экипаж звено'),
    loose: set(
      'около примерно приблизительно почти порядка свыше более больше менее меньше до от минимум максимум где-то максимально средний среднее не ещё еще из каждый каждые любой с со первый последний второй следующий другой остальной лишь только хотя плюс',
    ),
    apart: set(
      'еще плюс затем потом после позже позднее дальше далее сначала вначале сперва изначально исходно прежде раньше теперь сейчас нынче стать становиться остаться оставаться каждый любой другой второй третий следующий новый последний остальной план планировать запланировать плановый смета цель прогноз прогнозировать ожидать хотеть обещать пообещать факт фактически вместо вернее точнее пересчитать пересчитывать перепроверить ошибиться ошибка поправить исправить уточнить уточнять ушел ушла ушли уходили прийти приходить присоединиться присоединяться нанять нанимать взять уволить увольнять уволиться увольняться добавить добавлять добавиться добавляться прибавиться вырасти расти рост увеличить увеличивать увеличиться увеличиваться сократить сокращать сократиться сокращаться снизить снизиться снижать снижаться уменьшить уменьшиться расширить расширить расшириться довести доводить набрать набирать продлить продлевать продлиться перенести затянуться дополнительный дополнительно сверх включая кроме часть половина только лишь среднее средний обычно иногда порой если бы наоборот чем против рекорд лучший однажды когда-то успеть успевать начинать начать начинаться начаться вначале итог вчера завтра',
    ),
    light: set('быть этот тот весь такой мочь наш мой свой это он она они мы я вы уже год'),
    narrows: set('из в во на с со от по у для который что кто где'),
  },
  en: {
    pointing: set('this that these those'),
    whole: set('all'),
    definite: set('the my'),
    team: set('team crew department group staff shift squad'),
    loose: set(
      "about around roughly approximately approx nearly almost over under than least most up upwards just only another more less fewer extra other first last next average per each every not n't to from within between maybe perhaps some plus even",
    ),
    apart: set(
      'then later after afterwards before now today currently next second third another other others more extra plus additional additionally plan planned plans target goal forecast expected expect promised promise quoted quote estimate estimated budgeted instead rather actual actually recounted recount again correct corrected correction mistake mistaken wrong left leave leaving joined join joins hired hire hiring fired added add adds adding grew grow grown growing growth rose rise risen increased increase reduced reduce cut shrank shrunk extended extend extension expanded expand doubled tripled became become each every either whereas while half rest remaining only just average usually sometimes if would could new old last previous former previously initially originally eventually finally started beginning used once yesterday tomorrow final bill ended best record until came per different separate both',
    ),
    light: set(
      'be am is are was were been being have has had do did does this that these those all i we you he she it they us me him her them my our your his its their there so which who',
    ),
    narrows: set('of in on at from for with who that which where by to under'),
  },
};

/** Sentences further apart than this speak of other things. */
const NEAR = 3;
/** A figure remembered wrongly is near the true one; one that is far from it counts something else. */
const FARTHEST = 2;
/** Nobody speaks a longer sentence; in a table read as one, figures stand together without being about one thing. */
const LONGEST = 120;
/** Figures further back are not looked at, so that an answer of thousands of them is read in time. */
const MOST_BACK = 8;

/**
 * The quantities that the answer tells twice with two values. A second figure speaks of the first one's quantity where
 * it points back to it («эти 3 часа», «все 17 заявок»), is described by the same words, or where two clauses say the
 * same of two figures. Whatever may have changed or divided the quantity in between makes it silent.
 */
export function conflictsIn(answer: AnalysedAnswer): Conflict[] {
  const isRepeated = repeatedUnits(answer.numbers);
  const told = isRepeated ? toldIn(answer, isRepeated) : [];
  const conflicts: Conflict[] = [];
  for (let i = 1; i < told.length; i++) {
    const second = told[i]!;
    const earlier = told.slice(Math.max(0, i - MOST_BACK), i).filter(({ of }) => of === second.of);
    const first = earlier.at(-1);
    if (!first || earlier.some(({ value }) => value === second.value)) continue;
    if (second.at - first.at > NEAR || isFar(first, second)) continue;
    if (isExplained(answer, first, second)) continue;
    const isOnly = earlier.every(({ value }) => value === first.value);
    const isSame =
      (isOnly && !isApart(answer, first, second) && pointsBack(answer, first, second)) ||
      saysTheSame(answer, first, second);
    if (isSame && !isReported(answer, first) && !isReported(answer, second))
      conflicts.push({ first, second });
  }
  return conflicts;
}

/** What an answer says of a quantity, to be compared with another answer. */
export interface Quantity extends Range {
  value: number;
  /** The unit, or the lemma of the thing counted. */
  of: string;
  /** Hashes of the words of meaning in the figure's clause, ascending. */
  around: readonly number[];
}

/** The quantities that the answer tells as they are: neither rounded, nor parts, nor as they were before or are to be. */
export function quantitiesIn(answer: AnalysedAnswer): Quantity[] {
  return toldIn(answer, () => true)
    .filter((told) => !isApart(answer, told, told) && !isReported(answer, told))
    .map((told) => {
      const { start, end, value, of } = told;
      return { start, end, value, of, around: hashesOf(clauseContent(answer, told)) };
    });
}

/** Whether two answers that tell one story give one quantity two values, if the values differ. */
export function contradicts(first: Quantity, second: Quantity): boolean {
  if (first.of !== second.of || isFar(first, second)) return false;
  const both = shared(first.around, second.around);
  return both >= ALIKE && both >= Math.min(first.around.length, second.around.length) / 2;
}

/** So many words of two clauses tell that they count the same. */
const ALIKE = 2;

function toldIn(answer: AnalysedAnswer, isWanted: (figure: NumberMention) => boolean): Told[] {
  const told: Told[] = [];
  let at = 0;
  let w = 0;
  answer.numbers.forEach((figure, n) => {
    if (!isWanted(figure)) return;
    for (; answer.sentences[at]!.end <= figure.start; at++) w = 0;
    const sentence = answer.sentences[at]!;
    const { words } = sentence;
    if (words.length > LONGEST || answer.text[sentence.end - 1] === '?') return;
    while (w < words.length && words[w]!.end <= figure.start) w++;
    const read = readTold(answer, figure, sentence, w);
    if (read) told.push({ ...read, value: figure.values[0]!, sentence, at, n });
  });
  return told;
}

/**
 * Tells which figures have a second one of their unit: a figure alone repeats nothing. Without a unit it may count people.
 * Undefined where none has.
 */
function repeatedUnits(numbers: readonly NumberMention[]): ((figure: NumberMention) => boolean) | undefined {
  const unitOf = ({ unit = 'person' }: NumberMention): string => unit;
  const once = new Set<string>();
  const more = new Set<string>();
  for (const figure of numbers) (once.has(unitOf(figure)) ? more : once).add(unitOf(figure));
  return more.size > 0 ? (figure) => more.has(unitOf(figure)) : undefined;
}

const NO_QUANTITY = new Set(['date', 'times', 'pp', '‰']);
const CLAUSE_END = /[.!?…\n;,:()—–]/;

/** A sign before the figure or a whole that it is of; «мне было 25 лет», “25 years old”. */
const OTHER_BEFORE =
  /(?:[<>~≈+−-]\s?|(?:of|из)\s(?:them|these|those|which|whom|the|my|our|них|которых|этих|тех)\s)$/iu;
const OTHER_BEHIND =
  /^(?:\s?\+|\s(?:of|из)\s(?:them|these|those|which|whom|the|my|our|них|которых|этих|тех)(?!\p{L}))/iu;
const AGE_BEFORE = /(?<!\p{L})(?:мне|ему|ей|им|нам|исполни\p{L}+|в|к|возраст\p{L}*|aged?)\s(?:\p{L}+\s)?$/iu;
const AGE_BEHIND = /^[ -]old(?!\p{L})/iu;

/** What a figure counts and where its words are; undefined where it is rounded, a part or no quantity at all. */
function readTold(
  { text }: AnalysedAnswer,
  { start, end, values, unit }: NumberMention,
  { words, lang }: Sentence,
  before: number,
): Pick<Told, 'start' | 'end' | 'of' | 'before' | 'behind'> | undefined {
  const [led, follows] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 12)];
  if (values.length > 1 || OTHER_BEFORE.test(led) || OTHER_BEHIND.test(follows)) return undefined;
  if (unit === 'year' ? AGE_BEFORE.test(led) || AGE_BEHIND.test(follows) : unit && NO_QUANTITY.has(unit))
    return undefined;
  const isTeam = isTeamOf(words, before, lang);
  const near = words.slice(Math.max(0, before - 2), before);
  if (!isTeam && near.some((word) => isIn(repeatWords[lang].loose, word))) return undefined;
  let behind = before;
  while (behind < words.length && words[behind]!.start < end) behind++;
  if (unit) return { start, end, of: unit, before, behind };
  const thing = words[behind];
  // “Six of us”, «нас в команде было двенадцать», «двое».
  const isUs =
    thing?.form === 'of' || words.slice(Math.max(0, before - 4), before).some(({ form }) => form === 'нас');
  if (isTeam || isUs || isCollective(words[before])) return { start, end, of: 'person', before, behind };
  if (!thing || thing.wordClass & C.Function || text.slice(end, thing.start).trim()) return undefined;
  return { start, end: thing.end, of: thing.lemmas[0]!, before, behind: behind + 1 };
}

function isCollective(word: Word | undefined): boolean {
  return /^(?:дво|тро|четвер|пятер|шестер|семер|восьмер|девятер|десятер)(?:е|о|ых|их|ом)$/.test(
    word?.form ?? '',
  );
}

/** “A team of six”, «команда из семи». */
function isTeamOf(words: readonly Word[], before: number, lang: LanguageId): boolean {
  const [of, team] = [words[before - 1], words[before - 2]];
  return team !== undefined && /^(?:of|из)$/.test(of?.form ?? '') && isIn(repeatWords[lang].team, team);
}

function isFar({ value: a }: Pick<Told, 'value'>, { value: b }: Pick<Told, 'value'>): boolean {
  return Math.max(a, b) > FARTHEST * Math.min(a, b);
}

/** Whether another figure in between makes the second out of the first: 14 tickets and three more are 17. */
function isExplained({ numbers }: AnalysedAnswer, first: Told, second: Told): boolean {
  const [a, b] = [first.value, second.value];
  for (let i = second.n - 1; i >= 0 && numbers[i]!.start >= first.sentence.start; i--) {
    const [value] = numbers[i]!.values as [number];
    if (
      i !== first.n &&
      [a + value, a - value, a * value, a / value].some((made) => Math.abs(made - b) < 1e-6 * b)
    )
      return true;
  }
  return false;
}

/** Whether the words from the first figure's sentence to the second figure's clause let the quantity change or be another. */
function isApart(answer: AnalysedAnswer, first: Told, second: Told): boolean {
  for (let at = first.at; at <= second.at; at++) {
    const { words, lang } = answer.sentences[at]!;
    const { apart } = repeatWords[lang];
    const to = at < second.at ? words.length : Math.min(clauseEnd(answer.text, second), second.behind + 3);
    for (let i = 0; i < to; i++) if (isIn(apart, words[i]!)) return true;
  }
  return false;
}

/** The index behind the last word of the figure's clause. */
function clauseEnd(text: string, { sentence: { words }, behind }: Told): number {
  let i = behind;
  while (i < words.length && !isBroken(text, words[i - 1]!.end, words[i]!.start)) i++;
  return i;
}

/** The index of the first word of the figure's clause. */
function clauseStart(text: string, { sentence: { words }, before }: Told): number {
  let i = before;
  while (i > 0 && (!words[i] || !isBroken(text, words[i - 1]!.end, words[i]!.start))) i--;
  return i;
}

function isBroken(text: string, from: number, to: number): boolean {
  return CLAUSE_END.test(text.slice(from, to));
}

/** Whether the second figure is told as one that is known: by a word that points back, or by the first one's own words. */
function pointsBack(answer: AnalysedAnswer, first: Told, second: Told): boolean {
  const { text } = answer;
  const { words, lang } = second.sentence;
  const { pointing, whole, definite, team } = repeatWords[lang];
  if (second.of === 'person' && isTeamOf(first.sentence.words, first.before, lang) && tellsAllOfUs(second))
    // The speaker may count himself once and once not.
    return Math.abs(first.value - second.value) > 1 && second.at - first.at === 1;
  const [last, middle, third] = [1, 2, 3].map((back) => words[second.before - back]);
  if (!last) return false;
  // «эта скидка, 15 %», “that budget of £35,000”.
  const [noun, pointer] = isBroken(text, last.end, second.start)
    ? [last, middle]
    : last.form === 'of'
      ? [middle, third]
      : [undefined, undefined];
  if (noun)
    return pointer !== undefined && isIn(pointing, pointer) && (isToldIn(first, noun) || isIn(team, noun));
  const isCount = !TIME.has(second.of) && !/^(?:%|[A-Z]{3})$/.test(second.of);
  if (isIn(pointing, last) || (isCount && isIn(whole, last))) return isNarrowedAlike(text, first, second);
  return isIn(definite, last) && TIME.has(second.of) && isDescribedAlike(text, first, second);
}

const VERB = C.PastMasculine | C.PastPlural | C.FirstSingular | C.ThirdSingular | C.ThirdPlural;
const TIME = new Set(['min', 'h', 'day', 'week', 'month', 'year']);

/** «Нас в команде было пятеро», “all eight of us in the team”: the whole of it, not a part. */
function tellsAllOfUs({ sentence: { words, lang }, before, behind }: Told): boolean {
  const { team, whole } = repeatWords[lang];
  const near = words.slice(Math.max(0, before - 4), behind + 5);
  if (!near.some((word) => isIn(team, word))) return false;
  if (lang === 'ru') return near.some(({ form }) => form === 'нас');
  return isIn(whole, words[before - 1]);
}

/** Whether whatever tells the second figure's thing more nearly was told of the first: «все 17 заявок из Твери» may be others. */
function isNarrowedAlike(text: string, first: Told, second: Told): boolean {
  const { words, lang } = second.sentence;
  const { narrows } = repeatWords[lang];
  const next = words[second.behind];
  if (!next || !isIn(narrows, next) || /[.;!?]/.test(text.slice(second.end, next.start))) return true;
  const nearer = words.slice(second.behind + 1, second.behind + 4).filter((word) => isContent(word, lang));
  return nearer.every((word) => isToldIn(first, word) || word.wordClass & VERB);
}

/** «Десять лет работаю сварщиком. За двенадцать лет работы сварщиком …»: what follows the second was told of the first. */
function isDescribedAlike(text: string, first: Told, second: Told): boolean {
  const { words, lang } = second.sentence;
  const end = Math.min(clauseEnd(text, second), second.behind + 4);
  const nearer = words.slice(second.behind, end).filter((word) => isContent(word, lang));
  if (!nearer[0] || !isToldIn(first, nearer[0])) return false;
  const own = first.sentence.words
    .slice(clauseStart(text, first), clauseEnd(text, first))
    .filter((word) => isContent(word, lang) && !isFigure(word, first));
  const isNamed = own.some(
    (word) => /^\p{Lu}/u.test(text.slice(word.start, word.end)) && word.start > first.sentence.start,
  );
  return !isNamed && own.filter((word) => !nearer.some((other) => isKin(word, other))).length <= 2;
}

/** Whether two clauses say the very same of two figures: «брак снизился за месяц на 15 %», «… на 25 %». */
function saysTheSame(answer: AnalysedAnswer, first: Told, second: Told): boolean {
  const [a, b] = [clauseContent(answer, first), clauseContent(answer, second)];
  if (b.length < 3 || a.length !== b.length) return false;
  return b.every((word) => a.some((other) => isKin(word, other)));
}

function clauseContent({ text }: AnalysedAnswer, told: Told): Word[] {
  const { words, lang } = told.sentence;
  return words
    .slice(clauseStart(text, told), clauseEnd(text, told))
    .filter((word) => isContent(word, lang) && !isFigure(word, told));
}

function isFigure(word: Word, { start, end }: Told): boolean {
  return word.start < end && word.end > start;
}

function isContent(word: Word, lang: LanguageId): boolean {
  return (word.wordClass & C.Function) === 0 && !isIn(repeatWords[lang].light, word);
}

function isToldIn({ sentence }: Told, word: Word): boolean {
  return sentence.words.some((other) => isKin(word, other));
}

/** Whether two words are one or come from one: «экономит» and «экономией». */
function isKin(a: Word, b: Word): boolean {
  if (a.lemmas.some((lemma) => b.lemmas.includes(lemma))) return true;
  const [one, other] = [a.lemmas[0]!, b.lemmas[0]!];
  const least = Math.max(5, Math.min(one.length, other.length) - 2);
  return one.slice(0, least) === other.slice(0, least);
}

function isIn(list: ReadonlySet<string>, word: Word | undefined): boolean {
  if (!word) return false;
  const { form, lemmas } = word;
  // “I'd” may be “had” as well as “would”.
  return form.includes("'") ? list.has(form) : list.has(form) || lemmas.some((lemma) => list.has(lemma));
}
