const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They can only be subjects. */
export const nominatives = set('i we he she they');
/** Subjects or objects, by their place. */
const pronouns = set(
  'it you this that these those everyone everybody everything someone somebody something anyone anybody anything nobody no-one nothing one none all both most some many few others each neither either half everyone-else',
);
const objects = set('me us him them myself ourselves himself herself themselves itself yourself yourselves');
const determiners = set(
  'the a an my our your his her its their this that these those every each some any no another all both many most few several such whose which what',
);
const prepositions = set(
  'of in on at by with from into onto for about over under between among through during without within against via per towards toward across behind beside besides beyond despite except inside outside near off out up down upon like unlike around along amid throughout regarding concerning including instead because-of due thanks according above below',
);
/** Prepositions where no clause follows. */
const clausal = set('after before since until till as than once');
const subordinators = set(
  'when whenever while because if although though unless whereas whether how why where wherever lest provided so-that',
);
const relatives = set('who which whom what whoever whatever');
const coordinators = set('and or but nor plus');
const modals = set('will would can could should may might must shall cannot');
const numerals = set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen',
);
const be = set('am is are was were be been being');
const have = set('have has had having');
const doing = set('do does did');
const times = set(
  'day week month quarter year morning evening night afternoon time moment days weeks months years hours minutes hour minute ' +
    'monday tuesday wednesday thursday friday saturday sunday weekend summer winter spring autumn today yesterday tomorrow ' +
    'january february march april june july august september october november december q1 q2 q3 q4 ago later step',
);
const adverbs = set(
  "not never also always already just still only even often usually first then soon ever twice really finally therefore however actually probably again almost nearly both all myself ourselves himself herself themselves together now later ago here there too so yet instead next meanwhile afterwards eventually sometimes otherwise perhaps maybe well quite rather very much more less most least better worse faster thus hence else anyway later likewise overnight straight right back away sometimes today yesterday tomorrow recently once alone each forever further n't hard fast either neither nor please far second third secondly lastly hardly barely currently",
);
const notAdverbs = set(
  'family assembly anomaly ally bully italy july fly friendly daily weekly monthly early timely likely costly',
);
const adjectives = set(
  'new old big great good bad last first next other same whole own small large long short high low main key final early late daily weekly monthly quarterly yearly free full open clear hard easy fast slow young real better best worse worst happy unhappy angry upset sure ready able unable late early wrong right strong weak poor rich own due local friendly likely costly extra simple single double top entire initial former current previous average common certain second third important different recent urgent permanent independent efficient excellent frequent relevant significant confident consistent necessary temporary primary lower higher larger smaller bigger cheaper shorter longer stronger',
);

const others = set(
  'his hers ours yours theirs mine us as is was this thus always perhaps besides yes to not never only too very there here than then else even ever',
);

/** What a word may be; several at once: “that” is a pronoun and a determiner. */
export const WordKind = {
  Nominative: 1,
  Pronoun: 2,
  Object: 4,
  Determiner: 8,
  Preposition: 16,
  Clausal: 32,
  Subordinator: 64,
  Relative: 128,
  Coordinator: 256,
  Modal: 512,
  /** am, is, was…; have, has, had, having; do, does, did. */
  Be: 1 << 10,
  Have: 1 << 11,
  Do: 1 << 12,
  /** Opens a verb group by itself: a modal, or a finite form of be, have, do. */
  Auxiliary: 1 << 13,
  Time: 1 << 14,
  Numeral: 1 << 15,
  Adverb: 1 << 16,
  NotAdverb: 1 << 17,
  Adjective: 1 << 18,
  /** Function words of no class above. */
  Other: 1 << 19,
} as const;
const K = WordKind;
/** Where neither a verb nor a noun is looked for. */
export const CLOSED =
  K.Nominative |
  K.Pronoun |
  K.Object |
  K.Determiner |
  K.Preposition |
  K.Clausal |
  K.Subordinator |
  K.Relative |
  K.Coordinator |
  K.Modal;

/** One look-up for a word instead of one for each list. */
const kinds = new Map<string, number>();
for (const [words, kind] of [
  [nominatives, K.Nominative],
  [pronouns, K.Pronoun],
  [objects, K.Object],
  [determiners, K.Determiner],
  [prepositions, K.Preposition],
  [clausal, K.Clausal],
  [subordinators, K.Subordinator],
  [relatives, K.Relative],
  [coordinators, K.Coordinator],
  [modals, K.Modal | K.Auxiliary],
  [be, K.Be],
  [have, K.Have],
  [doing, K.Do],
  [set('am is are was were have has had do does did'), K.Auxiliary],
  [times, K.Time],
  [numerals, K.Numeral],
  [adverbs, K.Adverb],
  [notAdverbs, K.NotAdverb],
  [adjectives, K.Adjective],
  [others, K.Other],
] as const)
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);

/** The bits of `WordKind`; 0 for a word of no list. */
export function wordKind(form: string): number {
  return kinds.get(form) ?? 0;
}

export function isAdverb(form: string): boolean {
  const kind = wordKind(form);
  return (kind & K.Adverb) !== 0 || (form.endsWith('ly') && form.length > 4 && (kind & K.NotAdverb) === 0);
}

const adjectival = /(?:al|ive|ous|ful|ic|able|ible|less)$/;
const nounsInSuffix =
  /(?:proposal|approval|official|professional|individual|hospital|journal|capital|terminal|manual|signal|rival|trial|renewal|referral|arrival|withdrawal|tutorial|appraisal|principal|detective|executive|representative|relative|incentive|initiative|objective|perspective|alternative|topic|public|traffic|mechanic|metric|clinic|fabric|critic|graphic|logic|table|cable|deliverable|variable)$/;

export function isAdjective(form: string): boolean {
  return (
    (wordKind(form) & K.Adjective) !== 0 ||
    (form.length > 5 && adjectival.test(form) && !nounsInSuffix.test(form))
  );
}

/** Words of the closed classes: their form is their lemma. */
export function isFunctionWord(form: string): boolean {
  return (wordKind(form) & (CLOSED | K.Other)) !== 0;
}
