import MarkdownIt from 'markdown-it';

export const name = 'markdown-it';

export function create() {
  const markdown = new MarkdownIt();
  return (text) => markdown.parse(text, {});
}
