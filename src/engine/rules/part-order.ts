import enChange from '../../guide/en/lexicons/change-claim.json';
import enOutcomes from '../../guide/en/lexicons/checkable-outcome.json';
import ruChange from '../../guide/ru/lexicons/change-claim.json';
import ruOutcomes from '../../guide/ru/lexicons/checkable-outcome.json';
import { partBodies, type AnalysedAnswer } from '../answer/analyse';
import { evidenceIn } from '../answer/evidence';
import { Lexicon } from '../answer/lexicon';
import { inside } from '../answer/ranges';
import type { Range } from '../finding';
import type { Labelled } from '../notebook/draft';
import type { Sentence } from '../language/language';
import type { PartKind } from '../notebook/notebook';
import type { Rule } from './rule';

/** Measurement and Skills may stand anywhere. */
const order: readonly PartKind[] = ['situation', 'task', 'action', 'result'];
type Part = Labelled & { kind: PartKind };

const changes = new Lexicon('change-claim', { ru: ruChange, en: enChange });
const outcomes = new Lexicon('checkable-outcome', { ru: ruOutcomes, en: enOutcomes });

/** «В итоге», “as a result”: what a sentence of outcome opens with. «В результате осмотра» names a step. */
const OUTCOME_OPENS =
  /^(?:в итоге|в результате(?=,| (?:мы|он|она|они|за|на|уже|все|всё|\p{L}+ (?:вырос|упал|сократил|снизил|увеличил)\p{L}*))|итог[:—–-]|благодаря этому|это (?:позволило|дало|привело|сократило|снизило|увеличило|подняло)|as a result(?! of)|in the end|this (?:cut|reduced|raised|increased|led|brought|saved|meant)|thanks to (?:this|that)|that (?:cut|reduced|raised|increased|brought|saved))(?!\p{L})/iu;

/** Parts of a story that do not stand in the order in which it is easiest to follow, or an outcome hidden in Actions. */
export const partOrder: Rule = {
  id: 'part-order',
  severity: 'hint',
  kinds: ['story'],
  yieldsTo: ['empty-part'],
  messages: {
    en: {
      before:
        '“{words}” comes later than the listener needs it: a story is followed most easily as Situation, Task, Action, Result. Move this part up, before “{other}”.',
      last: '“{words}” comes before what led to it: a story is followed most easily as Situation, Task, Action, Result. Move this part to the end, or repeat the outcome there.',
      outcome:
        '“{words}” is already the outcome, and it stands in Actions while Result does not come back to it. Move it to Result: whoever reads only the end must find it there.',
    },
    ru: {
      before:
        '«{words}» стоит позже, чем понадобится слушателю: за историей легче следить в порядке «ситуация, задача, действия, результат». Поднимите эту часть выше, перед «{other}».',
      last: '«{words}» стоит раньше того, что к этому привело: за историей легче следить в порядке «ситуация, задача, действия, результат». Перенесите эту часть в конец или повторите там развязку.',
      outcome:
        '«{words}» — уже развязка, но стоит она в действиях, а в результате о ней ни слова. Перенесите её туда: конец истории запоминают лучше всего.',
    },
  },
  check(answer, report) {
    const said = ({ start, end }: Range): string => answer.text.slice(start, end);
    const parts = answer.parts.filter(({ kind }) => order.includes(kind));
    const misplaced = findMisplaced(parts);
    if (misplaced) {
      const { part, before } = misplaced;
      const values = { words: said(part.label), other: before ? said(before.label) : '' };
      report({ at: part.label, message: before ? 'before' : 'last', values });
    }
    const hidden = hiddenOutcome(answer);
    if (hidden) report({ at: hidden, message: 'outcome', values: { words: said(hidden) } });
  },
};

/** The part to move, and the one before which it belongs; that is the end where there is none. */
function findMisplaced(parts: readonly Part[]): { part: Part; before: Part | undefined } | undefined {
  // A result told first as a headline stands at the end again.
  const isHeadline = parts[0]?.kind === 'result' && parts.at(-1)!.kind === 'result';
  // What comes again belongs to a second round of the story.
  const firsts = (isHeadline ? parts.slice(1) : parts).filter(
    ({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i,
  );
  if (isInOrder(firsts)) return undefined;
  // Where one part alone is out of place: a result told too soon, else the latest, for which the listener waits.
  const alone = firsts.filter((one) => isInOrder(firsts.filter((other) => other !== one)));
  const part = alone.find(({ kind }) => kind === 'result') ?? alone.at(-1);
  const moved = part ?? firsts.find((one, i) => i > 0 && rank(one) < rank(firsts[i - 1]!))!;
  const before = firsts
    .filter((one) => rank(one) > rank(moved))
    .sort((a, b) => rank(a) - rank(b))
    .find((one) => one.label.start < moved.label.start);
  return { part: moved, before };
}

function rank({ kind }: Part): number {
  return order.indexOf(kind);
}

function isInOrder(parts: readonly Part[]): boolean {
  return parts.every((part, i) => i === 0 || rank(parts[i - 1]!) < rank(part));
}

/** The last sentence of Actions where it tells the outcome by its opening and a figure or a word of change, and Result has none of its own. */
function hiddenOutcome(answer: AnalysedAnswer): Range | undefined {
  const [result, ...more] = partBodies(answer, 'result');
  if (!result || result.start === result.end || more.length > 0) return undefined;
  const action = partBodies(answer, 'action').at(-1);
  const sentences = action ? inside(answer.sentences, action) : [];
  if (sentences.length < 2) return undefined;
  const last = sentences.at(-1)!;
  if (!OUTCOME_OPENS.test(answer.text.slice(last.start, last.end))) return undefined;
  const [verb] = inside(answer.subjects, last);
  if (verb?.subject === 'I' || verb?.subject === 'we') return undefined;
  const told = evidenceIn(answer, last);
  const isOutcome = told.figures.length > 0 || [changes, outcomes].some((one) => hasAny(one, answer, last));
  if (!isOutcome || evidenceIn(answer, result).figures.length > 0) return undefined;
  const again = new Set(evidenceIn(answer, result).concrete.flatMap(({ lemmas }) => lemmas));
  if (told.concrete.some(({ lemmas }) => lemmas.some((lemma) => again.has(lemma)))) return undefined;
  return withoutStop(answer.text, last);
}

function hasAny(lexicon: Lexicon, answer: AnalysedAnswer, { words }: Sentence): boolean {
  return lexicon.find(answer, words).length > 0;
}

function withoutStop(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/[.!…]+$/, '').length };
}
