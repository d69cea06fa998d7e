/**
 * What the HTML parser takes of `entities/decode`, which brings 32 KB of a table that the extension has already: the parser
 * is told to leave character references to us, so none of this is called.
 */
export class EntityDecoder {
  /** The parser makes one; it is asked for nothing. */
  readonly isUnused = true;
}
export const DecodingMode = {};
export const htmlDecodeTree = [];
export const xmlDecodeTree = [];
export const fromCodePoint = String.fromCodePoint;
