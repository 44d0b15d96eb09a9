import { execFileSync } from "node:child_process";
import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readTexts } from "../../src/store/read-texts.ts";
import type { Repository } from "../../src/store/repository.ts";
import { AT_ONCE, changes, createDeployment, type Deployment } from "./deployment.ts";

let at: Deployment;
let dir: string;
let repository: Repository;
let base: string;
beforeAll(async () => {
  at = await createDeployment();
  dir = await at.clone(await at.seeded(), "checkout");
  await mkdir(path.join(dir, "events", "aws"), { recursive: true });
  await writeFile(path.join(dir, "events", "aws", "a.jsonl"), "a\n");
  await writeFile(path.join(dir, "events", "aws", "b.jsonl"), "b\n");
  // What stays must stay as it is: a name that is no UTF-8, a program, a link, a submodule, and names that git sorts in its own way.
  await writeFile(Buffer.from(`${dir}/caf\xe9.txt`, "latin1"), "odd\n");
  await writeFile(path.join(dir, "run.sh"), "#!/bin/sh\n");
  await chmod(path.join(dir, "run.sh"), 0o755);
  await symlink("run.sh", path.join(dir, "link"));
  await writeFile(path.join(dir, "events.md"), "about\n");
  await writeFile(path.join(dir, "events-old"), "old\n");
  await at.git(dir, "add", ".");
  await at.git(dir, "update-index", "--add", "--cacheinfo", `160000,${await at.git(dir, "rev-parse", "HEAD")},vendor`);
  await at.git(dir, "commit", "--quiet", "-m", "a repository with everything in it");
  await at.git(dir, "push", "--quiet");
  repository = await at.open(dir);
  base = (await repository.fetch()).commit ?? "";
});
afterAll(async () => await at.remove());

/** What git's own index makes of the same changes. */
async function treeOfIndex(files: Readonly<Record<string, string | null>>): Promise<string> {
  const index = path.join(at.root, "index");
  await rm(index, { force: true });
  const env = { ...at.env, GIT_INDEX_FILE: index };
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", args, { cwd: dir, env, input, encoding: "utf8" }).trim();
  git(["read-tree", base]);
  for (const [file, text] of Object.entries(files)) {
    if (text === null) git(["update-index", "--force-remove", file]);
    else git(["update-index", "--add", "--cacheinfo", `100644,${git(["hash-object", "-w", "--stdin"], text)},${file}`]);
  }
  return git(["write-tree"]);
}

test("a commit has the tree that git's own index makes of the same changes", async () => {
  const folder = fc.constantFrom("events", "events/aws", "events/aws/2026", "state/aws", "runs");
  const file = fc.tuple(folder, fc.constantFrom("a.jsonl", "b.jsonl", "a-b", "z")).map((parts) => parts.join("/"));
  const change = fc.constantFrom("a\n", "b\n", "other\n", null);
  const sets = fc.dictionary(file, change, { minKeys: 1, maxKeys: 6 });
  await fc.assert(
    fc.asyncProperty(sets, async (files) => {
      const commit = await repository.commit(base, changes(files), AT_ONCE.time);
      expect(await at.git(dir, "rev-parse", `${commit}^{tree}`)).toBe(await treeOfIndex(files));
    }),
    { numRuns: 12 },
  );
});

test("a change that changes nothing is no commit", async () => {
  const same = changes({ "events/aws/a.jsonl": "a\n", "state/aws/never-there": null });
  expect(await repository.commit(base, same, AT_ONCE.time)).toBe(base);
});

test("a folder goes with its last file, and a file makes room for a folder of its name", async () => {
  const gone = await repository.commit(
    base,
    changes({ "events/aws/a.jsonl": null, "events/aws/b.jsonl": null, "state/aws": "file\n" }),
    AT_ONCE.time,
  );
  expect(await at.git(dir, "ls-tree", "--name-only", gone, "events", "state/")).toBe("state/aws");
  // What would lie in a folder cannot be deleted where a file has its name: the file stays.
  expect(await repository.commit(gone, changes({ "state/aws/x": null }), AT_ONCE.time)).toBe(gone);
  const folder = await repository.commit(gone, changes({ "state/aws/x": "x\n" }), AT_ONCE.time);
  expect(await at.git(dir, "ls-tree", "-r", "--name-only", folder, "state")).toBe("state/aws/x");
});

test("files can be read while others are streamed, and by many at once", async () => {
  const tree = await repository.fetch();
  const entries = await tree.list("events");
  const seen: string[] = [];
  await tree.readMany(entries, async ({ path: file }, content) => {
    const others = await Promise.all([tree.read("events/aws/b.jsonl"), tree.list("events/aws"), tree.read("nothing")]);
    for await (const chunk of content) seen.push(`${file} ${chunk}${others[0]}${others[1].length}${others[2]}`);
  });
  expect(seen).toEqual(["events/aws/a.jsonl a\nb\n2undefined", "events/aws/b.jsonl b\nb\n2undefined"]);
});

test("an object that is not there is git's failure, and the next question is answered", async () => {
  const tree = await repository.fetch();
  const missing = { path: "events/aws/x", blob: "1".repeat(40) };
  await expect(readTexts(tree, [missing])).rejects.toMatchObject({
    code: "git-failed",
    message: expect.stringContaining(`${missing.blob} is missing`),
  });
  expect(String(await tree.read("events/aws/a.jsonl"))).toBe("a\n");
});
