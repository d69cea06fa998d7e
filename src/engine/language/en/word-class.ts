import { normalForm } from '../words';
import { WordClass as C } from '../word-class';
import { isAdjective, isAdverb, isFunctionWord } from './function-words';
import { VerbForm as V, verbForms } from './verbs';

const PAST = C.PastMasculine | C.PastFeminine | C.PastNeuter | C.PastPlural;

/** English in the terms of `WordClass`: a past has every gender and number, a noun no case; aspect is never set. */
export function wordClass(form: string): number {
  const plain = normalForm(form);
  if (isFunctionWord(plain)) return C.Function;
  const verb = verbForms(plain);
  let bits = 0;
  if (verb & V.Past) bits |= PAST;
  if (verb & V.Base)
    bits |= C.Infinitive | C.FirstSingular | C.FirstPlural | C.SecondPerson | C.ThirdPlural | C.Imperative;
  if (verb & V.Third) bits |= C.ThirdSingular;
  if (verb & V.Participle) bits |= C.PassiveParticiple;
  if (verb & V.Ing) bits |= C.Gerund;
  if (isAdjective(plain)) bits |= C.Adjective;
  if (isAdverb(plain)) bits |= C.Adverb;
  return bits;
}
