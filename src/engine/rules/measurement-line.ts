import type { AnalysedAnswer } from '../answer/analyse';
import type { LanguageId } from '../language/language';
import type { ProposedFix } from './rule';

/** What a measurement tells: baseline, result, source and period. The gaps are in brackets, which `placeholder` knows. */
const fields: Readonly<Record<LanguageId, string>> = {
  ru: 'было [число], стало [число]; источник — [название отчёта], период — [даты].',
  en: 'baseline [number], result [number]; source: [name of the report]; period: [dates].',
};

/** A gap that waits for a figure: what it lacks is another rule's to say. */
export const FIGURE_GAP =
  /\[(?:числ|цифр|сумм|процент|срок|number|figure|amount|percent|result|x{1,3}\])[^\][\n]*\]?/iu;

/** A measurement to be filled in, behind the result. An answer that has one already gets no second. */
export function measurementLine({ parts, lang }: AnalysedAnswer): ProposedFix[] {
  if (parts.some(({ kind }) => kind === 'measurement')) return [];
  return [{ title: 'measure', part: { kind: 'measurement', text: fields[lang] } }];
}

/** The names of the fix. */
export const measureTitles: Readonly<Record<LanguageId, string>> = {
  ru: 'Добавить строку «Замер»',
  en: 'Add a Measurement line',
};
