import en from '../../guide/en/lexicons/absolute.json';
import enNoWeakness from '../../guide/en/lexicons/no-weakness.json';
import ru from '../../guide/ru/lexicons/absolute.json';
import ruNoWeakness from '../../guide/ru/lexicons/no-weakness.json';
import { within, type AnalysedAnswer } from '../answer/analyse';
import { touching } from '../answer/ranges';
import { evidenceOf, tellsOwnActs } from '../answer/evidence';
import { clauseAround } from '../answer/speech';
import type { Range } from '../finding';
import type { NumberMention, Sentence } from '../language/language';
import { endsClause, isAsked, isEndless, isMeant, isSplitByNot, isWished } from './assertion';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { claimsAll, mayClaimAll, isTempered } from './never-always';
import { isNegated, quoted } from './own-words';
import type { ProposedFix, Rule } from './rule';
import { without } from './without';

/** «С любым клиентом найду общий язык», “I can sell anything”: claims by themselves. */
const claims = new Lexicon('absolute', { ru, en });
/** “I don't have any weaknesses”: nothing carries that. */
const perfection = new Lexicon('no-weakness', { ru: ruNoWeakness, en: enNoWeakness });

/** Words of a sentence that says no and little else. */
const SHORT = 5;
/** No, to the question what one's weaknesses are. */
const NONE =
  /^(?:(?:честно|если честно|говоря|пожалуй|наверное?|well|honestly|frankly|to be honest|actually|i|really),? )*(?:нет(?= ?[.!,]|$)|никак(?:их|ие)|их (?:у меня )?(?:просто |совсем )?нет|таких (?:у меня )?нет|не имею|none|nope|no(?= ?[.!,]|$)|(?:don['’]t|haven['’]t|do not) (?:really )?(?:have|got) (?:one|any|them)(?= ?[.!,]|$))/iu;
/** Looked for a weakness and found none. */
const SOUGHT =
  /(?<!\p{L})(?:(?:так и |ничего |пока |как-то |и )(?:\p{L}+ )?не (?:нахожу|наш[её]л|нашла|придумал[аи]?|вспомнил[аи]?|обнаружил[аи]?|вижу|припомню)|не (?:нахожу|наш[её]л|нашла|вижу)(?= ?[.,!])|не за что зацепиться|(?:struggle|hard|difficult|tough) to (?:give|name|find|think of|come up with) (?:you )?(?:one|any|a weakness)|(?:came|come|coming|comes) (?:up|back) (?:empty|blank)|(?:couldn|can)['’]t (?:find|come up with|name|think of) (?:one|any\p{L}*|a single)|yet to find (?:one|any)|drawing a blank)(?!\p{L})/iu;
/** «Слабых сторон, которые мешали бы работе, у меня нет». */
const NONE_OF =
  /(?<!\p{L})(?:слаб\p{L}+ (?:сторон|мест|черт)|недостатков|минусов|слабостей)(?!\p{L})[^.!?;]{0,60}?(?<!\p{L})(?:нет|нету|не имею)(?=\s*[.,!]|$)/iu;
/** «Людей без недостатков нет», “nobody has no faults”. */
const OF_ALL = /(?<!\p{L})(?:людей|идеальных|плана|система|people|nobody|plan|systems?)(?!\p{L})/iu;
/** A practice in steps, or a case: «например», «однажды», “first … then”. */
const CASE =
  /(?<!\p{L})(?:например|к примеру|однажды|как-то раз|в прошлом|сначала|затем|потом|после этого|вчера|недавно|for example|for instance|(?<!never |not )once|last (?:week|month|year|spring|summer|autumn|fall|winter)|first|(?:and |, )then|recently|one (?:day|time))(?!\p{L})/iu;
/** «Не было такого клиента»: the denial belongs to the claim. */
const DENIAL = /^(?:было|бывает|встречал[аи]?|существует|нет)$/;
/** “I do everything by the book”: how much of a thing, unless one knows it. */
const QUANTITY = /^(?:все|everything)$/;
const KNOWS = /^(?:know|understand|i|at|in)$/;

/** «Все клиенты всегда довольны»: all, always, never, with no case and no figure behind them. */
export const absoluteClaim: Rule = {
  id: 'absolute-claim',
  severity: 'warning',
  kinds: 'all',
  yieldsTo: ['rude', 'arrogance', 'negative-wording'],
  messages: {
    en: {
      absolute:
        '“{words}” leaves no room for an exception, and the interviewer will look for one. Tell one case, or say how often it is true.',
      remove: 'Delete “{words}”',
    },
    ru: {
      absolute:
        '«{words}» не допускает исключений, и собеседнику сразу захочется найти хоть одно. Расскажите случай или скажите, как часто так бывает.',
      remove: 'Убрать «{words}»',
    },
  },
  check(answer, report) {
    let whole: boolean | undefined;
    const isCarried = (): boolean => (whole ??= isCarriedByAll(answer));
    let end = -1;
    answer.sentences.forEach((sentence, at) => {
      if (isEndless(sentence)) return;
      const found = claimsIn(answer, sentence, at, isCarried);
      for (const one of found.sort((a, b) => a.start - b.start)) {
        if (one.start < end || !isMeant(answer, one) || isWished(answer, one) || isAsked(answer, one))
          continue;
        const clause = clauseAround(answer, one);
        end = clause.end;
        report({
          at: clause,
          message: 'absolute',
          values: quoted(answer, clause),
          fixes: withoutAlways(answer, clause),
        });
      }
    });
  },
};

/** “Always” alone makes the claim; the clause stands without it. */
const ALWAYS =
  /(?<!\p{L})(?:всегда|неизменно|always|invariably)(?!\p{L})(?! (?:и|and|был|were|was|be)(?!\p{L}))/giu;
const OTHER_ABSOLUTE =
  /(?<!\p{L})(?:все|всё|всех|всем|всеми|вся|всю|кажд\p{L}+|люб(?:ой|ая|ое|ую|ого|ому|ым|ых|ые)|никогда|никто|никого|никому|ничего|ни|без|абсолютно|совершенно|идеальн\p{L}+|any\p{L}*|every\p{L}*|all|never|none|nothing|nobody|no|without|absolutely|perfect\p{L}*|100)(?!\p{L})/iu;

/** The clause without “always”, where nothing else in it claims as much. */
function withoutAlways(answer: AnalysedAnswer, clause: Range): ProposedFix[] {
  const said = answer.text.slice(clause.start, clause.end);
  const [always, more] = said.matchAll(ALWAYS);
  if (!always || more || OTHER_ABSOLUTE.test(said)) return [];
  const start = clause.start + always.index;
  const stretch = { start, end: start + always[0].length };
  return [{ title: 'remove', values: { words: always[0] }, edits: without(answer, stretch) }];
}

function claimsIn(answer: AnalysedAnswer, sentence: Sentence, at: number, isCarried: () => boolean): Range[] {
  const { words } = sentence;
  const { text, kind } = answer;
  const found: Range[] = perfection
    .find(answer, words)
    .filter(({ start }) => !OF_ALL.test(text.slice(Math.max(sentence.start, start - 60), start)));
  if (
    (at === 0 || words.length <= SHORT) &&
    kind === 'weakness' &&
    NONE.test(text.slice(sentence.start, sentence.start + 120))
  )
    found.push(words[0]!);
  const own = kind === 'weakness' ? text.slice(sentence.start, sentence.end) : '';
  const sought = SOUGHT.exec(own) ?? (!OF_ALL.test(own) && NONE_OF.exec(own));
  if (sought)
    found.push({
      start: sentence.start + sought.index,
      end: sentence.start + sought.index + sought[0].length,
    });
  const others: Range[] = claims.find(answer, words).filter((one) => isWhole(answer, one));
  for (const i of mayClaimAll(answer, sentence))
    if (claimsAll(answer, sentence, i, isCarried)) others.push(words[i]!);
  return others.length > 0 && !isCarriedNear(answer, at, isCarried) ? [...found, ...others] : found;
}

/** Whether the phrase says all that it seems to: «не всё умею» and «знаю все модули» say less. */
function isWhole(answer: AnalysedAnswer, found: FoundPhrase): boolean {
  const { words, index } = found;
  if (!DENIAL.test(words[0]!.form) && (isTempered(answer.words, index) || isNegated(answer, found)))
    return false;
  if (isSplitByNot(found)) return false;
  const isQuantity = QUANTITY.test(words.at(-1)!.form) && !KNOWS.test(words.at(-2)?.form ?? '');
  return !isQuantity || endsClause(answer, found);
}

/** Whether a case or a figure stands beside the claim: in its sentence, the one before or the two after. */
function isCarriedNear(answer: AnalysedAnswer, at: number, isCarried: () => boolean): boolean {
  const { sentences, text, kind } = answer;
  const { figures, quotes, acts } = evidenceOf(answer);
  // «Ни разу не опоздал» is no deed that could carry itself or another claim.
  const deeds = acts.filter((act) => !isNoDeed(answer, act));
  const isTold = (): boolean => deeds.some((act) => !within(act, sentences[at]!)) && tellsOwnActs(answer);
  if (kind === 'story' && isCarried() && isTold()) return true;
  const last = sentences[Math.min(sentences.length - 1, at + 2)]!;
  const near = { start: sentences[Math.max(0, at - 1)]!.start, end: last.end };
  return (
    touching(figures, near).some((figure) => isMeasure(answer, figure)) ||
    touching(quotes, near).length > 0 ||
    touching(deeds, { start: sentences[at]!.end, end: near.end }).length > 0 ||
    CASE.test(text.slice(near.start, near.end))
  );
}

/** Whether anything told in the answer could carry what is claimed. */
function isCarriedByAll(answer: AnalysedAnswer): boolean {
  const { figures, quotes, acts } = evidenceOf(answer);
  const isTold = tellsOwnActs(answer) && acts.some((act) => !isNoDeed(answer, act));
  return isTold || quotes.length > 0 || figures.some((figure) => isMeasure(answer, figure));
}

/** “I've never once argued”, “everyone I worked with”, “I was the one”: no deed. */
function isNoDeed({ text }: AnalysedAnswer, { start, end }: Range): boolean {
  return (
    DENIED.test(text.slice(Math.max(0, start - 24), start)) ||
    RELATIVE.test(text.slice(Math.max(0, start - 24), start)) ||
    /(?:^|\s)(?:never|not)\s|n['’]t/i.test(text.slice(start, end + 7)) ||
    BEING.test(text.slice(start, end))
  );
}

/** “Everyone I worked with” names whom one means. */
const RELATIVE =
  /(?<!\p{L})(?:кем|чем|где|котор\p{L}+|who|whom|where|that|which|everyone|everybody|anyone|people|clients?|customers?)(?:\s(?:я|i|i['’]ve|бы))?\s*$/iu;
const BEING = /(?:^|[\s’'])(?:was|were|been|был[аи]?)$/iu;
const DENIED = /(?<!\p{L})(?:не|ни|not|never|(?:did|do|have|had)n['’]t)(?:\s\p{L}+)?\s+$/iu;

/** “Three things”, “in a day”, “100 %” and a length of service measure nothing. */
function isMeasure({ text }: AnalysedAnswer, { start, end, values, unit }: NumberMention): boolean {
  if (values[0] === 100 || values[0] === 110 || unit === 'year') return false;
  return (unit !== undefined && values[0] !== 1) || values[0]! > 3 || /\d/.test(text.slice(start, end));
}
