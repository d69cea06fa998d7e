import { isReported } from '../answer/speech';
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
      'около примерно приблизительно почти порядка свыше более больше менее меньше до от минимум максимум где-то максимально средний среднее не ещё еще из каждый каждые любой с со первый последний второй следующий другой остальной лишь только хотя плюс на',
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
      "about around roughly approximately approx nearly almost over under than least most up upwards just only another more less fewer extra other first last next average per each every not n't of to from by within between maybe perhaps some plus even",
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
  const told = toldIn(answer);
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

function toldIn(answer: AnalysedAnswer): Told[] {
  const told: Told[] = [];
  const isRepeated = repeatedUnits(answer.numbers);
  let n = 0;
  answer.sentences.forEach((sentence, at) => {
    while ((answer.numbers[n]?.start ?? Infinity) < sentence.start) n++;
    let w = 0;
    if (sentence.words.length > LONGEST || answer.text[sentence.end - 1] === '?') return;
    for (; (answer.numbers[n]?.start ?? Infinity) < sentence.end; n++) {
      const figure = answer.numbers[n]!;
      if (!isRepeated(figure)) continue;
      while (w < sentence.words.length && sentence.words[w]!.end <= figure.start) w++;
      told.push(...readTold(answer, figure, sentence, at, w));
    }
  });
  return told;
}

/** Tells which figures have a second one of their unit: a figure alone repeats nothing. Without a unit it may count people. */
function repeatedUnits(numbers: readonly NumberMention[]): (figure: NumberMention) => boolean {
  const unitOf = ({ unit = 'person' }: NumberMention): string => unit;
  const once = new Set<string>();
  const more = new Set<string>();
  for (const figure of numbers) (once.has(unitOf(figure)) ? more : once).add(unitOf(figure));
  return (figure) => more.has(unitOf(figure));
}

const NO_QUANTITY = new Set(['date', 'times', 'pp', '‰']);
const CLAUSE_END = /[.!?…\n;,:()—–]/;

/** «Мне было 25 лет», “25 years old”. */
const AGE_BEFORE = /(?<!\p{L})(?:мне|ему|ей|им|нам|исполни\p{L}+|в|к|возраст\p{L}*|aged?)\s(?:\p{L}+\s)?$/iu;
const AGE_BEHIND = /^[ -]old(?!\p{L})/iu;

function readTold(
  { text }: AnalysedAnswer,
  { start, end, values, unit }: NumberMention,
  sentence: Sentence,
  at: number,
  before: number,
): Told[] {
  const { words, lang } = sentence;
  if (values.length > 1 || (unit && NO_QUANTITY.has(unit))) return [];
  if (
    /[<>~≈+−-]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?\+/.test(text.slice(end, end + 2))
  )
    return [];
  const { loose } = repeatWords[lang];
  const isLoose = [words[before - 1], words[before - 2]].some(
    (word, i) =>
      word && !(i > 0 && word.form === 'на') && !isBroken(text, word.end, start) && isIn(loose, word),
  );
  let behind = before;
  while (behind < words.length && words[behind]!.start < end) behind++;
  // “a team of six”, “that budget of £35,000”.
  const isOf = words[before - 1]?.form === 'of' || isTeamOf(words, before, lang);
  if ((isLoose && !isOf && !isBy(words[before - 1])) || isPart(words, before, behind)) return [];
  const figure = { start, end, value: values[0]!, sentence, at, before, behind };
  const isAge =
    unit === 'year' &&
    (AGE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
      AGE_BEHIND.test(text.slice(end, end + 5)));
  if (isAge) return [];
  if (unit) return [{ ...figure, of: unit }];
  const isOfUs = words[behind]?.form === 'of' && words[behind + 1]?.form === 'us';
  // «Нас в команде было двенадцать».
  const isUs = words.slice(Math.max(0, before - 4), before).some(({ form }) => form === 'нас');
  if (isOfUs || isUs || isCollective(words[before]) || isTeamOf(words, before, lang))
    return [{ ...figure, of: 'person' }];
  const thing = words[behind];
  if (!thing || thing.wordClass & C.Function || /\D/.test(text.slice(end, thing.start).trim())) return [];
  const isThing = lang === 'en' || (thing.wordClass & C.ObliqueNoun) > 0 || (thing.wordClass & C.Animate) > 0;
  if (!isThing || CLAUSE_END.test(text.slice(end, thing.start))) return [];
  return [{ ...figure, end: thing.end, of: thing.lemmas[0]!, behind: behind + 1 }];
}

/** «на 15 %», “by 15%”: the size of a change. */
function isBy(word: Word | undefined): boolean {
  return word?.form === 'на' || word?.form === 'by';
}

function isCollective(word: Word | undefined): boolean {
  return /^(?:дво|тро|четвер|пятер|шестер|семер|восьмер|девятер|десятер)(?:е|о|ых|их|ом)$/.test(
    word?.form ?? '',
  );
}

/** «Из них десять лет», “eleven of them”. */
function isPart(words: readonly Word[], before: number, behind: number): boolean {
  const around = [words[before - 2], words[before - 1], words[behind], words[behind + 1]].map(
    (word) => word?.form,
  );
  return /(?:of|из) (?:them|these|those|which|whom|the|my|our|них|которых|этих|тех)/.test(
    `${around[0]} ${around[1]} | ${around[2]} ${around[3]}`,
  );
}

/** “A team of six”, «команда из семи». */
function isTeamOf(words: readonly Word[], before: number, lang: LanguageId): boolean {
  const [of, team] = [words[before - 1], words[before - 2]];
  return team !== undefined && /^(?:of|из)$/.test(of?.form ?? '') && isIn(repeatWords[lang].team, team);
}

function isFar({ value: a }: Told, { value: b }: Told): boolean {
  return Math.min(a, b) <= 0 || Math.max(a, b) / Math.min(a, b) > FARTHEST;
}

/** Whether another figure in between makes the second out of the first: 14 tickets and three more are 17. */
function isExplained({ numbers }: AnalysedAnswer, first: Told, second: Told): boolean {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >> 1;
    if (numbers[middle]!.start < first.sentence.start) low = middle + 1;
    else high = middle;
  }
  const [a, b] = [first.value, second.value];
  for (let i = low; i < numbers.length && i < low + 12 && numbers[i]!.start < second.start; i++) {
    for (const value of numbers[i]!.values) {
      if (numbers[i]!.start === first.start) continue;
      if ([a + value, a - value, a * value, a / value].some((made) => Math.abs(made - b) < 1e-6 * b))
        return true;
      if (numbers[i]!.values.length > 1 && numbers[i]!.values.some((edge) => edge === a || edge === b))
        return true;
    }
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
  const [last, middle, third] = [1, 2, 3].map((back) => words[second.before - back]);
  if (second.of === 'person' && isTeamOf(first.sentence.words, first.before, lang) && tellsAllOfUs(second))
    // The speaker may count himself once and once not.
    return Math.abs(first.value - second.value) > 1 && second.at - first.at === 1;
  if (!last) return false;
  const isClose = !isBroken(text, last.end, second.start);
  if (isClose && isIn(pointing, last)) return isNarrowedAlike(text, first, second);
  const isCount = !TIME.has(second.of) && !/^(?:%|[A-Z]{3})$/.test(second.of);
  if (isClose && isIn(whole, last)) return isCount && isNarrowedAlike(text, first, second);
  // «эта скидка, 15 %», “that budget of £35,000”.
  const noun = isClose && (last.form === 'of' || last.form === 'в') ? middle : isClose ? undefined : last;
  const pointer = noun === last ? middle : third;
  if (noun && pointer && isIn(pointing, pointer)) return isToldIn(first, noun) || isIn(team, noun);
  if (!isClose || !isIn(definite, last) || !TIME.has(second.of)) return false;
  return isDescribedAlike(text, first, second);
}

const VERB = C.PastMasculine | C.PastPlural | C.FirstSingular | C.ThirdSingular | C.ThirdPlural;
const TIME = new Set(['min', 'h', 'day', 'week', 'month', 'year']);

/** «Нас в команде было пятеро», “all eight of us in the team”: the whole of it, not a part. */
function tellsAllOfUs({ sentence: { words, lang }, before, behind }: Told): boolean {
  const { team, whole } = repeatWords[lang];
  const near = words.slice(Math.max(0, before - 4), behind + 5);
  if (!near.some((word) => isIn(team, word))) return false;
  if (lang === 'ru') return near.some(({ form }) => form === 'нас');
  return words[behind]?.form === 'of' && words[before - 1] !== undefined && isIn(whole, words[before - 1]!);
}

/** Whether whatever tells the second figure's thing more nearly was told of the first: «все 17 заявок из Твери» may be others. */
function isNarrowedAlike(text: string, first: Told, second: Told): boolean {
  const { words, lang } = second.sentence;
  const { narrows } = repeatWords[lang];
  const next = words[second.behind];
  if (!next || !isIn(narrows, next) || /[.;!?]/.test(text.slice(second.end, next.start))) return true;
  if (next.form === 'of' && words[second.behind + 1]?.form === 'us') return true;
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
function saysTheSame({ text }: AnalysedAnswer, first: Told, second: Told): boolean {
  const [a, b] = [clauseContent(text, first), clauseContent(text, second)];
  if (b.length < 3 || a.length !== b.length) return false;
  return b.every((word) => a.some((other) => isKin(word, other) && isSameVoice(word, other)));
}

/** A name or a number is the same only to the letter. */
function isSameVoice(a: Word, b: Word): boolean {
  return !/\d/.test(a.form + b.form) || a.form === b.form;
}

function clauseContent(text: string, told: Told): Word[] {
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

function isToldIn({ sentence, ...told }: Told, word: Word): boolean {
  return sentence.words.some((other) => !isFigure(other, { sentence, ...told }) && isKin(word, other));
}

/** Whether two words are one or come from one: «экономит» and «экономией». */
function isKin(a: Word, b: Word): boolean {
  if (a.lemmas.some((lemma) => b.lemmas.includes(lemma))) return true;
  const [one, other] = [a.lemmas[0]!, b.lemmas[0]!];
  const least = Math.max(5, Math.min(one.length, other.length) - 2);
  return one.slice(0, least) === other.slice(0, least) && one.length >= least;
}

function isIn(list: ReadonlySet<string>, { form, lemmas }: Word): boolean {
  // “I'd” may be “had” as well as “would”.
  return form.includes("'") ? list.has(form) : list.has(form) || lemmas.some((lemma) => list.has(lemma));
}
