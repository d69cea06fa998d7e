import * as vscode from 'vscode';
import type { Level } from '../../engine';
import { levelText } from '../answer-text';
import type { Judgements } from '../diagnostics';
import { answersIn, outlineOf, reportOf } from '../language/entries';
import { notebookOf } from '../language/read';
import type { LevelMark } from './draw';

/**
 * The levels of answers as the preview draws them. While the text waits to be judged those of the headings that are still
 * there are kept, or every letter would make them blink; when others are known the preview is drawn again.
 */
export class PreviewLevels implements vscode.Disposable {
  /** By document, what stands behind each heading with an answer. */
  private readonly drawn = new Map<string, ReadonlyMap<string, Level>>();
  private readonly registered: vscode.Disposable;

  constructor(private readonly judgements: Judgements) {
    this.registered = vscode.Disposable.from(
      judgements.onDidChange(() => this.refresh()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.drawn.delete(uri.toString())),
    );
  }

  of(document: vscode.TextDocument): LevelMark[] {
    const key = document.uri.toString();
    const { answers } = (this.judgements.isFresh(document) && this.judgements.of(document.uri)) || {};
    const before = this.drawn.get(key);
    const now = new Map<string, Level>();
    const marks: LevelMark[] = [];
    const times = new Map<string, number>();
    for (const { name, label, answer } of answersIn(outlineOf(document.getText(), notebookOf(document)))) {
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      const heading = `${time} ${name}`;
      const level = answers ? reportOf(answer, answers)?.level : before?.get(heading);
      if (!level) continue;
      now.set(heading, level);
      marks.push({ line: document.positionAt(label.start).line, level, text: levelText(level) });
    }
    this.drawn.set(key, now);
    return marks;
  }

  private refresh(): void {
    if (this.drawn.size === 0 || !isPreviewOpen()) return;
    const changed = vscode.workspace.textDocuments.filter((document) => {
      const before = this.drawn.get(document.uri.toString());
      if (!before || !this.judgements.isFresh(document)) return false;
      this.of(document);
      const now = this.drawn.get(document.uri.toString())!;
      return now.size !== before.size || [...now].some(([heading, level]) => before.get(heading) !== level);
    });
    if (changed.length > 0) void vscode.commands.executeCommand('markdown.preview.refresh');
  }

  dispose(): void {
    this.registered.dispose();
  }
}

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) => input instanceof vscode.TabInputWebview && /markdown\.preview/.test(input.viewType),
    ),
  );
}
