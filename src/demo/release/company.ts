/** A company that watches what its apps write, in imagined time: real git, engine and libraries, and lines that are made up. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { RunReport } from "../../collect/report.ts";
import { run } from "../../collect/run.ts";
import { loadConfig } from "../../config/load.ts";
import { systemClock } from "../../connector/clock.ts";
import type { Event, Instant } from "../../event/event.ts";
import { LINE_START, parseEvent } from "../../event/jsonl.ts";
import { CONFIG_PATH } from "../../init/files.ts";
import { parseFailOn } from "../../report/exit.ts";
import { type Environment, Git } from "../../store/git.ts";
import { ENDPOINTS } from "../deployment.ts";
import type { StandInPull } from "../github/api.ts";
import { MAY_OPEN_PULLS } from "../github/pulls.ts";
import { type GitHubStandIn, startGitHubStandIn } from "../github/server.ts";
import { trustLoopback } from "../loopback.ts";
import { createLogAnalytics, type StandInRow } from "../microsoft/log-analytics.ts";
import { type MicrosoftTenant, startMicrosoftTenant } from "../microsoft/tenant.ts";
import { app as line } from "../story/beat.ts";
import { REPOSITORY, WORKSPACE } from "../story/cast.ts";
import { CONSOLE_COLUMNS, consoleRow } from "../story/records/workspace.ts";

export interface CompanyOptions {
  /** An empty folder, where its repository is made. */
  readonly dir: string;
  /** Of the runner; `HOME` is where git looks for settings. */
  readonly env: Environment;
  /** What the configuration says besides the connector. */
  readonly settings?: string;
  /** Of the job's token; it may open pull requests by default. */
  readonly rights?: readonly string[];
  readonly signal?: AbortSignal;
}

export const HOUR = 3_600_000;
const TOKEN = "ghs_job";
const CONNECTORS = `connectors:
  - id: containers
    type: container-logs
    workspace_id: ${WORKSPACE}
    lookback_hours: 6
    login_url: \${${ENDPOINTS.microsoft}}
    log_analytics_url: \${${ENDPOINTS.microsoft}}
`;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {} };

interface StandIns {
  readonly tenant: MicrosoftTenant;
  readonly github: GitHubStandIn;
  /** The time that they show. */
  readonly clock: { now: number };
}

export class Company {
  /** The bare repository that everything is pushed to. */
  readonly remote: string;
  readonly pulls: readonly StandInPull[];
  readonly #options: CompanyOptions;
  readonly #git: Git;
  readonly #rows: StandInRow[];
  readonly #standIns: StandIns;
  #runs = 0;

  private constructor(
    options: CompanyOptions,
    standIns: StandIns,
    { rows, pulls }: { readonly rows: StandInRow[]; readonly pulls: readonly StandInPull[] },
  ) {
    this.remote = path.join(options.dir, "remote.git");
    this.pulls = pulls;
    this.#options = options;
    this.#git = new Git({
      cwd: options.dir,
      env: { ...options.env, GIT_AUTHOR_NAME: "ann", GIT_AUTHOR_EMAIL: "ann@example.com" },
      ...(options.signal && { signal: options.signal }),
    });
    this.#rows = rows;
    this.#standIns = standIns;
  }

  /** Whoever founds it closes it. @throws MallcopError `git-missing`, `git-failed` */
  static async found(options: CompanyOptions): Promise<Company> {
    const clock = { now: 0 };
    const rows: StandInRow[] = [];
    const pulls: StandInPull[] = [];
    const tables = [{ name: "ContainerAppConsoleLogs_CL", columns: CONSOLE_COLUMNS, rows }];
    const tenant = await startMicrosoftTenant({
      clock: () => clock.now,
      services: [createLogAnalytics({ workspaces: [{ id: WORKSPACE, tables }], clock: () => clock.now })],
    });
    trustLoopback(tenant);
    const github = await startGitHubStandIn({
      orgs: [],
      entries: [],
      tokens: [{ value: TOKEN, kind: "job", rights: options.rights ?? [MAY_OPEN_PULLS] }],
      repos: [{ full_name: REPOSITORY, visibility: "private" }],
      pulls,
      clock: () => clock.now as Instant,
    });
    const company = new Company(options, { tenant, github, clock }, { rows, pulls });
    await company.#git.run(["init", "--quiet", "--bare", "--initial-branch=main", company.remote]);
    await company.commits({ [CONFIG_PATH]: `${options.settings ?? ""}${CONNECTORS}` }, "Watch what our apps write");
    return company;
  }

  async close(): Promise<void> {
    await Promise.all([this.#standIns.tenant.close(), this.#standIns.github.close()]);
  }

  /** Lines of an app's release, spread evenly over the hours before a scan; all taken in by then. */
  writes(app: string, before: number, release: number, lines: readonly string[], hours = 5): void {
    const from = before - (hours + 0.5) * HOUR;
    for (const [index, text] of lines.entries()) {
      const time = from + Math.floor((index * hours * HOUR) / lines.length);
      this.#rows.push(consoleRow(line("00:00", app, text), time as Instant, release));
    }
    this.#rows.sort((one, other) => Number(one.ingestedAt) - Number(other.ingestedAt));
  }

  /** A person commits to `main`, or to another branch. */
  async commits(files: Readonly<Record<string, string>>, message: string, branch = "main"): Promise<void> {
    await this.#cloned(async (git) => {
      if (branch !== "main") await git.run(["checkout", "--quiet", branch]);
      for (const [file, text] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(git.cwd, file)), { recursive: true });
        await writeFile(path.join(git.cwd, file), text);
      }
      await git.run(["add", "--all"]);
      await git.run(["commit", "--quiet", `--message=${message}`]);
      await git.run(["push", "--quiet", "origin", branch]);
    });
  }

  /** As GitHub merges a pull request. */
  async merges(branch: string): Promise<void> {
    await this.#cloned(async (git) => {
      await git.run(["merge", "--quiet", "--no-edit", "--no-ff", `origin/${branch}`]);
      await git.run(["push", "--quiet", "origin", "main"]);
    });
  }

  /** A file of a branch; `undefined` if it is not there. */
  async file(name: string, branch = "main"): Promise<string | undefined> {
    const { status, stdout } = await this.#git.in(this.remote).try(["show", `${branch}:${name}`]);
    return status === 0 ? stdout : undefined;
  }

  /** The commits of a branch, the last one first; none if it is not there. */
  async log(branch: string, format = "%H"): Promise<readonly string[]> {
    const { status, stdout } = await this.#git.in(this.remote).try(["log", `--format=${format}`, branch]);
    return status === 0 ? stdout.trimEnd().split("\n") : [];
  }

  /** What the last commit to `main` added. */
  async events(): Promise<readonly Event[]> {
    const patch = await this.#git.in(this.remote).run(["show", "--format=", "main", "--", "events"]);
    const lines = patch.split("\n").filter((text) => text.startsWith(`+${LINE_START}`));
    return lines.map((text) => parseEvent(text.slice(1)));
  }

  async scan(now: number, command: "scan" | "rescan" = "scan"): Promise<RunReport> {
    const { env, signal = new AbortController().signal } = this.#options;
    const { tenant, github, clock } = this.#standIns;
    clock.now = now;
    this.#runs += 1;
    const identity = { run: `${this.#runs}-1`, command, version: "0.0.0", started: now as Instant };
    const range = command === "rescan" ? ([(now - 5 * HOUR) as Instant, (now - HOUR) as Instant] as const) : undefined;
    const began = systemClock.monotonic();
    const passed = () => (now + systemClock.monotonic() - began) as Instant;
    const job = {
      ...{ GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: REPOSITORY },
      ...{ GITHUB_API_URL: `${github.url}/api/v3`, INPUT_TOKEN: TOKEN, [ENDPOINTS.microsoft]: tenant.url },
    };
    return await this.#cloned(async ({ cwd }) => {
      const { config, problems } = loadConfig(await readFile(path.join(cwd, CONFIG_PATH)), CONFIG_PATH);
      if (config === undefined) throw problems[0];
      return await run(
        {
          ...{ identity, config, instances: config.connectors, range, dryRun: false, dataBranch: undefined },
          ...{ totalMs: HOUR, failOn: parseFailOn("any"), onProgress: () => {} },
        },
        {
          ...{ env: { ...env, ...tenant.env.secret, ...job }, cwd, clock: { ...systemClock, now: passed } },
          ...{ random: () => 0.5, log: SILENT, version: "0.0.0", signal },
        },
      );
    });
  }

  /** As every job has a fresh checkout. */
  async #cloned<Result>(work: (git: Git) => Promise<Result>): Promise<Result> {
    const dir = await mkdtemp(path.join(this.#options.dir, "clone-"));
    try {
      await this.#git.run(["clone", "--quiet", this.remote, dir]);
      return await work(this.#git.in(dir));
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  }
}
