import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Configurations, type Located } from './config';
import { defaultValues, type ConfigValue, type LanguageId, type Origin } from './engine';
import { printableLine } from './printable';

export interface PrintOptions {
  format: 'stylish' | 'json';
  config?: string;
  lang: LanguageId;
}

const words = {
  en: {
    missing: 'no such file or folder',
    unreadable: 'cannot be read',
    none: 'no .prepbook/config.json above it',
    default: 'default',
    pack: 'pack',
    each: 'found in each answer',
  },
  ru: {
    missing: 'нет такого файла или папки',
    unreadable: 'не читается',
    none: 'файла .prepbook/config.json над ним нет',
    default: 'по умолчанию',
    pack: 'пакет',
    each: 'определяется по каждому ответу',
  },
};

/** Prints every value that applies to a path, and where it comes from. Returns the exit code. */
export async function printConfig(path: string, { format, config, lang }: PrintOptions): Promise<number> {
  const say = words[lang];
  const fail = (what: string, why: string): number => {
    process.stderr.write(`prepbook: ${what}: ${why}\n`);
    return 2;
  };
  if (!(await stat(path).catch(() => undefined))) return fail(path, say.missing);
  const located = await new Configurations(lang, config).of(path);
  if (located && !located.configuration) return fail(located.path, say.unreadable);
  const values = located?.configuration?.values ?? defaultValues();
  process.stdout.write(
    format === 'json' ? asJson(path, located, values) : asText(path, located, values, lang),
  );
  return 0;
}

/** Version 1. `value` of `language` is null where it is found in each answer. */
function asJson(path: string, located: Located | undefined, values: readonly ConfigValue[]): string {
  const stated = values.map(({ key, value, origin }) => ({
    key: key.join('.'),
    value,
    ...(origin.from === 'default' ? origin : { ...origin, path: join(located!.folder, origin.path) }),
  }));
  const hasLanguage = values.some(({ key }) => key[0] === 'language');
  const language = hasLanguage ? [] : [{ key: 'language', value: null, from: 'default' }];
  const printed = { version: 1, path, config: located?.path ?? null, values: [...language, ...stated] };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function asText(
  path: string,
  located: Located | undefined,
  values: readonly ConfigValue[],
  lang: LanguageId,
): string {
  const say = words[lang];
  const whence = (origin: Origin): string => {
    if (origin.from === 'default') return say.default;
    const place = `${join(located!.folder, origin.path)}:${origin.line}`;
    return origin.from === 'pack' ? `${say.pack} ${origin.pack}, ${place}` : place;
  };
  const rows = values.map(({ key, value, origin }): [string, string, string, string] => [
    key[0]!,
    printableLine(key.slice(1).join(' ')),
    printableLine(typeof value === 'object' ? `${value.min}–${value.max}` : String(value)),
    printableLine(whence(origin)),
  ]);
  if (!rows.some(([section]) => section === 'language')) rows.push(['language', '', say.each, say.default]);
  const sections = ['language', 'rules', 'bands', 'pace', 'lexicons', 'stages', 'packs'].filter((section) =>
    rows.some((row) => row[0] === section),
  );
  const block = (section: string): string => {
    const own = rows.filter((row) => row[0] === section);
    const width = (column: 1 | 2): number => Math.max(...own.map((row) => row[column].length));
    const line = ([, name, value, from]: (typeof own)[number]): string =>
      `  ${name.padEnd(width(1))}${name && '  '}${value.padEnd(width(2))}  ${from}`;
    return `${section}\n${own.map((row) => `${line(row)}\n`).join('')}`;
  };
  return `${path}: ${located?.path ?? say.none}\n\n${sections.map(block).join('\n')}`;
}
