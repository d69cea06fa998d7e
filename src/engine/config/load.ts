import { lexiconNames } from '../answer/lexicon';
import type { Finding, Severity } from '../finding';
import type { LanguageId } from '../language/language';
import { guideOf } from '../guide/merge';
import type { PackProblem } from '../guide/guide';
import { readPack, type Pack } from '../guide/pack';
import { Clerk, inOrder, type Court } from '../judgement';
import { LineIndex } from '../markdown/position';
import { badConfig } from '../rules/bad-config';
import { rules } from '../rules/index';
import type { FileReport } from '../rules/rule';
import { readJson, unknownName, type Entry, type Reading } from './read';
import { defaultSettings, type Settings } from './settings';
import { configShape, phraseList, type ConfigFile } from './shape';

/** The folder a configuration lies in. Paths are relative to it, with `/`. */
export interface ConfigFolder {
  /** The text of a file; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /** The names of what lies in a folder; undefined where there is none. */
  list(path: string): Promise<readonly string[] | undefined>;
}

/** Where a value comes from; `path` in the configuration's folder. */
export type Origin =
  | { from: 'default' }
  | { from: 'pack'; pack: string; path: string; line: number }
  | { from: 'config'; path: string; line: number };

/** One value that applies. Those of lists (`packs`, `lexicons`) are one each. */
export interface ConfigValue extends Pick<Entry, 'key' | 'value'> {
  origin: Origin;
}

export interface Configuration {
  settings: Settings;
  /** Everything that applies, defaults too. */
  values: ConfigValue[];
  /** What the packs say beside their word lists, in their order. */
  packs: Packs;
  /** What is wrong, by the file it stands in. */
  files: { path: string; findings: Finding[] }[];
}

export type Packs = Readonly<Record<LanguageId, readonly Pack[]>>;

/** Gives the pack that ships: packs of a workspace name what it holds. */
export type ShippedPack = (lang: LanguageId) => Promise<Pack>;

/**
 * Reads the configuration file `name` of the folder and the packs that it names: defaults, packs in their order, the
 * file itself, the later over the earlier. What is wrong in them is reported and everything else applies.
 * Undefined where there is no such file. Without the pack that ships, what packs refer to is not looked up.
 */
export async function loadConfig(
  name: string,
  folder: ConfigFolder,
  locale: LanguageId,
  shipped?: ShippedPack,
): Promise<Configuration | undefined> {
  const text = await folder.read(name);
  if (text === undefined) return undefined;
  const own = readJson(text, configShape());
  const read = [{ path: name, text, problems: own.problems }];
  const values = defaultValues();
  const pages: PackPage[] = [];
  for (const { key, value, at } of own.entries) {
    if (key[0] !== 'packs') continue;
    const pack = String(value);
    if (!(await folder.list(`packs/${pack}`)))
      own.problems.push({ at, message: 'no-pack', values: { name: pack } });
    for (const list of await packLists(pack, folder)) {
      const { path } = list;
      read.push(list);
      values.push(...valuesOf(list.text, list.entries, (line) => ({ from: 'pack', pack, path, line })));
    }
    // Named twice, it is read once.
    if (!pages.some((page) => page.pack === pack)) pages.push(...(await packPages(pack, folder)));
  }
  values.push(...valuesOf(text, own.entries, (line) => ({ from: 'config', path: name, line })));
  const packs = { ru: packsIn('ru', pages), en: packsIn('en', pages) };
  read.push(...(await judgedPages(pages, packs, shipped)));
  const settings = settingsFrom(values);
  const files = read.map((file) => judged(file, { locale, settings }));
  return {
    settings,
    values: overlaid(values),
    packs,
    files: files.filter(({ findings }) => findings.length > 0),
  };
}

/** The settings that a file of this content would make; what is wrong in it counts for nothing, nor do packs. */
export function readSettings(config: ConfigFile): Settings {
  return settingsFrom(readJson(JSON.stringify(config), configShape()).entries);
}

interface PackList extends Reading {
  path: string;
  text: string;
}

/** The word lists of a pack: `lexicons/{ru,en}/<list>.json`, each an array of phrases to be added. */
async function packLists(pack: string, folder: ConfigFolder): Promise<PackList[]> {
  const known = lexiconNames();
  const lists: PackList[] = [];
  for (const lang of ['ru', 'en']) {
    const at = `packs/${pack}/lexicons/${lang}`;
    const files = (await folder.list(at)) ?? [];
    for (const file of files.filter((one) => one.endsWith('.json')).sort()) {
      const path = `${at}/${file}`;
      const name = file.slice(0, -'.json'.length);
      const text = (await folder.read(path)) ?? '';
      if (known.includes(name))
        lists.push({ path, text, ...readJson(text, phraseList, ['lexicons', name, 'add', lang]) });
      else {
        const problem = { at: { start: 0, end: 0 }, ...unknownName(name, known, at) };
        lists.push({ path, text, entries: [], problems: [problem] });
      }
    }
  }
  return lists;
}

/** A Markdown file of a pack. */
interface PackPage {
  pack: string;
  lang: LanguageId;
  /** From the folder of its language. */
  path: string;
  text: string;
}

/** The Markdown of a pack: `{ru,en}/<file>.md` and `{ru,en}/<folder>/<file>.md`. */
async function packPages(pack: string, folder: ConfigFolder): Promise<PackPage[]> {
  const pages: PackPage[] = [];
  for (const lang of ['ru', 'en'] as const) {
    const root = `packs/${pack}/${lang}`;
    const add = async (names: readonly string[], under: string): Promise<void> => {
      for (const name of names.filter((one) => one.endsWith('.md'))) {
        const path = `${under}${name}`;
        const text = await folder.read(`${root}/${path}`);
        if (text !== undefined) pages.push({ pack, lang, path, text });
      }
    };
    const names = (await folder.list(root)) ?? [];
    await add(names, '');
    for (const name of names)
      if (!name.endsWith('.md')) await add((await folder.list(`${root}/${name}`)) ?? [], `${name}/`);
  }
  return pages;
}

function packsIn(lang: LanguageId, pages: readonly PackPage[]): Pack[] {
  const own = pages.filter((page) => page.lang === lang);
  return [...new Set(own.map(({ pack }) => pack))].map((name) => {
    const texts = own.filter(({ pack }) => pack === name).map(({ path, text }) => [path, text] as const);
    return readPack(name, Object.fromEntries(texts));
  });
}

/** The pages with what is wrong in them. */
async function judgedPages(
  pages: readonly PackPage[],
  packs: Packs,
  shipped: ShippedPack | undefined,
): Promise<{ path: string; text: string; problems: FileReport[] }[]> {
  const problemsOf = async (lang: LanguageId): Promise<PackProblem[]> =>
    shipped && packs[lang].length > 0
      ? guideOf(lang, [await shipped(lang), ...packs[lang]]).problems
      : packs[lang].flatMap(({ problems }) => problems);
  const problems = { ru: await problemsOf('ru'), en: await problemsOf('en') };
  return pages.map(({ pack, lang, path, text }) => ({
    path: `packs/${pack}/${lang}/${path}`,
    text,
    problems: problems[lang].filter((one) => one.pack === pack && one.path === path),
  }));
}

function valuesOf(text: string, entries: readonly Entry[], origin: (line: number) => Origin): ConfigValue[] {
  const lines = new LineIndex(text, { offset: 0, line: 1 });
  return entries.map(({ key, value, at }) => ({ key, value, origin: origin(lines.at(at.start).line) }));
}

/** What applies where there is no configuration. */
export function defaultValues(): ConfigValue[] {
  const { bands, pace } = defaultSettings;
  const from = (key: readonly string[], value: ConfigValue['value']): ConfigValue => ({
    key,
    value,
    origin: { from: 'default' },
  });
  return [
    ...rules.map(({ id, severity }) => from(['rules', id], severity)),
    ...Object.entries(bands).map(([kind, { start, end }]) => from(['bands', kind], { min: start, max: end })),
    ...Object.entries(pace).map(([lang, words]) => from(['pace', lang], words)),
  ];
}

/** Those that apply: of values with one key the last, of lists all. */
function overlaid(values: readonly ConfigValue[]): ConfigValue[] {
  const applying = new Map<string, ConfigValue>();
  for (const value of values) {
    const [section] = value.key;
    const isList = section === 'lexicons' || section === 'packs' || section === 'stages';
    applying.set(JSON.stringify(isList ? [value.key, value.value] : value.key), value);
  }
  return [...applying.values()];
}

function settingsFrom(values: readonly Pick<Entry, 'key' | 'value'>[]): Settings {
  const severities: Record<string, Severity | 'off'> = {};
  const bands = { ...defaultSettings.bands };
  const pace = { ...defaultSettings.pace };
  const lexicons: Record<string, Record<'add' | 'remove', Record<LanguageId, string[]>>> = {};
  const stages: string[] = [];
  let language: LanguageId | undefined;
  for (const { key, value } of values) {
    const [section, name, change, lang] = key as [string, never, 'add' | 'remove', LanguageId];
    if (section === 'language') language = value as LanguageId;
    else if (section === 'stages') stages.push(value as string);
    else if (section === 'rules') severities[name] = value as Severity | 'off';
    else if (section === 'pace') pace[name as LanguageId] = value as number;
    else if (section === 'bands') {
      const { min, max } = value as { min: number; max: number };
      bands[name as keyof typeof bands] = { start: min, end: max };
    } else if (section === 'lexicons') {
      lexicons[name] ??= { add: { ru: [], en: [] }, remove: { ru: [], en: [] } };
      lexicons[name][change][lang].push(value as string);
    }
  }
  const isChanged = Object.keys(lexicons).length > 0;
  return {
    ...(language && { language }),
    severities,
    bands,
    pace,
    // Word lists are compiled once for each such object: those of everybody who changes none are the same.
    lexicons: isChanged ? lexicons : defaultSettings.lexicons,
    stages,
  };
}

function judged(
  { path, text, problems }: { path: string; text: string; problems: readonly FileReport[] },
  court: Pick<Court, 'locale' | 'settings'>,
): Configuration['files'][number] {
  const lines = new LineIndex(text, { offset: 0, line: 1 });
  const clerk = new Clerk(court, (offset) => lines.at(offset));
  const severity = clerk.severityOf(badConfig);
  const findings =
    severity === 'off' ? [] : problems.map((one) => clerk.finding(badConfig, severity, one.at, one));
  return { path, findings: findings.sort(inOrder) };
}
