import { lexiconNames } from '../answer/lexicon';
import type { AnswerKind, Severity } from '../finding';
import type { LanguageId } from '../language/language';
import { rules } from '../rules/index';

/** What may stand at one place of a configuration file: its reader and its JSON schema are both made from this. */
export type Shape = { readonly says?: string } & (
  | { type: 'object' | 'band'; keys: Readonly<Record<string, Shape>> }
  | { type: 'list'; of: Shape }
  | { type: 'one-of'; values: readonly string[]; usual?: string }
  | { type: 'number'; min: number; max: number }
  /** Words as `Phrases` reads them; the name of a pack's folder; anything. */
  | { type: 'phrase' | 'pack' | 'text' }
);

/** `.prepbook/config.json` as one writes it. */
export interface ConfigFile {
  $schema?: string;
  language?: LanguageId;
  rules?: Readonly<Record<string, Severity | 'off'>>;
  bands?: Readonly<Partial<Record<AnswerKind | 'default', { min: number; max: number }>>>;
  pace?: Readonly<Partial<Record<LanguageId, number>>>;
  lexicons?: Readonly<
    Record<string, Partial<Record<'add' | 'remove', Partial<Record<LanguageId, readonly string[]>>>>>
  >;
  packs?: readonly string[];
  stages?: readonly string[];
}

const kinds: Readonly<Record<AnswerKind | 'default', string>> = {
  default: 'kinds without a band of their own · виды, у которых нет своих границ',
  story: 'one past event · одно событие в прошлом',
  habitual: 'what you usually do · как вы обычно поступаете',
  'self-description': 'what you are like · какой вы человек',
  'self-presentation': 'tell me about yourself · расскажите о себе',
  motivation: 'why this job · почему эта работа',
  salary: 'the pay you expect · зарплатные ожидания',
  weakness: 'weak sides · слабые стороны',
  reformulation: 'the same in better words · то же другими словами',
  dialogue: 'a role-play · ролевая игра',
  letter: 'a letter · письмо',
  case: 'a case to solve · кейс',
  presentation: 'a presentation · презентация',
  offer: 'an offer · оффер',
  ask: 'questions to the employer · вопросы работодателю',
};

export const phraseList: Shape = {
  type: 'list',
  of: {
    type: 'phrase',
    says: 'Words in any of their forms, a space between; `a|b` either word, `=word` that very form, `a ~3 b` up to three words between · Слова в любой форме через пробел; `а|б` любое из слов, `=слово` только эта форма, `а ~3 б` до трёх слов между ними',
  },
};

/** One shape for each of the names. */
function each<Name extends string>(
  names: readonly Name[],
  shape: (name: Name) => Shape,
): Shape & { type: 'object' } {
  return { type: 'object', keys: Object.fromEntries(names.map((name) => [name, shape(name)])) };
}

/** For both languages. */
const inEach = (shape: Shape): Shape & { type: 'object' } => each(['ru', 'en'], () => shape);

const band: Shape = {
  type: 'band',
  keys: { min: { type: 'number', min: 0, max: 3600 }, max: { type: 'number', min: 1, max: 3600 } },
};

export const lexiconChange: Shape = {
  type: 'object',
  keys: {
    add: { ...inEach(phraseList), says: 'Phrases to look for as well · Фразы, которые искать дополнительно' },
    remove: { ...inEach(phraseList), says: 'Phrases to leave alone · Фразы, которые не отмечать' },
  },
};

/** Made when every rule, and so every word list, is there. */
export const configShape = (): Shape => ({
  type: 'object',
  says: 'What Prepbook marks in this workspace · Что Prepbook отмечает в этой рабочей папке',
  keys: {
    $schema: { type: 'text', says: 'For editors that have no Prepbook · Для редакторов без Prepbook' },
    language: {
      type: 'one-of',
      values: ['ru', 'en'],
      says: 'The language answers are read in where the front matter has no `lang`; found in each if left out · На каком языке читать ответы, если в начале файла нет `lang`; если не указать, язык определяется для каждого ответа',
    },
    rules: {
      ...each(
        rules.map(({ id }) => id),
        (id): Shape => ({
          type: 'one-of',
          values: ['off', 'hint', 'information', 'warning', 'error'],
          usual: rules.find((rule) => rule.id === id)!.severity,
        }),
      ),
      says: 'How severe each rule is, or off; a rule stays milder about lesser cases · Важность каждого правила или off; к случаям полегче правило остаётся мягче',
    },
    bands: {
      ...each(Object.keys(kinds) as (keyof typeof kinds)[], (kind): Shape => ({
        ...band,
        says: kinds[kind],
      })),
      says: 'How long an answer should take to say, in seconds, by its kind · Сколько секунд должен звучать ответ каждого вида',
    },
    pace: {
      ...inEach({ type: 'number', min: 40, max: 300 }),
      says: 'Words a minute · Слов в минуту',
    },
    lexicons: {
      ...each(lexiconNames(), () => lexiconChange),
      says: 'Changes to the word lists, by the list · Изменения в списках слов',
    },
    stages: {
      type: 'list',
      of: { type: 'text' },
      says: 'Stages of hiring in the order of the tree, by id or heading; others keep their places among them · Этапы найма в том порядке, в каком их показывает дерево: идентификатор или заголовок; остальные остаются на своих местах',
    },
    packs: {
      type: 'list',
      of: { type: 'pack' },
      says: 'Folders in .prepbook/packs, the later over the earlier · Папки в .prepbook/packs, последующие важнее предыдущих',
    },
  },
});
