/** What is known of one app's logs, as its `parser.yaml` says it. */
import type { Outcome, Severity } from "../event/event.ts";
import type { Pattern } from "./pattern.ts";

export type Format = "text" | "json" | "logfmt";

export interface AppParser {
  readonly app: string;
  readonly format: Format;
  /** What stands before each message, the last piece being the message; none if the lines have no header. */
  readonly headers: readonly Pattern[];
  /** Whether rows of a stack trace belong to the row before. */
  readonly joins: boolean;
  readonly templates: readonly Template[];
  /** Lines to leave out of all counts of unmatched ones. */
  readonly ignore: readonly Pattern[];
}

export interface Template {
  readonly id: string;
  /** The line as it looks, and what else it may look like. */
  readonly patterns: readonly [Pattern, ...Pattern[]];
  /** What a line of it becomes, if anything. */
  readonly mapping: Mapping | undefined;
  /** Not worth a sample. Only people say so. */
  readonly noise: boolean;
  /** Not to be changed by learning. */
  readonly keep: boolean;
  /** Ids of templates that this one has taken in. */
  readonly was: readonly string[];
  /** Lines that it must match. */
  readonly examples: readonly string[];
}

/** Names of fields, except for the event's type, severity and outcome, which are the file's own words. */
export interface Mapping {
  readonly event: string;
  readonly actor: string | undefined;
  readonly target: string | undefined;
  readonly severity: Severity | undefined;
  readonly outcome: Exclude<Outcome, "unknown"> | undefined;
  /** More fields for the event's metadata, by the name they have there. */
  readonly fields: ReadonlyMap<string, string>;
}

const EVENT_TYPE = /^[a-z][a-z0-9_]{0,62}(?:\.[a-z][a-z0-9_]{0,62})?$/;
/** What mallcop says of itself is for no template to say. */
const OURS: ReadonlySet<string> = new Set(["coverage_gap", "parser_summary", "log_line"]);

/** Whether lines may become events of this type. */
export function isMappedType(type: string): boolean {
  return EVENT_TYPE.test(type) && !OURS.has(type);
}

/** Whether a person had a hand in a template: such a one is asked before those that were only learned. */
export function isReviewed({ mapping, noise, keep, examples }: Template): boolean {
  return mapping !== undefined || noise || keep || examples.length > 0;
}
