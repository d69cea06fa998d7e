import { storyOf, type Story } from '../answer/story';
import { conflictsIn, contradicts, quantitiesIn, type Quantity } from '../claims/repeated';
import { toldAgain } from './told-again';
import type { FileRule, ProposedFix, Reread, Rule } from './rule';

/** A unit's stories, and their figures, which are read where somebody tells one of the stories again. */
interface Note {
  stories: readonly Story[];
  question: string;
  readonly figures: Figures;
}

interface Figures {
  quantities: readonly (Quantity & { words: string })[];
  /** Every value that a figure has. */
  values: ReadonlySet<number>;
}

/**
 * One quantity told twice with two values: a team of seven that is five a sentence later, or where the same story is
 * told again.
 */
export const conflictingFigures: Rule & FileRule<Note> = {
  id: 'conflicting-figures',
  severity: 'warning',
  kinds: 'all',
  yieldsTo: ['wrong-arithmetic'],
  messages: {
    en: {
      conflict:
        'First “{first}”, then “{words}”, for what sounds like the same thing. The interviewer takes notes and will ask which is right. Keep one, or say how the two differ.',
      stories:
        '“{words}” here, but “{first}” in the same story under “{question}”. Check which is true and tell it the same way everywhere.',
      same: 'Write “{text}” in both places',
    },
    ru: {
      conflict:
        'Сначала «{first}», потом «{words}» — похоже, об одном и том же. Собеседник записывает и спросит, что верно. Оставьте одну цифру или скажите, в чём разница.',
      stories:
        'Здесь «{words}», а в той же истории под вопросом «{question}» — «{first}». Проверьте, что верно, и называйте везде одну цифру.',
      same: 'Написать «{text}» в обоих местах',
    },
  },
  check(answer, report) {
    for (const { first, second } of conflictsIn(answer)) {
      const said = ({ start, end }: typeof first): string => answer.text.slice(start, end);
      const as = (at: typeof first, text: string): ProposedFix => ({
        title: 'same',
        values: { text },
        edits: [{ at, text }],
      });
      report({
        at: second,
        message: 'conflict',
        values: { first: said(first), words: said(second) },
        fixes: [as(second, said(first)), as(first, said(second))],
      });
    }
  },
  note({ asked }, answers, _text, _frontMatter, again) {
    const stories = answers.flatMap((answer) => storyOf(answer) ?? []);
    if (stories.length === 0) return undefined;
    let figures: Figures | undefined;
    return {
      stories,
      question: asked!.text,
      get figures() {
        return (figures ??= figuresOf(again()));
      },
    };
  },
  checkFile(file, others, report) {
    for (const { again, first } of toldAgain(this.id, file, others)) {
      const [own, known] = [again.note.figures, first.note.figures];
      for (const second of own.quantities) {
        // A value that the other telling knows as well is no slip of memory.
        if (known.values.has(second.value)) continue;
        const other = known.quantities.find((one) => !own.values.has(one.value) && contradicts(one, second));
        if (!other) continue;
        report({
          at: { start: again.start + second.start, end: again.start + second.end },
          message: 'stories',
          values: { first: other.words, words: second.words, question: first.note.question },
        });
      }
    }
  },
};

function figuresOf({ unit, answers }: Reread): Figures {
  const quantities: (Quantity & { words: string })[] = [];
  const values = new Set<number>();
  answers.forEach((answer, i) => {
    for (const number of answer.numbers) for (const value of number.values) values.add(value);
    const { passage } = unit.asked!.drafts[i]!;
    for (const quantity of quantitiesIn(answer)) {
      const words = answer.text.slice(quantity.start, quantity.end);
      quantities.push({ ...quantity, words, ...passage.toSource(quantity) });
    }
  });
  return { quantities, values };
}
