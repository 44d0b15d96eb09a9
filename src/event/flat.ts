/** Texts that are kept to be written again and again, in the form that costs least to write. */

/**
 * The parts as one text without a past. A text that was put together with `+` keeps its parts, and wherever it is written, each
 * is gone through again.
 */
export function flat(...parts: readonly string[]): string {
  return parts.join("");
}
