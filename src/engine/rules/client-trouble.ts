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

/** Three words cried out are a cry; a greeting or thanks with such a mark are none. */
const CRIES = /(?:[^\s.!?]+\s+){2,}[^\s.!?]+!/u;
const GREETS =
  /(?:здравствуй\p{L}*|добр(?:ый|ое|ого) \p{L}+|приветствую|спасибо|good (?:morning|afternoon|evening)|hello|thanks?|thank you)[^.!?]*!/giu;

/** A reproach or a lack: with a cry, «Посмотрите, что вы сделали!», “you gave me the wrong ones!”. */
const ACCUSES =
  /(?<!\p{L})(?:вы|вас|вам|ваш\p{L}*|не|ни|нет|никто|без|you|your|you(?:['’]re|['’]ve)|not|no|nobody|never|without|\p{L}+n['’]t)(?!\p{L})/iu;

/** Whether the other side tells of a trouble or an objection. */
export function isTroubled(heard: AnalysedAnswer): boolean {
  return troubles.find(heard).length > 0 || isUpset(heard);
}

/** Whether the other side complains, is angry or afraid. */
export function isUpset(heard: AnalysedAnswer): boolean {
  if (upset.find(heard).some((one) => !isNegated(heard, one))) return true;
  const cry = cryOf(heard);
  return cry !== undefined && (troubles.find(heard).length > 0 || ACCUSES.test(cry));
}

/** What the other side says, where it cries out; undefined where not. */
export function cryOf({ sentences, text }: AnalysedAnswer): string | undefined {
  const said = text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0).replace(GREETS, '');
  return CRIES.test(said) ? said : undefined;
}
