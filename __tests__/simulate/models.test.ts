/** The simulator's models are held to what they stand for: the same is asked of them, and of the real git and cache library. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { ModelCache } from "../../scripts/simulate/cache.ts";
import { ModelRemote, modelBranch } from "../../scripts/simulate/remote.ts";
import { startCacheService } from "../../src/demo/cache-service.ts";
import { createBareRepository } from "../../src/demo/git-server.ts";
import type { Instant } from "../../src/event/event.ts";
import { type CursorCache, createCursorCache } from "../../src/store/cache.ts";
import type { ChangeSet } from "../../src/store/change-set.ts";
import { openRepository, type PublishedBranch } from "../../src/store/repository.ts";

jest.setTimeout(120_000);

const SILENT = { debug: () => {}, info: () => {}, warn: () => {} };
const TIME = Date.UTC(2026, 0, 5) as Instant;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-models-"));
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

function changes(files: Readonly<Record<string, string | null>>): ChangeSet {
  const entries = Object.entries(files).map(([name, text]) => [name, text === null ? null : { text }] as const);
  return { files: new Map(entries), message: "mallcop: test" };
}

type Open = () => Promise<PublishedBranch>;

const REMOTES: Readonly<Record<string, () => Promise<Open>>> = {
  model: async () => {
    const remote = new ModelRemote();
    remote.push(remote.commit(null, new Map([["mallcop.yaml", Buffer.from("version: 1\n")]])));
    return async () => modelBranch(remote, { dir: root, log: SILENT });
  },
  git: async () => {
    const bare = await createBareRepository(path.join(root, "git"), "contract");
    const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
    const user = { ...env, GIT_AUTHOR_NAME: "Ann", GIT_AUTHOR_EMAIL: "ann@example.com" };
    const committer = { GIT_COMMITTER_NAME: "Ann", GIT_COMMITTER_EMAIL: "ann@example.com" };
    const git = async (cwd: string, ...args: readonly string[]) =>
      await promisify(execFile)("git", [...args], { cwd, env: { ...user, ...committer } });
    const seed = path.join(root, "seed");
    await git(root, "clone", "--quiet", bare, seed);
    await writeFile(path.join(seed, "mallcop.yaml"), "version: 1\n");
    await git(seed, "add", ".");
    await git(seed, "commit", "--quiet", "-m", "Begin");
    await git(seed, "push", "--quiet", "origin", "HEAD:refs/heads/main");
    return async () => {
      const dir = await mkdtemp(path.join(root, "clone-"));
      await git(root, "clone", "--quiet", "--branch", "main", bare, dir);
      return await openRepository({ dir, env, log: SILENT });
    };
  },
};

describe.each(Object.keys(REMOTES))("the remote: %s", (kind) => {
  let open: Open;
  beforeAll(async () => {
    open = (await REMOTES[kind]?.()) ?? (() => Promise.reject(new Error("no such remote")));
  });

  test("shows a commit to others once it is pushed, and not before", async () => {
    const [ours, theirs] = [await open(), await open()];
    const tree = await ours.fetch();
    const commit = await ours.commit(tree.commit, changes({ "events/a/1.jsonl": "one\n", "runs/1.json": "{}" }), TIME);
    expect(await theirs.contains(commit)).toBe(false);
    expect(await ours.push(commit)).toBeUndefined();
    expect(await theirs.contains(commit)).toBe(true);
    const seen = await theirs.fetch();
    expect(seen.commit).toBe(commit);
    expect((await seen.list("")).map((entry) => entry.path)).toEqual([
      "events/a/1.jsonl",
      "mallcop.yaml",
      "runs/1.json",
    ]);
    expect((await seen.list("events")).map((entry) => entry.path)).toEqual(["events/a/1.jsonl"]);
    expect(await seen.list("event")).toEqual([]);
    expect((await seen.list(["runs", "events"])).map((entry) => entry.path)).toEqual([
      "events/a/1.jsonl",
      "runs/1.json",
    ]);
    const { folders, files } = await seen.children(["events", "runs"]);
    expect([folders, files.map((entry) => entry.path)]).toEqual([["events/a"], ["runs/1.json"]]);
    expect(await seen.size([...files, ...(await seen.list("events"))])).toBe(6);
    expect(String(await seen.read("events/a/1.jsonl"))).toBe("one\n");
    expect(await seen.read("events/a")).toBeUndefined();
    const texts: string[] = [];
    await seen.readMany(await seen.list("runs"), async (_, content) => {
      for await (const chunk of content) texts.push(String(chunk));
    });
    expect(texts).toEqual(["{}"]);
  });

  test("lets the first of two in, and the second when it builds on the first", async () => {
    const [one, other] = [await open(), await open()];
    const [first, second] = await Promise.all(
      [one, other].map(async (branch, index) => {
        const { commit } = await branch.fetch();
        return await branch.commit(commit, changes({ [`runs/race-${index}.json`]: "{}" }), TIME);
      }),
    );
    expect(await one.push(first ?? "")).toBeUndefined();
    expect(await other.push(second ?? "")).toEqual({ kind: "race" });
    expect(await other.contains(second ?? "")).toBe(false);
    const { commit: tip } = await other.fetch();
    expect([await other.isAncestor(first ?? "", tip), await other.isAncestor(second ?? "", tip)]).toEqual([
      true,
      false,
    ]);
    const again = await other.commit(tip, changes({ "runs/race-1.json": "{}" }), TIME);
    expect(await other.push(again)).toBeUndefined();
    const { commit: last } = await one.fetch();
    expect([await one.isAncestor(first ?? "", last), last]).toEqual([true, again]);
  });

  test("replaces and deletes files, and makes no commit of what changes nothing", async () => {
    const branch = await open();
    const { commit: before } = await branch.fetch();
    const state = await branch.commit(before, changes({ "state/a/b.json": "1", "state/a/c.json": "1" }), TIME);
    const changed = await branch.commit(state, changes({ "state/a/b.json": "2", "state/a/c.json": null }), TIME);
    expect(await branch.push(changed)).toBeUndefined();
    const tree = await branch.fetch();
    expect((await tree.list("state")).map((entry) => entry.path)).toEqual(["state/a/b.json"]);
    expect(String(await tree.read("state/a/b.json"))).toBe("2");
    expect(await branch.commit(changed, changes({ "state/a/b.json": "2" }), TIME)).toBe(changed);
  });
});

interface Shelf {
  open(workspace: string, key: string): CursorCache;
  evict(): void;
  close(): Promise<void>;
}

const DIR = ".mallcop/cursors";

const CACHES: Readonly<Record<string, () => Promise<Shelf>>> = {
  model: async () => {
    const cache = new ModelCache();
    const options = { env: {}, dir: DIR, keyPrefix: "cursors-", log: SILENT };
    return {
      open: (workspace, key) => cache.open({ ...options, workspace, key }, undefined, (text) => text),
      evict: () => {
        cache.entries.length = 0;
      },
      close: async () => {},
    };
  },
  library: async () => {
    const service = await startCacheService();
    const kept = { ...process.env };
    const cwd = process.cwd();
    process.chdir(root);
    Object.assign(process.env, service.env, { RUNNER_TEMP: root, GITHUB_WORKSPACE: root });
    const options = { env: service.env, dir: DIR, keyPrefix: "cursors-", log: SILENT };
    return {
      open: (workspace, key) => createCursorCache({ ...options, workspace, key }),
      evict: () => {
        service.entries.length = 0;
      },
      close: async () => {
        process.chdir(cwd);
        for (const name of Object.keys(service.env)) delete process.env[name];
        Object.assign(process.env, kept);
        await service.close();
      },
    };
  },
};

describe.each(Object.keys(CACHES))("the cache: %s", (kind) => {
  test("gives the newest of a prefix, keeps what a key has, and forgets what is evicted", async () => {
    const shelf = await CACHES[kind]?.();
    if (shelf === undefined) throw new Error("no such cache");
    try {
      const workspace = await mkdtemp(path.join(root, "workspace-"));
      const file = path.join(workspace, DIR, "cursor.json");
      const keep = async (key: string, text: string): Promise<boolean> => {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text);
        return (await shelf.open(workspace, key).save()).saved;
      };
      const found = async (): Promise<string> => {
        const { state } = await shelf.open(workspace, "cursors-new").restore();
        return state === "hit" ? await readFile(file, "utf8") : state;
      };
      expect(await found()).toBe("miss");
      expect([await keep("cursors-1", "one"), await keep("cursors-2", "two"), await keep("others-3", "three")]).toEqual(
        [...[true, true, true]],
      );
      expect(await found()).toBe("two");
      expect(await keep("cursors-1", "another")).toBe(false);
      expect(await found()).toBe("two");
      shelf.evict();
      expect(await found()).toBe("miss");
      await expect(readFile(file)).rejects.toThrow("ENOENT");
    } finally {
      await shelf.close();
    }
  });
});
