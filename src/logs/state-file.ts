/** `apps/<app>/state.json`: what changes with every run (counts, dates, samples), so that `parser.yaml` need not. */
import { createRedactor } from "../event/redact.ts";
import { sanitize } from "../event/sanitize.ts";
import type { Seen } from "./learn.ts";

export interface TemplateState {
  /** Of the last discovery. */
  readonly lines: number;
  /** UTC days. */
  readonly first_seen: string;
  readonly last_seen: string;
  /** Redacted, and short. */
  readonly samples: readonly string[];
}

export interface AppState {
  readonly version: 1;
  readonly app: string;
  readonly templates: Readonly<Record<string, TemplateState>>;
}

const SAMPLE_CHARS = 300;

/** A state that cannot be read is no state: it is made of logs, and the next run makes it again. */
export function readState(text: string | undefined): AppState | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isState =
      typeof value === "object" && value !== null && "version" in value && value.version === 1 && "templates" in value;
    return isState ? (value as AppState) : undefined;
  } catch {
    return undefined;
  }
}

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
  return { version: 1, app, templates };
}
