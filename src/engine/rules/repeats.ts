import type { AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import type { Word } from '../language/language';

/** Said twice on purpose, or rightly: «очень очень», “that that”, “had had”. */
const MEANT_TWICE = new Set(
  'очень много долго далеко давно да нет еле чуть раз вот-вот very really much many so no yes far long that had is ha more bye'.split(
    ' ',
  ),
);
/** So many words may be said again in one breath: “I went to I went to”. */
const LONGEST = 4;
/** Words that only carry on: three sentences that begin with one sound like a list read out. Pronouns cannot be helped. */
const CARRIES_ON = new Set(
  'и а но ну вот потом затем дальше далее тогда поэтому также еще так значит в-общем and then so but also well next after because'.split(
    ' ',
  ),
);

/** A word or a few words said twice in a row, as a stumbling voice does. */
export function stumbles({ sentences }: AnalysedAnswer): Range[] {
  const found: Range[] = [];
  for (const { words } of sentences) {
    for (let i = 0; i < words.length;) {
      const length = repeatedAt(words, i);
      if (length === 0) {
        i++;
        continue;
      }
      let end = i + 2 * length;
      while (sameWords(words, i, end, length)) end += length;
      found.push({ start: words[i]!.start, end: words[end - 1]!.end });
      i = end;
    }
  }
  return found;
}

/** How many words from `i` on are said again right behind; 0 for none. */
function repeatedAt(words: readonly Word[], i: number): number {
  for (let length = 1; length <= LONGEST; length++) {
    if (!sameWords(words, i, i + length, length)) continue;
    // «Пять пять» is a number, read out.
    if (length === 1 && (MEANT_TWICE.has(words[i]!.form) || /\d/.test(words[i]!.form))) return 0;
    return length;
  }
  return 0;
}

function sameWords(words: readonly Word[], a: number, b: number, length: number): boolean {
  if (b + length > words.length) return false;
  for (let i = 0; i < length; i++) if (words[a + i]!.form !== words[b + i]!.form) return false;
  return true;
}

/** The opening of the third sentence, and of each after it, that begins as the two before do. */
export function sameOpenings({ sentences }: AnalysedAnswer): Range[] {
  const found: Range[] = [];
  for (let i = 2; i < sentences.length; i++) {
    const three = sentences.slice(i - 2, i + 1).map(({ words }) => words);
    const [first, second] = three[2]!;
    const same = (at: number): boolean => three.every((words) => words[at]?.form === three[0]![at]?.form);
    if (!first || !same(0)) continue;
    if (second && same(1)) found.push({ start: first.start, end: second.end });
    else if (CARRIES_ON.has(first.form)) found.push({ start: first.start, end: first.end });
  }
  return found;
}
