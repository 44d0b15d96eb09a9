/** Stores what a run gathered: assembled on the remote branch as it is, pushed, seen there. A dry run stops before the commit. */
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import { configured } from "../detect/configured.ts";
import { consoleLinks } from "../detect/console-links.ts";
import type { LoadedDetector } from "../detect/engine.ts";
import type { Instant } from "../event/event.ts";
import type { Redactor } from "../event/redact.ts";
import { mayKeep } from "../logs/may-keep.ts";
import { type PublishResult, publish } from "../store/publish.ts";
import type { PublishedBranch } from "../store/repository.ts";
import type { Tree } from "../store/tree.ts";
import type { AdaptOptions } from "./adapt-apps.ts";
import { APPS_FOLDER } from "./app-files.ts";
import { type AssembleOptions, type Assembly, assemble, type Gathered, type Quarantine } from "./assemble.ts";
import { reserveMs } from "./budget.ts";
import type { Host } from "./host.ts";
import type { Ledger } from "./ledger.ts";
import { problemOf } from "./problems.ts";
import { locateEvents } from "./quarantine.ts";
import { ledgerOf } from "./record-source.ts";
import type { Highlight, Problem, PublishReport } from "./report.ts";
import type { ReportFilesOptions } from "./report-files.ts";
import type { RunRequest } from "./run.ts";

export interface Stored {
  readonly assembly: Assembly;
  readonly publish: PublishReport;
  readonly highlights: readonly Highlight[];
  readonly problems: readonly Problem[];
}

export interface ToStore {
  readonly repository: PublishedBranch | undefined;
  readonly tree: Tree;
  /** What the slices were planned with. */
  readonly ledger: Ledger;
  readonly gathered: readonly Gathered[];
  readonly detectors: readonly LoadedDetector[];
  /** What the report for people is about, if there is to be one. */
  readonly report: Omit<ReportFilesOptions, "now" | "version"> | undefined;
  readonly folder: string;
  readonly redactor: Redactor;
}

/** Time for pushing, after collecting has ended, in milliseconds. */
const PUBLISH_MS = 5 * 60_000;
/** Of the time that is kept back for storing, what one attempt may use for detectors. */
const JUDGING_SHARE = 0.25;
/** Push protection names five secrets at a time; whoever meets more has a worse problem. */
const SECRET_ROUNDS = 20;

/**
 * Whatever comes of the push, the answer describes what was gathered.
 * @throws MallcopError if not even that could be worked out
 */
export async function store(request: RunRequest, host: Host, input: ToStore): Promise<Stored> {
  const options: OptionsOf = (current, quarantine, folder) => ({
    identity: request.identity,
    now: host.clock.now(),
    configured: request.config.connectors,
    gathered: input.gathered,
    status: input.gathered.every(({ status }) => status === "ok") ? "ok" : "partial",
    planned: input.ledger,
    current,
    quarantine,
    detecting: {
      detectors: configured(input.detectors, request.config.detectors),
      rules: request.config.baseline,
      own: request.config.own,
      linkOf: consoleLinks(request.config.connectors),
      judgeMs: reserveMs(request.totalMs) * JUDGING_SHARE,
      clock: () => host.clock.now(),
    },
    folder,
    templates: templatesOf(request, input, host, builder.holdsSecretsInApps),
  });
  const builder = new Builder(input, options);
  const { repository, redactor } = input;
  const told = (publish: PublishReport, errors: readonly MallcopError[]): Stored => ({
    assembly: builder.last,
    publish,
    highlights: highlightsOf(builder.last),
    problems: [...errors, ...builder.last.judgement.errors].map((error) => problemOf(error, redactor)),
  });
  if (request.dryRun || repository === undefined) {
    await builder.build(input.tree);
    return told({ state: "nothing", attempts: 0 }, []);
  }
  try {
    const result = await pushAll(repository, builder, host);
    const stored = result.state === "stored" ? { commit: result.commit } : {};
    const state = result.state === "stored" ? "stored" : "nothing";
    return told({ state, branch: repository.branch, attempts: result.attempts, ...stored }, builder.setbacks());
  } catch (thrown) {
    if (!builder.hasBuilt) await builder.build(input.tree);
    return told({ state: "nothing", branch: repository.branch, attempts: 1 }, [asMallcopError(thrown)]);
  }
}

/** Pushes, and sets aside what push protection objects to, until it objects to nothing more. */
async function pushAll(repository: PublishedBranch, builder: Builder, host: Host): Promise<PublishResult> {
  const deadline = (host.clock.now() + PUBLISH_MS) as Instant;
  for (let round = 1; ; round++) {
    const result = await publish(repository, async (tree) => (await builder.build(tree)).changes, {
      time: host.clock.now(),
      deadline,
      clock: () => host.clock.now(),
      random: host.random,
      sleep: async (ms) => await host.clock.sleep(ms, new AbortController().signal),
    });
    if (result.state !== "secrets") return result;
    if (round > SECRET_ROUNDS) throw new MallcopError("push-secret", { count: 0 });
    await builder.setAside(result.locations);
  }
}

/** A rescan looks at what was, and learns nothing of how things are now. */
function templatesOf(request: RunRequest, { redactor }: ToStore, host: Host, unfit: boolean): AdaptOptions | undefined {
  if (request.range !== undefined || unfit) return undefined;
  const day = new Date(host.clock.now()).toISOString().slice(0, 10);
  return { mode: request.config.templates, day, mayKeep: (text) => mayKeep(text, redactor) };
}

type OptionsOf = (current: Ledger, quarantine: Quarantine, folder: string) => AssembleOptions;

/** Assembles once per attempt, each in its own folder, and remembers what push protection objected to. */
class Builder {
  readonly #input: ToStore;
  readonly #options: OptionsOf;
  readonly #stripped = new Set<string>();
  readonly #dropped = new Set<string>();
  #withoutFindings = false;
  #withoutReport: MallcopError | undefined;
  #unfitApps = false;
  #last: Assembly | undefined;
  #folder: string | undefined;

  constructor(input: ToStore, options: OptionsOf) {
    this.#input = input;
    this.#options = options;
  }

  async build(tree: Tree): Promise<Assembly> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
    this.#folder = await mkdtemp(path.join(this.#input.folder, "attempt-"));
    const { tree: planned, ledger } = this.#input;
    // Nobody was faster: what the run began with is still what the branch says.
    const current = tree.commit !== null && tree.commit === planned.commit ? ledger : await ledgerOf(tree, ledger);
    const quarantine = { stripped: this.#stripped, dropped: this.#dropped, findings: this.#withoutFindings };
    const options = this.#options(current, quarantine, this.#folder);
    this.#last = await this.#withReport(tree, await assemble(tree, options), options);
    return this.#last;
  }

  /** A page for people is worth less than what it is about: without it the run is stored all the same. */
  async #withReport(tree: Tree, assembly: Assembly, { now, identity }: AssembleOptions): Promise<Assembly> {
    const { report } = this.#input;
    if (report === undefined || this.#withoutReport !== undefined) return assembly;
    try {
      const { reportFiles } = await import("./report-files.ts");
      const { files, message } = assembly.changes;
      const drawn = await reportFiles(tree, files, { ...report, now, version: identity.version });
      return { ...assembly, changes: { files: new Map([...files, ...drawn]), message } };
    } catch (thrown) {
      this.#withoutReport = new MallcopError("report-not-written", { reason: asMallcopError(thrown).message });
      return assembly;
    }
  }

  /** The events at these places lose their `raw`; those that lost it already are kept out. What is left out is not judged. */
  async setAside(locations: readonly { readonly path: string; readonly line: number }[]): Promise<void> {
    // What was learned of an app is made again by the next run.
    if (!this.#unfitApps && locations.some(({ path: file }) => file.startsWith(`${APPS_FOLDER}/`))) {
      this.#unfitApps = true;
      return;
    }
    const ids = await locateEvents(this.last.changes.files, locations);
    if (ids.length === 0 && this.#withoutReport === undefined && locations.every(isInReport)) {
      this.#withoutReport = new MallcopError("report-not-written", { reason: "push protection sees a secret in it" });
    } else if (ids.length === 0) {
      // Trouble that is in no event cannot be helped by leaving events out; findings can wait, the events must not.
      if (this.#withoutFindings || !locations.some(({ path: place }) => place.startsWith("findings/")))
        throw new MallcopError("push-secret", { count: 0 });
      this.#withoutFindings = true;
    }
    for (const id of ids) (this.#stripped.has(id) ? this.#dropped : this.#stripped).add(id);
  }

  /** Whether push protection saw a secret in what was learned of apps. */
  get holdsSecretsInApps(): boolean {
    return this.#unfitApps;
  }

  get last(): Assembly {
    if (this.#last === undefined) throw new MallcopError("internal-error", { what: "nothing was assembled" });
    return this.#last;
  }

  get hasBuilt(): boolean {
    return this.#last !== undefined;
  }

  /** What push protection cost. */
  setbacks(): readonly MallcopError[] {
    const stripped = this.#stripped.size - this.#dropped.size;
    return [
      ...(stripped > 0 ? [new MallcopError("push-secret-stripped", { count: stripped })] : []),
      ...(this.#dropped.size > 0 ? [new MallcopError("push-secret", { count: this.#dropped.size })] : []),
      ...(this.#withoutReport === undefined ? [] : [this.#withoutReport]),
    ];
  }
}

function isInReport({ path: place }: { readonly path: string }): boolean {
  return place.startsWith("report/");
}

/** Most severe first, then newest, of all instances. */
function highlightsOf({ written }: Assembly): readonly Highlight[] {
  const rank = ({ severity }: Highlight) => (severity === "critical" ? 1 : 0);
  return [...written.values()]
    .flatMap(({ arrivals }) => arrivals.highlights)
    .sort((a, b) => rank(b) - rank(a) || b.time - a.time)
    .slice(0, 20);
}
