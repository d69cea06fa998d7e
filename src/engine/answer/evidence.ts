import enFigure from '../../guide/en/lexicons/figure-of-speech.json';
import enCareer from '../../guide/en/words/career.json';
import enGeneral from '../../guide/en/words/general.json';
import ruFigure from '../../guide/ru/lexicons/figure-of-speech.json';
import ruCareer from '../../guide/ru/words/career.json';
import ruGeneral from '../../guide/ru/words/general.json';
import type { Range } from '../finding';
import type { Language, LanguageId, NumberMention, SubjectMention, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { perForm } from '../language/per-form';
import { isLetter, readWords } from '../language/words';
import { Lexicon } from './lexicon';
import { isPast, type AnalysedAnswer } from './analyse';
import { once } from './once';
import { inside, touching } from './ranges';

/** What in an answer, or in a stretch of it, somebody could check. */
export interface Evidence {
  /** Words that carry meaning. */
  content: Word[];
  /** Those of them that do not fit every job: things, actions, materials of this one. What the question said does not count. */
  concrete: Word[];
  figures: NumberMention[];
  /** Years and days. */
  dates: NumberMention[];
  /** Names of people, firms, products and tools. */
  names: Word[];
  /** Words in quotation marks. */
  quotes: Range[];
  /** What the candidate has done: past verbs of «я», dropped or not. */
  acts: SubjectMention[];
}

type WordList = Readonly<Record<LanguageId, readonly string[]>>;
/** Words that fit every job. */
const isGeneral = isIn({ ru: ruGeneral, en: enGeneral });
/** Verbs of a curriculum vitae: they tell stations, not deeds. */
const isOfCareer = isIn({ ru: ruCareer, en: enCareer });
/** «Держать руку на пульсе», “roll up my sleeves”: a hand and a pulse, but no matter. */
const figuresOfSpeech = new Lexicon('figure-of-speech', { ru: ruFigure, en: enFigure });

/** All that can be checked in the whole answer. */
export const evidenceOf = once(gather);

/** The part of the evidence that lies in a stretch of the answer. */
export function evidenceIn(answer: AnalysedAnswer, stretch: Range): Evidence {
  const whole = evidenceOf(answer);
  // Each is looked for when it is asked for: most callers want one.
  return {
    get content() {
      return inside(whole.content, stretch);
    },
    get concrete() {
      return inside(whole.concrete, stretch);
    },
    get figures() {
      return inside(whole.figures, stretch);
    },
    get dates() {
      return inside(whole.dates, stretch);
    },
    get names() {
      return inside(whole.names, stretch);
    },
    get quotes() {
      return inside(whole.quotes, stretch);
    },
    get acts() {
      return inside(whole.acts, stretch);
    },
  };
}

/**
 * Of its words of meaning, an answer that says nothing holds at most this share of different words of the matter:
 * «нашёл подход к клиенту» none, “cut the queue by a second till” two thirds. Good answers hold a third and more.
 */
const LEAST_SHARE = 0.22;
/** Beside a small number, half of that. */
const LEAST_BESIDE_FIGURES = 0.11;
/** Asked how it went, by people who were there: what they have seen is pointed at, not told. */
const ASKS_HOW_IT_WENT =
  /(?:how (?:would|do|did) you (?:rate|assess|score|feel|think)[^?]*(?<!\p{L})(?:went|did|presentation|conversation|talk|exercise|call)|what went (?:well|wrong)|would you (?:change|drop|improve|do)[^?]*(?<!\p{L})(?:your|the|this) (?:presentation|talk|conversation)|be different|(?:could|should|would) (?:be|have been) better (?:about|in|with)|(?:do|done|change) (?:anything )?differently|как[^?]* прош(?:л[ао]|ёл|ел)|(?:сделали|поменяли|изменили) бы|бы (?:\p{L}+ )?(?:сделали|поменяли|изменили|оценили))(?!\p{L})/iu;
/** Longer than this, an answer has some sentence to hold on to. */
const LONGEST = 130;

/** So few words can hold no case, whatever they are about: «продавал окна». */
export const FEW_WORDS = 6;
/** «Опыт десять лет», “5 years of experience”: a figure that carries nothing by itself. */
const TENURE =
  /опыт|стаж|(?:про|от)?работал|трудил|experience|worked|(?:was|were|been|stayed|spent) (?:there|here|with (?:them|the))/i;
/** «Работала в Казани»: where it was. */
const PLACE = /(?<!\p{L})(?:в|во|из|на|под|in|from|at|near)\s$/iu;

/** “No two days are the same”, «пара минут»: so small a number is a way of speaking. */
const FEW = 3;

/** So many deeds of one's own, with more different words of the matter, are a case, in however many common words it is told. */
const STEPS = 3;

/**
 * Whether nothing in the answer can be checked: no figure, name or quoted word, and hardly a word that does not fit any
 * job. `ofPlace`: the question is of a place, and its name tells nothing.
 */
export function saysNothing(answer: AnalysedAnswer, ofPlace = false): boolean {
  const all = evidenceOf(answer);
  const { content, figures, dates, quotes, acts } = all;
  const counts = (word: Word): boolean =>
    !ofPlace ||
    !all.names.includes(word) ||
    !PLACE.test(answer.text.slice(Math.max(0, word.start - 5), word.start));
  const names = all.names.filter(counts);
  const counting = figures.filter(
    ({ unit, start, end }) =>
      unit !== 'year' || !TENURE.test(answer.text.slice(Math.max(0, start - 25), end + 25)),
  );
  const measured = counting.filter(
    ({ unit, values }) => unit === 'year' || values[0]! > FEW || values[0]! < 1,
  ).length;
  if (measured + dates.length + names.length + quotes.length > 0 || content.length > LONGEST) return false;
  if (answer.words.length <= FEW_WORDS && answer.kind !== 'motivation' && answer.kind !== 'salary')
    return true;
  const isBrief = counting.length > 0 || ASKS_HOW_IT_WENT.test(answer.question);
  const least = isBrief ? LEAST_BESIDE_FIGURES : LEAST_SHARE;
  const different = new Set(all.concrete.filter(counts).map(({ lemmas }) => lemmas[0])).size;
  if (acts.length >= STEPS && different > STEPS) return false;
  return different <= Math.max(1, Math.round(content.length * least));
}

/** Whether the candidate tells something done, more than the stations of a career. */
export function tellsOwnActs(answer: AnalysedAnswer): boolean {
  return evidenceOf(answer).acts.some((act) => {
    const language = answer.languages[answer.lang];
    return !isOfCareer(language)(readWords(answer.text, act, language).at(-1)!);
  });
}

/** «Один», «один раз», «ни одного человека» count nothing. */
const ONE = new Set<string | undefined>([undefined, 'times', 'person']);

function gather(answer: AnalysedAnswer): Evidence {
  const { text, sentences, languages, subjects, numbers } = answer;
  const question = { start: 0, end: answer.question.length };
  const asked = new Set(
    readWords(answer.question, question, languages[answer.lang]).flatMap(({ lemmas }) => lemmas),
  );
  const content: Word[] = [];
  const concrete: Word[] = [];
  const names: Word[] = [];
  const spoken = figuresOfSpeech.find(answer);
  const figurative = new Set(spoken.flatMap((found) => found.words));
  for (const { words, lang } of sentences) {
    const isEmpty = isGeneral(languages[lang]);
    words.forEach((word, i) => {
      if (!isSpelled(word.form)) return;
      if (isName(text, word, i === 0, answer.lang)) names.push(word);
      if (word.wordClass & C.Function) return;
      content.push(word);
      if (figurative.has(word) || isEmpty(word)) return;
      if (!word.lemmas.some((lemma) => asked.has(lemma))) concrete.push(word);
    });
  }
  const acts = subjects.filter(
    (verb) =>
      verb.subject === 'I' &&
      isPast(text, verb, languages[answer.lang]) &&
      touching(spoken, verb).length === 0 &&
      !IS_STATE.test(text.slice(Math.max(0, verb.start - 24), verb.start)),
  );
  // A year or a date is no measure, nor is «на все 100 %».
  const dates = numbers.filter(({ unit }) => unit === 'date');
  const figures = numbers.filter(
    ({ values: [value], unit, ...at }) =>
      unit !== 'date' &&
      touching(spoken, at).length === 0 &&
      !(value === 1 && ONE.has(unit)) &&
      !(unit === '%' && value! >= 100),
  );
  return { content, concrete, figures, dates, names, quotes: quotesIn(text), acts };
}

/** Whether two letters stand together in the word: «я» and «5-й» carry no meaning of their own. */
function isSpelled(form: string): boolean {
  return (isLetter(form.charCodeAt(0)) && isLetter(form.charCodeAt(1))) || /\p{L}{2}/u.test(form);
}

/** “I’m very organised” tells a state, not a deed. */
const IS_STATE = /(?:\b(?:am|is|are|was|were|be|been|being)|['’](?:m|re|s)) (?:\w+ )?$/i;

/** “CRM”, “HR”: every firm has one. */
const GENERAL_NAME =
  /^(?:crm|erp|kpis?|okrs?|hr|it|pr|ceo|cfo|cto|coo|ai|pc|tv|vip|b2b|b2c|slas?|sops?|faqs?|roi|it-отдел|црм|ит|ии|кпэ)$/;

/** A capital inside a sentence, or a Latin word in Russian: CRM, Excel, Казань, «Ромашка». */
function isName(text: string, { start, end, lang, form }: Word, opens: boolean, whole: LanguageId): boolean {
  if (GENERAL_NAME.test(form) && !isSmall(text.charCodeAt(start))) return false;
  if (lang === 'en' && whole === 'ru') return true;
  if (isSmall(text.charCodeAt(start))) return false;
  const written = text.slice(start, end);
  if (/^\p{Lu}{2}/u.test(written)) return !/^(?:STAR|OK|ОК)$/.test(written);
  return !opens && /^\p{Lu}/u.test(written) && !/^I(?:['’]|$)/.test(written);
}

/** Small Latin and Russian letters. */
function isSmall(code: number): boolean {
  return (code >= 0x430 && code <= 0x451) || (code >= 0x61 && code <= 0x7a);
}

/** Tells in each language whether some lemma of a word is one of the list's. */
function isIn(list: WordList): (language: Language) => (word: Word) => boolean {
  const byLanguage = new WeakMap<Language, (word: Word) => boolean>();
  return (language) => {
    let is = byLanguage.get(language);
    if (!is) {
      const all = new Set(list[language.id].flatMap((word) => language.lemma(word)));
      byLanguage.set(language, (is = perForm(({ lemmas }) => lemmas.some((lemma) => all.has(lemma)))));
    }
    return is;
  };
}

const QUOTES = /«[^«»]+»|“[^“”]+”|"[^"\n]+"/g;

function quotesIn(text: string): Range[] {
  return [...text.matchAll(QUOTES)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
