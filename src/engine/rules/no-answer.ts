import { kindOf } from '../answer/kind';
import type { AnswerKind } from '../finding';
import { detectLanguage } from '../language/detect';
import type { LanguageId } from '../language/language';
import { isVariant, labelNamed } from '../notebook/labels';
import type { PartKind } from '../notebook/notebook';
import type { ProposedFix, UnitRule } from './rule';

/** A question that nobody has answered yet. */
export const noAnswer: UnitRule = {
  id: 'no-answer',
  severity: 'information',
  messages: {
    en: {
      none: 'Nothing is written under this question yet, and such a gap is easy to miss in a long notebook. Draft one sentence, or delete the question.',
      frame: 'Insert a frame for the answer',
    },
    ru: {
      none: 'Под этим вопросом пока ничего нет, а в длинном файле такой пропуск легко пролистнуть. Набросайте хотя бы одну фразу или уберите вопрос.',
      frame: 'Вставить каркас ответа',
    },
  },
  checkUnit({ asked, isTitle }, answers, report, text) {
    if (!asked?.asks || isTitle) return;
    // «Ответ:» alone is a frame, too.
    const said =
      asked.drafts.some(({ isTranscript }) => isTranscript) ||
      answers.some(({ words, text }) => words.length > 0 && !isVariant(text));
    // What waits to be filled in already needs no second frame.
    if (!said)
      report(
        asked.heading!,
        'none',
        asked.drafts.length === 0 ? frame(asked.text, asked.heading!.end, text) : undefined,
      );
  },
};

const story: readonly PartKind[] = ['situation', 'task', 'action', 'result'];
/** What answers of a kind begin with. */
const frames: Readonly<Record<LanguageId, Readonly<Partial<Record<AnswerKind, readonly string[]>>>>> = {
  ru: {
    story: story.map((part) => `**${labelNamed(part, 'ru')}:** `),
    dialogue: ['Клиент: ', 'Вы: '],
  },
  en: {
    story: story.map((part) => `**${labelNamed(part, 'en')}:** `),
    dialogue: ['Client: ', 'You: '],
  },
};

const nothing = { passage: { text: '' }, parts: [], turns: [], leads: [], isTranscript: false };

/** A frame for the answer to a question whose heading ends at an offset of the text; undefined where its kind has none. */
function frame(question: string, end: number, text: string): ProposedFix | undefined {
  const paragraphs = frames[detectLanguage(question)][kindOf(question, nothing, {}, 0)];
  if (!paragraphs) return undefined;
  const [first, ...others] = paragraphs as [string, ...string[]];
  const here = { at: { start: end, end }, text: `\n\n${first}` };
  const [lineEnd] = /^[ \t]*\r?\n/.exec(text.slice(end)) ?? [];
  const rest = others.join('\n\n');
  // The writer goes on behind the first of them.
  if (lineEnd === undefined) return { title: 'frame', edits: [{ ...here, text: `${here.text}\n\n${rest}` }] };
  const next = end + lineEnd.length;
  return { title: 'frame', edits: [{ at: { start: next, end: next }, text: `\n${rest}\n` }, here] };
}
