import type { SubjectMention } from '../language';

export type Subject = SubjectMention['subject'];

/** A clause being read. */
export interface Clause {
  /** `relative`: “that I wrote”, `sub`: “when I came”, `complement`: “(I knew) we needed”. */
  kind: 'main' | 'relative' | 'sub' | 'complement';
  /** Who acts in it, as soon as that is known. */
  subject: Subject | undefined;
  /** Index of the pronoun that is its subject, else -1. */
  pronoun: number;
  /** All that it has is “to avoid delays” or “having read the file”: what that names is no subject once another comes. */
  loose: boolean;
  /** The last noun of its subject: “part” of “the part I like”. */
  noun: string;
  /** A relative clause without a pronoun: “(the cooks) I hired”. Its object stands before it, so none follows. */
  gapped: boolean;
  /** It has its finite verb. */
  verb: boolean;
  /** After a comma or a conjunction a verb may follow that shares the subject. */
  fresh: boolean;
  /** A noun phrase since the verb, or since what made it fresh: an object, or the subject of the next verb. */
  phrase: boolean;
  /** What its last verb was, so that a coordinated one is told from a noun. */
  form: number;
  /** Its last verb is be or have with a participle: “was designed”. */
  passive: boolean;
  /** Its last verb's base. */
  base: string;
  /** “to call” was read after its verb: a base that follows is coordinated with that. */
  infinitive: boolean;
}

export function clause(kind: Clause['kind']): Clause {
  return {
    kind,
    subject: undefined,
    pronoun: -1,
    loose: false,
    noun: '',
    gapped: false,
    verb: false,
    fresh: false,
    phrase: false,
    form: 0,
    passive: false,
    base: '',
    infinitive: false,
  };
}

/** After them a clause may follow without “that”: “I knew the supplier was late”. */
export const reporting = new Set(
  'say think know realise realize mean believe feel find notice hope suggest see tell hear understand learn ensure assume decide discover explain admit promise show sure aware glad afraid confident certain guess worry suspect expect wish warn inform convince assure remember imagine claim agree confirm'.split(
    ' ',
  ),
);
/** “get it approved”, “let me know”: no clause follows, for all the pronoun and the verb. */
export const causative = new Set('get have keep make want need let help leave watch like'.split(' '));
