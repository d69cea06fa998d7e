/**
 * Escapes a text for `MarkdownString`, so that all of it is read as text. `appendText` would do, but it turns every space into
 * one that does not break, and a hover of long lines cannot be read.
 */
export function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
