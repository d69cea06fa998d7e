import type { LanguageId } from '../language/language';
import { detectLanguage } from '../language/detect';
import type { Range } from '../finding';
import {
  fieldNames,
  isOffer,
  offerLines,
  unwrapped,
  withoutComments,
  type OfferField,
  type OfferLine,
} from './offer';
import type { FileRule } from './rule';

/** Nothing, a dash, «уточнить», “TBD”: what stands where a condition should. */
const NOTHING = /^[\s\-–—?.…_/]*$/u;
const LATER =
  /^(?:\[[^\]]*\]|(?:надо |нужно )?(?:уточн|узна(?:ть|ю)|спро(?:сить|шу)|выясн)\p{L}*|пока (?:не|нет)|не (?:указан|обсужд|обсуд|назва|сказал|знаю|извест|ясн|понятн|оговор|прописан|определ)|неизвестн|непонятн|нет (?:данных|информации)|ничего не|по договор[её]нности|по согласованию|обсужда|обсудим|будет (?:определ|соглас|уточн|извест|назнач)|позже|потом|н\/д|n\/?a\b|tb[dac]\b|to be |unknown|unclear|not (?:yet |been )?(?:stated|specified|said|mentioned|discussed|known|clear|given|agreed|sure)|ask|check|find out|todo|pending|later|negotiable|depends|didn['’]t (?:say|mention)|no (?:info|idea))/iu;
/** A longer value, or one with a figure, says something in spite of its opening. */
const LONGEST = 70;

const labels: Readonly<Record<LanguageId, Readonly<Record<OfferField, string>>>> = {
  ru: {
    company: 'компания',
    position: 'должность',
    schedule: 'график',
    place: 'место работы',
    pay: 'оклад',
    bonus: 'премия',
    social: 'социальный пакет',
    kpi: 'показатели (KPI)',
    start: 'дата выхода',
    probation: 'испытательный срок',
    other: '',
  },
  en: {
    company: 'company',
    position: 'position',
    schedule: 'hours',
    place: 'place of work',
    pay: 'fixed pay',
    bonus: 'bonus',
    social: 'benefits',
    kpi: 'targets (KPI)',
    start: 'start date',
    probation: 'probation',
    other: '',
  },
};
const wanted = (Object.keys(labels.en) as OfferField[]).filter((field) => field !== 'other');
/** With fewer lines that name a field, what stands here is no offer yet. */
const FEWEST = 3;

interface Note {
  gaps: { at: Range; words: string }[];
  named: readonly OfferField[];
  lines: number;
  /** The unit's first line that says something. */
  first: Range;
  lang: LanguageId;
}

/** An offer in which a condition is left open, or is not spoken of. */
export const offerGap: FileRule<Note> = {
  id: 'offer-gap',
  severity: 'information',
  messages: {
    en: {
      empty:
        'This condition is still open: “{words}”. Ask for it in writing before you answer; what is not in the offer is not promised.',
      absent: 'The offer does not speak of: {fields}. Ask about each before you sign.',
    },
    ru: {
      empty:
        'Условие осталось открытым: «{words}». Попросите прислать его письменно до ответа: чего нет в оффере, того не обещали.',
      absent:
        'В оффере ничего не сказано о таких условиях: {fields}. Спросите о каждом, прежде чем соглашаться.',
    },
  },
  note(_unit, answers, written, frontMatter) {
    if (!isOffer(answers, frontMatter)) return undefined;
    const text = withoutComments(written);
    const offer = unwrapped(text);
    const lines = offerLines(offer);
    // A frame that waits to be filled in: nothing has been offered yet.
    const isFrame = lines.every(({ values }) => values.every((value) => value.trim() === ''));
    if (isFrame && lines.length >= FEWEST) return undefined;
    const gaps = lines
      .filter(({ values }) => values.some(isOpen))
      .map(({ at }) => ({ at, words: offer.slice(at.start, at.end) }));
    const named = wanted.filter(
      (field) => fieldNames[field].test(offer) || (field === 'kpi' && lines.some(isMeasuredBonus)),
    );
    return { gaps, named, lines: lines.length, first: firstLine(text), lang: detectLanguage(text) };
  },
  checkFile({ notes, frontMatter }, _others, report) {
    for (const { note, start } of notes)
      for (const { at, words } of note.gaps)
        report({ at: moved(at, start), message: 'empty', values: { words } });
    const offer = notes.find(({ note }) => note.lines >= FEWEST);
    if (!offer) return;
    const named = new Set(notes.flatMap(({ note }) => note.named));
    if (frontMatter.company !== undefined) named.add('company');
    if (frontMatter.role !== undefined) named.add('position');
    const { lang, first } = offer.note;
    const fields = wanted.filter((field) => !named.has(field)).map((field) => labels[lang][field]);
    if (fields.length > 0)
      report({ at: moved(first, offer.start), message: 'absent', values: { fields: fields.join(', ') } });
  },
};

function moved({ start, end }: Range, by: number): Range {
  return { start: by + start, end: by + end };
}

function firstLine(text: string): Range {
  const start = text.length - text.trimStart().length;
  const [line] = text.slice(start).split('\n', 1);
  return { start, end: start + line!.trimEnd().length };
}

/** «3 % с маржи», “if 90% are on time”: the bonus says itself what is measured. */
function isMeasuredBonus({ fields, values }: OfferLine): boolean {
  const value = values.join(' ');
  return fields.includes('bonus') && /\d/.test(value) && MEASURED.test(value);
}

const MEASURED =
  /(?<!\p{L})(?:если|при (?:выполнени|условии|достижени)|за (?:кажд|кварт|месяц (?:без|с)|недел)|не менее|не ниже|сверх|(?:с|от) (?:\p{L}+ )?(?:маржи|продаж|выручки|прибыли|сделок|сделки|оборота)|if|when|provided|at least|for (?:each|every)|(?:of|on) (?:\p{L}+ ){0,2}(?:margin|sales|revenue|profit|deals?|turnover))(?!\p{L}{4})/iu;

export function isOpen(value: string): boolean {
  return NOTHING.test(value) || (value.length < LONGEST && !/\d/.test(value) && LATER.test(value));
}
