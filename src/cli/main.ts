import { Command, CommanderError, Option } from 'commander';
import type { LanguageId } from '../engine/index';
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
    .addOption(
      new Option('--max-size <megabytes>', 'refuse larger files').default(5).argParser((value) => {
        const size = Number(value);
        if (!(size > 0))
          throw new CommanderError(BAD_USAGE, 'prepbook.size', `--max-size: not a size: ${value}`);
        return size;
      }),
    )
    .addOption(configuration)
    .addOption(language)
    .action(async (paths: string[], options: Spoken<LintOptions>) => {
      code = await lint(paths, { ...options, lang: options.lang ?? interfaceLanguage(process.env) });
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
    if (error.code === 'prepbook.size') process.stderr.write(`${error.message}\n`);
    return error.exitCode === 0 ? 0 : BAD_USAGE;
  }
  return code;
}

// Not process.exit(): what stdout still holds in its pipe would be lost.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
