/** What each character may be part of, as a table: the scanner asks it for every character, so it must cost one look. */

export const DIGIT = 1;
export const LETTER = 2;
export const HEX_LETTER = 4;
export const BLANK = 8;
/** Holds a word together when letters or digits stand on both sides. */
export const JOINER = 16;
/** Ends an address, a path or a value behind `=`. */
export const FENCE = 32;
export const UPPER = 64;

const CLASSES = new Uint8Array(128);

function assign(characters: string, bits: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    CLASSES[code] = (CLASSES[code] ?? 0) | bits;
  }
}

assign("0123456789", DIGIT);
assign("abcdefghijklmnopqrstuvwxyz_$", LETTER);
assign("ABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER | UPPER);
assign("abcdefABCDEF", HEX_LETTER);
assign(" \t\r\n\v\f", BLANK);
assign(".-:/\\@~", JOINER);
assign(" \t\r\n\v\f,;\"'`()[]{}<>|", FENCE);

/** Everything beyond ASCII counts as a letter. Behind the end of a text (`NaN`) there is nothing. */
export function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] ?? 0) : code >= 128 ? LETTER : 0;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
export const isWordPart = (code: number): boolean => (classOf(code) & (DIGIT | LETTER)) !== 0;
