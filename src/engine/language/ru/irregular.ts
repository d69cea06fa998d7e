import { WordClass } from '../word-class';

export interface IrregularWord {
  /** As `Dictionary.lemma` answers: the commonest first, lower case, no `ё`. */
  lemmas: readonly string[];
  /** Bits of `WordClass`. */
  wordClass: number;
}

/** Words that the automata are not asked about, by their form in lower case without `ё`. */
export function irregularWord(form: string): IrregularWord | undefined {
  return form.length <= longest ? words.get(form) : undefined;
}

/** Every form the table answers for. */
export const irregularForms = (): Iterable<string> => words.keys();

const words = new Map<string, IrregularWord>();

function add(wordClass: number, forms: string, lemmas?: readonly string[]): void {
  for (const form of forms.split(/\s+/)) words.set(form, { lemmas: lemmas ?? [form], wordClass });
}

// Short words are also odd forms of rare ones («при» of переть, «для» of длить, «уже» of узкий): never meant here.
add(
  WordClass.Function,
  `а без безо благодаря бы б в вдоль ведь ввиду вместо во вокруг вопреки вот вследствие да даже для до едва ежели если
  ж же за зато и из изо или именно иначе итак к ко кроме ли либо лишь мимо на над не неужели ни но о об обо однако от
  ото передо по под подо пока помимо после посреди пред предо при притом причем про против путем пусть пускай ради
  разве с сквозь словно согласно со среди так также то тоже только у хотя через чрез чтоб чтобы насчет возле внутри
  вроде как когда будто`,
);
add(
  WordClass.Adverb,
  `весьма везде вновь вовсе вообще вскоре всегда где еще здесь зачем затем зря иногда именно куда лично нельзя надо
  никогда обычно опять откуда отлично отсюда отчасти очень пора почему почти поэтому потом потому примерно просто
  сейчас сегодня сзади сначала снова сразу сюда там тогда теперь тут туда ужасно уже хорошо плохо чуть завтра вчера
  можно нужно дома давно вместе возможно видимо скорее`,
);
add(WordClass.Function | WordClass.NominativeNeuter, 'что это');
add(WordClass.Function | WordClass.NominativePlural | WordClass.Adjective, 'все', ['весь']);
add(WordClass.Function | WordClass.Adjective, 'мой');
add(WordClass.Function | WordClass.Adjective, 'мою моей', ['мой']);
add(WordClass.NominativePlural, 'три');
add(WordClass.Function | WordClass.NominativeMasculine | WordClass.NominativeFeminine, 'я');
add(WordClass.PastNeuter | WordClass.Imperfective, 'было', ['быть']);
// Letters, in abbreviations mostly.
add(0, 'г д е й л м н п р т ф х ц ч ш щ ъ ы ь э ю');

// Of two readings the one that interviews mean: guilt, not wine; the city, not the plural of growth; I lead, not the
// Veda; he changed, not of money-changers.
add(WordClass.NominativeFeminine, 'вина');
add(WordClass.NominativeMasculine, 'ростов');
add(WordClass.FirstSingular | WordClass.Imperfective, 'веду', ['вести']);
add(WordClass.PastMasculine | WordClass.Imperfective, 'менял', ['менять']);

const longest = Math.max(...[...words.keys()].map((form) => form.length));
