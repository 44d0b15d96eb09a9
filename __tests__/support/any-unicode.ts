/**
 * Texts for property tests, of any characters: controls, marks, private and unassigned ones as likely as letters. As fast-check's
 * own `unit: "binary"`, which takes more than a second of every test file to prepare for values that nobody made with it.
 */
import fc from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 } as const;

/** One code point that may stand alone. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES.count })
  .map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count));

/** @param limits in characters */
export function anyUnicode(
  limits: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.string({ ...limits, unit: anyCharacter });
}
