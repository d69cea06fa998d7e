import { Command, CommanderError, Option } from 'commander';
import { ruleIds, type LanguageId } from '../engine/index';
import { isDate } from './engine';
import { fix, type FixOptions } from './fix';
import { init, type InitOptions } from './init';
import { lint, type LintOptions } from './lint';
import { interfaceLanguage } from './language';
import { printConfig, type PrintOptions } from './print-config';
import { printRule } from './rule';
import { version } from '../../package.json';

/** Options as they are given: the language may be left to the terminal. */
type Spoken<Options extends { lang: LanguageId }> = Omit<Options, 'lang'> & Partial<Pick<Options, 'lang'>>;

/** Exit codes, as the README promises them. */
const BAD_USAGE = 2;

async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('prepbook')
    .description('Reads interview answers in Markdown and marks what a coach would mark.')
    .version(version)
    .exitOverride();
  const language = new Option('--lang <language>', 'language of the messages').choices(['ru', 'en']);
  const maxSize = new Option('--max-size <megabytes>', 'refuse larger files')
    .default(5)
    .argParser((value) => {
      const size = Number(value);
      if (!(size > 0))
        throw new CommanderError(BAD_USAGE, 'prepbook.value', `--max-size: not a size: ${value}`);
      return size;
    });
  const configuration = new Option(
    '--config <file>',
    'the configuration, instead of the nearest .prepbook/config.json above each path',
  );
  program
    .command('lint')
    .description('lint notebooks; folders are searched for *.prep.md, .gitignore respected')
    .argument('<path...>', 'files and folders')
    .addOption(
      new Option('--format <format>', 'output')
        .choices(['stylish', 'json', 'sarif', 'github'])
        .default('stylish'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 at or above this severity')
        .choices(['error', 'warning', 'information', 'hint'])
        .default('error'),
    )
    .addOption(maxSize)
    .addOption(configuration)
    .addOption(language)
    .action(async (paths: string[], options: Spoken<LintOptions>) => {
      code = await lint(paths, { ...options, lang: options.lang ?? interfaceLanguage(process.env) });
    });
  program
    .command('fix')
    .description('apply the fixes that take nothing away and leave nothing to fill in')
    .argument('<path...>', 'files and folders, as for lint')
    .option('--dry-run', 'change nothing, print a patch', false)
    .option('--rule <id>', 'fix this rule only; may be given several times', ruleNamed, [])
    .addOption(maxSize)
    .addOption(configuration)
    .addOption(language)
    .action(async (paths: string[], { rule: rules, ...options }: Spoken<FixFlags>) => {
      code = await fix(paths, { ...options, rules, lang: options.lang ?? interfaceLanguage(process.env) });
    });
  program
    .command('init')
    .description('write a prep workspace: checklist, notebooks, letters, offer; nothing is overwritten')
    .argument('<dir>', 'its folder')
    .addOption(new Option('--lang <language>', 'language of the files').choices(['ru', 'en']))
    .option('--role <role>', 'the position that you apply for')
    .option('--company <company>', 'who the vacancy is with; each gets a folder')
    .addOption(new Option('--gender <gender>', 'of the Russian frames').choices(['m', 'f']))
    .option('--interview <date>', 'date of the interview, 2026-12-01', dateNamed)
    .option('--yes', 'ask nothing', false)
    .action(async (folder: string, options: Spoken<InitOptions>) => {
      code = await init(folder, { ...options, lang: options.lang ?? interfaceLanguage(process.env) });
    });
  program
    .command('config')
    .description('what .prepbook/config.json says')
    .command('print')
    .description('print every setting of a file or folder, and where it comes from')
    .argument('<path>')
    .addOption(new Option('--format <format>', 'output').choices(['stylish', 'json']).default('stylish'))
    .addOption(configuration)
    .addOption(language)
    .action(async (path: string, options: Spoken<PrintOptions>) => {
      code = await printConfig(path, { ...options, lang: options.lang ?? interfaceLanguage(process.env) });
    });
  program
    .command('rule')
    .description('print the page of a rule')
    .argument('<id>')
    .action(async (id: string) => {
      code = await printRule(id);
    });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'prepbook.value') process.stderr.write(`${error.message}\n`);
    return error.exitCode === 0 ? 0 : BAD_USAGE;
  }
  return code;
}

type FixFlags = Omit<FixOptions, 'rules'> & { rule: string[] };

function ruleNamed(value: string, before: string[]): string[] {
  const named = value.split(',');
  const unknown = named.find((id) => !ruleIds.includes(id));
  if (unknown === undefined) return [...before, ...named];
  throw new CommanderError(
    BAD_USAGE,
    'prepbook.value',
    `--rule: no rule "${unknown}". Rules: ${ruleIds.join(', ')}`,
  );
}

function dateNamed(value: string): string {
  if (isDate(value)) return value;
  throw new CommanderError(BAD_USAGE, 'prepbook.value', `--interview: not a date like 2026-12-01: ${value}`);
}

// Not process.exit(): what stdout still holds in its pipe would be lost.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
