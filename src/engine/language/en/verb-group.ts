import { wordKind, WordKind as K } from './function-words';
import { breaks, is, type Token } from './tokens';
import { VerbForm as V } from './verbs';

/** The words of one finite verb: “would have called”, “was fired”, “didn't know”. */
export interface VerbGroup {
  /** Index of the word that bears the meaning. */
  main: number;
  /** Index after its last word. */
  end: number;
  /** Index of a subject that stands inside: “did *I* know”; -1 where there is none. */
  inverted: number;
  /** What a verb that is coordinated with it must be. */
  form: number;
}

/** Participles in -ing that describe more often than they act. */
const descriptive = new Set(
  'interesting boring challenging exciting demanding frustrating missing outstanding confusing amazing surprising tiring pending willing'.split(
    ' ',
  ),
);

/** Participles that say how one felt: “was shocked” is no more done to him than “was angry”. */
const feelings = new Set(
  'annoyed ashamed bored confused delighted disappointed embarrassed excited frustrated interested overwhelmed pleased relieved satisfied scared shocked stressed surprised tired upset worried'.split(
    ' ',
  ),
);

/** What one does may be said of them: “my job is selling phones”; of others a deed is done: “my boss is selling phones”. */
const deeds = new Set(
  'what part thing job task role duty responsibility work hobby habit goal aim priority passion strength weakness skill secret trick key step challenge difficulty problem mistake answer solution approach way option alternative favourite favorite pleasure dream purpose idea lesson bit'.split(
    ' ',
  ),
);
/** They say how such a thing goes, not what it is: “the task is getting harder”. */
const processes = new Set(
  'getting going becoming growing coming running taking changing happening'.split(' '),
);

/** “The part I like is *meeting* people”: the word in -ing says what the subject is and belongs to no group. */
export function namesDeed(tokens: readonly Token[], { main, end }: VerbGroup, noun: string): boolean {
  const verb = tokens[main]!;
  if ((verb.bits & V.Ing) === 0 || !deeds.has(noun) || !is(tokens[main - 1], K.Be)) return false;
  const next = tokens[end];
  if (processes.has(verb.head)) return is(next, K.Object) || next?.noun === true;
  return noun === 'what' || (next !== undefined && next.gap === ' ' && !next.adverb);
}

/** Whether a word opens a verb group by itself: a modal, or a finite form of be, have, do. */
export function isAuxiliary(token: Token): boolean {
  return is(token, K.Auxiliary);
}

/**
 * The group that begins at `first` (whose own verb, or whose clitic, is its first word). `question` lets a subject stand
 * after the first auxiliary.
 */
export function verbGroup(tokens: readonly Token[], first: number, question: boolean): VerbGroup {
  const opening = tokens[first]!;
  const aux = opening.clitic ?? opening.head;
  const group: VerbGroup = {
    main: first,
    end: first + 1,
    inverted: -1,
    form: opening.bits,
  };
  const kind = opening.clitic === undefined ? opening.kind : wordKind(aux);
  let wanted = wantedAfter(aux, kind);
  if (wanted === 0) return group;
  group.form =
    kind & K.Modal ? V.Base : aux === 'have' || aux === 'has' || aux === 'had' ? V.Participle : opening.bits;
  if (kind & K.Do) group.form = aux === 'did' ? V.Past | V.Base : V.Base | V.Third;
  if (kind & K.Be) group.form = V.Past | V.Participle | V.Ing | V.Third | V.Base;
  for (let j = first + 1, skipped = 0; j < tokens.length && skipped < 8; j++, skipped++) {
    const token = tokens[j]!;
    if (breaks(token, /[,;:.!?()\n—–]/) && !(token.adverb && token.gap === ', ')) break;
    if (token.adverb) continue;
    const subject = is(token, K.Nominative) || (is(token, K.Pronoun) && token.head !== 'that');
    if (question && group.inverted < 0 && (subject || is(token, K.Determiner))) {
      group.inverted = j;
      if (!subject) j = nounPhraseEnd(tokens, j, wanted) - 1;
      continue;
    }
    const form = token.head;
    const perfect = form === 'have' && (wanted & V.Base) !== 0;
    const passive =
      (form === 'be' && (wanted & V.Base) !== 0) ||
      (form === 'been' && (wanted & V.Participle) !== 0) ||
      form === 'being';
    const fits =
      (token.bits & wanted) !== 0 && (token.bits & (V.Guess | V.Nominal)) !== (V.Guess | V.Nominal);
    // After a modal any open word is its verb, in the list or not: “would onboard”.
    const unknown = (kind & K.Modal) !== 0 && wanted === V.Base && token.noun && token.bits === 0;
    if (!fits && !unknown) break;
    if ((wanted & V.Ing) !== 0 && descriptive.has(form)) break;
    if (feelings.has(form) && kind & K.Be && tokens[j + 1]?.head !== 'by') break;
    group.main = j;
    group.end = j + 1;
    if (perfect) wanted = V.Participle;
    else if (passive) wanted = V.Participle | V.Ing;
    else break;
  }
  return group;
}

function wantedAfter(aux: string, kind: number): number {
  if (kind & K.Modal) return aux === 'would' ? V.Base | V.Participle : V.Base;
  if (kind & K.Do) return V.Base;
  if (kind & K.Have) return V.Participle;
  return kind & K.Be ? V.Participle | V.Ing : 0;
}

/** Where a noun phrase that began at `from` ends: at the verb that the group wants. */
function nounPhraseEnd(tokens: readonly Token[], from: number, wanted: number): number {
  let j = from + 1;
  while (j < tokens.length && j < from + 6 && tokens[j]!.gap === ' ') {
    if (tokens[j - 1]!.noun && (tokens[j]!.bits & wanted) !== 0) return j;
    j++;
  }
  return j;
}
