import type { Attributes } from './attributes';
import { sectionNamed, titlesOf, type SectionName } from './headings';
import type { Advice } from './guide';
import type { Branch, Heading, Page } from './page';

const ID = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** The id of an entry that has a heading; what has no id, or whose heading is empty, is no entry. */
export function idOf(
  page: Page,
  { title, at, comments }: Heading,
  attributes: Attributes,
): string | undefined {
  const id = attributes.get('id');
  if (title === '') page.report(at, 'pack-no-heading');
  else if (id === undefined) page.report(at, 'pack-no-id', { title });
  else if (!ID.test(id)) page.report(comments[0]?.at ?? at, 'pack-bad-id', { value: id });
  else return id;
  return undefined;
}

/** The sections below an entry that are `wanted`, by their names. */
export function sectionsOf(
  page: Page,
  below: readonly Branch[],
  wanted: readonly SectionName[],
): Partial<Record<SectionName, Branch>> {
  const found: Partial<Record<SectionName, Branch>> = {};
  for (const section of below) {
    const name = sectionNamed(section.title);
    if (!name || !wanted.includes(name))
      page.report(section.at, 'pack-section', { title: section.title, allowed: titlesOf(wanted) });
    else if (found[name]) page.report(section.at, 'pack-section-twice', { title: section.title });
    else found[name] = section;
  }
  return found;
}

/** The title of a page whose file is the entry, and what stands right under it. */
export function titleOf(page: Page): Heading | undefined {
  const title = page.headings.find(({ level }) => level === 1);
  if (title && title.title !== '') return title;
  page.report(title?.at ?? page.headings[0]?.at, 'pack-no-title');
  return undefined;
}

export function textsOf(items: readonly { text: string }[]): string[] {
  return items.map(({ text }) => text).filter(Boolean);
}

export function paragraphsOf({ paragraphs }: Heading): string {
  return textsOf(paragraphs).join('\n\n');
}

/** Five anchors, or none. */
export function levelsOf(page: Page, { items, at }: Heading): string[] {
  const levels = textsOf(items);
  if (levels.length === 5) return levels;
  page.report(at, 'pack-levels', { count: String(levels.length) });
  return [];
}

/** A section and all below it, as advice. */
export function adviceOf(branch: Branch): Advice {
  const all = withBelow(branch);
  return {
    title: branch.title,
    text: all.map(paragraphsOf).filter(Boolean).join('\n\n'),
    items: all.flatMap(({ items }) => textsOf(items)),
  };
}

/** A heading and those below it, in order. */
export function withBelow(branch: Branch): Branch[] {
  return [branch, ...branch.below.flatMap(withBelow)];
}

/** The Markdown of a section with that of the headings below it. */
export function sourceOf(branch: Branch): string {
  return [
    branch.source,
    ...branch.below.map((one) => `${'#'.repeat(one.level)} ${one.title}\n\n${sourceOf(one)}`),
  ]
    .join('\n\n')
    .trim();
}

/** Says which keys of the front matter mean nothing. */
export function checkFields(page: Page, known: readonly string[]): void {
  // What notebooks have may stand in any of them.
  const allowed = ['prepbook', 'lang', ...known];
  for (const key of Object.keys(page.fields))
    if (!allowed.includes(key))
      page.report(undefined, 'unknown', { key, where: '---', allowed: allowed.join(', ') });
}

/** A number of the front matter; undefined where it is none. */
export function numberField(page: Page, key: string): number | undefined {
  const value = page.fields[key];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  page.report(undefined, 'pack-number', { key });
  return undefined;
}

/** The stage that a page names. */
export function stageField(page: Page): string | undefined {
  const { stage } = page.fields;
  if (typeof stage === 'string' && stage !== '') return stage;
  page.report(undefined, 'pack-no-stage');
  return undefined;
}
