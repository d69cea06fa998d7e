import en from '../../guide/en/lexicons/quality.json';
import ru from '../../guide/ru/lexicons/quality.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { saysNothing } from '../answer/evidence';
import { sentenceAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import type { Sentence } from '../language/language';
import { Lexicon } from '../answer/lexicon';
import type { Rule } from './rule';
import { isShown } from './shown';

const qualities = new Lexicon('quality', { ru, en });
/** «Ответственность за бота я не несу»: none is claimed. */
const DENIED = /^(?:\s\p{L}+){0,4}\sне нес(?:у|[её]м|л[аи]?)(?!\p{L})/iu;

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

/** “Responsible for the rota”: a duty. */
const DUTY = /^(?:responsible for|ответственн\p{L}+ за)\s/iu;
/** “I'm looking for a friendly team”: wanted of the job. */
const WANTED =
  /(?<!\p{L})(?:want|wanted|like|look(?:ing)? for|hop(?:e|ing) for|prefer|interested in|miss(?:ed)?|lacked|ищу|хочу|хочется|хотел(?:ось|а)?|не хватало)(?!\p{L})(?:(?!(?<!\p{L})(?:i|i['’]\p{L}+|be|being|become|becoming|who|someone|somebody|my|own|я|быть|стать|что|мо[йяиюей]\p{L}*|сво\p{L}+)(?!\p{L}))[^,.;:])*$/iu;

function isClaimed(answer: AnalysedAnswer, { start, end }: Range): boolean {
  if (DUTY.test(answer.text.slice(start, end + 5)) || DENIED.test(answer.text.slice(end, end + 60)))
    return false;
  return !WANTED.test(answer.text.slice(sentenceAt(answer, { start, end })?.start ?? start, start));
}

/** The sentence that claims a quality, or in an answer that says nothing else the first that speaks of oneself. */
function firstClaim(answer: AnalysedAnswer): Sentence | undefined {
  const quality = qualities.find(answer).find((found) => isClaimed(answer, found));
  if (quality) return answer.sentences.find(({ end }) => end >= quality.end);
  if (answer.kind !== 'self-description' || !saysNothing(answer)) return undefined;
  return answer.sentences.find((sentence) =>
    answer.subjects.some(
      ({ subject, start }) => subject === 'I' && start >= sentence.start && start < sentence.end,
    ),
  );
}

/** «Я ответственный»: the full stop is no part of the claim. */
function withoutStop(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[.!…]+$/, '').length };
}
