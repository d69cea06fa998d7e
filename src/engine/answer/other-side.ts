import type { Range } from '../finding';
import { readSentences } from '../language/reading';
import type { Labelled } from '../notebook/draft';
import type { AnalysedAnswer } from './analyse';
import { once } from './once';

/** One turn of the candidate's, with what the other side has said since the one before. */
export interface Exchange {
  /** The other side's words, as an answer of their own that lexicons can be asked of. */
  heard: AnalysedAnswer;
  /** Where the candidate's reply lies. */
  reply: Range;
}

/** What the other side says and the candidate answers, turn by turn; without labels the question speaks for the other side. */
export const exchangesOf = once((answer): Exchange[] => {
  const { turns, sentences } = answer;
  if (turns.length === 0) {
    const reply = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
    return reply.end > 0 ? [{ heard: askedOf(answer), reply }] : [];
  }
  const exchanges: Exchange[] = [];
  let heard: Labelled[] = [];
  for (const turn of turns) {
    if (turn.speaker === 'other') heard.push(turn);
    else if (turn.body.end > turn.body.start) {
      exchanges.push({ heard: spokenIn(answer, heard), reply: turn.body });
      heard = [];
    }
  }
  return exchanges;
});

/** All that the other side says, the last words too, and the question. */
export const otherSide = once((answer): AnalysedAnswer[] => [
  askedOf(answer),
  spokenIn(
    answer,
    answer.turns.filter(({ speaker }) => speaker === 'other'),
  ),
]);

/** What the other side says after the candidate's last reply; undefined where nothing. */
export function lastWord(answer: AnalysedAnswer): AnalysedAnswer | undefined {
  const last = answer.turns.at(-1);
  return last?.speaker === 'other' ? spokenIn(answer, [last]) : undefined;
}

/** The question as its speaker's own words: «Алло, я жду уже неделю!», «Клиент жалуется на шум». */
const askedOf = once((answer): AnalysedAnswer => {
  const { question, lang, languages } = answer;
  const sentences = readSentences(question, { start: 0, end: question.length }, lang, languages);
  return withWords(answer, question, sentences);
});

function spokenIn(answer: AnalysedAnswer, turns: readonly Labelled[]): AnalysedAnswer {
  const { text, lang, languages } = answer;
  return withWords(
    answer,
    text,
    turns.flatMap(({ body }) => readSentences(text, body, lang, languages)),
  );
}

function withWords(
  answer: AnalysedAnswer,
  text: string,
  sentences: AnalysedAnswer['sentences'],
): AnalysedAnswer {
  const words = sentences.flatMap((one) => one.words);
  return {
    ...answer,
    text,
    sentences,
    words,
    parts: [],
    turns: [],
    numbers: [],
    subjects: [],
    memo: new Map(),
  };
}

const CLIENT =
  /^(?:клиент|покупател|заказчик|гост|пациент|абонент|посетител|пассажир|пользовател|родител|мама|мать|папа|отец|бабушк|дедушк|сосед|арендатор|заявител|гражданин|гражданк|турист|постоял|читател|подписчик|собственник|жил|житель|учени[кц]|студент|client|customer|caller|guest|patient|passenger|user|parent|tenant|visitor|student|shopper|buyer|subscriber|member|mum|mom|mother|dad|father|resident|neighbou?r|pupil|travell?er|diner)/iu;
/** Who speaks without a label, where it is no client. */
const NO_CLIENT =
  /рекрут|работодател|эйчар|собеседовани|оффер|зарплат|оклад|начальник|руководител|коллег|предложить вам|recruiter|employer|hiring|interview|salary|offer you|your (?:boss|manager)|colleague/iu;

/** Whether the other side is a client rather than a recruiter, a boss or a colleague. */
export function isWithClient({ text, question, turns }: AnalysedAnswer): boolean {
  const other = turns.find(({ speaker }) => speaker === 'other');
  return other ? CLIENT.test(text.slice(other.label.start, other.label.end)) : !NO_CLIENT.test(question);
}
