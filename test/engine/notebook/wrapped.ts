import { partOfLead, speakersIn } from '../../../src/engine/notebook/labels';

/** Lines that are no running text, and those of which a comment speaks. */
const NO_PROSE = /^\s*(?:#|\||<|\[[^\]]*\]:|(?:[-*_=] ?){3}|$|.*prepbook-disable-line)/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
/** What a line must not begin with; nor with a label. */
const OPENS = /^(?:[-+*•–>#|=~`<:[(]|\d+[.)]|\p{L}{1,2}\))/u;
/** No line is broken within: code, comments, links. */
const WHOLE = /`[^`]*`|<[^>]*>|\]\([^)]*\)/g;
/** A quote's mark, a list item's marker and box. */
const LEAD = /^(\s*(?:>\s?)*)((?:(?:[-*+•–—]|\d{1,3}[.)])\s+)?(?:\[[ xX]\]\s+)?)/;

/** A notebook as an editor wraps it that fills its paragraphs to a width. */
export function wrapped(text: string, width: number): string {
  let fence = false;
  let matter = /^---\n/.test(text);
  return text
    .split('\n')
    .map((line, i) => {
      if (matter) {
        if (i > 0 && line.trim() === '---') matter = false;
        return line;
      }
      if (FENCE.test(line)) fence = !fence;
      return fence || NO_PROSE.test(line) ? line : wrappedLine(line, width);
    })
    .join('\n');
}

const opens = (rest: string): boolean =>
  OPENS.test(rest) || partOfLead(rest, 0) !== undefined || speakersIn(rest)[0]?.start === 0;

function wrappedLine(line: string, width: number): string {
  const [lead, quote = '', marker = ''] = LEAD.exec(line)!;
  const indent = quote + ' '.repeat(marker.length);
  const whole = [...line.matchAll(WHOLE)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const lines: string[] = [];
  let from = 0;
  let best = -1;
  for (let at = line.indexOf(' ', lead.length); at >= 0; at = line.indexOf(' ', at + 1)) {
    const rest = line.slice(at + 1);
    if (/^\s|^$/.test(rest) || line[at - 1] === ' ' || opens(rest)) continue;
    if (whole.some(([start, end]) => at > start && at < end)) continue;
    const column = (to: number): number => (from > 0 ? indent.length : 0) + to - from;
    if (best > from && column(at) > width) {
      lines.push(line.slice(from, best));
      from = best + 1;
    }
    best = at;
  }
  if (best > from && (from > 0 ? indent.length : 0) + line.length - from > width) {
    lines.push(line.slice(from, best));
    from = best + 1;
  }
  lines.push(line.slice(from));
  return lines.join(`\n${indent}`);
}
