import en from '../../guide/en/lexicons/quality.json';
import ru from '../../guide/ru/lexicons/quality.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceIn, saysNothing, tellsOwnActs } from '../answer/evidence';
import type { Range } from '../finding';
import type { Sentence } from '../language/language';
import { Lexicon } from '../answer/lexicon';
import type { Rule } from './rule';

const qualities = new Lexicon('quality', { ru, en });
/** What announces a case. */
const EXAMPLE =
  /(?<!\p{L})(?:например|однажды|как-то раз|к примеру|в прошлом году|на прошлой неделе|for example|for instance|once|last (?:year|month|week|spring|summer|autumn|fall|winter)|when i)(?!\p{L})/iu;
/** So many words of the matter, besides those of the claim, are a practice told in steps. */
const PRACTICE = 6;

/** A quality or a habit claimed, with no case, figure or practice to show it. */
export const noExample: Rule = {
  id: 'no-example',
  severity: 'warning',
  kinds: ['habitual', 'self-description', 'self-presentation', 'motivation', 'weakness'],
  yieldsTo: ['negative-wording', 'blame-shift', 'rude', 'arrogance', 'absolute-claim'],
  messages: {
    en: {
      claim:
        '“{words}” is what any candidate would say. Back it up with one case: when it mattered and what you did.',
    },
    ru: {
      claim:
        '«{words}» скажет о себе любой кандидат. Подкрепите случаем: когда это понадобилось и что вы сделали.',
    },
  },
  check(answer, report) {
    const claim = firstClaim(answer);
    if (!claim || isShown(answer, claim)) return;
    const at = withoutStop(answer.text, claim);
    report({ at, message: 'claim', values: { words: answer.text.slice(at.start, at.end) } });
  },
};

/** The sentence that claims a quality, or in an answer that says nothing else the first that speaks of oneself. */
function firstClaim(answer: AnalysedAnswer): Sentence | undefined {
  const [quality] = qualities.find(answer);
  if (quality) return answer.sentences.find(({ end }) => end >= quality.end);
  if (answer.kind !== 'self-description' || !saysNothing(answer)) return undefined;
  return answer.sentences.find((sentence) =>
    answer.subjects.some(
      ({ subject, start }) => subject === 'I' && start >= sentence.start && start < sentence.end,
    ),
  );
}

function isShown(answer: AnalysedAnswer, claim: Sentence): boolean {
  if (tellsOwnActs(answer) || EXAMPLE.test(answer.text)) return true;
  const rest = { start: claim.end, end: answer.text.length };
  const before = { start: 0, end: claim.start };
  const own = evidenceIn(answer, claim);
  // An age or a year is about something else.
  if (own.figures.some(({ unit }) => unit !== undefined && unit !== 'year') || own.quotes.length > 0)
    return true;
  const [after, preface] = [evidenceIn(answer, rest), evidenceIn(answer, before)];
  if (after.figures.length + after.names.length + after.quotes.length + preface.quotes.length > 0)
    return true;
  // What comes first when one presents oneself is who one is, not what one has shown.
  const told = answer.kind === 'self-presentation' ? [] : preface.concrete;
  const practice = new Set([...told, ...own.concrete, ...after.concrete].map(({ form }) => form));
  return practice.size >= PRACTICE;
}

/** «Я ответственный»: the full stop is no part of the claim. */
function withoutStop(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[.!…]+$/, '').length };
}
