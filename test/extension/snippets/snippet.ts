/** Reads the snippets of VS Code that this project writes: tab stops, texts to replace, choices and repeated stops. */

export type Piece = string | Stop;

export interface Stop {
  number: number;
  /** What the stop shows before it is filled; undefined for one that repeats another, or is empty. */
  shown?: string;
  /** What can be chosen; empty where anything can be written. */
  choices: string[];
}

const STOP = /\$(\d+)|\$\{(\d+)(?::([^}]*)|\|((?:\\.|[^|\\])*)\|)\}/g;

/** Throws where a `$` or a brace is left over: VS Code would show it as text. */
export function readSnippet(body: string): Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  const plain = (end: number): void => {
    const text = body.slice(read, end);
    if (/[${}\\]/.test(text)) throw new Error(`cannot be read: ${text}`);
    if (text) pieces.push(text);
  };
  for (const found of body.matchAll(STOP)) {
    plain(found.index);
    const [whole, bare, number = bare, shown, choices] = found;
    pieces.push({
      number: Number(number),
      ...(shown !== undefined && { shown }),
      choices: choices?.split(/(?<!\\),/).map((choice) => choice.replace(/\\(.)/g, '$1')) ?? [],
    });
    read = found.index + whole.length;
  }
  plain(body.length);
  return pieces;
}

export function isStop(piece: Piece): piece is Stop {
  return typeof piece !== 'string';
}

/** The stops to be filled, in the order in which Tab visits them. */
export function stopsOf(pieces: readonly Piece[]): Stop[] {
  return pieces
    .filter(isStop)
    .filter(({ shown, choices }) => shown !== undefined || choices.length > 0)
    .sort((a, b) => a.number - b.number);
}

/** «провёл, провела»: what a man says, and a woman. */
export function isByGender({ choices: [his, hers, ...others] }: Stop): boolean {
  return (
    his !== undefined &&
    hers !== undefined &&
    others.length === 0 &&
    his[0] === hers[0] &&
    /(?:а|ась|ла бы)$/.test(hers) &&
    !/(?:а|ась|ла бы)$/.test(his)
  );
}

/** The text with every stop filled. */
export function filled(pieces: readonly Piece[], values: ReadonlyMap<number, string>): string {
  return pieces.map((piece) => (isStop(piece) ? (values.get(piece.number) ?? '') : piece)).join('');
}
