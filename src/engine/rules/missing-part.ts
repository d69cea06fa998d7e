import en from '../../guide/en/lexicons/result-cues.json';
import ru from '../../guide/ru/lexicons/result-cues.json';
import type { PartKind } from '../notebook/notebook';
import { Lexicon } from './lexicon';
import type { Rule } from './rule';

const outcome = new Lexicon({ ru, en });
const parts: readonly PartKind[] = ['situation', 'task', 'action', 'result'];
/** A shorter answer is vague or cut off rather than short of one part. */
const SHORTEST_STORY = 25;
/** Fewer words before the first label («Мой пример») are no scene. */
const SHORTEST_PREFACE = 5;

/** A story that lacks Situation, Task, Action or Result: by its labels where it has them, else by what it tells. */
export const missingPart: Rule = {
  id: 'missing-part',
  severity: 'warning',
  kinds: ['story'],
  messages: {
    en: {
      situation:
        'The story has no Situation: the listener does not know where and when it happens. Begin with a sentence about the place, the time and the people.',
      task: 'The story has no Task: it is unclear what was asked of you. Say in one sentence what you had to achieve.',
      action: 'The story has no Action: nothing shows what you did. Name two or three of your own steps.',
      result:
        'The story has no Result: it stops before the outcome. Say how it ended and what changed, best with a figure.',
    },
    ru: {
      situation:
        'В истории нет ситуации: слушатель не знает, где и когда это было. Начните с фразы о месте, времени и людях.',
      task: 'В истории нет задачи: непонятно, что требовалось от вас. Скажите одной фразой, чего нужно было добиться.',
      action: 'В истории нет действий: не видно, что сделали вы. Назовите два-три собственных шага.',
      result:
        'В истории нет результата: она обрывается до развязки. Скажите, чем всё кончилось и что изменилось, лучше с цифрой.',
    },
  },
  check(answer, report) {
    const told = new Set(answer.parts.map((part) => part.kind));
    const miss = (part: PartKind): void => report({ at: 'question', message: part, data: { part } });
    if (parts.some((part) => told.has(part))) {
      // What is told before the first label sets the scene.
      const firstLabel = Math.min(...answer.parts.map(({ label }) => label.start));
      const preface = answer.words.filter(({ start }) => start < firstLabel);
      if (preface.length >= SHORTEST_PREFACE) told.add('situation');
      for (const part of parts) if (!told.has(part)) miss(part);
      return;
    }
    if (answer.words.length < SHORTEST_STORY) return;
    if (!answer.subjects.some(({ subject }) => subject === 'I' || subject === 'we')) miss('action');
    const half = answer.words.slice(answer.words.length >> 1);
    const figures = answer.numbers.some(({ start }) => start >= half[0]!.start);
    if (!figures && outcome.find(answer, half).length === 0) miss('result');
  },
};
