/** Pages of an answer: so many entries from a position on, with the position of the next page where there is one. */
import { MallcopError } from "../connector/errors.ts";

export interface Page<Item> {
  readonly items: readonly Item[];
  /** To be given back as `cursor`. */
  readonly next_cursor?: string;
}

/** `<time>|<id>` of the last entry of a page; what comes after it is older. */
export function cursorOf(time: string, id: string): string {
  return Buffer.from(`${time}|${id}`).toString("base64url");
}

/** @throws MallcopError `tool-input-invalid` for a cursor that is none of ours */
export function readCursor(tool: string, cursor: string): string {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z\|[\w-]+$/.test(text)) return text;
  const advice = "Give `next_cursor` of the page before, or leave it out for the first page.";
  throw new MallcopError("tool-input-invalid", { name: tool, problem: "`cursor` is none that it gave", advice });
}
