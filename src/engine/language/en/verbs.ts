import { doubling, irregularVerbs, optionalDoubling, regularVerbs } from './verb-list';

/** What a form may be; several at once: “called” is Past and Participle, “put” is Base, Past and Participle. */
export const VerbForm = {
  /** Infinitive, imperative, and the present of all but he, she and it. */
  Base: 1,
  Third: 2,
  Past: 4,
  Participle: 8,
  Ing: 16,
  /** As often a noun or an adjective: “call”, “reports”, “open”. */
  Nominal: 32,
  /** Not in the list: an unknown word that only ends like a verb. */
  Guess: 64,
} as const;
const V = VerbForm;

interface Entry {
  bits: number;
  /** Bases, the likeliest first. */
  bases: string[];
}

const PREFIX = /^(?:re|over|under|out|mis|un|fore|up|pre|co|de)-?(?=\p{L}{3})/u;
/** They end like a past, and are none. */
const NOT_PAST = new Set(
  'need seed feed hundred bed red shed weed speed sacred naked wicked embed indeed kindred biped breed greed reed deed creed bleed exceed proceed succeed hatred infrared rugged ragged beloved aged unemployed unprecedented experienced talented gifted detailed complicated sophisticated limited unlimited skilled so-called based-on media-based'.split(
    ' ',
  ),
);
const NOT_ING =
  /^(?:.{0,2}ing|thing|.*(?:some|any|every|no)thing|evening|morning|string|spring|ceiling|during|according|including|sibling|wedding|building|pricing|outstanding|interesting|boring)$/;

const entries = new Map<string, Entry>();

function add(form: string, base: string, bits: number): void {
  const entry = entries.get(form);
  if (!entry) entries.set(form, { bits, bases: [base] });
  else {
    entry.bits |= bits;
    if (!entry.bases.includes(base)) entry.bases.push(base);
  }
}

/** “stop” → “stopp”, “carry” → “carri”, “save” → “sav”: what -ed is put to. */
function pastStems(base: string): string[] {
  if (base.endsWith('e')) return [base.slice(0, -1)];
  if (/[^aeiou]y$/.test(base)) return [base.slice(0, -1) + 'i'];
  const doubled = base + base.at(-1)!;
  if (doubling.has(base)) return [doubled];
  if (/^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base) && base.length > 2) return [doubled];
  return optionalDoubling.has(base) ? [base, doubled] : [base];
}

function ingForms(base: string): string[] {
  if (/ie$/.test(base)) return [base.slice(0, -2) + 'ying'];
  if (/(?:ee|oe|ye)$/.test(base)) return [base + 'ing'];
  return pastStems(base).map((stem) => (stem.endsWith('i') ? base : stem) + 'ing');
}

export function presentThird(base: string): string {
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies';
  return base + (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? 'es' : 's');
}

function addPresent(base: string, nominal: number): void {
  add(base, base, V.Base | nominal);
  add(presentThird(base), base, V.Third | nominal);
  for (const form of ingForms(base)) add(form, base, V.Ing);
}

/** Built at the first look-up, so that a notebook in Russian never pays for it. */
function build(): Map<string, Entry> {
  // The irregular forms first: “found” is find before it is found, “saw” see before saw.
  for (const line of irregularVerbs) {
    const [marked, past, participle = past] = line.split(' ') as [string, string, string?];
    const base = marked.replace('*', '');
    for (const form of past.split('/')) add(form, base, V.Past);
    for (const form of participle!.split('/')) add(form, base, V.Participle);
    addPresent(base, marked === base ? 0 : V.Nominal);
  }
  for (const marked of regularVerbs) {
    const base = marked.replace('*', '');
    addPresent(base, marked === base ? 0 : V.Nominal);
    for (const stem of pastStems(base)) add(stem + 'ed', base, V.Past | V.Participle);
  }
  for (const [form, bits] of [
    ['be', V.Base],
    ['am', V.Base],
    ['are', V.Base],
    ['is', V.Third],
    ['was', V.Past],
    ['were', V.Past],
    ['been', V.Participle],
    ['being', V.Ing],
  ] as const)
    add(form, 'be', bits);
  for (const [base, past, participle, is] of [
    ['have', 'had', 'had', 'has'],
    ['do', 'did', 'done', 'does'],
    ['go', 'went', 'gone', 'goes'],
  ] as const) {
    add(past, base, V.Past);
    add(participle, base, V.Participle);
    add(base, base, V.Base);
    add(is, base, V.Third);
    add(base === 'have' ? 'having' : base + 'ing', base, V.Ing);
  }
  return entries;
}

/**
 * What a form may be, 0 where it is no verb. A prefix counts for nothing (“re-planned”, “oversaw”); a word that is not
 * in the list is judged by its ending alone.
 *
 * @param form a normal form
 */
export function verbForms(form: string): number {
  const entry = entryOf(form);
  if (entry) return entry.bits;
  const last = form.slice(form.lastIndexOf('-') + 1);
  if (NOT_PAST.has(form) || NOT_PAST.has(last)) return 0;
  if (/(?:[^e]|[^aeiou]re|gue)ed$|[lr]eed$/.test(last) && last.length > 4)
    return V.Past | V.Participle | V.Guess;
  if (last.length > 5 && last.endsWith('ing') && !NOT_ING.test(last)) return V.Ing | V.Guess;
  return 0;
}

/** The verbs that a form may belong to, likeliest first; empty where the list has none. */
export function verbBases(form: string): readonly string[] {
  const known = table().get(form);
  if (known) return known.bases;
  const prefix = PREFIX.exec(form)?.[0] ?? '';
  return (entryOf(form)?.bases ?? []).map((base) => prefix + base);
}

function table(): Map<string, Entry> {
  return entries.size > 0 ? entries : build();
}

function entryOf(form: string): Entry | undefined {
  const known = table().get(form);
  if (known) return known;
  const prefix = PREFIX.exec(form)?.[0];
  const entry = prefix === undefined ? undefined : table().get(form.slice(prefix.length));
  // “restart” is a verb like start; “outcome”, “overview” and “underline” are none like come, view and line.
  const whole = prefix === 're' || prefix?.endsWith('-') === true;
  if (!entry || (!whole && entry.bits & (V.Base | V.Third))) return undefined;
  return entry;
}
