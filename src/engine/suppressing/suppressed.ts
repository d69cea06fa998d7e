import { touching } from '../answer/ranges';
import type { Finding, Range } from '../finding';
import type { Anchor } from '../markdown/position';
import type { Suppression } from './comments';

/** A suppression and where its unit begins. */
export interface PlacedSuppression {
  suppression: Suppression;
  anchor: Anchor;
}

/** One rule that a comment names, and whether that has hidden anything. */
interface Use {
  used: boolean;
}

/** What the comments of a file hide; it keeps account of what each of them has hidden. */
export class Suppressed {
  private readonly uses = new Map<Suppression, Map<string, Use>>();
  private readonly byLine = new Map<string, Map<number, Use[]>>();
  private readonly regions = new Map<string, (Range & { use: Use })[]>();
  private readonly everywhere = new Map<string, Use[]>();

  /** `placed` in the order of the file. */
  constructor(placed: readonly PlacedSuppression[]) {
    const open = new Map<string, { start: number; use: Use }>();
    const close = (id: string, end: number): boolean => {
      const opened = open.get(id);
      if (opened) append(this.regions, id, { ...opened, end });
      return open.delete(id);
    };
    for (const { suppression, anchor } of placed) {
      const { kind, rules, at, line } = suppression;
      const own = new Map<string, Use>();
      this.uses.set(suppression, own);
      for (const id of kind === 'end' && rules.length === 0
        ? [...open.keys()]
        : rules.map((rule) => rule.id)) {
        const use = { used: false };
        own.set(id, use);
        if (kind === 'file') append(this.everywhere, id, use);
        else if (kind === 'end') use.used = close(id, anchor.offset + at.start);
        else if (kind === 'begin') {
          if (!open.has(id)) open.set(id, { start: anchor.offset + at.end, use });
        } else {
          const lines = this.byLine.get(id) ?? new Map<number, Use[]>();
          this.byLine.set(id, lines);
          append(lines, anchor.line + line, use);
        }
      }
    }
    for (const id of [...open.keys()]) close(id, Infinity);
  }

  hides({ rule, start }: Finding): boolean {
    const at = { start: start.offset, end: start.offset + 1 };
    const uses = [
      ...(this.byLine.get(rule)?.get(start.line) ?? []),
      ...touching(this.regions.get(rule) ?? [], at).map(({ use }) => use),
    ];
    // What hides the whole file is dead where something nearer hides all of it.
    const hiding = uses.length > 0 ? uses : (this.everywhere.get(rule) ?? []);
    for (const use of hiding) use.used = true;
    return hiding.length > 0;
  }

  /** Whether the comment has hidden a finding of the rule, or ended what hid them. */
  isUsed(suppression: Suppression, rule: string): boolean {
    return this.uses.get(suppression)?.get(rule)?.used === true;
  }
}

function append<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
