/** What a vendor said, made fit for an error or a log line: redacted first, then flattened and cut, so that no secret is cut in half. */

const MAX_CHARS = 300;
const WINDOW = 16_384;

/** @param redact takes every secret that the run knows out of a text */
export function excerpt(body: Uint8Array, redact: (text: string) => string): string {
  const text = new TextDecoder().decode(body.subarray(0, WINDOW));
  // A secret could straddle the window's end, where redaction would not know it: only the first half is ever shown.
  const known = redact(text).slice(0, WINDOW / 2);
  const line = known.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return line.length <= MAX_CHARS ? line : `${line.slice(0, MAX_CHARS - 1)}…`;
}
