import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import recommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';

export const name = 'remark-lint';

export function create() {
  const processor = unified().use(remarkParse).use(remarkLint).use(recommended).freeze();
  return async (text) => {
    const file = new VFile(text);
    await processor.run(processor.parse(file), file);
    return file.messages;
  };
}
