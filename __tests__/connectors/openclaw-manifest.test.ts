/** What the manifest claims is what the connector does: feeds, event types, reasons, metadata; and what doctor says. */
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/openclaw/connector.ts";
import type { Check } from "../../src/connector/contract.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { arrange, closeAll, estate } from "./openclaw-context.ts";

afterEach(closeAll);

const manifest = manifestOf("openclaw");

async function doctor(options: Parameters<typeof arrange>[0] = {}): Promise<readonly Check[]> {
  const { ctx } = await arrange(options);
  const checks: Check[] = [];
  for await (const check of connector.preflight(ctx)) checks.push(check);
  return checks;
}

describe("the manifest", () => {
  test("names the feeds that the connector has, and the event types of the registry", () => {
    expect(Object.entries(manifest.feeds).map(([name, { kind }]) => [name, kind])).toEqual(
      Object.entries(connector.feeds).map(([name, { kind }]) => [name, kind]),
    );
    expect(Object.keys(manifest.events).sort()).toEqual([...EVENT_TYPES.openclaw].sort());
  });

  test("feeds that sum up read each record once", () => {
    for (const [name, feed] of Object.entries(connector.feeds))
      if (feed.kind === "log" && feed.digest !== undefined) expect(manifest.feeds[name]?.timing?.overlap).toBe("0s");
  });

  test("only operator.read is asked for, and only the configured gateway reached", () => {
    expect(manifest.auth.rights.map(({ right }) => right)).toEqual(["operator.read"]);
    expect(manifest.hosts).toEqual(["{gateway_url}"]);
  });
});

describe("doctor", () => {
  test("says which gateway it is, and that all works", async () => {
    const checks = await doctor();
    expect(checks[0]).toMatchObject({ state: "works", detail: "gateway 2026.9.6, protocol 4, shared token" });
    expect(new Set(checks.map(({ state }) => state))).toEqual(new Set(["works"]));
  });

  test("names what an old gateway cannot show", async () => {
    const checks = await doctor({ protocol: 3 });
    expect(checks.filter(({ state }) => state === "not_available").map(({ right }) => right)).toEqual([
      "agents.workspace.list",
      "audit.activity.list",
    ]);
  });

  test("names the key to change of what lets strangers in", async () => {
    const config = { gateway: { bind: "lan", auth: { mode: "none" } } };
    const checks = await doctor({ estate: { ...estate(), config } });
    expect(checks.find(({ right }) => right === "gateway.auth.mode")).toMatchObject({
      state: "missing",
      fix: "In the gateway's openclaw.json, set gateway.auth.mode to token.",
    });
    expect(checks.at(-1)?.detail).toContain("gateway.bind");
  });

  test("a credential that is refused is missing, with what to do", async () => {
    expect(await doctor({ env: { OPENCLAW_GATEWAY_TOKEN: "wrong" } })).toMatchObject([
      { right: "operator.read", state: "missing", fix: expect.stringContaining("mallcop openclaw pair") },
    ]);
  });
});
