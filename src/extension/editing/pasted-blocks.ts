import { markdownTable } from './pasted-table';

/** Words of one look. */
interface Run {
  text: string;
  bold: boolean;
  /** As it is: not to be escaped. */
  raw: boolean;
}

interface Block {
  markdown: string;
  /** Items of a list stand line under line. */
  isItem: boolean;
}

interface List {
  /** 0 for a list of bullets. */
  number: number;
}

/** So deep a list is hardly one, and its indents would grow without end. */
const DEEPEST = 6;
/** More words in bold are a look, not a lead. */
const LONGEST_BOLD = 80;

/** Builds Markdown of what an HTML parser comes by, block by block. */
export class Blocks {
  /** All words so far. */
  said = '';
  private readonly blocks: Block[] = [];
  private runs: Run[] = [];
  private readonly lists: List[] = [];
  /** What opens the block: a heading's marks, an item's. */
  private lead = '';
  /** The indent of what goes on an item. */
  private indent = '';
  private readonly links: { target: string; from: number }[] = [];
  private code = 0;
  private pre = 0;
  private levels = 0;
  private tables = 0;
  private rows: string[][] = [];
  private marker = '';
  private highest = 0;

  constructor(private readonly above: number) {}

  say(text: string, bold: boolean): void {
    this.said += text;
    const last = this.runs.at(-1);
    const raw = this.code + this.pre > 0;
    if (last?.bold === bold && last.raw === raw) last.text += text;
    else this.runs.push({ text, bold, raw });
  }

  lineBreak(): void {
    this.said += '\n';
    this.runs.push({ text: this.tables > 0 ? ' ' : '\n', bold: false, raw: true });
  }

  heading(level: number): void {
    if (this.tables > 0) return;
    this.end();
    this.highest = Math.min(this.highest || level, level);
    this.levels = level;
  }

  openList(isNumbered: boolean, start: number): void {
    this.end();
    this.lists.push({ number: isNumbered ? Math.max(0, Math.floor(start) || 1) : 0 });
  }

  closeList(): void {
    this.end();
    this.lists.pop();
    if (this.lists.length === 0) this.indent = '';
  }

  item(): void {
    this.end();
    if (this.tables > 0) {
      this.runs.push({ text: '- ', bold: false, raw: true });
      return;
    }
    const list = this.lists.at(-1);
    this.startItem(this.lists.length, list?.number ? `${list.number++}.` : '-');
  }

  box(isTicked: boolean): void {
    if (this.lead.endsWith('- ') && isBlank(this.runs)) this.lead += isTicked ? '[x] ' : '[ ] ';
  }

  /** An item as Word writes it; its marker comes as text. */
  wordItem(level: number): void {
    this.end();
    this.marker = '';
    this.startItem(level, '-');
  }

  /** What Word shows in front of an item. */
  mark(text: string): void {
    this.said += text;
    this.marker += text;
    const number = /^\s*(\d{1,3})[.)]/.exec(this.marker)?.[1];
    if (number && this.lead.endsWith('- ')) this.lead = this.lead.replace(/- $/, `${number}. `);
  }

  openLink(target: string): void {
    this.links.push({ target, from: this.runs.length });
    // What follows is a run of its own.
    this.runs.push({ text: '', bold: false, raw: true });
  }

  closeLink(): void {
    const link = this.links.pop();
    if (!link?.target || this.tables > 0 || link.from >= this.runs.length) return;
    const inside = this.runs.slice(link.from);
    const words = inside.map(({ text }) => text).join('');
    // An address that is told as such stays one.
    if (words.trim() === '' || words.includes('\n') || link.target.includes(words.trim())) return;
    const bold = inside.every((run) => run.bold || run.text === '');
    const [, before, shown, after] = /^(\s*)([^]*?)(\s*)$/.exec(words)!;
    const text = `[${escaped(shown!).replace(/[[\]]/g, '\\$&')}](${link.target})`;
    this.runs.splice(link.from, Infinity, { text: `${before}${text}${after}`, bold, raw: true });
  }

  openCode(): void {
    if (this.pre > 0) return;
    this.code++;
    this.runs.push({ text: '`', bold: false, raw: true });
  }

  closeCode(): void {
    if (this.pre > 0 || this.code === 0) return;
    this.code--;
    this.runs.push({ text: '`', bold: false, raw: true });
  }

  openPre(): void {
    if (this.tables > 0) return;
    this.end();
    this.pre++;
  }

  closePre(): void {
    if (this.pre === 0) return;
    this.pre--;
    const text = this.runs
      .map((run) => run.text)
      .join('')
      .replace(/^\n|\s+$/g, '');
    this.runs = [];
    if (text === '') return;
    const ticks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([mark]) => mark.length)) + 1;
    const fence = '`'.repeat(ticks);
    this.blocks.push({ markdown: `${fence}\n${text}\n${fence}`, isItem: false });
  }

  openTable(): void {
    this.end();
    if (this.tables++ === 0) this.rows = [];
  }

  row(): void {
    if (this.tables === 1) this.rows.push([]);
  }

  cell(): void {
    if (this.tables === 1) this.runs = [];
    else this.end();
  }

  closeCell(): void {
    if (this.tables !== 1) return this.end();
    this.rows.at(-1)?.push(inline(this.runs));
    this.runs = [];
  }

  closeTable(): void {
    if (this.tables === 0 || --this.tables > 0) return;
    this.runs = [];
    for (const markdown of markdownTable(this.rows)) this.blocks.push({ markdown, isItem: false });
    this.rows = [];
  }

  /** Ends a paragraph, a heading or what is said in an item so far; inside a table it only parts words. */
  end(): void {
    this.said += '\n';
    if (this.tables > 0) {
      this.runs.push({ text: '\n\n', bold: false, raw: true });
      return;
    }
    if (this.pre > 0) return;
    const { lead, levels } = this;
    // An item may hold a paragraph: its mark waits for the first words.
    if (isBlank(this.runs)) {
      this.runs = [];
      return;
    }
    const isHeading = levels > 0 && lead === '';
    const runs =
      isHeading || isLoud(this.runs) ? this.runs.map((run) => ({ ...run, bold: false })) : this.runs;
    this.runs = [];
    this.links.length = 0;
    this.lead = '';
    this.levels = 0;
    const text = inline(runs);
    if (isHeading) {
      this.blocks.push({ markdown: `${HEADING}${levels} ${text.replace(/\s*\n\s*/g, ' ')}`, isItem: false });
      return;
    }
    for (const [i, paragraph] of text.split(/\n{2,}/).entries()) {
      const lines =
        i === 0 && lead ? lead + paragraph : this.indent + (lead ? paragraph : unlisted(paragraph));
      const goesOn = `\n${this.indent}`;
      this.blocks.push({ markdown: lines.replace(/\n[^\S\n]*/g, goesOn), isItem: i === 0 && lead !== '' });
    }
  }

  markdown(): string {
    this.end();
    let text = '';
    this.blocks.forEach(({ markdown, isItem }, i) => {
      if (i > 0) text += isItem && this.blocks[i - 1]!.isItem ? '\n' : '\n\n';
      text += markdown.startsWith(HEADING) ? this.headingLine(markdown) : markdown;
    });
    return text;
  }

  private headingLine(markdown: string): string {
    const level = Number(markdown[HEADING.length]) - this.highest + this.above + 1;
    return '#'.repeat(Math.min(6, level)) + markdown.slice(HEADING.length + 1);
  }

  private startItem(level: number, mark: string): void {
    const margin = ' '.repeat(4 * (Math.min(DEEPEST, Math.max(1, level)) - 1));
    this.lead = `${margin}${mark} `;
    this.indent = ' '.repeat(this.lead.length);
    this.levels = 0;
  }
}

/** Stands for a heading's marks until it is known how high the highest one is; no text has this character. */
const HEADING = '\0';

function isBlank(runs: readonly Run[]): boolean {
  return runs.every(({ text }) => /^[\s\u200B\uFEFF]*$/.test(text));
}

/** Whether so much is in bold that it is the look of the whole. */
function isLoud(runs: readonly Run[]): boolean {
  const words = runs.filter(({ text }) => text.trim() !== '');
  return (
    words.every(({ bold }) => bold) && words.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_BOLD
  );
}

/** The runs of a block as Markdown: bold marks close to the words, however the spaces lie. */
function inline(runs: readonly Run[]): string {
  let markdown = '';
  for (const { text, bold, raw } of joined(runs)) {
    const written = raw ? text : escaped(text);
    const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(written)!;
    if (!bold || words === '' || /\n\s*\n/.test(words)) {
      // Behind a bold “Task:” stars would not close before a letter.
      markdown +=
        /[^\p{L}\p{N}\s]\*\*$/u.test(markdown) && /^[\p{L}\p{N}]/u.test(written) ? ` ${written}` : written;
      continue;
    }
    const touches = /[\p{L}\p{N}]$/u.test(markdown) && before === '' && !/^[\p{L}\p{N}]/u.test(words);
    markdown += touches ? written : `${before}**${words}**${after}`;
  }
  return markdown
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Neighbours of one look made one; blank ones look like what is before them. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.text === '') continue;
    if (last && last.raw === run.raw && (last.bold === run.bold || run.text.trim() === ''))
      last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}

/** What Markdown would read as its own, made text. Letters and digits around «_» keep it harmless, and so do spaces around «*». */
function escaped(text: string): string {
  return text
    .replace(
      /\\(?=[!-/:-@[-`{-~])|`|\*(?!\s)|(?<!\s)\*|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu,
      '\\$&',
    )
    .replace(/<(?=[a-z/!?])|&(?=#?\w+;)|\](?=\()|~(?=~)/gi, '\\$&');
}

/** What a line of a paragraph would open if it stood in Markdown: a heading, a quote, a list that counts years. */
function unlisted(paragraph: string): string {
  return paragraph
    .replace(/^(?=#{1,6}(?:\s|$)|>|\+\s|[=]+\s*$|-{2,}\s*$)/gm, '\\')
    .replace(/^(\d{4,9})(?=[.)]\s)/gm, '$1\\');
}
