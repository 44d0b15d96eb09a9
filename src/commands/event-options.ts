/** The options by which commands pick committed events. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { type Filter, SEVERITIES } from "../query/filter.ts";
import type { Given, Option } from "./command.ts";
import { parseSince } from "./times.ts";

export const TIME_OPTIONS = {
  since: {
    type: "text",
    value: "TIME",
    description: "Begin: 2026-03-11, 2026-03-11T14:00:00Z, or an age such as 36h or 14d. Default: the first event.",
  },
  until: { type: "text", value: "TIME", description: "End, not included, in the same forms. Default: the last event." },
} as const satisfies Readonly<Record<string, Option>>;

export const FILTER_OPTIONS = {
  ...TIME_OPTIONS,
  connector: { type: "text", value: "IDS", description: "Only of these configured connectors, separated by commas." },
  source: { type: "text", value: "TYPES", description: "Only of these types of connectors, such as aws-cloudtrail." },
  type: { type: "text", value: "TYPES", description: "Only these event types, such as login,iam_change." },
  severity: { type: "text", value: "LEVEL", description: "Only this severity or worse: info, warn or critical." },
  actor: { type: "text", value: "TEXT", description: "Only where the actor's name contains this, in either case." },
} as const satisfies Readonly<Record<string, Option>>;

/** @throws MallcopError `usage-invalid` */
export function parseFilter(given: Given, now: Instant, command: string): Filter {
  const list = (name: string) => new Set((given.text(name) ?? "").split(/[\s,]+/).filter((item) => item !== ""));
  const time = (name: string) => {
    const text = given.text(name);
    return text === undefined || text === "" ? undefined : parseSince(text, now, command);
  };
  const from = time("since");
  const until = time("until");
  if (from !== undefined && until !== undefined && from >= until) throw wrong("--since lies after --until", command);
  return {
    from,
    until,
    connectors: list("connector"),
    sources: list("source"),
    types: list("type"),
    severity: parseSeverity(given.text("severity"), command),
    actor: given.text("actor")?.toLowerCase(),
  };
}

function parseSeverity(text: string | undefined, command: string): Filter["severity"] {
  if (text === undefined) return undefined;
  const found = SEVERITIES.find((severity) => severity === text);
  if (found !== undefined) return found;
  const name = nearest(text, SEVERITIES);
  const meant = name === undefined ? "info, warn and critical are" : `did you mean ${name}?`;
  throw wrong(`${JSON.stringify(text.slice(0, 40))} is no severity; ${meant}`, command);
}

/** "Nothing there" must not look like "nothing happened". @throws MallcopError `usage-invalid` */
export async function requireEvents(root: string, command: string): Promise<void> {
  const found = await stat(path.join(root, "events")).catch(() => undefined);
  if (found?.isDirectory()) return;
  const problem = "There is no folder events/ here; go to a checkout of the branch that holds the events";
  throw wrong(problem, command);
}

function wrong(problem: string, command: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command });
}
