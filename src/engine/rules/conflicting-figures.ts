import { retellings, storyOf, type Story } from '../answer/story';
import { conflictsIn, contradicts, quantitiesIn, type Quantity } from '../claims/repeated';
import type { FileRule, ProposedFix, Rule } from './rule';

/** The figures of a unit's story. */
interface Note {
  stories: readonly Story[];
  question: string;
  quantities: readonly (Quantity & { words: string })[];
  /** Every value that a figure of it has. */
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
  note({ asked }, answers) {
    const stories: Story[] = [];
    const quantities: (Quantity & { words: string })[] = [];
    const values = new Set<number>();
    answers.forEach((answer, i) => {
      const story = storyOf(answer);
      if (!story) return;
      stories.push(story);
      for (const number of answer.numbers) for (const value of number.values) values.add(value);
      const { passage } = asked!.drafts[i]!;
      for (const quantity of quantitiesIn(answer)) {
        const words = answer.text.slice(quantity.start, quantity.end);
        quantities.push({ ...quantity, words, ...passage.toSource(quantity) });
      }
    });
    return quantities.length > 0 ? { stories, question: asked!.text, quantities, values } : undefined;
  },
  checkFile(file, others, report) {
    if (file.notes.length === 0) return;
    const files = [...others.filter(({ uri }) => uri < file.uri), file];
    const tellings = files.flatMap((of) =>
      of.notes.map(({ note, start }) => ({ of, start, note, stories: note.stories })),
    );
    for (const { again, first } of retellings(tellings)) {
      if (again.of !== file) continue;
      for (const second of again.note.quantities) {
        // A value that the other telling knows as well is no slip of memory.
        if (first.note.values.has(second.value)) continue;
        const other = first.note.quantities.find(
          (one) => !again.note.values.has(one.value) && contradicts(one, second),
        );
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
