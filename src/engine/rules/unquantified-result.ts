import enChange from '../../guide/en/lexicons/change-claim.json';
import enClosing from '../../guide/en/lexicons/closing-words.json';
import enMood from '../../guide/en/lexicons/mood-claim.json';
import enOutcomes from '../../guide/en/lexicons/checkable-outcome.json';
import enVague from '../../guide/en/lexicons/vague-quantity.json';
import ruChange from '../../guide/ru/lexicons/change-claim.json';
import ruClosing from '../../guide/ru/lexicons/closing-words.json';
import ruMood from '../../guide/ru/lexicons/mood-claim.json';
import ruOutcomes from '../../guide/ru/lexicons/checkable-outcome.json';
import ruVague from '../../guide/ru/lexicons/vague-quantity.json';
import { isPast, partBodies, within, type AnalysedAnswer } from '../answer/analyse';
import { evidenceIn } from '../answer/evidence';
import { inside, touching } from '../answer/ranges';
import { sentenceIndexAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import type { NumberMention, Sentence, SubjectMention } from '../language/language';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { figureGap } from './figure-gap';
import { FIGURE_GAP, measurementLine, measureTitles } from './measurement-line';
import type { Report, Rule } from './rule';

/** «Значительно», “a lot”: a word where a figure belongs. */
const vague = new Lexicon('vague-quantity', { ru: ruVague, en: enVague });
/** «Продажи выросли», “the queue went down”. */
const changes = new Lexicon('change-claim', { ru: ruChange, en: enChange });
/** «Все остались довольны», “well received”. */
const moods = new Lexicon('mood-claim', { ru: ruMood, en: enMood });
/** «Клиент остался» is an outcome, «остался доволен» a mood. */
const MOOD = /^\s+(?:очень\s+|всем\s+)?(?:не)?довол/i;
/** «Все благодарят»: everybody is nobody. */
const BY_ALL = /(?<!\p{L})(?:все|всем|everyone|everybody)\s+(?:\p{L}+\s+){0,3}$/iu;
/** «Вот такой был денёк» claims no result: that there is none is another rule's fault. */
const closings = new Lexicon('closing-words', { ru: ruClosing, en: enClosing });
const outcomes = new Lexicon('checkable-outcome', { ru: ruOutcomes, en: enOutcomes });
/** Stories whose result is how two people stand to each other, or a lesson: nobody counts that. */
const RELATIONSHIP =
  /конфликт|спор|ссор|разноглас|недовол|критик|обратн\p{L}+ связ|(?:об?|про|ваш\p{L}+|сво\p{L}+|вы) (?:\p{L}+ )?ошиб|неудач|провал|сложн\p{L}+ (?:клиент|коллег|человек|гост|покупат)|трудн\p{L}+ (?:клиент|коллег|человек|гост|разговор)|conflict|disagree|argument|feedback|critici|(?<!nearly |almost )fail|mistake|difficult (?:person|customer|client|colleague|co-?worker|conversation|guest|patient)|wrong/iu;
/** «Значительно» swells a claim at most this many words away. */
const NEAR = 3;

/** A result that cannot be checked: changed, better, happy, with no figure and no event that others saw. */
export const unquantifiedResult: Rule = {
  id: 'unquantified-result',
  severity: 'warning',
  kinds: ['story', 'self-presentation', 'self-description'],
  yieldsTo: ['empty-part'],
  messages: {
    en: {
      vague:
        '“{words}” does not say by how much. Give the figures: what it was, what it became, over what time.',
      none: 'Nothing in this result can be checked. Add a figure (before → after) or an outcome that others saw: a signed contract, a deadline met.',
      measure: measureTitles.en,
      figure: 'Put a figure in place of “{words}”',
    },
    ru: {
      vague: '«{words}» не говорит, насколько именно. Назовите, сколько было, сколько стало и за какой срок.',
      none: 'В этом результате нечего проверить. Добавьте цифру (было → стало) или итог, который видели другие: подписанный договор, сданный в срок заказ.',
      measure: measureTitles.ru,
      figure: 'Поставить цифру вместо «{words}»',
    },
  },
  check(answer, report) {
    if (answer.kind !== 'story') return checkBoast(answer, report);
    const labelled = partBodies(answer, 'result');
    const isRelationship = RELATIONSHIP.test(answer.question);
    for (const body of labelled.length > 0 ? labelled : unlabelledResult(answer)) {
      // A label that waits for its words is another rule's.
      if (body.end === body.start) continue;
      const sentences = inside(answer.sentences, body);
      const seen =
        evidenceIn(answer, body).figures.length > 0 ||
        measured(answer) ||
        FIGURE_GAP.test(answer.text.slice(body.start, body.end)) ||
        sentences.some((sentence) => isSeen(answer, sentence)) ||
        (labelled.length === 0 && (isCompared(answer, body) || endsBefore(answer, body)));
      const claims = sentences.filter((sentence) => isClaim(answer, sentence, isRelationship, seen));
      const [claim] = claims;
      if (!claim) {
        const told = labelled.length > 0 || (!isRelationship && endsInWords(answer, body));
        if (told && !seen && saysNothingNew(answer, body))
          report({ at: body, message: 'none', fixes: measurementLine(answer) });
        continue;
      }
      const { quotes } = evidenceIn(answer, claim);
      const instead = vague
        .find(answer, claim.words)
        .find((at) => !quotes.some((quote) => within(at, quote)));
      if (instead)
        report({
          at: instead,
          message: 'vague',
          values: { words: answer.text.slice(instead.start, instead.end) },
          fixes: [
            ...figureGap(answer, instead, changes.find(answer, claim.words)),
            // Beside a figure a plain claim may stand, a swollen one not.
            ...(isClaim(answer, claim, isRelationship, true) ? [] : measurementLine(answer)),
          ],
        });
      else
        report({
          at: labelled.length > 0 && sentences.length === 1 ? body : claim,
          message: 'none',
          fixes: measurementLine(answer),
        });
    }
  },
};

/** «Повысила квалификацию», “improved my skills”: nobody counts what one has become. */
const ONESELF =
  /(?<!\p{L})(?:квалификац|навык|умени|знани|английск|язык|себя|уровень|опыт|кругозор|skill|knowledge|abilit|english|myself|experience|grew up|understanding|confidence)/iu;

/** «Ушла», «выросла», “grew”: what one did oneself, not what one changed. */
const OWN_MOVE =
  /^(?:уш[её]?л|уход|вырос|вырас|рос|подня(?:лся|лась)|упал|пошел|пошёл|пошла|grew|grown|rose|went|got|became|was|am)/iu;

/** Who tells of oneself may claim a change of one's own making, «увеличила продажи»: the sentence needs its figure. */
function checkBoast(answer: AnalysedAnswer, report: (found: Report) => void): void {
  const { text, subjects, languages, lang } = answer;
  for (const sentence of answer.sentences) {
    const [claim] = changes.find(answer, sentence.words);
    if (!claim || ONESELF.test(text.slice(claim.start, sentence.end))) continue;
    if (OWN_MOVE.test(text.slice(claim.start, claim.end))) continue;
    if (evidenceIn(answer, sentence).figures.length > 0 || isSeen(answer, sentence)) continue;
    const own = inside(subjects, sentence).some(
      (verb) => verb.subject === 'I' && isPast(text, verb, languages[lang]) && verb.start <= claim.end,
    );
    if (own) report({ at: sentence, message: 'none' });
  }
}

/** How many sentences the end of a story may take. */
const LONGEST_END = 3;

/** Without a label the end of the story is its result: what stands behind the last thing the candidate did. */
function unlabelledResult(answer: AnalysedAnswer): Range[] {
  const { parts, sentences } = answer;
  const last = sentences.at(-1);
  if (parts.length > 0 || !last) return [];
  let first = sentences.length - 1;
  while (
    first > Math.max(1, sentences.length - LONGEST_END) &&
    pastOwn(answer, { start: sentences[first - 1]!.start, end: last.end }).length === 0
  )
    first--;
  return [{ start: sentences[first]!.start, end: last.end }];
}

/** What the candidate and the team did in a stretch. */
function pastOwn(answer: AnalysedAnswer, stretch: Range): SubjectMention[] {
  const { text, subjects, languages, lang } = answer;
  return inside(subjects, stretch).filter(
    ({ subject, ...verb }) => (subject === 'I' || subject === 'we') && isPast(text, verb, languages[lang]),
  );
}

function measured(answer: AnalysedAnswer): boolean {
  return partBodies(answer, 'measurement').some(
    (body) =>
      evidenceIn(answer, body).figures.length > 0 || FIGURE_GAP.test(answer.text.slice(body.start, body.end)),
  );
}

/** «Шесть минут на карту … вышло полторы»: what it was and what it became, told before the last words. */
function isCompared(answer: AnalysedAnswer, body: Range): boolean {
  const first = new Map<string, NumberMention>();
  return evidenceIn(answer, { start: 0, end: body.start }).figures.some((figure) => {
    const { unit, values } = figure;
    if (unit === undefined || unit === 'person' || unit === 'times') return false;
    const before = first.get(unit);
    if (!before) first.set(unit, figure);
    return (
      before !== undefined &&
      before.values[0] !== values[0] &&
      pastOwn(answer, { start: before.end, end: figure.start }).length > 0
    );
  });
}

/** “We wrote the tests that were missing and rolled it out”: behind an “and” it may be anybody. */
const GOES_ON = /(?:\sand|,|\sи)\s$/iu;

/** «Сдали сайт 1 октября, и заказчик отдал нам второй. Это наш успех»: the event stands in the sentence before. */
function endsBefore(answer: AnalysedAnswer, body: Range): boolean {
  const before = answer.sentences[sentenceIndexAt(answer, { start: body.start, end: body.start + 1 }) - 1];
  if (!before || !isSeen(answer, before)) return false;
  if (evidenceIn(answer, before).dates.length > 0 && pastOwn(answer, before).length > 0) return true;
  const others = inside(answer.subjects, before).filter(
    ({ subject, start }) => subject === 'other' && !GOES_ON.test(answer.text.slice(start - 5, start)),
  );
  return outcomes.find(answer, before.words).some((found) => touching(others, found).length > 0);
}

/** Whether the sentence tells an event that others saw. */
function isSeen(answer: AnalysedAnswer, { words, end, start }: Sentence): boolean {
  const { quotes } = evidenceIn(answer, { start, end });
  return (
    quotes.length > 0 ||
    outcomes
      .find(answer, words)
      .some(
        (found) =>
          !MOOD.test(answer.text.slice(found.end, end)) &&
          !BY_ALL.test(answer.text.slice(start, found.start)),
      )
  );
}

/** «Фура ушла в 19:40» can be checked. */
const CLOCK = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;

/**
 * Whether the sentence claims a change or a mood and nothing else. Beside a figure or an outcome only a swollen claim
 * counts («значительно выросли»): the plain one is told by them.
 */
function isClaim(
  answer: AnalysedAnswer,
  { words, start, end }: Sentence,
  isRelationship: boolean,
  seen: boolean,
): boolean {
  const { figures, quotes } = evidenceIn(answer, { start, end });
  const said = answer.text.slice(start, end);
  if (figures.length > 0 || CLOCK.test(said) || FIGURE_GAP.test(said)) return false;
  const own = (lexicon: Lexicon): FoundPhrase[] =>
    lexicon.find(answer, words).filter((found) => !quotes.some((quote) => within(found, quote)));
  const [changed, mood, swollen] = [own(changes), own(moods), own(vague)];
  const isSwollen = (claims: readonly FoundPhrase[]): boolean =>
    claims.some((claim) => swollen.some((word) => Math.abs(word.index - claim.index) <= NEAR));
  if (isRelationship) return !seen && isSwollen([...changed, ...mood]);
  if (seen) return isSwollen([...changed, ...mood]);
  if (changed.length + swollen.length > 0) return true;
  // “He did his first service alone and the customer rode off happy” tells more than the mood.
  return mood.length > 0 && newWords(answer, { start, end }) < TELLING;
}

/** So many new words of the matter in one sentence are an event. */
const TELLING = 4;

/** How many different words of the matter the story has not had before. */
function newWords(answer: AnalysedAnswer, stretch: Range): number {
  const before = new Set(
    evidenceIn(answer, { start: 0, end: stretch.start }).concrete.map(({ lemmas }) => lemmas[0]),
  );
  const words = evidenceIn(answer, stretch).concrete.map(({ lemmas }) => lemmas[0]);
  return new Set(words.filter((word) => !before.has(word))).size;
}

/** Whether the result has no word of the matter that the story has not had before: «отделения не нарадуются». */
function saysNothingNew(answer: AnalysedAnswer, body: Range): boolean {
  const { names, dates } = evidenceIn(answer, body);
  return names.length + dates.length === 0 && newWords(answer, body) === 0;
}

/** Whether the candidate acts before the end of the story and not in it, with no figure on the way: what follows is the outcome, no afterthought. */
function endsInWords(answer: AnalysedAnswer, body: Range): boolean {
  const [first] = pastOwn(answer, { start: 0, end: body.start });
  if (!first || inside(answer.subjects, body).some(({ subject }) => subject === 'I' || subject === 'we'))
    return false;
  const way = { start: first.end, end: body.start };
  if (inside(closings.find(answer), body).length > 0) return false;
  return !evidenceIn(answer, way).figures.some(({ unit }) => unit !== undefined);
}
