import type { Range } from '../finding';
import type { LanguageId } from '../language/language';
import { changeAt, hedgeOf } from './changes';
import type { Claim } from './claim';
import { formulaHolds, formulaRight, formulas } from './formula';
import { agrees, rounded } from './judge';
import { isUnreal, nounAfter } from './pairs';
import { isAlike, isHedgeWord, isIn, isOneOf, type CutSentence, type Figure, type Piece } from './pieces';

/** The formulas of a text whose sides can be computed. */
export function formulaClaims(text: string, sentences: readonly (Range & { lang: LanguageId })[]): Claim[] {
  let at = 0;
  return formulas(text).flatMap((formula) => {
    while (at < sentences.length && sentences[at]!.end <= formula.stated.start) at++;
    const sentence = sentences[at];
    if (!sentence || sentence.start > formula.stated.start) return [];
    const { start, end, value, percent, decimals } = formula.stated;
    return [
      {
        kind: 'formula',
        lang: sentence.lang,
        stated: {
          start,
          end,
          values: [value],
          unit: percent ? '%' : undefined,
          decimals,
          digits: true,
          lead: start,
        },
        right: formulaRight(formula),
        holds: formulaHolds(formula),
        from: text.slice(formula.start, formula.end),
      },
    ];
  });
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Dashes are one, as are quotes. */
const MARKS: Readonly<Record<string, string>> = {
  '—': '-',
  '–': '-',
  '=': '-',
  '»': '"',
  '”': '"',
  '×': '*',
};
/** Of a whole; also what tells a part of a part. */
const OF = list('из of out них числе including both оба обе');
const PER = list('в за каждый каждую a an per each every in');
const UNITS: Readonly<Record<string, RegExp>> = {
  h: /^(?:час|hours?)$/,
  day: /^(?:день|сутки|смену|days?)$/,
  workday: /^(?:день|смену|days?)$/,
  week: /^(?:недел[юяи]|weeks?)$/,
  month: /^(?:месяц|months?)$/,
};
/** What a share is called, or is of: “a 25% conversion rate”, «80 % отдела». */
const SHARE =
  /^(?:конверси|дол[яиею]|отклик|отдела|команды|штата|коллектива|conversion|rate$|share$|success$|yield$|team$|staff$|department$)/;
/** What was to be reached. */
const PLANNED = /^(?:план[аеу]?|цел[ьи]|норм[аеы]|квот[аеы]|target|goal|quota|plan)$/;
/** Opens a clause that tells when. */
const BESIDE = list('before after when до после когда');
/** Verbs for one more thing of the same kind of work. */
const DOING = list(
  'делать сделать отправлять отправить писать написать получать получить принимать принять обрабатывать обработать проводить провести sent wrote answered made handled received did held took',
);
/** What a total stands behind: “over 10 days came to 300”, «выходило 100». */
const GIVES = list(
  'came makes making gives gave giving totals выходило выходит выходили вышло получалось получается давало',
);

/**
 * A piece in one letter. Figures: `#` counts, `$` has a unit, `t` is a time, `%` a part, `!` anything else. Words: `S` of
 * a total, `A` “and”, `O` “of”, `G` «по», `P` “per”, `K` what a share is called or of, `N` a plan, `V` and `D` verbs, `M` “average”, `E` of equality, `L` other links,
 * `U` a unit of time, `B` and `X` open another clause, `w` any other. Marks stand for themselves.
 */
function letterOf({ words }: CutSentence, piece: Piece): string {
  const { form, figure } = piece;
  if (figure) return letterOfFigure(figure);
  if (piece.kind === 'mark') return MARKS[form] ?? form;
  if (SHARE.test(form)) return 'K';
  if (PLANNED.test(form)) return 'N';
  if (isIn(words.total, piece)) return 'S';
  if (isIn(words.and, piece)) return 'A';
  if (OF.has(form)) return 'O';
  if (form === 'по' || form === 'at') return 'G';
  if (PER.has(form)) return 'P';
  if (GIVES.has(form)) return 'V';
  if (isOneOf(DOING, piece)) return 'D';
  if (/^(?:среднем|average)$/.test(form)) return 'M';
  if (isIn(words.equals, piece) || isHedgeWord(words, piece)) return 'E';
  if (isIn(words.link, piece)) return 'L';
  if (BESIDE.has(form)) return 'B';
  if (isIn(words.stop, piece)) return 'X';
  if (piece.verb) return 'V';
  return isIn(words.period, piece) || /^(?:час|hours?)$/.test(form) ? 'U' : 'w';
}

function letterOfFigure({ values, unit, digits }: Figure): string {
  if (unit === '%' || (unit === undefined && !digits && values[0]! < 1)) return '%';
  if (values.length > 1 || values[0]! <= 0) return '!';
  if (unit === undefined || unit === 'person') return '#';
  if (unit in UNITS) return 't';
  return /^(?:times|pp|date|occasions)$/.test(unit) ? '!' : '$';
}

/** Where a sentence has said its parts: what may stand before the total, which `all` may call one, and behind it. */
const TOTAL = '(?<all>[SELPOV]*)(?<c>[#$t])(?<tail>w?(?:[LPO]?S|PU)*)(?=[-.,;!)"B]|$)';
const PERCENT = '[^ABX#$t!%;?-]{0,9}[-,:(.][AX]?[EP]*(?<c>%)(?=O?L?K{0,2}[-.,;:!?)"]|$)';
/** What sentences look like in the letters of `letterOf`; each has its sum. */
const FORMS: readonly { of: Form; shape: RegExp }[] = [
  // «18 из 24 точек, то есть 75 %», «из 40 клиентов 30 продлили — 75 %».
  { of: 'share', shape: new RegExp(`(?<a>#)w?O{1,2}[ELS]?(?<b>#)${PERCENT}`, 'dg') },
  { of: 'share', shape: new RegExp(`(?:^|[-,:])OL?(?<b>#)[^#$t!%]{1,9}(?<a>#)${PERCENT}`, 'dg') },
  // «Три бригады по 6 человек, в сумме 18», “3 machines at $45,000 each, $135,000 in total”.
  { of: 'groups', shape: new RegExp(`(?<a>#)[wU][GO](?<b>[#t$])[wP]{0,2}[-,:(]+${TOTAL}`, 'dg') },
  // «По 20 заявок в день, 5 дней, 100 за неделю», “30 calls a day, which over 10 days came to 300”.
  {
    of: 'rate',
    shape: new RegExp(`(?<a>[#$])w{0,3}P(?<per>U)[-,*xхSAELPXw]{1,3}(?<b>t)(?:PU|w)?[-,:(V]+${TOTAL}`, 'dg'),
  },
  // «За пять дней осмотрела 60 детей, в среднем 12 детей в день».
  {
    of: 'average',
    shape: /P(?<b>t)[^-,:(#$t!%]*(?<a>#)w{0,3}[-,(][ELPO]*M[GO]?(?<c>#)w?P(?<per>U)(?=[.;!)]|$)/dg,
  },
  // «300 звонков за 5 дней, по 60 звонков в день», “20 meetings in 4 weeks, an average of 5 a week”.
  {
    of: 'average',
    shape: /(?<a>#)w{0,2}P(?<b>t)[-,(]+[ELPO]*M?[GO]?(?<c>#)w?P(?<per>U)(?=[-.,;!)]|$)/dg,
  },
  // «План был 40 продаж, сделал 50, то есть 125 % плана», “the target was 500 and I sold 650, beating it by 30%”.
  {
    of: 'plan',
    shape:
      /N[VLw-]{0,3}(?<b>[#$])w{0,2}[-,]?[AXELw]{0,3}[VD](?<a>[#$])[Lw]{0,2}[-,(][ELPXVw]{0,4}(?<c>%)(?=O?L?w?N?[-.,;!)]|$)/dg,
  },
  {
    of: 'plan',
    shape: /N[PLw]{0,2}(?<c>%)[-,:(]+[PXLw]?N[VLw-]{0,3}(?<b>[#$])w?[-,]?[AXELw]{0,3}[VD](?<a>[#$])/dg,
  },
  // «12 звонков и 8 писем, всего 20»; a figure before them may belong to the list.
  {
    of: 'sum',
    shape: new RegExp(
      `(?<![#$t!%][^;.]{0,8})(?<a>#[^AS#$t!%,;:().-]{1,3}(?:,#[^AS#$t!%,;:().-]{1,3}){0,4}AD?(?<b>#))[wPU]{0,3}[-,:(]+${TOTAL}`,
      'dg',
    ),
  },
  // «300 тысяч: 120 тысяч на зал, 90 тысяч на угощение и 110 тысяч на звук».
  {
    of: 'list',
    shape: /(?<c>\$)w?:(?<a>[$#](?:[^#$t!%,:;VOS]{0,4}[,A](?<b>[$#]))+)(?=[^#$t!%OV,]*(?:;|\.|$))/dg,
  },
];
type Form = 'share' | 'plan' | 'groups' | 'rate' | 'average' | 'sum' | 'list';

/** The shares and totals of one sentence. */
export function shareAndTotalClaims(text: string, sentence: CutSentence): Claim[] {
  // Two parts and what they give.
  if (sentence.asks || sentence.numbers.length < 3) return [];
  const shape = sentence.pieces.map((piece) => letterOf(sentence, piece)).join('');
  return FORMS.flatMap((form) =>
    [...shape.matchAll(form.shape)].flatMap((match) => {
      const at = (name: string): number => match.indices!.groups![name]?.[0] ?? -1;
      const claim =
        form.of === 'share' || form.of === 'plan'
          ? shareClaim(text, sentence, form.of, at)
          : totalClaim(text, sentence, form.of, match, at);
      // Looked up last: few figures make a claim.
      // That the plan is one is what it says.
      const isMeant = form.of === 'plan' || !isUnreal(sentence, Math.max(at('a'), at('c')));
      return claim && isMeant ? [claim] : [];
    }),
  );
}

function shareClaim(
  text: string,
  sentence: CutSentence,
  form: 'share' | 'plan',
  at: (name: string) => number,
): Claim | undefined {
  const { pieces, lang } = sentence;
  const [a, b] = [at('a'), at('b')];
  const [part, whole] = [a, b].map((i) => pieces[i]!.figure!.values[0]!) as [number, number];
  const change = changeAt(text, sentence, at('c'));
  if (!change || (form === 'share' && part > whole)) return undefined;
  const { stated, precision } = change;
  const share = (part / whole) * 100;
  // «План 300 тысяч, сделал 330» tells its scale once.
  if (form === 'plan' && (share < 20 || share > 500)) return undefined;
  // A plan is fulfilled by 125 % or surpassed by 25 %.
  const surplus = Math.abs(share - 100);
  const isSurplus =
    form === 'plan' && Math.abs(stated.values[0]! - surplus) < Math.abs(stated.values[0]! - share);
  const truth = isSurplus ? surplus : share;
  const values = stated.unit === 'fraction' ? stated.values.map((value) => value * 100) : stated.values;
  return {
    kind: 'share',
    lang,
    stated,
    right: [rounded(truth, stated.decimals)],
    holds: agrees({ unit: stated.unit, decimals: stated.decimals, precision, values }, [truth, truth]),
    from: text.slice(pieces[Math.min(a, b)]!.start, pieces[Math.max(a, b)]!.end),
  };
}

/** What things weigh or fill is no count of them. */
const MEASURES =
  /^(?:кг|кило|тонн|метр|литр|балл|страниц|короб|ящик|паллет|куб|kilo|kg|ton|met(?:er|re)|mile|lit(?:er|re)|gallon|pound|lb|page|box|crate|pallet|point)/;

/** Who adds up wrongly is near the sum; a figure far from it counts other things, too. */
const [LEAST, MOST] = [0.6, 1.4];

function totalClaim(
  text: string,
  sentence: CutSentence,
  form: Exclude<Form, 'share' | 'plan'>,
  { input, groups, indices }: RegExpExecArray,
  at: (name: string) => number,
): Claim | undefined {
  const { pieces, lang } = sentence;
  const [a, b, c] = [at('a'), at('b'), at('c')];
  const thing = (i: number): Piece | undefined =>
    lang === 'ru' ? nounAfter(pieces, i) : input[i + 1] === 'w' ? pieces[i + 1] : undefined;
  const [one, two, total] = [a, b, c].map((i) => pieces[i]!.figure!) as [Figure, Figure, Figure];
  const per = pieces[at('per')];
  // «20 заявок в день, 5 дней»: of one unit.
  if (per && !UNITS[two.unit!]!.test(per.form)) return undefined;
  const parts = pieces.slice(a, indices!.groups!['a']![1]).flatMap(({ figure }) => figure ?? []);
  const isOther = ({ unit, scale }: Figure): boolean =>
    scale !== total.scale || (unit !== undefined && unit !== total.unit);
  if (form === 'list' && parts.some(isOther)) return undefined;
  const [first, second, stated] = [one, two, total].map(({ values }) => values[0]!) as [
    number,
    number,
    number,
  ];
  const right =
    form === 'sum' || form === 'list'
      ? parts.reduce((sum, { values }) => sum + values[0]!, 0)
      : form === 'average'
        ? first / second
        : first * second;
  // Parts that make less than their whole may not be all.
  if (stated < right * LEAST || stated > right * (form === 'list' ? 0.99 : MOST)) return undefined;
  const counted = form === 'rate' ? a : b;
  const unit = pieces[counted]!.figure!.unit;
  if (form !== 'list' && isCounted(total.unit) && total.unit !== unit) return undefined;
  if (MEASURES.test(pieces[c + 1]?.form ?? '')) return undefined;
  const said = `${groups!['all'] ?? ''}${groups!['tail'] ?? ''}`;
  const isTold =
    form === 'list' ||
    form === 'average' ||
    said.includes('S') ||
    (form === 'rate' && said.includes('U')) ||
    (form !== 'sum' && (total.unit === 'person' || isAlike(pieces[counted + 1], pieces[c + 1])));
  if (!isTold) return undefined;
  const { precision } = hedgeOf(sentence, c);
  const last = Math.max(a, b);
  // The figure is told with what it counts: «25 обращений».
  return {
    kind: 'total',
    lang,
    stated: {
      ...total,
      unit: total.unit,
      end: (thing(c) ?? total).end,
      lead: total.start,
    },
    right: [rounded(right)],
    holds: agrees(
      { ...total, unit: 'total', precision },
      [right, right],
      precision === 'exact' ? 0 : right * 0.2,
    ),
    from: text.slice(pieces[Math.min(a, b)]!.start, (thing(last) ?? pieces[last]!).end),
  };
}

const isCounted = (unit: string | undefined): boolean => unit !== undefined && unit !== 'person';
