import type { Finding, Fix, Linter } from '../engine';

/** The text after a fix, and where in it the fix has written, in the order of its edits. */
export function apply(text: string, { edits }: Fix): { text: string; written: { start: number; end: number }[] } {
  const sorted = [...edits].sort((a, b) => a.start.offset - b.start.offset);
  let [from, after] = [0, ''];
  const places = new Map<unknown, { start: number; end: number }>();
  for (const edit of sorted) {
    if (edit.start.offset < from) throw new Error('edits overlap');
    after += text.slice(from, edit.start.offset);
    places.set(edit, { start: after.length, end: after.length + edit.text.length });
    after += edit.text;
    from = edit.end.offset;
  }
  return { text: after + text.slice(from), written: edits.map((edit) => places.get(edit)!) };
}

const keyOf = ({ rule, data }: Finding): string => [rule, data['part'] ?? ''].join(' ').trim();

/** What a fix leaves open for the writer, where it writes. */
const OPENED = new Set(['empty-part', 'placeholder']);

/** What is wrong with a fix of a finding: nothing, if it takes the finding away and adds none. */
export function faultsOf(linter: Linter, uri: string, text: string, finding: Finding, fix: Fix): string[] {
  // A result lives until its document is linted anew.
  const before = counted(linter.lint({ uri, text }).findings);
  const mended = apply(text, fix);
  const { findings } = linter.lint({ uri, text: mended.text });
  const isOpened = ({ rule, start, end }: Finding): boolean =>
    OPENED.has(rule) && mended.written.some((at) => start.offset < at.end && end.offset > at.start);
  const after = counted(findings.filter((one) => !isOpened(one)));
  const faults: string[] = [];
  for (const [key, count] of after) if (count > (before.get(key) ?? 0)) faults.push(`adds ${key}`);
  const key = keyOf(finding);
  if ((after.get(key) ?? 0) >= before.get(key)!) faults.push(`leaves ${key}`);
  return faults;
}

function counted(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
