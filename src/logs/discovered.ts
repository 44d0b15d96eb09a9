/** What a discovery writes into an app's state: which templates it saw, and samples of their lines. */
import { createRedactor } from "../event/redact.ts";
import { sanitize } from "../event/sanitize.ts";
import type { Seen } from "./learn.ts";
import type { AppState, TemplateState } from "./state-file.ts";

const SAMPLE_CHARS = 300;

/** @param day today, such as `2026-03-11` */
export function updateState(
  app: string,
  before: AppState | undefined,
  seen: ReadonlyMap<string, Seen>,
  day: string,
): AppState {
  const redactor = createRedactor({ secrets: [] });
  const templates: Record<string, TemplateState> = { ...before?.templates };
  for (const [id, { lines, samples }] of seen) {
    templates[id] = {
      lines,
      first_seen: before?.templates[id]?.first_seen ?? day,
      last_seen: day,
      samples: samples.map((sample) => sanitize(redactor.text(sample), SAMPLE_CHARS)),
    };
  }
  return { version: 1, app, ...before, templates };
}
