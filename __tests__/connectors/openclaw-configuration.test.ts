/** The configuration: what of it is stored, what a change is called, who made it, and what in it stands open. */
import { afterEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import connector from "../../plugins/connectors/openclaw/connector.ts";
import { flatten } from "../../plugins/connectors/openclaw/flatten.ts";
import { insecureSettings } from "../../plugins/connectors/openclaw/insecure.ts";
import type { Estate } from "../../src/demo/openclaw/gateway.ts";
import { lookupOf, NOW } from "../support/connector-context.ts";
import { arrange, changes, closeAll, estate, read, snapshot } from "./openclaw-context.ts";

afterEach(closeAll);

const BASE = estate().config;

async function afterwards(act: (estate: Estate) => unknown, config: Estate["config"] = BASE) {
  const arranged = await arrange({ estate: { ...estate(), config } });
  const before = await snapshot("configuration", arranged.ctx);
  act(arranged.estate);
  const again = arranged.again();
  const lookup = lookupOf(await connector.tables?.(again));
  return changes("configuration", before, await snapshot("configuration", again), lookup);
}

describe("what is stored", () => {
  const settings = (config: unknown) => Object.fromEntries(flatten(config, (value) => `<${value.length}>`));

  test("switches, numbers and known words in clear; the rest by fingerprint; what the gateway hides stays hidden", () => {
    const config = {
      gateway: { bind: "lan", port: 18789, auth: { mode: "token", token: "__OPENCLAW_REDACTED__" } },
      mcp: { servers: { x: { command: "npx", args: ["--token", "mcp-arg-secret-888"] } } },
      skills: { entries: { w: { env: { PLAINVAR: "harmless-looking-value-555" } } } },
      tools: { elevated: { allowFrom: { telegram: ["*"], signal: ["+4930123456"] } } },
      password: 1234,
    };
    const stored = settings(config);
    expect(stored).toMatchObject({
      "gateway.bind": { value: "lan" },
      "gateway.port": { value: 18789 },
      "gateway.auth.token": { hidden: true },
      "tools.elevated.allowFrom.telegram": { value: ["*"] },
      "mcp.servers.x.args": { fingerprint: expect.any(String) },
      password: { fingerprint: "<4>" },
    });
    expect(JSON.stringify(stored)).not.toMatch(/secret-888|value-555|4930123456/);
  });

  test("no word of an unknown setting is ever stored", () => {
    const secret = "kZ81-unlikely-word";
    const tree = fc.object({ key: fc.stringMatching(/^[a-z]{1,8}$/), values: [fc.constant(secret), fc.boolean()] });
    fc.assert(
      fc.property(tree, (config) => {
        expect(JSON.stringify(settings({ other: config }))).not.toContain(secret);
      }),
    );
  });

  test("steps with dots cannot be taken for others", () => {
    expect(settings({ "gateway.bind": true, gateway: { bind: "lan" } })).toEqual({
      '"gateway.bind"': { value: true },
      "gateway.bind": { value: "lan" },
    });
  });
});

describe("a change is one event", () => {
  test("the bind address, with the key to change and what to set", async () => {
    const list = await afterwards((now) => {
      now.config = { gateway: { mode: "local", port: 18789, bind: "lan", auth: { mode: "token" } } };
      now.revision = "two";
    });
    expect(list).toEqual([
      expect.objectContaining({
        type: "gateway.config_change",
        action: "setting.changed",
        target: "config:gateway.bind",
        severity: "warn",
        metadata: expect.objectContaining({
          old_value: "loopback",
          value: "lan",
          insecure: "bind-exposed",
          safe_value: "loopback",
        }),
      }),
    ]);
  });

  test("settings that come and go", async () => {
    const list = await afterwards((now) => {
      now.config = { gateway: { bind: "loopback", port: 18789, auth: { mode: "none" } }, tools: { deny: ["browser"] } };
      now.revision = "two";
    });
    expect(list.map(({ action, target, severity }) => `${severity} ${action} ${target}`)).toEqual([
      "critical setting.changed config:gateway.auth.mode",
      "info setting.removed config:gateway.mode",
      "info setting.added config:tools.deny",
    ]);
  });

  test("what is hidden changed: told by the revision alone", async () => {
    const list = await afterwards((now) => Object.assign(now, { revision: "two" }), {
      ...BASE,
      hooks: { token: "__OPENCLAW_REDACTED__" },
    });
    expect(list.map(({ action, target }) => `${action} ${target}`)).toEqual(["setting.hidden_changed config:hidden"]);
  });

  test("another version of the gateway", async () => {
    const list = await afterwards((now) => Object.assign(now, { version: "2026.10.1" }));
    expect(list.map(({ action }) => action)).toEqual(["gateway.version_changed"]);
    expect(list[0]?.metadata).toMatchObject({ old_value: "2026.9.6", value: "2026.10.1" });
  });
});

describe("who it was", () => {
  const WRITE =
    "config.patch write actor=gateway-client device=bde153e2 ip=203.0.113.9 conn=1 changedPaths=gateway.bind restartReason=x";
  const RELOAD = "config change detected; evaluating reload (gateway.bind, hooks.token)";

  test("the log names who changed a setting through the gateway", async () => {
    const [change] = await afterwards((now) => {
      now.log = [
        { time: NOW - 2000, message: WRITE, subsystem: "gateway" },
        { time: NOW - 1900, message: RELOAD, subsystem: "gateway/reload" },
      ];
      now.config = { gateway: { mode: "local", port: 18789, bind: "lan", auth: { mode: "token" } } };
      now.revision = "two";
    });
    expect(change).toMatchObject({
      actor: "gateway-client",
      metadata: { source_ip: "203.0.113.9", device: "bde153e2", written_by: "gateway" },
    });
  });

  test("a write before the last look is not the change's", async () => {
    const list = await afterwards(
      (now) => {
        now.log = [{ time: NOW - 2 * 3_600_000, message: WRITE }];
        now.config = { gateway: { mode: "local", port: 18789, bind: "loopback", auth: { mode: "token" } } };
        now.revision = "two";
      },
      { gateway: { mode: "local", port: 18789, bind: "lan", auth: { mode: "token" } } },
    );
    expect(list).toMatchObject([{ target: "config:gateway.bind", actor: "unknown" }]);
    for (const name of ["source_ip", "device", "written_by"]) expect(list[0]?.metadata?.[name]).toBeUndefined();
  });

  test("a reload without a write is somebody at the file", async () => {
    const { ctx, estate: own } = await arrange();
    own.log = [{ time: NOW, message: RELOAD }];
    const table = await connector.tables?.(ctx);
    expect(table?.["config-writes"]).toEqual({
      "gateway.bind": { by: "file", at: NOW },
      "hooks.token": { by: "file", at: NOW },
      "*": { by: "file", at: NOW },
    });
  });
});

describe("insecure settings", () => {
  const checks = (config: unknown) => insecureSettings(flatten(config, () => "present")).map(({ key }) => key);

  test("are named by the key to change", () => {
    expect(
      checks({
        gateway: { bind: "lan", auth: { mode: "none" }, controlUi: { allowedOrigins: ["*"] } },
        channels: { telegram: { dmPolicy: "open", accounts: { work: { groupPolicy: "open" } } } },
        tools: { elevated: { allowFrom: { telegram: ["*"] } } },
        web: { fetch: { dangerouslyAllowPrivateNetwork: true } },
      }),
    ).toEqual([
      "gateway.bind",
      "gateway.auth.mode",
      "gateway.controlUi.allowedOrigins",
      "channels.telegram.dmPolicy",
      "channels.telegram.accounts.work.groupPolicy",
      "tools.elevated.allowFrom.telegram",
      "web.fetch.dangerouslyAllowPrivateNetwork",
      "gateway.auth.rateLimit",
    ]);
    expect(
      checks({ gateway: { bind: "loopback", auth: { mode: "token" } }, tools: { exec: { ask: "on-miss" } } }),
    ).toEqual([]);
  });

  test("that were there before are told once, when watching begins", async () => {
    const open = { ...BASE, gateway: { bind: "lan", auth: { mode: "token", rateLimit: { max: 5 } } } };
    const { ctx, again } = await arrange({ estate: { ...estate(), config: open } });
    const first = await read("posture", ctx);
    expect(first.drafts).toMatchObject([
      { type: "gateway.config_change", action: "setting.insecure", target: "config:gateway.bind", severity: "warn" },
    ]);
    const watched = lookupOf({ configuration: {} });
    expect(await read("posture", again(), undefined, {}, watched)).toMatchObject({
      drafts: [],
      leftOut: ["watched-already"],
    });
  });

  test("a gateway that lets everybody in says so by itself, whatever its file says", async () => {
    const { ctx } = await arrange({ token: "", env: {} });
    const { drafts } = await read("posture", ctx);
    expect(drafts).toMatchObject([{ target: "config:gateway.auth.mode", severity: "critical" }]);
  });
});
