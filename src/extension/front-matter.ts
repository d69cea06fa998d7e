/** A text by lines; `vscode.TextDocument` is one. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): { readonly text: string };
}

/**
 * Whether the front matter has a `prepbook:` key.
 * Asked of every Markdown document after every pause in typing, so it reads no line below the front matter.
 */
export function optsIn(lines: Lines): boolean {
  if (lines.lineCount === 0 || lines.lineAt(0).text.trimEnd() !== '---') return false;
  let found = false;
  for (let line = 1; line < lines.lineCount; line++) {
    const { text } = lines.lineAt(line);
    if (/^(---|\.\.\.)\s*$/.test(text)) return found;
    if (/^prepbook\s*:(\s|$)/.test(text)) found = true;
  }
  // Never closed: a thematic break and text, not front matter.
  return false;
}
