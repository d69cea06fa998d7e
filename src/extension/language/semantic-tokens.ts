import * as vscode from 'vscode';
import type { Coloured } from '../../engine';
import type { Judgements } from '../diagnostics';
import { isNotebook, languageId } from '../notebooks';
import { tokenModifiers, tokenOf, tokenTypes } from './legend';

/** How long tokens are read before others get their turn, ms. */
const slice = 10;

/**
 * Colours what the engine knows: in Markdown that opts in all that the grammar colours in a notebook, and in both what no grammar
 * can tell, such as a figure of a result some lines below its label. Only what is in sight is read, and kept until it changes.
 */
export function registerSemanticTokens(judgements: Judgements): vscode.Disposable {
  const legend = new vscode.SemanticTokensLegend([...tokenTypes], [...tokenModifiers]);
  const register = (): vscode.Disposable =>
    vscode.languages.registerDocumentRangeSemanticTokensProvider(
      [{ language: languageId }, { language: 'markdown' }],
      {
        provideDocumentRangeSemanticTokens: (document, range, token) =>
          tokensIn(document, range, token, legend, judgements),
      },
      legend,
    );
  let registered = register();
  const watching = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('prepbook.include')) return;
    // A provider for stretches has no other way to say that its tokens have changed.
    registered.dispose();
    registered = register();
  });
  return new vscode.Disposable(() => {
    watching.dispose();
    registered.dispose();
  });
}

async function tokensIn(
  document: vscode.TextDocument,
  range: vscode.Range,
  token: vscode.CancellationToken,
  legend: vscode.SemanticTokensLegend,
  judgements: Judgements,
): Promise<vscode.SemanticTokens | undefined> {
  if (!isNotebook(document)) return undefined;
  const linter = await judgements.readerOf(document);
  const { version } = document;
  const isOver = (): boolean => token.isCancellationRequested || document.version !== version;
  if (!linter || isOver()) return undefined;
  const builder = new vscode.SemanticTokensBuilder(legend);
  const stretch = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  let from = performance.now();
  for (const unit of linter.colours(document.uri.toString(), stretch)) {
    for (const coloured of unit) push(builder, document, coloured);
    if (performance.now() - from < slice) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (isOver()) return undefined;
    from = performance.now();
  }
  return builder.build();
}

/** A token stands in one line. */
function push(
  builder: vscode.SemanticTokensBuilder,
  document: vscode.TextDocument,
  { colour, start, end }: Coloured,
): void {
  const [type, modifier] = tokenOf[colour];
  const [first, last] = [document.positionAt(start), document.positionAt(end)];
  for (let { line } = first; line <= last.line; line++) {
    const text = document.lineAt(line);
    const from = line === first.line ? first.character : text.firstNonWhitespaceCharacterIndex;
    const to = line === last.line ? last.character : text.text.length;
    if (to > from) builder.push(new vscode.Range(line, from, line, to), type, modifier ? [modifier] : []);
  }
}
