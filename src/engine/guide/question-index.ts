import type { Language, LanguageId, Word } from '../language/language';
import { WordClass } from '../language/word-class';
import { readWords } from '../language/words';
import type { BankQuestion } from './guide';

/** How alike a question must be to one of the bank, from 0 to 1. */
const ALIKE = 0.6;
/** How much of one way to ask it must be in the text. */
const COVERED = 0.49;
/** How much likeness to one way to ask it counts; the rest is how much of the text is anywhere in the question. */
const ONE_WAY = 0.8;
/** What the words count that hold a sentence together, and those that any question may begin with; others count by how rare they are. */
const FUNCTION_WEIGHT = 0.1;
const ASKING_WEIGHT = 0.3;
/** Of two questions one of which denies: «нравится» and «не нравится». */
const OTHER_POLARITY = 0.5;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const asking: Readonly<Record<LanguageId, ReadonlySet<string>>> = {
  ru: set(
    'рассказать рассказывать описать описывать привести пример вспомнить случай ситуация назвать объяснить ' +
      'поделиться пожалуйста коротко кратко немного подробно быть бывать случаться приходиться прийтись ' +
      'мочь считать думать самый мой ваш какой где когда делать сделать совершить допустить удаться ' +
      'иметь относиться хотеть хотеться работа раз',
  ),
  en: set(
    'tell describe give share explain example time situation occasion instance case please briefly talk walk ' +
      'discuss be do have can could would will might think ever bit little so okay well when where ' +
      'make go get take work want say job role position',
  ),
};
/** What asks for a reason or a number, and how much it counts. */
const reasons = set('почему зачем сколько why much');
const REASON_WEIGHT = 0.8;
/** Function words that a question may be about. */
const telling = set('себя кем yourself');

/** Words that interviewers use for one another: where one is in the bank, the others are as good. */
const alike: Readonly<Record<LanguageId, readonly string[]>> = {
  ru: [
    'уйти уходить уволиться увольняться увольнение уход',
    'клиент покупатель заказчик гость',
    'сложный трудный непростой тяжелый',
    'коллега сотрудник товарищ',
    'команда коллектив',
    'зарплата зарплатный оклад доход заработок зарабатывать получать вознаграждение',
    'прошлый предыдущий прежний последний нынешний текущий',
    'недостаток слабый минус',
    'справляться справиться реагировать воспринимать переносить',
    'конфликт спор ссора разногласие конфликтный',
    'большой главный крупный',
    'достижение успех гордиться',
    'критика критиковать замечание',
    'стресс стрессовый',
    'ребенок дети',
    'ожидание ожидать ждать рассчитывать',
    'возражение возражать',
    'взять нанять выбрать брать нанимать',
    'командировка разъезд',
    'решить решать разрешить разрешать уладить',
    'вакансия должность позиция',
    'компания фирма организация',
    'профессия специальность',
    'планировать план',
    'нравиться любить',
    'жалоба жаловаться пожаловаться претензия',
  ],
  en: [
    'leave quit resign',
    'client customer guest',
    'difficult challenging tough hard tricky demanding',
    'colleague coworker co-worker teammate',
    'salary pay compensation earn wage',
    'previous last past former current present',
    'weakness shortcoming flaw weak',
    'handle manage cope deal',
    'conflict disagreement argument dispute',
    'achievement accomplishment proud',
    'big great large main',
    'criticism feedback',
    'stress stressful',
    'child children kid',
    'expect expectation',
    'like dislike enjoy',
    'travel trip',
    'solve resolve fix',
    'company organisation organization firm',
    'profession career field',
    'plan planning',
    'complaint complain',
  ],
};
/** The lists of a language, by lemma. */
interface Lists {
  asking: ReadonlySet<string>;
  reasons: ReadonlySet<string>;
  telling: ReadonlySet<string>;
  /** What a word is compared as. */
  heads: ReadonlyMap<string, string>;
}

function listsOf({ id, lemma }: Language): Lists {
  const lemmas = (words: Iterable<string>): Set<string> => new Set([...words].flatMap((word) => lemma(word)));
  const heads = alike[id].flatMap((group) => {
    const all = [...lemmas(group.split(' '))];
    return all.map((one) => [one, all[0]!] as const);
  });
  return {
    asking: lemmas(asking[id]),
    reasons: lemmas(reasons),
    telling: lemmas(telling),
    heads: new Map(heads),
  };
}

/** One way to ask a question of the bank. */
interface Phrasing {
  question: number;
  weight: number;
  lemmas: ReadonlySet<string>;
  denies: boolean;
}

/** A word as it is compared: it is the same as another if they may be of one lemma. */
type Key = Pick<Word, 'form' | 'lemmas' | 'wordClass'>;

/** Finds questions of the bank by what was asked or typed. The bank is in one language; `language` reads it. */
export class QuestionIndex {
  /** Which phrasings have a word of the lemma. */
  private readonly byLemma = new Map<string, Phrasing[]>();
  /** In how many questions the lemma is. */
  private readonly spread = new Map<string, number>();
  private readonly lists: Lists;
  private readonly forms: ReadonlySet<string>[];
  private readonly lemmas: ReadonlySet<string>[];
  private readonly own: ReadonlySet<string>[];

  constructor(
    private readonly questions: readonly BankQuestion[],
    private readonly language: Language,
  ) {
    this.lists = listsOf(language);
    const asked = questions.map(({ text, alsoAsked }) =>
      [text, ...alsoAsked].flatMap(pieces).map((one) => this.words(one)),
    );
    this.forms = asked.map((all) => new Set(all.flat().flatMap(({ form, lemmas }) => [form, ...lemmas])));
    this.lemmas = asked.map((all) => new Set(all.flat().flatMap(({ lemmas }) => lemmas)));
    this.own = asked.map(([text]) => new Set(text!.flatMap(({ form, lemmas }) => [form, ...lemmas])));
    for (const lemmas of this.lemmas)
      for (const lemma of lemmas) this.spread.set(lemma, (this.spread.get(lemma) ?? 0) + 1);
    asked.forEach((all, question) => {
      for (const words of all) this.add(question, words);
    });
  }

  /** The question of the bank that the text asks in its own words; undefined where none is near enough. */
  like(text: string): BankQuestion | undefined {
    const likest = pieces(text).map((piece) => this.likest(this.words(piece)));
    const [best] = likest.sort((a, b) => b.likeness - a.likeness);
    return best && best.likeness >= ALIKE ? this.questions[best.question] : undefined;
  }

  private likest(words: readonly Key[]): { question: number; likeness: number } {
    const all = distinct(words).map((word) => ({ ...word, weight: this.weightOf(word) }));
    const weightOf = (some: typeof all): number => some.reduce((sum, { weight }) => sum + weight, 0);
    const whole = weightOf(all);
    const denied = denies(words);
    const near = new Set(
      all
        .filter(({ weight }) => weight > ASKING_WEIGHT)
        .flatMap(({ lemmas }) => lemmas.flatMap((lemma) => this.byLemma.get(lemma) ?? [])),
    );
    let best = { question: 0, likeness: 0 };
    for (const { question, weight, lemmas, denies: other } of near) {
      const common = weightOf(all.filter((word) => word.lemmas.some((lemma) => lemmas.has(lemma))));
      if (common < COVERED * weight) continue;
      const known = this.lemmas[question]!;
      const covered = weightOf(all.filter((word) => word.lemmas.some((lemma) => known.has(lemma))));
      const polarity = other === denied ? 1 : OTHER_POLARITY;
      const oneWay = (2 * common) / (whole + weight);
      const likeness = polarity * (ONE_WAY * oneWay + ((1 - ONE_WAY) * covered) / whole);
      if (likeness > best.likeness) best = { question, likeness };
    }
    return best;
  }

  /** Those that have all the words in any order and form, the last of which may be a beginning. All of them where nothing is typed. */
  search(typed: string): BankQuestion[] {
    const words = this.words(typed);
    const isOpen = /[\p{L}\p{N}]$/u.test(typed);
    const last = isOpen ? words.pop() : undefined;
    // «с клиентом» finds what is asked «о клиенте».
    const telling = words.filter(({ wordClass }) => !(wordClass & WordClass.Function));
    const wanted = telling.length > 0 || last ? telling : words;
    const has = (at: number, forms: ReadonlySet<string>): boolean =>
      wanted.every(({ lemmas }) => lemmas.some((lemma) => forms.has(lemma))) &&
      (!last || begins(last, forms));
    const found = this.questions.map((question, at) => ({ question, at }));
    const all = found.filter(({ at }) => has(at, this.forms[at]!));
    // What is asked in these very words comes before what is also asked in them.
    const first = all.filter(({ at }) => has(at, this.own[at]!));
    return [...first, ...all.filter((one) => !first.includes(one))].map(({ question }) => question);
  }

  private words(text: string): Key[] {
    const { heads } = this.lists;
    return readWords(text, { start: 0, end: text.length }, this.language).map(
      ({ form, lemmas, wordClass }) => ({
        form,
        lemmas: [...new Set(lemmas.map((lemma) => heads.get(lemma) ?? lemma))],
        wordClass,
      }),
    );
  }

  private add(question: number, words: readonly Key[]): void {
    const weight = distinct(words).reduce((sum, word) => sum + this.weightOf(word), 0);
    const lemmas = new Set(words.flatMap((word) => word.lemmas));
    const phrasing = { question, weight, lemmas, denies: denies(words) };
    for (const lemma of lemmas) {
      const list = this.byLemma.get(lemma);
      if (list) list.push(phrasing);
      else this.byLemma.set(lemma, [phrasing]);
    }
  }

  private weightOf({ lemmas, wordClass }: Key): number {
    if (lemmas.some((lemma) => this.lists.reasons.has(lemma))) return REASON_WEIGHT;
    if (wordClass & WordClass.Function && !lemmas.some((lemma) => this.lists.telling.has(lemma)))
      return FUNCTION_WEIGHT;
    if (lemmas.some((lemma) => this.lists.asking.has(lemma))) return ASKING_WEIGHT;
    const spread = Math.max(...lemmas.map((lemma) => this.spread.get(lemma) ?? 0), 1);
    return Math.log(1 + this.questions.length / spread);
  }
}

/** A question, and its opening alone where more is asked behind it: «Расскажите об ошибке и о том, как …». */
function pieces(text: string): string[] {
  const opening =
    /^[^]{12,}?(?=[.?!:] |,? (?:и |and )(?:о|об|about|your|как|что|чем|how|what|why)(?!\p{L}))/u.exec(
      text,
    )?.[0];
  return opening === undefined ? [text] : [text, opening];
}

/** The words of different first lemmas. */
function distinct(words: readonly Key[]): Key[] {
  return [...new Map(words.map((word) => [word.lemmas[0] ?? word.form, word])).values()];
}

/** A polite «не могли бы вы», “couldn't you” denies nothing. */
function denies(words: readonly Key[]): boolean {
  return words.some(
    ({ form }, i) =>
      /^(?:не|нет|меньше|хуже|not|never|никогда|least|dislike|disliked|worst)$|n't$/.test(form) &&
      !/^(?:мог|могли|хотели|подскажете|расскажете)$/.test(words[i + 1]?.form ?? '') &&
      !/^(?:couldn't|wouldn't|can't)$/.test(form),
  );
}

/** Whether a word goes on as the one being typed begins, give or take an ending that it has in another form. */
function begins({ form, lemmas }: Key, forms: ReadonlySet<string>): boolean {
  if (lemmas.some((lemma) => forms.has(lemma))) return true;
  const stem = form.length > 6 ? form.slice(0, -2) : form;
  for (const one of forms) if (one.startsWith(stem)) return true;
  return false;
}
