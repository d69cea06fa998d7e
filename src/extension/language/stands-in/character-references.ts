/**
 * What the parsers behind the Markdown service use of `he` and `entities`, which bring three tables of character
 * references: the engine's own parser has brought one already.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Puts the characters in the place of references to them; what is no reference stays. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name) return decodeNamedCharacterReference(name as string) || whole;
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

export { decode as decodeHTMLStrict };

/** Nothing is written as HTML: what would write it is linked in, and not called. */
export function encode(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export { encode as encodeXML, encode as escapeAttribute, encode as escapeText };
export default { decode, encode };
