import enFigure from '../../guide/en/lexicons/figure-of-speech.json';
import enCareer from '../../guide/en/words/career.json';
import enGeneral from '../../guide/en/words/general.json';
import ruFigure from '../../guide/ru/lexicons/figure-of-speech.json';
import ruCareer from '../../guide/ru/words/career.json';
import ruGeneral from '../../guide/ru/words/general.json';
import type { Range } from '../finding';
import type { Language, LanguageId, NumberMention, SubjectMention, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { Lexicon } from '../rules/lexicon';
import { isPast, type AnalysedAnswer } from './analyse';
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
const general: WordList = { ru: ruGeneral, en: enGeneral };
/** Verbs of a curriculum vitae: they tell stations, not deeds. */
const career: WordList = { ru: ruCareer, en: enCareer };
/** «Держать руку на пульсе», “roll up my sleeves”: a hand and a pulse, but no matter. */
const figuresOfSpeech = new Lexicon({ ru: ruFigure, en: enFigure });
const lemmas = new WeakMap<WordList, Map<Language, ReadonlySet<string>>>();
const gathered = new WeakMap<AnalysedAnswer, Evidence>();

/** All that can be checked in the whole answer. */
export function evidenceOf(answer: AnalysedAnswer): Evidence {
  let evidence = gathered.get(answer);
  if (!evidence) gathered.set(answer, (evidence = gather(answer)));
  return evidence;
}

/** The part of the evidence that lies in a stretch of the answer. */
export function evidenceIn(answer: AnalysedAnswer, stretch: Range): Evidence {
  const whole = evidenceOf(answer);
  return {
    content: inside(whole.content, stretch),
    concrete: inside(whole.concrete, stretch),
    figures: inside(whole.figures, stretch),
    dates: inside(whole.dates, stretch),
    names: inside(whole.names, stretch),
    quotes: inside(whole.quotes, stretch),
    acts: inside(whole.acts, stretch),
  };
}

/**
 * Of its words of meaning, an answer that says nothing holds at most this share of different words of the matter:
 * «нашёл подход к клиенту» none, “cut the queue by a second till” two thirds. Good answers hold a third and more.
 */
const LEAST_SHARE = 0.22;
/** Beside a small number, half of that. */
const LEAST_BESIDE_FIGURES = 0.11;
/** Longer than this, an answer has some sentence to hold on to. */
const LONGEST = 130;

/** So few words can hold no case, whatever they are about: «продавал окна». */
const SHORTEST = 6;
/** «Опыт десять лет», “5 years of experience”: a figure that carries nothing by itself. */
const TENURE = /опыт|стаж|experience/i;

/** “No two days are the same”, «пара минут»: so small a number is a way of speaking. */
const FEW = 3;

/** Whether nothing in the answer can be checked: no figure, name or quoted word, and hardly a word that does not fit any job. */
export function saysNothing(answer: AnalysedAnswer): boolean {
  const { content, concrete, figures, dates, names, quotes } = evidenceOf(answer);
  const isTold = ({ values, unit, start, end }: NumberMention): boolean =>
    unit === 'year'
      ? !TENURE.test(answer.text.slice(Math.max(0, start - 25), end + 25))
      : values[0]! > FEW || values[0]! < 1;
  const measured = figures.filter(isTold).length;
  if (measured + dates.length + names.length + quotes.length > 0 || content.length > LONGEST) return false;
  if (answer.words.length <= SHORTEST && answer.kind !== 'motivation' && answer.kind !== 'salary')
    return true;
  const least = figures.length > 0 ? LEAST_BESIDE_FIGURES : LEAST_SHARE;
  const different = new Set(concrete.map(({ lemmas }) => lemmas[0])).size;
  return different <= Math.max(1, Math.round(content.length * least));
}

/** Whether the candidate tells something done, more than the stations of a career. */
export function tellsOwnActs(answer: AnalysedAnswer): boolean {
  return evidenceOf(answer).acts.some((act) => {
    const language = answer.languages[answer.lang];
    const last = answer.text.slice(act.start, act.end).split(/\s+/).at(-1)!.toLowerCase();
    return !language.lemma(last).some((lemma) => wordsOf(career, language).has(lemma));
  });
}

/** «Один», «один раз», «ни одного человека» count nothing. */
const ONE = new Set<string | undefined>([undefined, 'times', 'person']);

function gather(answer: AnalysedAnswer): Evidence {
  const { text, sentences, languages, subjects, numbers } = answer;
  const asked = new Set(
    languages[answer.lang]
      .words(answer.question)
      .flatMap(({ start, end }) => languages[answer.lang].lemma(answer.question.slice(start, end))),
  );
  const content: Word[] = [];
  const concrete: Word[] = [];
  const names: Word[] = [];
  const spoken = figuresOfSpeech.find(answer);
  const figurative = new Set(spoken.flatMap((found) => found.words));
  for (const { words } of sentences) {
    words.forEach((word, i) => {
      const written = text.slice(word.start, word.end);
      if (!/\p{L}{2}/u.test(written)) return;
      if (isName(written, i === 0, word.lang, answer.lang)) names.push(word);
      if (word.wordClass & C.Function) return;
      content.push(word);
      if (figurative.has(word)) return;
      const empty = wordsOf(general, languages[word.lang]);
      if (!word.lemmas.some((lemma) => empty.has(lemma) || asked.has(lemma))) concrete.push(word);
    });
  }
  const acts = subjects.filter(
    (verb) =>
      verb.subject === 'I' &&
      isPast(text, verb, languages[answer.lang]) &&
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

/** “I’m very organised” tells a state, not a deed. */
const IS_STATE = /(?:\b(?:am|is|are|was|were|be|been|being)|['’](?:m|re|s)) (?:\w+ )?$/i;

/** A capital inside a sentence, or a Latin word in Russian: CRM, Excel, Казань, «Ромашка». */
function isName(written: string, opens: boolean, lang: LanguageId, whole: LanguageId): boolean {
  if (lang === 'en' && whole === 'ru') return true;
  if (/^\p{Lu}{2}/u.test(written)) return !/^(?:STAR|OK|ОК)$/.test(written);
  return !opens && /^\p{Lu}/u.test(written) && !/^I(?:['’]|$)/.test(written);
}

/** The lemmas of a list's words. */
function wordsOf(list: WordList, language: Language): ReadonlySet<string> {
  let byLanguage = lemmas.get(list);
  if (!byLanguage) lemmas.set(list, (byLanguage = new Map()));
  let words = byLanguage.get(language);
  if (!words) {
    words = new Set(list[language.id].flatMap((word) => language.lemma(word)));
    byLanguage.set(language, words);
  }
  return words;
}

const QUOTES = /«[^«»]+»|“[^“”]+”|"[^"\n]+"/g;

function quotesIn(text: string): Range[] {
  return [...text.matchAll(QUOTES)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
