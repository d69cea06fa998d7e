import enBoss from '../../guide/en/lexicons/boss.json';
import enClient from '../../guide/en/lexicons/client.json';
import enColleague from '../../guide/en/lexicons/colleague.json';
import enDepartment from '../../guide/en/lexicons/department.json';
import enEmployer from '../../guide/en/lexicons/employer.json';
import enWorkplace from '../../guide/en/lexicons/workplace.json';
import ruBoss from '../../guide/ru/lexicons/boss.json';
import ruClient from '../../guide/ru/lexicons/client.json';
import ruColleague from '../../guide/ru/lexicons/colleague.json';
import ruDepartment from '../../guide/ru/lexicons/department.json';
import ruEmployer from '../../guide/ru/lexicons/employer.json';
import ruWorkplace from '../../guide/ru/lexicons/workplace.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceOf } from '../answer/evidence';
import { inside } from '../answer/ranges';
import type { Range } from '../finding';
import type { Sentence, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { Lexicon } from '../answer/lexicon';

export type Target = 'boss' | 'employer' | 'colleague' | 'client';

/** Somebody spoken of: the word that names him, and which side he is on. */
export interface Named extends Range {
  target: Target;
  /** Where it stands among the sentence's words. */
  at: number;
  /** Only “he” or «они»: who that is was said before, or asked. */
  isPronoun: boolean;
}

const lists: readonly (readonly [Target, Lexicon])[] = [
  ['boss', new Lexicon('boss', { ru: ruBoss, en: enBoss })],
  ['client', new Lexicon('client', { ru: ruClient, en: enClient })],
  ['colleague', new Lexicon('colleague', { ru: ruColleague, en: enColleague })],
  // «Кухня», “sales”: colleagues by where they work.
  ['colleague', new Lexicon('department', { ru: ruDepartment, en: enDepartment })],
  ['employer', new Lexicon('employer', { ru: ruEmployer, en: enEmployer })],
  // “The culture”, «обстановка»: the employer as a state.
  ['employer', new Lexicon('workplace', { ru: ruWorkplace, en: enWorkplace })],
];
const PRONOUNS = new Set("он она они he she they he's she's they're him her them".split(' '));
/** “The guy”, «мужик»: whoever was asked about. */
const SOMEBODY = new Set(
  'guy guys man woman lady girl people person mother mum mom father dad folk folks мать отец мама папа мужик мужчина женщина дама тетка тетя бабка бабушка дед дедушка девушка парень тип человек люди'.split(
    ' ',
  ),
);

/** Whoever is asked about, where the answer names nobody. Of a leaver one asks about the employer, whoever else is named. */
const asked: readonly (readonly [Target, RegExp])[] = [
  [
    'employer',
    /why (?:did|are|do|have|would) you (?:want to |wanting to |looking to |planning to |decid(?:e|ed|ing) to )?(?:leav|quit|left|look|chang|mov)|(?:made|makes|make) you (?:want to )?(?:leav|quit|mov|look)|reasons? for (?:leaving|looking|moving)|looking for (?:a )?(?:new|other)|почему (?:вы |ты )?(?:хотите |решили |хочешь |решил\p{L}? |думаете |собираетесь |планируете )?(?:уш|уйти|уход|уволи|увольн|сменить|поменять|меня|ище|покинул|покинуть|оставил|оставить)|причин\p{L} (?:\p{L}+ )?(?:ухода|увольнения)|(?:заставил|побудил|подтолкнул)\p{L}* (?:вас |тебя )?(?:уйти|искать|сменить|уволиться|к уходу)|с чем связан\p{L}* (?:ваш\p{L}* )?(?:уход|поиск|решение уйти|желание)|что (?:вас )?не устраива|(?:меньше всего|не) (?:по)?нрав\p{L}+ .{0,24}(?:работ|мест|компани)|(?:like|enjoy)(?:ed)? (?:the )?least about|dislike (?:most )?about/iu,
  ],
  [
    'client',
    /клиент|гост|покупател|заказчик|пациент|посетител|родител|client|customer|guest|patient|parent/iu,
  ],
  ['boss', /начальни|руководител|директор|шеф(?!\p{L}{3})|boss|manager|supervisor/iu],
  [
    'colleague',
    /коллег|команд|коллектив|отдел|подчин|сотрудник|конфликт|разногласи|colleague|co-?worker|team|group|department|someone|person|people|requirement|disagree|conflict/iu,
  ],
];

export function askedAbout({ question }: AnalysedAnswer): Target | undefined {
  return asked.find(([, words]) => words.test(question))?.[0];
}

/** Everybody named in the sentence, in order. `before` is whom a pronoun means. */
export function namedIn(answer: AnalysedAnswer, sentence: Sentence, before: Target | undefined): Named[] {
  const { words } = sentence;
  const names = before && before !== 'employer' ? inside(evidenceOf(answer).names, sentence) : [];
  const named: Named[] = [];
  for (const [target, list] of lists)
    for (const found of list.find(answer, words))
      if (!named.some((other) => other.start < found.end && other.end > found.start))
        named.push({
          start: found.start,
          end: found.end,
          target,
          at: words.indexOf(found.words[0]!),
          isPronoun: false,
        });
  words.forEach((word, at) => {
    const place = SOMEBODY.has(word.form) ? placeOf(named, words, at) : undefined;
    if (place) {
      named.splice(named.indexOf(place), 1, {
        ...place,
        start: Math.min(place.start, word.start),
        end: Math.max(place.end, word.end),
        at,
      });
      return;
    }
    const isSomebody =
      before !== undefined &&
      (SOMEBODY.has(word.form) ||
        (before !== 'employer' && isPerson(answer, words, at)) ||
        names.includes(word));
    if (PRONOUNS.has(word.form) || (isSomebody && !isNamed(named, word)))
      named.push({ start: word.start, end: word.end, target: before ?? 'employer', at, isPronoun: true });
  });
  return named.sort((a, b) => a.start - b.start);
}

/** “The sales guy”, “a man from the warehouse”: somebody by where he works. */
function placeOf(named: readonly Named[], words: readonly Word[], at: number): Named | undefined {
  return named.find(
    (one) =>
      !one.isPronoun &&
      one.target === 'colleague' &&
      (one.end === words[at]!.start - 1 ||
        (words[at + 1]?.form === 'from' && one.at > at && one.at - at <= FROM)),
  );
}

/** Words; “from our other office”. */
const FROM = 3;

/** «Светлана», «технолог»: any living being; “Karen was”: a name that opens the sentence. */
function isPerson({ text }: AnalysedAnswer, words: readonly Word[], at: number): boolean {
  const { lang, wordClass, start, form } = words[at]!;
  if (lang === 'ru')
    return (wordClass & C.Animate) > 0 && (wordClass & NOMINATIVE) > 0 && (wordClass & NO_NOUN) === 0;
  return (
    at === 0 &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    !/s$|'/.test(form) &&
    VERB.test(words[1]?.form ?? '')
  );
}

const NOMINATIVE = C.NominativeMasculine | C.NominativeFeminine | C.NominativePlural;
const NO_NOUN = C.Function | C.Adjective;
const VERB = /^(?:was|is|had|has|never|always|kept|would|wouldn't|didn't|doesn't|wasn't|isn't)$/;

function isNamed(named: readonly Named[], { start, end }: Word): boolean {
  return named.some((one) => one.start <= start && one.end >= end);
}

/** Whether the word names somebody, or something that is the employer's. */
export function isTarget(answer: AnalysedAnswer, word: Word): boolean {
  return lists.some(([, list]) => list.find(answer, [word]).length > 0);
}
