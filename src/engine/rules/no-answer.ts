import { isVariant } from '../notebook/labels';
import type { UnitRule } from './rule';

/** A question that nobody has answered yet. */
export const noAnswer: UnitRule = {
  id: 'no-answer',
  severity: 'information',
  messages: {
    en: {
      none: 'Nothing is written under this question yet, and such a gap is easy to miss in a long notebook. Draft one sentence, or delete the question.',
    },
    ru: {
      none: 'Под этим вопросом пока ничего нет, а в длинном файле такой пропуск легко пролистнуть. Набросайте хотя бы одну фразу или уберите вопрос.',
    },
  },
  checkUnit({ asked, isTitle }, answers, report) {
    if (!asked?.asks || isTitle) return;
    // «Ответ:» alone is a frame, too.
    const said = answers.some(({ words, text }) => words.length > 0 && !isVariant(text));
    if (!said) report(asked.heading!, 'none');
  },
};
