// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
/** A connector of one's own, as its author meets it: scaffolded, edited, verified, scanned with, asked; and in place of a built-in. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { JOB_TOKEN } from "../support/vendor-records.ts";
import { ago, World } from "../support/world.ts";

const TOKEN = "acme-token-0123456789abcdef";
const FOLDER = "plugins/connectors/acme";

let vendor: Server;
let base = "";
const asked: string[] = [];
let world: World;
let checkout = "";

/** The vendor's audit log: two pages, for whoever has the token. */
function answer(url: URL, authorization: string | undefined): object | undefined {
  asked.push(url.pathname + url.search);
  if (authorization !== `Bearer ${TOKEN}`) return undefined;
  const entry = (id: string, more: object) => ({
    id,
    account: "acme",
    created_at: new Date(ago(world, 60)).toISOString(),
    ...more,
  });
  if (url.searchParams.get("cursor") === "c-2")
    return {
      entries: [entry("e-2", { type: "setting.update", actor: { email: "eve@example.net" }, setting: "require_mfa" })],
    };
  return { entries: [entry("e-1", { type: "user.login", actor: { email: "ann@example.com" } })], next_cursor: "c-2" };
}

async function edit(file: string, old: string, by: string): Promise<void> {
  const name = path.join(checkout, FOLDER, file);
  const text = await readFile(name, "utf8");
  if (!text.includes(old)) throw new Error(`${file} does not hold ${old}`);
  await writeFile(name, text.replace(old, by));
}

beforeAll(async () => {
  vendor = createServer((request, response) => {
    const found = answer(new URL(request.url ?? "/", "http://vendor"), request.headers.authorization);
    response.writeHead(found === undefined ? 401 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? { message: "no" }));
  });
  await new Promise<void>((resolve) => vendor.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
  const instance = (url: string) =>
    `  - ${JSON.stringify({ id: "acme", type: "acme", lookback_hours: 2, base_url: url })}\n`;
  world = await World.start({ config: () => `connectors:\n${instance(base)}` });
  checkout = await world.clone();
});
afterAll(async () => {
  await world.close();
  vendor.close();
});

test("a new author scaffolds, edits for the vendor's address, verifies, and scans", async () => {
  expect((await world.cli(["scaffold", "connector", "acme"], { checkout })).status).toBe(0);
  await edit("manifest.yaml", "  - api.example.com", '  - api.example.com\n  - "{base_url}"');
  await edit(
    "manifest.yaml",
    "  properties: {}\n",
    '  properties:\n    base_url: { type: string, description: Another address., examples: ["https://acme.example.com"] }\n',
  );
  await edit(
    "connector.ts",
    "url: `${API}/audit-log?",
    "url: `${(ctx.config as { base_url?: string }).base_url ?? API}/audit-log?",
  );
  await mkdir(path.join(checkout, FOLDER, "fixtures"), { recursive: true });
  const instances = [{ without: ["base_url"] }, { config: { base_url: "https://acme.example.com" } }];
  await writeFile(path.join(checkout, FOLDER, "fixtures/instances.json"), JSON.stringify(instances));
  const verified = await world.cli(["verify", "acme"], { checkout });
  expect(verified.stdout).toMatch(/^✓ acme: 4 records, 3 events, 5 assertions/);
  expect(verified.status).toBe(0);

  await world.git(checkout, "add", "-A");
  await world.git(checkout, "commit", "--quiet", "-m", "Add acme");
  await world.git(checkout, "push", "--quiet", "origin", "HEAD:main");
  const run = await world.runAction({}, { env: { ACME_TOKEN: TOKEN } });
  expect(run.status).toBe(0);
  const stored = await world.events();
  expect(stored.map(({ event_type, source }) => `${source} ${event_type}`).sort()).toEqual([
    "acme acme.setting_change",
    "acme login",
  ]);
  expect(asked.some((line) => line.includes("cursor=c-2"))).toBe(true);
});

test("its look-up is called in its own process, and its answer marked", async () => {
  const call = ["tools", "call", "acme.entries_of", "--input", '{"email":"ann@example.com"}', "--json"];
  const { stdout, stderr } = await world.cli(call, { checkout, env: { ACME_TOKEN: TOKEN } });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({ tool: "acme.entries_of", rows: [{ type: "user.login" }], more: true });
});

test("records that only mean something together become one event, and many that only count another", async () => {
  const entry = (id: string, kind: string, minutes: number) => {
    return { id, kind, who: "ann@example.com", at: new Date(ago(world, minutes)).toISOString() };
  };
  let entries = [entry("s-1", "begin", 40), entry("s-2", "end", 110)];
  const other = createServer((request, response) => {
    const beats = [{ device: "d-1" }, { device: "d-2" }];
    response.end(JSON.stringify({ entries: request.url === "/audit" ? entries : beats }));
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const base_url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const instance = { id: "tally", type: "tally", lookback_hours: 2, base_url };
  const deployment = await World.start({ config: () => `connectors:\n  - ${JSON.stringify(instance)}\n` });
  try {
    const place = await deployment.clone();
    await cp(path.join(import.meta.dirname, "../plugins/folders/tally"), path.join(place, "plugins/connectors/tally"), {
      recursive: true,
    });
    expect((await deployment.cli(["verify", "tally"], { checkout: place })).stdout).toMatch(/^✓ tally/);
    await deployment.git(place, "add", "-A");
    await deployment.git(place, "commit", "--quiet", "-m", "Add tally");
    await deployment.git(place, "push", "--quiet", "origin", "HEAD:main");
    const scan = async () => (await deployment.runAction({}, { env: { TALLY_TOKEN: TOKEN } })).status;
    expect(await scan()).toBe(0);
    entries = [...entries, entry("s-1", "end", 20)];
    expect(await scan()).toBe(0);
    const told = (await deployment.events()).map(({ event_type, metadata }) => [event_type, metadata.outcome ?? null]);
    const sums = told.filter(([type]) => type === "tally.heartbeats");
    expect(sums.length).toBeGreaterThan(0);
    expect(told.filter((one) => !sums.includes(one)).sort()).toEqual([
      ["tally.session", "success"],
      ["tally.session", "unknown"],
    ]);
  } finally {
    other.close();
    await deployment.close();
  }
});

test("github is replaced by a copy that runs as it is, and every scan says so", async () => {
  const other = await World.start({ connectors: ["github"] });
  try {
    const place = await other.clone();
    expect((await other.cli(["scaffold", "connector", "--from-builtin", "github"], { checkout: place })).status).toBe(
      0,
    );
    await other.git(place, "add", "-A");
    await other.git(place, "commit", "--quiet", "-m", "Replace github");
    await other.git(place, "push", "--quiet", "origin", "HEAD:main");
    other.enter({
      record: {
        "@timestamp": ago(other, 60),
        _document_id: "d1",
        action: "org.add_member",
        actor: "ann",
        user: "bob",
        org: "acme",
        created_at: ago(other, 60),
      },
    });
    const run = await other.runAction();
    expect(run.status).toBe(0);
    expect(run.summary).toContain("plugin-overrides");
    expect((await other.events()).map(({ event_type }) => event_type)).toContain("org_membership");
  } finally {
    await other.close();
  }
});

describe("a pull request from a fork", () => {
  /** As GitHub hands it to a workflow on `pull_request`: no secret, and a token that may only read. */
  const event = (file: string) => ({
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_HEAD_REF: "add-plugin",
    GITHUB_BASE_REF: "main",
    ACME_TOKEN: undefined,
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    GITHUB_TOKEN: undefined,
  });

  async function verifyPullRequest(change: (folder: string) => Promise<void>) {
    const place = await world.clone();
    await change(path.join(place, FOLDER));
    const file = path.join(place, "../event.json");
    const fork = { full_name: "mallory/security", fork: true };
    const payload = {
      action: "opened",
      number: 7,
      pull_request: { head: { ref: "add-plugin", repo: fork }, base: { ref: "main" } },
    };
    await writeFile(file, JSON.stringify(payload));
    const before = [asked.length, world.github.requests.length, world.cache?.calls.length];
    const run = await world.runAction({ command: "verify" }, { checkout: place, env: event(file) });
    expect([asked.length, world.github.requests.length, world.cache?.calls.length]).toEqual(before);
    const said = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs)].join("\n");
    expect(said).not.toContain(JOB_TOKEN);
    return run;
  }

  test("that is sound gets its verdict, and asks nobody", async () => {
    const run = await verifyPullRequest(async () => {});
    expect([run.status, run.outputs.status]).toEqual([0, "ok"]);
    expect(run.summary).toMatch(/acme[\s\S]*passes/);
  });

  test("that looks for tokens finds none, and is annotated at its line", async () => {
    const run = await verifyPullRequest(async (folder) => {
      const file = path.join(folder, "connector.ts");
      const text = await readFile(file, "utf8");
      const spy =
        'const stolen = JSON.stringify((globalThis as any).process.env) + "::error::all is well";\nconsole.log(stolen);\nthrow new Error(stolen);\n';
      await writeFile(file, text.replace("const VENDOR =", `${spy}const VENDOR =`));
    });
    expect([run.status, run.outputs.status]).toEqual([1, "failed"]);
    const errors = run.commands.filter(({ name }) => name === "error");
    expect(errors.map(({ properties }) => properties).join()).toMatch(
      /file=plugins\/connectors\/acme\/connector\.ts,line=\d+/,
    );
    expect(errors.map(({ message }) => message)).not.toContain("all is well");
  });
});
