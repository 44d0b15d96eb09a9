/**
 * One run from end to end: read what is due, store it once, and say truly what is covered. Everything that can be saved is
 * saved before the exit status is decided, and nothing is called stored until the remote branch was seen to contain it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Config, InstanceConfig } from "../config/config.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import { createRedactor } from "../event/redact.ts";
import { findDetectors } from "../plugin/custom/find-detectors.ts";
import { withDetectors } from "../plugin/open-detectors.ts";
import { decideExit, type FailOn } from "../report/exit.ts";
import { keepHouse } from "../retention/keep-house.ts";
import { formatOf } from "../store/format.ts";
import type { PublishedBranch } from "../store/repository.ts";
import { realStores } from "../store/stores.ts";
import { EMPTY_TREE, type Tree } from "../store/tree.ts";
import { requirePrivate } from "../store/visibility.ts";
import type { Gathered, RunIdentity } from "./assemble.ts";
import { type Budget, startBudget } from "./budget.ts";
import { collectInstance, type Step } from "./collect.ts";
import { openCursors } from "./cursors.ts";
import type { Host } from "./host.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { inParallel } from "./parallel.ts";
import { prepareInstance, releaseConnector, type Surroundings } from "./prepare.ts";
import { gathered as asGathered, problemOf } from "./problems.ts";
import { propose } from "./propose.ts";
import { ledgerOf } from "./record-source.ts";
import type {
  AppReport,
  CacheReport,
  HistoryReport,
  Interval,
  Problem,
  PublishReport,
  RunReport,
  RunStatus,
  ToldReport,
} from "./report.ts";
import { reportInstances } from "./report-instances.ts";
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
  const blame = (thrown: unknown) => problems.push(problemOf(asMallcopError(thrown), redactor));
  const start = await begin(request, host).catch((thrown: unknown) => void blame(thrown));
  if (start === undefined) return conclude(request, host, { problems });
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

interface Start {
  readonly repository: PublishedBranch | undefined;
  readonly tree: Tree;
  readonly ledger: Ledger;
  readonly cache: CacheReport;
  /** What somebody should know before anything is read. */
  readonly notices: readonly MallcopError[];
  readonly saveCursor: (stored: Stored) => Promise<CacheReport>;
}

/** Looks at the repository before anything is read from a vendor: what could not be stored need not be fetched. */
async function begin(request: RunRequest, host: Host): Promise<Start> {
  const repository = await (host.stores ?? realStores)
    .openRepository({
      dir: host.cwd,
      ...(request.dataBranch && { branch: request.dataBranch }),
      env: host.env,
      log: host.log,
    })
    .catch((thrown: unknown) => {
      if (request.dryRun) return undefined;
      throw thrown;
    });
  if (repository === undefined) return NOTHING_TO_START_FROM;
  if (!request.dryRun && !request.config.allowPublic) await requirePrivate(repository.remoteUrl, host);
  const tree = await repository.fetch();
  await formatOf(tree);
  const ids = request.instances.map(({ id }) => id);
  const cursors = openCursors(repository, ids, request.identity.run, host);
  const { start, cache, lost } = await cursors.restore(tree);
  return {
    repository,
    tree,
    ledger: await ledgerOf(tree, start),
    cache,
    notices:
      lost === undefined ? [] : [new MallcopError("repo-branch-reset", { branch: repository.branch, run: lost })],
    // A rescan leaves the cursors of the scans alone.
    saveCursor: async ({ assembly }) => (request.range === undefined ? await cursors.save(assembly, cache) : cache),
  };
}

const NOTHING_TO_START_FROM: Start = {
  repository: undefined,
  tree: EMPTY_TREE,
  ledger: EMPTY_LEDGER,
  cache: { restored: "off", saved: false },
  notices: [],
  saveCursor: async () => ({ restored: "off", saved: false }),
};

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

interface Outcome {
  readonly problems: readonly Problem[];
  readonly gathered?: readonly Gathered[];
  readonly cache?: CacheReport;
  readonly planned?: Ledger;
  readonly stored?: Stored;
  readonly history?: HistoryReport;
  readonly apps?: readonly AppReport[];
  readonly told?: ToldReport;
}

function conclude(
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
