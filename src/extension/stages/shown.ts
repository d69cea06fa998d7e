/** Which items the Stages tree shows. No editor in here: tested on plain data. */
import type { Item } from './tasks';

/** What the user wants to see. */
export interface Wanted {
  /** Words, each of which an item, its stage or its vacancy has; '' for all. */
  filter: string;
  hideDone: boolean;
}

/** An item that is shown, and what is shown of those in it. */
export interface ShownItem {
  item: Item;
  children: ShownItem[];
}

/**
 * The items that are wanted; one that is not itself is there for the sake of those in it. `around` is what stands above
 * them: a filter finds its words there, too.
 */
export function shownItems(items: readonly Item[], wanted: Wanted, around: string): ShownItem[] {
  const words = plain(wanted.filter).split(' ');
  const keep = (item: Item, above: string): ShownItem[] => {
    const text = `${above} ${plain(item.task.text)}`;
    const children = item.children.flatMap((child) => keep(child, text));
    const isFound = words.every((word) => text.includes(word));
    const isHidden = wanted.hideDone && item.task.checked;
    return children.length > 0 || (isFound && !isHidden) ? [{ item, children }] : [];
  };
  const above = plain(around);
  return items.flatMap((item) => keep(item, above));
}

/**
 * The item to go on with behind the one given, round and round: one that is not done and has none in it that is not; those
 * in an item come before the item. Undefined where all are done.
 */
export function nextItem<Node extends { item: Item; children: Node[] }>(
  nodes: readonly Node[],
  after: Node | undefined,
): Node | undefined {
  const all = fromWithin(nodes);
  const from = after ? all.indexOf(after) + 1 : 0;
  const isOpen = ({ item }: Node): boolean => !item.task.checked;
  return [...all.slice(from), ...all.slice(0, from)].find(
    (node) => isOpen(node) && !fromWithin(node.children).some(isOpen),
  );
}

function fromWithin<Node extends { children: Node[] }>(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [...fromWithin(node.children), node]);
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
