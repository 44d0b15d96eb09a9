/** Real repositories for the store's tests: a bare remote with one commit, and checkouts of it, all in one temporary folder. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Logger } from "../../src/connector/contract.ts";
import { createBareRepository, type Hooks, writeHooks } from "../../src/demo/git-server.ts";
import type { Instant } from "../../src/event/event.ts";
import type { ChangeSet } from "../../src/store/change-set.ts";
import type { PublishOptions } from "../../src/store/publish.ts";
import { openRepository, type Repository, type RepositoryOptions } from "../../src/store/repository.ts";

export const SILENT: Logger = { debug: () => {}, info: () => {}, warn: () => {} };

export interface Deployment {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** Runs the user's own git; gives its standard output, trimmed. */
  git(cwd: string, ...args: string[]): Promise<string>;
  bare(name?: string, hooks?: Hooks): Promise<string>;
  /** A bare repository with `mallcop.yaml` on `main`. */
  seeded(name?: string, hooks?: Hooks): Promise<string>;
  clone(remote: string, name: string, ...args: string[]): Promise<string>;
  open(dir: string, options?: Partial<RepositoryOptions>): Promise<Repository>;
  remove(): Promise<void>;
}

export async function createDeployment(): Promise<Deployment> {
  const root = await mkdtemp(path.join(tmpdir(), "mallcop-test-"));
  const identity = { GIT_AUTHOR_NAME: "Ann", GIT_AUTHOR_EMAIL: "ann@example.com" };
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: root,
    GIT_CONFIG_NOSYSTEM: "1",
    RUNNER_TEMP: path.join(root, "temp"),
  };
  const userEnv = {
    ...env,
    ...identity,
    GIT_COMMITTER_NAME: "Ann",
    GIT_COMMITTER_EMAIL: "ann@example.com",
    LC_ALL: "C",
  };
  await mkdir(env.RUNNER_TEMP);
  const git = async (cwd: string, ...args: string[]): Promise<string> =>
    (await promisify(execFile)("git", args, { cwd, env: userEnv, encoding: "utf8" })).stdout.trim();
  const bare = async (name = "remote", hooks: Hooks = {}): Promise<string> =>
    await createBareRepository(path.join(root, "git"), name, hooks);
  const seed = async (): Promise<string> => {
    const template = await bare("seed");
    const dir = path.join(root, "seed");
    await git(root, "clone", "--quiet", template, dir);
    await writeFile(path.join(dir, "mallcop.yaml"), "version: 1\n");
    await git(dir, "add", "mallcop.yaml");
    await git(dir, "commit", "--quiet", "-m", "Configure mallcop");
    await git(dir, "push", "--quiet", "origin", "HEAD:refs/heads/main");
    return template;
  };
  let template: Promise<string> | undefined;
  const seeded = async (name = "remote", hooks: Hooks = {}): Promise<string> => {
    template ??= seed();
    const remote = path.join(root, "git", `${name}.git`);
    await cp(await template, remote, { recursive: true });
    await writeHooks(remote, hooks);
    return remote;
  };
  const clone = async (remote: string, name: string, ...args: string[]): Promise<string> => {
    const dir = path.join(root, name);
    await git(root, "clone", "--quiet", ...args, remote, dir);
    return dir;
  };
  const opened: Repository[] = [];
  const open = async (dir: string, options: Partial<RepositoryOptions> = {}): Promise<Repository> => {
    const repository = await openRepository({ dir, env, log: SILENT, ...options });
    opened.push(repository);
    return repository;
  };
  return {
    root,
    env,
    git,
    bare,
    seeded,
    clone,
    open,
    async remove() {
      for (const repository of opened) await repository.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Publishing without waiting: the clock stands still, and pauses only let others go first. */
export const AT_ONCE: PublishOptions = {
  time: Date.UTC(2026, 2, 11, 14) as Instant,
  deadline: Number.MAX_SAFE_INTEGER as Instant,
  clock: () => 0 as Instant,
  random: () => 0.5,
  sleep: async () => await new Promise((resolve) => setImmediate(resolve)),
};

export function changes(files: Readonly<Record<string, string | null>>, message = "mallcop: test"): ChangeSet {
  return {
    message,
    files: new Map(Object.entries(files).map(([file, text]) => [file, text === null ? null : { text }])),
  };
}
