import { claimsOf, type Claim } from '../claims/index';
import { changeValues, numberText, rewordings, rightText, statedText } from '../claims/wording';
import type { Rule } from './rule';

const EN_WHY = 'An interviewer does this sum on the spot and will doubt your other figures.';
const RU_WHY = 'Собеседник пересчитает на ходу и перестанет верить остальным цифрам.';

/** A figure that the answer's own figures contradict. */
export const wrongArithmetic: Rule = {
  id: 'wrong-arithmetic',
  severity: 'error',
  kinds: 'all',
  messages: {
    en: {
      less:
        '{before} → {after} is {percent}% less, not {stated}. ' +
        EN_WHY +
        ' Write {right}, or correct the two figures.',
      more:
        '{before} → {after} is {percent}% more, not {stated}. ' +
        EN_WHY +
        ' Write {right}, or correct the two figures.',
      times:
        '{before} → {after} is a change of {right}, not {stated}. ' +
        EN_WHY +
        ' Write {right}, or correct the two figures.',
      difference:
        '{before} → {after} is a difference of {value}, not {stated}. ' +
        EN_WHY +
        ' Write {right}, or correct the two figures.',
      time:
        '{before} → {after} is {percent}% less time, not {stated}: the speed is what grew by {speed}%. ' +
        EN_WHY +
        ' Write {right}, or talk about speed.',
      speed:
        '{before} → {after} makes the speed {speed}% higher, and the time {percent}% shorter; not {stated}. ' +
        EN_WHY,
      points:
        '{before} → {after} is {points} percentage points, or {percent}% of what it was; not {stated}. ' +
        EN_WHY +
        ' Say which of the two you mean.',
      total:
        '{from}: by these figures it is {value}, not {stated}. ' +
        EN_WHY +
        ' Write {value}, or correct the others.',
      share: '{from} is {value}%, not {stated}. ' + EN_WHY + ' Write {right}, or correct the two figures.',
      formula: '{from} is {right}, not {stated}. ' + EN_WHY + ' Write {right}, or correct the formula.',
      fall:
        'Nothing can fall by {stated}: after 100% nothing is left. ' +
        EN_WHY +
        ' Look both figures up and give them.',
      fix: 'Write “{text}”',
    },
    ru: {
      less:
        '{before} → {after} — это на {percent} % меньше, а не {stated}. ' +
        RU_WHY +
        ' Напишите {right} или поправьте исходные цифры.',
      more:
        '{before} → {after} — это на {percent} % больше, а не {stated}. ' +
        RU_WHY +
        ' Напишите {right} или поправьте исходные цифры.',
      times:
        '{before} → {after} — изменение в {right}, а не {stated}. ' +
        RU_WHY +
        ' Напишите {right} или поправьте исходные цифры.',
      difference:
        '{before} → {after} — разница {value}, а не {stated}. ' +
        RU_WHY +
        ' Напишите {right} или поправьте исходные цифры.',
      time:
        '{before} → {after} — это на {percent} % меньше времени, а не {stated}: на {speed} % выросла скорость. ' +
        RU_WHY +
        ' Напишите {right} или скажите о скорости.',
      speed:
        '{before} → {after} — скорость выше на {speed} %, времени меньше на {percent} %; {stated} не получается. ' +
        RU_WHY,
      points:
        '{before} → {after} — это {points} п. п., или {percent} % от того, что было, а не {stated}. ' +
        RU_WHY +
        ' Уточните, что из двух вы имеете в виду.',
      total:
        '{from} — по этим цифрам выходит {value}, а не {stated}. ' +
        RU_WHY +
        ' Напишите {value} или поправьте исходные цифры.',
      share:
        '{from} — это {value} %, а не {stated}. ' +
        RU_WHY +
        ' Напишите {right} или поправьте исходные цифры.',
      formula: '{from} — это {right}, а не {stated}. ' + RU_WHY + ' Напишите {right} или исправьте формулу.',
      fall:
        'Уменьшиться на {stated} нельзя: после 100 % ничего не остаётся. ' +
        RU_WHY +
        ' Найдите обе цифры и назовите их.',
      fix: 'Написать «{text}»',
    },
  },
  check(answer, report) {
    for (const claim of claimsOf(answer)) {
      if (claim.holds) continue;
      const { stated } = claim;
      report({
        at: { start: stated.start, end: stated.end },
        message: messageOf(claim),
        values: valuesOf(claim, answer.text),
        ...(claim.right.length > 0 ? { data: { expected: claim.right[0]! } } : {}),
        fixes: rewordings(claim, answer.text).map(({ start, end, text }) => ({
          title: 'fix',
          values: { text },
          edits: [{ at: { start, end }, text }],
        })),
      });
    }
  },
};

function messageOf({ kind, change, stated, of }: Claim): string {
  if (!change) return kind;
  if (stated.unit === 'difference' || stated.unit === 'times') return stated.unit;
  if (change.points !== undefined) return 'points';
  if (of) return 'speed';
  const told = stated.unit === 'fraction' ? stated.values[0]! * 100 : stated.values[0]!;
  const isSpeed = Math.abs((change.speed ?? Infinity) - told) < 2;
  return change.grows ? 'more' : isSpeed ? 'time' : 'less';
}

/** What the messages tell, numbers as the answer's language writes them. */
function valuesOf(claim: Claim, text: string): Record<string, string> {
  const { lang, from = '', right } = claim;
  const values = { ...changeValues(claim, text), stated: statedText(claim, text), from };
  if (right.length === 0) return values;
  return { ...values, right: rightText(claim, text), value: numberText(right[0]!, lang) };
}
