import type { Range } from '../finding';
import { isOffer, offerLines, unwrapped, withoutComments } from './offer';
import type { FileRule } from './rule';

/** Words that are a bad sign wherever they stand in an offer. */
const flags: readonly (readonly [message: string, words: RegExp])[] = [
  [
    'envelope',
    /(?<!\p{L})(?:сер(?:ая|ой|ую|ые)|ч[её]рн(?:ая|ой|ую|ые)) (?:\p{L}+ )?(?:зарплат\p{L}*|част\p{L}+|оплат\p{L}*|схем\p{L}*|доход\p{L}*|деньг\p{L}*)|(?:зарплат\p{L}*|оклад|выплат\p{L}*) (?:\p{L}+ )?(?:серая|серый|серые|чёрная|черная)|в конверте?(?!\p{L})|неофициальн\p{L}+|без (?:официального )?оформления|(?:остальное|часть|разница|премия|половина)[^.\n|]{0,20} (?:наличными|налом)|cash[- ]in[- ]hand|off the books|under the table|in an envelope|(?:the rest|half|part|bonus(?:es)?)[^.\n|]{0,20} in cash/giu,
  ],
  [
    'overtime',
    /ненормированн\p{L}+(?: \p{L}+ день| график)?|переработк\p{L}*[^.\n|]{0,40}(?:не оплачив\p{L}+|без (?:доплат\p{L}*|оплат\p{L}*)|бесплатн\p{L}+|входят в оклад|включены в оклад)|unpaid overtime|overtime[^.\n|]{0,40}(?:not (?:be )?paid|unpaid|without (?:extra )?pay|no extra pay|included in)|irregular hours|as many hours as (?:\p{L}+ )*(?:needed|required|it takes)|whatever hours|as (?:the )?(?:business|workload|job|work) (?:requires|demands|needs)|по (?:мере |производственной )?необходимости/giu,
  ],
  [
    'probation-unpaid',
    /(?:испытательн|стажировк|пробн|обучени)\p{L}*[^.\n|]{0,50}(?:не оплачив\p{L}+|неоплачив\p{L}+|бесплатн\p{L}+|без оплаты)|(?:неоплачиваем\p{L}+|бесплатн\p{L}+) (?:испытательн\p{L}+ срок|стажировк\p{L}*|пробн\p{L}+ \p{L}+)|(?:probation|trial|induction)[^.\n|]{0,50}(?:unpaid|not paid|without pay|no pay)|unpaid (?:\p{L}+ )?(?:probation|trial)(?: \p{L}+)?/giu,
  ],
  [
    'probation-long',
    /(?:испытательн\p{L}+(?: срок)?|probation(?:ary period)?)[^.\n\d]{0,30}?(?:(?:[4-9]|1\d)\s?(?:-\s?)?мес\p{L}*|полгода|год(?!\p{L})|(?:четыре|пять|шесть|девять) месяц\p{L}*|(?:[4-9]|1\d)[ -]months?|(?:four|five|six|nine|twelve)[ -]months?|a year)|(?:four|five|six|nine|twelve|[4-9]|1\d)[- ]months?(?:['’]s?)? probation/giu,
  ],
  [
    'fines',
    /(?<!\p{L})штраф\p{L}*|депремир\p{L}+|(?:удержани\p{L}+|вычет\p{L}*|удерживают\p{L}*|вычитают\p{L}*)[^.\n|]{0,20} за (?:опоздан|ошиб|брак|недостач|невыполн)\p{L}*|\b(?:a|of|be|with) fines?\b|\bfines?(?= (?:for|of|up))|\bfined\b|\bfines\b|penalt(?:y|ies) for|deduct\p{L}+ (?:for|from)[^.\n|]{0,20}(?:late|mistake|error|breakage|pay|salary|wages)\p{L}*/giu,
  ],
  [
    'contract',
    /(?<!\p{L})гпх(?!\p{L})|самозанят\p{L}*|гражданско-правов\p{L}+|договор\p{L}* (?:возмездного )?(?:оказания )?услуг|договор\p{L}* подряда|(?:через|как|открыть|оформить) ип(?!\p{L})|self[- ]?employed|independent contractor|contractor (?:basis|agreement)|\b1099\b|zero[- ]hours?(?: contract)?|freelance(?! (?:clients|budget|team))(?: (?:contract|basis|agreement))?/giu,
  ],
  [
    'deposit',
    /(?<!\p{L})(?:внести|вносит\p{L}*|оставить|оставля\p{L}+|возвратн\p{L}+|денежн\p{L}+|взять|под) (?:\p{L}+ )?залог\p{L}*|(?<!\p{L})залог(?:\p{L}{0,2}) (?:за|в размере|на)(?!\p{L})|депозит за|(?:оплат\p{L}+|платн\p{L}+|купить|за сч[её]т (?:работника|сотрудника|кандидата))[^.\n|]{0,20}(?:обучени\p{L}+|форм[аыу](?!\p{L})|спецодежд\p{L}*|медкнижк\p{L}*|пропуск\p{L}*)|(?:обучени\p{L}+|форма|спецодежда) (?:\p{L}+ )?за сч[её]т (?:работника|сотрудника|кандидата)|(?:паспорт|трудов\p{L}+|документ\p{L}*|диплом)[^.\n|]{0,20}(?:на хранени\p{L}+|забира\p{L}+|оста(?:ётся|ется|вить)|в залог)|(?:refundable )?deposit (?:of|for|is)|pay for (?:your |their )?(?:own )?(?:training|uniform|equipment|background check|kit)|(?:hand over|keep|hold|surrender)\p{L}* (?:your |the )?(?:passport|documents|diploma)|(?:registration|upfront|training|admin) fee/giu,
  ],
  [
    'urgent',
    /подпис\p{L}+ (?:\p{L}+ ){0,2}(?:сегодня|сейчас|немедленно|сразу(?! после))|(?:сегодня|до вечера|до конца дня) (?:\p{L}+ )?подпис\p{L}+|(?:ответ|решени\p{L})[^.\n|]{0,20} (?:сегодня(?! или)|до конца дня|до вечера|в течение (?:часа|суток|дня)|прямо сейчас)|действ\p{L}+ (?:только )?(?:сегодня|до вечера|до конца дня|один день|сутки)|sign (?:\p{L}+ )?(?:today|now|immediately|on the spot|tonight|straight away)|(?:decide|answer|reply) (?:\p{L}+ )?(?:today|now|on the spot|tonight|within (?:the|an) hour)|(?:expires|valid|good|stands) (?:only )?(?:for )?(?:today|tonight|until (?:tonight|midnight)|by (?:tonight|midnight))|(?:ответ\p{L}*|решени\p{L})(?: \p{L}+)?[^.\n|\p{L}]{0,6}(?:до|к) завтра(?!\p{L})|(?:reply|answer|decide|decision|deadline|respond)(?: \p{L}+)?[^.\n|\p{L}]{0,6}by tomorrow|exploding offer/giu,
  ],
  [
    'fuzzy',
    /(?:по|на) усмотрени\p{L}+ (?:\p{L}+ )?(?:руковод|начальн|директор|компани|работодател|собственник)\p{L}*|at (?:the )?(?:\p{L}+ )?(?:manager|management|company|employer|director)(?:['’]s)?(?: sole)? discretion|общ(?:ей|ая|ую) эффективност\p{L}+|overall (?:effectiveness|impression|performance|contribution)|(?:discretionary|performance-based|performance-related) (?:bonus(?:es)?|pay|incentives?)/giu,
  ],
];

/** «Премия: по результатам», “Bonus: competitive”: neither a figure nor a condition that could be checked. */
const FUZZY =
  /усмотрени|по (?:результат|итог|решени)|за (?:хорош|качественн|активн|старани)|быва[юе]т|возможн|регулярн|иногда|периодич|достойн|хорош\p{L}+ (?:работ|отношени|результат)|инициатив|лояльн|старани|вклад|активност|вовлеч[её]нн|отношени\p{L} к|индивидуальн|performance|discretion|possible|sometimes|regular|competitive|attractive|generous|good work|attitude|effort|commitment|individual|as (?:set|decided) by|depending on/iu;
const CEILING = /(?:^|\s)(?:до|up to)\s[$€£]?\s?\d[\d\s., ]*(?:тыс\p{L}*|к(?!\p{L})|k\b|₽|руб\p{L}*|€|\$)?/iu;
const FLOOR =
  /(?:^|\s|\p{L})(?:от|from|оклад|base|минимум|фикс\p{L}*|fixed)(?:\s|:)|\d\s?[-–—]\s?\d|\d[^.\n]*(?:\+|плюс|plus)/iu;
/** «Штрафов нет», “no deposit”, “fines for lateness: none”. */
const DENIED_BEFORE =
  /(?<!\p{L})(?:без|нет|не|ни|никак\p{L}+|no|not|never|without|don['’]t|doesn['’]t|isn['’]t|free of)(?: \p{L}+){0,2}\s*$/iu;
const DENIED_AFTER =
  /^(?:[^\n.:|]{0,40}[:|])?[\s—–:|*-]*(?:нет|отсутству\p{L}+|не (?:практику|предусмотр|примен|будет|бывает|берут|нужн)\p{L}*|запрещ\p{L}+|none|no\b|not (?:used|applied|charged|required)|never)/iu;
/** A smaller figure is a day of the month or an hour. */
const LEAST_PAY = 1000;

interface Flag {
  at: Range;
  message: string;
  words: string;
}

/** A condition in an offer that should make one ask before signing. */
export const offerRedFlag: FileRule<readonly Flag[]> = {
  id: 'offer-red-flag',
  severity: 'information',
  messages: {
    en: {
      fuzzy:
        '“{words}” cannot be checked, so it can be paid or not paid at will. Ask for the target, the figure and who measures it.',
      bonus:
        '“{words}” names no terms. Ask what the bonus is paid for, how much, how often, and what people really got last year.',
      ceiling:
        '“{words}” is a ceiling without a floor. Ask for the fixed part: that is the only sum you can count on.',
      envelope:
        '“{words}”: pay off the books counts for no pension, sick pay or loan, and nobody can claim it in court. Ask for the whole sum in the contract.',
      overtime:
        '“{words}” may mean hours that nobody pays for. Ask how many there are a month and how they are paid or given back.',
      'probation-unpaid':
        '“{words}”: work on probation is work and has to be paid. Ask for the pay of these months in writing.',
      'probation-long':
        '“{words}” is a long time on short notice. Ask why so long, what decides whether you pass, and whether three months will do.',
      fines:
        '“{words}”: fines from wages are unlawful in many countries, Russia among them. Ask what is taken, for what, and on what grounds.',
      contract:
        '“{words}” is not employment: no paid leave, no sick pay, no notice. Ask for an employment contract, or for a price that covers all this.',
      deposit:
        '“{words}”: an honest employer takes neither money nor documents from you. Don’t hand them over.',
      urgent: '“{words}” leaves no time to read. Ask for two days; who means the offer will wait.',
    },
    ru: {
      fuzzy:
        '«{words}» нельзя проверить, а значит, можно и не заплатить. Спросите, какой показатель, какая цифра и кто считает.',
      bonus:
        '«{words}» — премия без условий. Спросите, за что она, сколько, как часто и сколько вышло у людей в прошлом году.',
      ceiling: '«{words}» — потолок без пола. Спросите про твёрдую часть: рассчитывать можно только на неё.',
      envelope:
        '«{words}»: с таких денег не идут ни пенсия, ни больничный, и через суд их не взыскать. Попросите всю сумму в договоре.',
      overtime:
        '«{words}» может значить часы, за которые не платят. Спросите, сколько их в месяц и чем их возмещают.',
      'probation-unpaid':
        '«{words}»: работа на испытательном сроке — тоже работа и оплачивается. Попросите указать сумму письменно.',
      'probation-long':
        '«{words}» — дольше обычных трёх месяцев. Спросите, почему так долго и по чему решат, что вы справились.',
      fines:
        '«{words}»: вычитать штрафы из зарплаты закон не позволяет. Спросите, что удерживают, за что и на каком основании.',
      contract:
        '«{words}» — это не трудовой договор: ни отпуска, ни больничного, ни срока увольнения. Просите трудовой или цену, которая всё это покроет.',
      deposit: '«{words}»: честный работодатель не берёт с работника ни денег, ни документов. Не отдавайте.',
      urgent: '«{words}» не оставляет времени прочитать. Попросите два дня: кому вы нужны, тот подождёт.',
    },
  },
  note(_unit, answers, written, frontMatter) {
    if (!isOffer(answers, frontMatter)) return undefined;
    const offer = unwrapped(withoutComments(written));
    const found = [...flagsIn(offer), ...fieldFlags(offer)].sort((a, b) => a.at.start - b.at.start);
    let end = 0;
    // «Премия: на усмотрение руководителя» is one fault.
    return found.filter(({ at }) => at.start >= end && (end = at.end));
  },
  checkFile({ notes }, _others, report) {
    for (const { note, start } of notes)
      for (const { at, message, words } of note)
        report({ at: { start: start + at.start, end: start + at.end }, message, values: { words } });
  },
};

function flagsIn(text: string): Flag[] {
  return flags.flatMap(([message, pattern]) =>
    [...text.matchAll(pattern)]
      .map(({ 0: words, index }) => ({ at: { start: index, end: index + words.length }, message, words }))
      .filter(({ at }) => !isDenied(text, at)),
  );
}

/** What is said not to be, and what the candidate means to ask. */
function isDenied(text: string, { start, end }: Range): boolean {
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end) };
  const behind = text.slice(end, line.end < 0 ? undefined : line.end);
  return (
    DENIED_BEFORE.test(text.slice(Math.max(line.start, start - 40), start)) ||
    DENIED_AFTER.test(behind) ||
    /^[^.!|]*\?/.test(behind)
  );
}

function fieldFlags(text: string): Flag[] {
  return offerLines(text).flatMap(({ fields, values, at }): Flag[] => {
    const words = text.slice(at.start, at.end);
    const value = values.join(' ');
    const isPaid = fields.includes('bonus') || fields.includes('kpi');
    if (isPaid && !/\d/.test(value) && FUZZY.test(value))
      return [{ at, message: fields.includes('bonus') ? 'bonus' : 'fuzzy', words }];
    const ceiling = fields.includes('pay') ? CEILING.exec(value)?.[0] : undefined;
    if (ceiling === undefined || FLOOR.test(value.replace(ceiling, ' ')) || !isWage(ceiling)) return [];
    return [{ at, message: 'ceiling', words }];
  });
}

/** Whether the sum could be a month's or a year's pay: «до 10 числа» is none. */
function isWage(sum: string): boolean {
  return /тыс|к(?!\p{L})|k/iu.test(sum) || Number(sum.replace(/\D/g, '')) >= LEAST_PAY;
}
