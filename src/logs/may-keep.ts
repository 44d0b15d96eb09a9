/** Whether a log's text may be written where people and models read it: it holds no secret, no hidden character and no marker. */
import type { Redactor } from "../event/redact.ts";
import { sanitize } from "../event/sanitize.ts";
import { PATTERN_CHARS } from "./pattern.ts";

export function mayKeep(text: string, redactor: Pick<Redactor, "text">): boolean {
  return redactor.text(text) === text && sanitize(text, PATTERN_CHARS) === text;
}
