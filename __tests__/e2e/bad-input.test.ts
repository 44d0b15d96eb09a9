/** What can be wrong around a run: each with one clear error, the documented status, and nothing lost. */
import { describe, expect, test } from "@jest/globals";
import { PROTECTED_BRANCH, writeHooks } from "../../src/demo/git-server.ts";
import { expectStored } from "../support/oracles.ts";
import { ACCOUNT, change, instant, JOB_TOKEN, SECRETS } from "../support/vendor-records.ts";
import {
  type ActionRun,
  type Addresses,
  ago,
  configOf,
  inWorld,
  type RunOptions,
  type WorldOptions,
} from "../support/world.ts";

interface Verdict {
  readonly status: number;
  readonly code: string;
  /** What the annotation says: what happened, and what to do. */
  readonly says: RegExp;
}

/** One annotation with the code, the sentence and the hint; the same code in the log and in the summary. */
function expectOneError(run: ActionRun, { status, code, says }: Verdict, level = "error"): void {
  const trouble = run.commands.filter(({ name }) => ["error", "warning", "notice"].includes(name));
  expect(trouble).toEqual([
    { name: level, properties: expect.stringContaining(code), message: expect.stringMatching(says) },
  ]);
  expect(run.status).toBe(status);
  expect(run.stdout).toContain(code);
  expect(run.summary).toContain(`<code>${code}</code>`);
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
}

const lines = (count: number, line: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => line(nth)).join("");

/** Ten levels of ten aliases each: ten thousand million nodes. */
const BOMB = `${lines(
  10,
  (nth) =>
    `a${nth}: &a${nth} [${Array(10)
      .fill(nth === 0 ? "x" : `*a${nth - 1}`)
      .join(",")}]\n`,
)}connectors: *a9\n`;

const CONFIGURATIONS: Readonly<
  Record<string, Verdict & { readonly config: (addresses: Addresses) => string | undefined }>
> = {
  "there is none": {
    config: () => undefined,
    status: 2,
    code: "config-missing",
    says: /^There is no configuration file at mallcop\.yaml\. Create it with a `connectors:` list/,
  },
  "it is empty": {
    config: () => "",
    status: 2,
    code: "config-no-connectors",
    says: /^mallcop\.yaml configures no connector.* Add at least one entry/,
  },
  "its list is empty": {
    config: () => "connectors: []\n",
    status: 2,
    code: "config-no-connectors",
    says: /^mallcop\.yaml configures no connector.* Add at least one entry/,
  },
  "it is a YAML bomb": {
    config: () => BOMB,
    status: 2,
    code: "config-syntax",
    says: /^mallcop\.yaml is not readable YAML: .*alias.*Correct the line/,
  },
  "it is far too large": {
    config: () => lines(200_000, (nth) => `# ${nth}\n`),
    status: 2,
    code: "config-too-large",
    says: /^mallcop\.yaml is over the limit of .* Split the deployment/,
  },
  "a connector's type is misspelt": {
    config: (addresses) => configOf(["aws"], addresses).replace("aws-cloudtrail", "aws-cloudtrial"),
    status: 2,
    code: "connector-unknown",
    says: /^There is no connector of type `aws-cloudtrial`\. Did you mean `aws-cloudtrail`\?/,
  },
  "an option is misspelt": {
    config: (addresses) => configOf(["aws"], addresses).replace("lookback_hours", "lookback_hour"),
    status: 2,
    code: "config-invalid",
    says: /lookback_hour.*lookback_hours/,
  },
  "two connectors share an id": {
    config: (addresses) => configOf(["aws", "aws"], addresses),
    status: 2,
    code: "config-duplicate-id",
    says: /^Two connectors in mallcop\.yaml have the id aws\. Give each connector its own/,
  },
  "it holds a credential": {
    config: (addresses) => configOf(["github"], addresses).replace('"acme"', `"${SECRETS.GITHUB_TOKEN}"`),
    status: 2,
    code: "config-secret-literal",
    says: /^mallcop\.yaml seems to hold a credential \(github-token\).* Put it into a repository secret, revoke this copy/,
  },
};

describe("a configuration is refused when", () => {
  for (const [what, { config, ...verdict }] of Object.entries(CONFIGURATIONS)) {
    test(
      what,
      inWorld({ config }, async (world) => {
        const tip = await world.remote.tip();
        const run = await world.runAction();
        expectOneError(run, verdict);
        expect(run.outputs).toMatchObject({ events: "0", commit: "", status: "failed" });
        expect(await world.remote.tip()).toBe(tip);
        expect(world.aws.requests).toEqual([]);
        expect(run.stdout + run.summary).not.toContain(SECRETS.GITHUB_TOKEN);
      }),
    );
  }
});

const ENDED = {
  accessKeyId: "ASIAIOSFODNN7EXAMPL1",
  secretAccessKey: "temporarySecretAccessKeyNumberOne00000000",
  sessionToken: `IQoJb3JpZ2luSessionTokenOne${"x".repeat(60)}`,
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/mallcop/job`,
  expires: instant(Date.now() - 60_000),
};

const SURROUNDINGS: Readonly<
  Record<string, Verdict & { readonly level?: "warning"; readonly world?: WorldOptions; readonly run?: RunOptions }>
> = {
  "a secret is missing": {
    run: { env: { AWS_SECRET_ACCESS_KEY: "" } },
    status: 1,
    code: "secret-missing",
    says: /^The secret AWS_SECRET_ACCESS_KEY is not set\. Set AWS_SECRET_ACCESS_KEY in the `env:`/,
  },
  "a secret is wrong": {
    run: { env: { AWS_SECRET_ACCESS_KEY: "wrongSecretAccessKeyWrongSecretAccessKey" } },
    status: 1,
    code: "auth-failed",
    says: /^AWS refused the credential: SignatureDoesNotMatch\. AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID/,
  },
  "an access key is unknown": {
    run: { env: { AWS_ACCESS_KEY_ID: "AKIAUNKNOWNUNKNOWN12" } },
    status: 1,
    code: "auth-failed",
    says: /^AWS refused the credential: the access key is not known\. Check AWS_ACCESS_KEY_ID/,
  },
  "a session has ended": {
    world: { account: { keys: [ENDED] } },
    run: {
      env: {
        AWS_ACCESS_KEY_ID: ENDED.accessKeyId,
        AWS_SECRET_ACCESS_KEY: ENDED.secretAccessKey,
        AWS_SESSION_TOKEN: ENDED.sessionToken,
      },
    },
    status: 1,
    code: "auth-expired",
    says: /^The credential for AWS expired while it was being used\. Give the job a longer session/,
  },
  "there is no network": {
    world: { config: (addresses) => configOf(["aws"], { ...addresses, aws: "http://127.0.0.1:1" }) },
    // Trouble that passes warns; it fails the job when it has lasted for a day.
    status: 0,
    level: "warning",
    code: "vendor-unreachable",
    says: /^127\.0\.0\.1:1 could not be reached: .* Check the network/,
  },
};

describe("a connector that cannot be read is named, and the next run makes up for it, when", () => {
  for (const [what, { world: options = {}, run: around = {}, level, ...verdict }] of Object.entries(SURROUNDINGS)) {
    test(
      what,
      inWorld(options, async (world) => {
        const record = change(1, ago(world, 100));
        world.record(record);
        const run = await world.runAction({}, around);
        expectOneError(run, verdict, level);
        expect(run.outputs).toMatchObject({ events: "0", "connectors-failed": "aws", status: "failed" });
        // That nobody could look is written down: a record, and no event.
        expect((await world.runs()).map(({ status }) => status)).toEqual(["partial"]);
        await expectStored(world, []);
        if (options.account !== undefined) return;

        await world.commit({ "mallcop.yaml": configOf(["aws"], world.addresses) });
        expect(await world.runAction()).toMatchObject({ status: 0, outputs: { events: "1", status: "ok" } });
        await expectStored(world, [record]);
      }),
    );
  }
});

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
    const { rm } = await import("node:fs/promises");
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
      const { writeFile } = await import("node:fs/promises");
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
