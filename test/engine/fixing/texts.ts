import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds, rulePage } from '../engine';
import { below, languages, layouts, read, readExamples } from '../rules/page';

/** Every example of every page, and every sample notebook. */
export function givenTexts(): string[] {
  const examples = ruleIds.flatMap((id) =>
    languages.flatMap((language) =>
      readExamples(below(read(rulePage(id)), '##', layouts[language].half), layouts[language]),
    ),
  );
  const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.prep.md'))
    .map((file) => readFileSync(join('samples', file), 'utf8'));
  return [...new Set([...examples.map(({ text }) => text), ...samples])];
}

/** The text with its long lines broken, as some people write. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      /^(?:#|\||[-\w]+: )/.test(line) ? line : line.replace(/(.{40,70}?) (?=.)(?![-+*#>]|\d+[.)])/g, '$1\n'),
    )
    .join('\n');
}
