/** A copy of a built-in connector, in a process of its own, says to the same vendor what the built-in says, run after run. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Connector, Context } from "../../src/connector/contract.ts";
import type { Instant } from "../../src/event/event.ts";
import { readPlugin } from "../../src/plugin/custom/find-plugins.ts";
import { startPlugin } from "../../src/plugin/host/start-plugin.ts";
import { scaffoldOverride } from "../../src/plugin/scaffold/scaffold.ts";
import { AzureDeployment, asLog, operation, SUB, startAzure } from "../connectors/azure-context.ts";
import { oldRow, World } from "../connectors/container-logs-world.ts";
import { M365Deployment } from "../connectors/m365-deployment.ts";
import { ALL_TYPES, aRecord } from "../connectors/m365-tenant.ts";
import { NOW } from "../support/connector-context.ts";
import type { MemoryDeployment, Ran } from "../support/memory-deployment.ts";
import { replacing } from "./hostile.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const RUNS = [0, 6, 30];
/** Each run starts a process, so all of them are played where there is time: `MALLCOP_ALL_PLUGINS=1`, as in .ci/run. */
const every = process.env.MALLCOP_ALL_PLUGINS ? test : test.skip;

let root = "";
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-copies-"));
  for (const type of ["azure", "container-logs", "m365"]) await scaffoldOverride(root, type);
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

async function startCopy(
  type: string,
  ctx: Context,
  place = path.join(root, "plugins/connectors"),
): Promise<Connector> {
  const { manifest, folder, path: shown } = await readPlugin(place, type);
  if (manifest === undefined) throw new Error("the copy cannot be read");
  const host = { ctx, sleep: async () => {}, redact: (text: string) => text, temp: root };
  return (await startPlugin({ ...host, manifest, folder, shown })).connector;
}

/** Everything that three runs stored, left open, and saw of apps' lines. */
async function outcomeOf<Options>(deployment: MemoryDeployment<Options>, runs: readonly number[]) {
  const windows: unknown[] = [];
  for (const hours of runs) windows.push(windowsOf(await deployment.run((NOW + hours * HOUR) as Instant)));
  return {
    events: [...deployment.events.values()],
    resumes: [...deployment.ledger.partitions.values()].map(({ covered, resume }) => ({ covered, resume })),
    windows,
  };
}

function windowsOf({ feeds, problems }: Ran): unknown {
  expect(problems).toEqual([]);
  const windows = feeds.flatMap(({ partitions }) => partitions.flatMap((partition) => partition.windows));
  return windows.map((window) => {
    const { app, lines, ignored, unmatched, headless, templates, revisions, headlessRows } = window;
    return { app, lines, ignored, unmatched, headless, templates, revisions, headlessRows, looks: window.looks() };
  });
}

const PARSER = `version: 1
app: web
header: '<ts:time> <level:word> <message>'
templates:
  - id: signed-in
    match: 'user <user> signed in from <source_ip:ip>'
    event: auth.signin
    actor: user
    outcome: success
  - id: served
    match: 'GET <path:path> <status:int>'
ignore:
  - 'ping <n:int>'
`;

test("container-logs, with an app's templates", async () => {
  const line = (text: string, nth: number) =>
    oldRow("web", NOW - 2 * HOUR + nth * 1000, `2026-11-22T10:00:00Z INFO ${text}`);
  const rows = [
    "user ann signed in from 10.0.0.9",
    "GET /a 200",
    "GET /b 404",
    "ping 7",
    ...[1, 2, 3, 4].map((nth) => `queue drained after ${nth} ms`),
  ];
  const outcomes = [];
  for (const load of [undefined, (ctx: Context) => startCopy("container-logs", ctx)]) {
    const headless = oldRow("web", NOW - 2 * HOUR, "Listening on 8080", { ContainerGroupName_s: "web--rev2-b" });
    const others = [headless, oldRow("worker", NOW - HOUR, "no templates here")];
    const world = await World.start({ old: [...rows.map(line), ...others] });
    try {
      world.apps.set("web", { parser: PARSER });
      const deployment = world.deployment();
      deployment.load = load;
      outcomes.push(await outcomeOf(deployment, RUNS.slice(0, 2)));
    } finally {
      await world.tenant.close();
    }
  }
  const [builtin, copy] = outcomes;
  const types = builtin?.events.map(({ event_type }) => event_type);
  expect(types).toEqual(expect.arrayContaining(["auth.signin", "parser_summary", "log_line"]));
  expect(builtin?.windows[0]).toMatchObject([
    { app: "web", lines: 9, unmatched: 5, headless: 1, looks: [{ lines: 4 }] },
  ]);
  expect(copy).toEqual(builtin);
}, 60_000);

every.each([
  ["another app's lines", 'app: "other"'],
  ["fewer lines than none", "lines: -1"],
  ["templates of no name", 'templates: new Map([["../../x", 1]])'],
  ["a look that every line has", 'looks: () => [{ ...LOOK, patterns: [[{ hole: "rest", name: "all" }]] }]'],
  ["a row that is longer than any", 'headlessRows: new Map([["r", new Map([[1, ["x".repeat(401)]]])]])'],
  ["looks without end", 'looks: () => new Array(51).fill({ ...LOOK, patterns: [[{ literal: "hello world" }]] })'],
])(
  "what tells of %s is refused, and nothing counts as covered",
  async (_, forged) => {
    const place = await mkdtemp(path.join(root, "forged-"));
    const folder = path.join(place, "container-logs");
    await cp(path.join(root, "plugins/connectors/container-logs"), folder, { recursive: true });
    const look = "const LOOK = { lines: 3, buckets: new Map(), revisions: new Set(), samples: [] };\n";
    const told = `const forged = Object.getOwnPropertyDescriptors({ ${forged} });
    return this.#options.known && Object.defineProperties(this.#window, forged);`;
    await replacing("digest.ts", "const COUNTED", `${look}const COUNTED`)(folder);
    await replacing("digest.ts", "return this.#options.known && this.#window;", told)(folder);
    const world = await World.start({ old: [oldRow("web", NOW - HOUR, "2026-11-22T10:00:00Z INFO hello")] });
    try {
      world.apps.set("web", { parser: PARSER });
      const deployment = world.deployment();
      deployment.load = (ctx) => startCopy("container-logs", ctx, place);
      const { problems } = await deployment.run(NOW);
      expect(problems.map(({ code }) => code)).toEqual(["plugin-answer-malformed"]);
      expect(deployment.partition("lines", "web")?.covered).toEqual([]);
    } finally {
      await world.tenant.close();
    }
  },
  60_000,
);

every(
  "azure, with operations of which a run sees one half",
  async () => {
    const halves = operation({ at: NOW - 20 * MINUTE, seconds: 3 * 3600 });
    const [begun] = operation({ at: NOW - 40 * MINUTE, seconds: 1 });
    const activity = asLog([...halves, ...(begun === undefined ? [] : [begun])]);
    const outcomes = [];
    for (const load of [undefined, (ctx: Context) => startCopy("azure", ctx)]) {
      const azure = await startAzure({ subscriptions: [{ id: SUB, activity }] });
      try {
        const deployment = new AzureDeployment(azure);
        deployment.load = load;
        outcomes.push(await outcomeOf(deployment, RUNS));
      } finally {
        await azure.close();
      }
    }
    const [builtin, copy] = outcomes;
    expect(builtin?.events.map(({ metadata }) => metadata.outcome).sort()).toEqual(["success", "unknown"]);
    expect(copy).toEqual(builtin);
  },
  60_000,
);

every(
  "m365, with downloads that are many only together",
  async () => {
    const downloads = Array.from({ length: 120 }, (_, nth) =>
      aRecord(`d-${nth}`, NOW - HOUR + (nth % 50) * MINUTE, {
        Operation: "FileDownloaded",
        RecordType: 6,
        Workload: "SharePoint",
        UserId: "eve@example.com",
        ClientIP: "203.0.113.9",
        SiteUrl: "https://example.sharepoint.com/sites/plans/",
        ObjectId: `https://example.sharepoint.com/sites/plans/${nth}.docx`,
      }),
    );
    const blob = (nth: number, created: number) => ({
      type: "Audit.SharePoint",
      id: `${nth}$audit_sharepoint`,
      created,
      records: downloads.slice(nth * 60, nth * 60 + 60),
    });
    const outcomes = [];
    for (const load of [undefined, (ctx: Context) => startCopy("m365", ctx)]) {
      const blobs = [blob(0, NOW - 0.5 * HOUR), blob(1, NOW + HOUR)];
      const options = { blobs: () => blobs, subscribed: ALL_TYPES, config: { content_types: ["sharepoint"] } };
      const deployment = new M365Deployment(options);
      deployment.load = load;
      outcomes.push(await outcomeOf(deployment, RUNS));
    }
    const [builtin, copy] = outcomes;
    expect(builtin?.events.map(({ metadata }) => metadata.files)).toEqual([120]);
    expect(copy).toEqual(builtin);
  },
  60_000,
);
