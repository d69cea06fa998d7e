import en from '../../guide/en/lexicons/client-trouble.json';
import enUpset from '../../guide/en/lexicons/client-upset.json';
import ru from '../../guide/ru/lexicons/client-trouble.json';
import ruUpset from '../../guide/ru/lexicons/client-upset.json';
import type { AnalysedAnswer } from '../answer/analyse';
import { Lexicon } from '../answer/lexicon';
import { isNegated } from './own-words';

/** What has gone wrong for a client, or what a buyer has against it: «не пришла», «дорого», “it leaks”. */
const troubles = new Lexicon('client-trouble', { ru, en });
/** «Безобразие», “fed up”: a client who is more than busy. */
const upset = new Lexicon('client-upset', { ru: ruUpset, en: enUpset });

/** Of so many words a cry is more than a greeting. */
const CRY = 3;
/** Thanks, praise, a greeting or a wish may be cried out too. */
const PLEASED =
  /(?<!\p{L})(?:спасибо|благодар\p{L}+|рад[аы]?|(?:по)?нрав\p{L}+|идеальн\p{L}+|восторг\p{L}*|прекрасн\p{L}+|отличн\p{L}+|здорово|замечательн\p{L}+|помогли|хочу|хоте\p{L}+|хотим|нуж(?:ен|на|но|ны)|можно|подскаж\p{L}+|добрый|доброе|здравств\p{L}+|ждём|thanks?|great|love\p{L}*|perfect|wonderful|excellent|amazing|helped|hello|hi|good|would like|i['’]d like|want|can i|could you|please|looking forward)(?!\p{L})/iu;

/** Whether the other side tells of a trouble or an objection. */
export function isTroubled(heard: AnalysedAnswer): boolean {
  return troubles.find(heard).length > 0 || isUpset(heard);
}

/** Whether the other side complains, is angry or afraid. */
export function isUpset(heard: AnalysedAnswer): boolean {
  if (upset.find(heard).some((one) => !isNegated(heard, one))) return true;
  const cries = criesOf(heard);
  return cries.length > 0 && (troubles.find(heard).length > 0 || cries.some((said) => !PLEASED.test(said)));
}

/** What the other side cries out. */
function criesOf({ sentences, text }: AnalysedAnswer): string[] {
  return sentences
    .filter(({ words, end }) => words.length >= CRY && text[end - 1] === '!')
    .map(({ start, end }) => text.slice(start, end));
}
