/** What a plugin's process costs: to start it for a run, and to take a page of a thousand records through it. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext } from "../../src/collect/context.ts";
import { Correlation, NOTHING_OPEN } from "../../src/collect/correlate.ts";
import type { Draft, Instant, Json, LogFeed, Lookup, Verdict } from "../../src/connector/contract.ts";
import type { Correlators } from "../../src/connector/summing.ts";
import { readPlugin } from "../../src/plugin/custom/find-plugins.ts";
import { startPlugin } from "../../src/plugin/host/start-plugin.ts";
import { scaffoldPlugin } from "../../src/plugin/scaffold/scaffold.ts";
import type { Table } from "../bench.ts";

export const name = "plugin";
export const description = "a plugin's process: its start, and a page of records through it, in milliseconds";

const RECORDS = 1000;
const TIMES = 7;

export async function run(): Promise<readonly Table[]> {
  const root = await mkdtemp(path.join(tmpdir(), "mallcop-bench-"));
  try {
    await scaffoldPlugin(root, "connector", "acme");
    await addCorrelator(path.join(root, "plugins/connectors/acme/connector.ts"));
    const { manifest, folder } = await readPlugin(path.join(root, "plugins/connectors"), "acme");
    if (manifest === undefined) throw new Error("the scaffolded manifest is wrong");
    const starts: number[] = [];
    const pages: number[] = [];
    const doubles: number[] = [];
    const folds: number[] = [];
    for (let time = 0; time < TIMES * 2; time += 1) {
      const records = time % 2 === 0 ? RECORDS : 2 * RECORDS;
      const begun = performance.now();
      const { connector } = await startPlugin({
        manifest,
        folder,
        shown: "plugins/connectors/acme",
        ctx: contextFor(manifest, records),
        sleep: async () => {},
        redact: (text) => text,
        temp: root,
      });
      starts.push(performance.now() - begun);
      const audit = connector.feeds.audit as LogFeed;
      const begunToRead = performance.now();
      const drafts = await readPage(audit, contextFor(manifest, records), records);
      const begunToFold = performance.now();
      (records === RECORDS ? pages : doubles).push(begunToFold - begunToRead);
      await foldPage(connector.summing.correlators, drafts);
      if (records === RECORDS) folds.push(performance.now() - begunToFold);
      await connector.close();
    }
    return [
      {
        title: "A plugin's process",
        columns: ["what", "median ms", "least ms", "most ms", "least, times the half"],
        rows: [
          [...row("start, module loaded", starts), "-"],
          [...row(`a page of ${RECORDS} records`, pages), "-"],
          [...row(`a page of ${2 * RECORDS} records`, doubles), Number((least(doubles) / least(pages)).toFixed(2))],
          [...row(`${RECORDS} drafts through a correlator`, folds), "-"],
        ],
        notes: [`${TIMES} times each; the page includes its hand-over, the check of its shape, and the answer's.`],
      },
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const least = (times: readonly number[]): number => Math.min(...times);

/** Takes up every draft, each in a pair of its own. */
const CORRELATOR = `  correlate: [
    {
      name: "begin-end",
      deadlineMs: 3_600_000,
      key: (draft) => draft.key?.id,
      fold: (state, draft) => ({ state: { ...(state as object), [draft.action]: draft.time, actor: draft.actor } }),
      expire: () => undefined,
    },
  ],
`;

async function addCorrelator(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("  feeds: {\n", `${CORRELATOR}  feeds: {\n`));
}

async function readPage(feed: LogFeed, ctx: ReturnType<typeof contextFor>, most: number): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  const slice = { from: (ctx.now - 3_600_000) as Instant, to: ctx.now };
  for await (const page of feed.read(ctx, { id: "all" }, slice))
    for (const record of page.records) drafts.push(...draftsOf(feed.normalize(record, NO_LOOKUP)));
  if (drafts.length !== most) throw new Error(`${drafts.length} records came through`);
  return drafts;
}

const NO_LOOKUP: Lookup = {
  own: { domains: new Set(), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

function draftsOf(verdict: Verdict): readonly Draft[] {
  return "leftOut" in verdict ? [] : verdict;
}

async function foldPage(correlators: Correlators, drafts: readonly Draft[]): Promise<void> {
  const keepAll = (state: Json): Json => state;
  const taken = await new Correlation(correlators, NOTHING_OPEN, () => "", keepAll).take(drafts);
  if (!taken.every((one) => one === "held")) throw new Error("not every draft was taken up");
}

type Manifest = Parameters<typeof createContext>[0]["manifest"];

function contextFor(manifest: Manifest, records: number) {
  const entries = Array.from({ length: records }, (_, nth) => ({
    id: `e-${nth}`,
    account: "acme",
    created_at: "2026-01-31T12:01:00Z",
    ip: "203.0.113.7",
    type: "user.login",
    actor: { email: `person-${nth}@example.com` },
    agent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36",
  }));
  const body = new TextEncoder().encode(JSON.stringify({ entries }));
  const http = {
    send: async () => ({ status: 200, headers: {}, body }),
    with: () => http,
    excerpt: () => "",
  };
  return createContext({
    instance: "acme",
    manifest,
    config: {},
    env: { ACME_TOKEN: "made-up" },
    now: Date.UTC(2026, 0, 31, 13) as Instant,
    signal: new AbortController().signal,
    http,
    websocket: async () => {
      throw new TypeError("there is no network");
    },
    log: { debug: () => {}, info: () => {}, warn: () => {} },
  });
}

function row(what: string, times: readonly number[]): readonly (string | number)[] {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  return [what, sorted[Math.floor(sorted.length / 2)] ?? "-", sorted[0] ?? "-", sorted.at(-1) ?? "-"];
}
