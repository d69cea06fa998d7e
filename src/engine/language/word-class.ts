/**
 * What a form may be. A form carries the bits of all its readings: «стали» is a past plural and a noun in an
 * oblique case. The files in `data/` hold these bits: changing one needs `npm run build:data`.
 */
export const WordClass = {
  PastMasculine: 1 << 0,
  PastFeminine: 1 << 1,
  PastNeuter: 1 << 2,
  PastPlural: 1 << 3,
  /** «работаю», «сделаю»: present of an imperfective verb, future of a perfective one; so the next four. */
  FirstSingular: 1 << 4,
  FirstPlural: 1 << 5,
  SecondPerson: 1 << 6,
  ThirdSingular: 1 << 7,
  ThirdPlural: 1 << 8,
  Imperative: 1 << 9,
  /** «сделан», «уволен»: short passive participles. */
  ShortParticipleMasculine: 1 << 10,
  ShortParticipleFeminine: 1 << 11,
  ShortParticipleNeuter: 1 << 12,
  ShortParticiplePlural: 1 << 13,
  /** «сделанный», «уволенного»: full participles in any case. */
  PassiveParticiple: 1 << 14,
  ActiveParticiple: 1 << 15,
  Infinitive: 1 << 16,
  Gerund: 1 << 17,
  /** Nouns, pronouns and adjectives used as nouns that may be a subject. */
  NominativeMasculine: 1 << 18,
  NominativeFeminine: 1 << 19,
  NominativeNeuter: 1 << 20,
  NominativePlural: 1 << 21,
  /** A noun or pronoun in another case; an accusative that looks like the nominative does not count. */
  ObliqueNoun: 1 << 22,
  /** A noun for a living being, in any case. */
  Animate: 1 << 23,
  /** Full adjectives, ordinals and adjective-like pronouns in any case. */
  Adjective: 1 << 24,
  ShortAdjective: 1 << 25,
  /** Adverbs, predicatives («можно») and comparatives. */
  Adverb: 1 << 26,
  /** Pronouns, prepositions, conjunctions, particles. */
  Function: 1 << 27,
  /** The next three speak of verbs, participles and gerunds only. The aspect of a verb not in the dictionary is unsure. */
  Reflexive: 1 << 28,
  Perfective: 1 << 29,
  Imperfective: 1 << 30,
} as const;
