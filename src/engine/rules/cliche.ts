import en from '../../guide/en/lexicons/cliche.json';
import enEmployer from '../../guide/en/lexicons/cliche-employer.json';
import ru from '../../guide/ru/lexicons/cliche.json';
import ruEmployer from '../../guide/ru/lexicons/cliche-employer.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceIn } from '../answer/evidence';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { inside } from '../answer/ranges';
import { sentenceIndexAt } from '../answer/sentence-at';
import type { AnswerKind } from '../finding';
import { WordClass as C } from '../language/word-class';
import { readWords } from '../language/words';
import { isNegated, ownWords, quoted } from './own-words';
import type { Rule } from './rule';
import { isShown } from './shown';

/** Traits and mottoes that candidates claim for themselves. */
const traits = new Lexicon('cliche', { ru, en });
/** What they say of any employer, and of any hope they set in one. */
const compliments = new Lexicon('cliche-employer', { ru: ruEmployer, en: enEmployer });

/** «Стрессоустойчивый», «динамично развивающаяся компания», “team player”: stock phrases with nothing to show them. */
export const cliche: Rule = {
  id: 'cliche',
  severity: 'hint',
  kinds: ['habitual', 'self-description', 'self-presentation', 'motivation', 'weakness', 'salary', 'letter'],
  yieldsTo: ['no-example', 'arrogance', 'absolute-claim', 'negative-wording', 'rude'],
  messages: {
    en: {
      trait:
        '“{words}” stands in half of all CVs, so nobody hears it any more. Put in its place one thing you did that shows it.',
      compliment:
        '“{words}” fits any company and any candidate. Name what you mean here: a product, a task, a figure, something that only this employer has.',
    },
    ru: {
      trait:
        '«{words}» есть в каждом втором резюме, и слух за это уже не цепляется. Скажите вместо этого, что вы сделали: пусть вывод сделает собеседник.',
      compliment:
        '«{words}» подойдёт любой компании и любому кандидату. Назовите, что вы имеете в виду здесь: продукт, задачу, цифру — то, чего нет у других.',
    },
  },
  check(answer, report) {
    for (const [lexicon, message] of [
      [traits, 'trait'],
      [compliments, 'compliment'],
    ] as const) {
      for (const at of ownWords(answer, lexicon)) {
        if (isAsked(answer, at) || isNegated(answer, at)) continue;
        if (lexicon === traits ? !isOfOneself(answer, at) : defines.has(answer.kind)) continue;
        if (!isBorneOut(answer, at)) report({ at, message, values: quoted(answer, at) });
      }
    }
  },
};

/** Where one tells how one works, «взаимовыгодное сотрудничество» is what one works for, not praise. */
const defines = new Set<AnswerKind>(['habitual', 'self-description', 'weakness']);

/** So many letters are the same in «стрессоустойчивый» and «стрессоустойчивость». */
const STEM = 6;

/** The question's own term is no cliché in its answer. */
function isAsked({ question }: AnalysedAnswer, { words }: FoundPhrase): boolean {
  const asked = question.toLowerCase().replaceAll('ё', 'е');
  return words.some(({ form }) => form.length >= STEM && asked.includes(form.slice(0, STEM + 2)));
}

/** Where a new clause begins that may speak of somebody else. */
const OTHER_CLAUSE =
  /[;:]|(?:,\s*|\s)(?:что|чтобы|котор\p{L}+|потому что|who|whom|that|which|because)\s|,\s*(?:а|но|зато|but)\s/giu;
/** «Мой сменщик» is another; “my strengths are” is not. */
const FIRST_PERSON =
  /(?<!\p{L})(?:я|меня|мне|мной|себя|себе|i|me|myself|(?:мо\p{L}+|my)\s+(?:\p{L}+\s+)?(?:сильн|качеств|достоинств|плюс|преимуществ|сторон|черт|strength|strong|qualit|trait|skill|asset|advantage)\p{L}*)(?!\p{L})/iu;
/** «В этой работе важна стрессоустойчивость» speaks of the job. */
const IS_NEEDED =
  /(?<!\p{L})(?:важ[её]?н|нуж[её]?н|необходим|требу|ищете|ценит|needs?\b|requires?\b|looking for|you want|calls for)/iu;
const NOUN = C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.NominativePlural;

/** “He is passionate about football” is the story, not the candidate. */
function isOfOneself(answer: AnalysedAnswer, at: FoundPhrase): boolean {
  const { text, languages, subjects } = answer;
  const sentence = answer.sentences[sentenceIndexAt(answer, at)];
  if (!sentence) return false;
  const lead = text.slice(sentence.start, at.start);
  if (IS_NEEDED.test(lead)) return false;
  const start = sentence.start + ([...lead.matchAll(OTHER_CLAUSE)].at(-1)?.index ?? 0);
  if (FIRST_PERSON.test(text.slice(start, at.end))) return true;
  // “My mentor will hit the ground running”; «нацелен на результат» tells nobody's name.
  const end = sentence.lang === 'en' ? at.end : at.start;
  if (inside(subjects, { start, end }).some(({ subject }) => subject === 'other')) return false;
  // «Мой сменщик — командный игрок»; in «Коммуникабельность, стрессоустойчивость» there is nobody.
  const before = readWords(text, { start, end: at.start }, languages.ru);
  return !before.some(({ wordClass }) => (wordClass & NOUN) > 0 && (wordClass & C.Animate) > 0);
}

/** A letter tells much that bears out nothing: there the figure or the deed must stand close by. */
function isBorneOut(answer: AnalysedAnswer, at: FoundPhrase): boolean {
  const index = sentenceIndexAt(answer, at);
  const sentence = answer.sentences[index];
  if (!sentence) return false;
  if (answer.kind !== 'letter') {
    // At the end of an answer with something in it, such words only round it off. Years of service are no such thing.
    const { figures } = evidenceIn(answer, { start: 0, end: sentence.end });
    const { names } = evidenceIn(answer, { start: 0, end: sentence.start });
    return figures.some(({ unit }) => unit !== 'year') || names.length > 1 || isShown(answer, sentence);
  }
  const next = answer.sentences[index + 1] ?? sentence;
  const { figures, quotes, acts } = evidenceIn(answer, { start: sentence.start, end: next.end });
  return figures.length + quotes.length + acts.length > 0;
}
