import { parseDocument } from 'yaml';
import { endOfFrontMatter } from '../markdown/sections';
import { notebookKinds, type FrontMatter, type NotebookKind } from './notebook';

/** What the front matter of a whole text says. */
export function frontMatterOf(text: string): FrontMatter {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  return readFrontMatter(text.slice(first, endOfFrontMatter(text)));
}

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
  const { order } = fields;
  if (typeof order === 'number' && Number.isFinite(order)) found.order = order;
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
