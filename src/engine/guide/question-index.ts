import type { Language, LanguageId, Word } from '../language/language';
import { WordClass } from '../language/word-class';
import { readWords } from '../language/words';
import type { BankQuestion } from './guide';

/** How alike a question must be to one of the bank, from 0 to 1. */
const ALIKE = 0.62;
/** What the words count that hold a sentence together, and those that any question may begin with; others count by how rare they are. */
const FUNCTION_WEIGHT = 0.1;
const ASKING_WEIGHT = 0.3;
/** Of two questions one of which denies: «нравится» and «не нравится». */
const OTHER_POLARITY = 0.6;

const asking: Readonly<Record<LanguageId, ReadonlySet<string>>> = {
  ru: new Set(
    (
      'рассказать рассказывать описать описывать привести пример вспомнить случай ситуация назвать объяснить ' +
      'поделиться расскажите пожалуйста коротко кратко немного подробно быть бывать случаться приходиться прийтись ' +
      'мочь считать думать'
    ).split(' '),
  ),
  en: new Set(
    (
      'tell describe give share explain example time situation occasion instance case please briefly talk walk ' +
      'discuss be do have can could would will might think ever'
    ).split(' '),
  ),
};

/** One way to ask a question of the bank. */
interface Phrasing {
  question: number;
  weight: number;
  denies: boolean;
}

/** A word as it is compared: it is the same as another if they may be of one lemma. */
type Key = Pick<Word, 'form' | 'lemmas' | 'wordClass'>;

/** Finds questions of the bank by what was asked or typed. The bank is in one language; `language` reads it. */
export class QuestionIndex {
  private readonly phrasings: Phrasing[] = [];
  /** Which phrasings have a word of the lemma. */
  private readonly byLemma = new Map<string, number[]>();
  /** In how many questions the lemma is. */
  private readonly spread = new Map<string, number>();
  private readonly forms: ReadonlySet<string>[];
  private readonly lemmas: ReadonlySet<string>[];
  private readonly own: ReadonlySet<string>[];

  constructor(
    private readonly questions: readonly BankQuestion[],
    private readonly language: Language,
  ) {
    const asked = questions.map(({ text, alsoAsked }) => [text, ...alsoAsked].map((one) => this.words(one)));
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
    const words = this.words(text);
    const common = new Map<number, number>();
    let weight = 0;
    for (const word of distinct(words)) {
      const own = this.weightOf(word);
      weight += own;
      // A word of several lemmas counts once.
      const found = new Set(word.lemmas.flatMap((lemma) => this.byLemma.get(lemma) ?? []));
      for (const phrasing of found) common.set(phrasing, (common.get(phrasing) ?? 0) + own);
    }
    const denied = denies(words);
    let best: number | undefined;
    let most = ALIKE;
    for (const [at, shared] of common) {
      const phrasing = this.phrasings[at]!;
      const polarity = phrasing.denies === denied ? 1 : OTHER_POLARITY;
      const likeness = (polarity * 2 * shared) / (weight + phrasing.weight);
      if (likeness < most) continue;
      most = likeness;
      best = phrasing.question;
    }
    return best === undefined ? undefined : this.questions[best];
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
      wanted.every(({ lemmas }) => lemmas.some((lemma) => this.lemmas[at]!.has(lemma) && forms.has(lemma))) &&
      (!last || begins(last, forms));
    const found = this.questions.map((question, at) => ({ question, at }));
    const all = found.filter(({ at }) => has(at, this.forms[at]!));
    // What is asked in these very words comes before what is also asked in them.
    const first = all.filter(({ at }) => has(at, this.own[at]!));
    return [...first, ...all.filter((one) => !first.includes(one))].map(({ question }) => question);
  }

  private words(text: string): Word[] {
    return readWords(text, { start: 0, end: text.length }, this.language);
  }

  private add(question: number, words: readonly Word[]): void {
    const at = this.phrasings.length;
    let weight = 0;
    for (const word of distinct(words)) {
      weight += this.weightOf(word);
      for (const lemma of word.lemmas) {
        const list = this.byLemma.get(lemma);
        if (!list) this.byLemma.set(lemma, [at]);
        else if (list.at(-1) !== at) list.push(at);
      }
    }
    this.phrasings.push({ question, weight, denies: denies(words) });
  }

  private weightOf({ lemmas, wordClass }: Key): number {
    if (wordClass & WordClass.Function) return FUNCTION_WEIGHT;
    if (lemmas.some((lemma) => asking[this.language.id].has(lemma))) return ASKING_WEIGHT;
    const spread = Math.max(...lemmas.map((lemma) => this.spread.get(lemma) ?? 0), 0.5);
    return Math.log(1 + this.questions.length / spread);
  }
}

/** The words of different first lemmas. */
function distinct(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.lemmas[0] ?? word.form, word])).values()];
}

/** A polite «не могли бы вы», “couldn't you” denies nothing. */
function denies(words: readonly Word[]): boolean {
  return words.some(
    ({ form }, i) =>
      /^(?:не|нет|not|never|никогда)$|n't$/.test(form) &&
      !/^(?:мог|могли|хотели|подскажете|расскажете)$/.test(words[i + 1]?.form ?? '') &&
      !/^(?:couldn't|wouldn't|can't)$/.test(form),
  );
}

/** Whether a word goes on as the one being typed begins, give or take an ending that it has in another form. */
function begins({ form, lemmas }: Word, forms: ReadonlySet<string>): boolean {
  if (lemmas.some((lemma) => forms.has(lemma))) return true;
  const stem = form.length > 6 ? form.slice(0, -2) : form;
  for (const one of forms) if (one.startsWith(stem)) return true;
  return false;
}
