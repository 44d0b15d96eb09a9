/** A custom plugin speaks over web sockets that its host holds: to declared hosts, within limits, and whatever it does, nothing hangs. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { validateManifest } from "../../src/config/validate.ts";
import type { Instant, LogFeed } from "../../src/connector/contract.ts";
import { readPlugin } from "../../src/plugin/custom/find-plugins.ts";
import type { SocketLimits } from "../../src/plugin/host/plugin-sockets.ts";
import type { SandboxLimits } from "../../src/plugin/host/sandbox.ts";
import { startPlugin } from "../../src/plugin/host/start-plugin.ts";
import { parseManifest } from "../../src/plugin/parse-manifest.ts";
import { verifyPlugin } from "../../src/plugin/verify/verify-plugin.ts";
import { connectorContext, lookupOf, NOW } from "../support/connector-context.ts";
import { RELAY_TOKEN, type Relay, startRelay } from "../support/relay.ts";

const FOLDER = path.join(import.meta.dirname, "folders/relay");
const SLICE = { from: (NOW - 3_600_000) as Instant, to: NOW };
const OPENS = "  const connection = await ctx.websocket(ctx.config.relay_url);";
const entry = (id: string) => ({ id, who: "ann@example.com", at: "2026-11-22T11:00:00Z" });

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Arranged {
  readonly relay: Relay;
  /** Reads the feed to its end. */
  read(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

async function arrange(
  /** In place of the line that opens the connection. */
  opens = OPENS,
  options: {
    readonly socketLimits?: Partial<SocketLimits>;
    readonly limits?: Partial<SandboxLimits>;
    readonly silent?: boolean;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Arranged> {
  const relay = await startRelay(() => [[entry("r-1"), entry("r-2")], [entry("r-3")]], options);
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-relay-"));
  ends.push(
    async () => await relay.close(),
    async () => await rm(folder, { recursive: true, force: true }),
  );
  await cp(FOLDER, folder, { recursive: true });
  const code = await readFile(path.join(folder, "connector.ts"), "utf8");
  if (!code.includes(OPENS)) throw new Error("the relay's connector opens its connection elsewhere");
  await writeFile(
    path.join(folder, "connector.ts"),
    code.replace(OPENS, () => opens),
  );
  const text = await readFile(path.join(folder, "manifest.yaml"), "utf8");
  const { manifest } = parseManifest(text, "manifest.yaml", "relay", validateManifest);
  if (manifest === undefined) throw new Error("the relay's manifest is wrong");
  const { signal, limits, socketLimits } = options;
  const ctx = connectorContext({
    manifest,
    config: { relay_url: relay.url },
    env: { RELAY_TOKEN },
    ...(signal && { signal }),
  });
  const { connector } = await startPlugin({
    manifest,
    folder,
    shown: "plugins/connectors/relay",
    ctx,
    sleep: async () => {},
    redact: (said) => ctx.redactor.text(said),
    ...(limits && { limits }),
    ...(socketLimits && { socketLimits }),
  });
  ends.push(async () => await connector.close());
  const audit = connector.feeds.audit as LogFeed;
  return {
    relay,
    close: async () => await connector.close(),
    async read() {
      const said: unknown[] = [];
      for await (const { records } of audit.read(ctx, { id: "all" }, SLICE))
        said.push(...records.map((record) => audit.normalize(record, lookupOf())));
      return said;
    },
  };
}

test("its pages are read, and its connection ends with the reading", async () => {
  const { relay, read } = await arrange();
  expect(await read()).toHaveLength(3);
  expect(relay.asked).toHaveLength(2);
  await relay.deserted();
  expect(relay.open).toBe(0);
});

test("it passes verification, where its vendor answers from fixtures", async () => {
  const plugin = await readPlugin(path.dirname(FOLDER), "relay");
  const options = { now: NOW, signal: new AbortController().signal, update: false };
  expect(await verifyPlugin(plugin, options)).toMatchObject({ findings: [], records: 3, events: 3, assertions: 1 });
});

describe("is refused: a plugin that", () => {
  test("opens a web socket to a host that it does not declare", async () => {
    const { read } = await arrange(OPENS.replace("ctx.config.relay_url", '"ws://127.0.0.1:9"'));
    await expect(read()).rejects.toMatchObject({ code: "origin-refused" });
  });

  test("wants a certificate where none is shown", async () => {
    const pinned = OPENS.replace("relay_url)", `relay_url, { fingerprint: "${"ab".repeat(32)}" })`);
    const { relay, read } = await arrange(pinned);
    await expect(read()).rejects.toMatchObject({ code: "peer-untrusted" });
    expect(relay.most).toBe(0);
  });

  test("keeps a thousand open", async () => {
    const many = "  for (let nth = 0; nth < 1000; nth += 1) await ctx.websocket(ctx.config.relay_url);";
    const { relay, read, close } = await arrange(`${many}\n${OPENS}`);
    await expect(read()).rejects.toMatchObject({
      code: "plugin-too-large",
      message: expect.stringContaining("8 web sockets open at once"),
    });
    expect(relay.most).toBe(8);
    await close();
    await relay.deserted();
    expect(relay.open).toBe(0);
  });

  test("opens them all at once", async () => {
    const many = "  await Promise.all(Array.from({ length: 1000 }, () => ctx.websocket(ctx.config.relay_url)));";
    const { relay, read } = await arrange(`${many}\n${OPENS}`);
    await expect(read()).rejects.toMatchObject({ code: "plugin-too-large" });
    expect(relay.most).toBeLessThanOrEqual(8);
  });

  test("opens one after the other, and does not tire", async () => {
    const again = "  for (;;) (await ctx.websocket(ctx.config.relay_url)).close();";
    const { read } = await arrange(`${again}\n${OPENS}`, { socketLimits: { opened: 20 } });
    await expect(read()).rejects.toMatchObject({
      code: "plugin-too-large",
      message: expect.stringContaining("20 web sockets in all"),
    });
  });

  test("floods its vendor", async () => {
    const burst = "for (let nth = 0; nth < 500; nth += 1) connection.send('{}');";
    const flood = `${OPENS}\n  for (;;) {\n    ${burst}\n    await new Promise((resolve) => setTimeout(resolve));\n  }`;
    const { read } = await arrange(flood, { socketLimits: { sentBytes: 64_000 } });
    await expect(read()).rejects.toMatchObject({
      code: "plugin-too-large",
      message: expect.stringContaining("64000 bytes sent"),
    });
  });

  test("sends one frame that is too large", async () => {
    const { relay, read } = await arrange(`${OPENS}\n  connection.send("x".repeat(1_000_001));`);
    await expect(read()).rejects.toMatchObject({ code: "plugin-too-large" });
    expect(relay.asked).toEqual([]);
  });

  test("loops for ever while its connection waits for a frame", async () => {
    const loop = `${OPENS}\n  void connection.receive().then(() => connection.receive());\n  await new Promise((resolve) => setTimeout(resolve, 50));\n  for (;;);`;
    const { read } = await arrange(loop, { limits: { patienceMs: 3000 }, socketLimits: { patienceMs: 100 } });
    await expect(read()).rejects.toMatchObject({ code: "plugin-timeout" });
  });
});

test("a connection that it never closes ends with it", async () => {
  const { relay, read, close } = await arrange(`${OPENS}\n  connection.close = () => {};`);
  expect(await read()).toHaveLength(3);
  expect(relay.open).toBe(1);
  await close();
  await relay.deserted();
  expect(relay.open).toBe(0);
});

test("a peer that falls silent is given up", async () => {
  const { read } = await arrange(OPENS, { silent: true, socketLimits: { patienceMs: 50, silentTurns: 3 } });
  await expect(read()).rejects.toMatchObject({
    code: "vendor-unreachable",
    message: expect.stringContaining("it sent nothing"),
  });
});

test("what is waited for ends with the run's time", async () => {
  const time = new AbortController();
  const { relay, read } = await arrange(OPENS, { silent: true, signal: time.signal });
  const reading = read();
  reading.catch(() => {});
  while (relay.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
  time.abort();
  await expect(reading).rejects.toMatchObject({ code: "budget-exhausted" });
});
