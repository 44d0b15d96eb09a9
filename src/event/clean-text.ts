/** Redacts and sanitizes texts, and remembers the short ones: actors, regions and user agents come again with every record. */
import { isIdOrTime } from "./id-or-time.ts";
import type { Redactor } from "./redact.ts";
import { type Sanitized, sanitize } from "./sanitize.ts";
import { judgeName } from "./secret-names.ts";

/** Cleans a text that stands under a name, to a limit in UTF-16 units. */
export type CleanText = (name: string, text: string, limit: number) => Sanitized;

/** Even if each unit is escaped, such a text stays below every limit, so that the answer does not depend on it. */
const LONGEST_REMEMBERED = 100;
const MOST_REMEMBERED = 4096;

export function createCleanText(redactor: Redactor): CleanText {
  const remembered = new Map<string, Sanitized>();
  return (name, text, limit) => {
    const { secret, accessKeyId } = judgeName(name);
    if (secret === undefined && !redactor.hasPlainSecrets && isIdOrTime(text)) return text as Sanitized;
    // Redaction comes first: it must see what the limit will cut off.
    if (secret !== undefined || accessKeyId || text.length > LONGEST_REMEMBERED) {
      return sanitize(redactor.field(name, text), limit);
    }
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const clean = sanitize(redactor.text(text), limit);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, clean);
    return clean;
  };
}
