import * as vscode from 'vscode';
import { Fence, frontMatterLength } from '../../engine';
import { isNotebook, languageId } from '../notebooks';
import { tidyText } from './pasted-text';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('prepbook', 'tidy');
const plainKind = vscode.DocumentDropOrPasteEditKind.Text.append('plain');
/** Longer text is pasted as it is. UTF-16 units. */
const LONGEST = 1_000_000;

/**
 * Offers what is pasted from Word, a chat or a web page as clean Markdown: the way taken by itself where it keeps every word,
 * another under *Paste As…* where it does not.
 */
export function registerPaste(): vscode.Disposable {
  return vscode.languages.registerDocumentPasteEditProvider(
    [{ language: languageId }, { language: 'markdown' }],
    { provideDocumentPasteEdits: tidied },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/html', 'text/plain'] },
  );
}

async function tidied(
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  clipboard: vscode.DataTransfer,
  _context: vscode.DocumentPasteEditContext,
  token: vscode.CancellationToken,
): Promise<vscode.DocumentPasteEdit[] | undefined> {
  // At several carets the editor may give each a line; what comes from an editor is written as it should be.
  const [range, ...others] = ranges;
  if (!range || others.length > 0 || clipboard.get('vscode-editor-data')) return undefined;
  if (!isEnabled(document) || !isNotebook(document)) return undefined;
  const [plain = '', html = ''] = await Promise.all([
    clipboard.get('text/plain')?.asString(),
    clipboard.get('text/html')?.asString(),
  ]);
  if (token.isCancellationRequested || plain.length > LONGEST) return undefined;
  const place = placeAt(document, range.start);
  if (!place) return undefined;
  const read = html && !isEditors(html) ? await fromHtml(html, place.level) : undefined;
  const text = tidyText(read?.markdown ?? plain);
  if (text.length > LONGEST || !isAnswer(text) || text === plain.replace(/\r\n?/g, '\n').trim())
    return undefined;
  // In a heading, a quote or a table a second line would stand outside.
  if (place.isLine && text.includes('\n')) return undefined;
  const edit = new vscode.DocumentPasteEdit(
    fitted(text, document, range),
    vscode.l10n.t('Paste as Clean Notebook Text'),
    kind,
  );
  if (read && lettersOf(read.said) !== lettersOf(plain)) edit.yieldTo = [plainKind];
  return [edit];
}

/** The parser is loaded when HTML is first pasted. */
async function fromHtml(
  html: string,
  level: number,
): Promise<{ markdown: string; said: string } | undefined> {
  const { readHtml } = await import('./pasted-html');
  const read = readHtml(html, level);
  return read?.markdown.trim() ? read : undefined;
}

function isEnabled({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('prepbook', uri).get<unknown>('paste.enabled') !== false;
}

/** Code that an editor has coloured. */
function isEditors(html: string): boolean {
  return /^\s*(?:<meta[^>]*>\s*)?<div style="[^"]*white-space:\s*pre;/i.test(html.slice(0, 1000));
}

/** Several words; not an address, a name or a figure. */
function isAnswer(text: string): boolean {
  return /\p{L}{2}[^]*\s[^]*\p{L}{2}/u.test(text);
}

function lettersOf(text: string): string {
  return text.replace(/\P{L}+/gu, '');
}

/** Where one pastes: the level of the heading above, 1 where there is none. Undefined in code and in the front matter. */
function placeAt(
  document: vscode.TextDocument,
  at: vscode.Position,
): { level: number; isLine: boolean } | undefined {
  const text = document.getText();
  if (document.offsetAt(at) < frontMatterLength(text)) return undefined;
  const fence = new Fence();
  let level = 1;
  for (let line = document.positionAt(frontMatterLength(text)).line; line < at.line; line++) {
    const written = document.lineAt(line).text;
    if (!fence.takes(written)) level = /^(#{1,6})\s/.exec(written)?.[1]!.length ?? level;
  }
  if (fence.isOpen) return undefined;
  return { level, isLine: /^\s*(?:#{1,6}\s|>|\|)/.test(document.lineAt(at.line).text) };
}

/** A heading, a list or a table begins on a line of its own, and what follows it does so, too. */
function fitted(text: string, document: vscode.TextDocument, { start, end }: vscode.Range): string {
  const before = document.lineAt(start.line).text.slice(0, start.character);
  const after = document.lineAt(end.line).text.slice(end.character);
  const isBlock = (line: string): boolean => /^\s*(?:#{1,6}\s|\||[-*+]\s|\d+[.)]\s|```)/.test(line);
  const lines = text.split('\n');
  const isOne = lines.length === 1;
  const gapBefore = before.trim() !== '' && isBlock(lines[0]!) && !isOne ? '\n\n' : '';
  const gapAfter = after.trim() !== '' && isBlock(lines.at(-1)!) && !isOne ? '\n\n' : '';
  return gapBefore + text + gapAfter;
}
