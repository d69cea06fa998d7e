import type { Token } from './tokens';
import type { VerbGroup } from './verb-group';
import { verbBases } from './verbs';

/** “It was decided”: what is said, not done. */
const reported = new Set(
  'decide announce agree know expect say plan suggest report believe assume find think understand note mean hope establish confirm propose recommend require rumour'.split(
    ' ',
  ),
);
const appearing = new Set(
  'seem appear happen turn rain snow depend take matter feel help hurt make strike dawn follow'.split(' '),
);
const judging = new Set(
  'clear hard easy difficult obvious important necessary possible impossible late early nice great good bad better best worth true likely unlikely strange evident apparent essential crucial vital normal common rare useful cold hot dark time tough tempting painful'.split(
    ' ',
  ),
);

/** Whether the “it” at `pronoun` stands for nothing: “it turned out”, “it was decided”, “it was hard to leave”. */
export function isImpersonal(tokens: readonly Token[], pronoun: number, group: VerbGroup): boolean {
  const main = tokens[group.main]!;
  const base = verbBases(main.clitic ?? main.head)[0] ?? '';
  const next = tokens[group.end];
  if (base === 'be' || base === 'become' || base === 'get' || base === 'prove')
    return judges(tokens, group.end);
  if (group.main > pronoun + 1 && reported.has(base)) return next?.head !== 'by';
  if (base === 'turn') return next?.head === 'out';
  if (base === 'rain' || base === 'snow' || base === 'depend') return true;
  return appearing.has(base) && (base === 'take' || pointsAhead(tokens, group.end));
}

/** “hard to leave”, “not easy to agree”, “a mistake to wait”, “clear within a day that”. */
function judges(tokens: readonly Token[], from: number): boolean {
  let j = from;
  while (tokens[j] && (tokens[j]!.adverb || tokens[j]!.head === 'so')) j++;
  const first = tokens[j];
  if (!first) return false;
  return pointsAhead(tokens, from) || (judging.has(first.head) && /^[,.;]?/.test(tokens[j + 1]?.gap ?? '.'));
}

function pointsAhead(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < tokens.length && j < from + 8; j++) {
    const { head, gap } = tokens[j]!;
    if (j > from && /[,;:.()\n—]/.test(gap)) return false;
    if (head === 'to' || head === 'that' || head === 'whether') return true;
    if (head === 'and' || head === 'but' || head === 'for') return false;
  }
  return false;
}
