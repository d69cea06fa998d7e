import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Configurations } from './config';
import {
  guideOf,
  isDate,
  shippedPack,
  workspaceFiles,
  type Guide,
  type LanguageId,
  type Plan,
} from './engine';
import { printable } from './printable';

/** What is known of the plan beforehand. */
export interface InitOptions extends Omit<Plan, 'stages'> {
  /** Ask nothing: what is not given stays open. */
  yes: boolean;
}

/**
 * Writes a prep workspace into the folder, which is made where there is none; what is there already stays as it is. Asks for
 * what is not given where somebody sits at the terminal. Returns the exit code: 0, 1 where the asking was broken off, 2 where
 * a file could not be written (the others are).
 */
export async function init(folder: string, { yes, ...known }: InitOptions): Promise<number> {
  const plan = yes || !process.stdin.isTTY ? known : await ask(folder, known);
  if (!plan) return 1;
  const { lang } = plan;
  let written = 0;
  let kept = 0;
  let failed = 0;
  for (const { path, text } of workspaceFiles(plan, await guideFor(folder, lang))) {
    const file = join(folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
      written++;
      process.stdout.write(`${printable(file)}\n`);
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      // A file in the place of the folder is there already as well, but is none of these.
      if (code === 'EEXIST' && syscall === 'open') kept++;
      else {
        failed++;
        process.stderr.write(`prepbook: ${printable(file)}: ${words[lang].unwritable}\n`);
      }
    }
  }
  process.stdout.write(`${words[lang].done(written, kept)}\n`);
  return failed > 0 ? 2 : 0;
}

/** The guide as the folder's packs leave it. */
async function guideFor(folder: string, lang: LanguageId): Promise<Guide> {
  const found = await new Configurations(lang).of(folder);
  return guideOf(lang, [await shippedPack(lang), ...(found?.configuration?.packs[lang] ?? [])]);
}

/** Asks for what is not known; undefined where the answer is the end of the input. */
async function ask(folder: string, known: Omit<Plan, 'stages'>): Promise<Plan | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.once('close', () => closed.abort());
  const { lang } = known;
  const say = words[lang];
  /** Asks until the answer means something; an empty one leaves it open. */
  const question = async <Value>(
    words: string,
    read: (answer: string) => Value | undefined,
  ): Promise<Value | undefined> => {
    for (;;) {
      const answer = (await terminal.question(`${words} `, { signal: closed.signal })).trim();
      if (answer === '') return undefined;
      const value = read(answer);
      if (value !== undefined) return value;
      process.stdout.write(`${say.again}\n`);
    }
  };
  const text = (answer: string): string => answer;
  try {
    const role = known.role ?? (await question(say.role, text));
    const company = known.company ?? (await question(say.company, text));
    const interview =
      known.interview ?? (await question(say.interview, (date) => (isDate(date) ? date : undefined)));
    const gender =
      known.gender ?? (lang === 'ru' ? await question(say.gender, (answer) => genders[answer]) : undefined);
    const all = (await guideFor(folder, lang)).stages;
    const list = all.map(({ title }, i) => `${String(i + 1).padStart(4)}  ${title}`).join('\n');
    const stages = await question(`${list}\n${say.stages}`, (answer) => {
      const chosen = answer.split(/[\s,]+/).map((number) => all[Number(number) - 1]?.id);
      return chosen.every((id) => id !== undefined) ? chosen : undefined;
    });
    return {
      lang,
      ...(role !== undefined && { role }),
      ...(company !== undefined && { company }),
      ...(interview !== undefined && { interview }),
      ...(gender !== undefined && { gender }),
      ...(stages !== undefined && { stages }),
    };
  } catch (error) {
    if (!closed.signal.aborted) throw error;
    process.stdout.write('\n');
    return undefined;
  } finally {
    terminal.close();
  }
}

const genders: Readonly<Record<string, 'm' | 'f'>> = { м: 'm', m: 'm', ж: 'f', f: 'f' };

const words = {
  en: {
    role: 'Role, for example “sales support specialist”:',
    company: 'Company:',
    interview: 'Date of the interview, as 2026-12-01:',
    gender: '',
    stages: 'Stages to prepare for, by number, or Enter for all:',
    again: 'That cannot be read. Try again, or press Enter to leave it open.',
    unwritable: 'cannot be written',
    done: (written: number, kept: number) => `files written: ${written}, left as they were: ${kept}`,
  },
  ru: {
    role: 'Должность, например «специалист по сопровождению продаж»:',
    company: 'Компания:',
    interview: 'Дата собеседования, вида 2026-12-01:',
    gender: 'О себе вы говорите в роде (м/ж):',
    stages: 'К каким этапам готовиться, номера через пробел; Enter — ко всем:',
    again: 'Так не понять. Повторите или нажмите Enter, чтобы пропустить.',
    unwritable: 'не записать',
    done: (written: number, kept: number) => `записано файлов: ${written}, осталось как было: ${kept}`,
  },
} as const;
