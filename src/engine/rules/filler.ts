import en from '../../guide/en/lexicons/filler.json';
import ru from '../../guide/ru/lexicons/filler.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { sentenceAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import { WordClass as C } from '../language/word-class';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { ownWords, quoted } from './own-words';
import type { Rule } from './rule';

const fillers = new Lexicon('filler', { ru, en });
const VERB =
  C.PastMasculine |
  C.PastFeminine |
  C.PastPlural |
  C.FirstSingular |
  C.FirstPlural |
  C.ThirdSingular |
  C.ThirdPlural;
const NO_VERB = C.ObliqueNoun | C.NominativeMasculine | C.NominativeFeminine | C.Adjective;

/** Fillers only when nothing hangs on them: between commas, or first in a sentence before a comma. */
const NEEDS_COMMAS = new Set(
  "like|right|you see|if you will|so to speak|as it were|actually|literally|honestly|to be honest|you know|i mean|okay so|ok so|let's see|значит|знаете|понимаете|слушайте|смотрите|там|скажем так|собственно|короче|типа|в принципе|в общем|это самое|так сказать|вообще-то|так-то|как-то так|как сказать|at the end of the day|anyway|anyways".split(
    '|',
  ),
);
/** First in a sentence they may draw a conclusion or speak to a client: «Значит, вода прибывает». */
const MEANT_FIRST = /^(?:значит|смотрите|слушайте|понимаете|right|okay so|ok so|let's see|like)$/u;
/** “Kind of client”, “you know the product”, “as you know”, «как бы ни», «ну и» before a list goes on. */
const REAL =
  /^(?:you know (?:the|that|what(?! i mean)|how|who|why|where|when|if|this|it|about|our|my|your|a|of)|(?:sort|kind) of (?:client|customer|person|people|thing|work|job|problem|task|question|company|team|you|heart)|like (?:the|a|an|to|that|this|my|our|your|his|her|working|it)|как бы (?:ни|не|то ни|чего|он|она|они|вы|ты|мы|я|это(?! сказать)|то|сам|вам|нам|мне)(?!\p{L})|basically the same|i mean (?:that|it|the|what))/iu;
const MEANT_BEFORE =
  /(?:(?<!\p{L})(?:if|do|as|did|would|what|which|this|that|these|those|any|every|some|same|a|the|of|feel|feels|felt|look|looks|looked|sounds|i’d|i'd|don't|also|know|let|два|двух|трех|трёх|одного|этого|такого|разного|какого|любого|другого|нового)\s+|\d\s?)$/iu;
/** «Я спросила, как бы она расставила людей»: in which way. */
const ASKED_BEFORE =
  /(?:спр[ао]|зна|дума|предста|рассказ|объясн|показ|интерес|пон[яи]|реша|обсуд|прикин)\p{L}*,?\s$/iu;
/** «Раз списали, значит, подключали», “I thought, right, …”: a conclusion, a thought. */
const FOLLOWS =
  /(?<!\p{L})(?:раз|если|когда|поскольку)(?!\p{L})[^.!?]*,\s*$|(?<!\p{L})(?:thought|said|think|decided|like),?\s*$/iu;
/** A comma that the sentence needs without the filler too. */
const NEEDS_COMMA =
  /^\s*(?:а|но|что|чтобы|котор\p{L}+|потому|если|когда|где|куда|хотя|зато|but|which|who|because|although|so|while|where|when)(?!\p{L})/iu;

/** «Ну», «как бы», “basically”: words that fill a pause and make a written draft sound unsure. */
export const filler: Rule = {
  id: 'filler',
  severity: 'hint',
  kinds: 'all',
  yieldsTo: ['hedging'],
  messages: {
    en: {
      filler: '“{words}” only fills a pause. If the sentence means the same without it, leave it out.',
      remove: 'Delete “{words}”',
    },
    ru: {
      filler: '«{words}» только заполняет паузу. Если без этого фраза значит то же самое, уберите.',
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
        fixes: [{ title: 'remove', values, edits: removal(answer, at), safe: true }],
      });
    }
  },
};

function isMeant(answer: AnalysedAnswer, at: FoundPhrase): boolean {
  const { text, kind } = answer;
  const before = text.slice(Math.max(0, at.start - 24), at.start);
  const after = text.slice(at.end, at.end + 30);
  const spelt = text.slice(at.start, at.end);
  const written = spelt.toLowerCase().replace('’', "'");
  if (REAL.test(text.slice(at.start, at.end + 30)) || MEANT_BEFORE.test(before)) return true;
  // “The ER”.
  if (/^\p{Lu}{2}$/u.test(spelt)) return true;
  const opens = sentenceAt(answer, at)?.start === at.start;
  if (
    (written === 'значит' || written === 'right') &&
    FOLLOWS.test(text.slice(Math.max(0, at.start - 60), at.start))
  )
    return true;
  if ((written === 'как бы' || written === 'как сказать') && ASKED_BEFORE.test(before)) return true;
  if (written === 'как бы') return false;
  if (written === 'ну')
    return (
      !(opens || /[,…]\s*$/.test(before)) ||
      /^\s+(?:не|никак|значит|тогда|разве|конечно|что ж)(?!\p{L})/iu.test(after)
    );
  if (opens && MEANT_FIRST.test(written) && (kind === 'dialogue' || answer.sentences[0]!.start !== at.start))
    return true;
  if (!NEEDS_COMMAS.has(written) || (written === 'типа' && followsVerb(answer, at))) return false;
  // A filler may also close a sentence: “…, so to speak.”
  if (/,\s*$/.test(before) && /^[.!?]/.test(after)) return false;
  return !((opens || /[,—–…]\s*$/.test(before)) && /^\s*(?:[,—–…]|\.\.\.)/.test(after));
}

/** «Сделали типа выставку»; «кран козлового типа» is the word in earnest. */
function followsVerb({ words }: AnalysedAnswer, { index }: FoundPhrase): boolean {
  const { wordClass } = words[index - 1] ?? { wordClass: 0 };
  return (wordClass & VERB) > 0 && (wordClass & NO_VERB) === 0;
}

/** The filler with the marks that stood for it alone; the word that then opens the sentence gets its capital. */
function removal(answer: AnalysedAnswer, at: FoundPhrase): { at: Range; text: string }[] {
  const { text } = answer;
  const gap = /^(?:,|…|\.\.\.)?\s*/.exec(text.slice(at.end, at.end + 8))![0];
  const end = at.end + gap.length;
  if (sentenceAt(answer, at)?.start === at.start) {
    if (!/^\p{Ll}/u.test(text.slice(end, end + 1))) return [{ at: { start: at.start, end }, text: '' }];
    return [{ at: { start: at.start, end: end + 1 }, text: text[end]!.toUpperCase() }];
  }
  const comma = /,\s*$/.exec(text.slice(Math.max(0, at.start - 3), at.start))?.[0] ?? '';
  const isEnd = /^[.!?]/.test(text.slice(at.end, at.end + 1));
  const isOwn = comma !== '' && (isEnd || (gap.startsWith(',') && !keepsComma(text, at, end)));
  // “I was, like, the only one” loses both commas; «делал замеры, там, сметы» keeps the one of the list.
  if (isOwn) return [{ at: { start: at.start - comma.length, end: isEnd ? at.end : at.end + 1 }, text: '' }];
  return [{ at: { start: at.start, end }, text: '' }];
}

function keepsComma(text: string, at: Range, end: number): boolean {
  return /^там$/i.test(text.slice(at.start, at.end)) || NEEDS_COMMA.test(text.slice(end, end + 16));
}
