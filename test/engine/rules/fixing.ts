import type { Finding, Fix, Linter } from '../engine';

interface Stretch {
  start: number;
  end: number;
}

/** The text after a fix, and where in it each of its edits has written. */
export function apply(text: string, { edits }: Fix): { text: string; written: Stretch[] } {
  const sorted = [...edits].sort((a, b) => a.start.offset - b.start.offset);
  const places = new Map<unknown, Stretch>();
  let [from, after] = [0, ''];
  for (const edit of sorted) {
    if (edit.text === '' && edit.start.offset === edit.end.offset) throw new Error('an edit changes nothing');
    if (edit.start.offset < from) throw new Error('edits overlap');
    after += text.slice(from, edit.start.offset);
    places.set(edit, { start: after.length, end: after.length + edit.text.length });
    after += edit.text;
    from = edit.end.offset;
  }
  return { text: after + text.slice(from), written: edits.map((edit) => places.get(edit)!) };
}

/** What a fix leaves open for the writer, where it writes. */
const OPENED = new Set(['empty-part', 'placeholder']);
/** A space before a mark, two spaces, two commas, a comma before a stop, a quote's mark inside a line. */
const UNTIDY = /[^\s>|] [,.!?;](?!\p{L})|[^\s|>] {2,}(?=\S)|,\s*[,.!?]|[^\s>] *> /gu;

/** What is wrong with a fix: nothing, if it takes its finding away, adds none, and leaves the text around tidy. */
export function faultsOf(linter: Linter, text: string, finding: Finding, fix: Fix): string[] {
  // A result lives until its document is linted anew.
  const before = counted(linter.lint({ uri: 'fixes:before', text }).findings);
  const mended = apply(text, fix);
  const { findings } = linter.lint({ uri: 'fixes:after', text: mended.text });
  const isOpened = ({ rule, start, end }: Finding): boolean =>
    OPENED.has(rule) && mended.written.some((at) => start.offset < at.end && end.offset > at.start);
  const after = counted(findings.filter((one) => !isOpened(one)));
  const faults: string[] = [];
  for (const [key, count] of after) if (count > (before.get(key) ?? 0)) faults.push(`adds ${key}`);
  const key = keyOf(finding);
  if ((after.get(key) ?? 0) >= before.get(key)!) faults.push(`leaves ${key}`);
  if (untidy(mended.text) > untidy(text)) faults.push('leaves stray marks or spaces');
  const stars = (all: string): number => all.split('**').length % 2;
  if (stars(mended.text) !== stars(text)) faults.push('breaks markup');
  if (mended.text.includes('\r\n') && /(?<!\r)\n/.test(mended.text)) faults.push('mixes line ends');
  return faults;
}

const untidy = (text: string): number => text.match(UNTIDY)?.length ?? 0;

/** A rule, and of `missing-part` the part. */
const keyOf = ({ rule, data }: Finding): string => `${rule} ${data['part'] ?? ''}`.trim();

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
