import { storyOf, type Story } from '../answer/story';
import type { Range } from '../finding';
import { isVariant } from '../notebook/labels';
import { fileName } from './file-name';
import type { FileRule, NotedFile } from './rule';
import { toldAgain } from './told-again';

/** The stories of one unit: its drafts tell one and the same. */
interface Note {
  stories: readonly Story[];
  question: string;
  /** What is marked: the heading, or the first words where there is none. */
  at: Range;
}

/** Files in which stories are gathered or told to be read: a story may stand there as well as in a notebook. */
const isNotebook = ({ frontMatter: { kind = 'notebook' } }: NotedFile<Note>): boolean => kind === 'notebook';

/** One story told twice, under two questions or in two files: whoever asks both questions will notice. */
export const duplicateStory: FileRule<Note> = {
  id: 'duplicate-story',
  severity: 'hint',
  messages: {
    en: {
      here: 'This is the story from “{question}” again. Link to it instead of copying it, and prepare a second story: an interviewer who asks both will hear the same case twice.',
      elsewhere:
        'This is the story from “{question}” in {file} again. Link to it instead of copying it, so that you keep one version up to date, and prepare a second story for this question.',
    },
    ru: {
      here: 'Это та же история, что в ответе «{question}». Поставьте ссылку вместо копии и подготовьте вторую историю: если спросят оба вопроса, интервьюер услышит один случай дважды.',
      elsewhere:
        'Это та же история, что в ответе «{question}» из файла {file}. Поставьте ссылку вместо копии, чтобы править одну версию, и подготовьте для этого вопроса вторую историю.',
    },
  },
  note({ asked }, answers, text) {
    if (!asked || isVariant(asked.text)) return undefined;
    const stories = answers.map(storyOf).filter((story) => story !== undefined);
    if (stories.length === 0) return undefined;
    const at = asked.heading ?? { start: 0, end: text.trimEnd().split('\n', 1)[0]!.length };
    return { stories, question: asked.text, at };
  },
  checkFile(file, others, report) {
    if (!isNotebook(file)) return;
    for (const { again, first, of } of toldAgain(this.id, file, others.filter(isNotebook))) {
      const { start, end } = again.note.at;
      report({
        at: { start: again.start + start, end: again.start + end },
        message: of === file ? 'here' : 'elsewhere',
        values: { question: first.note.question, file: fileName(of.uri) },
      });
    }
  },
};
