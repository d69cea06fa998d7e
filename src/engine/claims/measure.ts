import type { Range } from '../finding';
import type { LanguageId, Word } from '../language/language';
import { perForm } from '../language/per-form';
import { isTime, type Pair } from './pairs';
import { isIn, isMark, isOneOf, type CutSentence, type Piece } from './pieces';

/** A metric that its own sentence says was measured by another. */
export interface Mismeasured extends Range {
  /** The metric as written, and what it was measured by. */
  metric: string;
  by: string;
}

/** What is claimed of a metric, and by what it cannot be measured. */
interface Metric {
  names: ReadonlySet<string>;
  misfits: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

interface MeasureWords {
  metrics: readonly Metric[];
  /** Phrases that say by what was measured; what follows is the measure. */
  by: readonly string[];
  /** What makes a measure a usual one after all: a survey, “per hour”. */
  usual: ReadonlySet<string>;
  /** «назвал», “defined”: the metric is defined or refused. */
  defined: ReadonlySet<string>;
}

const ruSales = 'продажа выручка оборот чек';
const enSales = 'sales revenue turnover basket receipts';
const ruBusy = 'созвон встреча совещание звонок письмо';
const enBusy = 'meetings calls emails';

const measureWords: Readonly<Record<LanguageId, MeasureWords>> = {
  ru: {
    metrics: [
      { names: set('эффективность производительность продуктивность'), misfits: set(`${ruSales} ${ruBusy}`) },
      { names: set('качество'), misfits: set(`${ruSales} ${ruBusy} количество объем`) },
      {
        names: set('лояльность удовлетворенность довольный'),
        misfits: set(`${ruSales} ${ruBusy} подписчик`),
      },
      {
        names: set('вовлеченность вовлеченный вовлечь'),
        misfits: set(`${ruBusy} явка ужин праздник прийти корпоратив`),
      },
      { names: set('знание'), misfits: set('урок час занятие лекция') },
      { names: set('прибыль'), misfits: set('выручка оборот') },
    ],
    by: [
      'сравнили',
      'сравнивали',
      'сравнил',
      'сравнила',
      'судя по',
      'видно по',
      'мерили',
      'измеряли по',
      'измеряли',
      'измерили',
      'оценивали по',
      'считали по',
      'судили по',
      'по числу',
      'столько',
      ':',
    ],
    usual: set(
      'опрос анкета анкетирование nps csi csat индекс повторный повторно возврат брак дефект ошибка переделка рекламация жалоба отток удержание удержать час сотрудник человек специалист оценка отзыв рейтинг тест экзамен контрольный затрата расход себестоимость маржа прибыль',
    ),
    defined: set(
      'называть назвать определять определить понимать определение термин не называться предложить',
    ),
  },
  en: {
    metrics: [
      { names: set('efficiency productivity'), misfits: set(`${enSales} ${enBusy}`) },
      { names: set('quality'), misfits: set(`${enSales} ${enBusy} volume`) },
      {
        names: set('loyalty satisfaction happier'),
        misfits: set(`${enSales} ${enBusy} nights followers bookings`),
      },
      { names: set('engagement engaged'), misfits: set(`${enBusy} attendance turned barbecue party dinner`) },
      { names: set('knowledge'), misfits: set('sessions hours lessons lectures classes') },
      { names: set('profit profits'), misfits: set('turnover revenue turned') },
    ],
    by: [
      'judging by',
      'going by',
      'based on',
      'measured by',
      'measured it by',
      'we compared',
      'i compared',
      'judged by',
      "that's how many",
      ':',
    ],
    usual: set(
      'survey surveys nps csat index repeat returning return returns defect defects error errors complaints churn retention per hour head employee person adviser agent rating ratings score scores reviews test tests exam feedback cost costs margin profit',
    ),
    defined: set("defined define called definition meant not wouldn't couldn't never suggested"),
  },
};

const byName = (lang: LanguageId): ReadonlyMap<string, Metric> =>
  new Map(
    measureWords[lang].metrics.flatMap((metric) => [...metric.names].map((name) => [name, metric] as const)),
  );
const metricsByName = { ru: byName('ru'), en: byName('en') };

function metricOf({ form, lemmas }: Pick<Word, 'form' | 'lemmas'>, lang: LanguageId): Metric | undefined {
  const names = metricsByName[lang];
  return names.get(form) ?? lemmas.map((lemma) => names.get(lemma)).find(Boolean);
}

const isMetric = perForm((word) => metricOf(word, word.lang) !== undefined);

/** How far a metric's figure and its measure may stand from each other, in pieces. */
const NEAR = 9;

/** Metrics of a sentence with a figure of their own that another figure or thing was taken for. */
export function mismeasured(text: string, sentence: CutSentence): Mismeasured[] {
  if (sentence.numbers.length === 0 || !sentence.source.words.some(isMetric)) return [];
  const { pieces, lang } = sentence;
  const words = measureWords[lang];
  const found: Mismeasured[] = [];
  pieces.forEach((piece, at) => {
    const metric = piece.kind === 'word' ? metricOf(piece, lang) : undefined;
    if (!metric || sentence.asks || pieces.some((one) => isOneOf(words.defined, one))) return;
    const figure = figureNear(sentence, at);
    if (figure < 0) return;
    const by = measureBehind(pieces, Math.max(at, figure), words, metric);
    if (!by) return;
    const { start, end } = pieces[figure]!;
    const article = /^(?:a|an)$/.test(pieces[figure - 1]?.form ?? '') && !pieces[figure]!.figure!.digits;
    found.push({
      start: article ? pieces[figure - 1]!.start : start,
      end,
      metric: text.slice(piece.start, piece.end),
      by: text.slice(by.start, by.end),
    });
  });
  return found;
}

/** The index of the metric's own change, in its clause; −1 for none. */
function figureNear({ pieces, words }: CutSentence, at: number): number {
  const isOwn = (i: number): boolean => {
    const figure = pieces[i]?.figure;
    return (
      figure !== undefined &&
      (figure.unit === '%' || figure.unit === 'times' || (!figure.digits && figure.values[0]! < 1))
    );
  };
  for (let i = at + 1; i < pieces.length && i <= at + NEAR; i++) {
    if (pieces[i]!.kind === 'mark' || isIn(words.and, pieces[i])) break;
    if (pieces[i]!.figure) return isOwn(i) ? i : -1;
  }
  // “90% engaged”, “18% happier”.
  return isOwn(at - 1) ? at - 1 : -1;
}

/** What the metric is said to be measured by, where that is something else. */
function measureBehind(
  pieces: readonly Piece[],
  from: number,
  words: MeasureWords,
  { misfits }: Metric,
): Range | undefined {
  for (let i = from + 1; i < pieces.length && i <= from + NEAR; i++) {
    if (pieces[i]!.figure) return undefined;
    const width = [3, 2, 1].find((n) => words.by.includes(formsOf(pieces, i, n))) ?? 0;
    if (width === 0) continue;
    let misfit: Piece | undefined;
    for (let k = i + width; k < pieces.length && k <= i + width + NEAR && !isMark(pieces[k], '.;'); k++) {
      if (isOneOf(words.usual, pieces[k])) return undefined;
      if (!misfit && isOneOf(misfits, pieces[k])) misfit = pieces[k];
    }
    return misfit && { start: pieces[i + width]!.start, end: misfit.end };
  }
  return undefined;
}

function formsOf(pieces: readonly Piece[], from: number, count: number): string {
  return pieces
    .slice(from, from + count)
    .map(({ form }) => form)
    .join(' ');
}

/** «Скорость ответа сократилась с 25 до 20 минут»: where a pair of times is told of a speed, the word that says so. */
export function speedOfTime({ sentence, first, before, after }: Pair): Range | undefined {
  const { pieces, words } = sentence;
  if (!isTime((pieces[after]!.figure ?? pieces[before]!.figure)!.unit ?? pieces[before]!.figure!.unit))
    return undefined;
  let changed = false;
  for (let i = first - 1; i >= 0 && i >= first - NEAR; i--) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word' || isIn(words.time, piece) || isIn(words.output, piece)) return undefined;
    if (isIn(words.sized, piece)) changed = true;
    else if (isIn(words.speed, piece)) return changed ? { start: piece.start, end: piece.end } : undefined;
  }
  return undefined;
}
