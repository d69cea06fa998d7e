import type { Draft } from '../notebook/draft';

/** What opens a line of its own in Markdown: a list's item, or a break that the line above ends with. */
const OWN_LINE = /(?: {2,}|\\)\r?\n|\n[ \t>]*(?:[-*+]|\d+[.)])[ \t]/;

/** What a draft of a section says, as text to be pasted: a paragraph a line, no markup, no labels but those of speakers. */
export function plainText(source: string, { passage, parts, turns }: Draft): string {
  const { text } = passage;
  const speakers = new Set(turns.map(({ label }) => label.start));
  /** Lines that were only wrapped made one. */
  const joined = (from: number, to: number): string =>
    text.slice(from, to).replace(/(?<!\n)\n(?!\n)[^\S\n]*/g, (gap: string, at: number) => {
      const [before, after] = [from + at, from + at + gap.length];
      const end = passage.toSource({ start: before - 1, end: before }).end;
      const between = source.slice(end, passage.toSource({ start: after, end: after + 1 }).end);
      return speakers.has(after) || OWN_LINE.test(between) ? '\n' : ' ';
    });
  let plain = '';
  let read = 0;
  for (const { label, body } of parts) {
    plain += joined(read, label.start);
    const start = Math.max(label.end, body.start);
    // What followed the label now begins a sentence.
    read = start + (/^\P{L}?\p{Ll}/u.exec(text.slice(start, start + 2))?.[0].length ?? 0);
    plain += text.slice(start, read).toUpperCase();
  }
  plain += joined(read, text.length);
  return plain
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
