import type { AnalysedAnswer } from './analyse';

/** A function of an answer that is computed once for each: several rules ask for the same. What it finds dies with the answer. */
export function once<Found>(compute: (answer: AnalysedAnswer) => Found): (answer: AnalysedAnswer) => Found {
  return (answer) => {
    const { memo } = answer;
    if (!memo.has(compute)) memo.set(compute, compute(answer));
    return memo.get(compute) as Found;
  };
}
