import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PROTECTED_BRANCH, pushProtection } from "../../src/demo/git-server.ts";
import type { Instant } from "../../src/event/event.ts";
import { followWorkingTree } from "../../src/store/follow.ts";
import { publish } from "../../src/store/publish.ts";
import type { Tree } from "../../src/store/tree.ts";
import { AT_ONCE, changes, createDeployment, type Deployment } from "./deployment.ts";

let at: Deployment;
beforeAll(async () => {
  at = await createDeployment();
});
afterAll(async () => await at.remove());

const BATCH = "events/azure-prod/2026/03/11/1-1.jsonl";

/** Every pusher appends to one file, as no two batches do, so that a lost update would show. */
const appendTo =
  (file: string, line: string) =>
  async (tree: Tree): Promise<ReturnType<typeof changes>> =>
    changes({ [file]: `${(await tree.read(file))?.toString() ?? ""}${line}\n` });

describe("publish", () => {
  test("stores a commit on top of the remote branch, as mallcop, and says so only of what the remote has", async () => {
    const remote = await at.seeded("plain");
    const repository = await at.open(await at.clone(remote, "plain-checkout"));
    const result = await publish(
      repository,
      async () => changes({ [BATCH]: "one\n" }, "mallcop: 1 event\u0007\n\nbody\u2028x"),
      AT_ONCE,
    );
    const tip = await at.git(remote, "rev-parse", "main");
    expect(result).toEqual({ state: "stored", commit: tip, attempts: 1 });
    expect(await at.git(remote, "log", "-1", "--format=%an <%ae>|%cn|%aI|%s|%b", "main")).toBe(
      "mallcop <mallcop@users.noreply.github.com>|mallcop|2026-03-11T14:00:00+00:00|mallcop: 1 event|body x",
    );
    expect(await at.git(remote, "show", "--stat=200", "--format=", "main")).toContain(BATCH);
    expect(await at.git(remote, "show", `main:${BATCH}`)).toBe("one");
    expect(await at.git(remote, "show", "main:mallcop.yaml")).toBe("version: 1");
  });

  test("replaces and deletes files, and has nothing to do for an equal tree", async () => {
    const remote = await at.seeded("replace");
    const repository = await at.open(await at.clone(remote, "replace-checkout"));
    await publish(repository, async () => changes({ "state/a/b.json": "1", "state/a/c.json": "1" }), AT_ONCE);
    await publish(repository, async () => changes({ "state/a/b.json": "2", "state/a/c.json": null }), AT_ONCE);
    const tip = await at.git(remote, "rev-parse", "main");
    expect(await at.git(remote, "ls-tree", "-r", "--name-only", "main")).toBe("mallcop.yaml\nstate/a/b.json");
    expect(await publish(repository, async () => changes({ "state/a/b.json": "2" }), AT_ONCE)).toMatchObject({
      state: "stored",
      commit: tip,
    });
    expect(await publish(repository, async () => null, AT_ONCE)).toEqual({ state: "nothing", attempts: 1 });
    expect(await at.git(remote, "rev-list", "--count", "main")).toBe("3");
  });

  test("keeps content byte for byte, whatever attributes, line ends and hooks the user has", async () => {
    const remote = await at.seeded("bytes");
    const dir = await at.clone(remote, "bytes-checkout");
    await writeFile(path.join(dir, ".gitattributes"), "* text eol=crlf filter=spoil\n");
    await at.git(dir, "config", "core.autocrlf", "true");
    await at.git(dir, "config", "filter.spoil.clean", "touch ../spoiled; cat");
    for (const hook of ["pre-push", "reference-transaction", "post-index-change"]) {
      await writeFile(path.join(dir, ".git/hooks", hook), `#!/bin/sh\ntouch ${at.root}/hooked\nexit 1\n`, {
        mode: 0o755,
      });
    }
    const local = path.join(at.root, "local file é.jsonl");
    await writeFile(local, "a\r\nb\n");
    const files = new Map([[BATCH, { localFile: local }]]);
    await publish(await at.open(dir), async () => ({ files, message: "x" }), AT_ONCE);
    expect(await at.git(remote, "cat-file", "-s", `main:${BATCH}`)).toBe("5");
    await expect(at.git(at.root, "hash-object", "hooked")).rejects.toThrow("could not open");
    await expect(at.git(at.root, "hash-object", "spoiled")).rejects.toThrow("could not open");
  });

  test("lets several pushers in, each exactly once", async () => {
    const remote = await at.seeded("race");
    const names = ["a", "b", "c", "d"];
    const dirs = await Promise.all(names.map(async (name) => await at.clone(remote, `race-${name}`)));
    const results = await Promise.all(
      dirs.map(
        async (dir, index) =>
          await publish(await at.open(dir), appendTo("state/x/all.txt", names[index] ?? ""), AT_ONCE),
      ),
    );
    expect(results.map(({ state }) => state)).toEqual(names.map(() => "stored"));
    const lines = (await at.git(remote, "show", "main:state/x/all.txt")).split("\n");
    expect(lines.toSorted()).toEqual(names);
    expect(Math.max(...results.map(({ attempts }) => attempts))).toBeGreaterThan(1);
  });

  test("gives up a race after the given attempts, and at the deadline, without having stored anything", async () => {
    const remote = await at.seeded("lost");
    const repository = await at.open(await at.clone(remote, "lost-checkout"));
    const rival = await at.clone(remote, "lost-rival");
    let builds = 0;
    const overtaken = async (): Promise<ReturnType<typeof changes>> => {
      await at.git(rival, "commit", "--quiet", "--allow-empty", "-m", `rival ${builds++}`);
      await at.git(rival, "push", "--quiet");
      return changes({ [BATCH]: "one\n" });
    };
    await expect(publish(repository, overtaken, { ...AT_ONCE, attempts: 3 })).rejects.toMatchObject({
      code: "push-race",
    });
    expect(builds).toBe(3);
    await expect(publish(repository, overtaken, { ...AT_ONCE, deadline: 1 as Instant })).rejects.toMatchObject({
      code: "push-race",
    });
    expect(builds).toBe(4);
    expect(await at.git(remote, "ls-tree", "-r", "--name-only", "main")).toBe("mallcop.yaml");
  });

  test("tries twenty times before it gives up", async () => {
    const dir = await at.clone(await at.seeded("twenty"), "twenty-checkout");
    await rm(path.join(at.root, "git", "twenty.git"), { recursive: true });
    const pauses: number[] = [];
    const sleep = async (ms: number): Promise<void> => void pauses.push(ms);
    const giveUp = publish(await at.open(dir), async () => null, { ...AT_ONCE, sleep });
    await expect(giveUp).rejects.toMatchObject({ code: "push-unreachable" });
    expect(pauses).toHaveLength(19);
    expect(pauses.slice(0, 3)).toEqual([200, 400, 800]);
    expect(Math.max(...pauses)).toBe(8_000);
  });

  test.each([
    ["protected", { "pre-receive": PROTECTED_BRANCH }, "push-protected", "Changes must be made through a pull request"],
    [
      "ruled",
      { "pre-receive": "#!/bin/sh\necho 'error: GH013: Repository rule violations found' >&2; exit 1\n" },
      "push-protected",
      "rule violations",
    ],
    [
      "hooked",
      { "pre-receive": "#!/bin/sh\necho 'no \u001b[31mFridays' >&2; exit 1\n" },
      "push-refused",
      "no [31mFridays",
    ],
    ["mute", { update: "#!/bin/sh\nexit 1\n" }, "push-refused", "hook declined"],
  ])("names the refusal of a %s branch, at the first attempt", async (name, hooks, code, reason) => {
    const repository = await at.open(await at.clone(await at.seeded(name, hooks), `${name}-checkout`));
    const error: unknown = await publish(repository, async () => changes({ [BATCH]: "x" }), AT_ONCE).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code, message: expect.stringContaining(reason) });
  });

  test("says where push protection saw secrets, so that the lines can be redacted and pushed again", async () => {
    const remote = await at.seeded("secret", { "pre-receive": pushProtection("hunter2") });
    const repository = await at.open(await at.clone(remote, "secret-checkout"));
    const refused = await publish(repository, async () => changes({ [BATCH]: "fine\nhunter2\n" }), AT_ONCE);
    expect(refused).toMatchObject({
      state: "secrets",
      locations: [
        { kind: "Example Access Token", path: BATCH, line: 2, commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
      ],
    });
    const redacted = await publish(repository, async () => changes({ [BATCH]: "fine\n***\n" }), AT_ONCE);
    expect(redacted.state).toBe("stored");
    expect(await at.git(remote, "rev-list", "--count", "main")).toBe("2");
  });

  test("a push that was accepted counts only while the branch shows it", async () => {
    const undo = "#!/bin/sh\nwhile read old new ref; do git update-ref $ref $old; done\n";
    const undone = await at.open(
      await at.clone(await at.seeded("undone", { "post-receive": undo }), "undone-checkout"),
    );
    const lost = publish(undone, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    await expect(lost).rejects.toMatchObject({ code: "push-unverified" });

    const build =
      "#!/bin/sh\nwhile read old new ref; do\n  export GIT_AUTHOR_NAME=r GIT_AUTHOR_EMAIL=r GIT_COMMITTER_NAME=r GIT_COMMITTER_EMAIL=r\n";
    const rival = `${build}  git update-ref $ref $(git commit-tree $new^{tree} -p $new -m rival)\ndone\n`;
    const remote = await at.seeded("followed", { "post-receive": rival });
    const followed = await at.open(await at.clone(remote, "followed-checkout"));
    const result = await publish(followed, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(result).toEqual({ state: "stored", commit: await at.git(remote, "rev-parse", "main~1"), attempts: 1 });
  });

  test("a run that was killed between commit and push is done again as if it had not been", async () => {
    const remote = await at.seeded("killed");
    const dir = await at.clone(remote, "killed-checkout");
    const killed = async (): Promise<void> => {
      throw new Error("killed");
    };
    const build = appendTo("state/x/all.txt", "once");
    await expect(publish(await at.open(dir), build, { ...AT_ONCE, beforePush: killed })).rejects.toThrow("killed");
    expect(await at.git(dir, "status", "--porcelain")).toBe("");
    expect(await publish(await at.open(dir), build, AT_ONCE)).toMatchObject({ state: "stored", attempts: 1 });
    expect(await at.git(remote, "show", "main:state/x/all.txt")).toBe("once");
  });

  test("refuses to write outside its folders", async () => {
    const repository = await at.open(await at.clone(await at.seeded("paths"), "paths-checkout"));
    const bad = publish(repository, async () => changes({ ".github/workflows/x.yml": "on: push" }), AT_ONCE);
    await expect(bad).rejects.toMatchObject({
      code: "internal-error",
      message: expect.stringContaining(".github/workflows/x.yml"),
    });
  });

  test("an aborted run stops with the reason it was aborted for", async () => {
    const stop = new AbortController();
    const repository = await at.open(await at.clone(await at.seeded("abort"), "abort-checkout"), {
      signal: stop.signal,
    });
    const build = async (): Promise<null> => {
      stop.abort();
      return null;
    };
    expect(await publish(repository, build, AT_ONCE)).toMatchObject({ state: "nothing" });
    await expect(publish(repository, build, AT_ONCE)).rejects.toMatchObject({ code: "budget-exhausted" });
  });
});

describe("the branch to publish to", () => {
  test("a data branch that does not exist begins with mallcop's files only, and goes on from there", async () => {
    const remote = await at.seeded("data");
    const dir = await at.clone(`file://${remote}`, "data-checkout", "--depth=1");
    const repository = await at.open(dir, { branch: "mallcop-data" });
    await publish(repository, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(await at.git(remote, "ls-tree", "-r", "--name-only", "mallcop-data")).toBe(BATCH);
    expect(await at.git(remote, "rev-list", "--count", "mallcop-data")).toBe("1");
    const again = await at.clone(`file://${remote}`, "data-again", "--depth=1");
    await publish(
      await at.open(again, { branch: "mallcop-data" }),
      async () => changes({ "runs/2026/03/2-1.json": "{}" }),
      AT_ONCE,
    );
    expect(await at.git(remote, "rev-list", "--count", "mallcop-data")).toBe("2");
    expect(await at.git(again, "status", "--porcelain", "--branch")).toBe("## main...origin/main");
  });

  test("two first runs on a new data branch do not overwrite each other", async () => {
    const remote = await at.seeded("first");
    const dirs = await Promise.all(["a", "b"].map(async (name) => await at.clone(remote, `first-${name}`)));
    await Promise.all(
      dirs.map(
        async (dir, i) =>
          await publish(await at.open(dir, { branch: "d/x" }), appendTo("state/x/all.txt", `${i}`), AT_ONCE),
      ),
    );
    expect((await at.git(remote, "show", "d/x:state/x/all.txt")).split("\n").toSorted()).toEqual(["0", "1"]);
  });

  test("an empty remote gets its first commit", async () => {
    const remote = await at.bare("empty");
    const repository = await at.open(await at.clone(remote, "empty-checkout"));
    const result = await publish(repository, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(await at.git(remote, "rev-parse", "main")).toBe(result.state === "stored" ? result.commit : "");
  });

  test("a branch with commits that were never pushed is not cut off from them", async () => {
    const dir = await at.clone(await at.bare("unpushed"), "unpushed-checkout");
    await at.git(dir, "commit", "--quiet", "--allow-empty", "-m", "mine");
    await expect(publish(await at.open(dir), async () => null, AT_ONCE)).rejects.toMatchObject({
      code: "repo-branch-unpushed",
    });
  });

  test("a shallow checkout publishes and follows, and stays shallow", async () => {
    const remote = await at.seeded("shallow");
    const full = await at.clone(remote, "shallow-full");
    for (const name of ["x", "y"]) await at.git(full, "commit", "--quiet", "--allow-empty", "-m", name);
    await at.git(full, "push", "--quiet");
    const dir = await at.clone(`file://${remote}`, "shallow-checkout", "--depth=1");
    await at.git(full, "commit", "--quiet", "--allow-empty", "-m", "meanwhile");
    await at.git(full, "push", "--quiet");
    const repository = await at.open(dir);
    const result = await publish(repository, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(result.state).toBe("stored");
    expect(await followWorkingTree(repository, result.state === "stored" ? result.commit : "")).toBeUndefined();
    expect(await at.git(dir, "rev-list", "--count", "HEAD")).toBe("3");
    expect(await at.git(remote, "rev-list", "--count", "main")).toBe("5");
  });
});

describe("the user's checkout", () => {
  test("is not touched while publishing: dirty, staged and untracked files and the index stay as they are", async () => {
    const remote = await at.seeded("dirty");
    const dir = await at.clone(remote, "dirty-checkout");
    await writeFile(path.join(dir, "mallcop.yaml"), "version: 1\n# mine\n");
    await writeFile(path.join(dir, "staged"), "staged\n");
    await at.git(dir, "add", "staged");
    await writeFile(path.join(dir, "untracked"), "untracked\n");
    const state = async (): Promise<string[]> =>
      await Promise.all([
        at.git(dir, "status", "--porcelain"),
        at.git(dir, "rev-parse", "HEAD"),
        at.git(dir, "hash-object", ".git/index"),
      ]);
    const before = await state();
    await publish(await at.open(dir), async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(await state()).toEqual(before);
    expect(await at.git(remote, "ls-tree", "-r", "--name-only", "main")).toBe(`${BATCH}\nmallcop.yaml`);
  });

  test("follows afterwards, past unrelated changes", async () => {
    const dir = await at.clone(await at.seeded("follow"), "follow-checkout");
    await writeFile(path.join(dir, "mallcop.yaml"), "version: 1\n# mine\n");
    const repository = await at.open(dir);
    const result = await publish(repository, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(await followWorkingTree(repository, result.state === "stored" ? result.commit : "")).toBeUndefined();
    expect(await at.git(dir, "hash-object", BATCH)).toBe(await at.git(dir, "rev-parse", `HEAD:${BATCH}`));
    expect(await at.git(dir, "status", "--porcelain")).toBe("M mallcop.yaml");
  });

  test("stays where it is, with a note, if it has gone its own way", async () => {
    const dir = await at.clone(await at.seeded("ahead"), "ahead-checkout");
    await at.git(dir, "commit", "--quiet", "--allow-empty", "-m", "mine");
    const mine = await at.git(dir, "rev-parse", "HEAD");
    const repository = await at.open(dir);
    const result = await publish(repository, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(result.state).toBe("stored");
    expect(await followWorkingTree(repository, result.state === "stored" ? result.commit : "")).toContain(
      "stays behind",
    );
    expect(await at.git(dir, "rev-parse", "HEAD")).toBe(mine);
  });

  test("is left alone where another branch is published", async () => {
    const dir = await at.clone(await at.seeded("other"), "other-checkout");
    const repository = await at.open(dir, { branch: "mallcop-data" });
    const result = await publish(repository, async () => changes({ [BATCH]: "one\n" }), AT_ONCE);
    expect(await followWorkingTree(repository, result.state === "stored" ? result.commit : "")).toBeUndefined();
    expect(await at.git(dir, "ls-files")).toBe("mallcop.yaml");
  });
});
