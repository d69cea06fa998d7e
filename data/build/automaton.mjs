// A suffix automaton: words read from their last letter, each node knowing the class to answer with where no
// edge leads on. It is exact for every word it was built from and guesses the rest by their endings.
//
//   compile(entries) → { nodes, root }
//     entries  [word in а–я, class number][]
//     nodes    { fallback, edges: Map(label → reference) }, children before parents; label 0 ends the word,
//              1 … 32 are а … я. A reference is a node's number, or ~class where the answer is settled.

export const endLabel = 0;
const letterA = 'а'.charCodeAt(0);

const reversed = (word) => {
  let out = '';
  for (let i = word.length - 1; i >= 0; i--) out += word[i];
  return out;
};

export function compile(entries) {
  const classOf = new Map(entries.map(([word, cls]) => [reversed(word), cls]));
  const words = [...classOf.keys()].sort();
  const nodes = [];
  const known = new Map();

  /** The words `low` … `high` share their first `depth` letters. Returns a reference and its commonest class. */
  function build(low, high, depth) {
    const edges = [];
    let at = low;
    if (words[at].length === depth) {
      const fallback = classOf.get(words[at]);
      edges.push({ label: endLabel, reference: ~fallback, fallback, words: 1 });
      at++;
    }
    while (at < high) {
      const letter = words[at].charCodeAt(depth);
      let end = at + 1;
      while (end < high && words[end].charCodeAt(depth) === letter) end++;
      const built = build(at, end, depth + 1);
      edges.push({ label: letter - letterA + 1, words: end - at, ...built });
      at = end;
    }
    const fallback = commonest(edges);
    const kept = edges.filter(({ reference }) => reference !== ~fallback);
    if (kept.length === 0) return { reference: ~fallback, fallback };
    const key = `${fallback}:${kept.map(({ label, reference }) => `${label}>${reference}`).join()}`;
    let reference = known.get(key);
    if (reference === undefined) {
      reference = nodes.length;
      nodes.push({ fallback, edges: new Map(kept.map((edge) => [edge.label, edge.reference])) });
      known.set(key, reference);
    }
    return { reference, fallback };
  }

  return { root: build(0, words.length, 0).reference, nodes };
}

/** The class that most edges answer with, settled ones first; ties go to the one with more words, then to the lower number. */
function commonest(edges) {
  const votes = new Map();
  for (const { reference, fallback, words } of edges) {
    const vote = votes.get(fallback) ?? { settled: 0, words: 0 };
    if (reference < 0) vote.settled++;
    vote.words += words;
    votes.set(fallback, vote);
  }
  let best;
  for (const [cls, vote] of votes) {
    const order = best
      ? vote.settled - best.vote.settled || vote.words - best.vote.words || best.cls - cls
      : 1;
    if (order > 0) best = { cls, vote };
  }
  return best.cls;
}
