import * as vscode from 'vscode';
import { Fence, frontMatterLength } from '../../engine';
import { isNotebook, languageId } from '../notebooks';
import { applyEdits } from './apply';

/** A task of a list, up to what stands in its box. */
const TASK = /^([ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[)[ xX](?=\](?:[ \t]|$))/;

/** What a link tells the command: lines may move before it is clicked. */
type Place = [uri: string, line: number, text: string];

/** Makes the box of each task a link that ticks or unticks it, in one step to undo. */
export function registerTaskLinks(): vscode.Disposable {
  const selector = [{ language: languageId }, { language: 'markdown' }];
  return vscode.Disposable.from(
    vscode.languages.registerDocumentLinkProvider(selector, { provideDocumentLinks: linksIn }),
    vscode.commands.registerCommand('prepbook.tickTask', async (...place: Partial<Place>) => {
      const [uri, line, text] = place;
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
      if (!editor || typeof line !== 'number' || typeof text !== 'string') return;
      await tick(editor, line, text);
    }),
  );
}

function linksIn(document: vscode.TextDocument): vscode.DocumentLink[] {
  if (!isNotebook(document)) return [];
  const links: vscode.DocumentLink[] = [];
  const fence = new Fence();
  const text = document.getText();
  const first = document.positionAt(frontMatterLength(text)).line;
  for (let line = first; line < document.lineCount; line++) {
    const written = document.lineAt(line).text;
    const task = fence.takes(written) ? null : TASK.exec(written);
    if (!task) continue;
    const box = task[1]!.length - 1;
    const place: Place = [document.uri.toString(), line, unticked(written)!];
    const link = new vscode.DocumentLink(
      new vscode.Range(line, box, line, box + 3),
      vscode.Uri.parse(`command:prepbook.tickTask?${encodeURIComponent(JSON.stringify(place))}`),
    );
    link.tooltip = written[box + 1] === ' ' ? vscode.l10n.t('Tick') : vscode.l10n.t('Untick');
    links.push(link);
  }
  return links;
}

/** Ticks or unticks the task whose line reads so, be it ticked or not: the nearest one where there are several. */
async function tick(editor: vscode.TextEditor, line: number, text: string): Promise<void> {
  const { document } = editor;
  let nearest: vscode.TextLine | undefined;
  for (let at = 0; at < document.lineCount; at++) {
    const one = document.lineAt(at);
    const isNearer = !nearest || Math.abs(at - line) < Math.abs(nearest.lineNumber - line);
    if (isNearer && unticked(one.text) === text) nearest = one;
  }
  if (!nearest) return;
  const mark = TASK.exec(nearest.text)![1]!.length;
  const start = document.offsetAt(nearest.range.start) + mark;
  await applyEdits(editor, [{ start, end: start + 1, text: nearest.text[mark] === ' ' ? 'x' : ' ' }]);
}

/** The line of a task as if it were not ticked; nothing for any other line. */
function unticked(line: string): string | undefined {
  return TASK.test(line) ? line.replace(TASK, '$1 ') : undefined;
}
