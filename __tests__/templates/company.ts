/** A deployment whose container app changes its format, with attackers and people about: real git, real SDKs, imagined time. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { RunReport } from "../../src/collect/report.ts";
import { run } from "../../src/collect/run.ts";
import { loadConfig } from "../../src/config/load.ts";
import { systemClock } from "../../src/connector/clock.ts";
import type { Instant } from "../../src/connector/contract.ts";
import { type GitHubStandIn, type StandInPull, startGitHubStandIn } from "../../src/demo/github/server.ts";
import { trustLoopback } from "../../src/demo/loopback.ts";
import { createLogAnalytics, type StandInRow } from "../../src/demo/microsoft/log-analytics.ts";
import { type MicrosoftTenant, startMicrosoftTenant } from "../../src/demo/microsoft/tenant.ts";
import { parseFailOn } from "../../src/report/exit.ts";
import { OLD_COLUMNS, oldRow, WORKSPACE } from "../connectors/container-logs-world.ts";
import { createDeployment, type Deployment } from "../store/deployment.ts";

export const HOUR = 3_600_000;
export const START = Date.UTC(2026, 10, 22, 12) as Instant;
const REPO = "acme/security";
const TOKEN = "ghs_job";

export class Company {
  readonly rows: StandInRow[];
  readonly pulls: StandInPull[];
  readonly #deployment: Deployment;
  readonly #tenant: MicrosoftTenant;
  readonly #github: GitHubStandIn;
  readonly #remote: string;
  readonly #clock: { now: number };
  /** What the configuration says besides the connector. */
  settings = "";
  #runs = 0;

  private constructor(parts: {
    readonly deployment: Deployment;
    readonly remote: string;
    readonly tenant: MicrosoftTenant;
    readonly github: GitHubStandIn;
    readonly clock: { now: number };
    readonly rows: StandInRow[];
    readonly pulls: StandInPull[];
  }) {
    this.rows = parts.rows;
    this.pulls = parts.pulls;
    this.#deployment = parts.deployment;
    this.#remote = parts.remote;
    this.#tenant = parts.tenant;
    this.#github = parts.github;
    this.#clock = parts.clock;
  }

  static async found(rights: readonly string[] = ["pull_requests=write"]): Promise<Company> {
    const deployment = await createDeployment();
    const remote = await deployment.seeded();
    const clock = { now: START as number };
    const rows: StandInRow[] = [];
    const pulls: StandInPull[] = [];
    const tables = [{ name: "ContainerAppConsoleLogs_CL", columns: OLD_COLUMNS, rows }];
    const tenant = await startMicrosoftTenant({
      clock: () => clock.now,
      services: [createLogAnalytics({ workspaces: [{ id: WORKSPACE, tables }], clock: () => clock.now })],
    });
    trustLoopback(tenant);
    const github = await startGitHubStandIn({
      orgs: [],
      entries: [],
      tokens: [{ value: TOKEN, kind: "job", rights }],
      repos: [{ full_name: REPO, visibility: "private" }],
      pulls,
      clock: () => clock.now as Instant,
    });
    return new Company({ deployment, remote, tenant, github, clock, rows, pulls });
  }

  async close(): Promise<void> {
    await Promise.all([this.#tenant.close(), this.#github.close()]);
    await this.#deployment.remove();
  }

  /** Lines of an app, spread evenly over the hours before a scan; all taken in by then. */
  writes(app: string, before: number, revision: string, lines: readonly string[], hours = 5): void {
    const from = before - (hours + 0.5) * HOUR;
    for (const [index, text] of lines.entries()) {
      const time = from + Math.floor((index * hours * HOUR) / lines.length);
      this.rows.push(oldRow(app, time, text, { RevisionName_s: `${app}--${revision}` }));
    }
  }

  /** A person commits to `main`, or to another branch. */
  async commits(files: Readonly<Record<string, string>>, branch = "main"): Promise<void> {
    const { git } = this.#deployment;
    const dir = await this.#deployment.clone(this.#remote, this.#name("person"), "--branch", branch);
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
      await writeFile(path.join(dir, file), text);
    }
    await git(dir, "add", "--all");
    await git(dir, "commit", "--quiet", "-m", "By hand");
    await git(dir, "push", "--quiet", "origin", `HEAD:refs/heads/${branch}`);
  }

  async merges(branch: string): Promise<void> {
    const { git } = this.#deployment;
    const dir = await this.#deployment.clone(this.#remote, this.#name("merge"));
    await git(dir, "merge", "--quiet", "--no-edit", `origin/${branch}`);
    await git(dir, "push", "--quiet", "origin", "HEAD:refs/heads/main");
  }

  /** A file of a branch in the remote; `undefined` if it is not there. */
  async file(name: string, branch = "main"): Promise<string | undefined> {
    return await this.#deployment.git(this.#remote, "show", `${branch}:${name}`).catch(() => undefined);
  }

  async log(branch: string, format = "%H"): Promise<readonly string[]> {
    const listed = await this.#deployment.git(this.#remote, "log", `--format=${format}`, branch).catch(() => "");
    return listed === "" ? [] : listed.split("\n");
  }

  /** Events of the last commit to `main`. */
  async events(): Promise<readonly Record<string, never>[]> {
    const patch = await this.#deployment.git(this.#remote, "show", "--format=", "main", "--", "events");
    return patch.split("\n").flatMap((line) => (line.startsWith("+{") ? [JSON.parse(line.slice(1))] : []));
  }

  #name(kind: string): string {
    this.#runs += 1;
    return `${kind}-${this.#runs}`;
  }

  async scan(now: number, command: "scan" | "rescan" = "scan"): Promise<RunReport> {
    this.#clock.now = now;
    const name = this.#name("run");
    const dir = await this.#deployment.clone(this.#remote, name);
    const { login_url, log_analytics_url } = this.#tenant.urls;
    const source = `${this.settings}
connectors:
  - id: logs
    type: container-logs
    workspace_id: ${WORKSPACE}
    lookback_hours: 6
    login_url: ${login_url}
    log_analytics_url: ${log_analytics_url}
`;
    const { config, problems } = loadConfig(source, "mallcop.yaml");
    if (config === undefined) throw problems[0];
    const began = Date.now();
    const clock = { ...systemClock, now: () => (now + Date.now() - began) as Instant };
    return await run(
      {
        identity: { run: `${name}-1`, command, version: "0.0.0", started: now as Instant },
        config,
        instances: config.connectors,
        range: command === "rescan" ? [(now - 5 * HOUR) as Instant, (now - HOUR) as Instant] : undefined,
        dryRun: false,
        dataBranch: undefined,
        totalMs: HOUR,
        failOn: parseFailOn("any"),
        onProgress: () => {},
      },
      {
        env: {
          ...this.#deployment.env,
          ...this.#tenant.env.secret,
          GITHUB_ACTIONS: "true",
          GITHUB_REPOSITORY: REPO,
          GITHUB_API_URL: `${this.#github.url}/api/v3`,
          INPUT_TOKEN: TOKEN,
        },
        cwd: dir,
        clock,
        random: () => 0.5,
        log: { debug: () => {}, info: () => {}, warn: () => {} },
        version: "0.0.0",
        signal: new AbortController().signal,
      },
    );
  }
}
