import type { Range } from '../finding';
import { addProse, type Prose } from './block';

/** What is never read here: NUL, tabs, HTML, escapes, character references, white space before a line break. */
const OTHER_MARKUP = /[\0\t<\\]|&[#a-z\d]| \r?\n/i;
const MARK = /[*_`[\]]/g;
const CODE = /`([^`\s](?:[^`\n]*[^`\s])?)`(?!`)/y;
const LINK = /\[([^[\]\\`*_<&!\n]+)\]\([\w:/.?=%#~+@-]+\)/y;

/**
 * Reads a stretch in which bold, emphasis, links and code are written as people write them, without the Markdown parser;
 * undefined where a mark might mean anything else. `brackets` says whether a bracket may be more than a character.
 */
export function readMarked(section: string, { start, end }: Range, brackets: boolean): Prose | undefined {
  const source = section.slice(start, end);
  if (OTHER_MARKUP.test(source)) return undefined;
  const prose: Prose = { text: '', runs: [], boldLead: 0 };
  const add = (from: number, to: number): void => {
    addProse(prose, source.slice(from, to), start + from);
  };
  /** The open emphasis and where it began. */
  let open = '';
  let openedAt = -1;
  let from = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(source); match; match = MARK.exec(source)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '_') {
      // «snake_case» is a word.
      if (!isWord(source.charCodeAt(at - 1)) || !isWord(source.charCodeAt(at + 1))) return undefined;
    } else if (mark === '*') {
      const stars = source[at + 1] === '*' ? '**' : '*';
      if (open !== '' && open !== stars) return undefined;
      if (!(open === '' ? opens(source, at, stars.length) : closes(source, at, stars.length)))
        return undefined;
      add(from, at);
      if (stars === '**' && open !== '' && openedAt === 0) prose.boldLead = prose.text.length;
      open = open === '' ? stars : '';
      openedAt = at;
      from = at + stars.length;
    } else if (mark === '`' || brackets) {
      const pattern = mark === '`' ? CODE : LINK;
      pattern.lastIndex = at;
      const [whole, inner] = source[at - 1] === '!' ? [] : (pattern.exec(source) ?? []);
      if (whole === undefined || inner === undefined) return undefined;
      add(from, at);
      add(at + 1, at + 1 + inner.length);
      from = at + whole.length;
    }
    MARK.lastIndex = Math.max(from, at + 1);
  }
  add(from, source.length);
  return open === '' ? prose : undefined;
}

function opens(text: string, at: number, stars: number): boolean {
  const before = at === 0 ? SPACE : text.charCodeAt(at - 1);
  return (isSpace(before) || OPENERS.has(before)) && isWord(text.charCodeAt(at + stars));
}

function closes(text: string, at: number, stars: number): boolean {
  const after = at + stars === text.length ? SPACE : text.charCodeAt(at + stars);
  const before = text.charCodeAt(at - 1);
  if (isSpace(after)) return isWord(before) || ENDS.has(before);
  return isWord(before) && ENDS.has(after);
}

/** The UTF-16 units of some characters. */
export const codes = (chars: string): ReadonlySet<number> =>
  new Set([...chars].map((char) => char.charCodeAt(0)));
const OPENERS = codes('(«"“');
const ENDS = codes(':.,;!?)%"»”');
const SPACE = 0x20;
const isSpace = (code: number): boolean => code === SPACE || code === 0x0a;

/** Latin and Russian letters and digits. */
export function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x410 && code <= 0x44f)
  );
}
