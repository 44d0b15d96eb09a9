/** A repository that cannot take events: one clear error, the documented status, nothing half stored and nothing lost. */
import { rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { PROTECTED_BRANCH, writeHooks } from "../../src/demo/git-server.ts";
import { expectOneError } from "../support/one-error.ts";
import { expectStored } from "../support/oracles.ts";
import { change, JOB_TOKEN } from "../support/vendor-records.ts";
import { ago, configOf, inWorld } from "../support/world.ts";

test(
  "a repository without a remote is said before anything is read",
  inWorld({}, async (world) => {
    const checkout = await world.checkOut();
    await world.git(checkout, "remote", "remove", "origin");
    const run = await world.runAction({}, { checkout });
    expectOneError(run, {
      status: 2,
      code: "repo-no-remote",
      says: /^The repository has no remote named origin.* Add one with `git remote add origin/,
    });
    expect(world.aws.requests).toEqual([]);
  }),
);

test(
  "a folder that is no checkout is said before anything is read",
  inWorld({}, async (world) => {
    const checkout = await world.checkOut();
    await world.git(checkout, "rev-parse", "HEAD");
    await rm(`${checkout}/.git`, { recursive: true });
    expectOneError(await world.runAction({}, { checkout }), {
      status: 2,
      code: "repo-not-git",
      says: /is not inside a git repository\. .* put actions\/checkout before it/,
    });
    expect(world.aws.requests).toEqual([]);
  }),
);

describe("a public repository is refused before anything is read", () => {
  const verdict = {
    status: 2,
    code: "repo-public",
    says: /^The repository acme\/security is public, .* Make the repository private, or set `allow_public: true`/,
  };

  test(
    "as the workflow's event tells",
    inWorld({}, async (world) => {
      const event = { repository: { full_name: "acme/security", private: false } };
      await writeFile(`${world.root}/event.json`, JSON.stringify(event));
      const run = await world.runAction({}, { env: { GITHUB_EVENT_PATH: `${world.root}/event.json` } });
      expectOneError(run, verdict);
      expect(world.aws.requests).toEqual([]);
    }),
  );

  test(
    "as GitHub tells when it is asked with the job's token",
    inWorld({ repos: [{ full_name: "acme/security", visibility: "public" }] }, async (world) => {
      const tip = await world.remote.tip();
      const run = await world.runAction({}, { env: { GITHUB_EVENT_PATH: "" } });
      expectOneError(run, verdict);
      expect(world.github.requests.map(({ path }) => path)).toEqual(["/repos/acme/security"]);
      expect(await world.remote.tip()).toBe(tip);
      expect(run.stdout + run.summary).not.toContain(JOB_TOKEN);
    }),
  );

  test(
    "also when that cannot be found out",
    inWorld({ repos: [] }, async (world) => {
      const run = await world.runAction({}, { env: { GITHUB_EVENT_PATH: "" } });
      expect(run.stdout).toContain("repo-visibility-unknown");
      expect(run.status).not.toBe(0);
      expect(world.aws.requests).toEqual([]);
    }),
  );

  test(
    "unless mallcop.yaml allows it",
    inWorld(
      {
        repos: [{ full_name: "acme/security", visibility: "public" }],
        config: (addresses) => `allow_public: true\n${configOf(["aws"], addresses)}`,
      },
      async (world) => {
        const record = change(1, ago(world, 10));
        world.record(record);
        expect((await world.runAction({}, { env: { GITHUB_EVENT_PATH: "" } })).status).toBe(0);
        await expectStored(world, [record]);
      },
    ),
  );
});

test(
  "a detached checkout of a branch is understood; one of a tag is asked for a branch",
  inWorld({}, async (world) => {
    const record = change(1, ago(world, 10));
    world.record(record);
    const checkout = await world.checkOut();
    await world.git(checkout, "checkout", "--quiet", "--detach");
    const tag = await world.runAction({}, { checkout, env: { GITHUB_REF: "refs/tags/v1" } });
    expectOneError(tag, {
      status: 2,
      code: "repo-no-branch",
      says: /^The checkout is not on a branch.* Check out a branch, or name one with `data-branch`/,
    });
    expect(world.aws.requests).toEqual([]);
    expect((await world.runAction({}, { checkout })).status).toBe(0);
    await expectStored(world, [record]);
  }),
);

test(
  "a protected branch keeps the events out with one clear error, and they come in once it lets them",
  inWorld({ hooks: { "pre-receive": PROTECTED_BRANCH } }, async (world) => {
    const record = change(1, ago(world, 10));
    world.record(record);
    const tip = await world.remote.tip();
    const run = await world.runAction();
    expectOneError(run, {
      status: 3,
      code: "push-protected",
      says: /^The branch main is protected and refused the push: .* Set `data-branch: mallcop-data`/,
    });
    expect(run.outputs).toMatchObject({ events: "0", commit: "", status: "failed" });
    expect(run.summary).toMatch(/^## ❌ Nothing was stored, though 1 new event was found/);
    expect(await world.remote.tip()).toBe(tip);
    expect(world.cache?.entries).toEqual([]);

    await writeHooks(world.remote.folder, { "pre-receive": "#!/bin/sh\nexit 0\n" });
    expect((await world.runAction()).outputs).toMatchObject({ events: "1", status: "ok" });
    await expectStored(world, [record]);
  }),
);

test(
  "a job that may not write, and a host that does not answer, are told apart",
  inWorld({ over: "http" }, async (world) => {
    const record = change(1, ago(world, 10));
    world.record(record);
    if (world.gitHost === undefined) throw new Error("this world has no git host");
    world.gitHost.faults.before = (path) => (path.endsWith("/git-receive-pack") ? 403 : undefined);
    expectOneError(await world.runAction(), {
      status: 3,
      code: "push-permission",
      says: /^The remote refused the push: the token may not write\. Give the job `permissions: contents: write`/,
    });
    const checkout = await world.checkOut();
    world.gitHost.faults.before = () => 503;
    const run = await world.runAction({}, { checkout });
    expect(run.status).toBe(3);
    expect(run.stdout).toContain("push-unreachable");
    delete world.gitHost.faults.before;
    expect((await world.runAction()).outputs).toMatchObject({ events: "1", status: "ok" });
    await expectStored(world, [record]);
  }),
);

test(
  "a damaged run record stops the run before it could build on it, and names the file",
  inWorld({}, async (world) => {
    world.record(change(1, ago(world, 10)));
    await world.runAction();
    const [path = ""] = [...(await world.remote.files()).keys()].filter((name) => name.startsWith("runs/"));
    await world.commit({ [path]: '{"v":1,"run":' });
    const tip = await world.remote.tip();
    world.record(change(2, ago(world, 8)));
    const run = await world.runAction();
    expect(run.stdout).toContain("data-damaged");
    expect(run.stdout).toContain(path);
    expect(run.status).not.toBe(0);
    expect(await world.remote.tip()).toBe(tip);
  }),
);
