import en from '../../guide/en/lexicons/filler.json';
import ru from '../../guide/ru/lexicons/filler.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { touching } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import { WordClass as C } from '../language/word-class';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { ownWords, quoted } from './own-words';
import { sameOpenings, stumbles } from './repeats';
import type { Report, Rule } from './rule';
import { fillsPause, HESITATION } from './unpunctuated';
import { without } from './without';

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
/** «Делал замеры, там, сметы»: the commas are those of the list. */
const IN_LIST = /^там$/i;

/** «Ну», «как бы», “basically”: words that fill a pause and make a written draft sound unsure. */
export const filler: Rule = {
  id: 'filler',
  severity: 'hint',
  kinds: 'all',
  readsTranscripts: true,
  yieldsTo: ['hedging'],
  messages: {
    en: {
      filler: '“{words}” only fills a pause. If the sentence means the same without it, leave it out.',
      repeat:
        '“{words}”: the same words twice in a row. The voice was looking for what comes next: breathe in silence there, and rehearse this place once more.',
      opening:
        'Three sentences in a row begin with “{words}”, and the ear takes them for a list. Start one of them with the place, the time or the person.',
      remove: 'Delete “{words}”',
    },
    ru: {
      filler: '«{words}» только заполняет паузу. Если без этого фраза значит то же самое, уберите.',
      repeat:
        '«{words}»: одни и те же слова подряд. Голос искал, что дальше: в этом месте лучше вдохнуть молча и прогнать его ещё раз.',
      opening:
        'Три фразы подряд начинаются с «{words}», и на слух это перечень. Начните одну из них с места, времени или человека.',
      remove: 'Убрать «{words}»',
    },
  },
  check(answer, report) {
    if (answer.isTranscript) {
      checkSpeech(answer, report);
      return;
    }
    for (const at of ownWords(answer, fillers)) {
      if (isMeant(answer, at)) continue;
      const values = quoted(answer, at);
      report({
        at,
        message: 'filler',
        values,
        fixes: [
          { title: 'remove', values, edits: without(answer, at, IN_LIST.test(values.words)), safe: true },
        ],
      });
    }
  },
};

/** What was said aloud is judged as it was heard: nothing in it is to be edited. */
function checkSpeech(answer: AnalysedAnswer, report: (found: Report) => void): void {
  const tell = (message: string, places: readonly Range[]): void => {
    for (const at of places) report({ at, message, values: quoted(answer, at) });
  };
  const spoken = ownWords(answer, fillers).filter((at) => !isMeant(answer, at) || isSpokenFiller(answer, at));
  const voiced = answer.words.filter(({ form }) => HESITATION.test(form));
  tell('filler', [...spoken, ...voiced.filter((word) => touching(spoken, word).length === 0)]);
  tell('repeat', stumbles(answer));
  tell('opening', sameOpenings(answer));
}

/** What stands before the words; a time stamp above them does not. */
function textBefore(answer: AnalysedAnswer, at: Range): string {
  const opens = answer.isTranscript ? (sentenceAt(answer, at)?.start ?? 0) : 0;
  return answer.text.slice(Math.max(opens, at.start - 24), at.start);
}

function isSpokenFiller(answer: AnalysedAnswer, at: FoundPhrase): boolean {
  if (REAL.test(answer.text.slice(at.start, at.end + 30))) return false;
  const before = textBefore(answer, at);
  return !MEANT_BEFORE.test(before) && fillsPause(answer, at, before);
}

function isMeant(answer: AnalysedAnswer, at: FoundPhrase): boolean {
  const { text, kind } = answer;
  const before = textBefore(answer, at);
  const after = text.slice(at.end, at.end + 30);
  const spelt = text.slice(at.start, at.end);
  const written = spelt.toLowerCase().replace('’', "'");
  if (REAL.test(text.slice(at.start, at.end + 30)) || MEANT_BEFORE.test(before)) return true;
  // “The ER”.
  if (/^\p{Lu}{2}$/u.test(spelt)) return true;
  const sentence = sentenceAt(answer, at);
  const opens = /^(?:(?:ну|да|so|well|yeah|okay|ok),?\s+)?$/iu.test(text.slice(sentence?.start, at.start));
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
  if (opens && MEANT_FIRST.test(written) && (kind === 'dialogue' || answer.sentences[0] !== sentence))
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
