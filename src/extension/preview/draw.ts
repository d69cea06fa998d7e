/** Draws a notebook into the tokens of a Markdown preview. No editor in here: tested with a parser of its own. */
import type { Token } from 'markdown-it';
import type { Level, Notebook, Range } from '../../engine';

type MakeToken = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** A label as it stands in the text, which begins on this line, and the class of its element. */
interface Label {
  readonly text: string;
  readonly line: number;
  readonly class: string;
  readonly isTurn: boolean;
}

/** The level of an answer, drawn behind the heading on this line, which counts from 0. */
export interface LevelMark {
  readonly line: number;
  readonly level: Level;
  /** The level in words. */
  readonly text: string;
}

/** Its content is not the heading's: the preview makes the heading's anchor of the texts in it. */
export const levelToken = 'prepbook_level';

const labelOpen = 'prepbook_label_open';

/**
 * The tokens with labels of parts, turns of dialogues and boxes of tasks drawn; those given stay as they are, for the
 * preview keeps them. Only elements and classes are added: all text is still written, and escaped, by the preview.
 */
export function drawNotebook(
  tokens: readonly Token[],
  text: string,
  notebook: Notebook,
  levels: readonly LevelMark[] = [],
): Token[] {
  const [first] = tokens;
  if (!first) return [];
  // The preview's own class: the plugin must not bring a second parser for it.
  const drawing = new Drawing(first.constructor as MakeToken, labelsOf(text, notebook), levels);
  return drawing.draw(tokens);
}

class Drawing {
  private next = 0;

  constructor(
    private readonly Token: MakeToken,
    private readonly labels: readonly Label[],
    private readonly levels: readonly LevelMark[],
  ) {}

  draw(tokens: readonly Token[]): Token[] {
    const drawn: Token[] = [];
    let lines: [number, number] = [0, 0];
    tokens.forEach((token) => {
      if (token.map) lines = token.map;
      if (token.type !== 'inline' || !token.children) {
        drawn.push(token);
        return;
      }
      let children = this.withLabels(token.children, lines);
      children = this.withTurns(children);
      if (drawn.at(-1)?.type === 'heading_open') children.push(...this.levelsOn(lines));
      const box = /^\[([ xX])\]\s/.exec(token.content)?.[1];
      if (box !== undefined && opensItem(drawn)) {
        children = this.withBox(children, box !== ' ');
        const item = copy(drawn.at(-2)!);
        item.attrJoin('class', 'prepbook-task');
        drawn[drawn.length - 2] = item;
      }
      const inline = copy(token);
      inline.children = children;
      drawn.push(inline);
    });
    return drawn;
  }

  /** Wraps the labels that stand on these lines, in their order. */
  private withLabels(children: readonly Token[], [from, to]: [number, number]): Token[] {
    const { labels } = this;
    while (this.next < labels.length && labels[this.next]!.line < from) this.next++;
    const drawn: Token[] = [];
    for (const child of children) {
      if (child.type !== 'text') {
        drawn.push(child);
        continue;
      }
      let rest = child.content;
      for (; this.next < labels.length && labels[this.next]!.line < to; this.next++) {
        const label = labels[this.next]!;
        const at = whereLabel(rest, label.text);
        if (at < 0) break;
        const open = new this.Token(labelOpen, 'span', 1);
        open.attrSet('class', label.class);
        open.meta = { isTurn: label.isTurn };
        drawn.push(...this.text(rest.slice(0, at)), open, ...this.text(label.text), this.close('span'));
        rest = rest.slice(at + label.text.length);
      }
      drawn.push(...(rest === child.content ? [child] : this.text(rest)));
    }
    return drawn;
  }

  /** Makes a block of each turn, which begins its line; where it began, no other line break is needed. */
  private withTurns(children: readonly Token[]): Token[] {
    const lines: Token[][] = [[]];
    let depth = 0;
    for (const child of children) {
      depth += child.nesting;
      if (depth === 0 && /^(?:soft|hard)break$/.test(child.type)) lines.push([child]);
      else lines.at(-1)!.push(child);
    }
    const drawn: Token[] = [];
    let isOpen = false;
    for (const line of lines) {
      const [first] = line;
      const words = first && /break$/.test(first.type) ? line.slice(1) : line;
      // Bold opens before its label, and the parser puts an empty text before bold.
      const label = words.find(
        ({ nesting, type, content }) =>
          type === labelOpen || (nesting !== 1 && (type !== 'text' || content !== '')),
      );
      if (label?.type !== labelOpen || !label.meta?.isTurn) {
        drawn.push(...line);
        continue;
      }
      if (isOpen) drawn.push(this.close('span'));
      const open = new this.Token('prepbook_turn_open', 'span', 1);
      open.attrSet('class', `prepbook-turn ${label.attrGet('class')}-turn`);
      drawn.push(open, ...words);
      isOpen = true;
    }
    return isOpen ? [...drawn, this.close('span')] : drawn;
  }

  /** Draws the box in the place of its brackets, named for a screen reader by the item's words. */
  private withBox(children: readonly Token[], checked: boolean): Token[] {
    const box = new this.Token('prepbook_box', 'input', 0);
    box.attrs = [
      ['type', 'checkbox'],
      ['disabled', ''],
    ];
    if (checked) box.attrs.push(['checked', '']);
    const [first, ...others] = children;
    const words = first?.type === 'text' ? this.text(first.content.slice(3)) : [];
    return [new this.Token('prepbook_task_open', 'label', 1), box, ...words, ...others, this.close('label')];
  }

  private levelsOn([from, to]: [number, number]): Token[] {
    const levels = this.levels.filter(({ line }) => line >= from && line < to);
    return levels.map(({ level, text }) => {
      const mark = new this.Token(levelToken, 'span', 0);
      mark.attrSet('class', `prepbook-level prepbook-${level}`);
      mark.content = text;
      return mark;
    });
  }

  private text(content: string): Token[] {
    if (content === '') return [];
    const token = new this.Token('text', '', 0);
    token.content = content;
    return [token];
  }

  private close(tag: string): Token {
    return new this.Token('prepbook_close', tag, -1);
  }
}

/** Whether the next token is the text at the start of a list item. */
function opensItem(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.type === 'paragraph_open' && tokens.at(-2)?.type === 'list_item_open';
}

function copy(token: Token): Token {
  const same = Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token);
  // What is joined to the copy must not be joined to the token.
  same.attrs = token.attrs && token.attrs.map(([name, value]) => [name, value]);
  return same;
}

/** Where the label stands as one: its own word, with what closes a label behind it. */
function whereLabel(text: string, label: string): number {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const isWord = !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (isWord && /^(?:[\s:.,)—–-]|$)/u.test(text.slice(at + label.length))) return at;
  }
  return -1;
}

function labelsOf(text: string, { questions }: Notebook): Label[] {
  const found: { label: Range; class: string; isTurn: boolean }[] = [];
  for (const { answers } of questions)
    for (const { parts, turns } of answers) {
      for (const { kind, label } of parts)
        found.push({ label, class: `prepbook-part prepbook-${kind}`, isTurn: false });
      for (const { speaker, label } of turns)
        found.push({ label, class: `prepbook-${speaker}`, isTurn: true });
    }
  found.sort((a, b) => a.label.start - b.label.start);
  let line = 0;
  let at = 0;
  return found.flatMap(({ label, ...more }) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < label.start; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    const words = text.slice(label.start, label.end).trim();
    return words === '' ? [] : { text: words, line, ...more };
  });
}
