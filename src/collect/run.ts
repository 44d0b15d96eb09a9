/**
 * One run from end to end: read what is due, store it once, and say truly what is covered. Everything that can be saved is
 * saved before the exit status is decided, and nothing is called stored until the remote branch was seen to contain it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Config, InstanceConfig } from "../config/config.ts";
import { asMallcopError } from "../connector/errors.ts";
import { createRedactor, type Redactor } from "../event/redact.ts";
import { findDetectors } from "../plugin/custom/find-detectors.ts";
import { withDetectors } from "../plugin/open-detectors.ts";
import type { FailOn } from "../report/exit.ts";
import { keepHouse } from "../retention/keep-house.ts";
import type { Gathered, RunIdentity } from "./assemble.ts";
import { begin, type Start } from "./begin.ts";
import { type Budget, startBudget } from "./budget.ts";
import { collectInstance, type Step } from "./collect.ts";
import { conclude } from "./conclude.ts";
import type { Host } from "./host.ts";
import type { Ledger } from "./ledger.ts";
import { inParallel } from "./parallel.ts";
import { prepareInstance, releaseConnector, type Surroundings } from "./prepare.ts";
import { gathered as asGathered, problemOf } from "./problems.ts";
import { propose } from "./propose.ts";
import type { HistoryReport, Interval, Problem, RunReport } from "./report.ts";
import { secretsOf } from "./secrets.ts";
import { type Stored, store } from "./store-run.ts";
import { tellStored, tellUnstored } from "./tell-run.ts";

export interface RunRequest {
  readonly identity: RunIdentity;
  readonly config: Config;
  /** The instances to read; the others are reported as skipped. */
  readonly instances: readonly InstanceConfig[];
  /** A rescan's range. */
  readonly range: Interval | undefined;
  readonly dryRun: boolean;
  readonly dataBranch: string | undefined;
  /** The whole run, in milliseconds. */
  readonly totalMs: number;
  readonly failOn: ReadonlySet<FailOn>;
  readonly onProgress: (instance: string, step: Step) => void;
}

/** Instances that are read at the same time. */
const INSTANCES_AT_ONCE = 8;

/** Never throws for trouble that can be reported; the report says what happened, and which exit status it means. */
export async function run(request: RunRequest, host: Host): Promise<RunReport> {
  const budget = startBudget(host.clock, request.totalMs, host.signal);
  const folder = await mkdtemp(path.join(host.env.RUNNER_TEMP || tmpdir(), "mallcop-"));
  try {
    return await tellUnstored(await runWithin(request, host, budget, folder), request, host);
  } finally {
    budget.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function runWithin(request: RunRequest, host: Host, budget: Budget, folder: string): Promise<RunReport> {
  const redactor = createRedactor({ secrets: secretsOf(request.config, host.env) });
  const problems: Problem[] = [];
  const start = await begin(request, host).catch((thrown: unknown) => {
    problems.push(problemOf(asMallcopError(thrown), redactor));
    return undefined;
  });
  if (start === undefined) return conclude(request, host, { problems });
  try {
    return await runFrom(start, request, host, { budget, folder, redactor, problems });
  } finally {
    await start.repository?.close();
  }
}

interface Workshop {
  readonly budget: Budget;
  readonly folder: string;
  readonly redactor: Redactor;
  readonly problems: Problem[];
}

async function runFrom(start: Start, request: RunRequest, host: Host, workshop: Workshop): Promise<RunReport> {
  const { budget, folder, redactor, problems } = workshop;
  const blame = (thrown: unknown) => problems.push(problemOf(asMallcopError(thrown), redactor));
  for (const notice of start.notices) blame(notice);

  const around: Surroundings = {
    host,
    config: request.config,
    now: request.identity.started,
    budget,
    redactor,
    tree: start.tree,
    folder,
  };
  const gathered = await inParallel(
    INSTANCES_AT_ONCE,
    request.instances.map(
      (instance) => async (): Promise<Gathered> => await gather(instance, around, request, start.ledger),
    ),
  );
  const outcome = { problems, gathered, cache: start.cache, planned: start.ledger };
  const report = request.config.report ? { config: request.config, repository: host.env.GITHUB_REPOSITORY } : undefined;
  const watch = { log: host.log, redact: (text: string) => redactor.text(text), temp: host.env.RUNNER_TEMP };
  const stored = await withDetectors(await findDetectors(host.cwd), watch, async (opened) => {
    for (const problem of opened.problems) blame(problem);
    for (const override of opened.overrides) problems.push({ ...problemOf(override, redactor), level: "warning" });
    return await store(request, host, { ...start, ...opened, gathered, report, folder, redactor });
  }).catch((thrown: unknown) => void blame(thrown));
  if (stored === undefined) return conclude(request, host, outcome);
  problems.push(...stored.problems);
  const cache = stored.publish.state === "stored" ? await start.saveCursor(stored) : start.cache;
  const proposed = await propose(stored, start.repository, host, redactor);
  problems.push(...proposed.problems);
  const { history, commit } = await tidy(request, host, start, stored, { budget, folder, blame });
  const whole = { ...outcome, cache, stored, apps: proposed.apps, ...(history && { history }) };
  const soFar = conclude(request, host, whole);
  const outside = await tellStored(request, host, soFar, start.repository);
  const { told, commit: noted, problems: warnings = [] } = outside;
  problems.push(...warnings);
  const last = noted ?? commit;
  if (last !== undefined) await start.repository?.follow(last);
  return conclude(request, host, { ...whole, ...(told && { told }) });
}

/** Compacts what is due once a scan's events are safe; a rescan, and a scan without time, leave it to the next one. */
async function tidy(
  { identity, config, instances }: RunRequest,
  host: Host,
  { repository, tree }: Start,
  { publish }: Stored,
  { budget, folder, blame }: Pick<Surroundings, "budget" | "folder"> & { readonly blame: (thrown: unknown) => void },
): Promise<{ readonly history?: HistoryReport | undefined; readonly commit: string | undefined }> {
  const { commit } = publish;
  if (repository === undefined || commit === undefined) return { commit };
  if (identity.command !== "scan" || budget.exhausted) return { commit };
  const isShard = instances.length < config.connectors.length;
  const kept = await keepHouse({
    repository,
    tree,
    host,
    folder,
    budgetMb: config.store.budgetMb,
    rules: {
      now: host.clock.now(),
      version: host.version,
      retentionDays: config.retentionDays,
      // Of several jobs each looks after its own; what is configured no more is left to one that runs all.
      ...(isShard && { instances: new Set(instances.map(({ id }) => id)) }),
    },
  });
  for (const problem of kept.problems) blame(problem);
  return { history: kept.history, commit: kept.commit ?? commit };
}

async function gather(
  instance: InstanceConfig,
  around: Surroundings,
  request: RunRequest,
  ledger: Ledger,
): Promise<Gathered> {
  const { budget, redactor } = around;
  try {
    const prepared = await prepareInstance(instance, around);
    const rules = { ledger, budget, range: request.range, onProgress: request.onProgress };
    try {
      return asGathered(instance, await collectInstance(prepared, rules), redactor);
    } finally {
      await releaseConnector(prepared.connector);
    }
  } catch (thrown) {
    const problem = problemOf(asMallcopError(thrown).in({ connector: instance.id }), redactor);
    return { id: instance.id, type: instance.type, collected: undefined, status: "failed", problems: [problem] };
  }
}
