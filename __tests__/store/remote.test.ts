/** The store against a git host over HTTP that wants a token, as actions/checkout leaves it behind. */
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { type GitServer, startGitServer } from "../../src/demo/git-server.ts";
import { gitEnvironment } from "../../src/store/git.ts";
import { publish } from "../../src/store/publish.ts";
import type { Repository } from "../../src/store/repository.ts";
import { openRepository } from "../../src/store/repository.ts";
import type { Tree } from "../../src/store/tree.ts";
import { AT_ONCE, changes, createDeployment, type Deployment, SILENT } from "./deployment.ts";

let at: Deployment;
let server: GitServer;
beforeAll(async () => {
  at = await createDeployment();
  server = await startGitServer(path.join(at.root, "git"));
});
afterEach(() => {
  delete server.faults.before;
  delete server.faults.after;
});
afterAll(async () => {
  await server.close();
  await at.remove();
});

const BATCH = "events/azure-prod/2026/03/11/1-1.jsonl";
const RECEIVE = /\/git-receive-pack$/;

/** A depth-1 checkout whose token is in its own configuration, as actions/checkout v4 writes it. */
async function checkout(name: string): Promise<{ remote: string; dir: string; repository: Repository }> {
  const remote = await at.seeded(name);
  const header = `http.${server.url}/.extraheader=${server.header}`;
  const dir = path.join(at.root, `${name}-checkout`);
  await at.git(at.root, "-c", header, "clone", "--quiet", "--depth=1", `${server.url}/${name}.git`, dir);
  await at.git(dir, "config", `http.${server.url}/.extraheader`, server.header);
  return { remote, dir, repository: await at.open(dir) };
}

const oneBatch = async (): Promise<ReturnType<typeof changes>> => changes({ [BATCH]: "one\n" });

describe("over HTTP", () => {
  test("publishes with the token that the checkout kept", async () => {
    const { remote, repository } = await checkout("kept");
    expect(await publish(repository, oneBatch, AT_ONCE)).toMatchObject({ state: "stored", attempts: 1 });
    expect(await at.git(remote, "show", `main:${BATCH}`)).toBe("one");
  });

  test("publishes with a token in a file that the checkout's configuration includes", async () => {
    const { dir, repository } = await checkout("included");
    await at.git(dir, "config", "--unset-all", `http.${server.url}/.extraheader`);
    const credentials = path.join(at.root, "temp", "git-credentials.config");
    await writeFile(credentials, `[http "${server.url}/"]\n\textraheader = ${server.header}\n`);
    await at.git(dir, "config", `includeIf.gitdir:${dir}/.git.path`, credentials);
    expect(await publish(repository, oneBatch, AT_ONCE)).toMatchObject({ state: "stored" });
  });

  test("a missing token is a matter of permission, not of trying again", async () => {
    const { dir, repository } = await checkout("tokenless");
    await at.git(dir, "config", "--unset-all", `http.${server.url}/.extraheader`);
    await expect(publish(repository, oneBatch, AT_ONCE)).rejects.toMatchObject({ code: "push-permission" });
  });

  test("so is a token that may only read", async () => {
    const { repository } = await checkout("readonly");
    server.faults.before = (url) => (RECEIVE.test(url) ? 403 : undefined);
    await expect(publish(repository, oneBatch, AT_ONCE)).rejects.toMatchObject({ code: "push-permission" });
  });

  test("a push whose answer was lost counts as stored, because the remote has it", async () => {
    const { remote, repository } = await checkout("unanswered");
    server.faults.after = (url) => (RECEIVE.test(url) ? "drop" : undefined);
    expect(await publish(repository, oneBatch, AT_ONCE)).toMatchObject({ state: "stored", attempts: 1 });
    expect(await at.git(remote, "rev-list", "--count", "main")).toBe("2");
  });

  test("is not pushed twice if the remote can be asked only later", async () => {
    const { remote, repository } = await checkout("later");
    let silent = 0;
    server.faults.after = (url) => (RECEIVE.test(url) ? "drop" : undefined);
    const beforePush = async (): Promise<void> => {
      server.faults.before = (url) => {
        if (RECEIVE.test(url)) silent = 2;
        else if (silent > 0 && silent-- > 0) return "drop";
        return undefined;
      };
    };
    const append = async (tree: Tree): Promise<ReturnType<typeof changes>> =>
      changes({ [BATCH]: `${(await tree.read(BATCH))?.toString() ?? ""}one\n` });
    const result = await publish(repository, append, { ...AT_ONCE, beforePush });
    expect(result).toMatchObject({ state: "stored", attempts: 3 });
    expect(await at.git(remote, "rev-list", "--count", "main")).toBe("2");
  });

  test("a remote that fails for a while is tried again; one that stays away is named, and nothing is called stored", async () => {
    const { remote, repository } = await checkout("away");
    let failures = 2;
    server.faults.before = () => (failures-- > 0 ? 503 : undefined);
    expect(await publish(repository, oneBatch, AT_ONCE)).toMatchObject({ state: "stored", attempts: 3 });
    server.faults.before = () => "drop";
    const more = publish(repository, async () => changes({ [BATCH]: "two\n" }), { ...AT_ONCE, attempts: 2 });
    await expect(more).rejects.toMatchObject({ code: "push-unreachable", retryable: true });
    expect(await at.git(remote, "show", `main:${BATCH}`)).toBe("one");
  });
});

describe("opening a repository", () => {
  const open = async (
    dir: string,
    options: { branch?: string; env?: Record<string, string>; git?: string } = {},
  ): Promise<Repository> => await openRepository({ dir, log: SILENT, ...options, env: { ...at.env, ...options.env } });

  test("finds the top folder, the branch and the remote, without the remote's credentials", async () => {
    const dir = await at.clone(await at.seeded("open"), "open-checkout");
    await at.git(dir, "remote", "set-url", "origin", "https://user:sesame@git.example.com/a/b.git?x=sesame");
    await mkdir(path.join(dir, "inner"));
    const repository = await open(path.join(dir, "inner"));
    expect(repository).toMatchObject({ dir, branch: "main", remoteUrl: "https://git.example.com/a/b.git" });
  });

  test("a detached checkout publishes to the branch it is given, or to the one of the workflow", async () => {
    const dir = await at.clone(await at.seeded("detached"), "detached-checkout");
    await at.git(dir, "checkout", "--quiet", "--detach");
    await expect(open(dir)).rejects.toMatchObject({ code: "repo-no-branch" });
    await expect(open(dir, { env: { GITHUB_REF: "refs/pull/7/merge" } })).rejects.toMatchObject({
      code: "repo-no-branch",
    });
    const repository = await open(dir, { env: { GITHUB_REF: "refs/heads/main" } });
    expect(repository.branch).toBe("main");
    expect((await open(dir, { branch: "data" })).branch).toBe("data");
    expect(await publish(repository, oneBatch, AT_ONCE)).toMatchObject({ state: "stored" });
  });

  test.each(["-x", "a..b", "a b", "x.lock", "@{1}"])("refuses the branch name %j", async (branch) => {
    const dir = path.join(at.root, "open-checkout");
    await expect(open(dir, { branch })).rejects.toMatchObject({ code: "config-invalid" });
  });

  test("says what is missing: a repository, a remote, git itself", async () => {
    const dir = path.join(at.root, "bare-folder");
    await mkdir(dir);
    await expect(open(dir)).rejects.toMatchObject({ code: "repo-not-git" });
    await expect(open(path.join(dir, "nowhere"))).rejects.toMatchObject({ code: "repo-not-git" });
    await expect(open(dir, { git: "no-such-git" })).rejects.toMatchObject({ code: "git-missing" });
    await at.git(dir, "init", "--quiet");
    await expect(open(dir)).rejects.toMatchObject({ code: "repo-no-remote" });
  });

  test("a full disk of ours is told from one of the remote's", async () => {
    const dir = path.join(at.root, "open-checkout");
    const program = path.join(at.root, "full-git");
    const fails = 'case "$*" in *" fetch "*) echo "$SAYS" >&2; exit 128;; esac; exec git "$@"';
    await writeFile(program, `#!/bin/sh\nSAYS="fatal: sha1 file write error: No space left on device"\n${fails}\n`);
    await chmod(program, 0o755);
    await expect((await open(dir, { git: program })).fetch()).rejects.toMatchObject({ code: "disk-full" });
    await writeFile(program, `#!/bin/sh\nSAYS="remote: fatal: No space left on device"\n${fails}\n`);
    await expect((await open(dir, { git: program })).fetch()).rejects.toMatchObject({ code: "git-failed" });
    await rm(program);
  });
});

test("git sees nothing of the environment but what it needs", () => {
  const env = {
    PATH: "/bin",
    HOME: "/home/a",
    https_proxy: "http://proxy",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "a.b",
    GIT_CONFIG_VALUE_0: "c",
    AZURE_CLIENT_SECRET: "s",
    GITHUB_TOKEN: "s",
    ACTIONS_RUNTIME_TOKEN: "s",
    NODE_OPTIONS: "s",
    GIT_DIR: "/elsewhere",
    GIT_INDEX_FILE: "/elsewhere",
    GIT_EXEC_PATH: "/elsewhere",
    GIT_SSH_COMMAND: "ssh -i key",
  };
  const passed = gitEnvironment(env);
  expect(Object.values(passed)).not.toContain("s");
  expect(Object.values(passed)).not.toContain("/elsewhere");
  expect(passed).toMatchObject({
    PATH: "/bin",
    https_proxy: "http://proxy",
    GIT_CONFIG_VALUE_0: "c",
    GIT_SSH_COMMAND: "ssh -i key",
  });
});
