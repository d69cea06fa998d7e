import * as vscode from 'vscode';
import type { AnswerReport, Finding, Level, Linter, LintResult, QuestionIndex, Settings } from '../../engine';
import { currentText } from '../files';
import { logOf } from './log-file';

/** What the candidate has drafted for a question of the bank. */
export interface OwnDraft {
  level: Level;
  findings: readonly Finding[];
  /** In Markdown. */
  text: string;
}

const levels: readonly Level[] = ['weak', 'acceptable', 'model'];
/** As many, and as large, as are held against each other. */
const mostFiles = 1000;
const mostLength = 1_000_000;
/** How long a notebook is judged before the keyboard gets its turn, ms. */
const slice = 10;

/** The best draft of the folder's notebooks for each question, by its id. */
export async function draftsIn(
  folder: vscode.Uri,
  linter: Linter,
  index: QuestionIndex,
  settings: Settings | undefined,
): Promise<Map<string, OwnDraft>> {
  const drafts = new Map<string, OwnDraft>();
  const pattern = new vscode.RelativePattern(folder, '**/*.prep.md');
  const files = await vscode.workspace.findFiles(pattern, '**/node_modules/**', mostFiles);
  for (const uri of files.sort((a, b) => a.path.localeCompare(b.path))) {
    const text = uri.path === logOf(folder).path ? undefined : await currentText(uri);
    if (text === undefined || text.length > mostLength) continue;
    const { findings, answers } = await judged(linter, `practice:${uri.toString()}`, text, settings);
    let from = 0;
    for (const answer of answers) {
      const question = index.like(answer.question);
      const before = question && drafts.get(question.id);
      if (question && (!before || levels.indexOf(before.level) < levels.indexOf(answer.level)))
        drafts.set(question.id, draftOf(answer, text, findings, from));
      from = answer.end.offset;
    }
  }
  return drafts;
}

/** What is found between the answer before and this one's end is about it, or about its question. */
function draftOf(
  { level, start, end }: AnswerReport,
  text: string,
  findings: readonly Finding[],
  from: number,
): OwnDraft {
  return {
    level,
    findings: findings.filter((one) => one.start.offset >= from && one.start.offset < end.offset),
    text: text.slice(start.offset, end.offset),
  };
}

/** By itself, and under a name of its own: the linter may have the file open, for its editor. */
async function judged(
  linter: Linter,
  uri: string,
  text: string,
  settings: Settings | undefined,
): Promise<LintResult> {
  linter.open({ uri, text, ...(settings && { settings }) });
  try {
    for (;;) {
      const from = performance.now();
      const result = linter.judge(uri, { start: 0, end: 0 }, () => performance.now() - from > slice);
      if (result.done) return { findings: result.findings, answers: result.answers };
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  } finally {
    linter.close(uri);
  }
}
