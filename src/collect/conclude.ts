/** What a run reports of itself, however far it came: the state of each instance, the whole's, and the exit status that it means. */
import { decideExit } from "../report/exit.ts";
import type { Gathered } from "./assemble.ts";
import type { Host } from "./host.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import type {
  AppReport,
  CacheReport,
  HistoryReport,
  Problem,
  PublishReport,
  RunReport,
  RunStatus,
  ToldReport,
} from "./report.ts";
import { reportInstances } from "./report-instances.ts";
import type { RunRequest } from "./run.ts";
import type { Stored } from "./store-run.ts";

/** What is known by then. */
export interface Outcome {
  readonly problems: readonly Problem[];
  readonly gathered?: readonly Gathered[];
  readonly cache?: CacheReport;
  readonly planned?: Ledger;
  readonly stored?: Stored;
  readonly history?: HistoryReport;
  readonly apps?: readonly AppReport[];
  readonly told?: ToldReport;
}

export function conclude(
  request: RunRequest,
  host: Host,
  { problems, gathered = [], cache, planned, stored, apps = [], history, told }: Outcome,
): RunReport {
  const finished = host.clock.now();
  // What was read counts as covered only once it is stored; a dry run shows what a scan would have covered.
  const proven = stored !== undefined && (stored.publish.state === "stored" || request.dryRun);
  const ledger = proven ? stored.assembly.after : (planned ?? EMPTY_LEDGER);
  const instances = reportInstances(request.config.connectors, {
    gathered,
    written: stored?.assembly.written,
    planned: planned ?? EMPTY_LEDGER,
    ledger,
    finished,
  });
  const publish: PublishReport = stored?.publish ?? { state: "nothing", attempts: 0 };
  const halfway = {
    command: request.identity.command,
    dryRun: request.dryRun,
    run: request.identity.run,
    version: request.identity.version,
    started: request.identity.started,
    finished,
    status: overall(instances, problems, publish, request.dryRun),
    instances,
    publish,
    cache: cache ?? { restored: "off" as const, saved: false },
    ...(history && { history }),
    highlights: stored?.highlights ?? [],
    findings: stored?.assembly.judgement.findings,
    apps,
    problems,
    ...(told && { told }),
  };
  return { ...halfway, exit: decideExit(halfway, request.failOn) };
}

function overall(
  instances: RunReport["instances"],
  problems: readonly Problem[],
  publish: PublishReport,
  dryRun: boolean,
): RunStatus {
  const asked = instances.filter(({ status }) => status !== "skipped");
  if (publish.state !== "stored" && !dryRun) return "failed";
  if (asked.length > 0 && asked.every(({ status }) => status === "failed")) return "failed";
  const sound = problems.every(({ level }) => level === "warning");
  return sound && asked.every(({ status }) => status === "ok") ? "ok" : "partial";
}
