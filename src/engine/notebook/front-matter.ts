import { parseDocument } from 'yaml';
import { notebookKinds, type FrontMatter, type NotebookKind } from './notebook';

/** Reads the YAML between the `---` lines. Broken YAML or a value of a wrong type counts as absent: the rest still applies. */
export function readFrontMatter(section: string): FrontMatter {
  const found: FrontMatter = {};
  const fields = fieldsOf(section) ?? {};
  const { prepbook, lang } = fields;
  if (notebookKinds.includes(prepbook as NotebookKind)) found.kind = prepbook as NotebookKind;
  if (lang === 'ru' || lang === 'en') found.lang = lang;
  for (const key of ['company', 'role', 'stage', 'interview'] as const) {
    const field = fields[key];
    if (typeof field === 'string' || typeof field === 'number') found[key] = String(field);
  }
  return found;
}

/** The keys of the front matter and their values; undefined where it is no YAML or has no keys. */
export function fieldsOf(section: string): Record<string, unknown> | undefined {
  const yaml = section.replace(/^---[^\n]*\n/, '').replace(/(?:^|\r?\n)(?:---|\.\.\.)[ \t]*\r?\n?$/, '');
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 10 });
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Aliases of aliases of aliases: a bomb, not front matter.
    return undefined;
  }
}
