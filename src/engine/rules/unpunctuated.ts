import type { AnalysedAnswer } from '../answer/analyse';
import type { FoundPhrase } from '../answer/lexicon';

/** What stands around a filler in speech that was written down without commas, or around the word in earnest. */
interface Around {
  /** Filler only behind these. */
  after?: RegExp;
  /** In earnest behind these. */
  notAfter?: RegExp;
  /** In earnest before these. */
  notBefore?: RegExp;
}

const LINKS =
  /(?:^|(?<!\p{L})(?:was|is|were|are|am|be|been|it['’]s|i['’]m|there['’]s|had|have|got|and|but|or|so|just|then|because|with|for|took|um|uh|well|you know|i mean|and|honestly|basically|probably|maybe))\s*$/iu;
const VERB_KNOW =
  /(?<!\p{L})(?:if|as|do|don['’]t|did|when|once|until|whether|let|how|to|would|should|who|people|they|we|that)\s*$/iu;
const KNOWN =
  /^\s*(?:your|his|her|him|them|me|us|something|anything|everything|people|exactly|each|every|all|some|any|there|an?)(?!\p{L})/iu;
const VERB_SEE = /(?<!\p{L})(?:вы|не|если|что|как|уже|ли|сами|наверное|кто)\s*$/iu;
const SEEN =
  /^\s*(?:ли|что|как|про|о|об|кто|где|когда|почему|какой|какая|какие|сколько|на|в|за|меня|друг|этот|эту|его|её|их)(?!\p{L})/iu;

const around = new Map<string, Around>(
  Object.entries({
    ну: { notBefore: /^\s*(?:не|никак|разве)(?!\p{L})/iu },
    значит: {
      notAfter: /(?<!\p{L})(?:это|что|не|ничего|много|мало|многое|так|для \p{L}+|мне|меня|раз)\s*$/iu,
      notBefore: /^\s*(?:что|для|быть|не)(?!\p{L})/iu,
    },
    короче: {
      notAfter:
        /(?<!\p{L})(?:стал\p{L}*|был\p{L}*|сдела\p{L}+|чем|раза|раз|гораздо|намного|ещё|еще|заметно|как можно|очеред\p{L}*|срок\p{L}*|на \p{L}+)\s*$/iu,
      notBefore: /^\s*(?:чем|на|вдвое|втрое)(?!\p{L})/iu,
    },
    'в общем': {
      notBefore:
        /^\s*(?:случае|чате|доступе|зач[её]те|об[ъь][её]ме|зале|порядке|пространстве|виде|и целом)/iu,
    },
    'в принципе': { notAfter: /(?<!\p{L})не \p{L}+\s*$/iu },
    собственно: {},
    'так сказать': {},
    'скажем так': {},
    'это самое': {},
    'вообще-то': {},
    'как-то так': { notAfter: /(?<!\p{L})(?:сделал\p{L}*|вышло|получилось)\s*$/iu },
    знаете: { notAfter: VERB_SEE, notBefore: SEEN },
    понимаете: { notAfter: VERB_SEE, notBefore: SEEN },
    слушайте: { notAfter: VERB_SEE, notBefore: SEEN },
    смотрите: { notAfter: VERB_SEE, notBefore: SEEN },
    типа: { after: /(?:^|(?<!\p{L})(?:и|ну|вот|а|там|это|короче|значит|как бы))\s*$/iu },
    like: {
      after: LINKS,
      notBefore: /^\s*(?:in|when|at|any|every|so|us|me|you|them|him|you['’]re)(?!\p{L})/iu,
    },
    'you know': { notAfter: VERB_KNOW, notBefore: KNOWN },
    'i mean': { notAfter: /(?<!\p{L})(?:by|what|that|which)(?: \p{L}+)?\s*$/iu },
    'okay so': {},
    'ok so': {},
    "let's see": { notBefore: /^\s*(?:if|how|what|whether|who)(?!\p{L})/iu },
    'so to speak': {},
    'as it were': {},
    'at the end of the day': {},
    'to be honest': {},
    honestly: {},
    literally: {},
  }),
);

/** A pause with a voice in it, however long: «эээээ», “ummm”. */
export const HESITATION = /^(?:э+|э+м+|м{2,}|а{2,}|н?у{2,}|u+h+|u+h*m+|e+r+m*|e+h+|h+m+|m{2,}|a+h+)$/u;

/** Whether the words only fill a pause in speech that has no commas to show it; `before` is what stands before them. */
export function fillsPause({ text }: AnalysedAnswer, at: FoundPhrase, before: string): boolean {
  const written = text.slice(at.start, at.end).toLowerCase().replace('’', "'").replace(/\s+/g, ' ');
  const one = around.get(written);
  if (!one) return false;
  const behind = text.slice(at.end, at.end + 24);
  return (one.after?.test(before) ?? true) && !one.notAfter?.test(before) && !one.notBefore?.test(behind);
}
