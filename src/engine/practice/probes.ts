import type { Finding } from '../finding';
import type { LanguageId } from '../language/language';

/** By a rule, or by a rule and the part that it misses: what an interviewer asks who has noticed the same. */
export const probesByRule: Readonly<Record<string, Readonly<Record<LanguageId, string>>>> = {
  'missing-part situation': {
    ru: 'Когда и где это было?',
    en: 'When and where was that?',
  },
  'missing-part task': {
    ru: 'Что именно требовалось от вас?',
    en: 'What exactly were you asked to do?',
  },
  'missing-part action': {
    ru: 'Что вы сделали, шаг за шагом?',
    en: 'What did you do, step by step?',
  },
  'missing-part result': {
    ru: 'И чем всё закончилось?',
    en: 'And how did it end?',
  },
  'no-answer': {
    ru: 'Всё-таки: каков ваш ответ на сам вопрос?',
    en: 'Let me ask again: what is your answer to the question itself?',
  },
  'vague-answer': {
    ru: 'Можно пример: когда, с кем, что именно?',
    en: 'Could you give an example: when, with whom, what exactly?',
  },
  'no-example': {
    ru: 'Приведите один случай, когда это было видно.',
    en: 'Can you tell me about one time when that showed?',
  },
  'unquantified-result': {
    ru: 'Насколько стало лучше? Сколько было и сколько стало?',
    en: 'How much better did it get? From what to what?',
  },
  'unmeasured-number': {
    ru: 'Как вы это посчитали?',
    en: 'How did you work that figure out?',
  },
  'wrong-arithmetic': {
    ru: 'Пересчитайте, пожалуйста, при мне: сходится?',
    en: 'Could you do that sum again for me? Does it come out?',
  },
  'metric-mismatch': {
    ru: 'Эта цифра точно о том, что вы улучшали?',
    en: 'Is that figure really about the thing you improved?',
  },
  'conflicting-figures': {
    ru: 'Раньше вы называли другую цифру. Какая верная?',
    en: 'You gave another figure earlier. Which one is right?',
  },
  'team-focus': {
    ru: 'А что сделали лично вы?',
    en: 'What was your own part in it?',
  },
  'weak-agency': {
    ru: 'Вы сами решили так поступить или вам поручили?',
    en: 'Did you decide that yourself, or were you told to?',
  },
  'negative-wording': {
    ru: 'А что там было хорошего?',
    en: 'And what was good about it?',
  },
  'blame-shift': {
    ru: 'Что вы сами могли бы сделать иначе?',
    en: 'What could you have done differently yourself?',
  },
  hedging: {
    ru: 'Вы в этом уверены?',
    en: 'Are you sure about that?',
  },
  'absolute-claim': {
    ru: 'Так было всегда? Вспомните случай, когда не вышло.',
    en: 'Was it always so? Tell me about a time it did not work.',
  },
  arrogance: {
    ru: 'Кто вам в этом помог?',
    en: 'Who helped you with that?',
  },
  cliche: {
    ru: 'Так говорят многие. Чем вы это подтвердите?',
    en: 'Many people say that. What shows it in your case?',
  },
  jargon: {
    ru: 'Объясните это, пожалуйста, тому, кто не из вашей отрасли.',
    en: 'Could you explain that to somebody outside your field?',
  },
  'no-empathy': {
    ru: 'Что в эту минуту чувствовал клиент и что вы ему сказали?',
    en: 'What did the client feel at that moment, and what did you say?',
  },
  'no-solution': {
    ru: 'И что вы предложили?',
    en: 'And what did you offer?',
  },
  'over-promise': {
    ru: 'А если к сроку не получится?',
    en: 'And what if it is not done by then?',
  },
  minimising: {
    ru: 'А насколько это было важно для клиента?',
    en: 'How much did it matter to the client?',
  },
  'salary-range': {
    ru: 'Откуда эта сумма?',
    en: 'How did you arrive at that sum?',
  },
  'not-in-resume': {
    ru: 'В резюме об этом сказано иначе. Поясните?',
    en: 'Your résumé says something else. Can you explain?',
  },
};

/** How many of the probes come from what was found, and how many there are in all: an interviewer asks two or three. */
const FROM_FINDINGS = 2;
const IN_ALL = 3;

/** What is asked behind an answer: first about what was found in its draft, in that order, then what the question itself holds ready. */
export function probesFor(
  findings: readonly Pick<Finding, 'rule' | 'data'>[],
  own: readonly string[],
  lang: LanguageId,
): string[] {
  const about = findings.flatMap(({ rule, data }) => {
    const probe = probesByRule[`${rule} ${data['part'] ?? ''}`] ?? probesByRule[rule];
    return probe ? [probe[lang]] : [];
  });
  const noticed = [...new Set(about)].slice(0, FROM_FINDINGS);
  return [...new Set([...noticed, ...own])].slice(0, IN_ALL);
}
