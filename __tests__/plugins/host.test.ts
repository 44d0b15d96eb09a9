/** A custom plugin runs in its own process, and looks to the engine like any other connector. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Duplex } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { validateManifest } from "../../src/config/validate.ts";
import type { Instant, LogFeed, StateFeed } from "../../src/connector/contract.ts";
import type { Json } from "../../src/event/event.ts";
import { Peer } from "../../src/plugin/host/peer.ts";
import { type StartedPlugin, startPlugin } from "../../src/plugin/host/start-plugin.ts";
import { parseManifest } from "../../src/plugin/parse-manifest.ts";
import { connectorContext, lookupOf, NOW } from "../support/connector-context.ts";

const FOLDER = path.join(import.meta.dirname, "folders/toy");
const { manifest } = parseManifest(
  readFileSync(path.join(FOLDER, "manifest.yaml"), "utf8"),
  "manifest.yaml",
  "toy",
  validateManifest,
);
if (manifest === undefined) throw new Error("the toy's manifest is wrong");

const asked: string[] = [];
const vendor = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers.authorization}`);
  const record = (id: string) => ({ id, who: "ann", at: "2026-11-22T11:00:00Z" });
  const answers: Readonly<Record<string, object>> = {
    "/audit?page=0": { records: [record("1"), { kind: "heartbeat" }, { id: "2" }], next: "1" },
    "/audit?page=1": { records: [record("3")] },
    "/members": { members: ["ann", "eve"] },
  };
  const answer = answers[request.url ?? ""];
  response.statusCode = answer === undefined ? 401 : 200;
  response.end(JSON.stringify(answer ?? { says: "s3cret-of-the-toy is wrong" }));
});
let base = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => vendor.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
});
afterAll(() => void vendor.close());

const started: StartedPlugin[] = [];
afterEach(async () => {
  for (const { connector } of started.splice(0)) await connector.close();
});

async function start(baseUrl = base) {
  const ctx = connectorContext({
    manifest: manifest as NonNullable<typeof manifest>,
    config: { base_url: baseUrl },
    env: { TOY_TOKEN: "s3cret-of-the-toy", TOY_REGION: "eu", OTHER_SECRET: "not-for-the-toy" },
  });
  const plugin = await startPlugin({
    manifest: ctx.manifest,
    folder: FOLDER,
    shown: "plugins/connectors/toy",
    ctx,
    sleep: async () => {},
    redact: (text) => ctx.redactor.text(text),
  });
  started.push(plugin);
  return { ...plugin, ctx };
}

const SLICE = { from: (NOW - 3_600_000) as Instant, to: NOW };

describe("a log feed", () => {
  test("is read page by page, with a verdict for each record and lookups answered", async () => {
    const { connector, ctx } = await start();
    const audit = connector.feeds.audit as LogFeed;
    await connector.equip({
      lookup: { own: { domains: [], accounts: [] }, tables: (await connector.tables?.(ctx)) ?? {} },
      before: () => undefined,
      redact: (value) => value,
    });
    expect(await audit.partitions(ctx)).toEqual([{ id: "eu" }]);
    const said: unknown[] = [];
    for await (const page of audit.read(ctx, { id: "eu" }, SLICE)) {
      for (const record of page.records) {
        try {
          said.push(audit.normalize(record, lookupOf()));
        } catch (error) {
          said.push((error as Error).message);
        }
      }
      said.push(page.at);
    }
    const event = (id: string) => [
      expect.objectContaining({
        key: { tenant: "toy", namespace: "audit", id },
        metadata: { outcome: "success", plan: "gold" },
        raw: { id, who: "ann", at: "2026-11-22T11:00:00Z" },
      }),
    ];
    expect(said).toEqual([
      event("1"),
      { leftOut: "heartbeat" },
      expect.stringContaining("who is missing"),
      "1",
      event("3"),
      undefined,
    ]);
    expect(asked).toContain("/audit?page=0 Bearer s3cret-of-the-toy");
    expect(ctx.logged.join()).toContain("says: page 0");
  });

  test("fails with the plugin's own error, without its secret", async () => {
    const { connector, ctx } = await start(`${base}/elsewhere`);
    const pages = (connector.feeds.audit as LogFeed).read(ctx, { id: "eu" }, SLICE)[Symbol.asyncIterator]();
    await expect(pages.next()).rejects.toMatchObject({
      code: "auth-failed",
      message: expect.not.stringContaining("s3cret"),
    });
  });

  test("checks its rights, by requests that the host sends", async () => {
    const { connector, ctx } = await start();
    const checks = [];
    for await (const check of connector.preflight(ctx)) checks.push(check);
    expect(checks).toEqual([{ right: "audit:read", feeds: ["audit"], state: "works", detail: "2 members" }]);
  });

  test("is over once its process is closed, and says so", async () => {
    const { connector, ctx } = await start();
    await connector.close();
    const { audit } = connector.feeds;
    await expect(audit?.partitions(ctx)).rejects.toMatchObject({ code: "plugin-exited" });
  });
});

test("a state feed's changes are known once its listing is complete", async () => {
  const { connector, ctx } = await start();
  const members = connector.feeds.members as StateFeed;
  const before = new Map<string, Json>([
    ["ann", { name: "ann" }],
    ["bob", { name: "bob" }],
  ]);
  await connector.equip({
    lookup: { own: { domains: [], accounts: [] }, tables: {} },
    before: () => before,
    redact: (value) => value,
  });
  for await (const page of members.read(ctx, { id: "all" })) expect(page.complete).toBe(true);
  const change = (action: string, target: string) => [{ type: "toy.member_change", actor: "unknown", target, action }];
  expect(members.change({ key: "bob", value: { name: "bob" } }, undefined, lookupOf())).toEqual(
    change("removed", "bob"),
  );
  expect(members.change(undefined, { key: "eve", value: { name: "eve" } }, lookupOf())).toEqual(change("added", "eve"));
});

test("a process that asks and does not take the answers is given up, before they fill the memory", async () => {
  const ended: string[] = [];
  const pipe = new Duplex({ read() {}, write() {} });
  new Peer(pipe, {
    serve: async () => "x".repeat(600),
    maxLineBytes: 1000,
    maxUnreadBytes: 1000,
    onEnd: (reason) => ended.push(reason),
  });
  pipe.push('{"ask":1,"method":"any"}\n');
  await new Promise((resolve) => setImmediate(resolve));
  expect(ended).toEqual([]);
  pipe.push('{"ask":2,"method":"any"}\n');
  await new Promise((resolve) => setImmediate(resolve));
  expect(ended).toEqual(["unread"]);
});
