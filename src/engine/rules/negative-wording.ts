import enBoss from '../../guide/en/lexicons/boss.json';
import enClient from '../../guide/en/lexicons/client.json';
import enColleague from '../../guide/en/lexicons/colleague.json';
import enEmployer from '../../guide/en/lexicons/employer.json';
import enThing from '../../guide/en/lexicons/judged-thing.json';
import enJudgement from '../../guide/en/lexicons/negative-judgement.json';
import ruBoss from '../../guide/ru/lexicons/boss.json';
import ruClient from '../../guide/ru/lexicons/client.json';
import ruColleague from '../../guide/ru/lexicons/colleague.json';
import ruEmployer from '../../guide/ru/lexicons/employer.json';
import ruThing from '../../guide/ru/lexicons/judged-thing.json';
import enDepartment from '../../guide/en/lexicons/department.json';
import ruDepartment from '../../guide/ru/lexicons/department.json';
import enComplaint from '../../guide/en/lexicons/complaint.json';
import ruComplaint from '../../guide/ru/lexicons/complaint.json';
import { within, type AnalysedAnswer } from '../answer/analyse';
import { tellsOwnActs } from '../answer/evidence';
import { clauseAround, isReported } from '../answer/speech';
import type { Range } from '../finding';
import ruJudgement from '../../guide/ru/lexicons/negative-judgement.json';
import type { Word } from '../language/language';
import { Lexicon, type FoundPhrase } from './lexicon';
import type { Rule } from './rule';

const judgements = new Lexicon({ ru: ruJudgement, en: enJudgement });
/** «Не давали развиваться», “never listened”: a reproach that needs no adjective and often no target beside it. */
/** «Кухня», “sales”: colleagues by where they work. */
const departments = new Lexicon({ ru: ruDepartment, en: enDepartment });
const complaints = new Lexicon({ ru: ruComplaint, en: enComplaint });
/** «У клиента был плохой интернет»: the judgement belongs to the thing beside it. */
const things = new Lexicon({ ru: ruThing, en: enThing });
const targets = {
  boss: new Lexicon({ ru: ruBoss, en: enBoss }),
  employer: new Lexicon({ ru: ruEmployer, en: enEmployer }),
  colleague: new Lexicon({ ru: ruColleague, en: enColleague }),
  client: new Lexicon({ ru: ruClient, en: enClient }),
};
type Target = keyof typeof targets;
const targetIds = Object.keys(targets) as Target[];
const PRONOUN = /^(?:он|она|они|he|she|they)$/;
/** A judgement farther than this many words from its target is most often about something else. */
const REACH = 4;
/** Words; so long a story has more to it than a complaint. */
const LONG = 40;
/** «Клиент ужасно торопился» says how much, «стало плохо» how he felt. */
const ADVERB = /^(?:ужасно|плохо|невыносимо)$/;
const CONDUCT = /^(?:вел|вела|вели|относи|обраща|руководи|управля)/;
const NEGATION = /^(?:не|ни|not|never|no|isn't|wasn't|weren't|aren't|don't|didn't)$/;

/**
 * A former employer, boss, colleague or client belittled. A judgement must stand beside its target in one clause:
 * «клиент был недоволен» is the story, «начальник был ужасный» is the fault.
 */
export const negativeWording: Rule = {
  id: 'negative-wording',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      boss: '“{words}” belittles a former boss, and the interviewer hears how you will speak of the next one. Say what did not work and what you did about it.',
      employer:
        '“{words}” belittles a former employer. Say calmly what you lacked there and what you look for now.',
      colleague: '“{words}” belittles a colleague. Describe the behaviour in facts, then your own step.',
      client: '“{words}” belittles a client. Describe what the client needed and what you did.',
    },
    ru: {
      boss: '«{words}» — упрёк бывшему руководителю: слышно, как вы отзовётесь о следующем. Скажите, что не складывалось и что сделали вы.',
      employer:
        '«{words}» — упрёк бывшему работодателю. Спокойно скажите, чего там не хватало и что ищете теперь.',
      colleague: '«{words}» — упрёк коллеге. Опишите поведение фактами, а потом свой шаг.',
      client: '«{words}» — упрёк клиенту. Опишите, что ему было нужно и что сделали вы.',
    },
  },
  check(answer, report) {
    const marked: Range[] = [];
    // «Он» of the next sentence is whoever this one named last.
    let spokenOf: Target | undefined;
    for (const { words } of answer.sentences) {
      const place = (phrase: FoundPhrase): number => words.indexOf(phrase.words[0]!);
      const named = targetIds
        .flatMap((target) => targets[target].find(answer, words).map((at) => ({ ...at, target })))
        .sort((a, b) => a.start - b.start);
      const pronoun = words.find(({ form }) => PRONOUN.test(form));
      if (spokenOf && pronoun)
        named.unshift({
          start: pronoun.start,
          end: pronoun.end,
          pattern: pronoun.form,
          words: [pronoun],
          index: -1,
          target: spokenOf,
        });
      spokenOf = (pronoun && spokenOf) ?? named.at(-1)?.target;
      const used = new Set<FoundPhrase>();
      for (const judgement of judgements.find(answer, words)) {
        const first = words.indexOf(judgement.words[0]!);
        const beside = [words[first - 1], words[first + judgement.words.length]].filter(
          (word) => word !== undefined,
        );
        const degree = ADVERB.test(words[first]!.form) && !words.some(({ form }) => CONDUCT.test(form));
        if (isReported(answer, judgement)) continue;
        if (degree || beside.some((word) => things.find(answer, [word]).length > 0)) continue;
        const [target] = named
          .filter((one) => !used.has(one) && bound(answer.text, words, one, judgement))
          .sort((a, b) => Math.abs(place(a) - first) - Math.abs(place(b) - first));
        if (!target || negated(words, first)) continue;
        used.add(target);
        const at = {
          start: Math.min(target.start, judgement.start),
          end: Math.max(target.end, judgement.end),
        };
        const quoted = answer.text.slice(at.start, at.end);
        report({ at, message: target.target, values: { words: quoted }, data: { target: target.target } });
        marked.push(at);
      }
    }
    // In a story that goes on to what the candidate did, the same words are its situation.
    if (answer.kind === 'dialogue' || (tellsOwnActs(answer) && answer.words.length > LONG)) return;
    for (const found of complaints.find(answer)) {
      const at = clauseAround(answer, found);
      // “I can't call it a bad company.”
      if (NOT_CALLED.test(answer.text.slice(at.start, found.end))) continue;
      // «У меня полный бардак» is about oneself.
      if (/(?<!\p{L})у меня(?!\p{L})/iu.test(answer.text.slice(at.start, at.end))) continue;
      if (isReported(answer, found) || marked.some((other) => other.start < at.end && other.end > at.start))
        continue;
      marked.push(at);
      const target = targetOf(answer, found);
      report({
        at,
        message: target,
        values: { words: answer.text.slice(at.start, at.end) },
        data: { target },
      });
    }
  },
};

/** Whom a complaint is about: the last one named up to it, else who was asked about, else the employer. */
function targetOf(answer: AnalysedAnswer, found: FoundPhrase): Target {
  const sentence = answer.sentences.find((one) => within(found, one))!;
  const upTo = answer.words.slice(0, found.index + found.words.length);
  const named = targetIds
    .flatMap((target) =>
      targets[target].find(answer, upTo).map(({ start, index }) => ({ target, start, index })),
    )
    // «В работе с клиентами» speaks of the work.
    .filter(({ index }) => !BESIDE.test(upTo[index - 1]?.form ?? ''))
    .sort((one, other) => other.start - one.start)[0];
  if (named && named.start >= sentence.start) return named.target;
  if (departments.find(answer, sentence.words).length > 0) return 'colleague';
  return named?.target ?? ASKED_ABOUT.find(([, words]) => words.test(answer.question))?.[0] ?? 'employer';
}

const BESIDE = /^(?:с|со|к|ко|для|о|об|при|перед|with|for|to|about|before)$/;
const NOT_CALLED =
  /(?:can't|can’t|cannot|wouldn't|wouldn’t|не (?:могу|стал[аи]? бы|скажу))(?: \p{L}+)? (?:call|say|назвать|сказать|что)/iu;

const ASKED_ABOUT: readonly [Target, RegExp][] = [
  ['client', /клиент|гост|покупател|заказчик|client|customer|guest/iu],
  ['boss', /начальник|руководител|директор|boss|manager|supervisor/iu],
  [
    'colleague',
    /коллег|команд|colleague|co-?worker|team|someone difficult|requirement|disagree|conflict|конфликт/iu,
  ],
];

function bound(text: string, words: readonly Word[], a: FoundPhrase, b: FoundPhrase): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return (
    Math.abs(words.indexOf(a.words[0]!) - words.indexOf(b.words[0]!)) <= REACH && !/[,;:()]/.test(between)
  );
}

function negated(words: readonly { form: string }[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ form }) => NEGATION.test(form));
}
