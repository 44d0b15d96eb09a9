/** What docs/getting-started.md goes through, done for real: from an empty folder to committed events, with stand-ins as the vendors. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { systemClock } from "../../src/connector/clock.ts";
import { startAwsStandIn } from "../../src/demo/aws/stand-in.ts";
import { startCacheService } from "../../src/demo/cache-service.ts";
import { startGitHubStandIn } from "../../src/demo/github/server.ts";
import { startLoopback } from "../../src/demo/loopback.ts";
import type { Instant } from "../../src/event/event.ts";
import { atTerminal } from "../support/terminal.ts";
import { change, entry, MINUTE, OWN_ACCOUNT, SECRETS, TOKENS } from "../support/vendor-records.ts";

export interface Step {
  readonly name: "init" | "check" | "doctor" | "scan" | "log" | "events";
  readonly printed: string;
  readonly status: number;
}

/** Some minutes after a full hour, so that ages and hours do not depend on when this runs. */
const NOW = Date.UTC(2026, 2, 11, 14, 5);
const ACTION = `OWNER/mallcop@${"0123456789".repeat(4)}`;
const REPO = "acme/security";

/** Everything that the page shows, in its order. */
export async function takeFirstSteps(): Promise<readonly Step[]> {
  const root = await mkdtemp(path.join(tmpdir(), "mallcop-first-steps-"));
  const vendors = await startVendors();
  const before = { ...process.env };
  const folder = process.cwd();
  // The actions' own cache library knows no other environment.
  Object.assign(process.env, vendors.env);
  try {
    return await stepThrough(root, vendors);
  } finally {
    process.env = before;
    process.chdir(folder);
    await vendors.close();
    await rm(root, { recursive: true, force: true });
  }
}

type Vendors = Awaited<ReturnType<typeof startVendors>>;

async function startVendors() {
  const clock = () => NOW as Instant;
  const [aws, github, cache] = await Promise.all([
    startAwsStandIn({ accounts: [OWN_ACCOUNT], records: recordsOfAws(), clock }),
    startGitHubStandIn({
      orgs: [{ login: "acme", id: 1, plan: "enterprise" }],
      entries: [entry(1, NOW - 210 * MINUTE), entry(2, NOW - 90 * MINUTE, { action: "org.remove_member" })],
      tokens: TOKENS,
      clock,
    }),
    startCacheService(),
  ]);
  // What GitHub says of the deployment repo itself.
  const api = await startLoopback({ clock, handle: ({ path: asked }) => ({ status: 200, body: aboutRepo(asked) }) });
  return {
    options: [
      `aws.endpoint_url=${aws.url}`,
      `github.base_url=${github.url}`,
      // Without one: the stand-in is not asked slowly, and the page is not about regions.
      "aws.region=us-east-1",
    ].join(","),
    env: { ...SECRETS, ...cache.env, GITHUB_API_URL: api.url, INPUT_TOKEN: "ghs_stand_in" },
    close: async () => void (await Promise.all([aws.close(), github.close(), cache.close(), api.close()])),
  };
}

function recordsOfAws() {
  const policyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  return [
    change(1, NOW - 300 * MINUTE),
    change(2, NOW - 240 * MINUTE, {
      eventName: "AttachUserPolicy",
      requestParameters: { userName: "bob-1", policyArn },
    }),
    change(3, NOW - 120 * MINUTE, {
      eventName: "StopLogging",
      eventSource: "cloudtrail.amazonaws.com",
      requestParameters: { name: "main" },
    }),
  ];
}

function aboutRepo(asked: string): unknown {
  const below = asked.replace(`/repos/${REPO}`, "");
  if (below === "/actions/workflows") {
    const files = ["mallcop.yml", "mallcop-doctor.yml", "mallcop-verify.yml"];
    return { workflows: files.map((file) => ({ path: `.github/workflows/${file}`, state: "active" })) };
  }
  if (below === "/rules/branches/main") return [];
  if (below === "/branches/main") return { protected: false };
  return { private: true, default_branch: "main" };
}

async function stepThrough(root: string, { options, env, close: _ }: Vendors): Promise<readonly Step[]> {
  const cwd = path.join(root, "security");
  await mkdir(cwd);
  // The actions' cache library takes in files below the working directory only.
  process.chdir(cwd);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", cwd, "-c", "user.name=Ann", "-c", "user.email=ann@example.com", ...args], {
      encoding: "utf8",
    });
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", path.join(root, "remote.git")]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", cwd]);
  git("remote", "add", "origin", "../remote.git");
  const job = {
    ...{ PATH: process.env.PATH, HOME: root, RUNNER_TEMP: root, GITHUB_ACTIONS: "true", GITHUB_REPOSITORY: REPO },
    ...{ GITHUB_RUN_ID: "26000000001", GITHUB_RUN_ATTEMPT: "1", GITHUB_REF: "refs/heads/main", GITHUB_WORKSPACE: cwd },
    ...env,
  };
  const clock = { ...systemClock, now: () => NOW as Instant };
  const steps: Step[] = [];
  const run = async (name: Step["name"], ...args: readonly string[]) => {
    const { printed, status, errors } = await atTerminal(args, { cwd, env: job, clock, width: 110 });
    if (errors[0] !== undefined) throw errors[0];
    const shown = printed.replaceAll("../remote.git", `https://github.com/${REPO}`);
    steps.push({ name, printed: `${shown.replace(/ +$/gm, "").trimEnd()}\n`, status });
  };
  const repo = ["--repo", REPO, "--action", ACTION];
  const domains = ["--domains", "acme.com"];
  await run(
    "init",
    "init",
    "--watch",
    "aws-cloudtrail,github",
    "--set",
    `${options},github.org=acme`,
    ...domains,
    ...repo,
  );
  await run("check", "init", "--check", ...repo);
  git("add", "--all");
  git("commit", "--quiet", "--message", "Watch our accounts with mallcop");
  git("push", "--quiet", "--set-upstream", "origin", "main");
  await run("doctor", "doctor");
  await run("scan", "scan", "--quiet");
  git("pull", "--quiet");
  steps.push({ name: "log", printed: git("log", "--format=%s", "--name-status", "-1"), status: 0 });
  await run("events", "events", "--severity", "warn");
  return steps;
}
