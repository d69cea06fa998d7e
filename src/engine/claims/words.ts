import type { LanguageId } from '../language/language';
import { perForm } from '../language/per-form';

/** One of the lists below; two words are one entry. */
export type WordList = ReadonlySet<string> & { readonly isClaimList: true };

/** The words that tell a claim from figures that merely stand together. Russian ones are normal forms or lemmas, English ones forms. */
export interface ClaimWords {
  /** «с 25», “from 25”. */
  from: WordList;
  /** «до 20», “to 20”. */
  to: WordList;
  /** «было 25», “used to take 25”. */
  before: WordList;
  /** «теперь 20», “now 20”. */
  now: WordList;
  /** «после регламента — 20», “20 after”. */
  after: WordList;
  /** What opens a figure that another has replaced: «вместо 46». */
  instead: WordList;
  /** Words of a condition or a doubt: nothing that stands behind them in their sentence has happened. */
  unreal: WordList;
  /** Words of a plan, a wish or a denial: what stands behind them has not happened, up to a clause that tells what did. */
  wished: WordList;
  /** Words that connect a change to its pair and say nothing of their own. */
  link: WordList;
  /** Words that say that something changed. */
  change: WordList;
  /** Those of them that show the figure beside them to be the size of a change, not a level. */
  sized: WordList;
  /** Words of a fall: nothing falls by more than all of it. */
  fall: WordList;
  /** What stands right before the size of a change: «на 20 %», “by 20%”. */
  by: WordList;
  /** «скорость», “throughput”: what a shorter time is more of. */
  speed: WordList;
  /** «производительность», “throughput”: may grow with the speed, and for other reasons. */
  output: WordList;
  /** «быстрее», “faster”: said of the speed and, loosely, of the time. */
  faster: WordList;
  /** «время», “time”: what a shorter time is less of. */
  time: WordList;
  /** Metrics that are never a time. */
  noTime: WordList;
  about: WordList;
  almost: WordList;
  /** «свыше 20», “over 20”; two words are one entry. */
  atLeast: WordList;
  atMost: WordList;
  /** May stand between an approximating word and its figure. */
  light: WordList;
  /** «нагрузка на линию»: the very count of what comes in. */
  load: WordList;
  /** Words of growth; `fall` has those of a fall. */
  grow: WordList;
  /** «время», “time” of whatever the clause has told of; other names of times are names of their own. */
  sameTime: WordList;
  /** «срок», “timeline”: so, too, where the pair is in days or longer. */
  sameDays: WordList;
  /** «при», “when”: what follows limits the claim to a case of its own. */
  case: WordList;
  /** «чем раньше», “than before”: the only comparison that is with the pair's own beginning. */
  earlier: WordList;
  /** «в год», “annually”: a rate of growth is not the growth. */
  rate: WordList;
  /** Words that open a clause or a phrase of its own: what stands behind them is another matter. */
  stop: WordList;
  /** What names a reason rather than the thing measured: «за счёт», “thanks to”. */
  cause: WordList;
  /** «за месяц», “over a month”. */
  during: WordList;
  /** What a period is counted in, and «год» in «за год». */
  period: WordList;
  /** «всего», “altogether”; two words are one entry. */
  total: WordList;
  /** What may stand between a part, its whole and the percentage: «то есть», “which is”. */
  equals: WordList;
  and: WordList;
  /** “working days”: of eight hours. */
  working: WordList;
  /** «работал с 9 до 18»: hours of day. */
  hours: WordList;
}

const set = (...lists: string[]): WordList =>
  Object.assign(new Set(lists.flatMap((list) => list.split(' ')).map((entry) => entry.replace('_', ' '))), {
    isClaimList: true as const,
  });

const ruSized =
  'рост прирост снижение сокращение уменьшение увеличение экономия падение ускорение разница плюс минус вырасти расти увеличить увеличиться снизить снизиться сократить сократиться упасть уменьшить уменьшиться подняться поднять прибавить потерять ускорить ускориться сэкономить выиграть улучшить улучшиться улучшение просесть подрасти сокращать снижать увеличивать экономить ускоряться подъем прибавка выигрыш';
const ruFaster = 'быстрее ускорить ускориться ускорение ускорять ускоряться скорее шустрее';
const ruCompare =
  'меньше больше выше ниже дешевле короче дольше медленнее лучше хуже чаще реже дороже длиннее';
const enSized =
  'drop dropped drops fall fell falls fallen rise rose risen rises growth grew grow grows increase increased increases decrease decreased decreases reduction reduced reducing reduce improvement improved improves improve gain gained gains cut cuts cutting saving savings saved save saves jump jumped decline declined up down plus minus lift lifted boost boosted raised shrank shrunk slashed speedup uplift growing rising falling dropping declining increasing decreasing boosting raising lifting slashing shrinking jumping climbed climbing climb surge surged';
const enFaster =
  'faster quicker speedier sped speeding speedup accelerated acceleration quickened accelerating faster-than';
const enCompare =
  'lower higher more less fewer slower shorter longer better worse cheaper smaller larger bigger greater';

export const claimWords: Readonly<Record<LanguageId, ClaimWords>> = {
  ru: {
    from: set('с со'),
    to: set('до'),
    before: set(
      'было был была были раньше прежде изначально сначала вначале ранее исходно прежний занимать занимало занимала занимал занимали длиться тратить уходить уходило собирать делать составлять до_этого',
    ),
    now: set(
      'стало стал стала стали теперь сейчас сегодня нынче станет стать потом затем сделалось остаться осталось получилось',
    ),
    after: set('после'),
    instead: set('вместо'),
    unreal: set(
      'если бы б ли допустим буду будет будем грозить никогда когда-нибудь гипотеза чтобы казаться не_договориться удастся',
    ),
    wished: set(
      'план планировать запланировать планироваться плановый хотеть хотеться захотеть хотелось цель целевой мочь можно собираться рассчитывать надеяться предполагать предложить предлагать обещать пообещать прогноз прогнозировать ожидать ожидаться мечтать желать стремиться задача должен нужно надо требовать требоваться kpi норматив норма намереваться потребовать попросить просить поставить обязаться идея думать расчет таргет не',
    ),
    link: set(
      'то есть это т е или иначе говоря другой слово значит в во на по аж целый мы я он она оно они его ее их весь такой образ результат итог показатель цифра относительный выражение сразу даже именно ровно же вот уже тот сам именно получается получаться соответственно следовательно что а_это как раз просто дать дало дает равно равняться равный то_бишь примерно около почти чуть итого порядок процент давать означать означает этот выходить то-есть там у вышло рамка',
    ),
    change: set(
      ruSized,
      ruFaster,
      ruCompare,
      'составить составлять получиться получать выйти стать становиться изменение измениться изменить работать оказаться удаться произойти быть',
    ),
    sized: set(ruSized, ruFaster, ruCompare),
    fall: set(
      'упасть снизиться снизить сократиться сократить уменьшиться уменьшить меньше снижение сокращение падение',
    ),
    by: set('на'),
    speed: set('скорость темп'),
    output: set('производительность выработка эффективность пропускной'),
    faster: set(ruFaster),
    time: set('время срок длительность продолжительность трудозатраты период ожидание_время'),
    noTime: set(
      'продажа выручка прибыль конверсия оборот доход чек удовлетворенность лояльность качество трафик подписчик заявка клиент жалоба ошибка брак текучесть расход затрата бюджет цена стоимость nps csat вовлеченность посещаемость охват рейтинг оценка возврат',
    ),
    about: set('около примерно приблизительно порядка где-то ориентировочно условно почти_что грубо'),
    almost: set('почти практически чуть_меньше чуть_менее без_малого немногим_меньше чуть_ли'),
    atLeast: set(
      'более больше свыше минимум как_минимум не_менее не_меньше более_чем больше_чем с_лишним чуть_более чуть_больше выше',
    ),
    atMost: set(
      'менее меньше не_более не_больше максимум менее_чем меньше_чем не_выше как_максимум не_свыше',
    ),
    light: set('на в во чем как не чуть по целых целые аж ровно где то с ли немногим еле даже без'),
    load: set('нагрузка поток'),
    grow: set(
      'рост прирост увеличение вырасти расти увеличить увеличиться увеличивать подняться поднять прибавить плюс больше выше подрасти подъем прибавка',
    ),
    sameTime: set('время'),
    sameDays: set('срок'),
    case: set('при если когда где'),
    earlier: set('раньше прежде было был была были до ранее'),
    rate: set('ежегодно каждый ежемесячно еженедельно ежегодный ежемесячный годовой среднем средний'),
    stop: set(
      'и а но хотя при без благодаря после потому когда пока если чтобы поскольку зато однако причем притом из-за за_счет тогда где который также как',
    ),
    cause: set('счет благодаря из-за путем помощь через ради чтобы потому для сокращение рост снижение'),
    during: set('за в на'),
    period: set(
      'год месяц квартал неделя день сутки полгода полугодие сезон час смена год_к первый второй третий последний следующий раз',
    ),
    total: set('всего итого суммарно сумме сложности совокупности вместе'),
    equals: set('то есть это т е или иначе говоря значит составить составлять получаться выходить ровно'),
    and: set('и плюс'),
    working: set('рабочий'),
    hours: set(
      'работать график смена открыть открытый режим дежурить круглосуточный рабочий дежурство возраст',
    ),
  },
  en: {
    from: set('from'),
    to: set('to'),
    before: set(
      'was were used before previously originally took spent needed had initially formerly previous earlier once averaged required',
    ),
    now: set('now today currently became nowadays presently then finally eventually'),
    after: set('after afterwards later after_that'),
    instead: set('instead'),
    unreal: set(
      "would should could may might if wish suppose imagine whether unless 'd i'd we'd potentially potential hypothetically hypothetical ideally will gonna i'll we'll",
    ),
    wished: set(
      "plan planned plans planning goal goals target targets targeted aim aimed aiming aims want wanted wants hope hoped hoping forecast forecasted projected expected expect expecting intended intend intending ought supposed budgeted asked promised promise proposed proposal estimate estimated must need objective idea kpi quota challenge not never can't couldn't didn't wasn't weren't",
    ),
    link: set(
      "that which this is was were are it it's that's them they i we you he she e or so in other words a an the of by just exactly meaning means mean equals equal total overall relative terms percent be been being about some i'd our my their its has have had works worked out came comes comes_to represents representing translates translating into giving gave an giving_us nearly almost roughly around approximately us me as at words effectively full whole even per each every for_a only_a absolute to-day",
    ),
    change: set(enSized, enFaster, enCompare, 'change changed changes went became become improvement'),
    sized: set(enSized, enFaster, enCompare),
    fall: set(
      'fell fallen dropped decreased declined reduced cut slashed fewer less lower drop decrease reduction fall saving savings saved save decline down minus shrank shrunk falling dropping',
    ),
    by: set('by'),
    speed: set('speed pace velocity'),
    output: set('throughput productivity output efficiency'),
    faster: set(enFaster),
    time: set('time duration turnaround wait hours minutes lead'),
    noTime: set(
      'sales revenue profit conversion turnover income satisfaction loyalty quality traffic subscribers customers clients complaints errors defects attrition churn costs cost budget price nps csat engagement attendance reach rating score retention orders leads tickets upsell accuracy returns',
    ),
    about: set('about around roughly approximately approx some circa near'),
    almost: set(
      'almost nearly just_under close_to slightly_under slightly_less slightly_fewer practically virtually',
    ),
    atLeast: set(
      'over more_than at_least above upwards_of better_than greater_than minimum least just_over well_over than',
    ),
    atMost: set('under less_than up_to below fewer_than at_most no_more most'),
    light: set(
      'by in a an of than to at the more less just well slightly little bit no up close fewer upwards only better greater as one',
    ),
    load: set('load'),
    grow: set(
      'growth grew grow grows rise rose risen rises increase increased increases up plus gain gained gains more higher lift lifted boost boosted raised uplift growing rising increasing larger bigger climbed jumped',
    ),
    sameTime: set('time'),
    sameDays: set('timeline'),
    case: set('when if where whenever'),
    earlier: set('before it used previously earlier originally'),
    rate: set(
      'annually yearly annual monthly weekly year-on-year year-over-year annualized average cagr compounded compound quarterly',
    ),
    stop: set(
      'and but while although though with without because since thanks despite whereas after before when as due via through even_though however yet despite where who even whilst until from to',
    ),
    cause: set('by because thanks through via due cutting reducing raising using'),
    during: set('in over within during for'),
    period: set(
      'year years month months quarter quarters week weeks day days season half first second third next last past same a the',
    ),
    total: set('total altogether all sum combined overall'),
    equals: set(
      "that which is i e or that's meaning exactly means so equals equal about almost nearly roughly just it works out at comes to",
    ),
    and: set('and plus'),
    working: set('working business work'),
    hours: set('open shift shifts hours schedule aged age ages opening nine-to-five'),
  },
};

const listsOf = {
  ru: Object.values(claimWords.ru) as WordList[],
  en: Object.values(claimWords.en) as WordList[],
};
/** The lists that hold a word, in its own form or by a lemma; `null` where none does. */
export const listsWith = perForm(({ form, lemmas, lang }): ReadonlySet<WordList> | null => {
  const lists = listsOf[lang].filter((list) => list.has(form) || lemmas.some((lemma) => list.has(lemma)));
  return lists.length > 0 ? new Set(lists) : null;
});
