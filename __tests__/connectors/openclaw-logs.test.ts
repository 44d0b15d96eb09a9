/** The gateway's log: read once from where it was left, told as a gap where it is gone, and understood line by line. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/openclaw/connector.ts";
import type { Instant, Slice } from "../../src/connector/contract.ts";
import type { LogEntry } from "../../src/demo/openclaw/gateway.ts";
import { logLine } from "../../src/demo/openclaw/methods.ts";
import { lookupOf, NOW } from "../support/connector-context.ts";
import { arrange, closeAll, DAY, logFeed, read } from "./openclaw-context.ts";

afterEach(closeAll);

const later = (from: Slice, ms: number): Slice => ({ from: from.to, to: (from.to + ms) as Instant });
const NEXT = later(DAY, 3_600_000);

function refused(time: number, fields: Readonly<Record<string, unknown>> = {}): LogEntry {
  const conn = `6d77cc43-b1bf-4eae-bfb5-${String(time % 1e12).padStart(12, "0")}`;
  return {
    time,
    level: "WARN",
    message: `closed before connect conn=${conn} peer=x remote=127.0.0.1 code=1008`,
    fields: {
      cause: "unauthorized",
      authReason: "token_mismatch",
      remoteAddr: "203.0.113.21",
      userAgent: "node",
      client: "cli",
      ...fields,
    },
  };
}

describe("reading", () => {
  test("goes on where it stopped, and tells nothing twice", async () => {
    const { ctx, estate, again } = await arrange();
    estate.log = [refused(NOW - 5000), { time: NOW - 4000, message: "⇄ res ✓ tools.catalog" }];
    const first = await read("logs", ctx);
    expect([first.drafts.length, first.leftOut]).toEqual([1, ["ordinary"]]);
    expect((await read("logs", again(), NEXT, first.open)).drafts).toEqual([]);
    estate.log = [...estate.log, refused(NOW + 1000)];
    const third = await read("logs", again(), NEXT, first.open);
    expect(third.drafts.map(({ time }) => time)).toEqual([NOW + 1000]);
    expect(third.pages[0]?.records).toHaveLength(1);
  });

  test("a first look takes what is as young as the slice, and remembers the end", async () => {
    const { ctx, estate, again } = await arrange();
    estate.log = [refused(DAY.from - 1), refused(DAY.from), refused(NOW + 500)];
    const first = await read("logs", ctx);
    expect(first.drafts.map(({ time }) => time)).toEqual([DAY.from, NOW + 500]);
    expect((await read("logs", again(), NEXT, first.open)).drafts).toEqual([]);
  });

  test("a range that is read again gives the same, and leaves the place alone", async () => {
    const { ctx, estate, again } = await arrange();
    estate.log = [refused(NOW - 5000)];
    const first = await read("logs", ctx);
    const second = await read("logs", again(), DAY, first.open);
    expect(second.drafts).toEqual(first.drafts);
    expect(second.open).toEqual(first.open);
  });

  test("a rotated file is begun anew, and what may be lost is a gap", async () => {
    const { ctx, estate, again } = await arrange();
    estate.log = [refused(NOW - 5000)];
    const first = await read("logs", ctx);
    estate.logFile = "/home/claw/openclaw-2.log";
    estate.log = [refused(NOW + 7000)];
    const { drafts } = await read("logs", again(), NEXT, first.open);
    expect(drafts).toMatchObject([
      {
        type: "coverage_gap",
        time: NOW - 5000,
        metadata: { gap_to: new Date(NOW + 7000).toISOString(), gap_reason: "the log was rotated before it was read" },
      },
      { type: "agent.behavior_anomaly", time: NOW + 7000 },
    ]);
  });

  test("more than the gateway gives at once is a gap; a file that was cut short is one as well", async () => {
    const { ctx, estate, again } = await arrange();
    estate.log = [refused(NOW - 5000)];
    const first = await read("logs", ctx);
    const flood = Array.from({ length: 3 }, (_, n) => ({ time: NOW + n, message: "x".repeat(400_000) }));
    estate.log = [...estate.log, ...flood];
    expect((await read("logs", again(), NEXT, first.open)).drafts).toMatchObject([
      { type: "coverage_gap", metadata: { gap_reason: "the log grew by more than is given at once" } },
    ]);
    estate.log = [{ time: NOW + 9, message: "y" }];
    expect((await read("logs", again(), NEXT, first.open)).drafts).toMatchObject([{ type: "coverage_gap" }]);
  });

  test("a place in the log that is damaged is no place", async () => {
    const { ctx, estate } = await arrange();
    estate.log = [refused(NOW - 5000)];
    expect((await read("logs", ctx, DAY, { log: { cursor: "x" } })).drafts).toHaveLength(1);
  });
});

describe("meaning", () => {
  const meaningOf = (entry: LogEntry) => logFeed("logs").normalize(JSON.parse(logLine(entry)), lookupOf());

  test("a refused login, by the connection's id", () => {
    expect(meaningOf(refused(NOW))).toMatchObject([
      {
        key: { namespace: "connection", id: expect.stringMatching(/^6d77cc43-/) },
        type: "agent.behavior_anomaly",
        action: "unauthorized",
        severity: "warn",
        metadata: { kind: "auth-failure", source_ip: "203.0.113.21", reason: "token_mismatch", outcome: "denied" },
      },
    ]);
  });

  test("behind a proxy the source is the one that it forwarded for", () => {
    expect(meaningOf(refused(NOW, { forwardedFor: "198.51.100.7" }))).toMatchObject([
      { metadata: { source_ip: "198.51.100.7" } },
    ]);
  });

  test("logins from a locked-out address are counted in one event", async () => {
    const { ctx, estate } = await arrange();
    estate.log = Array.from({ length: 300 }, (_, n) => refused(NOW - 5000 + n, { authReason: "rate_limited" }));
    const { drafts, leftOut } = await read("logs", ctx);
    expect(leftOut).toHaveLength(300);
    expect(drafts).toMatchObject([{ severity: "critical", metadata: { kind: "auth-failure-burst", count: 300 } }]);
  });

  test.each([
    ["origin-mismatch", "handshake-probe"],
    ["protocol-mismatch", "handshake-probe"],
    ["pairing-required", "pairing-request"],
  ])("a connection ended for %s is a %s", (cause, kind) => {
    expect(meaningOf(refused(NOW, { cause }))).toMatchObject([{ metadata: { kind } }]);
  });

  test.each([
    [
      "security audit: device access upgrade requested reason=scope-upgrade device=bde1 ip=203.0.113.9 scopesTo=operator.admin",
      "privilege-request",
      "warn",
      undefined,
    ],
    ["device pairing approved device=bde1 role=operator", "device-paired", "warn", "success"],
    ["device pairing auto-approved device=bde1 role=node", "device-paired", "critical", "success"],
    ["[tools] exec failed: exec denied: host=gateway security=deny", "tool-denied", "warn", "denied"],
  ])("%s", (message, kind, severity, outcome) => {
    const verdict = meaningOf({ time: NOW, message });
    expect(verdict).toMatchObject([{ severity, metadata: { kind } }]);
    expect("leftOut" in verdict ? undefined : verdict[0]?.metadata?.outcome).toBe(outcome);
  });

  test.each([
    ["unauthorized conn=1 reason=token_mismatch", "repeated"],
    ["config.patch write actor=x changedPaths=a", "told-by-configuration"],
    ["config change detected; evaluating reload (a)", "told-by-configuration"],
    ["Skill precedence collision: x", "told-by-skills"],
    ["loading configuration…", "ordinary"],
  ])("%s is left out: %s", (message, leftOut) => {
    expect(meaningOf({ time: NOW, message })).toEqual({ leftOut });
  });

  test("no line can pass for a gap of ours", async () => {
    const { ctx, estate } = await arrange();
    estate.log = [`{"gap":{"from":0,"to":1}}`, "not json", refused(NOW - 1)];
    const { leftOut, drafts } = await read("logs", { ...ctx }, DAY, {
      log: { file: "5a7d3f0c9e2b1a44", cursor: 0, until: NOW - 9, covered: DAY.from },
    });
    expect(leftOut).toEqual(["unstructured", "unstructured"]);
    expect(drafts.filter(({ type }) => type === "coverage_gap")).toHaveLength(1);
  });
});

const CAPTURES =
  process.env.MALLCOP_OPENCLAW_CAPTURES ?? path.join(import.meta.dirname, "../../../shared/data/openclaw-captures");
const present = (() => {
  try {
    return readdirSync(CAPTURES).length > 0;
  } catch {
    return false;
  }
})();
if (!present) console.warn(`Captures of a real gateway are skipped: ${CAPTURES} is not there.`);

(present ? describe : describe.skip)("lines of a real gateway", () => {
  test("are all understood or left out by name", () => {
    const capture = JSON.parse(readFileSync(path.join(CAPTURES, "rpc-read-logs.tail.json"), "utf8"));
    const lines: readonly string[] = capture.response.payload.lines;
    const reasons = lines.map((line) => {
      const record: unknown = JSON.parse(line);
      expect(connector.recognize(record)).toBe("logs");
      const verdict = logFeed("logs").normalize(record, lookupOf());
      return "leftOut" in verdict ? verdict.leftOut : verdict[0]?.type;
    });
    expect(new Set(reasons)).toEqual(new Set(["ordinary"]));
  });
});
