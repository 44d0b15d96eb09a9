/** The terminal's program by its words: help, exit statuses, and one clear answer to what it does not understand. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Finished, ROOT, startProgram } from "../support/program.ts";
import { configOf, inWorld } from "../support/world.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mallcop-e2e-"));
  const nowhere = { aws: "http://127.0.0.1:1", github: "http://127.0.0.1:1" };
  await writeFile(path.join(folder, "mallcop.yaml"), configOf(["aws", "github"], nowhere));
});
afterAll(async () => await rm(folder, { recursive: true }));

async function mallcop(...args: readonly string[]): Promise<Finished> {
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: folder };
  return await startProgram({ door: "terminal", args, env, cwd: folder }).finished;
}

test("`version` prints the version, and so does --version", async () => {
  const { default: packageJson } = await import(path.join(ROOT, "package.json"), { with: { type: "json" } });
  for (const word of ["version", "--version"]) {
    const { status, stdout, stderr } = await mallcop(word);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(packageJson.version);
  }
});

test("help lists every command; each command has a page of its own, with its options", async () => {
  const { status, stdout } = await mallcop("--help");
  expect(status).toBe(0);
  const commands = ["scan", "rescan", "normalize", "doctor", "demo", "version"];
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} +\\S`, "m"));
  expect(stdout).toContain("Exit status: 0 done");
  for (const command of commands) {
    const page = await mallcop(command, "--help");
    expect([page.status, page.stderr]).toEqual([0, ""]);
    expect(page.stdout).toMatch(new RegExp(`^Usage: mallcop ${command}\\b`, "m"));
    expect(page.stdout).toContain("--help");
  }
});

test("without a command it shows the help, and counts that as wrong use", async () => {
  const { status, stdout } = await mallcop();
  expect(status).toBe(2);
  expect(stdout).toContain("Usage: mallcop <command> [options]");
});

describe("wrong use has one sentence, one hint and the exit status 2:", () => {
  const MISUSES: readonly (readonly [args: string, says: RegExp])[] = [
    [
      "scna",
      /^There is no command "scna"; did you mean scan\?\n {2}`mallcop --help` lists the commands\.\n {2}command-unknown: /,
    ],
    ["scan --dryrun", /^There is no option --dryrun; did you mean --dry-run\?\n {2}See `mallcop scan --help`/],
    ["scan --connectors gihtub", /^No connector has the id "gihtub"; did you mean github\?\n/],
    ["scan --max-minutes 0", /^--max-minutes takes a number from 1 to 350\./],
    ["scan --max-minutes", /^--max-minutes needs a value\./],
    ["scan --json=yes", /^--json takes no value\./],
    ["scan --fail-on perhaps", /`fail-on` does not know `perhaps`/],
    ["scan --since 2026-01-01", /^There is no option --since/],
    ["scan everything", /^There is one argument too many: everything\./],
    ["rescan", /^A rescan needs to know where to begin/],
    ["rescan --since yesterday", /^"yesterday" is no time: 2026-03-11/],
    ["rescan --since 2026-02-30", /is no time/],
    ["rescan --since 1h --until 2h", /^--since lies after --until\./],
    ["normalize", /^The argument TYPE is missing\./],
    ["normalize aws", /^There is no connector of type/],
    ["normalize github --feed nothing", /^github has no feed of records named "nothing"; there is audit-log[,.]/],
  ];
  for (const [args, says] of MISUSES) {
    test(args, async () => {
      const { status, stdout, stderr } = await mallcop(...args.split(" "));
      expect(stderr).toMatch(says);
      expect(stderr.trimEnd().split("\n")).toHaveLength(3);
      expect([status, stdout]).toEqual([2, ""]);
    });
  }
});

describe("as an action, what is misunderstood is an annotation, and nothing is read:", () => {
  const MISUSES: readonly (readonly [inputs: Readonly<Record<string, string>>, says: string, code?: string])[] = [
    [{ command: "scna" }, 'There is no command "scna"', "command-unknown"],
    [{ connectors: "nobody" }, 'No connector has the id "nobody"'],
    [{ since: "2026-01-01" }, "There is no option --since"],
    [{ command: "rescan", since: "soon" }, '"soon" is no time'],
    [{ "fail-on": "perhaps" }, "`fail-on` does not know `perhaps`"],
  ];
  for (const [inputs, says, code = "usage-invalid"] of MISUSES) {
    test(
      JSON.stringify(inputs),
      inWorld({}, async (world) => {
        const run = await world.runAction(inputs);
        expect(run.commands).toEqual([
          { name: "error", properties: `title=${code}`, message: expect.stringContaining(says) },
        ]);
        expect([run.status, run.outputs.status]).toEqual([2, "failed"]);
        expect(world.aws.requests).toEqual([]);
      }),
    );
  }
});

test(
  "`doctor` names each right that works and each that is missing, with its cure, and changes nothing",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    const tip = await world.remote.tip();
    const well = await world.cli(["doctor", "--json"]);
    expect(well).toMatchObject({ status: 0, stderr: "" });
    const { checks } = JSON.parse(well.stdout);
    expect(checks.map(({ state }: { readonly state: string }) => state)).not.toContain("missing");
    expect(new Set(checks.map(({ of }: { readonly of: string }) => of))).toEqual(
      new Set(["repository", "aws", "github"]),
    );

    const ill = await world.cli(["doctor"], { env: { AWS_SECRET_ACCESS_KEY: "wrong" } });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toMatch(/aws .*missing/);
    expect(ill.stdout.replace(/\s+/g, " ")).toContain("AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID");
    expect(await world.remote.tip()).toBe(tip);
    expect(await world.git(ill.checkout, "status", "--porcelain")).toBe("");
  }),
);

test(
  "`doctor` as an action: a table in the summary, an annotation for what is missing, and a failed job",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    const workflow = await readFile(path.join(ROOT, "docs/examples/mallcop.yml"), "utf8");
    await world.commit({ ".github/workflows/mallcop.yml": workflow });
    // The stand-in does not tell of workflows and rules, which is "unknown", and nothing is missing.
    const well = await world.runAction({ command: "doctor" });
    expect([well.status, well.outputs.status]).toEqual([0, "partial"]);
    expect(well.summary).toMatch(/^\| aws \| cloudtrail<span>:<\/span>LookupEvents \| works \| /m);

    const ill = await world.runAction({ command: "doctor" }, { env: { GITHUB_TOKEN: "ghp_<wrong>" } });
    expect([ill.status, ill.outputs.status]).toEqual([1, "failed"]);
    expect(ill.commands.filter(({ name }) => name === "error").map(({ properties }) => properties)).toContain(
      "title=github%3A GITHUB_TOKEN",
    );
    expect(ill.summary).toMatch(/^## ❌ \d+ of \d+ checks found something missing\./);
    expect(`${ill.summary}${ill.stdout}`).not.toContain("ghp_<wrong>");
  }),
);
