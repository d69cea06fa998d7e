import { stemmer } from '@orama/stemmers/russian';
import type { Range } from '../../finding';
import type { Language, SubjectMention } from '../language';
import { numbers } from '../numbers';
import { sentences } from '../sentences';
import { normalForm, words } from '../words';
import { russianNumbers } from './numbers';

const abbreviations = {
  inner: new Set('т.е напр см стр ул д кв ок им проф г рис пр т e.g'.split(' ')),
  final: new Set(
    'т.д т.п д п др руб коп тыс млн млрд чел сек мин час ч гг шт л об нед мес inc ltd'.split(' '),
  ),
};
/** Until the dictionary is in: Snowball's stem of the word stands for its lemma. */
export function createRussian(): Language {
  return {
    id: 'ru',
    words,
    sentences: (text) => sentences(text, abbreviations),
    lemma: (form) => [stemmer(normalForm(form))],
    numbers: (text) => numbers(text, russianNumbers),
    subjects,
  };
}

const PAST = /(?:л|ла|ло|ли)(?:с[ья])?$/;
const NOT_VERBS = new Set(
  'если или были было была был для ли после дела угол тыл канал портал материал персонал финал сила школа'.split(
    ' ',
  ),
);

/** Past-tense verbs by their ending; the subject is the nearest pronoun of the clause, or a dropped «я». */
function subjects(text: string): SubjectMention[] {
  const found: SubjectMention[] = [];
  let clause: string[] = [];
  let last: Range = { start: 0, end: 0 };
  for (const word of words(text)) {
    if (/[.!?;:,\n—]/.test(text.slice(last.end, word.start))) clause = [];
    last = word;
    const form = normalForm(text.slice(word.start, word.end));
    if (PAST.test(form) && form.length > 3 && !NOT_VERBS.has(form)) {
      found.push({ ...word, subject: subjectOf(clause, form) });
    }
    clause.push(form);
  }
  return found;
}

function subjectOf(clause: readonly string[], verb: string): SubjectMention['subject'] {
  if (clause.includes('я')) return 'I';
  if (clause.includes('мы')) return 'we';
  if (/ло(?:сь)?$/.test(verb)) return 'impersonal';
  // «Организовал встречу»: a masculine or feminine verb that opens its clause has dropped its «я».
  const opens = clause.every((word) =>
    /^(?:и|а|но|также|затем|потом|сразу|лично|сначала|не|еще|тогда)$/.test(word),
  );
  return opens && /(?:л|ла)(?:с[ья])?$/.test(verb) ? 'I' : 'other';
}
