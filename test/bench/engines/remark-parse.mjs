import remarkParse from 'remark-parse';
import { unified } from 'unified';

export const name = 'remark-parse';

export function create() {
  const processor = unified().use(remarkParse).freeze();
  return (text) => processor.parse(text);
}
