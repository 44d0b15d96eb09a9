/**
 * A small world for the end-to-end tests: vendors' stand-ins, a bare remote, checkouts as actions/checkout leaves them, and
 * the built program run as a runner runs it. Everything is on this machine, in one temporary folder, and gone at the end.
 */
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { jest } from "@jest/globals";
import { type AwsStandIn, type StandInRecord, startAwsStandIn } from "../../src/demo/aws/stand-in.ts";
import { type CacheService, startCacheService } from "../../src/demo/cache-service.ts";
import { createBareRepository, type GitServer, startGitServer, writeHooks } from "../../src/demo/git-server.ts";
import { type GitHubStandIn, type StandInEntry, startGitHubStandIn } from "../../src/demo/github/server.ts";
import type { Event } from "../../src/event/event.ts";
import { type Finished, type Running, startProgram } from "./program.ts";
import { Remote, type StoredRun } from "./remote.ts";
import { type ActionRun, inputVariables, prepareJob, readJob } from "./runner.ts";
import { startTollGate, type TollGate } from "./toll-gate.ts";
import { HOUR, instant, ORG, OWN_ACCOUNT, SECRETS, TOKENS } from "./vendor-records.ts";
import { type Addresses, configOf, type WorldOptions } from "./world-options.ts";

export { type Addresses, configOf, type WorldOptions } from "./world-options.ts";

// A story runs the program several times, each a second on an idle machine; a busy one must not decide what is true.
jest.setTimeout(120_000);

export interface RunOptions {
  /** Set over everything else; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Run there, instead of in a fresh checkout. */
  readonly checkout?: string;
  /** A shell script that stands for git; `$GIT` is the real one. */
  readonly git?: string;
  /** Instead of a fresh folder of the run. */
  readonly temp?: string;
  readonly stdin?: string;
}

export interface StartedAction extends Omit<Running, "finished"> {
  readonly finished: Promise<ActionRun>;
}

const USER = { GIT_AUTHOR_NAME: "Ann", GIT_AUTHOR_EMAIL: "ann@example.com" } as const;

export class World {
  readonly root: string;
  /** When the world began, in milliseconds since 1970: what records are dated by. */
  readonly now = Date.now();
  readonly remote: Remote;
  readonly aws: AwsStandIn;
  /** All requests to AWS pass here. */
  readonly gate: TollGate;
  readonly github: GitHubStandIn;
  readonly cache: CacheService | undefined;
  /** Present if the remote is reached over http. */
  readonly gitHost: GitServer | undefined;
  readonly #entries: StandInEntry[];
  readonly #time: { ahead: number };
  #count = 0;

  private constructor(parts: Parts) {
    this.root = parts.root;
    this.remote = parts.remote;
    this.aws = parts.aws;
    this.gate = parts.gate;
    this.github = parts.github;
    this.cache = parts.cache;
    this.gitHost = parts.gitHost;
    this.#entries = parts.entries;
    this.#time = parts.time;
  }

  /** @returns a world that must be closed; better use `inWorld` */
  static async start(options: WorldOptions): Promise<World> {
    const root = await mkdtemp(path.join(tmpdir(), "mallcop-e2e-"));
    const time = { ahead: 0 };
    const clock = () => instant(Date.now() + time.ahead);
    const entries = [...(options.entries ?? [])];
    const [aws, github, cache, gitHost, folder] = await Promise.all([
      startAwsStandIn({
        accounts: [{ ...OWN_ACCOUNT, ...options.account }],
        records: options.records ?? [],
        faults: options.awsFaults ?? [],
        clock,
      }),
      startGitHubStandIn({
        orgs: [{ login: ORG, id: 1, plan: "enterprise" }],
        entries,
        tokens: TOKENS,
        repos: options.repos ?? [],
        faults: options.githubFaults ?? [],
        clock,
      }),
      options.cache === false ? undefined : startCacheService(),
      options.over === "http" ? startGitServer(path.join(root, "git")) : undefined,
      createBareRepository(path.join(root, "git"), "deployment"),
    ]);
    const gate = await startTollGate(aws.url);
    await Promise.all(["home", "bin"].map(async (name) => await mkdir(path.join(root, name))));
    const world = new World({ root, remote: new Remote(folder), aws, gate, github, cache, gitHost, entries, time });
    const addresses = { aws: gate.url, github: github.url };
    const standard = configOf(options.connectors ?? ["aws"], addresses);
    const config = options.config === undefined ? standard : options.config(addresses);
    await world.commit({ ...(config !== undefined && { "mallcop.yaml": config }), "README.md": "# Deployment\n" });
    await writeHooks(folder, options.hooks ?? {});
    return world;
  }

  async close(): Promise<void> {
    const servers = [this.gate, this.aws, this.github, this.cache, this.gitHost];
    await Promise.all(servers.map(async (server) => await server?.close()));
    await rm(this.root, { recursive: true, force: true, maxRetries: 5 });
  }

  get addresses(): Addresses {
    return { aws: this.gate.url, github: this.github.url };
  }

  /** Lets the vendors' time pass: what was late becomes visible. The program's own time is the machine's. */
  skip(milliseconds: number): void {
    this.#time.ahead += milliseconds;
  }

  record(...records: readonly StandInRecord[]): void {
    this.aws.add(records);
  }

  enter(...entries: readonly StandInEntry[]): void {
    this.#entries.push(...entries);
  }

  /** Commits files to the remote as its owner does. */
  async commit(files: Readonly<Record<string, string>>): Promise<void> {
    await this.remote.commit(files);
  }

  /** What actions/checkout leaves: one commit deep, no tags, and credentials in the repository's own configuration. */
  async checkOut(into?: string): Promise<string> {
    const dir = into ?? (await this.#folder("checkout"));
    const address = this.gitHost === undefined ? `file://${this.remote.folder}` : `${this.gitHost.url}/deployment.git`;
    const origin = `[remote "origin"]\n\turl = ${address}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
    const host = this.gitHost && `[http "${this.gitHost.url}/"]\n\textraheader = ${this.gitHost.header}\n`;
    await this.#run(dir, "sh", "-ec", CHECK_OUT, "checkout", origin + (host ?? ""));
    return dir;
  }

  /** The action's job: a runner of its own, and a fresh checkout unless another is named. */
  async startAction(inputs: Readonly<Record<string, string>> = {}, options: RunOptions = {}): Promise<StartedAction> {
    const checkout = options.checkout ?? (await this.checkOut());
    const files = await prepareJob(await this.#folder("runner"), options.temp);
    const env = {
      ...this.#environment(files.temp),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: this.github.url,
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.outputs,
      GITHUB_REF: "refs/heads/main",
      GITHUB_REPOSITORY: "acme/security",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_RUN_ID: String(9_000_000_000 + ++this.#count),
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKFLOW: "mallcop",
      GITHUB_WORKSPACE: checkout,
      RUNNER_TEMP: files.temp,
      ...this.cache?.env,
      ...(await inputVariables(inputs)),
      ...(await this.#gitInstead(options.git)),
      ...options.env,
    };
    const running = startProgram({ door: "action", env, cwd: checkout });
    return { ...running, finished: readJob(running.finished, files, checkout) };
  }

  async runAction(inputs: Readonly<Record<string, string>> = {}, options: RunOptions = {}): Promise<ActionRun> {
    return await (await this.startAction(inputs, options)).finished;
  }

  /** The terminal's program, in a clone of a person. */
  async cli(args: readonly string[], options: RunOptions = {}): Promise<Finished & { readonly checkout: string }> {
    const checkout = options.checkout ?? (await this.clone());
    const temp = options.temp ?? (await this.#folder("temp"));
    const env = { ...this.#environment(temp), ...(await this.#gitInstead(options.git)), ...options.env };
    const { stdin = "" } = options;
    return { ...(await startProgram({ door: "terminal", args, env, cwd: checkout, stdin }).finished), checkout };
  }

  /** A whole clone, as a person has one. */
  async clone(): Promise<string> {
    const dir = await this.#folder("clone");
    await this.git(dir, "clone", "--quiet", this.remote.folder, ".");
    return dir;
  }

  async events(): Promise<readonly Event[]> {
    return await this.remote.events();
  }

  async runs(): Promise<readonly StoredRun[]> {
    return await this.remote.runs();
  }

  /** The user's git; gives its standard output, trimmed. */
  async git(cwd: string, ...args: readonly string[]): Promise<string> {
    return await this.#run(cwd, "git", ...args);
  }

  async #run(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
    const committer = { GIT_COMMITTER_NAME: USER.GIT_AUTHOR_NAME, GIT_COMMITTER_EMAIL: USER.GIT_AUTHOR_EMAIL };
    const env = { ...this.#environment(this.root), ...USER, ...committer };
    const options = { cwd, env, encoding: "utf8", maxBuffer: 1e9 } as const;
    return (await promisify(execFile)(program, [...args], options)).stdout.trim();
  }

  #environment(temp: string): Record<string, string> {
    return {
      PATH: process.env.PATH ?? "",
      HOME: path.join(this.root, "home"),
      TMPDIR: temp,
      GIT_CONFIG_NOSYSTEM: "1",
      ...SECRETS,
    };
  }

  async #gitInstead(script: string | undefined): Promise<Readonly<Record<string, string>>> {
    if (script === undefined) return {};
    const bin = await this.#folder("bin");
    const real = (await promisify(execFile)("which", ["git"])).stdout.trim();
    await writeFile(path.join(bin, "git"), `#!/bin/sh\nGIT=${real}\n${script}\nexec "$GIT" "$@"\n`);
    await chmod(path.join(bin, "git"), 0o755);
    return { PATH: `${bin}:${process.env.PATH}` };
  }

  async #folder(name: string): Promise<string> {
    return await mkdtemp(path.join(this.root, `${name}-`));
  }
}

/** One shell starts these faster than this process, which is large, would start them one by one. */
const CHECK_OUT = `
git init --quiet --template= --initial-branch=main
printf '%s' "$1" >> .git/config
git fetch --quiet --no-tags --depth=1 origin +refs/heads/main:refs/remotes/origin/main
git checkout --quiet --force -B main refs/remotes/origin/main
`;

interface Parts {
  readonly root: string;
  readonly remote: Remote;
  readonly aws: AwsStandIn;
  readonly gate: TollGate;
  readonly github: GitHubStandIn;
  readonly cache: CacheService | undefined;
  readonly gitHost: GitServer | undefined;
  readonly entries: StandInEntry[];
  readonly time: { ahead: number };
}

/** Gives a test its world, and takes it away afterwards. */
export function inWorld(options: WorldOptions, work: (world: World) => Promise<void>): () => Promise<void> {
  return async () => {
    const world = await World.start(options);
    try {
      await work(world);
    } finally {
      await world.close();
    }
  };
}

/** Old enough to have settled, young enough for every look-back: `minutes` ago. */
export function ago(world: { readonly now: number }, minutes: number): number {
  return world.now - minutes * (HOUR / 60);
}
