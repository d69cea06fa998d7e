import { readFile } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Edit, Finding, LanguageId, Position, Severity } from '../engine/index';
import type { ArtifactLocation, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { LintedFile } from './output';
import { version } from '../../package.json';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning and for the viewers of editors. */
export async function toSarif(files: readonly LintedFile[], lang: LanguageId): Promise<string> {
  const ids = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const says = await descriptions(lang);
  const rules = ids.map((id): ReportingDescriptor => {
    const text = says.get(id) ?? id;
    return { id, shortDescription: { text }, help: { text: `${text} (prepbook rule ${id})` } };
  });
  const results = files.flatMap(({ path, findings }) => findings.map((one) => resultOf(path, one, ids)));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Prepbook', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(path: string, finding: Finding, ids: readonly string[]): Result {
  const { rule, severity, message, start, end, fixes } = finding;
  const artifactLocation = locationOf(path);
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(start, end) } }],
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [{ artifactLocation, replacements: edits.map(replacementOf) }],
      })),
    }),
  };
}

function replacementOf({ start, end, text }: Edit): {
  deletedRegion: Region;
  insertedContent: { text: string };
} {
  return { deletedRegion: regionOf(start, end), insertedContent: { text } };
}

/** Ours end behind the last character, as SARIF's do. */
function regionOf(start: Position, end: Position): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path is no URI: `#`, `%` and spaces in a name mean something there. */
function locationOf(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split(sep).join('/').split('/').map(encodeURIComponent).join('/') };
}

/** What each rule marks, in a line: the index of the pages says it. */
async function descriptions(lang: LanguageId): Promise<Map<string, string>> {
  const index = await readFile(join(__dirname, '..', 'docs', 'rules', 'README.md'), 'utf8');
  const half = index.split(/^## /m)[lang === 'ru' ? 1 : 2] ?? '';
  return new Map(
    [...half.matchAll(/^\| \[(.+?)\]\(.+?\) \| .+? \| (.+) \|$/gm)].map(([, id, text]) => [id!, text!]),
  );
}
