import { unknownName } from '../config/read';
import type { Comment, Page } from './page';

/** What comments under a heading say: `id: about-yourself; competences: a, b; unlawful`. */
export class Attributes {
  private readonly found = new Map<string, { value: string | undefined; comment: Comment }>();

  /** `known` names what may stand there; those that end in `!` take no value. */
  constructor(
    private readonly page: Page,
    comments: readonly Comment[],
    known: readonly string[],
  ) {
    const names = known.map((name) => name.replace('!', ''));
    for (const comment of comments) {
      // What people and the linter say to one another is no attribute.
      if (/^(?:@|prepbook-)/.test(comment.text)) continue;
      for (const part of comment.text.split(';').map((one) => one.trim())) {
        if (part === '') continue;
        const colon = part.indexOf(':');
        const name = (colon < 0 ? part : part.slice(0, colon)).trim();
        const value = colon < 0 ? undefined : part.slice(colon + 1).trim();
        if (!names.includes(name)) {
          const { message, values } = unknownName(name, names, `<!-- … -->`);
          page.report(comment.at, message, values);
        } else if ((value === undefined || value === '') !== known.includes(`${name}!`))
          page.report(comment.at, value ? 'pack-flag' : 'pack-no-value', { key: name });
        else if (this.found.has(name)) page.report(comment.at, 'twice', { key: name, where: `<!-- … -->` });
        else this.found.set(name, { value, comment });
      }
    }
  }

  has(name: string): boolean {
    return this.found.has(name);
  }

  get(name: string): string | undefined {
    return this.found.get(name)?.value;
  }

  list(name: string): string[] {
    return listIn(this.get(name) ?? '');
  }

  oneOf<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
    const value = this.get(name);
    if (value === undefined || allowed.includes(value as Value)) return value as Value | undefined;
    const values = { key: name, value, allowed: allowed.join(', ') };
    this.page.report(this.found.get(name)!.comment.at, 'pack-one-of', values);
    return undefined;
  }
}

/** `a, b` without its empty places. */
export function listIn(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}
