import { Parser } from 'htmlparser2';
import { decode } from '../language/stands-in/character-references';
import { Blocks } from './pasted-blocks';

/** HTML as Markdown, and all that it says as plain text, to see whether anything was lost. */
export interface PastedHtml {
  markdown: string;
  said: string;
}

/** Longer HTML is no answer. UTF-16 units. */
const LONGEST = 1_000_000;
/** Nobody writes deeper; a parser looks for what a tag closes among all that are open. */
const DEEPEST = 300;

/** Elements that say nothing. */
const SILENT = new Set(
  'head title style script noscript template xml svg math iframe object audio video canvas select textarea button'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figure figcaption footer form header hr legend main nav p section summary'.split(
    ' ',
  ),
);

/** What an element hands down to those in it. */
interface Style {
  bold: boolean;
  silent: boolean;
  /** Whether line breaks count. */
  pre: boolean;
  /** Word writes the mark of a list's item as text. */
  marker: boolean;
}

class TooDeep extends Error {}

/**
 * Reads a clipboard's HTML as Markdown: headings, lists, tables, bold words, links and code; no styles, scripts or comments.
 * Headings stand below one of level `above`. Undefined where it is too long, or nested too deeply.
 */
export function readHtml(html: string, above: number): PastedHtml | undefined {
  if (html.length > LONGEST) return undefined;
  const blocks = new Blocks(above);
  const open: Style[] = [{ bold: false, silent: false, pre: false, marker: false }];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST) throw new TooDeep();
        const outer = open.at(-1)!;
        const style = styleOf(name, attributes, outer);
        open.push(style);
        if (!style.silent) begin(blocks, name, attributes);
      },
      ontext(text) {
        const { silent, marker, bold, pre } = open.at(-1)!;
        if (silent) return;
        const read = decode(text);
        if (marker) blocks.mark(read);
        else blocks.say(pre ? read : read.replace(/[ \t\r\n\f]+/g, ' '), bold);
      },
      onclosetag(name) {
        if (!open.pop()!.silent) end(blocks, name);
      },
    },
    { decodeEntities: false },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
  return { markdown: blocks.markdown(), said: blocks.said };
}

function begin(blocks: Blocks, name: string, attributes: Readonly<Record<string, string>>): void {
  const heading = headingLevel(name);
  if (heading > 0) return blocks.heading(heading);
  switch (name) {
    case 'br':
      return blocks.lineBreak();
    case 'ul':
    case 'ol':
      return blocks.openList(name === 'ol', Number(attributes['start'] ?? 1));
    case 'li':
      return blocks.item();
    case 'input':
      if (attributes['type'] === 'checkbox') blocks.box('checked' in attributes);
      return;
    case 'table':
      return blocks.openTable();
    case 'tr':
      return blocks.row();
    case 'td':
    case 'th':
      return blocks.cell();
    case 'a':
      return blocks.openLink(targetOf(attributes['href']));
    case 'code':
      return blocks.openCode();
    case 'pre':
      return blocks.openPre();
  }
  const level = name === 'p' ? WORD_LEVEL.exec(attributes['style'] ?? '')?.[1] : undefined;
  if (level) blocks.wordItem(Number(level));
  else if (BLOCKS.has(name)) blocks.end();
}

function end(blocks: Blocks, name: string): void {
  switch (name) {
    case 'ul':
    case 'ol':
      return blocks.closeList();
    case 'table':
      return blocks.closeTable();
    case 'td':
    case 'th':
      return blocks.closeCell();
    case 'a':
      return blocks.closeLink();
    case 'code':
      return blocks.closeCode();
    case 'pre':
      return blocks.closePre();
  }
  if (name === 'li' || headingLevel(name) > 0 || BLOCKS.has(name)) blocks.end();
}

function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}

/** The level of a list's item in Word, which writes items as paragraphs. */
const WORD_LEVEL = /mso-list:\s*l\d+\s+level(\d)/i;
const WORD_MARKER = /mso-list:\s*ignore/i;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;
const WEIGHT = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i;
const SPACES = /(?:^|;)\s*white-space\s*:\s*([\w-]+)/i;

function styleOf(
  name: string,
  { style = '', hidden }: Readonly<Record<string, string>>,
  outer: Style,
): Style {
  const weight = WEIGHT.exec(style)?.[1];
  const spaces = SPACES.exec(style)?.[1];
  return {
    bold: weight ? /^(?:bold|[6-9]00)/i.test(weight) : outer.bold || name === 'b' || name === 'strong',
    silent: outer.silent || SILENT.has(name) || hidden !== undefined || HIDDEN.test(style),
    pre: spaces ? spaces.startsWith('pre') : outer.pre || name === 'pre',
    marker: outer.marker || WORD_MARKER.test(style),
  };
}

/** Where a link may lead; empty for what is no address of the net. */
function targetOf(href = ''): string {
  const target = decode(href).trim();
  return /^(?:https?:|mailto:)[^\s<>]+$/i.test(target) ? target.replace(/[()\\]/g, encodeCharacter) : '';
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
