const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They can only be subjects. */
export const nominatives = set('i we he she they');
/** Subjects or objects, by their place. */
export const pronouns = set(
  'it you this that these those everyone everybody everything someone somebody something anyone anybody anything nobody no-one nothing one none all both most some many few others each neither either half everyone-else',
);
export const objects = set(
  'me us him them myself ourselves himself herself themselves itself yourself yourselves',
);
export const determiners = set(
  'the a an my our your his her its their this that these those every each some any no another all both many most few several such whose which what',
);
export const prepositions = set(
  'of in on at by with from into onto for about over under between among through during without within against via per towards toward across behind beside besides beyond despite except inside outside near off out up down upon like unlike around along amid throughout regarding concerning including instead because-of due thanks according above below',
);
/** Prepositions where no clause follows. */
export const clausal = set('after before since until till as than once');
export const subordinators = set(
  'when whenever while because if although though unless whereas whether how why where wherever lest provided so-that',
);
export const relatives = set('who which whom what whoever whatever');
export const coordinators = set('and or but nor plus');
export const modals = set('will would can could should may might must shall cannot');
export const numerals = set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand dozen',
);
export const be = set('am is are was were be been being');
export const have = set('have has had having');
export const doing = set('do does did');
export const times = set(
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

export function isAdverb(form: string): boolean {
  return adverbs.has(form) || (form.endsWith('ly') && form.length > 4 && !notAdverbs.has(form));
}

const adjectival = /(?:al|ive|ous|ful|ic|able|ible|less)$/;
const nounsInSuffix =
  /(?:proposal|approval|official|professional|individual|hospital|journal|capital|terminal|manual|signal|rival|trial|renewal|referral|arrival|withdrawal|tutorial|appraisal|principal|detective|executive|representative|relative|incentive|initiative|objective|perspective|alternative|topic|public|traffic|mechanic|metric|clinic|fabric|critic|graphic|logic|table|cable|deliverable|variable)$/;

export function isAdjective(form: string): boolean {
  return adjectives.has(form) || (form.length > 5 && adjectival.test(form) && !nounsInSuffix.test(form));
}

const closed = [
  nominatives,
  pronouns,
  objects,
  determiners,
  prepositions,
  clausal,
  subordinators,
  relatives,
  coordinators,
  modals,
];
const others = set(
  'his hers ours yours theirs mine us as is was this thus always perhaps besides yes to not never only too very there here than then else even ever',
);

/** Words of the closed classes: their form is their lemma. */
export function isFunctionWord(form: string): boolean {
  return others.has(form) || closed.some((words) => words.has(form));
}
