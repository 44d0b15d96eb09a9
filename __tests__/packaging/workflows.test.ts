/** Our workflows, and the one that users copy, follow the rules that we would hold others to. */
import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { generateExamples } from "../../scripts/generate-examples.ts";
import { minuteOf } from "../../src/init/workflows.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const EXAMPLE = "docs/examples/mallcop.yml";
const EXAMPLES = readdirSync(path.join(ROOT, "docs/examples")).map((name) => `docs/examples/${name}`);
const OURS = readdirSync(path.join(ROOT, ".github/workflows"))
  .filter((name) => name.endsWith(".yml"))
  .map((name) => `.github/workflows/${name}`);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Manifest {
  readonly auth: {
    readonly secrets: readonly { readonly name: string; readonly required: boolean }[];
    readonly settings: readonly { readonly name: string }[];
  };
}

const text = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const workflow = (file: string): Workflow => load(text(file)) as Workflow;
const jobsOf = (file: string): readonly Job[] => Object.values(workflow(file).jobs);
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap((job) => job.steps);
const manifests = (): readonly Manifest[] =>
  readdirSync(path.join(ROOT, "plugins/connectors")).map(
    (type) => load(text(`plugins/connectors/${type}/manifest.yaml`)) as Manifest,
  );

describe.each([...OURS, ...EXAMPLES])("%s", (file) => {
  test("grants nothing by default, and each job says why it needs what it gets", () => {
    expect(workflow(file).permissions).toEqual({});
    for (const job of jobsOf(file)) {
      for (const [scope, access] of Object.entries(job.permissions ?? {})) {
        expect(text(file)).toMatch(new RegExp(`^ +${scope}: ${access} # .+`, "m"));
      }
    }
  });

  test("has a concurrency group, and names each secret instead of handing over all", () => {
    expect(workflow(file).concurrency?.group).toBeTruthy();
    expect(text(file)).not.toMatch(/secrets:\s*inherit|toJSON\(secrets\)|pull_request_target/i);
  });

  test("bounds the time of every job", () => {
    for (const job of jobsOf(file)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  test("pins the actions of others to a full commit, with the version beside it", () => {
    const lines = text(file)
      .split("\n")
      .filter((line) => /\buses:/.test(line) && !line.includes("OWNER/mallcop@COMMIT"));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("puts no expression into a shell, where its value would be code", () => {
    for (const step of stepsOf(file)) expect(step.run ?? "").not.toContain("$" + "{{");
  });

  test("says whether the checkout keeps its credentials", () => {
    const checkouts = stepsOf(file).filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(typeof step.with?.["persist-credentials"]).toBe("boolean");
    const pushes = jobsOf(file).some(({ permissions }) => permissions?.contents === "write");
    if (!pushes) for (const step of checkouts) expect(step.with?.["persist-credentials"]).toBe(false);
  });
});

/** What the examples in `docs/` put into mallcop.yaml as `${NAME}`, and the engine's own secret. */
const NAMED_IN_CONFIGURATION = ["SUPABASE_PROJECT_REF", "OPENCLAW_GATEWAY_URL"];
const OF_THE_ENGINE = ["MALLCOP_HMAC_KEY"];

describe("the project's own CI", () => {
  test("runs .ci/run, which can be executed", () => {
    expect(stepsOf(".github/workflows/ci.yml").map((step) => step.run)).toContain(".ci/run");
    expect(() => accessSync(path.join(ROOT, ".ci/run"), constants.X_OK)).not.toThrow();
  });
});

describe("the example for deployment repos", () => {
  const example = workflow(EXAMPLE);
  const [job] = jobsOf(EXAMPLE);
  const mallcop = stepsOf(EXAMPLE).find((step) => step.uses?.startsWith("OWNER/mallcop@"));

  test("runs every six hours, off the full hour, and by hand", () => {
    expect(example.on.schedule).toEqual([{ cron: expect.stringMatching(/^([1-9]|[1-5]\d) \*\/6 \* \* \*$/) }]);
    expect(Object.keys(Object(example.on.workflow_dispatch).inputs)).toEqual([
      "command",
      "since",
      "until",
      "connectors",
    ]);
  });

  test("may push, see the schedule, propose templates and say who it is, and nothing more", () => {
    expect(job?.permissions).toEqual({
      contents: "write",
      actions: "read",
      "pull-requests": "write",
      "id-token": "write",
    });
  });

  test("never cancels a run halfway, and lets a rescan run beside a scan", () => {
    expect(example.concurrency?.["cancel-in-progress"]).toBe(false);
    // A group of its own for each rescan: one that waits would be cancelled by the next.
    expect(example.concurrency?.group).toContain(
      "inputs.command == 'rescan' && github.run_id || inputs.command || 'scan'",
    );
  });

  test("leaves time between the end of mallcop and the end of the job", () => {
    expect(Number(job?.["timeout-minutes"]) - Number(mallcop?.with?.["max-minutes"])).toBeGreaterThanOrEqual(5);
  });

  test("passes only inputs that the action has", () => {
    const { inputs } = load(text("action.yml")) as { inputs: Record<string, unknown> };
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(mallcop?.with ?? {})));
  });

  test("maps the GitHub token from a name that GitHub accepts for a secret", () => {
    expect(mallcop?.env?.GITHUB_TOKEN).toBe("$" + "{{ secrets.MALLCOP_GITHUB_TOKEN }}");
    expect(text(EXAMPLE)).not.toMatch(/secrets\.GITHUB_/);
  });

  test("passes what the built-in connectors need, secrets as secrets, and nothing that none of them reads", () => {
    const auth = manifests().map((manifest) => manifest.auth);
    const required = auth
      .flatMap(({ secrets }) => secrets.filter((one) => one.required).map((one) => one.name))
      // The role of the step before stands in for it.
      .filter((name) => name !== "AWS_SECRET_ACCESS_KEY");
    const secrets = auth.flatMap((one) => one.secrets.map((secret) => secret.name));
    const settings = auth.flatMap((one) => one.settings.map((setting) => setting.name));
    const passed = Object.entries(mallcop?.env ?? {});
    const from = (context: string) =>
      passed.filter(([, value]) => value.includes(`{{ ${context}.`)).map(([name]) => name);

    expect(passed.map(([name]) => name)).toEqual(expect.arrayContaining(required));
    expect([...secrets, ...OF_THE_ENGINE]).toEqual(expect.arrayContaining(from("secrets")));
    expect([...settings, ...NAMED_IN_CONFIGURATION]).toEqual(expect.arrayContaining(from("vars")));
    expect(from("secrets").length + from("vars").length).toBe(passed.length);
  });

  test("is what `mallcop init` writes for all products, and so are its neighbours", () => {
    // If this fails: npm run generate
    for (const [file, content] of generateExamples()) expect([file, text(file)]).toEqual([file, content]);
    expect([...generateExamples().keys()]).toEqual(expect.arrayContaining([...EXAMPLES]));
  });
});

describe("the workflow for pull requests", () => {
  const file = "docs/examples/mallcop-verify.yml";

  test("gets no secret, and may only read", () => {
    expect(text(file)).not.toContain("secrets.");
    expect(jobsOf(file).map(({ permissions }) => permissions)).toEqual([{ contents: "read" }]);
  });
});

describe("the minute of the schedule", () => {
  test("is the same for a repository each time, and off the multiples of five for all", () => {
    const minutes = Array.from({ length: 300 }, (_, index) => minuteOf({ repo: `acme/repo-${index}` }));
    for (const minute of minutes) expect(minute % 5).not.toBe(0);
    expect(new Set(minutes).size).toBeGreaterThan(40);
    expect(minuteOf({ repo: "Acme/Security" })).toBe(minuteOf({ repo: "acme/security" }));
  });
});
