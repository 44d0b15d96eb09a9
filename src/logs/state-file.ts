/** `apps/<app>/state.json`: what changes with the logs (counts, dates, samples, what is usual), so that `parser.yaml` need not. */
import type { Usual } from "./drift.ts";

export interface TemplateState {
  /** Of the last discovery. */
  readonly lines: number;
  /** UTC days; the last one to within a week, so that a quiet run changes nothing. */
  readonly first_seen: string;
  readonly last_seen: string;
  /** Redacted, and short. */
  readonly samples: readonly string[];
}

/** A look that may become a template. */
export interface PendingLook {
  /** As `match` of `parser.yaml` has it. */
  readonly match: readonly string[];
  readonly lines: number;
  /** Stretches of ten minutes in which it came. */
  readonly stretches: number;
  /** The most lines of one of them. */
  readonly peak: number;
  /** Runs that saw it. */
  readonly runs: number;
}

export interface AppState {
  readonly version: 1;
  readonly app: string;
  /** Missing until a run with enough lines has seen the app. */
  readonly usual?: Usual;
  /** Of the app: those that wrote lines, the last seen at the end. */
  readonly revisions?: readonly string[];
  /** Those among them that are new since the last run without drift. */
  readonly young?: readonly string[];
  readonly pending?: readonly PendingLook[];
  readonly templates: Readonly<Record<string, TemplateState>>;
}

/** A state that cannot be read is no state: it is made of logs, and the next run makes it again. */
export function readState(text: string | undefined): AppState | undefined {
  if (text === undefined) return undefined;
  try {
    const { version, app, usual, revisions, young, pending, templates } = record(JSON.parse(text));
    if (version !== 1) return undefined;
    return {
      version: 1,
      app: typeof app === "string" ? app : "",
      ...(usual !== undefined && { usual: readUsual(usual) }),
      ...(revisions !== undefined && { revisions: texts(revisions) }),
      ...(young !== undefined && { young: texts(young) }),
      ...(pending !== undefined && { pending: list(pending).map(readPending) }),
      templates: Object.fromEntries(Object.entries(record(templates)).map(([id, value]) => [id, readTemplate(value)])),
    };
  } catch {
    return undefined;
  }
}

export function printState(state: AppState): string {
  return `${JSON.stringify(state, undefined, 1)}\n`;
}

function readUsual(value: unknown): Usual {
  const { unmatched, looks } = record(value);
  return { unmatched: count(unmatched), looks: count(looks) };
}

function readPending(value: unknown): PendingLook {
  const { match, lines, stretches, peak, runs } = record(value);
  return {
    match: texts(match),
    lines: count(lines),
    stretches: count(stretches),
    peak: count(peak),
    runs: count(runs),
  };
}

function readTemplate(value: unknown): TemplateState {
  const { lines, first_seen, last_seen, samples } = record(value);
  return { lines: count(lines), first_seen: text(first_seen), last_seen: text(last_seen), samples: texts(samples) };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError("no object");
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError("no list");
}

const texts = (value: unknown): readonly string[] => list(value).map(text);

function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError("no text");
}

function count(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value;
  throw new TypeError("no count");
}
