/** Correlators and digests of one's own: what they say in the engine, run after run, and what is refused. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { inParallel } from "../../src/collect/parallel.ts";
import type { Instant } from "../../src/event/event.ts";
import { readPlugin } from "../../src/plugin/custom/find-plugins.ts";
import { startPlugin } from "../../src/plugin/host/start-plugin.ts";
import { type Verdict, verifyPlugin } from "../../src/plugin/verify/verify-plugin.ts";
import { connectorContext, NOW } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";
import { replacing } from "./hostile.ts";
import { HOSTILE_SUMS } from "./hostile-sums.ts";

const TALLY = path.join(import.meta.dirname, "folders/tally");
const LIMITS = { patienceMs: 8_000, heapMb: 64 };
/** As in verify.test.ts: all of them where there is time. */
const EVERY = process.env.MALLCOP_ALL_PLUGINS ? 1 : 4;
const PLAYED = HOSTILE_SUMS.filter((_, index) => index % EVERY === 0);
const SCANNED = PLAYED.filter(({ scan }) => scan !== undefined);
console.info(`${PLAYED.length} of ${HOSTILE_SUMS.length} hostile or sloppy sums are played.`);

const MINUTE = 60_000;
const entry = (id: string, kind: "begin" | "end", minutesAgo: number) => ({
  id,
  kind,
  who: "ann@example.com",
  at: new Date(NOW - minutesAgo * MINUTE).toISOString(),
});

let entries: readonly object[] = [];
let beats = 0;
const vendor = createServer((request, response) => {
  const found = request.url === "/audit" ? entries : Array.from({ length: beats }, () => ({ device: "d-1" }));
  response.end(JSON.stringify({ entries: found }));
});
let base = "";
let root = "";
const verdicts = new Map<string, Verdict>();
const folderOf = (index: number) => path.join(root, String(index), "tally");

async function verify(folder: string): Promise<Verdict> {
  const plugin = await readPlugin(path.dirname(folder), "tally");
  const options = { now: NOW, signal: new AbortController().signal, temp: root, update: false };
  return await verifyPlugin(plugin, { ...options, limits: LIMITS });
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-sums-"));
  await new Promise<void>((resolve) => vendor.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
  await inParallel(
    4,
    PLAYED.map(({ does, edit }, index) => async () => {
      await cp(TALLY, folderOf(index), { recursive: true });
      await edit(folderOf(index));
      verdicts.set(does, await verify(folderOf(index)));
    }),
  );
}, 400_000);
afterAll(async () => {
  vendor.close();
  await rm(root, { recursive: true, force: true });
});

/** A deployment whose one connector is the plugin of a folder; each run has a process of its own. */
async function deploy(folder: string): Promise<MemoryDeployment> {
  const { manifest } = await readPlugin(path.dirname(folder), "tally");
  if (manifest === undefined) throw new Error("the plugin cannot be read");
  const config = { base_url: base };
  const env = { TALLY_TOKEN: "s3cret-of-the-tally" };
  const deployment = new MemoryDeployment<unknown>({
    connector: { async *preflight() {}, feeds: {}, recognize: () => undefined },
    context: (now, signal) => connectorContext({ manifest, config, env, now, signal }),
  });
  deployment.load = async (ctx) => {
    const host = { ctx, sleep: async () => {}, redact: (text: string) => ctx.redactor.text(text), temp: root };
    const options = { manifest, folder, shown: "plugins/connectors/tally", limits: LIMITS };
    return (await startPlugin({ ...host, ...options })).connector;
  };
  return deployment;
}

const told = (deployment: MemoryDeployment) =>
  [...deployment.events.values()].map(({ event_type, metadata }) => {
    return [event_type, metadata.outcome ?? metadata.count, metadata.minutes ?? null];
  });

test("the plugin that has both passes verification", async () => {
  expect(await verify(TALLY)).toMatchObject({ findings: [], records: 6, events: 6 });
});

test("makes one event of two records over two runs, gives up what is overdue, and sums up once", async () => {
  const deployment = await deploy(TALLY);
  entries = [entry("s-1", "begin", 20), entry("s-2", "end", 200)];
  beats = 3;
  await deployment.run(NOW);
  expect(told(deployment).sort()).toEqual([
    ["tally.heartbeats", 6, null],
    ["tally.session", "unknown", null],
  ]);
  entries = [...entries, entry("s-1", "end", 10)];
  beats = 0;
  await deployment.run((NOW + 10 * MINUTE) as Instant);
  expect(told(deployment).slice(2)).toEqual([["tally.session", "success", 10]]);
  const [resume] = [...deployment.ledger.partitions.values()].map((partition) => partition.resume);
  expect(resume?.correlation.open).toEqual({});
});

test("commits a key that is more than an id as a hash", async () => {
  const folder = path.join(root, "named/tally");
  await cp(TALLY, folder, { recursive: true });
  const keyed = 'key: ({ key, actor }) => (key?.id === "s-1" ? "s-1" : actor + " of [USER_DATA_BEGIN]")';
  await replacing("connector.ts", "key: ({ key }) => key?.id", keyed)(folder);
  const deployment = await deploy(folder);
  entries = [entry("s-1", "begin", 20), entry("s-2", "begin", 20)];
  beats = 0;
  await deployment.run(NOW);
  const open = Object.keys(deployment.partition("audit", "all")?.resume.correlation.open ?? {});
  expect(open).toEqual([expect.stringMatching(/^session\|[0-9a-f]{64}$/), "session|s-1"]);
  entries = [entry("s-1", "end", 10), entry("s-2", "end", 10)];
  await deployment.run((NOW + 10 * MINUTE) as Instant);
  expect(told(deployment)).toEqual([
    ["tally.session", "success", 10],
    ["tally.session", "success", 10],
  ]);
});

describe("is refused: a plugin that", () => {
  test.each(PLAYED)("$does ($finds)", ({ does, finds }) => {
    expect(verdicts.get(does)?.findings.map(({ code }) => code)).toContain(finds);
  });
});

describe("in a scan costs its records or its range, and is said: a plugin that", () => {
  test.each(SCANNED.map(({ does, scan }) => ({ does, scan })))("$does ($scan)", async ({ does, scan }) => {
    const deployment = await deploy(folderOf(PLAYED.findIndex((played) => played.does === does)));
    entries = [entry("s-1", "begin", 20)];
    beats = 3;
    const { problems, feeds } = await deployment.run(NOW);
    const rejected = feeds.flatMap(({ tally }) => Object.keys(tally.counts(0, 0).rejected));
    expect([...problems.map(({ code }) => code), ...rejected]).toContain(scan);
    const covered = feeds.flatMap(({ partitions }) => partitions.map(({ record }) => record.covered.length));
    expect(covered.includes(0)).toBe(problems.length > 0);
    expect(deployment.events.size).toBeLessThan(2);
  });
});
