/** An event as a line of JSON. With markers and `raw` it is the committed line, byte for byte. */
import { jsonText } from "../event/jsonl.ts";
import { unmark } from "../event/mark.ts";
import { rawOf, textWithoutRaw } from "../event/stored-line.ts";
import { unmarkedMetadata } from "./csv.ts";
import type { Found } from "./timeline.ts";

export interface LineShape {
  readonly raw: boolean;
  readonly unmarked: boolean;
}

export function jsonLine({ event, line }: Found, { raw, unmarked }: LineShape): string {
  if (!unmarked) return raw ? line.toString("utf8") : textWithoutRaw(line);
  const { actor, target, metadata } = event;
  const bare = { ...event, actor: unmark(actor), target: unmark(target), metadata: unmarkedMetadata(metadata) };
  return jsonText(raw ? { ...bare, raw: rawOf(line) } : bare);
}
