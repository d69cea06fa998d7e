import type { AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import { claimsOf, mismeasuredIn, speedsToldInTime, type Claim } from '../claims/index';
import { changeValues, numberText, percentText, pointsText, statedText, timeToo } from '../claims/wording';
import type { ProposedFix, Report, Rule } from './rule';

/** A figure that measures something else than what it is told of: points as percent, time as speed, sales as efficiency. */
export const metricMismatch: Rule = {
  id: 'metric-mismatch',
  severity: 'information',
  kinds: 'all',
  yieldsTo: ['wrong-arithmetic'],
  messages: {
    en: {
      points:
        '{before} → {after} is {points} percentage points; in percent it is {percent}%. Anyone who works with figures will stumble over “{stated}”. Say “{right}”.',
      speed:
        '{before} → {after} is {percent}% less time, which makes the speed {speed}% higher. Say “{right}”, or talk about time instead.',
      inTime: 'Minutes and hours measure time, not speed: less time means more speed. Talk about time here.',
      metric:
        'You say “{metric}”, but what was measured is “{by}”. An interviewer will ask what exactly grew. Name what you counted, or say how one shows the other.',
      fix: 'Write “{text}”',
    },
    ru: {
      points:
        '{before} → {after} — это {points} п. п., а в процентах — {percent} %. Кто работает с цифрами, споткнётся о «{stated}». Скажите «{right}».',
      speed:
        '{before} → {after} — времени стало меньше на {percent} %, а скорость от этого выросла на {speed} %. Скажите «{right}» или говорите о времени.',
      inTime:
        'Минутами и часами меряют время, а не скорость: чем меньше времени, тем она выше. Скажите здесь о времени.',
      metric:
        'Сказано «{metric}», а измерено «{by}». Вас спросят, что именно выросло. Назовите то, что считали, или объясните, как одно видно из другого.',
      fix: 'Написать «{text}»',
    },
  },
  check(answer, report) {
    for (const claim of claimsOf(answer)) {
      const found = pointsAsPercent(claim, answer) ?? timeAsSpeed(claim, answer);
      if (found) report(found);
    }
    for (const at of speedsToldInTime(answer)) report({ at, message: 'inTime', fixes: asTime(answer, at) });
    for (const { start, end, metric, by } of mismeasuredIn(answer))
      report({ at: { start, end }, message: 'metric', values: { metric, by } });
  },
};

/** “Reply speed” → “reply time”; in Russian the words around would have to agree anew. */
function asTime({ text }: AnalysedAnswer, at: Range): ProposedFix[] {
  const said = text.slice(at.start, at.end);
  if (!/^speed$/i.test(said)) return [];
  const time = said.startsWith('S') ? 'Time' : 'time';
  return [{ title: 'fix', values: { text: time }, edits: [{ at, text: time }] }];
}

/** «с 20 % до 25 %, то есть на 5 %»: five points, a quarter in percent. */
function pointsAsPercent(claim: Claim, answer: AnalysedAnswer): Report | undefined {
  const { change, stated, lang } = claim;
  if (change?.points === undefined || stated.unit !== '%') return undefined;
  const [value] = stated.values as [number];
  if (!isSame(value, change.points) || isSame(value, change.percent)) return undefined;
  const points = pointsText(change.points, lang);
  const right = answer.text[stated.end] === '.' ? points.replace(/\.$/, '') : points;
  const percent = percentText(numberText(change.percent, lang), lang, statedText(claim, answer.text));
  return figureReport('points', claim, answer, [right, percent]);
}

/** «повысил скорость на 20 %: с 25 до 20 минут»: the time fell by 20 %, the speed grew by 25 %. */
function timeAsSpeed(claim: Claim, answer: AnalysedAnswer): Report | undefined {
  const { change, stated, lang, of } = claim;
  if (change?.speed === undefined || of !== 'speed') return undefined;
  const [value] = stated.values as [number];
  if (change.grows || !isSame(value, change.percent) || isSame(value, change.speed)) return undefined;
  const written = statedText(claim, answer.text);
  const percent = (figure: number): string => percentText(numberText(figure, lang), lang, written);
  const right = percent(change.speed);
  const isClosed = /^\s*(?:[.,:;!]|$)/.test(answer.text.slice(stated.end, stated.end + 4));
  const both = `${right} (${timeToo(percent(change.percent), lang)})`;
  return figureReport('speed', claim, answer, isClosed ? [right, both] : [right]);
}

/** Whether a stated figure is the true one, rounded. */
function isSame(stated: number, truth: number): boolean {
  return Math.abs(stated - truth) < 0.75;
}

/** `right` are the texts that may stand in the figure's place. */
function figureReport(
  message: string,
  claim: Claim,
  answer: AnalysedAnswer,
  right: readonly [string, ...string[]],
): Report {
  const { stated } = claim;
  const at = { start: stated.start, end: stated.end };
  const values = {
    ...changeValues(claim, answer.text),
    stated: statedText(claim, answer.text),
    right: right[0],
  };
  return {
    at,
    message,
    values,
    fixes: right.map((text) => ({ title: 'fix', values: { text }, edits: [{ at, text }] })),
  };
}
