import { parseDocument } from 'yaml';
import { notebookKinds, type FrontMatter, type NotebookKind } from './notebook';

/** Reads the YAML between the `---` lines. Broken YAML or a value of a wrong type counts as absent: the rest still applies. */
export function readFrontMatter(section: string): FrontMatter {
  const yaml = section.replace(/^---[^\n]*\n/, '').replace(/(?:^|\r?\n)(?:---|\.\.\.)[ \t]*\r?\n?$/, '');
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 10 });
  const found: FrontMatter = {};
  if (typeof value !== 'object' || value === null) return found;
  const fields = value as Record<string, unknown>;
  const { prepbook, lang } = fields;
  if (notebookKinds.includes(prepbook as NotebookKind)) found.kind = prepbook as NotebookKind;
  if (lang === 'ru' || lang === 'en') found.lang = lang;
  for (const key of ['company', 'role', 'stage', 'interview'] as const) {
    const field = fields[key];
    if (typeof field === 'string' || typeof field === 'number') found[key] = String(field);
  }
  return found;
}
