/** The action's outputs, for later steps of a workflow. Only ids, numbers and words of ours: nothing from outside. */
import type { RunReport } from "../collect/report.ts";
import { failed, losses, totalCounts } from "./facts.ts";
import { isToken, token } from "./token.ts";

/** All are strings, as GitHub has it. */
export interface Outputs {
  /** New events that are stored; in a dry run, those that would be. `0` if nothing could be stored. */
  readonly events: string;
  readonly duplicates: string;
  /** New findings, without those that somebody has suppressed; `0` if nothing could be stored, as for `events`. */
  readonly findings: string;
  /** Ids of the connectors of which nothing could be read, with commas; empty if there are none. */
  readonly "connectors-failed": string;
  /** Stretches of time that this run found to be lost for good. */
  readonly gaps: string;
  /** The commit that holds the events; empty if there is none. */
  readonly commit: string;
  readonly status: RunReport["status"];
}

export function outputsOf(report: RunReport): Outputs {
  const { new: fresh, duplicate } = totalCounts(report);
  const stored = report.publish.state === "stored";
  const sha = report.publish.commit ?? "";
  return {
    events: String(stored || report.dryRun ? fresh : 0),
    duplicates: String(duplicate),
    findings: String(stored || report.dryRun ? (report.findings?.new.length ?? 0) : 0),
    "connectors-failed": failed(report)
      .map(({ id }) => token(id))
      .join(","),
    gaps: String(losses(report).filter(({ kind }) => kind === "lost").length),
    commit: stored && isToken(sha) ? sha : "",
    status: report.status,
  };
}
