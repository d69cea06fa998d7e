const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2}`;

/** Stamps that stand before what is said, in brackets or with a date: nothing else looks like them. */
const BEFORE = [
  // [12:03] Анна: …; [12:03, 24.11.2026] Anna: …; [24.11.2026, 12:03:45] Anna: …
  String.raw`\[(?:${DATE},?\s)?${TIME}(?:,?\s${DATE})?\]\s(?<name>[^:\n]{1,40}):(?:\s|$)`,
  // 24.11.2026, 12:03 - Анна: …
  String.raw`${DATE},?\s${TIME}\s[-–—]\s(?<name>[^:\n]{1,40}):(?:\s|$)`,
].map((pattern) => new RegExp(`^${pattern}`, 'u'));

/** Stamps that have a line of their own above what is said. */
const ALONE = [
  // Анна, [24.11.2026 12:03]
  String.raw`(?<name>[^,\n]{1,40}),?\s\[(?:${DATE},?\s)?${TIME}\]:?`,
  // [12:03] Анна Петрова
  String.raw`\[(?:${DATE},?\s)?${TIME}(?:,?\s${DATE})?\](?:\s(?<name>${NAME}):?)?`,
  // Anna — Today at 12:03 PM
  String.raw`(?<name>${NAME})\s[-–—]\s(?:[Tt]oday|[Yy]esterday|[Сс]егодня|[Вв]чера)(?:,?\s(?:at|в))?\s${TIME}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** «Anna, 12:03», “Anna 12:03 PM”: a plan of the day has such lines too, so one must be the first or have others beside it. */
const NAMED = new RegExp(`^(?<name>${NAME}),?\\s{1,2}${TIME}:?$`, 'u');
const DAYS =
  /^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday|обед|перерыв|lunch|break|start|начало|конец)$/i;

interface Stamp {
  name: string;
  /** What is said on its line. */
  rest: string;
}

/** Lines of a chat without the stamps that it was copied with; where several people write, their names stay. */
export function withoutStamps(lines: readonly string[]): string[] {
  const sure = lines.map((line) => sureStamp(line.trim()));
  const named = lines.map((line, i) => (sure[i] ? undefined : namedStamp(line.trim(), lines[i + 1])));
  const first = lines.findIndex((line) => line.trim() !== '');
  const isChat = named[first] !== undefined || sure.some(Boolean) || named.filter(Boolean).length > 1;
  const stamps = sure.map((stamp, i) => stamp ?? (isChat ? named[i] : undefined));
  const names = new Set(stamps.flatMap((stamp) => stamp?.name || []));
  let speaker = '';
  return lines.flatMap((line, i) => {
    const stamp = stamps[i];
    if (!stamp) {
      const opened = speaker !== '' && line.trim() !== '' ? `${speaker}: ${line.trim()}` : line;
      if (opened !== line) speaker = '';
      return [opened];
    }
    speaker = names.size > 1 ? stamp.name : '';
    if (stamp.rest === '') return [''];
    const said = speaker ? `${speaker}: ${stamp.rest}` : stamp.rest;
    speaker = '';
    return i > 0 ? ['', said] : [said];
  });
}

function sureStamp(line: string): Stamp | undefined {
  if (!/\d[:.]\d\d/.test(line.slice(0, 100))) return undefined;
  for (const pattern of BEFORE) {
    const found = pattern.exec(line);
    if (found) return { name: found.groups!['name']!.trim(), rest: line.slice(found[0].length) };
  }
  if (line.length > 100) return undefined;
  const found = ALONE.map((pattern) => pattern.exec(line)).find(Boolean);
  return found ? { name: found.groups!['name']?.trim() ?? '', rest: '' } : undefined;
}

function namedStamp(line: string, next: string | undefined): Stamp | undefined {
  const found = line.length < 60 ? NAMED.exec(line) : null;
  const name = found?.groups!['name'];
  return name && next?.trim() && !DAYS.test(name) ? { name, rest: '' } : undefined;
}
