/** Knows the two shapes that are new with every record, and nobody's secret unless a secret of this run looks just so. */
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const DASH = 0x2d;

/** Whether a text is a UUID in lower case, or a time of RFC 3339 in UTC. */
export function isIdOrTime(text: string): boolean {
  // Nearly all texts are neither; their length says so.
  if (text.length === 36) return text.charCodeAt(8) === DASH && UUID.test(text);
  return text.length >= 20 && text.length <= 30 && text.charCodeAt(4) === DASH && TIME.test(text);
}
