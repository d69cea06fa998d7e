import type { AnalysedAnswer } from '../answer/analyse';
import { partBodies } from '../answer/analyse';
import type { AnswerKind, Finding, Range } from '../finding';
import type { JudgedAnswer } from '../judgement';
import type { FrontMatter } from '../notebook/notebook';
import { offerLines, unwrapped, withoutComments } from '../rules/offer';
import { isOpen } from '../rules/offer-gap';
import { readTaskList, type ReadUnit } from '../notebook/read';

/** What a unit says of how far somebody has prepared: small, kept as long as the unit does not change. */
export interface UnitFacts {
  /** Its heading's words; '' for text under no heading. */
  title: string;
  /** Whether the heading asks. */
  asks: boolean;
  answers: readonly AnswerFacts[];
  /** What stands under the heading, for `sameText`; undefined where nothing does, and where nobody asks. */
  body: string | undefined;
  /** Whether it is a list of questions to the employer, and how many are written down. */
  isOwnQuestions: boolean;
  asked: number;
  /** Of an offer: how many conditions it has, and how many of them are open. */
  offer: { fields: number; open: number } | undefined;
  /** Those of a checklist; ranges count from the unit's start. */
  tasks: readonly TaskFact[];
}

export interface AnswerFacts {
  kind: AnswerKind;
  /** Undefined for a frame of labels that waits to be filled in. */
  judged: Pick<JudgedAnswer, 'findings' | 'report'> | undefined;
  /** What its line of skills says. */
  skills: string;
}

export interface TaskFact extends Range {
  text: string;
  checked: boolean;
}

/** Titles of lists of one's own questions, where the title itself asks nothing. */
const OWN_QUESTIONS =
  /вопрос\p{L}*\s+(?:(?:к|для|от меня)\s+)?(?:\p{L}+\s+)?(?:работодател|рекрут|компани|руководител|нанимающ|HR|эйчар|команд|ним(?!\p{L}))|мои вопросы|questions?\s+(?:(?:to|for|i (?:will|want to)) )(?:the |my |an? )?(?:ask|employer|recruiter|them|company|manager|interviewer|team|hr)|my (?:own )?questions/iu;

/** Undefined where the unit has nothing to tell. `answers` and `judged` belong to the unit's drafts, in order. */
export function factsOf(
  { asked }: ReadUnit,
  answers: readonly AnalysedAnswer[],
  judged: readonly (JudgedAnswer | undefined)[],
  text: string,
  { kind = 'notebook' }: FrontMatter,
): UnitFacts | undefined {
  const tasks = kind === 'checklist' ? tasksIn(text) : [];
  const title = asked?.heading ? asked.text : (HEADING.exec(text)?.[1] ?? '');
  const isOwn = answers.some((one) => one.kind === 'ask') || OWN_QUESTIONS.test(title);
  const offer = kind === 'offer' ? offerIn(text) : undefined;
  const readsBody = kind !== 'notebook' && kind !== 'checklist';
  if (!asked && !isOwn && !readsBody && tasks.length === 0) return undefined;
  return {
    title,
    asks: asked?.asks ?? false,
    answers: answers.map((answer, i) => ({
      kind: answer.kind,
      judged: judged[i],
      skills: partBodies(answer, 'skills')
        .map(({ start, end }) => answer.text.slice(start, end))
        .join('\n'),
    })),
    body: readsBody || isOwn ? sameText(text) : undefined,
    isOwnQuestions: isOwn,
    asked: isOwn ? questionsIn(text) : 0,
    offer,
    tasks,
  };
}

const HEADING = /^\s{0,3}#{1,6}[ \t]+(.+?)[ \t#]*$/mu;
const COMMENT = /<!--[^]*?-->/g;

/** What a section says below its heading, white space and comments aside; undefined where that is nothing. */
export function sameText(section: string): string | undefined {
  const below = section.replace(COMMENT, '').replace(/^\s{0,3}#{1,6}[ \t].*(?:\n|$)/u, '');
  return below.replace(/\s+/g, ' ').trim() || undefined;
}

/** Items of a list, or questions: whichever are more. */
function questionsIn(text: string): number {
  const below = text.replace(COMMENT, '').replace(/^#{1,6}[ \t].*$/gmu, '');
  const items = below.match(/^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?\p{L}.*$/gmu) ?? [];
  return Math.max(items.length, below.match(/\p{L}[^?\n]*\?/gu)?.length ?? 0);
}

function offerIn(text: string): UnitFacts['offer'] {
  const lines = offerLines(unwrapped(withoutComments(text)));
  return { fields: lines.length, open: lines.filter(({ values }) => values.some(isOpen)).length };
}

function tasksIn(text: string): TaskFact[] {
  return readTaskList(text).map(({ text: words, checked, mark, range }) => ({
    text: words,
    checked,
    // The words alone: the bracket behind the mark and a space are not theirs.
    start: Math.min(mark.end + 2, range.end),
    end: range.end,
  }));
}

/** The findings that are shown make the level: what a comment suppresses does not count. */
export type IsShown = (finding: Finding) => boolean;
