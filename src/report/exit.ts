/** The exit status: what fails a job is decided here alone, after everything that could be saved was saved. */

import type { Problem, RunReport } from "../collect/report.ts";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { asked, isStale, places } from "./facts.ts";
import { brief } from "./text.ts";

/**
 * What `fail-on` can name: the kinds of trouble, `stale` (a partition not read to its end for over 24 hours) and `gaps`
 * (time that is lost for good).
 */
export const FAIL_ON = [
  "config",
  "auth",
  "permission",
  "stale",
  "not_available",
  "throttled",
  "transient",
  "window",
  "shape",
  "limit",
  "internal",
  "gaps",
] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** What nobody but a person can mend, and what has been wrong for too long. */
export const DEFAULT_FAIL_ON: ReadonlySet<FailOn> = new Set<FailOn>(["config", "auth", "permission", "stale"]);

/** What the exit status follows from. */
export type ExitFacts = Pick<RunReport, "dryRun" | "finished" | "instances" | "problems" | "publish">;

/**
 * - 0: done; there may be warnings.
 * - 1: done and stored, but something happened that `fail-on` names.
 * - 2: could not start: usage or configuration; nothing was read.
 * - 3: what was read could not be stored.
 */
export function decideExit(facts: ExitFacts, failOn: ReadonlySet<FailOn>): 0 | 1 | 2 | 3 {
  if (asked(facts).length === 0 && facts.problems.some(({ level }) => level === "error")) return 2;
  if (!facts.dryRun && facts.publish.state !== "stored") return 3;
  return happened(facts).some((what) => failOn.has(what)) ? 1 : 0;
}

function happened(facts: ExitFacts): readonly FailOn[] {
  const problems = [...facts.problems, ...facts.instances.flatMap((instance) => instance.problems)];
  const partitions = places(facts.instances).map(({ partition }) => partition);
  return [
    ...problems.filter(counts).map(nameOf),
    ...(partitions.some((partition) => isStale(partition, facts.finished)) ? ["stale" as const] : []),
    ...(partitions.some(({ gaps }) => gaps.length > 0) ? ["gaps" as const] : []),
  ];
}

/** A warning of a kind that fails by default is only a warning. Who names another kind wants to hear of it in any case. */
function counts(problem: Problem): boolean {
  return problem.level === "error" || !DEFAULT_FAIL_ON.has(nameOf(problem));
}

function nameOf({ code, kind }: Problem): FailOn {
  return code === "partition-stale" ? "stale" : kind;
}

/**
 * Reads `fail-on`: names with commas or spaces between them, or `any`, or `never`. Empty means the default.
 * @throws MallcopError `usage-invalid` for a name that does not exist
 */
export function parseFailOn(text: string): ReadonlySet<FailOn> {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  if (names.length === 0) return DEFAULT_FAIL_ON;
  if (names.includes("never")) {
    if (names.length > 1) throw unusable("`fail-on` cannot have `never` together with other names");
    return new Set();
  }
  return new Set(names.flatMap((name) => (name === "any" ? FAIL_ON : [parseName(name)])));
}

function parseName(typed: string): FailOn {
  const found = FAIL_ON.find((name) => name === typed.replaceAll("-", "_"));
  if (found !== undefined) return found;
  const meant = nearest(typed, [...FAIL_ON, "any", "never"]);
  const advice = meant === undefined ? `it knows ${FAIL_ON.join(", ")}, any and never` : `did you mean \`${meant}\`?`;
  throw unusable(`\`fail-on\` does not know \`${brief(typed, 40)}\` (${advice})`);
}

function unusable(problem: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command: "scan" });
}
