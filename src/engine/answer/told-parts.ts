import enChange from '../../guide/en/lexicons/change-claim.json';
import enResult from '../../guide/en/lexicons/result-cues.json';
import enScene from '../../guide/en/lexicons/scene-cues.json';
import enTask from '../../guide/en/lexicons/task-cues.json';
import enTrouble from '../../guide/en/lexicons/trouble-cues.json';
import enWeak from '../../guide/en/lexicons/weak-act.json';
import ruChange from '../../guide/ru/lexicons/change-claim.json';
import ruResult from '../../guide/ru/lexicons/result-cues.json';
import ruScene from '../../guide/ru/lexicons/scene-cues.json';
import ruTask from '../../guide/ru/lexicons/task-cues.json';
import ruTrouble from '../../guide/ru/lexicons/trouble-cues.json';
import ruWeak from '../../guide/ru/lexicons/weak-act.json';
import type { Sentence, SubjectMention } from '../language/language';
import { isPast, type AnalysedAnswer } from './analyse';
import { evidenceIn } from './evidence';
import { Lexicon } from './lexicon';
import { inside, touching } from './ranges';

const scenes = new Lexicon('scene-cues', { ru: ruScene, en: enScene });
const tasks = new Lexicon('task-cues', { ru: ruTask, en: enTask });
const troubles = new Lexicon('trouble-cues', { ru: ruTrouble, en: enTrouble });
const weakActs = new Lexicon('weak-act', { ru: ruWeak, en: enWeak });
const changes = new Lexicon('change-claim', { ru: ruChange, en: enChange });
const outcomes = new Lexicon('result-cues', { ru: ruResult, en: enResult });

export type StoryPart = 'situation' | 'task' | 'action' | 'result';
const parts: readonly StoryPart[] = ['situation', 'task', 'action', 'result'];

/** A stretch of a story; `start` … `end` in the answer's text. */
export interface ToldPart {
  kind: StoryPart;
  start: number;
  end: number;
}

/**
 * Guesses which sentences of a story without labels tell which of its parts, each at most once and in the order in which
 * stories are told. For somebody who looks at it: what a rule reports must be surer.
 */
export function toldParts(answer: AnalysedAnswer): ToldPart[] {
  const { sentences } = answer;
  const first = sentences.findIndex((sentence, i) => i > 0 && deedsIn(answer, sentence).length > 0);
  const fit = sentences.map((sentence, i) => fitOf(answer, sentence, i, first));
  // For each part the best sum of what the sentences so far fit it and those before it, and where that part begins.
  let best: { sum: number; begins: (number | undefined)[] }[] = parts.map((_, part) => ({
    sum: part === 0 ? 0 : -part,
    begins: [],
  }));
  fit.forEach((row, i) => {
    best = parts.map((_, part) => {
      const stays = best[part]!;
      // A part that is left out costs a little; the story may open with any.
      const comes = best
        .slice(0, part)
        .map(({ sum, begins }, from) => ({ sum: sum - (part - from - 1), begins }))
        .reduce<typeof stays | undefined>((a, b) => (a && a.sum >= b.sum ? a : b), undefined);
      const moves = comes && i > 0 && comes.sum > stays.sum;
      const begins = [...(moves ? comes.begins : stays.begins)];
      begins[part] ??= i;
      return { sum: (moves ? comes.sum : stays.sum) + row[part]!, begins };
    });
  });
  const { begins } = best.reduce((a, b) => (b.sum > a.sum ? b : a));
  const told = parts.flatMap((kind, part) => {
    const first = begins[part];
    return first === undefined ? [] : [{ kind, first }];
  });
  return told.map(({ kind, first }, i) => ({
    kind,
    start: sentences[first]!.start,
    end: sentences[(told[i + 1]?.first ?? sentences.length) - 1]!.end,
  }));
}

/** How well a sentence fits each part, the higher the better. `first` is where the candidate first acts. */
function fitOf(answer: AnalysedAnswer, sentence: Sentence, i: number, first: number): number[] {
  const isLast = i === answer.sentences.length - 1;
  const has = (lexicon: Lexicon): boolean => lexicon.find(answer, sentence.words).length > 0;
  const deeds = deedsIn(answer, sentence).length;
  const { dates, figures } = evidenceIn(answer, sentence);
  const isAsked = has(tasks);
  const isMeasured = figures.some(({ unit, values }) => unit !== undefined || values[0]! > 12);
  const isTurned = has(outcomes) || has(changes);
  // What stands between the scene and the first deed is most often what had to be done.
  const isBetween = i > 0 && i === first - 1;
  return [
    (i === 0 ? 3 : 0) + sum(has(scenes), dates.length > 0, has(troubles)) - sum(deeds > 0),
    (isAsked ? (deeds > 0 ? 1 : 4) : isBetween ? 1 : -2) + 2 * sum(has(weakActs)),
    (deeds > 0 ? 3 : -1) + sum(deeds > 1) - sum(isAsked),
    2 * sum(isTurned, isLast) + sum(isMeasured) + (deeds > 0 ? -1 : 1) - 2 * sum(isAsked),
  ];
}

function deedsIn(answer: AnalysedAnswer, sentence: Sentence): SubjectMention[] {
  const { text, subjects, languages, lang } = answer;
  return inside(subjects, sentence).filter(
    (verb) =>
      (verb.subject === 'I' || verb.subject === 'we') &&
      isPast(text, verb, languages[lang]) &&
      touching(weakActs.find(answer), verb).length === 0,
  );
}

/** How many of them hold. */
function sum(...facts: boolean[]): number {
  return facts.filter(Boolean).length;
}
