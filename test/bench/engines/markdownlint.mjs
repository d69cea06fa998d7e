import { lint } from 'markdownlint/sync';

export const name = 'markdownlint';

export function create() {
  return (text) => lint({ strings: { text } });
}
