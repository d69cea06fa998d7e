import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage, type Language, type LanguageId } from '../engine/engine';
import { Phrases } from '../../src/engine/language/phrases';
import { WordClass } from '../../src/engine/language/word-class';
import { normalForm, readWords } from '../../src/engine/language/words';

/** Rules ask of these only whether, or how often, they are met: a phrase that holds a shorter entry adds nothing. */
const NEVER_SHOWN = new Set(['checkable-outcome', 'empty-words', 'judged-thing', 'result-cues', 'team']);
/** Said by the speaker of himself: no plural. */
const OF_THE_SPEAKER = new Set(['hedging']);
/** Forms that no ending tells. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
  вести: 'вел',
  вырасти: 'вырос',
  довести: 'довел',
  развести: 'развел',
  время: 'времени',
  обойтись: 'обошелся',
  подвести: 'подвел',
  привести: 'привел',
  уйти: 'ушел',
  прийти: 'пришел',
  совпасть: 'совпал',
  козел: 'козла',
  подойти: 'подошел',
  предпочесть: 'предпочел',
  смочь: 'смог',
  вынести: 'вынес',
  произойти: 'произошел',
  мочь: 'мог',
  день: 'дня',
  достичь: 'достиг',
  месяц: 'месяце',
  наш: 'нашего',
  несколько: 'нескольких',
  перейти: 'перешел',
  помочь: 'помог',
  пропасть: 'пропал',
  упасть: 'упал',
  продавец: 'продавца',
  парень: 'парня',
  конек: 'конька',
  кафе: 'кафе',
  ребята: 'ребят',
  расти: 'рос',
  возрасти: 'возрос',
  нести: 'нес',
  принести: 'принес',
  привезти: 'привез',
  попасть: 'попал',
  внести: 'внес',
  приползти: 'приполз',
  подрасти: 'подрос',
  навести: 'навел',
  провести: 'провел',
  перевести: 'перевел',
  вывести: 'вывел',
  застрять: 'застрял',
  разгрести: 'разгреб',
  превзойти: 'превзошел',
  найти: 'нашел',
  пойти: 'пошел',
  идти: 'шел',
  выйти: 'вышел',
  окунуться: 'окунулся',
  исчезнуть: 'исчез',
  ожидание: 'ожидания',
  палец: 'пальца',
  привлечь: 'привлек',
  утрясти: 'утряс',
  завоевать: 'завоевал',
  съесть: 'съел',
  вздохнуть: 'вздохнул',
  засучить: 'засучил',
  зажечь: 'зажег',
  расцвести: 'расцвел',
};

interface Alternative {
  word: string;
  fixed: boolean;
}
interface Slot {
  gap: number;
  alternatives: Alternative[];
}
interface Entry {
  text: string;
  /** 0 for slots in order. */
  window: number;
  slots: Slot[];
}
interface List {
  lang: LanguageId;
  name: string;
  texts: string[];
  entries: Entry[];
}

function read(text: string): Entry {
  const set = /^\{(.+)\}~(\d+)$/.exec(text);
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of (set?.[1] ?? text).split(' ')) {
    if (part.startsWith('~')) gap = Number(part.slice(1));
    else {
      const alternatives = part
        .split('|')
        .map((word) => ({ word: word.replace('=', ''), fixed: word.startsWith('=') }));
      slots.push({ gap, alternatives });
      gap = 0;
    }
  }
  return { text, window: Number(set?.[2] ?? 0), slots };
}

const folder = (lang: LanguageId): string => join(process.cwd(), 'src/guide', lang, 'lexicons');
const ids: readonly LanguageId[] = ['ru', 'en'];
const lists = ids.flatMap((lang) =>
  readdirSync(folder(lang)).map((file): List => {
    const texts = JSON.parse(readFileSync(join(folder(lang), file), 'utf8')) as string[];
    return { lang, name: file.replace(/\.json$/, ''), texts, entries: texts.map(read) };
  }),
);

/** Lines of two words, `-` for none: each word with all that stand beside it. */
function readPairs(file: string): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  const lines = readFileSync(join(process.cwd(), 'test/guide', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  for (const line of lines) {
    const [a, b, ...more] = line.split(' ');
    assert.ok(a && b && more.length === 0, `${file}: “${line}” is no pair`);
    pairs.set(a, [...(pairs.get(a) ?? []), ...(b === '-' ? [] : [b])]);
    if (b !== '-') pairs.set(b, [...(pairs.get(b) ?? []), a]);
  }
  return pairs;
}

/** Whether whatever `a` finds, `b` finds too. */
function covers(b: Alternative, a: Alternative, language: Language): boolean {
  if (b.fixed) return a.fixed && normalForm(a.word) === normalForm(b.word);
  return language.lemma(a.word).includes(language.lemma(b.word)[0]!);
}

function coversEntry(b: Entry, a: Entry, language: Language, inside: boolean): boolean {
  if (b.window !== a.window || (inside ? b.slots.length > a.slots.length : b.slots.length !== a.slots.length))
    return false;
  for (let from = 0; from + b.slots.length <= a.slots.length; from++) {
    const all = b.slots.every(({ gap, alternatives }, i) => {
      const own = a.slots[from + i]!;
      if (i > 0 && own.gap > gap) return false;
      return own.alternatives.every((one) => alternatives.some((other) => covers(other, one, language)));
    });
    if (all) return true;
  }
  return false;
}

/** The entry with one alternative of one slot alone, for each of them. */
function narrowed(entry: Entry): Entry[] {
  return entry.slots.flatMap((slot, i) =>
    slot.alternatives.map((one) => ({
      ...entry,
      slots: entry.slots.map((other, j) => (j === i ? { ...slot, alternatives: [one] } : other)),
    })),
  );
}

const NOUN =
  WordClass.NominativeMasculine |
  WordClass.NominativeFeminine |
  WordClass.NominativeNeuter |
  WordClass.NominativePlural;

/** Another form of a Russian dictionary form, by its ending: the past, else the genitive or the plural. */
function russianForm(word: string, wordClass: number): string | undefined {
  const other = OTHER_FORMS[word];
  if (other) return other;
  if (wordClass & WordClass.Infinitive)
    return word.endsWith('ся') ? word.slice(0, -4) + 'лся' : word.slice(0, -2) + 'л';
  if (wordClass & WordClass.Adjective)
    return word.replace(/(?<=[кгх])ий$|[ыо]й$/, 'ого').replace(/ий$/, 'его');
  if (!(wordClass & NOUN)) return undefined;
  if (/[гкхжчшщ]а$/.test(word)) return word.slice(0, -1) + 'и';
  const endings: readonly [RegExp, string][] = [
    [/а$/, 'ы'],
    [/я$/, 'и'],
    [/о$/, 'а'],
    [/[ей]$/, 'я'],
    [/ь$/, wordClass & WordClass.NominativeMasculine ? 'я' : 'и'],
    [/$/, 'а'],
  ];
  const [from, to] = endings.find(([ending]) => ending.test(word))!;
  return word.replace(from, to);
}

/** The plural of a noun, the third person of a verb. */
function englishForm(word: string, wordClass: number): string | undefined {
  if (!(wordClass & WordClass.Infinitive) && wordClass !== 0) return undefined;
  if (/[^aeiou]y$/.test(word)) return word.slice(0, -1) + 'ies';
  return word + (/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's');
}

const MASCULINE = WordClass.PastMasculine | WordClass.ShortParticipleMasculine;
const FEMININE = WordClass.PastFeminine | WordClass.ShortParticipleFeminine;
/** «мог» могла, «нес» несла: else the feminine is the masculine and «а». */
const FLEETING = /[еоё](?=[^аеёиоуыэюя]$)/;

/** What the feminine of a masculine past, participle or short adjective may be. */
function feminines(masculine: string): string[] {
  const [, stem, tail] = /^(.+?)(ся|сь)?$/.exec(normalForm(masculine))!;
  return [stem!, stem!.replace(FLEETING, '')].map((base) => base + 'а' + (tail ? 'сь' : ''));
}

function isMasculine({ word, fixed }: Alternative, { wordClass }: Language): boolean {
  const bits = wordClass(word);
  // «делаем» is “we do” before it is “being done”.
  if (!fixed || bits & (WordClass.Function | WordClass.Adverb | WordClass.FirstPlural)) return false;
  return (bits & MASCULINE) > 0 || ((bits & WordClass.ShortAdjective) > 0 && /[^аоыи]$/.test(word));
}

describe('lexicons', () => {
  const languages = {} as Record<LanguageId, Language>;
  before(async () => {
    for (const id of ids) languages[id] = await loadLanguage(id);
  });

  function findsWhole(entry: Entry, words: readonly string[], language: Language): boolean {
    const text = words.join(' ');
    const read = readWords(text, { start: 0, end: text.length }, language);
    const found = new Phrases([['list', [entry.text]]], language).find(read, text).get('list') ?? [];
    return found.some(({ first, end }) => first === 0 && end === words.length);
  }

  it('are the same files in both languages', () => {
    assert.deepEqual(readdirSync(folder('ru')).sort(), readdirSync(folder('en')).sort());
  });

  for (const { lang, name, texts, entries } of lists) {
    describe(`${lang}/${name}`, () => {
      const slots = entries.flatMap((entry) => entry.slots.map((slot) => ({ entry, slot })));

      it('is in the order of the alphabet', () => {
        const { compare } = new Intl.Collator(lang);
        const letters = (text: string): string => text.replace(/[={}]/g, '').replaceAll('|', ' ');
        assert.deepEqual(
          texts,
          [...texts].sort((a, b) => compare(letters(a), letters(b))),
        );
      });

      it('has its words in dictionary form, or fixed', () => {
        const language = languages[lang];
        for (const { entry, slot } of slots) {
          for (const { word, fixed } of slot.alternatives) {
            if (fixed) continue;
            const key = language.lemma(word)[0]!;
            const bits = language.wordClass(word);
            if (lang === 'ru') assert.equal(key, normalForm(word), `“${word}” of “${entry.text}”`);
            else {
              const verb = !(bits & (WordClass.PastMasculine | WordClass.ThirdSingular | WordClass.Gerund));
              const plural = /[^s]s$/.test(word) && language.lemma(word.slice(0, -1))[0] === key;
              assert.ok(
                (verb || bits & WordClass.Infinitive) && !plural,
                `“${word}” of “${entry.text}” is an inflected form`,
              );
            }
          }
        }
      });

      it('finds each entry in its own words, inflected too', () => {
        const language = languages[lang];
        const inflect = lang === 'ru' ? russianForm : englishForm;
        for (const entry of entries) {
          const base = entry.slots.map((slot) => slot.alternatives[0]!.word);
          entry.slots.forEach((slot, i) => {
            for (const { word, fixed } of slot.alternatives) {
              const other = fixed ? undefined : inflect(word, language.wordClass(word));
              for (const form of [word, other ?? word]) {
                const words = base.map((word, j) => (j === i ? form : word));
                assert.ok(findsWhole(entry, words, language), `“${entry.text}” in “${words.join(' ')}”`);
              }
            }
          });
        }
      });

      it('says nothing twice', () => {
        const language = languages[lang];
        for (const { entry, slot } of slots) {
          for (const one of slot.alternatives) {
            const again = slot.alternatives.find((other) => other !== one && covers(other, one, language));
            assert.equal(again, undefined, `“${one.word}” of “${entry.text}” is in “${again?.word}”`);
          }
        }
        for (const entry of entries) {
          const others = entries.filter((other) => other !== entry);
          for (const part of narrowed(entry)) {
            const again = others.find((other) => coversEntry(other, part, language, NEVER_SHOWN.has(name)));
            const words = part.slots.map((slot) => slot.alternatives.map(({ word }) => word).join('|'));
            assert.equal(
              again,
              undefined,
              `“${words.join(' ')}” of “${entry.text}” is found by “${again?.text}”`,
            );
          }
        }
      });

      if (lang !== 'ru') return;

      it('has each verb with its aspect partner', () => {
        const pairs = readPairs('aspect-pairs.txt');
        for (const { entry, slot } of slots) {
          for (const { word, fixed } of slot.alternatives) {
            if (fixed || !(languages.ru.wordClass(word) & WordClass.Infinitive)) continue;
            const partners = pairs.get(word);
            assert.ok(
              partners,
              `aspect-pairs.txt has no line for “${word}” of “${entry.text}”: add its pair, or “${word} -”`,
            );
            assert.ok(
              partners.length === 0 || slot.alternatives.some((other) => partners.includes(other.word)),
              `“${word}” of “${entry.text}” lacks ${partners.join(' or ')}`,
            );
          }
        }
      });

      it('has each masculine form with its feminine and plural', () => {
        const { ru } = languages;
        for (const { entry, slot } of slots) {
          const fixed = slot.alternatives.filter((one) => one.fixed).map(({ word }) => normalForm(word));
          const masculine = slot.alternatives.filter((one) => isMasculine(one, ru));
          for (const { word } of masculine) {
            const wanted = feminines(word);
            const feminine = wanted.find((form) => fixed.includes(form));
            assert.ok(feminine, `“${word}” of “${entry.text}” lacks its feminine ${wanted.join(' or ')}`);
            const plural = feminine.replace(/а(сь)?$/, 'и$1');
            assert.ok(
              OF_THE_SPEAKER.has(name) ||
                fixed.includes(plural) ||
                fixed.includes(plural.replace(/и(сь)?$/, 'ы$1')),
              `“${word}” of “${entry.text}” lacks its plural ${plural}`,
            );
          }
          for (const form of fixed) {
            if (!(ru.wordClass(form) & FEMININE) || ru.wordClass(form) & WordClass.Function) continue;
            assert.ok(
              masculine.some(({ word }) => feminines(word).includes(form)),
              `“${form}” of “${entry.text}” lacks its masculine`,
            );
          }
        }
      });

      it('has each person in both genders', () => {
        const pairs = readPairs('gender-pairs.txt');
        for (const { entry, slot } of slots) {
          for (const { word } of slot.alternatives) {
            const bits = languages.ru.wordClass(word);
            const partners = pairs.get(word);
            const isPerson = (bits & WordClass.Animate) > 0 && (bits & NOUN) > 0;
            assert.ok(
              partners || !isPerson || bits & WordClass.Function,
              `gender-pairs.txt has no line for “${word}” of “${entry.text}”: add its pair, or “${word} -”`,
            );
            const wanted = partners ?? [];
            assert.ok(
              wanted.length === 0 || slot.alternatives.some((other) => wanted.includes(other.word)),
              `“${word}” of “${entry.text}” lacks ${wanted.join(' or ')}`,
            );
          }
        }
      });
    });
  }

  it('have tables of pairs that are true', () => {
    const { wordClass } = languages.ru;
    for (const [verb, partners] of readPairs('aspect-pairs.txt')) {
      assert.ok(wordClass(verb) & WordClass.Infinitive, `“${verb}” is no verb`);
      for (const partner of partners) {
        const both = wordClass(verb) | wordClass(partner);
        const apart = both & WordClass.Perfective && both & WordClass.Imperfective;
        assert.ok(apart, `“${verb}” and “${partner}” have one aspect`);
      }
    }
    for (const word of readPairs('gender-pairs.txt').keys())
      assert.ok(
        wordClass(word) & (NOUN | WordClass.Adjective | WordClass.ActiveParticiple),
        `“${word}” is no person`,
      );
  });
});
