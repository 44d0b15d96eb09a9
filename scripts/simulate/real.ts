/** The real git, with a bare repository for a remote, and the real cache library, with a stand-in for the cache service. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { MallcopError } from "../../src/connector/errors.ts";
import { type CacheEntry, type CacheService, startCacheService } from "../../src/demo/cache-service.ts";
import { createBareRepository, PROTECTED_BRANCH, writeHooks } from "../../src/demo/git-server.ts";
import { type CursorCache, createCursorCache } from "../../src/store/cache.ts";
import { openRepository, type PublishedBranch } from "../../src/store/repository.ts";
import type { CacheFault } from "./cache.ts";
import type { VirtualClock } from "./clock.ts";
import { type Deployment, mortal, poisoned } from "./deployment.ts";
import type { PushFault } from "./remote.ts";

const run = promisify(execFile);
const OUTPUT = { encoding: "utf8", maxBuffer: 1e9 } as const;

/** The cache library looks at the process: its folder and its environment are this deployment's until it is closed. */
export async function realDeployment(root: string, clock: VirtualClock): Promise<Deployment> {
  const remote = await createBareRepository(path.join(root, "git"), "deployment");
  await importCommit(remote, "mallcop.yaml", "version: 1\n");
  const service = await startCacheService();
  const before = process.cwd();
  process.chdir(root);
  Object.assign(process.env, service.env, { RUNNER_TEMP: root, GITHUB_WORKSPACE: root });
  const busy = clock.whileWorking;
  return {
    async checkOut() {
      const checkout = await mkdtemp(path.join(root, "checkout-"));
      await busy(async () => await run("git", ["clone", "--quiet", "--depth=1", `file://${remote}`, checkout]));
      return checkout;
    },
    stores(step, life, struck) {
      const pushes = [...(step.pushes ?? [])];
      return {
        openRepository: async (options) => {
          const env = { ...options.env, PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
          const branch = await busy(async () => await openRepository({ ...options, env }));
          const faultOfPush = () => {
            const fault = pushes.shift();
            if (fault !== undefined) struck(`push ${fault}`);
            return fault;
          };
          return mortal(outside(troubled(branch, remote, faultOfPush), busy), life);
        },
        createCursorCache: (options) => {
          const cache = createCursorCache({ ...options, env: { ...options.env, ...service.env } });
          return {
            restore: async () => {
              if (step.cache !== undefined) struck(`cache ${step.cache}`);
              await life.pass("restore the cache");
              return await busy(async () => await restored(cache, service, step.cache, options.workspace, options.dir));
            },
            save: async () => {
              await life.pass("save the cache");
              service.faults.readOnly = step.cache === "read-only" || step.cache === "unavailable";
              return await busy(async () => await cache.save());
            },
          };
        },
      };
    },
    async forceBack(commits) {
      const listed = await run("git", ["rev-list", "--first-parent", `--max-count=${commits + 1}`, "main"], {
        cwd: remote,
      });
      const back = listed.stdout.trim().split("\n").at(-1) ?? "";
      await run("git", ["update-ref", "refs/heads/main", back], { cwd: remote });
    },
    files: async () => await filesOf(remote),
    async close() {
      process.chdir(before);
      await service.close();
    },
  };
}

function outside(branch: PublishedBranch, busy: VirtualClock["whileWorking"]): PublishedBranch {
  return {
    ...branch,
    fetch: async () => {
      const tree = await busy(branch.fetch);
      return {
        commit: tree.commit,
        list: async (folders) => await busy(async () => await tree.list(folders)),
        children: async (folders) => await busy(async () => await tree.children(folders)),
        size: async (entries) => await busy(async () => await tree.size(entries)),
        read: async (file) => await busy(async () => await tree.read(file)),
        readMany: async (entries, onContent) => await busy(async () => await tree.readMany(entries, onContent)),
      };
    },
    contains: async (commit) => await busy(async () => await branch.contains(commit)),
    isAncestor: async (commit, tip) => await busy(async () => await branch.isAncestor(commit, tip)),
    commit: async (...given) => await busy(async () => await branch.commit(...given)),
    size: async () => await busy(branch.size),
    push: async (commit) => await busy(async () => await branch.push(commit)),
    propose: async (side) => await busy(async () => await branch.propose(side)),
    follow: async (commit) => await busy(async () => await branch.follow(commit)),
  };
}

function troubled(branch: PublishedBranch, remote: string, faultOfPush: () => PushFault | undefined): PublishedBranch {
  let blind = false;
  const broken = { kind: "unknown", error: new MallcopError("push-unreachable", { reason: "early EOF" }) } as const;
  return {
    ...branch,
    async contains(commit) {
      if (!blind) return await branch.contains(commit);
      blind = false;
      throw new MallcopError("push-unreachable", { reason: "the connection was reset" });
    },
    async push(commit) {
      const fault = faultOfPush();
      if (fault === "lost") return broken;
      if (fault === "raced") await importCommit(remote, "README.md", commit);
      if (fault === "refused") await writeHooks(remote, { "pre-receive": PROTECTED_BRANCH });
      const refusal = await branch.push(commit);
      if (fault === "refused") await writeHooks(remote, { "pre-receive": "#!/bin/sh\nexit 0\n" });
      if (refusal !== undefined) return refusal;
      blind = fault === "unverifiable";
      return fault === "half-acknowledged" || blind ? broken : undefined;
    },
  };
}

async function restored(
  cache: CursorCache,
  service: CacheService,
  fault: CacheFault | undefined,
  workspace: string,
  dir: string,
): ReturnType<CursorCache["restore"]> {
  if (fault === "evicted") service.entries.length = 0;
  const newer: CacheEntry[] = fault === "stale" ? service.entries.splice(Math.max(1, service.entries.length - 3)) : [];
  service.faults.unreadable = fault === "unavailable";
  const found = await cache.restore();
  service.faults.unreadable = false;
  service.entries.push(...newer);
  if (fault === "poisoned" && found.state === "hit") {
    const file = path.join(workspace, dir, "cursor.json");
    await writeFile(file, poisoned(await readFile(file, "utf8")));
  }
  return found;
}

/** Somebody else's commit on the remote's branch. */
async function importCommit(remote: string, file: string, content: string): Promise<void> {
  const known = await run("git", ["rev-parse", "--verify", "--quiet", "refs/heads/main"], { cwd: remote }).catch(
    () => undefined,
  );
  const text = (value: string) => `data ${Buffer.byteLength(value)}\n${value}`;
  const stream = [
    "commit refs/heads/main",
    "committer Ann <ann@example.com> 1767571200 +0000",
    text("By hand"),
    ...(known === undefined ? [] : ["from refs/heads/main^0"]),
    `M 100644 inline ${file}\n${text(content)}`,
    "done",
    "",
  ].join("\n");
  const importing = run("git", ["fast-import", "--quiet", "--done"], { cwd: remote });
  importing.child.stdin?.end(stream);
  await importing;
}

async function filesOf(remote: string): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(`${remote}-files-`);
  await mkdir(folder, { recursive: true });
  const { stdout } = await run("git", ["ls-tree", "-r", "-z", "--name-only", "main"], { ...OUTPUT, cwd: remote });
  await run("git", ["--work-tree", folder, "checkout", "--force", "main", "--", "."], { ...OUTPUT, cwd: remote });
  const names = stdout.split("\0").filter((name) => name !== "");
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), "utf8")] as const)),
  );
}
