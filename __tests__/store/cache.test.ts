/** The wrapper around the real, unmodified cache library, against a stand-in of the service on loopback. */
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type CacheService, startCacheService } from "../../src/demo/cache-service.ts";
import { type CursorCache, type CursorCacheOptions, createCursorCache, cursorKeys } from "../../src/store/cache.ts";
import { overhear } from "../../src/store/overheard.ts";
import { SILENT } from "./deployment.ts";

const DIR = ".mallcop/cursors";
const OURS = [
  "ACTIONS_RESULTS_URL",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_CACHE_SERVICE_V2",
  "ACTIONS_CACHE_MODE",
  "ACTIONS_CACHE_URL",
  "GITHUB_SERVER_URL",
  "GITHUB_WORKSPACE",
  "RUNNER_TEMP",
];
const before = {
  cwd: process.cwd(),
  env: Object.fromEntries(OURS.map((name) => [name, process.env[name]])),
  path: process.env.PATH,
};

let service: CacheService;
let workspace: string;
let run = 0;
let masks: string[];
const print = process.stdout.write;

// The library reads the process' environment and working directory, so the tests have to set them.
function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

beforeAll(async () => {
  await import("@actions/cache");
});
beforeEach(async () => {
  masks = [];
  process.stdout.write = (chunk: string | Uint8Array) => masks.push(String(chunk).trim()) > 0;
  service = await startCacheService();
  workspace = await mkdtemp(path.join(tmpdir(), "mallcop-cache-test-"));
  const temp = path.join(workspace, "temp");
  await mkdir(temp);
  setEnvironment({
    ...Object.fromEntries(OURS.map((name) => [name, undefined])),
    ...service.env,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
  });
  process.chdir(workspace);
});
afterEach(async () => {
  process.stdout.write = print;
  await service.close();
  process.chdir(before.cwd);
  await rm(workspace, { recursive: true, force: true });
});
afterAll(() => setEnvironment({ ...before.env, PATH: before.path }));

function cache(options: Partial<CursorCacheOptions> = {}): CursorCache {
  const keys = cursorKeys(["azure-prod", "github"], `${++run}-1`);
  return createCursorCache({ env: process.env, workspace, dir: DIR, ...keys, log: SILENT, ...options });
}

async function writeCursors(text: string): Promise<void> {
  await mkdir(path.join(workspace, DIR), { recursive: true });
  await writeFile(path.join(workspace, DIR, "azure-prod.json"), text);
}

const cursors = async (): Promise<string[]> => await readdir(path.join(workspace, DIR)).catch(() => []);
const isTwirp = (call: string): boolean => /^[A-Z]/.test(call);

describe("cursors in the cache", () => {
  test("come back from the newest run of the same connectors, and from no others", async () => {
    await writeCursors("one");
    expect(await cache().save()).toMatchObject({ saved: true });
    await writeCursors("two");
    expect(await cache().save()).toMatchObject({ saved: true });
    await writeCursors("left behind by somebody");
    const restored = await cache().restore();
    expect(restored).toMatchObject({ state: "hit", matchedKey: service.entries[1]?.key });
    expect(await readFile(path.join(workspace, DIR, "azure-prod.json"), "utf8")).toBe("two");
    const others = cursorKeys(["aws"], "9-1");
    expect(await cache(others).restore()).toMatchObject({ state: "miss" });
  });

  test("travel alone: the archive holds nothing but their folder", async () => {
    await writeCursors("one");
    await writeFile(path.join(workspace, ".mallcop", "secret"), "x");
    await writeFile(path.join(workspace, "mallcop.yaml"), "x");
    await cache().save();
    await rm(path.join(workspace, ".mallcop"), { recursive: true });
    await rm(path.join(workspace, "mallcop.yaml"));
    expect(await cache().restore()).toMatchObject({ state: "hit" });
    expect((await readdir(workspace)).toSorted()).toEqual([".mallcop", "temp"]);
    expect(await readdir(path.join(workspace, ".mallcop"))).toEqual(["cursors"]);
  });

  test("keys depend on the set of connectors, not on their order, and are new in every attempt", () => {
    expect(cursorKeys(["b", "a"], "1-1")).toEqual(cursorKeys(["a", "b"], "1-1"));
    expect(cursorKeys(["a"], "1-1").keyPrefix).not.toBe(cursorKeys(["b"], "1-1").keyPrefix);
    expect(cursorKeys(["a"], "1-2").key).toMatch(/^mallcop-cursors-v1-[0-9a-f]{12}-1-2$/);
  });

  test("stay in the folder where there is no cache", async () => {
    setEnvironment({ ACTIONS_RESULTS_URL: undefined });
    await writeCursors("local");
    expect(await cache().restore()).toMatchObject({ state: "off" });
    expect(await cache().save()).toMatchObject({ saved: false });
    expect(await cursors()).toEqual(["azure-prod.json"]);
  });
});

describe("a miss is told from an outage", () => {
  test.each<[string, () => void, string, RegExp]>([
    ["no entry", () => {}, "miss", /no cursors/],
    ["the token is not accepted", () => setEnvironment({ ACTIONS_RUNTIME_TOKEN: "wrong" }), "unavailable", /401/],
    [
      "there is no token",
      () => setEnvironment({ ACTIONS_RUNTIME_TOKEN: undefined }),
      "unavailable",
      /ACTIONS_RUNTIME_TOKEN/,
    ],
    ["too many requests", () => (service.faults.answer = () => 429), "unavailable", /Rate limited/],
    ["the connection breaks", () => (service.faults.answer = () => "drop"), "unavailable", /network|ECONNRESET/i],
    ["reading is denied", () => (service.faults.unreadable = true), "unavailable", /cache read denied/],
    [
      "the mode forbids reading",
      () => setEnvironment({ ACTIONS_CACHE_MODE: "write-only" }),
      "off",
      /does not permit reads/,
    ],
    [
      "a server without the service",
      () => setEnvironment({ GITHUB_SERVER_URL: "https://ghe.example.com" }),
      "off",
      /no actions cache/,
    ],
  ])("%s", async (_, arrange, state, detail) => {
    arrange();
    expect(await cache().restore()).toMatchObject({ state, detail: expect.stringMatching(detail) });
  });

  test("a service that does not answer is not waited for, and nothing is saved while it may still write", async () => {
    service.faults.answer = () => "stall";
    const slow = cache({ timeoutMs: { restore: 50, save: 50 } });
    expect(await slow.restore()).toMatchObject({
      state: "unavailable",
      detail: expect.stringContaining("no answer within 50 ms"),
    });
    await writeCursors("new");
    expect(await slow.save()).toEqual({
      saved: false,
      detail: "the cache service has not finished an earlier request",
    });
    expect(await cursors()).toEqual(["azure-prod.json"]);
    await service.close();
    while ((await slow.save()).detail.includes("earlier request"))
      await new Promise((resolve) => setTimeout(resolve, 5));
  });

  test("a damaged archive is an outage, and none of its files stay", async () => {
    await writeCursors("small");
    await writeFile(path.join(workspace, DIR, "large.json"), randomBytes(1_000_000));
    await cache().save();
    service.faults.cutArchivesAt = 900_000;
    expect(await cache().restore()).toMatchObject({
      state: "unavailable",
      detail: expect.stringMatching(/tar|failed/i),
    });
    expect(await cursors()).toEqual([]);
  });

  test("a hit without files is an outage", async () => {
    await writeCursors("one");
    await cache().save();
    // The archive of another workspace depth is extracted elsewhere; the library says that it was restored.
    await mkdir(path.join(workspace, "elsewhere"));
    setEnvironment({ GITHUB_WORKSPACE: path.join(workspace, "elsewhere") });
    expect(await cache().restore()).toMatchObject({
      state: "unavailable",
      detail: expect.stringContaining("not there"),
    });
  });
});

describe("saving says the truth", () => {
  test.each<[string, () => void, RegExp]>([
    ["the token may only read", () => (service.faults.readOnly = true), /cache write denied/],
    ["the token is not accepted", () => setEnvironment({ ACTIONS_RUNTIME_TOKEN: "wrong" }), /401/],
    ["there is no token", () => setEnvironment({ ACTIONS_RUNTIME_TOKEN: undefined }), /ACTIONS_RUNTIME_TOKEN/],
    ["the mode forbids writing", () => setEnvironment({ ACTIONS_CACHE_MODE: "read" }), /does not permit writes/],
    [
      "the connection breaks",
      () => (service.faults.answer = (call) => (isTwirp(call) ? "drop" : undefined)),
      /network|ECONNRESET/i,
    ],
    ["the archive is not taken", () => (service.faults.answer = (call) => (call === "upload" ? 400 : undefined)), /./],
  ])("%s", async (_, arrange, detail) => {
    await writeCursors("one");
    arrange();
    const saved = await cache().save();
    expect(saved).toMatchObject({ saved: false, detail: expect.stringMatching(detail) });
    expect(saved.detail).not.toMatch(/upload-signature|another job/);
  });

  test("a key that exists is not saved again, and the reason is not guessed", async () => {
    await writeCursors("one");
    const keys = cursorKeys(["aws"], "1-1");
    expect(await cache(keys).save()).toMatchObject({ saved: true });
    const again = await cache(keys).save();
    expect(again).toMatchObject({
      saved: false,
      detail: expect.stringContaining("entry with this key and version exists"),
    });
  });

  test("the addresses' signatures reach the runner as masks", async () => {
    await writeCursors("one");
    await cache().save();
    expect(masks).toContain("::add-mask::upload-signature");
  });

  test("nothing to save is no success", async () => {
    expect(await cache().save()).toMatchObject({ saved: false, detail: expect.stringContaining("no plain files") });
    expect(service.calls).toEqual([]);
  });
});

describe("the folder", () => {
  test("must be a real one below .mallcop: nothing else is emptied or archived", async () => {
    const outside = path.join(workspace, "outside");
    await mkdir(path.join(outside, "cursors"), { recursive: true });
    await writeFile(path.join(outside, "cursors", "precious"), "x");
    await symlink(outside, path.join(workspace, ".mallcop"));
    expect(await cache().restore()).toMatchObject({ state: "unavailable", detail: ".mallcop is not a real folder" });
    expect(await cache({ dir: ".mallcop/../outside" }).restore()).toMatchObject({ state: "unavailable" });
    expect(await cache().save()).toMatchObject({ saved: false });
    expect(await readdir(path.join(outside, "cursors"))).toEqual(["precious"]);
  });

  test("may be in a checkout inside the workspace, but not in one outside", async () => {
    const checkout = path.join(workspace, "deploy");
    await mkdir(path.join(checkout, DIR), { recursive: true });
    await writeFile(path.join(checkout, DIR, "azure-prod.json"), "inner");
    expect(await cache({ workspace: checkout }).save()).toMatchObject({ saved: true });
    expect(await cache({ workspace: checkout }).restore()).toMatchObject({ state: "hit" });
    expect(await readFile(path.join(checkout, DIR, "azure-prod.json"), "utf8")).toBe("inner");
    process.chdir(path.join(workspace, "temp"));
    expect(await cache({ workspace: checkout }).restore()).toMatchObject({ state: "unavailable" });
  });

  test("with a link inside is not archived", async () => {
    await writeCursors("one");
    await symlink("/etc/passwd", path.join(workspace, DIR, "link"));
    expect(await cache().save()).toMatchObject({ saved: false });
    expect(service.calls).toEqual([]);
  });
});

describe("overhearing", () => {
  const stream = (): { written: string[]; write: NodeJS.WriteStream["write"] } => {
    const written: string[] = [];
    return { written, write: (chunk: string | Uint8Array) => written.push(String(chunk)) > 0 };
  };

  test("takes what the call prints, lets others print, and lets masks through", async () => {
    const out = stream();
    const call = overhear([out], async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      out.write("::warning::bad%0Anews\n");
      out.write("plain\n");
      out.write("::add-mask::sesame\n");
      return 7;
    });
    out.write("others\n");
    expect(await call.result).toBe(7);
    expect(out.written).toEqual(["others\n", "::add-mask::sesame\n"]);
    expect(call.said).toEqual([
      { level: "warning", text: "bad news" },
      { level: "info", text: "plain" },
    ]);
    out.write("afterwards\n");
    expect(out.written).toContain("afterwards\n");
  });
});
