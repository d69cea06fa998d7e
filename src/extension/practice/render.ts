import MarkdownIt from 'markdown-it';

// HTML in it stays text: what comes out has no tags but Markdown's own, whoever wrote the pack or the notebook.
const markdown = new MarkdownIt({ html: false });

/** Markdown as HTML. */
export function render(text: string): string {
  return markdown.render(text);
}

/** Texts as a list in Markdown. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}
