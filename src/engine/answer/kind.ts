import type { AnswerKind } from '../finding';
import type { Draft } from '../notebook/draft';
import type { FrontMatter } from '../notebook/notebook';

/**
 * What a question asks for, told by its words; the first that fits wins. `\p{L}*` after a stem stands for any ending.
 */
const asks: readonly [AnswerKind, RegExp][] = [
  ['reformulation', /переформулир|rephrase|reformulat/iu],
  [
    'ask',
    /(?:ваши|у вас есть|есть ли у вас) вопросы|вопросы (?:к |для )?(?:работодател|рекрутер|нам|компани)|questions (?:for|do you have for) (?:us|me|the)|(?:any|your) questions/iu,
  ],
  [
    'salary',
    /зарплат|заработн|оклад|(?:уров\p{L}+|ожидани\p{L}+)[^.?]{0,20} доход|salary|compensation|pay expect|how much (?:do you|would you) (?:want|expect)/iu,
  ],
  ['offer', /оффер|предложени\p{L}+ о работе|job offer/iu],
  ['weakness', /недостат|слаб(?:ые|ая|ост|ую)|зон\p{L} роста|weakness|area\p{L}? (?:for|of) improvement/iu],
  [
    'self-presentation',
    /(?:расскажи\p{L}*|пару слов|коротко) о себе|представьтесь|самопрезентац|about yourself|introduce yourself|elevator pitch/iu,
  ],
  [
    'story',
    /случа[йяе]|ситуаци[юиейя]|пример[аыу]?(?!\p{L})|когда вам|a time (?:when|you)|an? (?:situation|occasion|example|instance)|достижени|ошибк\p{L}* (?:которую|и как)|biggest (?:achievement|mistake|failure|challenge)|accomplishment/iu,
  ],
  [
    'motivation',
    /почему (?:вы|вас|мы|хотите|именно|ушли|эта)|зачем вам|что вас (?:привлек|заинтерес|мотивир)|где вы видите себя|why (?:did|do|are|should|this|us|you)|what (?:attract|motivat|interest)|where do you see yourself/iu,
  ],
  ['presentation', /презентаци|presentation/iu],
  ['case', /кейс|case study/iu],
  ['letter', /письмо|letter|e-?mail/iu],
  [
    'self-description',
    /что для вас|какой вы|ваши сильные|сильные стороны|what does .* mean to you|your strengths|describe yourself/iu,
  ],
  ['habitual', /как вы |как ты |how do you|how would you|что вы (?:делаете|будете делать)/iu],
];

/**
 * What kind of answer this is: by what the file is, then by how it is written, then by what was asked. Where the
 * question does not tell, `acts`, the number of the candidate's own past acts, tells a story from a habit.
 */
export function kindOf(question: string, draft: Draft, frontMatter: FrontMatter, acts: number): AnswerKind {
  if (frontMatter.kind === 'letter') return 'letter';
  if (draft.turns.length > 0) return 'dialogue';
  const parts = new Set(draft.parts.map((part) => part.kind));
  if (['situation', 'task', 'action', 'result'].filter((part) => parts.has(part as never)).length > 1)
    return 'story';
  return asks.find(([, words]) => words.test(question))?.[0] ?? (acts > 1 ? 'story' : 'habitual');
}
