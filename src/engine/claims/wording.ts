import type { LanguageId } from '../language/language';
import type { Claim } from './claim';

/** A text for a stretch of the answer that makes a claim right. */
export interface Rewording {
  start: number;
  end: number;
  text: string;
}

/** A number as the language writes it: «1,5», “1.5”; thousands are set apart from five digits on. */
export function numberText(value: number, lang: LanguageId): string {
  const [whole, part] = String(Math.abs(value)).split('.') as [string, string?];
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'ru' ? ' ' : ',') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${part ? (lang === 'ru' ? ',' : '.') + part : ''}`;
}

/** «20 %», or “20%” where the candidate writes no space. */
export function percentText(value: string, lang: LanguageId, written: string): string {
  const space = written.includes('%') ? /\s%/.test(written) : lang === 'ru';
  return `${value}${space ? ' ' : ''}%`;
}

function timesText(value: number, lang: LanguageId): string {
  if (lang === 'en') return `${numberText(value, lang)} times`;
  const last = value % 10;
  const teen = value % 100 >= 11 && value % 100 <= 14;
  const few = !Number.isInteger(value) || (!teen && last >= 2 && last <= 4);
  return `${numberText(value, lang)} ${few ? 'раза' : 'раз'}`;
}

/** The stated figure as written. */
export function statedText(claim: Claim, text: string): string {
  return text.slice(claim.stated.start, claim.stated.end);
}

/** What messages tell of a change: its two figures as written, and what they come to. */
export function changeValues({ change, pair, lang }: Claim, text: string): Record<string, string> {
  if (!change || !pair) return {};
  const told = (value = 0): string => numberText(value, lang);
  return {
    before: text.slice(pair.before.start, pair.before.end),
    after: text.slice(pair.after.start, pair.after.end),
    percent: told(change.percent),
    speed: told(change.speed),
    points: told(change.points),
    times: told(change.times),
  };
}

/** The first right value in the unit of the stated figure. */
export function rightText(claim: Claim, text: string): string {
  const { lang, stated } = claim;
  const written = statedText(claim, text);
  const value = claim.right[0]!;
  switch (stated.unit) {
    case '%':
    case 'fraction':
      return percentText(numberText(value, lang), lang, written);
    case 'pp':
      return pointsText(value, lang, written);
    case 'times':
      return timesText(value, lang);
    default:
      // «300 тысяч рублей» → «320 тысяч рублей», “£900” → “£1000”.
      return stated.digits
        ? written.replace(/[-−–]?\d(?:[\d.,\s]*\d)?/, numberText(value / (stated.scale ?? 1), lang))
        : numberText(value, lang);
  }
}

/** «5 п. п.», “5 percentage points”; in full where the candidate writes it so. */
export function pointsText(value: number, lang: LanguageId, written = ''): string {
  if (lang === 'en') return `${numberText(value, lang)} percentage ${value === 1 ? 'point' : 'points'}`;
  if (/процентн/i.test(written)) return `${numberText(value, lang)} ${pointsWord(value)}`;
  return `${numberText(value, lang)} п. п.`;
}

function pointsWord(value: number): string {
  const [last, teen] = [value % 10, value % 100 >= 11 && value % 100 <= 14];
  if (!Number.isInteger(value) || (!teen && last >= 2 && last <= 4)) return 'процентных пункта';
  return !teen && last === 1 ? 'процентный пункт' : 'процентных пунктов';
}

/** The rewordings that make a claim right: the candidate's own figure first, then another right one where there is one. */
export function rewordings(claim: Claim, text: string): Rewording[] {
  if (claim.right.length === 0) return [];
  const own = ownFigure(claim, text);
  if (!own) return [];
  const other = otherFigure(claim, text, own);
  return other ? [own, other] : [own];
}

/** The right figure in place of the stated one; a figure in a word takes its prepositions along: “in half” → “by 25%”. */
function ownFigure(claim: Claim, text: string): Rewording | undefined {
  const { stated, lang } = claim;
  const { start, end, lead } = stated;
  const right = rightText(claim, text);
  const written = statedText(claim, text).toLowerCase();
  if (stated.digits) return { start, end: pointsEnd(claim, text), text: right };
  if (VERB.test(written)) return verbFigure(claim, text, right);
  if (stated.unit === 'times') return { start, end, text: written.startsWith('в') ? `в ${right}` : right };
  if (stated.unit !== 'fraction') return { start, end, text: right };
  if (written === 'наполовину') return { start, end, text: `на ${right}` };
  const the = lang === 'en' ? /^ (?:of )?the /.exec(text.slice(end, end + 9))?.[0] : undefined;
  if (the && !/by\s$/i.test(text.slice(0, lead)))
    return { start: lead, end: end + the.length, text: `${right} less ` };
  const isIn = /^in\s/i.test(text.slice(lead, start));
  return { start: lead, end, text: `${isIn ? 'by ' : ''}${right}` };
}

/** A figure that is a verb of its own: “tripled”, «удвоили». */
const VERB = /^(?:doubl|tripl|quadrupl|halv|удво|утро)/u;
const GROWN: Readonly<Record<string, string>> = { e: 'grow', ed: 'grew', es: 'grows', ing: 'growing' };
const FALLEN: Readonly<Record<string, string>> = { e: 'fall', ed: 'fell', es: 'falls', ing: 'falling' };

/** “doubled” → “grew 1.5 times”, “halved” → “fell by 25%”; not where it has an object or is a participle. */
function verbFigure({ stated, change }: Claim, text: string, right: string): Rewording | undefined {
  const { start, end, lead, unit } = stated;
  const verb = (change?.grows ? GROWN : FALLEN)[/(?:e[ds]?|ing)$/.exec(text.slice(start, end))?.[0] ?? ''];
  const isFree = /^(?:[.,;:)]|\s(?:from|to|in|over|since|within|after|before|when|and|—|–)\s|$)/.test(
    text.slice(end, end + 8),
  );
  const isParticiple = /(?:ha[sd]|have|be|been|is|are|was|were|the|a|['’]\p{L}+)\s$/iu.test(
    text.slice(0, lead),
  );
  if (!verb || !isFree || isParticiple) return undefined;
  return { start: lead, end, text: `${verb} ${unit === 'fraction' ? 'by ' : ''}${right}` };
}

/** A language layer that reads «п. п» leaves the last stop out; a rewording takes it along. */
function pointsEnd({ stated, lang }: Claim, text: string): number {
  return lang === 'ru' &&
    stated.unit === 'pp' &&
    text[stated.end] === '.' &&
    /п\. ?п$/u.test(text.slice(stated.start, stated.end))
    ? stated.end + 1
    : stated.end;
}

const FASTER = /^ (?:быстрее|faster|quicker)(?!\p{L})/iu;

function speedToo(percent: string, lang: LanguageId): string {
  return lang === 'ru' ? `скорость выросла на ${percent}` : `speed is up ${percent}`;
}

/** What a change of speed is in time. */
export function timeToo(percent: string, lang: LanguageId): string {
  return lang === 'ru' ? `времени меньше на ${percent}` : `${percent} less time`;
}

/** Another true figure for the same change. */
function otherFigure(claim: Claim, text: string, own: Rewording): Rewording | undefined {
  const { lang, stated, change, pair } = claim;
  if (!change || !pair) return undefined;
  const written = statedText(claim, text);
  const percent = (value: number): string =>
    percentText(numberText(value, lang), lang, stated.unit === '%' ? written : lang === 'ru' ? ' %' : '%');
  const inPercent = stated.digits && stated.unit === '%';
  if (inPercent && change.points !== undefined) {
    const points = pointsText(change.points, lang);
    return { ...own, text: lang === 'ru' && text[own.end] === '.' ? points.slice(0, -1) : points };
  }
  if (stated.unit === 'pp' && stated.digits) {
    // «на 50 п. п. Дальше» → «на 50 %. Дальше».
    const isStop = text[own.end - 1] === '.' && /^\s*(?:\p{Lu}|$)/u.test(text.slice(own.end));
    return { ...own, text: percent(change.percent) + (isStop ? '.' : '') };
  }
  if (inPercent && pair.time && claim.of !== 'output' && change.speed !== undefined && !change.grows) {
    // «На 25 % быстрее (времени меньше на 20 %)».
    const faster = claim.of === 'faster' ? (FASTER.exec(text.slice(own.end, own.end + 12))?.[0] ?? '') : '';
    const end = own.end + faster.length;
    // A speed that grew by 400 % says nothing to anybody; brackets inside brackets or before a noun read badly.
    const before = text.slice(Math.max(0, own.start - 80), own.start);
    const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
    const closed = /^\s*(?:[.,:;!)—–]|\(|$)/.test(text.slice(end, end + 4));
    if (change.percent > 60 || inBrackets || !closed) return undefined;
    const told =
      claim.of === undefined ? speedToo(percent(change.speed), lang) : timeToo(percent(change.percent), lang);
    return { ...own, end, text: `${own.text}${faster} (${told})` };
  }
  if (stated.unit === 'times' && lang === 'ru' && change.percent > 0 && claim.of === undefined) {
    const vBefore = /(?:^|\s)в\s$/iu.exec(text.slice(Math.max(0, stated.start - 3), stated.start));
    if (stated.digits && vBefore)
      return { ...own, start: stated.start - 2, text: `на ${percent(change.percent)}` };
    if (/^(?:вдвое|втрое|вчетверо|впятеро)$/iu.test(written))
      return { ...own, text: `на ${percent(change.percent)}` };
  }
  return undefined;
}
