import enFaceless from '../../guide/en/lexicons/faceless.json';
import en from '../../guide/en/lexicons/weak-agency.json';
import ruFaceless from '../../guide/ru/lexicons/faceless.json';
import ru from '../../guide/ru/lexicons/weak-agency.json';
import { isPast, partBodies, within, type AnalysedAnswer } from '../answer/analyse';
import { sentenceAt, sentenceIndexAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import type { SubjectMention } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isNegated, ownWords, quoted } from './own-words';
import type { ProposedFix, Rule } from './rule';
import { without } from './without';

/** «Немного помогал», “all I did”: one's own part made small, or luck's. */
const shrinking = new Lexicon('weak-agency', { ru, en });
/** «Было принято решение», “a rota was drawn up”: done, and nobody did it. */
const faceless = new Lexicon('faceless', { ru: ruFaceless, en: enFaceless });
/** Words that hide who did it rather than make one's part small: one's own deed before them shows it. */
const HIDING = /^(?:удалось|получилось|managed to|somehow)$/iu;
/** Asked what worked, «получилось дослушать» is the answer. */
const ASKS_WHAT_WORKED =
  /(?:что|чего) (?:\p{L}+ ){0,3}(?:получилось|удалось|вышло)|what (?:\p{L}+ ){0,2}(?:went (?:well|right|best)|worked)|what did you manage/iu;
/** «Повезло с наставником», “lucky to have”: thanks, not modesty. */
const LUCK = /повезло|посчастливилось|lucky|fortunate/iu;
const THANKS =
  /^\s(?:\p{L}+\s)?(?:с|со|работать|учиться|попасть|оказаться|enough to (?:have|work|be)|to (?:have|work|join|be (?:part|in|on|mentored|taught|trained|given))|with|that (?:my|the))(?!\p{L})/iu;
/** Phrases that speak of the candidate whoever acts in them: «от меня мало что зависело», “my part was small”. */
const OWN =
  /(?<!\p{L})(?:мо(?:й|я|е|ё)|мне|меня|роль|вклад|участие|любой|сам[аои]?|получилось|вышло|сложилось|my|i|luck|chance|accident|anyone|anybody)(?!\p{L})/iu;
/** “A step that was taken by the council”, «мной было решено», “whatever decision was made”. */
const NAMED_BEHIND = /^\s*(?:\p{L}+\s+){0,3}by\s/iu;
const NAMED_BEFORE =
  /(?<!\p{L})(?:мной|мною|нами|лично мной|by me|whatever|whichever|any|after|once|before|until|that|which|who|если|когда|пока|после того как|котор\p{L}+)(?!\p{L})[^.!?;]{0,30}$/iu;

/** One's own part made small or hidden: «немного помогал», «было принято решение», “I just helped out”. */
export const weakAgency: Rule = {
  id: 'weak-agency',
  severity: 'hint',
  kinds: ['story'],
  yieldsTo: ['team-focus', 'blame-shift', 'hedging'],
  messages: {
    en: {
      small:
        '“{words}” hides your part or makes it look small. Say plainly what you did: “I called”, “I decided”, “I rewrote”.',
      remove: 'Delete “{words}”',
    },
    ru: {
      small:
        '«{words}» прячет или умаляет ваше участие. Назовите своё действие прямо: «позвонил», «решила», «переписал».',
      remove: 'Убрать «{words}»',
    },
  },
  check(answer, report) {
    const ownDeed = firstDeed(answer);
    const found = [
      ...ownWords(answer, shrinking).filter((at) => isSmall(answer, at, ownDeed)),
      ...ownWords(answer, faceless).filter((at) => isFaceless(answer, at)),
    ].sort((a, b) => a.start - b.start);
    let end = 0;
    for (const at of found) {
      if (at.start >= end)
        report({ at, message: 'small', values: quoted(answer, at), fixes: withoutShrinking(answer, at) });
      end = Math.max(end, at.end);
    }
  },
};

/** Words that make small what is said beside them and may be left out: «немного помогал», “helped a bit”. */
const SMALL_WORDS =
  /^(?:(?:всего )?лишь|всего-(?:то|навсего)|просто|только|немно(?:го|жко)|отчасти|слегка|частично|чуть(?:-чуть)?|just|merely|only|simply|basically)(?= \p{L})|(?<= )(?:a (?:bit|little)|just|merely|only)$|^somehow$|(?<= )(?:just|only|merely|всего лишь)(?= )/iu;

/** The deed without the word that makes it small. */
function withoutShrinking(answer: AnalysedAnswer, at: FoundPhrase): ProposedFix[] {
  const said = answer.text.slice(at.start, at.end);
  const small = SMALL_WORDS.exec(said);
  if (!small) return [];
  const start = at.start + small.index;
  const stretch = { start, end: start + small[0].length };
  return [{ title: 'remove', values: { words: small[0] }, edits: without(answer, stretch) }];
}

/** Where the first act of the candidate's own ends; beyond the text where there is none. */
function firstDeed(answer: AnalysedAnswer): number {
  return answer.subjects.find(({ subject }) => subject === 'I')?.end ?? Infinity;
}

function isSmall(answer: AnalysedAnswer, at: FoundPhrase, ownDeed: number): boolean {
  const words = answer.text.slice(at.start, at.end);
  if (isNegated(answer, at)) return false;
  if (HIDING.test(words)) {
    if (/somehow/i.test(words)) return true;
    return ownDeed >= at.start && !ASKS_WHAT_WORKED.test(answer.question);
  }
  if (LUCK.test(words) && THANKS.test(answer.text.slice(at.end, at.end + 40))) return false;
  if (/(?<!\p{L})не\s$/iu.test(answer.text.slice(Math.max(0, at.start - 4), at.start))) return false;
  if (OWN.test(words)) return true;
  const subject = actorNear(answer, at);
  return subject === undefined || subject === 'I' || subject === 'impersonal';
}

/** Who acts in the phrase, or in the last verb of its sentence before it. */
function actorNear(answer: AnalysedAnswer, at: Range): SubjectMention['subject'] | undefined {
  const sentence = sentenceAt(answer, at);
  const verbs = verbsBetween(answer, sentence?.start ?? at.start, at.end);
  const inside = verbs.filter((verb) => verb.end > at.start);
  return (inside.find(({ subject }) => subject === 'I') ?? inside[0] ?? verbs.at(-1))?.subject;
}

function verbsBetween({ subjects }: AnalysedAnswer, from: number, to: number): SubjectMention[] {
  let low = 0;
  for (let high = subjects.length; low < high;) {
    const middle = (low + high) >> 1;
    if (subjects[middle]!.end <= from) low = middle + 1;
    else high = middle;
  }
  const found: SubjectMention[] = [];
  for (; low < subjects.length && subjects[low]!.start < to; low++) found.push(subjects[low]!);
  return found;
}

/** Where the scene is set and where things stand as they came out. */
const PARTS = ['situation', 'task', 'result'] as const;

/** Whether a passive hides the candidate: nobody is named, it is no situation, and no own act answers it. */
function isFaceless(answer: AnalysedAnswer, at: FoundPhrase): boolean {
  const { text } = answer;
  const sentence = sentenceAt(answer, at);
  if (!sentence || isNegated(answer, at)) return false;
  if (/^(?:mistakes|errors)/i.test(text.slice(at.start, at.end))) return true;
  if (NAMED_BEHIND.test(text.slice(at.end, at.end + 60)) || namesDoer(answer, at)) return false;
  if (NAMED_BEFORE.test(text.slice(sentence.start, at.start))) return false;
  if (PARTS.some((part) => partBodies(answer, part).some((body) => within(at, body)))) return false;
  // «Договор подписан» tells a state; «Проведён анализ» at the head of a sentence tells work.
  if (at.words.length === 1 && at.start !== sentence.start) return false;
  const i = sentenceIndexAt(answer, at);
  const [before, next] = [answer.sentences[i - 1], answer.sentences[i + 1]];
  const around = verbsBetween(answer, before?.start ?? sentence.start, next?.end ?? sentence.end);
  return !around.some((verb) => verb.subject === 'I' && isPast(text, verb, answer.languages[sentence.lang]));
}

/** «Было принято директором»: somebody in the instrumental right behind. */
function namesDoer({ words }: AnalysedAnswer, { index, words: { length } }: FoundPhrase): boolean {
  return words
    .slice(index + length, index + length + 3)
    .some(
      ({ wordClass, form }) =>
        ((wordClass & C.Animate) > 0 && /(?:ом|ем|ой|ей|ами|ями)$/.test(form)) ||
        /^(?:мной|мною|нами)$/.test(form),
    );
}
