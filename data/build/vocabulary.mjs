// Which forms the dictionary knows, and what each may be.
import { addedLexemes, admitted, isModel } from './additions.mjs';
import { WordClass, irregularForms } from './engine.mjs';
import { hunspellForms } from './hunspell.mjs';
import { lexemes, tagProbabilities } from './opencorpora.mjs';

const lemmaOf = (head) => renamed.get(withoutYo(head)) ?? withoutYo(head);
const withoutYo = (word) => word.replaceAll('ё', 'е');
const isRussian = (word) => /^[а-я]+$/.test(word);

/** OpenCorpora's marks of words we do not want: mistakes and distortions, abbreviations, what has died out. */
const unwantedLexeme = /\b(Erro|Dist|Abbr|Init|Arch|Surn|Patr|Orgn|Trad)\b/;
/** The same for single forms, and bookish variants (мненье), which nobody writes in an answer. */
const unwantedForm = /\b(Erro|Dist|Arch|V-be|V-bi|V-en|Litr)\b/;
/** First names and places: wanted for the subject of «Марина помогла», but never as a second reading of a word. */
const properName = /\b(Name|Geox)\b/;

/** Below this share of the likeliest reading, one that annotators met next to never is dropped: the verb деть in «дела». */
const leastProbability = 0.01;

/**
 * Of a form that annotators never met, readings are judged by their lexemes: one of which no form was ever likely gives
 * way to one of which several were («честную» is not of честной). The corpus counts ambiguous forms only; nearly every
 * lexeme has some, but verbs few: they give way to verbs only.
 */
const likely = 0.05;
const severalForms = 3;

/** OpenCorpora's heads that nobody would look for. */
const renamed = new Map([
  ['деньга', 'деньги'],
  ['достигнуть', 'достичь'],
  // Superlatives that it does not tie to their adjectives.
  ['надежнейший', 'надежный'],
  ['наибольший', 'большой'],
  ['наименьший', 'маленький'],
  ['наисильнейший', 'сильный'],
  ['серьезнейший', 'серьезный'],
  ['сильнейший', 'сильный'],
]);

/** Adjectives that OpenCorpora does not mark as used for people: «подчинённый опоздал». */
const usedAsNouns = new Set(['главный', 'знакомый', 'младший', 'ответственный', 'подчиненный', 'старший']);

/**
 * Every form in а–я, sorted: `{ form, lemmas: [{ lemma, prefix }], wordClass }`, lemmas best first; `prefix` counts the
 * letters (по-, наи-) that the form has before its stem.
 */
export function vocabulary() {
  const probabilities = tagProbabilities();
  const accepted = hunspellForms();
  const common = new Set();
  const proper = new Set();
  for (const form of accepted) {
    if (form === form.toLowerCase()) common.add(withoutYo(form));
    else proper.add(withoutYo(form.toLowerCase()));
  }

  const pinned = new Set(irregularForms());
  const found = new Map();
  const names = [];
  const models = new Map();
  for (const lexeme of lexemes()) {
    const tag = lexeme.forms[0].tag;
    const lemma = withoutYo(lexeme.lemma);
    if (unwantedLexeme.test(tag) || !isRussian(lemma)) continue;
    if (isModel(lexeme.lemma)) models.set(lexeme.lemma, lexeme);
    if (properName.test(tag)) {
      if (proper.has(lemma)) names.push(lexeme);
    } else if (common.has(lemma) || admitted.has(lexeme.lemma)) {
      addLexeme(lexeme);
    }
  }
  for (const lexeme of addedLexemes(models)) {
    const known = found.get(withoutYo(lexeme.lemma))?.some(({ lemma }) => lemma === withoutYo(lexeme.lemma));
    if (known) console.warn(`additions.txt: ${lexeme.lemma} is known without it`);
    else addLexeme(lexeme);
  }
  const taken = new Set(found.keys());
  for (const lexeme of names) addLexeme(lexeme, taken);

  function addLexeme({ lemma, forms }, except = pinned) {
    const met = forms.filter(({ form, tag }) => probabilities.get(`${form}:${tag}`) >= likely).length;
    // OpenCorpora declines «третий» as a form of «три».
    const ordinal = forms[0].tag.startsWith('NUMR') && forms.find(({ tag }) => tag.startsWith('ADJF'))?.form;
    for (const { form, prefix, tag } of forms) {
      const key = withoutYo(form);
      if (unwantedForm.test(tag) || key.length < 2 || !isRussian(key) || pinned.has(key) || except.has(key))
        continue;
      let readings = found.get(key);
      if (!readings) found.set(key, (readings = []));
      readings.push({
        lemma: lemmaOf(ordinal && tag.startsWith('ADJF') ? ordinal : lemma),
        prefix: prefix.length,
        tag: usedAsNouns.has(withoutYo(lemma)) ? `${tag},Subx` : tag,
        met,
        verb: forms[0].tag.startsWith('INFN'),
        probability: probabilities.get(`${form}:${tag}`),
      });
    }
  }

  return [...found.keys()].sort().map((form) => ({ form, ...summarise(form, found.get(form)) }));
}

function summarise(form, readings) {
  const lemmas = new Map();
  for (const { lemma, prefix, met, verb, probability } of readings) {
    const known = lemmas.get(lemma) ?? { lemma, prefix, met, verb, probability: undefined };
    if (probability !== undefined) known.probability = (known.probability ?? 0) + probability;
    known.met = Math.max(known.met, met);
    lemmas.set(lemma, known);
  }
  const likeliest = Math.max(...[...lemmas.values()].map(({ probability }) => probability ?? 0));
  const mostMet = Math.max(...[...lemmas.values()].map(({ met }) => met));
  const mostMetOfVerbs = Math.max(...[...lemmas.values()].map(({ met, verb }) => (verb ? met : 0)));
  const kept = [...lemmas.values()]
    .filter(({ lemma, probability, met, verb }) =>
      probability === undefined
        ? met > 0 || lemma === form || (verb ? mostMetOfVerbs : mostMet) < severalForms
        : probability >= leastProbability * likeliest,
    )
    .sort(
      (a, b) =>
        (b.probability ?? 0) - (a.probability ?? 0) ||
        Number(b.lemma === form) - Number(a.lemma === form) ||
        b.met - a.met ||
        (a.lemma < b.lemma ? -1 : 1),
    );
  const left = new Set(kept.map(({ lemma }) => lemma));
  const likeliestTag = Math.max(...readings.map(({ probability }) => probability ?? 0));
  const wordClass = classOf(
    readings.filter(
      ({ lemma, probability }) =>
        left.has(lemma) && (probability === undefined || probability >= leastProbability * likeliestTag),
    ),
  );
  return { lemmas: kept.map(({ lemma, prefix }) => ({ lemma, prefix })), wordClass };
}

/** The bits of all readings. */
function classOf(readings) {
  const grammemes = readings.map(({ tag }) => new Set(tag.split(/[ ,]/)));
  const bits = readings.reduce((sum, { lemma }, i) => sum | bitsOf(grammemes[i], lemma), 0);
  const nominative =
    WordClass.NominativeMasculine |
    WordClass.NominativeFeminine |
    WordClass.NominativeNeuter |
    WordClass.NominativePlural;
  const accusative = grammemes.some((set) => isNoun(set) && (set.has('accs') || set.has('acc2')));
  return accusative && (bits & nominative) === 0 ? bits | WordClass.ObliqueNoun : bits;
}

const isNoun = (set) => set.has('NOUN') || set.has('NPRO') || (set.has('NUMR') && !set.has('ADJF'));
const isVerb = (set) => ['VERB', 'INFN', 'PRTF', 'PRTS', 'GRND'].some((part) => set.has(part));

function bitsOf(set, lemma) {
  const C = WordClass;
  const pick = (masculine, feminine, neuter, plural) =>
    set.has('plur') ? plural : set.has('femn') ? feminine : set.has('neut') ? neuter : masculine;
  const nominative = () =>
    (set.has('sing') && (set.has('Ms-f') || set.has('1per') || set.has('2per'))
      ? C.NominativeMasculine | C.NominativeFeminine
      : 0) | pick(C.NominativeMasculine, C.NominativeFeminine, C.NominativeNeuter, C.NominativePlural);
  let bits = 0;
  if (isVerb(set)) {
    if (set.has('perf')) bits |= C.Perfective;
    if (set.has('impf')) bits |= C.Imperfective;
    if (lemma.endsWith('ся') || lemma.endsWith('сь')) bits |= C.Reflexive;
  }
  if (set.has('VERB')) {
    if (set.has('impr')) bits |= set.has('incl') ? C.FirstPlural : C.Imperative;
    else if (set.has('past')) bits |= pick(C.PastMasculine, C.PastFeminine, C.PastNeuter, C.PastPlural);
    else if (set.has('1per')) bits |= set.has('plur') ? C.FirstPlural : C.FirstSingular;
    else if (set.has('2per')) bits |= C.SecondPerson;
    // Impersonal verbs («хочется») bear no person.
    else bits |= set.has('plur') ? C.ThirdPlural : C.ThirdSingular;
  } else if (set.has('INFN')) bits |= C.Infinitive;
  else if (set.has('GRND')) bits |= C.Gerund;
  else if (set.has('PRTF')) bits |= set.has('pssv') ? C.PassiveParticiple : C.ActiveParticiple;
  else if (set.has('PRTS')) {
    bits |= pick(
      C.ShortParticipleMasculine,
      C.ShortParticipleFeminine,
      C.ShortParticipleNeuter,
      C.ShortParticiplePlural,
    );
  } else if (set.has('ADJF')) {
    bits |= C.Adjective;
    if (set.has('Subx')) bits |= set.has('nomn') ? nominative() : set.has('accs') ? 0 : C.ObliqueNoun;
  } else if (set.has('ADJS')) bits |= C.ShortAdjective;
  else if (set.has('COMP') || set.has('ADVB') || set.has('PRED')) bits |= C.Adverb;
  else if (set.has('NOUN') || set.has('NPRO') || set.has('NUMR')) {
    if (set.has('nomn')) bits |= set.has('NUMR') ? C.NominativePlural : nominative();
    else if (!set.has('accs') && !set.has('acc2')) bits |= C.ObliqueNoun;
    if (set.has('anim') && set.has('NOUN')) bits |= C.Animate;
  }
  if (['NPRO', 'Apro', 'PREP', 'CONJ', 'PRCL'].some((mark) => set.has(mark))) bits |= C.Function;
  return bits;
}
