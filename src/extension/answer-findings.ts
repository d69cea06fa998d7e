import * as vscode from 'vscode';
import { levelReasons, type AnswerReport, type Finding } from '../engine';
import { levelText } from './answer-text';
import type { Judgements } from './diagnostics';

/**
 * Registers `prepbook.answerFindings`: shows what was found in the answer at an offset, or at the caret, the reasons of its
 * level first, and goes to the one that is chosen.
 */
export function registerAnswerFindings(judgements: Judgements): vscode.Disposable {
  return vscode.commands.registerCommand(
    'prepbook.answerFindings',
    async (uri?: unknown, offset?: unknown) => {
      const editor = editorOf(uri);
      if (!editor) return;
      const { document } = editor;
      const at = typeof offset === 'number' ? offset : document.offsetAt(editor.selection.active);
      const judged = judgements.of(document.uri);
      const answer = judged?.answers.find(({ end }) => end.offset >= at);
      if (!judged || !answer) {
        void vscode.window.showInformationMessage(vscode.l10n.t('There is no answer here.'));
        return;
      }
      const found = findingsOf(answer, judged.findings);
      if (found.length === 0) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was found in this answer.'));
        return;
      }
      const range = ({ start, end }: Finding): vscode.Range =>
        new vscode.Range(document.positionAt(start.offset), document.positionAt(end.offset));
      const items = found.map((finding) => ({
        label: `${icon(finding)} ${shortened(document.getText(range(finding)))}`,
        description: finding.rule,
        detail: finding.message,
        finding,
      }));
      const placeHolder = vscode.l10n.t('Answer: {0}', levelText(answer.level));
      const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
      if (!chosen) return;
      const shown = await vscode.window.showTextDocument(document, editor.viewColumn);
      const place = range(chosen.finding);
      shown.selection = new vscode.Selection(place.start, place.end);
      shown.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
  );
}

function editorOf(uri: unknown): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  if (typeof uri !== 'string' || active?.document.uri.toString() === uri) return active;
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
}

/** The reasons of the level, wherever they are marked, then what else is marked in the answer. */
function findingsOf(answer: AnswerReport, all: readonly Finding[]): Finding[] {
  const reasons = levelReasons(answer);
  const others = all.filter(
    (one) =>
      one.start.offset >= answer.start.offset &&
      one.start.offset < answer.end.offset &&
      !reasons.includes(one),
  );
  return [...reasons, ...others];
}

function icon({ severity }: Finding): string {
  switch (severity) {
    case 'error':
      return '$(error)';
    case 'warning':
      return '$(warning)';
    case 'information':
    case 'hint':
      return '$(info)';
  }
}

const LONGEST = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/\$\(/g, '$ (');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
