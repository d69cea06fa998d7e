// The least that any engine must do: find the words and count them.
export const name = 'word-split';

export function create() {
  return (text) => {
    const counts = new Map();
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
}
