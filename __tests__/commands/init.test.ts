/** `mallcop init`: what it writes works, what somebody edited stays, and nobody has to guess what to do next. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { loadConfig } from "../../src/config/load.ts";
import { builtinTypes, manifestOf } from "../../src/plugin/registry.ts";
import { atTerminal, type Ended } from "../support/terminal.ts";

const ACTION = `acme/mallcop@${"0123456789".repeat(4)}`;
const ALL = builtinTypes().join(",");
const WRITTEN = [
  ".gitattributes",
  ".github/workflows/mallcop-doctor.yml",
  ".github/workflows/mallcop-verify.yml",
  ".github/workflows/mallcop.yml",
  ".gitignore",
  "AGENTS.md",
  "README.md",
  "mallcop.yaml",
];

/** As a workflow writes it. */
const expression = (value: string) => `\${{ ${value} }}`;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "mallcop-init-test-"));
});
afterEach(async () => await rm(dir, { recursive: true }));

async function init(...args: readonly string[]): Promise<Ended> {
  return await atTerminal(["init", ...args, "--action", ACTION], { cwd: dir });
}

const read = async (file: string) => await readFile(path.join(dir, file), "utf8");
const edit = async (file: string, change: (text: string) => string) =>
  await writeFile(path.join(dir, file), change(await read(file)));

async function files(): Promise<readonly string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function states(...args: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { printed } = await init(...args, "--json");
  const parsed: { readonly files: readonly { readonly path: string; readonly state: string }[] } = JSON.parse(printed);
  return Object.fromEntries(parsed.files.map(({ path: file, state }) => [file, state]));
}

/** The `env:` of mallcop's step. */
async function handedOver(): Promise<Readonly<Record<string, string>>> {
  const { jobs } = load(await read(".github/workflows/mallcop.yml")) as {
    jobs: { mallcop: { steps: { id?: string; env?: Record<string, string> }[] } };
  };
  return jobs.mallcop.steps.find(({ id }) => id === "mallcop")?.env ?? {};
}

describe("in an empty folder", () => {
  test("writes what a deployment repo needs, and a configuration that loads", async () => {
    const { status, printed, errors } = await init(
      "--watch",
      ALL,
      "--domains",
      "example.com",
      "--repo",
      "acme/security",
    );
    expect([status, errors]).toEqual([0, []]);
    expect(printed).toMatch(/^✓ 8 files written: .*, every six hours at \d\d minutes past, in acme\/security\.\n/);
    expect(await files()).toEqual(WRITTEN);
    const { config, problems } = loadConfig(await read("mallcop.yaml"), "mallcop.yaml");
    expect(problems).toEqual([]);
    expect(config?.connectors.map(({ type }) => type)).toEqual(builtinTypes());
    expect(config?.own).toEqual({ domains: ["example.com"], accounts: ["acme"] });
    expect(await read("mallcop.yaml")).toContain(`${ACTION.replace("@", "/")}/schema/mallcop.schema.json`);
  });

  test("asks a person: numbers, answers, and the return key for what is offered", async () => {
    const typed = "1, 4\neu-central-1\nexample-org\nexample.com\n";
    const { status, noted } = await atTerminal(["init"], { cwd: dir, typed });
    expect(status).toBe(0);
    expect(noted).toMatch(/^ +4 {2}GitHub +github$/m);
    expect(load(await read("mallcop.yaml"))).toEqual({
      connectors: [
        { id: "aws", type: "aws-cloudtrail", region: "eu-central-1" },
        { id: "github", type: "github", org: "example-org" },
      ],
      own: { domains: ["example.com"], accounts: ["example-org"] },
      report: true,
    });
  });

  test("knows repository and organization from the checkout", async () => {
    execFileSync("git", ["init", "--quiet", "--initial-branch=trunk", dir]);
    execFileSync("git", ["-C", dir, "remote", "add", "origin", "git@github.com:acme/security.git"]);
    const { printed } = await init("--watch", "github");
    expect(printed).toContain("\nREPO=acme/security BRANCH=trunk\n");
    expect(await read("mallcop.yaml")).toContain("    org: acme\n");
  });

  test("a branch with a hostile name is no command", async () => {
    execFileSync("git", ["init", "--quiet", "--initial-branch=$(id)", dir]);
    const { printed } = await init("--watch", "github");
    expect(printed).toContain("BRANCH='$(id)'\n");
  });

  test.each([
    ["nothing is chosen", []],
    ["a product does not exist", ["--watch", "gihub"]],
    ["an option belongs to no product", ["--watch", "github", "--set", "vercel.team_id=x"]],
    ["an answer has the wrong form", ["--watch", "aws", "--set", "aws.region=Frankfurt"]],
    ["an option does not exist", ["--watch", "github", "--set", "github.organisation=x"]],
    ["the repository is none", ["--watch", "github", "--repo", "security"]],
    ["the action is not pinned", ["--watch", "github", "--action", "acme/mallcop@v1"]],
  ])("writes nothing if %s", async (_, args) => {
    const { status, errors } = await atTerminal(["init", "new", ...args], { cwd: dir });
    expect([status, errors.length]).toEqual([2, 1]);
    expect(await files()).toEqual([]);
  });
});

describe("the credentials", () => {
  test.each(builtinTypes())("of %s: every command by the names that the workflow uses", async (type) => {
    for (const way of [[], ["--stored-keys"]]) {
      await rm(dir, { recursive: true });
      await mkdir(dir);
      const { printed } = await init("--watch", type, "--repo", "acme/security", ...way);
      const workflow = await read(".github/workflows/mallcop.yml");
      const kept = [...printed.matchAll(/gh (secret|variable) set (\w+)/g)];
      expect(kept.length).toBeGreaterThan(0);
      for (const [, kind, name] of kept)
        expect(workflow).toContain(`{{ ${kind === "secret" ? "secrets" : "vars"}.${name} }}`);
      // GitHub refuses such names for secrets and variables alike.
      expect(workflow).not.toMatch(/\{\{ (?:secrets|vars)\.GITHUB_/);
    }
  });

  test.each(builtinTypes())(
    "of %s: a required secret is handed over, unless the ID token stands in for it",
    async (type) => {
      const { auth, setup } = manifestOf(type);
      await init("--watch", type);
      const federated = new Set(setup?.pass_with_keys);
      const needed = auth.secrets.filter(({ name, required }) => required && !federated.has(name));
      expect(Object.keys(await handedOver())).toEqual(expect.arrayContaining(needed.map(({ name }) => name)));
      const declared = [...auth.secrets, ...auth.settings].map(({ name }) => name);
      const variables = ["SUPABASE_PROJECT_REF", "OPENCLAW_GATEWAY_URL", "GITHUB_ORG", "MALLCOP_HMAC_KEY"];
      for (const name of Object.keys(await handedOver())) expect([...declared, ...variables]).toContain(name);
    },
  );

  test("without stored keys the job may ask for an ID token; with them it may not", async () => {
    await init("--watch", "aws,azure");
    const federated = await read(".github/workflows/mallcop.yml");
    expect(federated).toContain("id-token: write");
    expect(federated).toContain(`role-to-assume: ${expression("vars.AWS_ROLE_ARN")}`);
    expect(federated).not.toMatch(/AWS_SECRET_ACCESS_KEY|AZURE_CLIENT_SECRET/);
    await init("--stored-keys");
    const stored = await read(".github/workflows/mallcop.yml");
    expect(stored).not.toMatch(/id-token|configure-aws-credentials/);
    expect(stored).toContain(`AZURE_CLIENT_SECRET: ${expression("secrets.AZURE_CLIENT_SECRET")}`);
    // What was chosen once stays chosen.
    expect(new Set(Object.values(await states()))).toEqual(new Set(["same"]));
  });
});

describe("run again", () => {
  beforeEach(async () => void (await init("--watch", "aws,github", "--repo", "acme/security")));

  test("changes nothing, and --check says so", async () => {
    const { status, printed } = await init("--check");
    expect([status, printed.split("\n")[0]]).toEqual([0, "✓ Nothing would be written."]);
    expect(new Set(Object.values(await states()))).toEqual(new Set(["same"]));
  });

  test("runs at the minute that was chosen first, also if it learns the repository's name later", async () => {
    await edit("README.md", () => "# Ours\n");
    for (const repo of ["acme/one", "acme/two", "acme/three"]) {
      const { status, printed } = await init("--check", "--repo", repo);
      expect([status, printed.split("\n")[0]]).toEqual([0, "✓ Nothing would be written."]);
    }
  });

  test("leaves alone what somebody edited, and --check shows what this version would write", async () => {
    await edit(".github/workflows/mallcop.yml", (text) => text.replace('max-minutes: "20"', 'max-minutes: "25"'));
    await edit("AGENTS.md", (text) => `${text}\nAsk Ann.\n`);
    const { status, printed } = await init("--check");
    expect(status).toBe(0);
    expect(printed).toContain('-          max-minutes: "25"\n+          max-minutes: "20"\n');
    expect(await states()).toMatchObject({ ".github/workflows/mallcop.yml": "yours", "AGENTS.md": "yours" });
    expect(await read(".github/workflows/mallcop.yml")).toContain('max-minutes: "25"');
    expect(await read("AGENTS.md")).toContain("Ask Ann.");
  });

  test("brings up to date what nobody edited, also with the line endings of Windows", async () => {
    await edit(".github/workflows/mallcop-verify.yml", (text) => text.replaceAll("\n", "\r\n"));
    expect((await states())[".github/workflows/mallcop-verify.yml"]).toBe("same");
    const newer = `acme/mallcop@${"f".repeat(40)}`;
    const { printed, status } = await atTerminal(["init", "--check", "--action", newer], { cwd: dir });
    expect(status).toBe(1);
    expect(printed).toMatch(/^4 files would be written\./);
    await atTerminal(["init", "--action", newer], { cwd: dir });
    for (const name of ["mallcop", "mallcop-verify", "mallcop-doctor"])
      expect(await read(`.github/workflows/${name}.yml`)).toContain(`uses: ${newer} # v`);
  });

  test("takes a further product into a configuration that nobody edited", async () => {
    await init("--watch", "github,vercel");
    const { config } = loadConfig(await read("mallcop.yaml"), "mallcop.yaml");
    expect(config?.connectors.map(({ id }) => id)).toEqual(["aws", "github", "vercel"]);
    expect(Object.keys(await handedOver())).toContain("VERCEL_TOKEN");
  });

  test("says what to add to a configuration that is somebody's, and hands over its variables", async () => {
    await edit("mallcop.yaml", (text) => text.replace("region: us-east-1", `region: "\${HOME_REGION}"`));
    const { printed } = await init("--watch", "vercel");
    expect(printed).toContain(
      "mallcop.yaml is yours, so add below `connectors:`:\n\n  - id: vercel\n    type: vercel\n",
    );
    expect(await read("mallcop.yaml")).not.toContain("vercel");
    expect(await handedOver()).toMatchObject({
      HOME_REGION: expression("vars.HOME_REGION"),
      VERCEL_TOKEN: expression("secrets.VERCEL_TOKEN"),
    });
  });

  test("lets a .gitignore be longer than ours, and says what one lacks", async () => {
    await writeFile(path.join(dir, ".gitignore"), "node_modules/\n.mallcop/\n");
    expect((await states())[".gitignore"]).toBe("same");
    await writeFile(path.join(dir, ".gitignore"), "node_modules/\n");
    expect((await states())[".gitignore"]).toBe("yours");
    expect((await init("--check")).printed).toContain("+.mallcop/");
  });

  test("refuses a configuration that does not load, and says where", async () => {
    await edit("mallcop.yaml", (text) => text.replace("type: github", "type: gihub"));
    const { status, errors } = await init();
    expect([status, errors[0]?.code]).toEqual([2, "connector-unknown"]);
  });
});

test("hands over what a plugin of the repo's own declares", async () => {
  await atTerminal(["scaffold", "connector", "acme"], { cwd: dir });
  await writeFile(path.join(dir, "mallcop.yaml"), "connectors:\n  - id: acme\n    type: acme\n");
  const { status, errors } = await init();
  expect([status, errors]).toEqual([0, []]);
  expect(await handedOver()).toMatchObject({ ACME_TOKEN: expression("secrets.ACME_TOKEN") });
});
