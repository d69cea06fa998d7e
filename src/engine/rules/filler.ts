import en from '../../guide/en/lexicons/filler.json';
import ru from '../../guide/ru/lexicons/filler.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon, type FoundPhrase } from './lexicon';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const fillers = new Lexicon({ ru, en });
/** Fillers only when nothing hangs on them: between commas, or first in a sentence before a comma. */
const NEEDS_COMMAS = new Set(
  'like|right|well|you see|if you will|actually|literally|honestly|to be honest|you know|i mean|значит|знаете|там|скажем так|собственно|короче|типа|в принципе|в общем|это самое|так сказать|вообще-то|так-то|как-то так|at the end of the day|anyway|anyways'.split(
    '|',
  ),
);
/** “kind of client”, “you know the product”, “as you know”, «как бы ни», «ну и» before a list goes on. */
const REAL =
  /^(?:you know (?:the|that|what|how|who|why|where|this|it|about|our|my|your)|(?:sort|kind) of (?:client|customer|person|people|thing|work|job|problem|task|question|company|team)|like (?:the|a|an|to|that|this|my|our|your|his|her|working|it)|как бы (?:ни|не|то ни|он|она|они|вы|ты|мы|я|это|то|сам|вам|нам|мне)(?!\p{L})|basically the same|i mean (?:that|it|the))/iu;
const MEANT_BEFORE =
  /(?:if|do|as|did|would|what|which|this|that|these|those|any|every|some|same|a|the|of|feel|feels|felt|look|looks|looked|sounds|would|i’d|i'd|don't|also)\s+$/iu;

/** «Ну», «как бы», “basically”: words that fill a pause and make a written draft sound unsure. */
export const filler: Rule = {
  id: 'filler',
  severity: 'hint',
  kinds: 'all',
  yieldsTo: ['hedging'],
  messages: {
    en: {
      filler: '“{words}” only fills a pause. Read the sentence without it: if nothing is lost, delete it.',
      remove: 'Delete “{words}”',
    },
    ru: {
      filler:
        '«{words}» только заполняет паузу. Прочтите фразу без этого слова: если смысл цел, уберите его.',
      remove: 'Убрать «{words}»',
    },
  },
  check(answer, report) {
    for (const at of ownWords(answer, fillers)) {
      if (isMeant(answer, at)) continue;
      const values = quoted(answer, at);
      report({
        at,
        message: 'filler',
        values,
        fixes: [{ title: 'remove', values, edits: removal(answer, at) }],
      });
    }
  },
};

function isMeant({ text, sentences }: AnalysedAnswer, at: FoundPhrase): boolean {
  const before = text.slice(Math.max(0, at.start - 24), at.start);
  const after = text.slice(at.end, at.end + 30);
  const written = text.slice(at.start, at.end).toLowerCase();
  if (REAL.test(text.slice(at.start, at.end + 30)) || MEANT_BEFORE.test(before)) return true;
  const opens = sentences.some(({ start }) => start === at.start);
  if (written === 'ну')
    return !(opens || /[,…]\s*$/.test(before)) || /^\s+(?:не|никак)(?!\p{L})/iu.test(after);
  // “Right, but …” answers, “I thought, right, …” quotes oneself.
  if (written === 'right' && (opens || /thought,\s*$/i.test(before))) return true;
  if (!NEEDS_COMMAS.has(written)) return false;
  return !((opens || /[,—–…]\s*$/.test(before)) && /^\s*(?:[,—–…]|\.\.\.)/.test(after));
}

/** The filler with its comma and the space behind it; the word that then opens the sentence gets its capital. */
function removal(
  { text, sentences }: AnalysedAnswer,
  at: FoundPhrase,
): { at: { start: number; end: number }; text: string }[] {
  const gap = /^(?:,|…|\.\.\.)?\s*/.exec(text.slice(at.end, at.end + 8))![0].length;
  const end = at.end + gap;
  const opens = sentences.some(({ start }) => start === at.start);
  if (!opens || !/^\p{Ll}/u.test(text.slice(end, end + 1)))
    return [{ at: { start: at.start, end }, text: '' }];
  return [{ at: { start: at.start, end: end + 1 }, text: text[end]!.toUpperCase() }];
}
